/// An honest guess of how long a job still takes: nothing before 5 % is done, afterwards in words that get no finer than the
/// guess (DESIGN 14).
enum SisaWaktu {
    /// `sisa sekitar 6 menit`, or `nil` while nobody can know. Instants are epoch milliseconds.
    static func tampil(mulai: Int64, kini: Int64, selesai: Int, jumlah: Int) -> String? {
        guard selesai > 0, jumlah > selesai, selesai * 20 >= jumlah, kini > mulai else { return nil }
        let detik = (kini - mulai) * Int64(jumlah - selesai) / Int64(selesai) / 1000
        switch detik {
        case ..<45: return "sisa kurang dari 1 menit"
        case ..<5400: return "sisa sekitar \((detik + 30) / 60) menit"
        default: return "sisa sekitar \((detik + 1800) / 3600) jam"
        }
    }
}
