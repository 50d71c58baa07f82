import Kinerja
import Platform
import Storage

/// One act on a version, or one contribution to its discussion.
struct PeristiwaStandar: Sendable {
    let id: String
    let versiID: String
    let jenis: String
    let pelaku: String
    let teks: String
    /// Epoch milliseconds.
    let waktu: Int64

    var isTanggapan: Bool { jenis == StandarPeristiwaStore.tanggapan }

    /// `Ditinjau pimpinan unit`, as the history shows it.
    var judul: String {
        switch jenis {
        case "pengusulan": "Diusulkan"
        case "pengusulan_ulang": "Diperbaiki dan dikirim lagi"
        case "peninjauan": "Disetujui pimpinan unit"
        case "pengembalian": "Dikembalikan"
        case "penolakan": "Ditolak"
        case "pemberlakuan": "Diberlakukan"
        case "pengakhiran": "Diakhiri"
        default: "Tanggapan"
        }
    }
}

/// Acts and discussion, in one table and one order.
enum StandarPeristiwaStore {
    static let tanggapan = "tanggapan"
    static let pengusulan = "pengusulan"

    /// Notes one act on many versions.
    static func catat(_ versi: [String], _ tindakan: TindakanStandar, teks: String, in tx: Transaction) throws {
        try catat(versi, jenis: tindakan.jenisPeristiwa, teks: teks, in: tx)
    }

    static func catat(_ versi: [String], jenis: String, teks: String, in tx: Transaction) throws {
        for bagian in StandarStore.potong(versi, 200) {
            let nilai = bagian.map { satu in
                """
                (\(tx.pencatat.instansi), \(Identifier.make(at: tx.pencatat.waktu)), \(satu), \(jenis),
                    \(tx.pencatat.pelaku), \(teks), \(tx.pencatat.waktu))
                """ as SQL
            }.berkoma
            try tx.db.run(
                """
                INSERT INTO peristiwa_standar (instansi_id, id, versi_id, jenis, pelaku_id, teks, waktu) VALUES \(nilai)
                """
            )
        }
    }

    /// Everything that happened to these versions, oldest first, with the names of who did it.
    static func daftar(versi: [String], instansi: String, in db: any SQLConnection) throws -> [PeristiwaStandar] {
        try db.run(
            """
            SELECT e.id, e.versi_id, e.jenis, e.teks, e.waktu, COALESCE(p.nama, 'Sistem') AS nama
            FROM peristiwa_standar e
            LEFT JOIN pegawai p ON p.instansi_id = e.instansi_id AND p.id = e.pelaku_id
            WHERE e.instansi_id = \(instansi) AND e.versi_id IN \(list: versi) ORDER BY e.waktu, e.id LIMIT 500
            """
        ).map { row in
            PeristiwaStandar(
                id: try row.get("id"), versiID: try row.get("versi_id"), jenis: try row.get("jenis"),
                pelaku: try row.get("nama"), teks: try row.get("teks"), waktu: try row.get("waktu")
            )
        }
    }
}
