import Dasar
import Pelaksanaan
import Penilaian
import Perencanaan
import Platform

/// Reminders and their delivery: the only place that knows what every stage calls unfinished.
enum PengingatRoom {
    static let sumber = [RealisasiPengingatStore.sumber, SKPPengingatStore.sumber, EvaluasiPengingatStore.sumber]

    static let room = Room(
        "Pengingat", routes: [],
        chores: [
            Chore("pengingat", every: .seconds(900)) { world in try await Pengingat.ingatkan(sumber, world) },
            Chore("kabar-kirim", every: .seconds(55)) { world in try await PengirimKabar.jalankan(sumber, world) },
        ])
}
