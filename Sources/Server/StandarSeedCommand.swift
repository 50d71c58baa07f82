import App
import ArgumentParser
import Contoh
import Dasar
import Foundation
import Kinerja
import Perencanaan
import Platform
import Storage

struct StandarSeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standar", abstract: "Menanam standar rekaan dalam jumlah besar, untuk uji pencarian.",
        discussion: "Hanya bila KINERJA_DATA_SINTETIS=ya. Kodenya RKA-100000 dan seterusnya; yang sudah ada dilewati."
    )

    @Option(help: "Jumlah standar.")
    var jumlah = 50_000

    @Option(help: "Benih pengacak.")
    var benih: UInt64 = 1508

    @Option(help: "Kode instansi; tanpa ini KINERJA_INSTANSI.")
    var instansi: String?

    func validate() throws {
        guard (1...1_000_000).contains(jumlah) else { throw ValidationError("--jumlah harus 1 sampai 1000000.") }
    }

    mutating func run() async throws {
        let world = try await Bootstrap.world(logToStandardError: true).world
        guard world.settings.acceptsSyntheticNIP else {
            throw ValidationError("Setelan KINERJA_DATA_SINTETIS bukan \"ya\": data rekaan tidak ditanam di sini.")
        }
        _ = try await Bootstrap.migrate(world)
        let milik = try await ImportBerkas.instansi(instansi, world)
        let pencatat = Pencatat(
            instansi: milik.id, pelaku: "sistem:populasi", permintaan: "populasi:standar", waktu: world.now()
        )
        let (mulai, hari, banyak, benih) = (ContinuousClock.now, world.today, jumlah, benih)
        let selisih = try await world.database.act(by: pencatat) { tx in
            try StandarStore.muat(
                (0..<banyak).map { StandarRekaan.buat($0, benih: benih) }, pada: hari,
                sebab: "Standar rekaan untuk uji",
                instansi: milik.id, in: tx)
        }
        try await refreshStatistics(world.database)
        await world.database.close()
        note("Selesai: \(selisih.baru.count) standar dalam \((ContinuousClock.now - mulai).components.seconds) detik.")
    }
}
