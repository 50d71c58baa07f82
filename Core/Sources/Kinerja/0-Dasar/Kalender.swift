/// Calendar arithmetic and Indonesian names (CLDR `id`, short months as in the style guide).
enum Kalender {
    static let namaBulan = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    ]
    static let namaBulanPendek = [
        "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
    ]
    static let namaHari = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]

    static let hariTerawal = hariKe(tahun: 1, bulan: 1, hari: 1)
    static let hariTerakhir = hariKe(tahun: 9999, bulan: 12, hari: 31)

    static func isKabisat(_ tahun: Int) -> Bool { tahun % 4 == 0 && (tahun % 100 != 0 || tahun % 400 == 0) }

    static func jumlahHari(tahun: Int, bulan: Int) -> Int {
        switch bulan {
        case 2: isKabisat(tahun) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01. Counts in eras of 400 years whose years begin in March, so that the leap day comes last.
    static func hariKe(tahun: Int, bulan: Int, hari: Int) -> Int {
        let tahunMaret = bulan <= 2 ? tahun - 1 : tahun
        let era = (tahunMaret >= 0 ? tahunMaret : tahunMaret - 399) / 400
        let tahunDalamEra = tahunMaret - era * 400
        let hariDalamTahun = (153 * (bulan + (bulan > 2 ? -3 : 9)) + 2) / 5 + hari - 1
        let hariDalamEra = tahunDalamEra * 365 + tahunDalamEra / 4 - tahunDalamEra / 100 + hariDalamTahun
        return era * 146_097 + hariDalamEra - 719_468
    }

    /// The inverse of `hariKe`.
    static func bagian(_ hariSejak1970: Int) -> (tahun: Int, bulan: Int, hari: Int) {
        let geser = hariSejak1970 + 719_468
        let era = (geser >= 0 ? geser : geser - 146_096) / 146_097
        let hariDalamEra = geser - era * 146_097
        let tahunDalamEra =
            (hariDalamEra - hariDalamEra / 1460 + hariDalamEra / 36_524 - hariDalamEra / 146_096) / 365
        let hariDalamTahun = hariDalamEra - (365 * tahunDalamEra + tahunDalamEra / 4 - tahunDalamEra / 100)
        let bulanMaret = (5 * hariDalamTahun + 2) / 153
        let hari = hariDalamTahun - (153 * bulanMaret + 2) / 5 + 1
        let bulan = bulanMaret < 10 ? bulanMaret + 3 : bulanMaret - 9
        return (tahunDalamEra + era * 400 + (bulan <= 2 ? 1 : 0), bulan, hari)
    }
}
