/// The words of reminders: each names the work that is left and how long it takes.
public enum KalimatPengingat {
    /// "Tinggal 2 dari 5 indikator, sekitar 1 menit. Batas Sabtu, 10 Oktober."
    public static func realisasi(sisa: Int, dari jumlah: Int, batas: Tanggal, pada hari: Tanggal) -> String {
        let kerja =
            sisa <= 0
            ? "Semua indikator terisi, tinggal dikirim."
            : "Tinggal \(sisa) dari \(jumlah) indikator, sekitar \(menit(sisa)) menit."
        return "\(kerja) \(tenggat(batas, pada: hari))"
    }

    /// "3 realisasi menunggu Anda, sekitar 6 menit."
    public static func antrean(_ jumlah: Int, _ benda: String, menitSatu: Int) -> String {
        "\(jumlah) \(benda) menunggu Anda, sekitar \(max(1, jumlah * menitSatu)) menit."
    }

    /// A deadline with its weekday; a passed one closes nothing.
    public static func tenggat(_ batas: Tanggal, pada hari: Tanggal) -> String {
        let teks = "\(batas.namaHari), \(batas.hari) \(batas.bulanKalender.nama)"
        return hari > batas ? "Batas \(teks), sudah lewat; pengisian tetap terbuka." : "Batas \(teks)."
    }

    /// 21 seconds each (DESIGN 6.2: five indicators in about 1:45), rounded up.
    private static func menit(_ sisa: Int) -> Int { max(1, (sisa * 21 + 59) / 60) }
}
