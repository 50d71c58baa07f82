public import Kinerja
public import Platform
public import Storage

/// What somebody is in guidance and counselling (L-51, L-65).
public enum JenisPejabatPembinaan: String, CaseIterable, Sendable, Hashable {
    case pejabatPersonalia = "pejabat_personalia"
    case pyb

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .pejabatPersonalia: "Kepala unit kepegawaian"
        case .pyb: "Pejabat yang Berwenang (PyB)"
        }
    }
}

/// One official with the days on which it holds.
public struct PejabatPembinaan: Sendable, Hashable {
    public let id: String
    public let pegawaiID: String
    public let nama: String
    public let jenis: JenisPejabatPembinaan
    public let sejak: Tanggal
    public let sampai: Tanggal?
}

/// Who is head of personnel and who is PyB, by day; the admin keeps it.
public enum PejabatPembinaanStore {
    /// Whether somebody holds any of these offices on that day.
    public static func isPejabat(
        _ pegawai: String, jenis: Set<JenisPejabatPembinaan> = Set(JenisPejabatPembinaan.allCases),
        pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> Bool {
        try pada(hari, instansi: instansi, in: db).contains { $0.pegawaiID == pegawai && jenis.contains($0.jenis) }
    }

    /// Those who hold an office on that day.
    public static func pada(
        _ hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> [PejabatPembinaan] {
        try daftar(instansi: instansi, in: db).filter { $0.sejak <= hari && ($0.sampai.map { $0 >= hari } ?? true) }
    }

    static func daftar(instansi: String, in db: any SQLConnection) throws -> [PejabatPembinaan] {
        try db.run(
            """
            SELECT j.id, j.pegawai_id, p.nama, j.jenis, j.berlaku_sejak, j.berlaku_sampai FROM pejabat_pembinaan j
            JOIN pegawai p ON p.instansi_id = j.instansi_id AND p.id = j.pegawai_id
            WHERE j.instansi_id = \(instansi) ORDER BY j.berlaku_sejak DESC, j.id DESC LIMIT 200
            """
        ).compactMap { r in
            guard let jenis = JenisPejabatPembinaan(rawValue: try r.get("jenis")),
                let sejak = Tanggal(try r.get("berlaku_sejak", as: String.self))
            else { return nil }
            let sampai: String? = try r.getOptional("berlaku_sampai")
            return PejabatPembinaan(
                id: try r.get("id"), pegawaiID: try r.get("pegawai_id"), nama: try r.get("nama"), jenis: jenis,
                sejak: sejak, sampai: sampai.flatMap { Tanggal($0) })
        }
    }

    static func pegawai(nip: String, instansi: String, in db: any SQLConnection) throws -> String? {
        try db.run("SELECT id FROM pegawai WHERE instansi_id = \(instansi) AND nip = \(nip)").first
            .map { try $0.get("id") }
    }

    /// Names an official; whoever held the office ends the day before.
    public static func tetapkan(
        _ pegawai: String, _ jenis: JenisPejabatPembinaan, sejak: Tanggal, in tx: Transaction
    ) throws {
        let instansi = tx.pencatat.instansi
        let lama = try daftar(instansi: instansi, in: tx.db).filter { $0.jenis == jenis && $0.sampai == nil }
        if lama.contains(where: { $0.sejak >= sejak }) {
            throw Penolakan(
                "pejabat_pembinaan.tanggal", "Pilih tanggal sesudah pejabat yang sekarang mulai", isian: "sejak")
        }
        for satu in lama { try akhiri(satu.id, pada: sejak.tambah(hari: -1), in: tx) }
        let id = Identifier.make(at: tx.pencatat.waktu)
        try tx.db.run(
            """
            INSERT INTO pejabat_pembinaan (instansi_id, id, pegawai_id, jenis, berlaku_sejak, dibuat)
            VALUES (\(instansi), \(id), \(pegawai), \(jenis.rawValue), \(sejak.description), \(tx.pencatat.waktu))
            """
        )
        tx.catat(
            EntriJejak(
                "pejabat_pembinaan.ditetapkan", objek: "pejabat_pembinaan", id: id,
                sesudah: "\(jenis.rawValue) \(pegawai) \(sejak)"))
    }

    /// The last day of an office.
    static func akhiri(_ id: String, pada hari: Tanggal, in tx: Transaction) throws {
        let berubah = try tx.db.change(
            """
            UPDATE pejabat_pembinaan SET berlaku_sampai = \(hari.description)
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(id) AND berlaku_sampai IS NULL
            """
        )
        guard berubah == 1 else { throw WebFailure.notFound }
        tx.catat(
            EntriJejak(
                "pejabat_pembinaan.diakhiri", objek: "pejabat_pembinaan", id: id, sesudah: hari.description))
    }
}
