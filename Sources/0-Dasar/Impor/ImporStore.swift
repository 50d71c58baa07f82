import Foundation
import Platform
public import Storage

/// Rows of `impor` and of `impor_balik`, the images of rows before an import touched them.
public enum ImporStore {
    static func tambah(
        id: String, namaBerkas: String, berkas: String, ringkasan: RingkasanImpor, in tx: Transaction
    ) throws {
        try tx.db.run(
            """
            INSERT INTO impor (instansi_id, id, jenis, nama_berkas, berkas, keadaan, ringkasan, pelaku, dibuat)
            VALUES (\(tx.pencatat.instansi), \(id), 'pegawai', \(namaBerkas), \(berkas), 'dibaca',
                \(try jsonText(ringkasan)), \(tx.pencatat.pelaku), \(tx.pencatat.waktu))
            """
        )
    }

    public static func load(
        _ id: String, instansi: String, in db: any SQLConnection
    ) throws -> CatatanBerkasImpor? {
        try db.run("SELECT * FROM impor WHERE instansi_id = \(instansi) AND id = \(id)").first.map(catatan)
    }

    static func daftar(instansi: String, batas: Int, lewati: Int, in db: any SQLConnection) throws
        -> [CatatanBerkasImpor]
    {
        try db.run(
            """
            SELECT * FROM impor WHERE instansi_id = \(instansi) AND jenis = 'pegawai'
            ORDER BY dibuat DESC, id DESC LIMIT \(batas) OFFSET \(lewati)
            """
        ).map(catatan)
    }

    static func jumlah(instansi: String, in db: any SQLConnection) throws -> Int {
        try db.run("SELECT COUNT(*) AS n FROM impor WHERE instansi_id = \(instansi) AND jenis = 'pegawai'")
            .first.map { try $0.get("n") } ?? 0
    }

    /// The import that was applied last and not reversed: the only one that may be reversed.
    static func terakhirDiterapkan(instansi: String, in db: any SQLConnection) throws -> String? {
        try db.run(
            """
            SELECT id FROM impor WHERE instansi_id = \(instansi) AND jenis = 'pegawai' AND keadaan = 'diterapkan'
            ORDER BY diterapkan DESC, id DESC LIMIT 1
            """
        ).first.map { try $0.get("id") }
    }

    private static func catatan(_ baris: SQLRow) throws -> CatatanBerkasImpor {
        let teks: String = try baris.get("ringkasan")
        return CatatanBerkasImpor(
            id: try baris.get("id"), namaBerkas: try baris.get("nama_berkas"), berkas: try baris.get("berkas"),
            keadaan: CatatanBerkasImpor.Keadaan(rawValue: try baris.get("keadaan")) ?? .dibuang,
            ringkasan: try JSONDecoder().decode(RingkasanImpor.self, from: Data(teks.utf8)),
            pelaku: try baris.get("pelaku"), dibuat: try baris.get("dibuat"),
            diterapkan: try baris.getOptional("diterapkan")
        )
    }

    /// Moves an import on from the state it must be in. False when somebody else was faster.
    static func pindah(
        _ id: String, dari: CatatanBerkasImpor.Keadaan, ke: CatatanBerkasImpor.Keadaan, ringkasan: RingkasanImpor,
        diterapkan: Int64?, instansi: String, in db: any SQLConnection
    ) throws -> Bool {
        try db.change(
            """
            UPDATE impor SET keadaan = \(ke.rawValue), ringkasan = \(try jsonText(ringkasan)),
                diterapkan = \(diterapkan)
            WHERE instansi_id = \(instansi) AND id = \(id) AND keadaan = \(dari.rawValue)
            """
        ) == 1
    }

    /// Keeps the book of before-images under its import.
    static func simpan(_ buku: BukuBalik, impor: String, instansi: String, in db: any SQLConnection) throws {
        let semua = Array(buku.daftar.enumerated())
        var awal = 0
        while awal < semua.count {
            let akhir = min(awal + 200, semua.count)
            let nilai = deretBaris(Array(semua[awal..<akhir])) { urutan, satu in
                "(\(instansi), \(impor), \(urutan + 1), \(satu.tabel), \(satu.kunci), \(satu.sebelum))"
            }
            try db.run(
                "INSERT INTO impor_balik (instansi_id, impor_id, urutan, tabel, kunci, sebelum) VALUES \(nilai)"
            )
            awal = akhir
        }
    }

    /// The book, last touch first.
    static func buku(impor: String, instansi: String, in db: any SQLConnection) throws -> [BukuBalik.Sentuhan] {
        try db.run(
            """
            SELECT tabel, kunci, sebelum FROM impor_balik WHERE instansi_id = \(instansi) AND impor_id = \(impor)
            ORDER BY urutan DESC
            """
        ).map { baris in
            BukuBalik.Sentuhan(
                tabel: try baris.get("tabel"), kunci: try baris.get("kunci"), sebelum: try baris.getOptional("sebelum")
            )
        }
    }
}
