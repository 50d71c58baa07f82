import Kinerja
public import Platform
import Storage

/// Makes reminders of unfinished work, by `AturanPengingat`.
public enum Pengingat {
    static func kunci(_ pokok: String, _ hari: Tanggal) -> String { "pengingat:\(pokok)@\(hari)" }

    static func pokok(_ kunci: String) -> String {
        let tanpaAwal = kunci.hasPrefix("pengingat:") ? kunci.dropFirst(10) : kunci[...]
        return String(tanpaAwal.prefix { $0 != "@" })
    }

    /// One round over every instansi. Work that is unfinished in the night or on a holiday is found again in the
    /// morning: nothing is lost by waiting.
    public static func ingatkan(_ sumber: [SumberPengingat], _ world: World) async throws {
        let instansi = try await world.database.read { db in try SuratStore.semuaInstansi(in: db) }
        for satu in instansi {
            let now = world.now()
            let pencatat = Pencatat(
                instansi: satu, pelaku: "sistem:pengingat", permintaan: "berkala:pengingat", waktu: now)
            try await world.database.act(by: pencatat) { tx in
                try putaran(sumber, instansi: satu, now: now, in: tx)
            }
        }
    }

    private static func putaran(
        _ sumber: [SumberPengingat], instansi: String, now: Int64, in tx: Transaction
    ) throws {
        let saat = SaatWIB(now)
        let aturan = AturanPengingat.berlaku(pada: saat.tanggal)
        let kalender = try PeriodeStore.kalender(instansi: instansi, in: tx.db)
        let sisa = try sumber.flatMap { try $0.cari(instansi, saat.tanggal, tx.db) }
        let masih = Set(sisa.map { "\($0.pegawaiID) \($0.pokok)" })
        try PengingatStore.bacaYangSelesai(masih: masih, instansi: instansi, now: now, in: tx.db)
        guard aturan.boleh(saat, kalender), !sisa.isEmpty else { return }
        let riwayat = try PengingatStore.riwayat(
            instansi: instansi, sejak: saat.tanggal.tambah(hari: -45), in: tx.db)
        for (orang, pekerjaan) in Dictionary(grouping: sisa, by: \.pegawaiID).sorted(by: { $0.key < $1.key }) {
            let lalu = riwayat[orang] ?? PengingatStore.Riwayat()
            guard aturan.putuskan(pada: saat, riwayat: lalu.hari, kalender) == .kirim,
                let satu = pekerjaan.min(by: { mendesak($0, lalu) < mendesak($1, lalu) })
            else { continue }
            try PemberitahuanStore.kirim(
                Kabar(
                    .pengingat, kunci: kunci(satu.pokok, saat.tanggal), judul: satu.judul, isi: satu.isi,
                    tautan: satu.tautan),
                kepada: [orang], in: tx)
        }
    }

    /// What was reminded of least, then the nearest deadline.
    private static func mendesak(_ satu: SisaPekerjaan, _ lalu: PengingatStore.Riwayat) -> (Int, Tanggal, String) {
        (lalu.kali[satu.pokok] ?? 0, satu.batas, satu.pokok)
    }
}
