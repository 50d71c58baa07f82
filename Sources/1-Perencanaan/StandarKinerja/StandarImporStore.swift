import Kinerja
import Platform
import Storage

/// One uploaded file of standards: read, then applied or thrown away. The file itself lies in the file store.
struct ImporStandar: Sendable {
    enum Keadaan: String, Sendable {
        case dibaca, diterapkan, dibuang

        /// The word on screens.
        var tampil: String {
            switch self {
            case .dibaca: "Menunggu diterapkan"
            case .diterapkan: "Diterapkan"
            case .dibuang: "Dibuang"
            }
        }
    }

    let id: String
    let namaBerkas: String
    /// Content hash of the stored file.
    let berkas: String
    let keadaan: Keadaan
    let jumlah: Int
    let baru: Int
    let berubah: Int
    let sama: Int
    let bermasalah: Int
    let oleh: String
    /// Epoch milliseconds.
    let dibuat: Int64

    init(_ row: SQLRow) throws {
        id = try row.get("id")
        namaBerkas = try row.get("nama_berkas")
        berkas = try row.get("berkas")
        keadaan = Keadaan(rawValue: try row.get("keadaan")) ?? .dibuang
        jumlah = try row.get("jumlah")
        baru = try row.get("baru")
        berubah = try row.get("berubah")
        sama = try row.get("sama")
        bermasalah = try row.get("bermasalah")
        oleh = try row.getOptional("oleh") ?? "Admin"
        dibuat = try row.get("dibuat")
    }
}

enum StandarImporStore {
    static func tambah(
        id: String, namaBerkas: String, berkas: String, laporan: StandarImport.Laporan, in tx: Transaction
    ) throws {
        let selisih = laporan.selisih
        try tx.db.run(
            """
            INSERT INTO impor_standar (instansi_id, id, nama_berkas, berkas, keadaan, jumlah, baru, berubah, sama,
                bermasalah, pelaku_id, dibuat)
            VALUES (\(tx.pencatat.instansi), \(id), \(namaBerkas), \(berkas), 'dibaca', \(laporan.bacaan.jumlahBaris),
                \(selisih.baru.count), \(selisih.berubah.count), \(selisih.sama), \(laporan.bermasalah.count),
                \(tx.pencatat.pelaku), \(tx.pencatat.waktu))
            """
        )
    }

    static func load(_ id: String, instansi: String, in db: any SQLConnection) throws -> ImporStandar {
        let row = try db.run(
            """
            SELECT m.*, p.nama AS oleh FROM impor_standar m
            LEFT JOIN pegawai p ON p.instansi_id = m.instansi_id AND p.id = m.pelaku_id
            WHERE m.instansi_id = \(instansi) AND m.id = \(id)
            """
        ).first
        guard let row else { throw WebFailure.notFound }
        return try ImporStandar(row)
    }

    static func daftar(instansi: String, in db: any SQLConnection) throws -> [ImporStandar] {
        try db.run(
            """
            SELECT m.*, p.nama AS oleh FROM impor_standar m
            LEFT JOIN pegawai p ON p.instansi_id = m.instansi_id AND p.id = m.pelaku_id
            WHERE m.instansi_id = \(instansi) ORDER BY m.dibuat DESC, m.id DESC LIMIT 25
            """
        ).map(ImporStandar.init)
    }

    /// Moves a waiting import on.
    ///
    /// - Throws: `impor.keadaan` when it does not wait any more.
    static func pindah(_ id: String, ke keadaan: ImporStandar.Keadaan, in tx: Transaction) throws {
        let diterapkan: Int64? = keadaan == .diterapkan ? tx.pencatat.waktu : nil
        let berubah = try tx.db.change(
            """
            UPDATE impor_standar SET keadaan = \(keadaan.rawValue), diterapkan = \(diterapkan)
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(id) AND keadaan = 'dibaca'
            """
        )
        guard berubah == 1 else {
            throw Penolakan(
                "impor.keadaan", "Berkas ini sudah diterapkan atau dibuang, jadi tidak ada yang berubah.",
                perbaikan: "Unggah berkasnya lagi bila masih ada yang perlu dimuat."
            )
        }
        tx.catat(EntriJejak("impor_standar.\(keadaan.rawValue)", objek: "impor_standar", id: id))
    }
}
