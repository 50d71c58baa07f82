import App
import ArgumentParser
import Kinerja
import Platform
import Storage

struct InstansiCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "instansi", abstract: "Menyiapkan instansi sungguhan dan admin pertamanya.",
        subcommands: [Tambah.self]
    )

    struct Tambah: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "tambah",
            abstract: "Membuat instansi, unit, standar, periode, dan admin pertama; mencetak kode aktivasi.",
            discussion: "Kode BGO membawa struktur resmi Kabupaten Bungo. Pegawai lain masuk lewat impor."
        )

        @Option(help: "Kode instansi, misalnya BGO.")
        var kode: String

        @Option(help: "Nama instansi, misalnya \"Pemerintah Kabupaten Bungo\".")
        var nama: String

        @Option(help: "Tempat penandatanganan dokumen, misalnya \"Muara Bungo\".")
        var tempat: String

        @Option(help: "Nama host yang melayani instansi ini (opsional).")
        var host: String?

        @Option(help: "NIP admin pertama.")
        var nip: String

        @Option(help: "Nama admin pertama.")
        var namaAdmin: String

        mutating func run() async throws {
            let world = try await Bootstrap.world(logToStandardError: true).world
            _ = try await Bootstrap.migrate(world)
            let baru = InstansiBaru(
                kode: kode, nama: nama, tempat: tempat, host: host, nipAdmin: nip, namaAdmin: namaAdmin
            )
            do {
                let kodeAktivasi = try await baru.tanam(world)
                print("Instansi \(kode) siap. Kode aktivasi \(namaAdmin), berlaku tujuh hari: \(kodeAktivasi)")
                print("Buka \(world.settings.baseURL)/masuk/pulihkan untuk membuat kata sandi.")
            } catch let tolak as Penolakan {
                throw ValidationError([tolak.pesan, tolak.perbaikan].compactMap { $0 }.joined(separator: ". "))
            }
            await world.database.close()
        }
    }
}
