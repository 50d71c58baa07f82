import Dasar
import Foundation
import Kinerja
import Platform
import Storage

/// One result to many in one transaction: the same act for page and API.
enum PembagianAct {
    struct Masukan: Sendable {
        var tahun = 0
        var kolom = ""
        var rumusan = ""
        var kaskade: PendekatanKaskade?
        var strategi: String?
        var tim: String?
        var pilihan = PilihanPenerima()
        /// Own wording and part, by person.
        var rumusanOrang: [String: String] = [:]
        var beban: [String: String] = [:]
    }

    struct Hasil: Sendable {
        var dibagikan = 0
        var masukSKP = 0
        var menunggu = 0
        /// Agreed, but the SKP is submitted or fixed: its owner takes it in by a change (P-140).
        var menungguPerubahan = 0
    }

    /// Everything that is saved together.
    private struct Rencana {
        var peran: [PeranHasil]
        var skpBaru: [SKP] = []
        var tugas: [SKPPenugasanStore.Tugas] = []
        var hasil = Hasil()
    }

    static func jalankan(_ x: Exchange, _ masukan: Masukan, in tx: Transaction) throws -> Hasil {
        try x.authorise(.bagikanPeran, hubungan: [.diri])
        let (me, instansi, hari) = (try x.me(), x.instansi.id, x.world.today)
        try pastikanTahun(masukan.tahun, hari)
        let pimpinan = try PimpinanStore.load(
            me.pegawaiID, tahun: masukan.tahun, pada: hari, instansi: instansi, in: tx.db)
        try pastikanPimpinan(pimpinan)
        guard let kolom = pimpinan.kolom(masukan.kolom) else {
            throw Penolakan("peran.kolom_kosong", "Pilih hasil kerja Anda yang didukung", isian: "kolom")
        }
        let tim = try tim(masukan, me.pegawaiID, instansi, in: tx.db)
        var pilihan = masukan.pilihan
        pilihan.tim = pilihan.tim == nil ? nil : tim?.id
        let orang = try PenerimaStore.pilih(
            pilihan, pemberi: me.pegawaiID, hari: hari.description, instansi: instansi, in: tx.db
        )
        try pastikanDikenal(masukan.pilihan.orang.filter { $0 != me.pegawaiID }, orang)
        let rantai = try RantaiStore.load(kolom.rhkID, instansi: instansi, in: tx.db)
        for satu in orang { try KaskadeTanpaLingkaran.periksa(penerima: satu.id, keAtas: rantai) }
        let pembagian = PembagianPeran(
            tahun: masukan.tahun, pemberiID: me.pegawaiID, timID: tim?.id, rhkAtasanID: kolom.rhkID,
            indikatorAtasanID: kolom.indikatorID,
            strategiID: try strategi(masukan.strategi, pimpinan, masukan.tahun, instansi, in: tx.db),
            rumusan: masukan.rumusan, kaskade: masukan.kaskade, penerima: try penerima(masukan, orang)
        )
        let peran = try pembagian.bagikan(pada: tx.pencatat.waktu) { x.world.newID() }
        let rencana = try susun(peran, orang, pimpinan, tim, x, in: tx)
        return try simpan(rencana, in: tx)
    }

    /// Only who leads may assign (U-08; P-63).
    static func pastikanPimpinan(_ pimpinan: PimpinanMatriks) throws {
        guard pimpinan.isPimpinan else {
            throw Penolakan(
                "peran.bukan_pimpinan", "Penugasan diberikan pimpinan: pejabat penilai, kepala unit, atau ketua tim.",
                perbaikan: "Ajukan diri pada hasil kerja pimpinan di halaman Penugasan."
            )
        }
    }

    private static func pastikanTahun(_ tahun: Int, _ hari: Tanggal) throws {
        guard SKPBuka.tahunTerbuka(hari).contains(tahun) else {
            throw Penolakan(
                "peran.tahun_tertutup", "Peran untuk \(tahun) tidak dapat dibagikan sekarang.", isian: "tahun",
                perbaikan: "Pilih tahun kinerja yang sedang berjalan."
            )
        }
    }

    /// Everybody named one by one is still there to be assigned.
    private static func pastikanDikenal(_ diminta: [String], _ ada: [CalonPenerima]) throws {
        let dikenal = Set(ada.map(\.id))
        guard diminta.allSatisfy(dikenal.contains) else {
            throw Penolakan(
                "peran.penerima_tidak_ada",
                "Salah satu orang yang dipilih tidak bertugas lagi atau tidak diminta menyusun SKP", isian: "orang",
                perbaikan: "Muat ulang daftar, lalu pilih lagi."
            )
        }
    }

    private static func penerima(
        _ masukan: Masukan, _ orang: [CalonPenerima]
    ) throws -> [PembagianPeran.Penerima] {
        var galat: [Penolakan] = []
        let daftar = orang.map { satu in
            let tulisan = masukan.beban[satu.id] ?? ""
            let beban = tulisan.isEmpty ? nil : MasukanMatriks.angka(tulisan)
            if !tulisan.isEmpty, beban == nil {
                galat.append(
                    Penolakan(
                        "peran.beban_bukan_angka", "Tulis bagian \(satu.nama) dengan angka, misalnya 2,5",
                        isian: "beban[\(satu.id)]"
                    )
                )
            }
            return PembagianPeran.Penerima(
                satu.id, penilai: satu.penilaiID, rumusan: masukan.rumusanOrang[satu.id], beban: beban
            )
        }
        try DaftarPenolakan.periksa(galat)
        return daftar
    }

