import Kinerja
import Platform
import Storage

/// Feedback between people. A reader who may not learn a name never gets it from the statement.
public enum UmpanBalikStore {
    static let perHalaman = 25

    private static let kolom: SQL = """
        b.id, b.pegawai_id, b.pemberi_id, b.sebagai, b.tersamar, b.rhk_id, b.indikator_id, b.nilai, b.perihal, b.tanda,
        b.teks, b.bukti_id, b.tautan, b.sifat, b.cara, b.keadaan, b.tindak_lanjut, b.tautan_lanjut, b.terima_kasih,
        b.tanggal, q.nama AS penerima_nama, g.nama AS pemberi_nama
        """

    private static let penerima: SQL = """
        JOIN pegawai q ON q.instansi_id = b.instansi_id AND q.id = b.pegawai_id
        """

    /// `samar` joins the giver only where the rule of the day lets the receiver know.
    private static func pemberi(samar: Bool) -> SQL {
        samar
            ? "LEFT JOIN pegawai g ON g.instansi_id = b.instansi_id AND g.id = b.pemberi_id AND b.tersamar = 0"
            : "LEFT JOIN pegawai g ON g.instansi_id = b.instansi_id AND g.id = b.pemberi_id"
    }

    /// What a person received, newest first, with how many there are; one statement.
    static func diterima(
        _ pegawai: String, halaman: Int, instansi: String, in db: any SQLConnection
    ) throws -> (baris: [BarisUmpanBalik], jumlah: Int) {
        try daftar("b.pegawai_id = \(pegawai)", samar: true, halaman: halaman, instansi: instansi, in: db)
    }

    /// What a person gave.
    static func diberikan(
        _ pegawai: String, halaman: Int, instansi: String, in db: any SQLConnection
    ) throws -> (baris: [BarisUmpanBalik], jumlah: Int) {
        try daftar("b.pemberi_id = \(pegawai)", samar: false, halaman: halaman, instansi: instansi, in: db)
    }

    /// Everything about a person within days, for the record; `samar` unless the reader is the rater.
    static func rekaman(
        _ pegawai: String, dari: Tanggal, sampai: Tanggal, samar: Bool, instansi: String, in db: any SQLConnection
    ) throws -> [BarisUmpanBalik] {
        try db.run(
            """
            SELECT \(kolom) FROM umpan_balik b \(penerima) \(pemberi(samar: samar))
            WHERE b.instansi_id = \(instansi) AND b.pegawai_id = \(pegawai) AND b.keadaan <> 'ditarik'
                AND b.tanggal >= \(dari.description) AND b.tanggal <= \(sampai.description)
            ORDER BY b.tanggal, b.id
            """
        ).map(baris)
    }

    /// One feedback with its giver's name where this reader may know it.
    static func load(
        _ id: String, samar: Bool, instansi: String, in db: any SQLConnection
    ) throws -> BarisUmpanBalik? {
        try db.run(
            """
            SELECT \(kolom) FROM umpan_balik b \(penerima) \(pemberi(samar: samar))
            WHERE b.instansi_id = \(instansi) AND b.id = \(id)
            """
        ).first.map(baris)
    }

    private static func daftar(
        _ syarat: SQL, samar: Bool, halaman: Int, instansi: String, in db: any SQLConnection
    ) throws -> (baris: [BarisUmpanBalik], jumlah: Int) {
        let rows = try db.run(
            """
            SELECT \(kolom), COUNT(*) OVER () AS jumlah FROM umpan_balik b \(penerima) \(pemberi(samar: samar))
            WHERE b.instansi_id = \(instansi) AND \(syarat) AND b.keadaan <> 'ditarik'
            ORDER BY b.tanggal DESC, b.id DESC LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        )
        return (try rows.map(baris), try rows.first?.get("jumlah") ?? 0)
    }

    private static func baris(_ row: SQLRow) throws -> BarisUmpanBalik {
        BarisUmpanBalik(
            isi: UmpanBalik(
                id: try row.get("id"), penerima: try row.get("pegawai_id"), pemberi: try row.getOptional("pemberi_id"),
                keadaan: KeadaanUmpanBalik(rawValue: try row.get("keadaan")) ?? .terkirim,
                tindakLanjut: try row.get("tindak_lanjut"), isBerterimaKasih: try row.get("terima_kasih")
            ),
            penerimaNama: try row.get("penerima_nama"), pemberiNama: try row.getOptional("pemberi_nama"),
            sebagai: PemberiUmpanBalik(rawValue: try row.get("sebagai")) ?? .pemangku,
            isTersamar: try row.get("tersamar"), indikatorID: try row.getOptional("indikator_id"),
            rhkID: try row.getOptional("rhk_id"), nilai: try row.getOptional("nilai"), perihal: try row.get("perihal"),
            tanda: TandaUmpanBalik(rawValue: try row.get("tanda")), teks: try row.get("teks"),
            buktiID: try row.getOptional("bukti_id"), tautan: try row.get("tautan"),
            sifat: SifatUmpanBalik(rawValue: try row.get("sifat")) ?? .insidentil,
            cara: CaraUmpanBalik(rawValue: try row.get("cara")) ?? .media, tautanLanjut: try row.get("tautan_lanjut"),
            tanggal: Tanggal(try row.get("tanggal", as: String.self)) ?? Tanggal(hariSejak1970: 0)
        )
    }
}
