public import Kinerja
public import Platform
import Storage

/// One save of one indicator in one month, as typed.
public struct SimpanRealisasi: Sendable {
    public var indikatorID: String
    public var bulan: Bulan
    public var masukan: MasukanRealisasi
    /// Added to the number, for the − and + buttons.
    public var langkah: Int
    /// What the form was filled against; 0 for an open indicator, nil without a check.
    public var versi: Int?
    /// Evidence that came with it; its files are stored already.
    public var bukti: [Bukti]
    /// Evidence of the person's own library to attach, and to take off.
    public var pasang: [String]
    public var lepas: [String]
    /// Kind of the obstacle written beside it; nil keeps the stored one.
    public var jenisKendala: JenisKendala?

    public init(
        indikatorID: String, bulan: Bulan, masukan: MasukanRealisasi, langkah: Int = 0, versi: Int? = nil,
        bukti: [Bukti] = [], pasang: [String] = [], lepas: [String] = [], jenisKendala: JenisKendala? = nil
    ) {
        self.indikatorID = indikatorID
        self.bulan = bulan
        self.masukan = masukan
        self.langkah = langkah
        self.versi = versi
        self.bukti = bukti
        self.pasang = pasang
        self.lepas = lepas
        self.jenisKendala = jenisKendala
    }
}

/// Where a save led.
public struct HasilSimpan: Sendable {
    public let realisasiID: String
    public let versi: Int
}

extension RealisasiStore {
    /// Writes one indicator: one SELECT, one upsert, the month once, evidence where there is any, one audit entry.
    ///
    /// Refuses what `MasukanRealisasi.baca` and `RealisasiBulan.isi` refuse, `realisasi.skp_belum_disetujui`,
    /// `realisasi.skp_ditutup`, `bukti.bukan_milik`, `bukti.terlalu_banyak` and `versi_basi`. Throws
    /// `WebFailure.notFound` for an indicator of somebody else.
    /// - Parameter idBaru: id for the row when there is none yet.
    @discardableResult
    public static func simpan(
        _ satu: SimpanRealisasi, pegawai: String, idBaru: String, pada hariIni: Tanggal, dalam tx: Transaction
    ) throws -> HasilSimpan {
        let instansi = tx.pencatat.instansi
        guard
            let row = try baris(satu.indikatorID, satu.bulan, pegawai: pegawai, instansi: instansi, in: tx.db)
        else { throw WebFailure.notFound }
        let bulan = try bacaBulan(row, satu.bulan)
        let kepala = try bacaKepala(row)
        try periksaSKP(kepala)
        try bulan.bulan.periksaJadwal(kepala.jadwal)
        let keputusan = try bulan.bulan.isi(pada: hariIni)
        let indikator = try bacaIndikator(row)
        let masukan = satu.langkah == 0 ? satu.masukan : satu.masukan.langkah(satu.langkah, indikator)
        let baru = try masukan.baca(indikator)
        let lama: String? = try row.getOptional("realisasi_id")
        let hasil = try tulis(baru, satu, lama: lama, row: row, id: lama ?? idBaru, skp: bulan.bulan.skpID, tx)
        try tulisBukti(satu, pegawai: pegawai, realisasi: hasil.realisasiID, tx)
        try KendalaRealisasiStore.simpan(
            baru.kendala, jenis: satu.jenisKendala, semula: try row.get("kendala"), indikator: satu.indikatorID,
            bulan: satu.bulan, pelapor: pegawai, pada: hariIni, in: tx
        )
        if bulan.versi == 0 {
            try tx.db.run(
                """
                INSERT INTO realisasi_bulan (instansi_id, skp_id, bulan, keadaan)
                VALUES (\(instansi), \(bulan.bulan.skpID), \(satu.bulan.description), \(keputusan.keadaan.keadaan))
                """
            )
        }
        let semula = try lama == nil ? nil : bacaRealisasi(row).tampil(indikator)
        tx.catat(
            EntriJejak(
                "realisasi.diisi", objek: "realisasi", id: hasil.realisasiID, sebelum: semula,
                sesudah: "\(satu.bulan): \(baru.tampil(indikator))"
            )
        )
        return hasil
    }

