import Kinerja
import Storage

/// What the chore looks at.
enum KendalaChoreStore {
    /// Instansi with something open; a table of the whole house, so no instansi to name.
    static func instansi(in db: any SQLConnection) throws -> [String] {
        try db.run("SELECT id AS instansi_id FROM instansi ORDER BY id").map { try $0.get("instansi_id") }
    }

    static func terbuka(
        instansi: String, in db: any SQLConnection
    ) throws -> [(kendala: Kendala, versi: Int)] {
        try db.run(
            "SELECT k.* FROM kendala k WHERE k.instansi_id = \(instansi) AND \(KendalaStore.terbuka) ORDER BY k.id"
        ).map { (try KendalaStore.kendala($0), try $0.get("versi")) }
    }
}
