import Dasar
import Kinerja
import Platform
import Storage

/// What happens to one role after it was given; the same acts for page and API.
enum PeranAct {
    /// The rater's answer, with right and state checked in the transaction.
    static func putuskan(
        _ x: Exchange, id: String, versi: Int?, isSetuju: Bool, alasan: String, in tx: Transaction
    ) throws -> PeranHasil {
        let lama = try muat(x, id, versi: versi, in: tx.db)
        let me = try x.me()
        let hubungan = try HubunganStore.load(me, kepada: lama.pegawaiID, pada: x.world.today, in: tx.db)
        try x.authorise(.putuskanPenugasan, hubungan: hubungan)
        let putusan =
            try isSetuju
            ? lama.setujui(oleh: me.pelaku, penilai: me.pegawaiID, catatan: alasan, pada: tx.pencatat.waktu)
            : lama.tolak(oleh: me.pelaku, penilai: me.pegawaiID, alasan: alasan, pada: tx.pencatat.waktu)
        return try simpan(putusan, dari: lama, in: tx)
    }

    /// The giver (or who asked for it) takes it back; an untouched result leaves an open SKP with it.
    static func cabut(
        _ x: Exchange, id: String, versi: Int?, alasan: String, in tx: Transaction
    ) throws -> PeranHasil {
        let lama = try muat(x, id, versi: versi, in: tx.db)
        try authorisePemberi(x, lama)
        let putusan = try lama.cabut(oleh: x.me().pelaku, alasan: alasan)
        if let rhk = lama.rhkID {
            let sebab = putusan.keadaan.alasan.isEmpty ? "" : ": \(putusan.keadaan.alasan)"
            _ = try SKPPenugasanStore.lepas(rhk: rhk, catatan: "Pemberi tugas mencabut peran ini\(sebab)", in: tx)
        }
        return try simpan(putusan, dari: lama, in: tx)
    }

    /// Undoes a withdrawal; what may stand in the SKP goes back there.
    static func pulihkan(_ x: Exchange, id: String, versi: Int?, in tx: Transaction) throws -> PeranHasil {
        let lama = try muat(x, id, versi: versi, in: tx.db)
        try authorisePemberi(x, lama)
        let penilai = try IdentitasStore.penilai(
            of: lama.pegawaiID, instansi: x.instansi.id, pada: x.world.today, in: tx.db
        )
        let pulih = try simpan(lama.pulihkan(oleh: x.me().pelaku, penilai: penilai), dari: lama, in: tx)
        guard pulih.keadaan == .disepakati, penilai == lama.pemberiID else { return pulih }
        let berjalan = try SKPPenugasanStore.berjalan(
            [pulih.pegawaiID], tahun: pulih.tahun, instansi: x.instansi.id, in: tx.db
        )[pulih.pegawaiID]
        guard let berjalan, berjalan.keadaan.isTerbuka else { return pulih }
        return try masukkan(pulih, ke: berjalan.skpID, x, in: tx)
    }

    /// The giver words it anew; an open SKP follows.
    static func ubah(
        _ x: Exchange, id: String, versi: Int?, isi: IsiPeran, in tx: Transaction
    ) throws -> PeranHasil {
        let lama = try muat(x, id, versi: versi, in: tx.db)
        try authorisePemberi(x, lama)
        let putusan = try lama.ubah(
            oleh: x.me().pelaku, rumusan: isi.rumusan, kaskade: isi.kaskade, beban: try isi.angka()
        )
        if let rhk = lama.rhkID {
            _ = try SKPPenugasanStore.ubah(
                rhk: rhk, rumusan: putusan.keadaan.rumusan, kaskade: putusan.keadaan.kaskade, in: tx
            )
        }
        return try simpan(putusan, dari: lama, in: tx)
    }

    /// Its owner takes it into the own SKP, which is begun where there is none.
    static func masukSKP(_ x: Exchange, id: String, versi: Int?, in tx: Transaction) throws -> PeranHasil {
        let lama = try muat(x, id, versi: versi, in: tx.db)
        guard try lama.pegawaiID == x.me().pegawaiID else { throw WebFailure.notFound }
        try x.authorise(.susunSKP, hubungan: [.diri])
        try lama.keadaan.periksa(.masukkan)
        let skp = try SKPBuka.mulai(x, tahun: lama.tahun, in: tx)
        try pastikanTerbuka(skp)
        return try masukkan(lama, ke: skp.id, x, in: tx)
    }

    /// P-140: what comes in the running year extends the SKP, by a change that both sign.
    private static func pastikanTerbuka(_ skp: SKP) throws {
        guard !skp.keadaan.isTerbuka else { return }
        let jalan =
            skp.keadaan == .diajukan
            ? "Tarik kembali SKP bila belum dibuka, atau tunggu keputusan pejabat penilai."
            : "Buka perubahan SKP dengan dasar tugas baru, lalu masukkan peran ini."
        throw Penolakan(
            "peran.skp_tertutup", "SKP Anda \(skp.keadaan.tampil.lowercased()), jadi peran ini belum dapat dimasukkan.",
            perbaikan: jalan
        )
    }

