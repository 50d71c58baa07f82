import ArgumentParser
import Platform
import Storage

struct BerkasCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "berkas", abstract: "Mengurus simpanan berkas.", subcommands: [Pindah.self]
    )

    struct Pindah: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "pindah",
            abstract: "Menyalin berkas dari folder KINERJA_BERKAS ke simpanan KINERJA_S3. Aman diulang.",
            discussion:
                "Setiap berkas diperiksa sidiknya sebelum dan sesudah disalin. Berkas lama tidak dihapus. Status keluar 1 bila ada yang rusak."
        )

        mutating func run() async throws {
            let (world, loaded) = try await Bootstrap.world(logToStandardError: true)
            await world.database.close()
            guard loaded.s3 != nil else {
                throw ValidationError("KINERJA_S3_ALAMAT belum diisi, jadi tidak ada tujuan penyalinan.")
            }
            let hasil = try await world.files.copyLocal { copied, total in
                note("\(copied) dari \(total) berkas")
            }
            for path in hasil.damaged { print("rusak, tidak disalin: \(path)") }
            print("Disalin: \(hasil.copied). Sudah ada: \(hasil.present). Rusak: \(hasil.damaged.count).")
            guard hasil.damaged.isEmpty else { throw ExitCode(1) }
        }
    }
}
