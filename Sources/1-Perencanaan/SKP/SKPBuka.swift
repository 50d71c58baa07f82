import Kinerja
import Platform
import Storage

/// Opening the own SKP for reading or changing, with right and state checked in the same transaction.
enum SKPBuka {
    /// The own SKP of a year, or `nil` when none is begun.
    static func milikSendiri(_ x: Exchange, tahun: Int, in db: any SQLConnection) throws -> SKPTersimpan? {
        let me = try x.me()
        try x.authorise(.susunSKP, hubungan: [.diri])
        return try SKPStore.load(pegawai: me.pegawaiID, tahun: tahun, instansi: x.instansi.id, in: db)
    }

    /// Changes the content of the own SKP of a year: load, change, save what differs. Answers with the SKP before.
    @discardableResult
    static func ubah(
        _ x: Exchange, tahun: Int, versi: Int? = nil, sebab: String = "isi", in tx: Transaction,
        _ perubahan: (inout SKP) throws -> Void
    ) throws -> SKP {
        guard let lama = try milikSendiri(x, tahun: tahun, in: tx.db)?.skp else { throw WebFailure.notFound }
        try lama.keadaan.periksa(.susun)
        if let versi, versi != lama.versi { throw SKPStore.versiBasi }
        var baru = lama
        try perubahan(&baru)
        if baru != lama {
            try SKPStore.perbaruiIsi(dari: lama, ke: baru, sebab: sebab, in: tx)
            tx.catat(EntriJejak("skp.isi_diubah", objek: "skp", id: lama.id, sesudah: "versi=\(lama.versi + 1)"))
        }
        return lama
    }

    /// Begins an SKP with today's rater; an existing one is left alone.
    static func mulai(_ x: Exchange, tahun: Int, in tx: Transaction) throws -> SKP {
        if let ada = try milikSendiri(x, tahun: tahun, in: tx.db)?.skp, ada.keadaan != .ditutup { return ada }
        let me = try x.me()
        try pastikanTahunTerbuka(tahun, x)
        let konteks = try KonteksStore.load(
            pegawai: me.pegawaiID, penilai: nil, instansi: x.instansi.id, pada: x.world.today, in: tx.db
        )
        if let alasan = WajibSKP.alasanTidakWajib(konteks.kedudukan) {
            throw Penolakan("skp.tidak_wajib", "SKP tidak diminta dari pegawai yang \(alasan).")
        }
        let skp = SKP(
            id: x.world.newID(), pegawaiID: me.pegawaiID, tahun: tahun, penilaiID: konteks.penilai?.id,
            pendekatan: try PendekatanStore.bawaan(
                penilai: konteks.penilai?.id, tahun: tahun, instansi: x.instansi.id, in: tx.db
            ),
            dibuat: tx.pencatat.waktu, mulai: SKP.mulaiBawaan(tahun: tahun, nip: konteks.pegawai.nip)
        )
        try SKPStore.simpan(skp, instansi: x.instansi.id, in: tx.db)
        tx.catat(EntriJejak("skp.dimulai", objek: "skp", id: skp.id, sesudah: "tahun=\(tahun)"))
        return skp
    }

    /// Planning starts while the Perjanjian Kinerja is drafted, in December before the year, and stays open while the year
    /// runs (Ps 7(4); P-13).
    private static func pastikanTahunTerbuka(_ tahun: Int, _ x: Exchange) throws {
        guard tahunTerbuka(x.world.today).contains(tahun) else {
            throw Penolakan(
                "skp.tahun_tertutup", "SKP \(tahun) tidak dapat disusun sekarang.",
                perbaikan: "Penyusunan dibuka mulai Desember tahun sebelumnya sampai akhir tahun kinerja."
            )
        }
    }

    /// Years for which an SKP may be begun today.
    static func tahunTerbuka(_ hari: Tanggal) -> [Int] {
        hari.bulan == 12 ? [hari.tahun + 1, hari.tahun] : [hari.tahun]
    }
}

extension Exchange {
    /// The version a form or a JSON body was made from.
    var versi: Int? { Int(form["versi"]) }
}
