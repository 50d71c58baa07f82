/// Strategy sheets (A.1.4) of the two heads: invented contents.
public struct StrategiContoh: Sendable {
    /// Unit of the owner, who is its head.
    public let unit: String
    public let pemilik: String
    /// The item of the Perjanjian Kinerja it serves.
    public let ukuran: String
    public let judul: String
    public let pihak: String
    public let waktuSelesai: String
    public let penerima: String
    public let tujuan: String
    public let anggaran: String
    public let kegiatanRutin: [String]
    public let kegiatanTransformatif: [String]
    public let keluaranRutin: [String]
    public let keluaranTransformatif: [String]

    public static let semua: [StrategiContoh] = kesehatan + pendidikan

    private static let kesehatan: [StrategiContoh] = [
        StrategiContoh(
            unit: "DINKES", pemilik: "kadinkes", ukuran: "Prevalensi stunting balita",
            judul: "Satu dusun satu kader gizi",
            pihak: "Bidang Kesehatan Masyarakat, puskesmas, kecamatan, dusun", waktuSelesai: "November",
            penerima: "Keluarga dengan balita berisiko", tujuan: "Balita berisiko pulih sebelum berumur dua tahun",
            anggaran: "Subkegiatan pelayanan gizi masyarakat",
            kegiatanRutin: ["Penimbangan balita tiap bulan", "Kunjungan rumah balita berisiko"],
            kegiatanTransformatif: ["Kader mengirim hasil timbang lewat gawai pada hari yang sama"],
            keluaranRutin: ["Catatan timbang 95 persen balita"],
            keluaranTransformatif: ["Peta balita berisiko mutakhir tiap minggu"]),
        StrategiContoh(
            unit: "DINKES", pemilik: "kadinkes", ukuran: "Kepuasan pengguna layanan puskesmas",
            judul: "Antrean puskesmas tanpa menunggu lama", pihak: "Bidang Pelayanan Kesehatan, puskesmas",
            waktuSelesai: "September", penerima: "Pasien rawat jalan",
            tujuan: "Waktu tunggu rawat jalan paling lama 60 menit", anggaran: "Subkegiatan operasional puskesmas",
            kegiatanRutin: ["Loket dibuka tepat waktu", "Jadwal dokter diumumkan tiap Sabtu"],
            kegiatanTransformatif: ["Pendaftaran dari rumah"], keluaranRutin: ["Catatan antrean harian"],
            keluaranTransformatif: ["Pendaftaran dari rumah dipakai 40 persen pasien"]),
        StrategiContoh(
            unit: "DINKES", pemilik: "kadinkes", ukuran: "Waktu tindak lanjut pengaduan tidak berkadar pengawasan",
            judul: "Pengaduan dijawab di tempat layanan", pihak: "Sekretariat, puskesmas", waktuSelesai: "Juni",
            penerima: "Pasien dan keluarganya", tujuan: "Keluhan selesai di tempat ia terjadi",
            anggaran: "Tanpa anggaran tambahan",
            kegiatanRutin: ["Rekap keluhan tiap bulan"], kegiatanTransformatif: ["Petugas loket boleh memutuskan"],
            keluaranRutin: ["12 rekap keluhan"], keluaranTransformatif: ["70 persen keluhan selesai di loket"]),
    ]

    private static let pendidikan: [StrategiContoh] = [
        StrategiContoh(
            unit: "DIKBUD", pemilik: "kadisdik", ukuran: "Murid SD yang mencapai kompetensi minimum literasi",
            judul: "Lima belas menit membaca", pihak: "Bidang Pembinaan SD, pengawas sekolah, kepala SD",
            waktuSelesai: "Desember", penerima: "Murid SD kelas 1-6",
            tujuan: "Murid membaca dan memahami teks sesuai tingkatnya", anggaran: "Dana BOSP dan subkegiatan buku",
            kegiatanRutin: ["Membaca bersama tiap pagi", "Observasi kelas oleh kepala sekolah"],
            kegiatanTransformatif: ["Pertukaran guru antarsekolah satu gugus"],
            keluaranRutin: ["Catatan baca murid"], keluaranTransformatif: ["20 gugus bertukar guru"]),
        StrategiContoh(
            unit: "DIKBUD", pemilik: "kadisdik", ukuran: "Sekolah yang didampingi pengawas",
            judul: "Pendampingan memakai rapor pendidikan", pihak: "Pengawas sekolah, kepala sekolah",
            waktuSelesai: "Oktober", penerima: "Kepala sekolah dan guru",
            tujuan: "Program sekolah menjawab akar masalahnya", anggaran: "Perjalanan dalam daerah",
            kegiatanRutin: ["Kunjungan pendampingan"], kegiatanTransformatif: ["Klinik rapor pendidikan tiap rayon"],
            keluaranRutin: ["Laporan pendampingan tiap semester"],
            keluaranTransformatif: ["Program 240 sekolah berdasar data"]),
        StrategiContoh(
            unit: "DIKBUD", pemilik: "kadisdik",
            ukuran: "Anak usia 7-15 tahun yang berpartisipasi dalam pendidikan dasar",
            judul: "Kembali ke sekolah", pihak: "Bidang Pembinaan SD dan SMP, dusun", waktuSelesai: "Agustus",
            penerima: "Anak yang tidak bersekolah", tujuan: "Anak kembali belajar di sekolah atau kesetaraan",
            anggaran: "Subkegiatan pendidikan kesetaraan",
            kegiatanRutin: ["Pendataan anak tidak sekolah"], kegiatanTransformatif: ["Penjemputan anak bersama dusun"],
            keluaranRutin: ["Daftar anak mutakhir tiap bulan"], keluaranTransformatif: ["40 anak kembali belajar"]),
    ]
}
