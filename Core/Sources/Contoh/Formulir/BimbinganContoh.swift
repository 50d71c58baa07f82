/// Invented contents of the coaching, mentoring and reporting forms (B.1.1, B.1.2, B.1.6–B.1.10).
public enum BimbinganContoh {
    /// B.1.1 and B.1.2: rencana hasil kerja, rencana aksi, realisasi.
    public static let rencanaAksi: [(rencana: String, aksi: [String], realisasi: [String])] = [
        (
            "Peta kerusakan jalan kabupaten lengkap",
            ["Survei 40 km jalan Kecamatan Contoh Hulu (Triwulan I)", "Peta disahkan Kepala Bidang (Triwulan II)"],
            ["40 km tersurvei; lembar survei bertanda tangan, 12 Maret", "Peta disahkan 9 Juni; naskah pengesahan"]
        ),
        (
            "Laporan kerusakan jalan dari warga tertangani tepat waktu",
            ["Pemeriksaan lapangan paling lama 3 hari kerja sejak laporan masuk"],
            ["46 dari 50 laporan diperiksa tepat waktu; daftar laporan triwulan I-III"]
        ),
    ]

    public static let coachingTujuan = [
        [
            "Persentase sekolah binaan dengan rapor pendidikan naik", "55%", "70%",
            "Pendampingan perencanaan berbasis data di 10 sekolah",
        ]
    ]
    public static let coachingFakta = [
        [
            "70% sekolah binaan naik pada akhir tahun", "6 dari 10 sekolah sudah menyusun rencana",
            "Kepala sekolah baru belum membaca rapor pendidikan", "Belum ada serah terima dari pejabat lama",
        ]
    ]
    public static let coachingPeluang =
        "Memasangkan kepala sekolah baru dengan sekolah yang rapornya sudah naik; memakai pertemuan bulanan yang sudah ada."
    public static let coachingLangkah = [
        [
            "Persentase sekolah binaan dengan rapor pendidikan naik",
            "Dua kunjungan berpasangan sampai Oktober, catatan dibahas setiap Jumat", "TIDAK",
        ]
    ]

    public static let mentoringTujuan = [
        [
            "Membaca peta digital dan mengisi data survei dengan gawai", "3 bulan",
            "Data survei terkirim pada hari yang sama", "Data 9 dari 10 ruas lengkap tanpa perbaikan",
        ]
    ]
    public static let mentoringJurnal = [
        ["7 Juli, ruang rapat Bidang", "Pengenalan peta digital", "Mencoba di satu ruas jalan", "14 Juli"],
        ["21 Juli, lapangan Contoh Hulu", "Pengisian formulir kerusakan", "Survei mandiri dua ruas", "4 Agustus"],
    ]

    /// B.1.8, nine answers.
    public static let umpanBalikBimbingan = [
        "Ya, dua kali sebulan", "Ya", "Ya, juga saat berbeda pendapat", "Sebagian besar", "Ya", "Lebih banyak bertanya",
        "Sangat terbantu", "Ya, langkahnya tertulis", "Ya",
    ]

    /// B.1.9: value and reason of the eight managerial competences.
    public static let kompetensi = [
        ("4", "Menjadi rujukan sekolah dalam pelaporan yang jujur"), ("3", "Aktif dalam kelompok kerja"),
        ("3", "Laporan kunjungan jelas dan singkat"), ("4", "Tiga sekolah naik peringkat"),
        ("3", "Menjawab pertanyaan pada hari yang sama"),
        ("3", "Membimbing satu pengawas pemula"), ("2", "Masih ragu memakai rapor pendidikan"),
        ("3", "Menetapkan prioritas kunjungan"),
    ]
    public static let rekomendasiKompetensi = "Mengikuti pelatihan analisis rapor pendidikan pada semester berikutnya."

    /// B.1.10.
    public static let ekspektasiLaporan =
        "Ya. Menyampaikan hambatan lebih awal dan menjaga tutur kata kepada rekan kerja."
    public static let permasalahanLaporan =
        "Laporan keuangan bulan Mei dan Juni terlambat tanpa pemberitahuan, dan dua kali menolak permintaan data dari tim "
        + "lain dengan kata-kata yang menyinggung (catatan umpan balik 3 Juni dan 8 Juli)."
    public static let retrospektifLaporan =
        "Dua kali umpan balik langsung, satu sesi coaching pada 15 Juli, dan penataan ulang jadwal laporan."
}
