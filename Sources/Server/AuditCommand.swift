import ArgumentParser
import Platform
import Storage

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Memeriksa jejak audit.", subcommands: [Verify.self]
    )

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Mencari baris jejak yang diubah, dihapus, atau disisipkan. Status keluar 1 bila ada."
        )

        mutating func run() async throws {
            let world = try await Bootstrap.world(logToStandardError: true).world
            let hasil = try await world.database.read { db in try JejakStore.verify(in: db) }
            await world.database.close()
            for temuan in hasil.temuan {
                print("instansi \(temuan.instansi), baris \(temuan.urutan): \(temuan.pesan)")
            }
            guard hasil.temuan.isEmpty else { throw ExitCode(1) }
            print("Jejak utuh: \(hasil.jumlah) baris diperiksa.")
        }
    }
}