    /// The team of the act, led or formed by the giver.
    private static func tim(
        _ masukan: Masukan, _ saya: String, _ instansi: String, in db: any SQLConnection
    ) throws -> TimKerja? {
        guard let id = masukan.tim ?? masukan.pilihan.tim else { return nil }
        guard let tim = try TimKerjaStore.load(id, instansi: instansi, in: db),
            tim.ketuaID == saya || tim.pimpinanID == saya
        else { throw Penolakan("peran.tim_tidak_ada", "Pilih tim yang Anda pimpin", isian: "tim") }
        return tim
    }

    private static func strategi(
        _ id: String?, _ pimpinan: PimpinanMatriks, _ tahun: Int, _ instansi: String, in db: any SQLConnection
    ) throws -> String? {
        guard let id else { return nil }
        let isAda = try RujukanBagikan.isStrategi(id, milik: pimpinan, tahun: tahun, instansi: instansi, in: db)
        guard isAda else {
            throw Penolakan("peran.strategi_tidak_ada", "Pilih strategi unit Anda", isian: "strategi")
        }
        return id
    }

    /// Who gets it into the SKP at once: agreed roles of people whose SKP is open or not begun (keputusan 11.1).
    private static func susun(
        _ peran: [PeranHasil], _ orang: [CalonPenerima], _ pimpinan: PimpinanMatriks, _ tim: TimKerja?, _ x: Exchange,
        in tx: Transaction
    ) throws -> Rencana {
        let instansi = x.instansi.id
        let sepakat = peran.filter { $0.keadaan == .disepakati }.map(\.pegawaiID)
        let berjalan = try SKPPenugasanStore.berjalan(
            sepakat, tahun: peran.first?.tahun ?? 0, instansi: instansi, in: tx.db
        )
        var rencana = Rencana(peran: [])
        for satu in peran {
            rencana.hasil.dibagikan += 1
            guard satu.keadaan == .disepakati else {
                rencana.hasil.menunggu += 1
                rencana.peran.append(satu)
                continue
            }
            guard let skpID = skp(satu, berjalan[satu.pegawaiID], x, tx.pencatat.waktu, &rencana) else {
                rencana.hasil.menungguPerubahan += 1
                rencana.peran.append(satu)
                continue
            }
            let hasil = HasilPeran.hasil(satu, pimpinan, tim: tim, id: x.world.newID())
            rencana.tugas.append(.init(skpID: skpID, hasil: hasil))
            rencana.peran.append(try satu.masukkan(rhk: hasil.id).keadaan)
            rencana.hasil.masukSKP += 1
        }
        return rencana
    }

    /// The open SKP of a person, a new one where there is none, nil where it is closed to its owner.
    private static func skp(
        _ peran: PeranHasil, _ ada: SKPPenugasanStore.Keadaan?, _ x: Exchange, _ waktu: Int64,
        _ rencana: inout Rencana
    ) -> String? {
        if let ada { return ada.keadaan.isTerbuka ? ada.skpID : nil }
        let baru = SKP(
            id: x.world.newID(), pegawaiID: peran.pegawaiID, tahun: peran.tahun, penilaiID: peran.penilaiID,
            dibuat: waktu
        )
        rencana.skpBaru.append(baru)
        return baru.id
    }

    private static func simpan(_ rencana: Rencana, in tx: Transaction) throws -> Hasil {
        let instansi = tx.pencatat.instansi
        try SKPPenugasanStore.mulai(rencana.skpBaru, instansi: instansi, in: tx.db)
        try MatriksStore.simpan(rencana.peran, instansi: instansi, in: tx.db)
        try SKPPenugasanStore.tambah(rencana.tugas, in: tx)
        for satu in rencana.peran {
            try KabarPeran.kirim(satu, in: tx)
            tx.catat(
                EntriJejak(
                    "peran.dibagikan", objek: "peran_hasil", id: satu.id,
                    sesudah: "pegawai=\(satu.pegawaiID) keadaan=\(satu.keadaan.rawValue)"
                )
            )
        }
        return rencana.hasil
    }
}

/// A role as a result of the SKP (P-69, P-72): it names its assigner and the result that it supports.
enum HasilPeran {
    static func hasil(_ peran: PeranHasil, _ pemberi: PimpinanMatriks, tim: TimKerja?, id: String) -> RencanaHasilKerja
    {
        RencanaHasilKerja(
            id: id, rumusan: peran.rumusan,
            rhkAtasanID: pemberi.hasil(peran.rhkAtasanID) == nil ? nil : peran.rhkAtasanID,
            rhkAtasan: pemberi.teksIntervensi(rhk: peran.rhkAtasanID, indikator: peran.indikatorAtasanID),
            pemberiTugas: pemberiTugas(pemberi, tim), asal: .matriks, peranID: peran.id, kaskade: peran.kaskade
        )
    }

    /// "Jabatan Pimpinan/ Tim Kerja yang memberikan penugasan" (h.55).
    private static func pemberiTugas(_ pemberi: PimpinanMatriks, _ tim: TimKerja?) -> String {
        guard let tim else { return pemberi.jabatan.isEmpty ? pemberi.nama : pemberi.jabatan }
        return tim.nama.lowercased().hasPrefix("tim") ? tim.nama : "Tim Kerja \(tim.nama)"
    }
}
