import Kinerja
import Platform
import Storage

/// A result or indicator of one's own plan that an obstacle may name.
struct ButirKendala: Sendable {
    let id: String
    let teks: String
    let isIndikator: Bool
}

enum ButirKendalaStore {
    static func milik(_ pegawai: String, instansi: String, in db: any SQLConnection) throws -> [ButirKendala] {
        try db.run(
            """
            SELECT h.id AS rhk_id, h.rumusan, i.id AS indikator_id, i.ukuran FROM skp s
            JOIN rencana_hasil_kerja h ON h.instansi_id = s.instansi_id AND h.skp_id = s.id
            LEFT JOIN indikator i ON i.instansi_id = h.instansi_id AND i.rhk_id = h.id
            WHERE s.instansi_id = \(instansi) AND s.pegawai_id = \(pegawai) AND s.keadaan <> 'ditutup'
            ORDER BY s.tahun DESC, h.urutan, h.id, i.urutan LIMIT 60
            """
        ).reduce(into: []) { hasil, row in
            let rhk: String = try row.get("rhk_id")
            if !hasil.contains(where: { $0.id == rhk }) {
                hasil.append(ButirKendala(id: rhk, teks: try row.get("rumusan"), isIndikator: false))
            }
            if let id: String = try row.getOptional("indikator_id") {
                hasil.append(
                    ButirKendala(id: id, teks: "– \(try row.get("ukuran", as: String.self))", isIndikator: true))
            }
        }
    }
}
