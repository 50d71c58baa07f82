public import Kinerja
public import Platform
public import Storage

/// One issued document, as lists and the verification page need it.
public struct Dokumen: Sendable {
    public let instansiID: String
    public let id: String
    public let kode: String
    public let formulir: String
    public let nomor: String
    public let pegawaiID: String
    public let judul: String
    public let periode: String
    public let unitNama: String
    public let namaPegawai: String
    public let penandaTangan: String
    public let jabatanPenandaTangan: String
    public let predikat: Predikat?
    public let berkas: String
    public let sidik: String
    public let halaman: Int
    public let kodeBuka: String
    public let keadaan: String
    /// Verification code of the replacement, when there is one.
    public let penggantiKode: String?
    public let dibuat: Int64
}

/// Issued documents and the numbers they carry.
public enum DokumenStore {
    /// The next number of a form in a year.
    static func nomorBerikut(formulir: String, tahun: Int, instansi: String, in db: any SQLConnection) throws -> Int {
        let rows = try db.run(
            """
            INSERT INTO nomor_dokumen (instansi_id, formulir, tahun, terakhir) VALUES (\(instansi), \(formulir), \(tahun), 1)
            ON CONFLICT (instansi_id, formulir, tahun) DO UPDATE SET terakhir = nomor_dokumen.terakhir + 1
            RETURNING terakhir
            """
        )
        guard let row = rows.first else { throw SQLFailure.other("nomor dokumen tidak terbit") }
        return try row.get("terakhir")
    }

    /// Makes prepared documents valid, inside the write that they testify to. An older document of the same form and
    /// object becomes `diganti` and stays verifiable.
    @discardableResult
    public static func simpan(
        _ daftar: [DokumenSiap], tandaTangan: [(pegawaiID: String, sebagai: String)], in tx: Transaction
    ) throws -> [String] {
        for siap in daftar {
            try insert(siap, in: tx)
            for tanda in tandaTangan { try sign(siap, tanda.pegawaiID, tanda.sebagai, in: tx) }
            tx.catat(
                EntriJejak("dokumen.terbit", objek: "dokumen", id: siap.id, sesudah: "\(siap.nomor) \(siap.sidik)"))
        }
        return daftar.map(\.id)
    }

    private static func insert(_ siap: DokumenSiap, in tx: Transaction) throws {
        let naskah = siap.naskah
        let instansi = tx.pencatat.instansi
        try tx.db.run(
            """
            UPDATE dokumen SET keadaan = 'diganti', diganti_oleh = \(siap.id)
            WHERE instansi_id = \(instansi) AND objek = \(naskah.objek) AND objek_id = \(naskah.objekID)
                AND formulir = \(naskah.formulir) AND keadaan = 'berlaku'
            """
        )
        try tx.db.run(
            """
            INSERT INTO dokumen (instansi_id, id, kode, formulir, nomor, pegawai_id, objek, objek_id, judul, periode,
                unit_nama, penanda_tangan, jabatan_penanda_tangan, predikat, berkas, sidik, halaman, kode_buka, keadaan,
                dibuat)
            VALUES (\(instansi), \(siap.id), \(siap.kode), \(naskah.formulir), \(siap.nomor), \(naskah.pegawaiID),
                \(naskah.objek), \(naskah.objekID), \(naskah.judul), \(naskah.periode), \(naskah.unitNama),
                \(naskah.penandaTangan.nama), \(naskah.penandaTangan.jabatan), \(naskah.predikat), \(siap.berkas),
                \(siap.sidik), \(siap.halaman), \(siap.kodeBuka), 'berlaku', \(siap.dibuat))
            """
        )
    }

    private static func sign(_ siap: DokumenSiap, _ pegawaiID: String, _ sebagai: String, in tx: Transaction) throws {
        try tx.db.run(
            """
            INSERT INTO tanda_tangan (instansi_id, dokumen_id, pegawai_id, sebagai, sidik, waktu)
            VALUES (\(tx.pencatat.instansi), \(siap.id), \(pegawaiID), \(sebagai), \(siap.sidik), \(tx.pencatat.waktu))
            """
        )
    }

    /// Documents of one object, newest first.
    public static func daftar(
        objek: String, objekID: String, instansi: String, in db: any SQLConnection
    ) throws -> [Dokumen] {
        try db.run(
            """
            \(columns) WHERE d.instansi_id = \(instansi) AND d.objek = \(objek) AND d.objek_id = \(objekID)
            ORDER BY d.dibuat DESC, d.formulir LIMIT 50
            """
        ).map(dokumen)
    }

    public static func load(id: String, instansi: String, in db: any SQLConnection) throws -> Dokumen? {
        try db.run("\(columns) WHERE d.instansi_id = \(instansi) AND d.id = \(id)").first.map(dokumen)
    }

    /// By the code in a QR; the only look-up that needs no instansi, since the code itself is the secret.
    static func find(kode: String, in db: any SQLConnection) throws -> Dokumen? {
        try db.run("\(columns) WHERE d.kode = \(kode)").first.map(dokumen)
    }

    private static let columns: SQL = """
        SELECT d.instansi_id, d.id, d.kode, d.formulir, d.nomor, d.pegawai_id, d.judul, d.periode, d.unit_nama, d.penanda_tangan,
            d.jabatan_penanda_tangan, d.predikat, d.berkas, d.sidik, d.halaman, d.kode_buka, d.keadaan, d.dibuat,
            p.nama AS nama_pegawai, g.kode AS pengganti
        FROM dokumen d
        JOIN pegawai p ON p.instansi_id = d.instansi_id AND p.id = d.pegawai_id
        LEFT JOIN dokumen g ON g.instansi_id = d.instansi_id AND g.id = d.diganti_oleh
        """

    private static func dokumen(_ row: SQLRow) throws -> Dokumen {
        Dokumen(
            instansiID: try row.get("instansi_id"), id: try row.get("id"), kode: try row.get("kode"),
            formulir: try row.get("formulir"),
            nomor: try row.get("nomor"), pegawaiID: try row.get("pegawai_id"), judul: try row.get("judul"),
            periode: try row.get("periode"), unitNama: try row.get("unit_nama"),
            namaPegawai: try row.get("nama_pegawai"), penandaTangan: try row.get("penanda_tangan"),
            jabatanPenandaTangan: try row.get("jabatan_penanda_tangan"), predikat: try row.getOptional("predikat"),
            berkas: try row.get("berkas"), sidik: try row.get("sidik"), halaman: try row.get("halaman"),
            kodeBuka: try row.get("kode_buka"), keadaan: try row.get("keadaan"),
            penggantiKode: try row.getOptional("pengganti"), dibuat: try row.get("dibuat")
        )
    }

    /// How many wrong opening codes came in this hour.
    static func gagalBuka(_ dokumen: Dokumen, jam: Int64, in db: any SQLConnection) throws -> Int {
        try db.run(
            """
            SELECT gagal FROM buka_dokumen
            WHERE instansi_id = \(dokumen.instansiID) AND kode = \(dokumen.kode) AND jam = \(jam)
            """
        ).first.map { try $0.get("gagal") } ?? 0
    }

    static func catatGagalBuka(_ dokumen: Dokumen, jam: Int64, in db: any SQLConnection) throws {
        try db.run(
            """
            INSERT INTO buka_dokumen (instansi_id, kode, jam, gagal)
            VALUES (\(dokumen.instansiID), \(dokumen.kode), \(jam), 1)
            ON CONFLICT (instansi_id, kode, jam) DO UPDATE SET gagal = buka_dokumen.gagal + 1
            """
        )
    }
}
