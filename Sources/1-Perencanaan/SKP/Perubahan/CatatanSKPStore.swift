import Kinerja
import Storage

/// One entry of the dialogue as pages show it.
struct BarisDialog: Sendable {
    let butir: ButirSKP
    let pihak: PihakDialog
    let pelaku: String
    let teks: String
    let waktu: Int64
}

/// Everything that was said and done about an SKP, and what was agreed last.
struct CatatanSKP: Sendable {
    /// Newest first.
    var riwayat: [PeristiwaSKP] = []
    /// Oldest first.
    var dialog: [BarisDialog] = []
    /// Content in force while a change is under way; nil otherwise.
    var tetap: SKP?

    /// The last approval or return, while nothing else happened after it.
    var putusan: PutusanSKP? { riwayat.first.flatMap(\.putusan) }

    /// Acts of L-31 on a result.
    func pembinaan(_ rhk: String) -> [TindakanPembinaan] {
        riwayat.filter { $0.butir == rhk }.compactMap { TindakanPembinaan(rawValue: $0.jenis) }
    }

    /// What differs from what was agreed last; empty while no change is under way.
    func perbedaan(_ skp: SKP) -> [PerbedaanSKP] { tetap.map { BandingSKP.banding($0, skp) } ?? [] }
}

extension PeristiwaSKP {
    /// The event as a decision that can be taken back; nil for everything else.
    var putusan: PutusanSKP? {
        PutusanSKP.Jenis(rawValue: jenis).map {
            PutusanSKP(jenis: $0, olehID: pelakuID, waktu: waktu, versi: versi)
        }
    }
}

/// History, dialogue and the version in force, in one statement.
enum CatatanSKPStore {
    static func load(_ skp: SKP, instansi: String, in db: any SQLConnection) throws -> CatatanSKP {
        let rows = try db.run(
            """
            SELECT * FROM (
                SELECT 'peristiwa' AS macam, e.id, e.jenis, e.butir, e.alasan AS teks, e.versi, e.waktu, e.pelaku_id,
                    COALESCE(p.nama, e.pelaku_id) AS nama
                FROM peristiwa_skp e LEFT JOIN pegawai p ON p.instansi_id = e.instansi_id AND p.id = e.pelaku_id
                WHERE e.instansi_id = \(instansi) AND e.skp_id = \(skp.id) ORDER BY e.waktu DESC, e.id DESC LIMIT 60
            ) x
            UNION ALL
            SELECT 'dialog', d.id, d.bagian || ':' || d.pihak, d.butir, d.teks, 0, d.waktu, d.pelaku_id,
                COALESCE(p.nama, d.pelaku_id)
            FROM dialog_skp d LEFT JOIN pegawai p ON p.instansi_id = d.instansi_id AND p.id = d.pelaku_id
            WHERE d.instansi_id = \(instansi) AND d.skp_id = \(skp.id)
            UNION ALL
            SELECT 'versi', '', v.sebab, '', v.isi, v.versi, v.waktu, v.pelaku_id, ''
            FROM versi_skp v
            WHERE v.instansi_id = \(instansi) AND v.skp_id = \(skp.id) AND \(isBerubah(skp)) = 1
                AND v.versi = (SELECT MAX(y.versi) FROM versi_skp y WHERE y.instansi_id = v.instansi_id
                    AND y.skp_id = v.skp_id AND y.sebab IN ('penetapan', 'pembukaan'))
            ORDER BY 7, 2
            """
        )
        var catatan = CatatanSKP()
        for row in rows { try tambah(row, pada: skp, ke: &catatan) }
        catatan.riwayat.reverse()
        return catatan
    }

    /// A change of something agreed is under way.
    private static func isBerubah(_ skp: SKP) -> Bool {
        skp.revisi > 0 && skp.keadaan != .ditetapkan && skp.keadaan != .ditutup
    }

    private static func tambah(_ row: SQLRow, pada skp: SKP, ke catatan: inout CatatanSKP) throws {
        let macam: String = try row.get("macam")
        switch macam {
        case "versi": catatan.tetap = try IsiVersi.baca(try row.get("teks"), pada: skp)
        case "dialog":
            let jenis: String = try row.get("jenis")
            let bagian = jenis.split(separator: ":").map(String.init)
            guard bagian.count == 2, let butir = ButirSKP(bagian: bagian[0], butir: try row.get("butir")),
                let pihak = PihakDialog(rawValue: bagian[1])
            else { return }
            catatan.dialog.append(
                BarisDialog(
                    butir: butir, pihak: pihak, pelaku: try row.get("nama"), teks: try row.get("teks"),
                    waktu: try row.get("waktu")
                )
            )
        default:
            catatan.riwayat.append(
                PeristiwaSKP(
                    jenis: try row.get("jenis"), pelaku: try row.get("nama"), alasan: try row.get("teks"),
                    waktu: try row.get("waktu"), pelakuID: try row.get("pelaku_id"), versi: try row.get("versi"),
                    butir: try row.get("butir")
                )
            )
        }
    }
}
