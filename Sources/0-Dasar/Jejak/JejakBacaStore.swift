import Kinerja
import Platform
import Storage

/// One entry as it is shown.
struct BarisJejak: Sendable {
    let urutan: Int64
    let waktu: Int64
    let pelaku: String
    /// `nil` for the system and for people who are gone.
    let nama: String?
    let tindakan: String
    let objek: String
    let objekID: String
    let sebelum: String?
    let sesudah: String?
    let permintaan: String
}

/// What the viewer asks for; empty fields ask for everything.
struct SaringanJejak: Sendable {
    /// Beginning of a name, a NIP, an id or a system name.
    var pelaku = ""
    /// Beginning of a tindakan: `skp.`
    var tindakan = ""
    var objek = ""
    var objekID = ""
    var dari: Tanggal?
    var sampai: Tanggal?
    /// Entries before this number; newest first without.
    var sebelum: Int64?
}

/// Reads the audit trail; nobody writes it but `JejakStore`.
enum JejakBacaStore {
    /// Newest first; at most two statements.
    static func daftar(
        _ saringan: SaringanJejak, batas: Int, instansi: String, in db: any SQLConnection
    ) throws -> [BarisJejak] {
        var syarat: SQL = "j.instansi_id = \(instansi) AND j.objek NOT IN \(list: JejakStore.objekRahasia)"
        if !saringan.pelaku.isEmpty {
            syarat = syarat + " AND j.pelaku IN \(list: try pelaku(saringan.pelaku, instansi: instansi, in: db))"
        }
        if !saringan.tindakan.isEmpty {
            let panjang = saringan.tindakan.unicodeScalars.count
            syarat = syarat + " AND substr(j.tindakan, 1, CAST(\(panjang) AS INTEGER)) = \(saringan.tindakan)"
        }
        if !saringan.objek.isEmpty { syarat = syarat + " AND j.objek = \(saringan.objek)" }
        if !saringan.objekID.isEmpty { syarat = syarat + " AND j.objek_id = \(saringan.objekID)" }
        if let dari = saringan.dari { syarat = syarat + " AND j.waktu >= \(Waktu.awal(dari))" }
        if let sampai = saringan.sampai { syarat = syarat + " AND j.waktu < \(Waktu.awal(sampai.tambah(hari: 1)))" }
        if let sebelum = saringan.sebelum { syarat = syarat + " AND j.urutan < \(sebelum)" }
        return try db.run(
            """
            SELECT j.urutan, j.waktu, j.pelaku, p.nama, j.tindakan, j.objek, j.objek_id, j.sebelum, j.sesudah, j.permintaan
            FROM jejak j LEFT JOIN pegawai p ON p.instansi_id = j.instansi_id AND p.id = j.pelaku
            WHERE \(syarat) ORDER BY j.urutan DESC LIMIT \(batas)
            """
        ).map(baris)
    }

    /// Ids of the people meant, and the words themselves for `sistem:…` and ids.
    private static func pelaku(_ teks: String, instansi: String, in db: any SQLConnection) throws -> [String] {
        let awal = namaCari(teks)
        let orang = try db.run(
            """
            SELECT id FROM pegawai WHERE instansi_id = \(instansi)
                AND (nip = \(teks) OR substr(nama_cari, 1, CAST(\(awal.unicodeScalars.count) AS INTEGER)) = \(awal))
            ORDER BY nama_cari, id LIMIT 50
            """
        ).map { try $0.get("id", as: String.self) }
        return orang + [teks]
    }

    private static func baris(_ row: SQLRow) throws -> BarisJejak {
        BarisJejak(
            urutan: try row.get("urutan"), waktu: try row.get("waktu"), pelaku: try row.get("pelaku"),
            nama: try row.getOptional("nama"), tindakan: try row.get("tindakan"), objek: try row.get("objek"),
            objekID: try row.get("objek_id"), sebelum: try row.getOptional("sebelum"),
            sesudah: try row.getOptional("sesudah"), permintaan: try row.get("permintaan")
        )
    }
}
