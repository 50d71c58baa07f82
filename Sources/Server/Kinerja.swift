import ArgumentParser

@main
struct KinerjaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kinerja",
        abstract: "Kinerja Bungo: pengelolaan kinerja pegawai ASN.",
        discussion:
            "Setelan dibaca dari lingkungan (KINERJA_…) atau berkas yang disebut KINERJA_BERKAS_SETELAN; lihat docs/operasi.md.",
        version: "0.1.0",
        subcommands: [
            ServeCommand.self, MigrateCommand.self, SeedCommand.self, ImportCommand.self, HitungCommand.self,
            InstansiCommand.self, AuditCommand.self, DokumenCommand.self, BerkasCommand.self,
        ]
    )
}
