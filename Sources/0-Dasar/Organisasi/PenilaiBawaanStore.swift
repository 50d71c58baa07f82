import Kinerja
import Platform
public import Storage

/// Gives people without a rater the one that follows from the structure.
public enum PenilaiBawaanStore {
    /// Returns how many lines were written. Whoever has no head above stays without a line and shows up as work.
    @discardableResult
    public static func isi(
        instansi: String, pada hari: String, waktu: Int64, balik: BukuBalik? = nil, in db: any SQLConnection
    ) throws -> Int {
        var kepala: [String: String] = [:]
        for baris in try db.run(
            """
            SELECT unit_id, pegawai_id FROM penempatan
            WHERE instansi_id = \(instansi) AND berlaku_sampai IS NULL AND jenis = 'definitif' AND kepala_unit = 1
            ORDER BY berlaku_sejak
            """
        ) { kepala[try baris.get("unit_id")] = try baris.get("pegawai_id") }
        var induk: [String: String] = [:]
        for baris in try db.run("SELECT id, induk_id FROM unit WHERE instansi_id = \(instansi)") {
            if let atas: String = try baris.getOptional("induk_id") { induk[try baris.get("id")] = atas }
        }
        var baru: [CatatanGaris] = []
        for baris in try db.run(tanpaGaris(instansi)) {
            let pegawai: String = try baris.get("id")
            guard let penilai = GarisPenilai.bawaan(
                untuk: pegawai, unit: try baris.get("unit_id"), kepala: kepala, induk: induk
            ) else { continue }
            let pernah: Int = try baris.get("pernah")
            let mulai: String = pernah > 0 ? hari : try baris.get("berlaku_sejak")
            baru.append(
                CatatanGaris(
                    id: Identifier.make(at: waktu), pegawaiID: pegawai, penilaiID: penilai,
                    dasar: GarisPenilai.kepalaUnit, sejak: mulai
                )
            )
        }
        for satu in baru { balik?.catatBaru(satu) }
        try CatatanGaris.tulis(baru, instansi: instansi, in: db)
        return baru.count
    }

    private static func tanpaGaris(_ instansi: String) -> SQL {
        """
        SELECT p.id, t.unit_id, t.berlaku_sejak,
            (SELECT COUNT(*) FROM garis_penilai l WHERE l.instansi_id = p.instansi_id AND l.pegawai_id = p.id) AS pernah
        FROM pegawai p
        JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id
            AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
        LEFT JOIN garis_penilai g ON g.instansi_id = p.instansi_id AND g.pegawai_id = p.id AND g.berlaku_sampai IS NULL
        WHERE p.instansi_id = \(instansi) AND p.kedudukan <> 'keluar' AND g.id IS NULL
        """
    }
}
