import ArgumentParser
import Dasar
import Foundation
import Kinerja
import Perencanaan
import Platform
import Storage

/// `kinerja dokumen zip`: all A-forms of a unit in one file, by the same function as the background job.
struct DokumenZIPCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "zip",
        abstract: "Menyiapkan formulir A.1.1 sampai A.1.8 semua pegawai satu unit sebagai satu berkas ZIP.",
        discussion: """
            Unit beserta semua unit di bawahnya. Dokumen yang sudah terbit diambil apa adanya; yang belum disetujui \
            digambar dengan tanda KONSEP. Tidak mengubah data.

            Contoh: kinerja dokumen zip --unit DINKES --tahun 2026 --ke dinkes.zip
            """
    )

    @Option(help: ArgumentHelp("Kode unit.", valueName: "KODE"))
    var unit: String

    @Option(help: "Tahun SKP; tanpa ini tahun berjalan.")
    var tahun: Int?

    @Option(help: ArgumentHelp("Berkas ZIP yang ditulis.", valueName: "FILE"))
    var ke: String

    @Option(help: "Kode instansi; tanpa ini menurut KINERJA_INSTANSI.")
    var instansi: String?

    @Flag(help: "Sertakan salinan XLSX setiap formulir.")
    var xlsx = false

    mutating func run() async throws {
        let world = try await Bootstrap.world(logToStandardError: true).world
        do {
            let ringkasan = try await tulis(world)
            await world.database.close()
            print(
                "\(ringkasan.berkas) berkas dari \(ringkasan.orang) pegawai, \(ringkasan.konsep) KONSEP, "
                    + "\(ringkasan.tanpaSKP) tanpa SKP, \(ringkasan.gagal) gagal."
            )
            if ringkasan.gagal > 0 { throw ExitCode(1) }
        } catch let tolak as Penolakan {
            throw ValidationError(tolak.pesan)
        }
    }

    private func tulis(_ world: World) async throws -> BerkasUnit.Ringkasan {
        let (kode, mulai) = (instansi ?? world.settings.instansi, ContinuousClock.now)
        let milik = try await world.database.read { db in try OrganisasiStore.instansi(kode: kode, in: db) }
        guard let milik else { throw ValidationError("Tidak ada instansi dengan kode \(kode).") }
        let berkas = BerkasUnit(
            world: world, instansiID: milik.id,
            unitID: try await BerkasUnit.cari(kode: unit, instansi: milik, world: world),
            tahun: tahun ?? world.today.tahun, denganXLSX: xlsx
        )
        let ringkasan = try await berkas.tulis(
            ke: ke, hanya: nil,
            BerkasUnit.Pengamat(
                kemajuan: { selesai, jumlah in
                    if selesai > 0, selesai % 100 == 0 { note("\(selesai) dari \(jumlah) pegawai") }
                },
                gagal: { note("Gagal: \($0.nama): \($0.alasan)") }, isBerhenti: { false }
            )
        )
        note("Selesai dalam \((ContinuousClock.now - mulai) / .milliseconds(1)) ms.")
        return ringkasan
    }
}
