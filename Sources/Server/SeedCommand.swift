import App
import ArgumentParser
import Foundation
import Platform
import Storage

struct SeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seed", abstract: "Mengisi basis data dengan data rekaan.",
        subcommands: [SeedDemo.self, PopulasiCommand.self, StandarSeedCommand.self]
    )
}

struct SeedDemo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Menanam kabupaten contoh: orang, standar, SKP, realisasi, dan hasil."
    )

    @Option(name: .long, help: "Kata sandi setiap akun demo.")
    var kataSandi = BenihDemo.sandiBawaan

    @Option(name: .long, help: "Tulis daftar akun sebagai JSON ke berkas ini.")
    var daftar: String?

    @Option(name: .long, help: "Hanya tampilkan daftar akun dari berkas ini; tidak menanam.")
    var tampilkan: String?

    @Flag(help: "Tanpa 187 orang lain dari dua dinas yang direncanakan lengkap.")
    var tanpaDuaDinas = false

    mutating func run() async throws {
        if let tampilkan {
            let akun = try JSONDecoder().decode(
                [AkunDemo].self, from: Data(contentsOf: URL(fileURLWithPath: tampilkan)))
            return show(akun)
        }
        let world = try await Bootstrap.world(logToStandardError: true).world
        _ = try await Bootstrap.migrate(world)
        let akun = try await BenihDemo.tanam(world, sandi: kataSandi, isDenganDuaDinas: !tanpaDuaDinas)
        await world.database.close()
        if let daftar {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            try encoder.encode(akun).write(to: URL(fileURLWithPath: daftar))
        }
        show(akun)
    }

    private func show(_ akun: [AkunDemo]) {
        print("Akun demo (kata sandi: \(kataSandi))")
        for satu in akun {
            let peran = satu.peran.padding(toLength: 16, withPad: " ", startingAt: 0)
            print("  \(satu.nip)  \(peran) \(satu.nama), \(satu.unit)")
        }
    }
}
