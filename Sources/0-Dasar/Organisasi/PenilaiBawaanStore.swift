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
        let garis = try garis(instansi, in: db)
        let aktif = try aktif(instansi, in: db)
        var baru: [CatatanGaris] = []
        try db.each(
            """
            SELECT pegawai_id, unit_id, berlaku_sejak FROM penempatan
            WHERE instansi_id = \(instansi) AND berlaku_sampai IS NULL AND jenis = 'definitif' ORDER BY pegawai_id
            """
        ) { baris in
            let pegawai: String = try baris.get("pegawai_id")
            guard aktif.contains(pegawai), garis[pegawai] != true,
                let penilai = GarisPenilai.bawaan(
                    untuk: pegawai, unit: try baris.get("unit_id"), kepala: kepala, induk: induk
                )
            else { return }
            // Whoever never had a rater gets this one from the first day in the post.
            let mulai: String = garis[pegawai] == nil ? try baris.get("berlaku_sejak") : hari
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

    /// By person: true with a present line, false with only past ones.
    private static func garis(_ instansi: String, in db: any SQLConnection) throws -> [String: Bool] {
        var garis: [String: Bool] = [:]
        try db.each(
            """
            SELECT pegawai_id, CASE WHEN berlaku_sampai IS NULL THEN 1 ELSE 0 END AS kini FROM garis_penilai
            WHERE instansi_id = \(instansi)
            """
        ) { baris in
            let pegawai: String = try baris.get("pegawai_id")
            garis[pegawai] = try garis[pegawai] ?? false || baris.get("kini")
        }
        return garis
    }

    private static func aktif(_ instansi: String, in db: any SQLConnection) throws -> Set<String> {
        var aktif: Set<String> = []
        try db.each("SELECT id FROM pegawai WHERE instansi_id = \(instansi) AND kedudukan <> 'keluar'") { baris in
            aktif.insert(try baris.get("id"))
        }
        return aktif
    }
}
