import Dasar
import Kinerja
public import Platform
import Storage

/// What happens to obstacles by themselves: the desk follows the line, silence is told and shown. Safe to run twice.
public enum KendalaChore {
    public static let chore = Chore("kendala-tenggat", every: .seconds(900)) { world in try await jalankan(world) }

    public static func jalankan(_ world: World) async throws {
        let daftar = try await world.database.read { db in try KendalaChoreStore.instansi(in: db) }
        for instansi in daftar {
            let pencatat = Pencatat(
                instansi: instansi, pelaku: "sistem:kendala", permintaan: "berkala:kendala", waktu: world.now())
            let hari = world.today
            try await world.database.act(by: pencatat) { tx in try satu(hari, tx) }
        }
    }

    private static func satu(_ hari: Tanggal, _ tx: Transaction) throws {
        let instansi = tx.pencatat.instansi
        let daftar = try KendalaChoreStore.terbuka(instansi: instansi, in: tx.db)
        guard !daftar.isEmpty else { return }
        let garis = try GarisKendalaStore.semua(pada: hari, instansi: instansi, in: tx.db)
        let kalender = try PeriodeStore.kalender(instansi: instansi, in: tx.db)
        for (kendala, versi) in daftar {
            let atas = garis(kendala.pelaporID)
            if let pindah = kendala.ikutGaris(atas, pada: hari, kalender: kalender) {
                try KendalaStore.simpan(pindah, versi: versi, in: tx)
                continue
            }
            let berikut = atas.dropFirst(kendala.tingkat + 1).first
            guard let lewat = kendala.lewatTenggat(pada: hari, atasan: berikut, kalender: kalender) else { continue }
            let hariDiam = kendala.hariDiMeja(pada: hari, kalender: kalender)
            try KendalaStore.simpan(lewat, versi: versi, catatan: "Belum dijawab \(hariDiam) hari kerja", in: tx)
        }
    }
}
