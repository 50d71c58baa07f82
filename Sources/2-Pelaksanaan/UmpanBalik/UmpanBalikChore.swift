import Dasar
import Kinerja
import Platform
import Storage

/// What happens by itself.
enum UmpanBalikChore {
    /// Once a period, from its last third on, the leader is told how many still wait (L-17).
    static let berkala = Chore("umpan-balik-berkala", every: .seconds(21_600)) { world in
        let hari = world.today
        for instansi in try await world.database.read({ db in try TautanUmpanBalikStore.semuaInstansi(in: db) }) {
            let pencatat = Pencatat(
                instansi: instansi, pelaku: "sistem:umpan_balik", permintaan: "berkala:umpan_balik", waktu: world.now())
            try await world.database.act(by: pencatat) { tx in
                for (penilai, sisa) in try UmpanBalikChoreStore.sisa(pada: hari, instansi: instansi, in: tx.db) {
                    let periode = IramaUmpanBalik.triwulanan.periode(pada: hari)
                    try PemberitahuanStore.kirim(
                        Kabar(
                            .pengingat, kunci: "umpan_balik_berkala:\(periode.kode)",
                            judul: "\(sisa) orang di tim Anda belum menerima umpan balik berkala",
                            tautan: "/tim/umpan-balik"),
                        kepada: [penilai], in: tx)
                }
            }
        }
    }

    /// Throws the salts and the counted submissions of past days away.
    static let garam = Chore("umpan-balik-garam", every: .seconds(3600)) { world in
        let (batas, kini) = (world.today.tambah(hari: -2), world.now())
        try await world.database.write { db in
            for instansi in try TautanUmpanBalikStore.semuaInstansi(in: db) {
                try UmpanBalikChoreStore.buang(sebelum: batas, waktu: kini - 2 * 86_400_000, instansi: instansi, in: db)
            }
        }
    }
}