    private static func baris(
        _ indikator: String, _ bulan: Bulan, pegawai: String, instansi: String, in db: any SQLConnection
    ) throws -> SQLRow? {
        try db.run(
            """
            SELECT \(kolomKepala), i.id AS indikator_id, i.ukuran, i.satuan, i.aspek, i.target_teks, i.target_angka,
                i.target_maks, i.arah, r.id AS realisasi_id, COALESCE(r.nihil, 0) AS nihil, r.angka,
                COALESCE(r.uraian, '') AS uraian, COALESCE(r.kendala, '') AS kendala, COALESCE(r.versi, 0) AS versi
            FROM indikator i
            JOIN skp s ON s.instansi_id = i.instansi_id AND s.id = i.skp_id
            \(gabungKepala(bulan))
            LEFT JOIN realisasi r ON r.instansi_id = i.instansi_id AND r.indikator_id = i.id
                AND r.bulan = \(bulan.description)
            WHERE i.instansi_id = \(instansi) AND i.id = \(indikator) AND s.pegawai_id = \(pegawai)
                AND s.tahun = \(bulan.tahun) \(untukDiubah)
            """
        ).first
    }

    /// Realisation follows the agreed plan (L-01, Ps 16(1)); a closed SKP is read only.
    static func periksaSKP(_ kepala: KepalaRealisasi) throws(Penolakan) {
        if kepala.isDitutup {
            throw Penolakan(
                "realisasi.skp_ditutup", "SKP \(kepala.tahun) sudah ditutup, jadi realisasinya tidak berubah lagi")
        }
        guard kepala.isBerlaku else {
            throw Penolakan(
                "realisasi.skp_belum_disetujui", "SKP \(kepala.tahun) belum disetujui, jadi belum ada yang diisi",
                perbaikan: "Realisasi dapat diisi begitu SKP disetujui. Bulan yang sudah lewat tetap terbuka."
            )
        }
    }

    private static func tulis(
        _ baru: Realisasi, _ satu: SimpanRealisasi, lama: String?, row: SQLRow, id: String, skp: String,
        _ tx: Transaction
    ) throws -> HasilSimpan {
        let (instansi, waktu) = (tx.pencatat.instansi, tx.pencatat.waktu)
        let kini: Int = try row.get("versi")
        if let versi = satu.versi, versi != kini { throw basi }
        let angka = baru.angka?.description
        guard lama != nil else {
            do {
                try tx.db.run(
                    """
                    INSERT INTO realisasi (instansi_id, id, skp_id, indikator_id, bulan, nihil, angka, uraian, kendala,
                        versi, diubah)
                    VALUES (\(instansi), \(id), \(skp), \(satu.indikatorID), \(satu.bulan.description),
                        \(baru.isNihil), \(angka), \(baru.uraian), \(baru.kendala), 1, \(waktu))
                    """
                )
            } catch SQLFailure.unique { throw basi }
            return HasilSimpan(realisasiID: id, versi: 1)
        }
        let berubah = try tx.db.change(
            """
            UPDATE realisasi SET nihil = \(baru.isNihil), angka = \(angka), uraian = \(baru.uraian),
                kendala = \(baru.kendala), versi = versi + 1, diubah = \(waktu)
            WHERE instansi_id = \(instansi) AND id = \(id) AND versi = \(kini)
            """
        )
        guard berubah == 1 else { throw basi }
        return HasilSimpan(realisasiID: id, versi: kini + 1)
    }

    private static let basi = Penolakan(
        "versi_basi",
        "Isian ini berubah sejak Anda membukanya, mungkin dari gawai lain. Bandingkan dengan yang tersimpan, lalu simpan yang benar"
    )
}
