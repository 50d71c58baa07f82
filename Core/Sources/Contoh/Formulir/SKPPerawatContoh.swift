/// The invented nurse's SKP, kuantitatif and kualitatif.
public enum SKPPerawatContoh {
    private static let waktuTunggu =
        "Waktu tunggu pasien rawat jalan berkurang. Indikator Kinerja Individu: Rata-rata waktu tunggu pasien rawat jalan"
    private static let keselamatan =
        "Pasien rawat jalan terlayani dengan aman. Indikator Kinerja Individu: Persentase kepatuhan sasaran keselamatan pasien"

    /// Hasil kerja utama, kuantitatif.
    public static let utama: [RHKContoh] = [
        RHKContoh(
            intervensi: waktuTunggu,
            "Pasien terukur tanda vitalnya sebelum dokter memanggil",
            [
                .init(
                    "Kuantitas",
                    "Persentase pasien rawat jalan yang tanda vitalnya tercatat sebelum dipanggil dokter",
                    "90-95%",
                    realisasi: "93% berdasarkan rekam medis",
                    umpanBalik: ["Pimpinan: stabil sepanjang tahun, pertahankan"]
                ),
                .init(
                    "Waktu",
                    "Rata-rata waktu dari pendaftaran sampai tanda vital tercatat",
                    "8-10 menit",
                    realisasi: "9 menit berdasarkan catatan antrean",
                    umpanBalik: ["Pimpinan: sesuai harapan"]
                ),
            ]
        ),
        RHKContoh(
            intervensi: waktuTunggu,
            "Rekam medis siap saat pasien dipanggil",
            [
                .init(
                    "Waktu",
                    "Rata-rata waktu penyiapan rekam medis",
                    "5-7 menit",
                    realisasi: "6 menit berdasarkan catatan antrean",
                    umpanBalik: ["Pimpinan: tepat"]
                ),
                .init(
                    "Kualitas",
                    "Persentase rekam medis yang lengkap saat diaudit",
                    "85-90%",
                    realisasi: "88% berdasarkan audit triwulanan",
                    umpanBalik: ["Pimpinan: isian alergi masih sering terlewat, sudah membaik sejak September"]
                ),
            ]
        ),
        RHKContoh(
            intervensi: keselamatan,
            "Tindakan keperawatan bebas dari kesalahan identitas pasien",
            [
                .init(
                    "Kualitas",
                    "Jumlah kejadian salah identitas pasien dalam setahun",
                    "0-1 kejadian",
                    realisasi: "0 kejadian berdasarkan laporan insiden",
                    umpanBalik: ["Pimpinan: menjadi teladan bagi tim"]
                )
            ]
        ),
    ]

    /// Hasil kerja tambahan, kuantitatif.
    public static let tambahan: [RHKContoh] = [
        RHKContoh(
            intervensi:
                "Cakupan imunisasi dasar lengkap meningkat. Indikator Kinerja Individu: Persentase bayi dengan imunisasi lengkap",
            "Orang tua bayi mengetahui jadwal imunisasi berikutnya",
            [
                .init(
                    "Kuantitas",
                    "Persentase bayi yang datang sesuai jadwal imunisasi",
                    "80-85%",
                    realisasi: "84% berdasarkan kohort bayi",
                    umpanBalik: ["Pimpinan: pengingat lewat kader terbukti membantu"]
                )
            ]
        )
    ]

    /// Hasil kerja utama, kualitatif.
    public static let utamaKualitatif: [RHKContoh] = [
        RHKContoh(
            "Pasien rawat jalan mendapat pelayanan keperawatan yang tepat",
            penugasan: "Kepala UPTD Puskesmas Contoh Hulu",
            [
                .init("", "Tanda vital hampir semua pasien tercatat sebelum dipanggil dokter", ""),
                .init("", "Keluhan tentang waktu tunggu berkurang dibandingkan tahun lalu", ""),
            ],
            realisasi: "Catatan antrean dan kotak saran: 4 keluhan, tahun lalu 11",
            umpanBalik: [
                "Pimpinan: perbaikan nyata, pertahankan", "Rekan kerja setingkat: mau menggantikan saat loket penuh",
            ]
        ),
        RHKContoh(
            "Tindakan keperawatan aman bagi pasien",
            penugasan: "Tim Keselamatan Pasien",
            [.init("", "Hampir tidak ada kesalahan identitas pasien", "")],
            realisasi: "Tidak ada kejadian berdasarkan laporan insiden",
            umpanBalik: ["Pimpinan: sesuai harapan"]
        ),
    ]

    /// Hasil kerja tambahan, kualitatif.
    public static let tambahanKualitatif: [RHKContoh] = [
        RHKContoh(
            "Kader posyandu mampu mengukur tekanan darah dengan benar",
            penugasan: "Kepala UPTD Puskesmas Contoh Hulu",
            [.init("", "Sebagian besar kader lulus uji praktik", "")],
            realisasi: "17 dari 20 kader lulus, daftar nilai 12 Agustus",
            umpanBalik: ["Pimpinan: cara mengajarnya mudah diikuti"]
        )
    ]

    /// Ekspektasi khusus per value, in the order of the seven values.
    public static let ekspektasi = [
        "Tetap tenang dan ramah saat antrean panjang", "", "Berbagi hasil pelatihan triase kepada perawat lain", "", "",
        "",
        "",
    ]

    /// Umpan balik per value.
    public static let umpanBalik: [[String]] = [
        ["Pimpinan: ramah kepada pasien lanjut usia, lihat kotak saran Mei"], ["Pimpinan: laporan selalu tepat waktu"],
        ["Pimpinan: satu sesi berbagi sudah dilaksanakan, daftar hadir 3 Juni"],
        ["Rekan kerja: mudah diajak bekerja sama"],
        [], ["Pimpinan: cepat menguasai pendaftaran daring"], [],
    ]

    /// Form A.1.8.
    public static let dukungan = [
        "Satu tenaga administrasi di loket pada hari Senin", "Dua tensimeter digital pengganti yang rusak",
    ]
    public static let skema = ["Jumlah pasien, waktu tunggu, dan keluhan dilaporkan setiap akhir bulan"]
    public static let konsekuensi = [
        "Apabila memenuhi ekspektasi Pimpinan, diprioritaskan mengikuti pelatihan triase",
        "Apabila tidak memenuhi ekspektasi Pimpinan, pembagian tugas ditinjau ulang bersama Pimpinan",
    ]
}
