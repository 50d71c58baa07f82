/// The manual (A.1.3) of an indicator of the Perjanjian Kinerja: invented contents.
public struct ManualContoh: Sendable {
    public let ukuran: String
    public let tujuan: String
    public let definisi: String
    public let formula: String
    public let satuan: String
    /// Raw value of `KlasifikasiHasil`.
    public let kendali: String
    public let sumberData: String
    /// Raw value of `RitmePelaporan`.
    public let periode: String

    private init(
        _ ukuran: String, _ tujuan: String, definisi: String, formula: String, _ satuan: String, kendali: String,
        _ sumberData: String, _ periode: String
    ) {
        self.ukuran = ukuran
        self.tujuan = tujuan
        self.definisi = definisi
        self.formula = formula
        self.satuan = satuan
        self.kendali = kendali
        self.sumberData = sumberData
        self.periode = periode
    }

    /// One for each item of `PerjanjianContoh`.
    public static let semua: [ManualContoh] = kesehatan + pendidikan

    private static let kesehatan: [ManualContoh] = [
        ManualContoh(
            "Persentase puskesmas terakreditasi", "Mengetahui pemerataan mutu puskesmas",
            definisi: "Puskesmas terakreditasi adalah puskesmas dengan sertifikat akreditasi yang masih berlaku",
            formula: "Jumlah puskesmas terakreditasi / jumlah puskesmas × 100", "persen", kendali: "outcome_antara",
            "Sertifikat akreditasi di Bidang Pelayanan Kesehatan", "semesteran"),
        ManualContoh(
            "Kepuasan pengguna layanan puskesmas", "Mengetahui mutu layanan menurut penggunanya",
            definisi: "Nilai rata-rata sembilan unsur survei kepuasan masyarakat di puskesmas",
            formula: "Jumlah nilai unsur tertimbang × 25", "indeks", kendali: "outcome", "Survei kepuasan masyarakat",
            "triwulanan"),
        ManualContoh(
            "Layanan dasar kesehatan yang memenuhi standar pelayanan minimal", "Mengetahui pemenuhan hak dasar warga",
            definisi: "Jenis layanan dasar dengan capaian 100 persen menurut peraturan tentang SPM kesehatan",
            formula: "Jumlah jenis layanan dasar dengan capaian 100 persen", "layanan", kendali: "outcome",
            "Laporan SPM puskesmas", "triwulanan"),
        ManualContoh(
            "Prevalensi stunting balita", "Mengetahui keadaan gizi balita",
            definisi: "Balita dengan tinggi menurut umur di bawah minus dua simpangan baku",
            formula: "Jumlah balita stunting / jumlah balita yang diukur × 100", "persen", kendali: "outcome",
            "Pencatatan gizi puskesmas", "semesteran"),
        ManualContoh(
            "Waktu tindak lanjut pengaduan tidak berkadar pengawasan", "Mengetahui kecepatan menjawab warga",
            definisi: "Hari kerja sejak pengaduan tercatat sampai tindak lanjut pertama diterima pengadu",
            formula: "Jumlah hari tindak lanjut / jumlah pengaduan", "hari kerja", kendali: "outcome_antara",
            "Catatan pengaduan dinas", "bulanan"),
        ManualContoh(
            "Nilai evaluasi AKIP internal dinas", "Mengetahui akuntabilitas kinerja dinas",
            definisi: "Nilai evaluasi internal atas perencanaan, pengukuran, pelaporan, dan evaluasi kinerja dinas",
            formula: "Jumlah nilai komponen menurut lembar kerja evaluasi", "nilai", kendali: "outcome_antara",
            "Lembar hasil evaluasi inspektorat", "tahunan"),
    ]

    private static let pendidikan: [ManualContoh] = [
        ManualContoh(
            "Sekolah yang naik capaian rapor pendidikan", "Mengetahui kemajuan mutu sekolah",
            definisi: "SD dan SMP negeri yang nilai rata-rata indikator prioritasnya naik dari tahun sebelumnya",
            formula: "Jumlah sekolah yang naik / jumlah sekolah × 100", "persen", kendali: "outcome",
            "Rapor pendidikan", "tahunan"),
        ManualContoh(
            "Murid SD yang mencapai kompetensi minimum literasi", "Mengetahui kemampuan membaca murid SD",
            definisi: "Murid SD peserta asesmen nasional dengan tingkat cakap atau mahir pada literasi",
            formula: "Jumlah murid cakap dan mahir / jumlah peserta × 100", "persen", kendali: "outcome",
            "Rapor pendidikan", "tahunan"),
        ManualContoh(
            "Murid SMP yang mencapai kompetensi minimum numerasi", "Mengetahui kemampuan berhitung murid SMP",
            definisi: "Murid SMP peserta asesmen nasional dengan tingkat cakap atau mahir pada numerasi",
            formula: "Jumlah murid cakap dan mahir / jumlah peserta × 100", "persen", kendali: "outcome",
            "Rapor pendidikan", "tahunan"),
        ManualContoh(
            "Sekolah yang didampingi pengawas", "Mengetahui jangkauan pendampingan",
            definisi: "SD dan SMP negeri yang didampingi pengawas paling sedikit dua kali dalam setahun",
            formula: "Jumlah sekolah yang didampingi / jumlah sekolah × 100", "persen", kendali: "outcome_antara",
            "Laporan pendampingan pengawas", "semesteran"),
        ManualContoh(
            "Anak usia 7-15 tahun yang berpartisipasi dalam pendidikan dasar", "Mengetahui pemenuhan hak belajar",
            definisi: "Anak usia 7-15 tahun yang terdaftar di SD, SMP, atau pendidikan kesetaraan",
            formula: "Jumlah anak terdaftar / jumlah anak usia 7-15 tahun × 100", "persen", kendali: "outcome",
            "Data pokok pendidikan dan data kependudukan", "semesteran"),
        ManualContoh(
            "Anak usia 5-6 tahun yang berpartisipasi dalam PAUD", "Mengetahui kesiapan bersekolah",
            definisi: "Anak usia 5-6 tahun yang terdaftar di satuan PAUD",
            formula: "Jumlah anak terdaftar / jumlah anak usia 5-6 tahun × 100", "persen", kendali: "outcome",
            "Data pokok pendidikan dan data kependudukan", "semesteran"),
        ManualContoh(
            "Warisan budaya yang ditetapkan dan dirawat", "Mengetahui pelestarian budaya daerah",
            definisi: "Cagar budaya dan warisan budaya takbenda yang ditetapkan dan punya rencana perawatan",
            formula: "Jumlah warisan yang ditetapkan dan dirawat", "warisan", kendali: "outcome_antara",
            "Keputusan penetapan dan laporan perawatan", "tahunan"),
    ]
}