    private static func masukkan(
        _ peran: PeranHasil, ke skp: String, _ x: Exchange, in tx: Transaction
    ) throws -> PeranHasil {
        let instansi = x.instansi.id
        let pemberi = try PimpinanStore.load(
            peran.pemberiID, tahun: peran.tahun, pada: x.world.today, instansi: instansi, in: tx.db
        )
        let tim = try peran.timID.flatMap { try TimKerjaStore.load($0, instansi: instansi, in: tx.db) }
        let hasil = HasilPeran.hasil(peran, pemberi, tim: tim, id: x.world.newID())
        try SKPPenugasanStore.tambah([.init(skpID: skp, hasil: hasil)], in: tx)
        return try simpan(peran.masukkan(rhk: hasil.id), dari: peran, in: tx)
    }

    /// Asks for a part in a Pimpinan's result (P-64, P-66).
    static func ajukanSukarela(
        _ x: Exchange, kepada: String, kolom: String, tahun: Int, rumusan: String, in tx: Transaction
    ) throws -> PeranHasil {
        try x.authorise(.susunSKP, hubungan: [.diri])
        let (me, instansi, hari) = (try x.me(), x.instansi.id, x.world.today)
        let pimpinan = try PimpinanStore.load(kepada, tahun: tahun, pada: hari, instansi: instansi, in: tx.db)
        guard pimpinan.isPimpinan, let kolom = pimpinan.kolom(kolom) else {
            throw Penolakan("peran.kolom_kosong", "Pilih hasil kerja yang ingin Anda dukung", isian: "kolom")
        }
        let rantai = try RantaiStore.load(kolom.rhkID, instansi: instansi, in: tx.db)
        if kepada != me.pegawaiID { try KaskadeTanpaLingkaran.periksa(penerima: me.pegawaiID, keAtas: rantai) }
        let penilai = try IdentitasStore.penilai(of: me.pegawaiID, instansi: instansi, pada: hari, in: tx.db)
        let ajuan = try PembagianPeran.ajukanSukarela(
            PeranHasil(
                id: x.world.newID(), tahun: tahun, pemberiID: kepada, pegawaiID: me.pegawaiID, rhkAtasanID: kolom.rhkID,
                indikatorAtasanID: kolom.indikatorID, rumusan: rumusan, bentuk: .sukarela, keadaan: .menungguPenilai,
                penilaiID: penilai, dibuat: tx.pencatat.waktu
            )
        )
        try MatriksStore.simpan([ajuan.keadaan], instansi: instansi, in: tx.db)
        tx.catat(EntriJejak("peran.diajukan", objek: "peran_hasil", id: ajuan.keadaan.id, sesudah: "pemberi=\(kepada)"))
        try KabarPeran.kirim(ajuan.keadaan, in: tx)
        return ajuan.keadaan
    }

    /// The role, when nobody changed it since the page was made.
    private static func muat(
        _ x: Exchange, _ id: String, versi: Int?, in db: any SQLConnection
    ) throws -> PeranHasil {
        guard let peran = try MatriksStore.load(id, instansi: x.instansi.id, in: db) else { throw WebFailure.notFound }
        if let versi, versi != peran.versi { throw MatriksStore.versiBasi }
        return peran
    }

    private static func authorisePemberi(_ x: Exchange, _ peran: PeranHasil) throws {
        let saya = try x.me().pegawaiID
        let isPemohon = peran.bentuk == .sukarela && peran.pegawaiID == saya
        try x.authorise(.bagikanPeran, hubungan: peran.pemberiID == saya || isPemohon ? [.diri] : [])
    }

    private static func simpan(
        _ putusan: Keputusan<PeranHasil>, dari lama: PeranHasil, in tx: Transaction
    ) throws -> PeranHasil {
        try MatriksStore.perbarui(dari: lama, ke: putusan.keadaan, instansi: tx.pencatat.instansi, in: tx.db)
        for satu in putusan.peristiwa {
            tx.catat(
                EntriJejak(
                    satu.jenis, objek: satu.objek, id: satu.objekID, sebelum: "keadaan=\(lama.keadaan.rawValue)",
                    sesudah: "keadaan=\(putusan.keadaan.keadaan.rawValue)"
                )
            )
        }
        if putusan.keadaan.keadaan != lama.keadaan { try KabarPeran.kirim(putusan.keadaan, in: tx) }
        return putusan.keadaan
    }
}

/// What the giver may change in a cell.
struct IsiPeran: Sendable {
    var rumusan: String
    var kaskade: PendekatanKaskade?
    var beban: String

    func angka() throws -> Desimal? {
        guard !beban.isEmpty else { return nil }
        guard let angka = MasukanMatriks.angka(beban), !angka.isNol, !angka.isNegatif else {
            throw Penolakan("peran.beban_bukan_angka", "Tulis bagian target dengan angka, misalnya 2,5", isian: "beban")
        }
        return angka
    }
}
