/// Invented contents of the forms A.1.3 to A.1.5.
public enum PerencanaanContoh {
    public static let manualRencana = "Pengaduan masyarakat tertangani dengan cepat"
    public static let manualIndikator = "Waktu tanggap pengaduan"
    public static let manualTujuan = "Mengetahui kecepatan tanggapan Dinas terhadap pengaduan masyarakat"
    public static let manualDefinisi =
        "Waktu tanggap adalah jumlah hari kerja sejak pengaduan tercatat sampai jawaban pertama diterima pengadu"
    public static let manualFormula = "Jumlah hari tanggap seluruh pengaduan / jumlah pengaduan"
    public static let manualSatuan = "hari kerja"
    public static let manualSumber = "Catatan pengaduan Dinas"

    public static let workblockJudul = "Antrean daring puskesmas"
    public static let workblockIndikator = "Rata-rata waktu tunggu pasien rawat jalan ≤ 30 menit"
    public static let workblockPihak = "Loket, perawat, dokter, Dinas Komunikasi dan Informatika"
    public static let workblockStrategi = (
        rutin: ["Loket dibuka tepat waktu", "Jadwal dokter diumumkan setiap Sabtu"],
        transformatif: ["Pendaftaran dari rumah melalui gawai"]
    )
    public static let workblockKeluaran = (
        rutin: ["Catatan antrean harian lengkap"], transformatif: ["Pendaftaran daring dipakai 60% pasien"]
    )

    /// A.1.5: columns of the leader, then of the team leader.
    public static let matriksKolom = [
        "Rata-rata waktu tunggu pasien ≤ 30 menit", "Persentase kepatuhan keselamatan pasien 95%",
        "Persentase bayi dengan imunisasi lengkap 90%",
    ]
    public static let matriksKetuaTim: [[String]] = [
        ["Alur rawat jalan berjalan tanpa penumpukan"], ["Tindakan keperawatan aman bagi pasien"],
        ["Jadwal imunisasi terlaksana"],
    ]
    public static let matriksPerawat: [[String]] = [
        ["Pasien terukur tanda vitalnya sebelum dokter memanggil", "Rekam medis siap saat pasien dipanggil"],
        ["Tindakan keperawatan bebas dari kesalahan identitas pasien"],
        ["Orang tua bayi mengetahui jadwal imunisasi berikutnya"],
    ]
    public static let matriksAdministrasi: [[String]] = [["Nomor antrean terbit tanpa salah data"], [], []]
}
