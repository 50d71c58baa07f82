/// Headings and labels of the official forms in printed order, transcribed from PermenPANRB 6/2022, Lampiran (h.32-118).
enum FormLabels {
    static let byCode: [String: [String]] = perencanaan.merging(pelaksanaan) { $1 }.merging(penilaian) { $1 }

    static func identitas(nip: String = "NIP", pangkat: String = "PANGKAT/ GOL. RUANG", unit: String = "UNIT KERJA")
        -> [String]
    {
        [
            "NO", "PEGAWAI YANG DINILAI", "NO", "PEJABAT PENILAI KINERJA", "1", "NAMA", "1", "NAMA", "2", "NIP", "2",
            nip,
            "3", pangkat, "3", pangkat, "4", "JABATAN", "4", "JABATAN", "5", "UNIT KERJA", "5", unit,
        ]
    }

    static let perilaku = [
        "1", "Berorientasi pelayanan", "Memahami dan memenuhi kebutuhan masyarakat",
        "Ramah, cekatan, solutif, dan dapat diandalkan", "Melakukan perbaikan tiada henti",
        "Ekspektasi Khusus Pimpinan:",
        "2", "Akuntabel",
        "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
        "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
        "Tidak menyalahgunakan kewenangan jabatan", "3", "Kompeten",
        "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah", "Membantu orang lain belajar",
        "Melaksanakan tugas dengan kualitas terbaik", "4", "Harmonis",
        "Menghargai setiap orang apapun latar belakangnya",
        "Suka menolong orang lain", "Membangun lingkungan kerja yang kondusif", "5", "Loyal",
        "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada",
        "serta pemerintahan yang sah", "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
        "Menjaga rahasia jabatan dan negara", "6", "Adaptif", "Cepat menyesuaikan diri menghadapi perubahan",
        "Terus berinovasi dan mengembangkan kreativitas", "Bertindak proaktif", "7", "Kolaboratif",
        "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
        "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
        "Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama",
    ]

    private static let jpt = "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"
    private static let jajf = "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"
    private static let ttd = ["Pegawai yang Dinilai", "Pejabat Penilai Kinerja"]
    private static let ekspektasi =
        "Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai"
    private static let realisasi = "REALISASI BERDASARKAN BUKTI DUKUNG"
    private static let umpanBalik = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"

    private static func nomor(_ jumlah: Int) -> [String] { (1...jumlah).map { "(\($0))" } }

    private static func skp(_ pendekatan: String, _ bagi: String, _ isi: [String], nip: String) -> [String] {
        ["SASARAN KINERJA PEGAWAI", "PENDEKATAN HASIL KERJA \(pendekatan)", bagi, "PERIODE PENILAIAN:"]
            + identitas(nip: nip) + isi
    }

    private static let perencanaan: [String: [String]] = [
        "A.1.1": skp(
            "KUALITATIF",
            jpt,
            [
                "HASIL KERJA", "A. UTAMA", "1",
                "Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:",
                "B. TAMBAHAN", "PERILAKU KERJA*",
            ] + perilaku + ttd + ["* \(ekspektasi)."],
            nip: "NIP (*opsional)"
        ),
        "A.1.2": skp(
            "KUANTITATIF",
            jpt,
            ["HASIL KERJA", "NO", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF"]
                + nomor(5)
                + ["A. UTAMA", "B. TAMBAHAN", "PERILAKU KERJA*"] + perilaku + ttd + ["* \(ekspektasi)."],
            nip: "NIP (*opsional)"
        ),
        "A.1.3": [
            "MANUAL INDIKATOR KINERJA", "SKP PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
            "PERIODE PENILAIAN:", "RENCANA HASIL KERJA", "UKURAN KEBERHASILAN/ INDIKATOR KINERJA", "TUJUAN",
            "DESKRIPSI",
            "Definisi", "Formula (opsional bagi pendekatan hasil kerja kualitatif)",
            "SATUAN PENGUKURAN (opsional bagi pendekatan hasil kerja kualitatif)", "KUALITAS DAN TINGKAT KENDALI",
            "( ) Outcome", "( ) Outcome Antara", "(X) Output kendali rendah", "SUMBER DATA", "PERIODE PELAPORAN",
            "( ) Bulanan", "(X) Triwulanan", "( ) Semesteran", "( ) Tahunan",
        ],
        "A.1.4": [
            "WORKBLOCK UNTUK IDENTIFIKASI STRATEGI PENCAPAIAN HASIL KERJA", "JUDUL INISIATIF STRATEGI PENCAPAIAN IKU",
            "INDIKATOR DAN TARGET YANG DIINTERVENSI", "PEMILIK STRATEGI", "PIHAK YANG TERLIBAT", "WAKTU PENYELESAIAN",
            "PENERIMA MANFAAT", "TUJUAN", "ANGGARAN", "STRATEGI (KEY ACTIVITIES)", "A. RUTIN", "1.", "B. TRANSFORMATIF",
            "3.", "KELUARAN KUNCI (KEY MILESTONE)", "A. RUTIN", "1.", "B. TRANSFORMATIF", "2.",
        ],
        "A.1.5": [
            "MATRIKS PEMBAGIAN PERAN DAN HASIL", "PEGAWAI", "JABATAN", "OUTCOME ANTARA/ OUTPUT/ LAYANAN",
            "TIDAK ADA PERAN",
        ],
        "A.1.6": skp(
            "KUALITATIF",
            jajf,
            [
                "HASIL KERJA", "A. UTAMA", "1", "(Penugasan dari",
                "Ukuran keberhasilan/ indikator kinerja individu dan Target:", "B. TAMBAHAN", "PERILAKU KERJA*",
            ] + perilaku + ttd + ["* \(ekspektasi)."],
            nip: "NIP"
        ),
        "A.1.7": skp(
            "KUANTITATIF",
            jajf,
            [
                "NO.", "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*", "RENCANA HASIL KERJA", "ASPEK",
                "INDIKATOR KINERJA INDIVIDU", "TARGET",
            ] + nomor(6) + ["A. UTAMA", "B. TAMBAHAN", "PERILAKU KERJA**"] + perilaku + ttd
                + [
                    "* Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan tinggi",
                    "atau sasaran dan indikator kinerja organisasi yang diintervensi", "** \(ekspektasi)",
                ],
            nip: "NIP"
        ),
        "A.1.8": [
            "LAMPIRAN SASARAN KINERJA PEGAWAI", "PERIODE PENILAIAN:", "DUKUNGAN SUMBER DAYA", "1.",
            "SKEMA PERTANGGUNGJAWABAN", "1.", "KONSEKUENSI", "1.", "2.",
        ] + ttd,
    ]

    private static let pembimbing = "Pimpinan/ Pihak Lain yang Diberikan Penugasan Khusus"

    private static func rekaman(_ judul: [String], _ id: [String], _ isi: [String]) -> [String] {
        ["REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN"] + judul
            + ["PERIODE: TRIWULAN I/II/III/IV-AKHIR*", "PERIODE PENILAIAN:"] + id + isi + [
                "PERILAKU KERJA", umpanBalik,
            ]
            + perilaku + ttd
            + [
                "*pilih salah satu (periode disesuaikan dengan periode evaluasi siklus pendek yang ditetapkan Instansi"
                    + " Pemerintah)"
            ]
    }

    private static let kolomJPT =
        ["NO.", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF", realisasi, umpanBalik]
        + nomor(7) + ["A. UTAMA", "B. TAMBAHAN"]

    private static func kolomJAJF(_ no: String) -> [String] {
        [
            no, "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", "RENCANA HASIL KERJA", "ASPEK",
            "INDIKATOR KINERJA INDIVIDU", "TARGET", realisasi, umpanBalik,
        ] + nomor(8) + ["A. UTAMA", "B. TAMBAHAN"]
    }

    private static func kolomKualitatif(_ ukuran: String) -> [String] {
        ["HASIL KERJA", realisasi, umpanBalik, "A. UTAMA", "1", ukuran, "B. TAMBAHAN", realisasi, umpanBalik, ukuran]
    }

    private static let pelaksanaan: [String: [String]] = [
        "B.1.1": ["RENCANA AKSI", "PERIODE PENILAIAN:"] + identitas()
            + ["HASIL KERJA", "1", "Rencana Aksi:", "1.", "2.", "2", "Rencana Aksi:", "Pegawai yang Dinilai"],
        "B.1.2": ["PENDOKUMENTASIAN KINERJA", "PERIODE PENILAIAN:"] + identitas()
            + ["HASIL KERJA", "1", "Rencana Aksi:", "Realisasi dan Bukti Dukung:", "Pegawai yang Dinilai"],
        "B.1.3": rekaman(
            ["PENDEKATAN HASIL KERJA KUALITATIF"],
            identitas(),
            kolomKualitatif("Ukuran keberhasilan dan Target:")
        ),
        "B.1.4": rekaman(
            ["PENDEKATAN HASIL KERJA KUANTITATIF", jpt],
            identitas(nip: "NIP (*opsional)", pangkat: "PANGKAT/GOL RUANG", unit: "INSTANSI"),
            kolomJPT
        ),
        "B.1.5": rekaman(
            ["PENDEKATAN HASIL KERJA KUANTITATIF", jajf],
            identitas(pangkat: "PANGKAT/GOL RUANG"),
            kolomJAJF("NO")
        ),
        "B.1.6": ["PELAKSANAAN COACHING", "PERIODE PENILAIAN:"] + identitas() + [
            "TUJUAN: APA YANG INGIN SAYA CAPAI?", "(diisi oleh Pegawai)", "INDIKATOR KINERJA INDIVIDU",
            "BASELINE TARGET (JIKA ADA)", "TARGET", "STRATEGI PENCAPAIAN TARGET", "FAKTA: DIMANA SAYA SEKARANG?",
            "(diisi oleh Pegawai)", "TARGET SKP", "PROGRES PENCAPAIAN TARGET", "MASALAH / HAMBATAN", "PENYEBAB",
            "PELUANG: APA YANG DAPAT SAYA LAKUKAN?", "(diisi oleh Pegawai)",
            "LANGKAH KEDEPAN: APA YANG AKAN SAYA LAKUKAN KE DEPAN?",
            "(rekomendasi pimpinan atau pihak lain yang diberikan penugasan khusus yang disepakati dengan pegawai)",
            "INDIKATOR KINERJA INDIVIDU", "STRATEGI UNTUK MENGATASI MASALAH/HAMBATAN",
            "PENYESUAIAN UKURAN KEBERHASILAN DAN TARGET (YA/ TIDAK)*", "Pegawai yang Dinilai", pembimbing,
            "*Jika diperlukan penyesuaian indikator/ target kinerja maka dilakukan perubahan SKP",
        ],
        "B.1.7": ["PELAKSANAAN MENTORING", "PERIODE PENILAIAN:"] + identitas() + [
            "TUJUAN: APA YANG INGIN SAYA CAPAI DENGAN MENTORING?", "(diisi oleh Pegawai)",
            "KEAHLIAN/ KETERAMPILAN SPESIFIK YANG AKAN DIKEMBANGKAN", "JANGKA WAKTU MENTORING",
            "PERUBAHAN YANG DIHARAPKAN", "UKURAN KEBERHASILAN MENTORING", "JURNAL MENTORING", "WAKTU DAN TEMPAT",
            "MATERI MENTORING", "RENCANA AKSI", "TARGET WAKTU RENCANA AKSI", "Pegawai yang Dinilai", pembimbing,
        ],
        "B.1.8": ["UMPAN BALIK PELAKSANAAN BIMBINGAN KINERJA"] + identitas() + [
            "SUBJEK", "KRITERIA", "UMPAN BALIK", "TENTANG PEGAWAI", "1. Saya merasa diperhatikan dan dipahami",
            "2. Saya merasa tindakan/langkah yang telah saya lakukan dihargai",
            "3. Saya merasa dapat dengan bebas mengemukakan pendapat/pemikiran saya",
            "TENTANG PIMPINAN/ PIHAK LAIN YANG DIBERIKAN PENUGASAN KHUSUS",
            "4. Saya merasa bahwa pandangan yang diberikan berdasarkan data/fakta yang akurat",
            "5. Saya merasa bahwa pandangan/pendapat yang diberikan kepada saya bersifat positif",
            "6. Lebih banyak menggunakan metode bertanya dibandingkan menggurui",
            "TENTANG PEGAWAI DAN PIMPINAN/ PIHAK LAIN YANG DIBERIKAN PENUGASAN KHUSUS",
            "7. Saya merasa dibantu dalam mencari solusi dan aksi tindak lanjut",
            "8. Saya tahu apa yang harus saya lakukan setelah mengikuti kegiatan bimbingan kinerja ini",
            "9. Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini", "Pegawai yang Dinilai",
        ],
        "B.1.9": ["EVALUASI KOMPETENSI PEGAWAI", "SEBAGAI TINDAK LANJUT BIMBINGAN KINERJA"] + identitas() + [
            "NO", "KOMPETENSI PEGAWAI*", "NILAI (SKALA 1-5)", "ALASAN TERHADAP PENILAIAN KOMPETENSI", "1", "Manajerial",
            "1. Integritas", "2. Kerjasama", "3. Komunikasi", "4. Orientasi pada Hasil", "5. Pelayanan Publik",
            "6. Pengembangan Diri dan Orang Lain", "7. Mengelola Perubahan", "8. Pengambilan Keputusan", "2",
            "Sosio Kultural", "1. Perekat dan Pemersatu Bangsa", "3", "Teknis", "REKOMENDASI",
            "DESKRIPSI SKALA PENILAIAN",
            "Sangat Kurang", "Kurang memadai", "Memadai", "Diatas Memadai", "Istimewa",
            "Pimpinan atau Pihak Lain yang Diberikan Penugasan Khusus",
        ],
        "B.1.10": ["LAPORAN PERMASALAHAN PERILAKU KERJA"] + identitas() + [
            "MASALAH: APA PERMASALAHAN PERILAKU KERJA PEGAWAI DIDASARKAN PADA NILAI DASAR ASN?",
            "(diisi oleh pejabat penilai kinerja)",
            "APAKAH ANDA MEMILIKI EKSPEKTASI KHUSUS TERHADAP YANG BERSANGKUTAN? JIKA YA, APA EKSPEKTASI KHUSUS TERSEBUT?",
            "JELASKAN SECARA DETIL PERMASALAHAN TERKAIT PERILAKU KERJA PEGAWAI YANG DIANGGAP MENGHAMBAT KINERJA INDIVIDU,"
                + " UNIT KERJA, DAN/ATAU TIM KERJA!",
            "APAKAH PERMASALAHAN PERILAKU KERJA SERUPA JUGA TERJADI PADA PEGAWAI LAINNYA?", "YA / TIDAK",
            "RETROSPEKTIF: APA YANG SUDAH ANDA LAKUKAN UNTUK PERBAIKAN PERILAKU KERJA PEGAWAI?",
            "YANG SUDAH SAYA LAKUKAN UNTUK MEMPERBAIKI PERILAKU KERJA PEGAWAI ADALAH:", "Pejabat Penilai Kinerja",
        ],
    ]

    private static let rating = "DIATAS EKSPEKTASI/ SESUAI EKSPEKTASI/ DIBAWAH EKSPEKTASI**"

    private static func evaluasi(_ judul: [String], _ id: [String], pola: String, _ isi: [String]) -> [String] {
        ["HASIL EVALUASI KINERJA PEGAWAI"] + judul
            + ["PERIODE***: TRIWULAN I/II/III/IV-AKHIR*", "PERIODE PENILAIAN:"] + id
            + [
                "CAPAIAN KINERJA ORGANISASI*", "ISTIMEWA/ BAIK/ BUTUH PERBAIKAN/ KURANG/ SANGAT KURANG",
                "Dipilih: BAIK",
                pola, "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI BAIK",
            ] + isi
            + ["RATING HASIL KERJA*", rating, "PERILAKU KERJA", umpanBalik] + perilaku
            + [
                "RATING PERILAKU KERJA*", rating, "PREDIKAT KINERJA PEGAWAI*",
                "SANGAT BAIK/ BAIK/ BUTUH PERBAIKAN/ KURANG (MISCONDUCT)/ SANGAT KURANG", "Dipilih: BAIK",
                "Pejabat Penilai Kinerja", "* pilih salah satu",
                "** rating hasil dan rating perilaku kerja Pegawai ditetapkan dengan mempertimbangkan pola distribusi"
                    + " predikat Kinerja Pegawai berdasarkan capaian kinerja organisasi serta kontribusi Pegawai terhadap"
                    + " Kinerja Organisasi",
                "*** periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah",
            ]
    }

    private static let pihak = ["NAMA", "NIP", "PANGKAT/GOL RUANG", "JABATAN", "UNIT KERJA"]

    private static func dokumen(catatan: String, _ akhir: [String]) -> [String] {
        [
            "(LAMBANG GARUDA)", "DOKUMEN EVALUASI KINERJA PEGAWAI", "PERIODE*: TRIWULAN I/II/III/IV-AKHIR**",
            "PERIODE PENILAIAN:", "1.", "PEGAWAI YANG DINILAI",
        ] + pihak + ["2.", "PEJABAT PENILAI KINERJA"] + pihak + ["3.", "ATASAN PEJABAT PENILAI KINERJA"] + pihak
            + ["4.", "EVALUASI KINERJA", "CAPAIAN KINERJA ORGANISASI", "PREDIKAT KINERJA PEGAWAI", "5.", catatan]
            + akhir
            + [
                "* periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah",
                "** pilih salah satu",
            ]
    }

    private static let penilaian: [String: [String]] = [
        "C.1.1": evaluasi(
            ["PENDEKATAN HASIL KERJA KUALITATIF"],
            identitas(nip: "NIP (*opsional)"),
            pola: "POLA DISTRIBUSI",
            kolomKualitatif("Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif****:")
        ) + ["**** perspektif hanya digunakan untuk pejabat pimpinan tinggi dan pimpinan unit kerja mandiri"],
        "C.1.2": evaluasi(
            ["PENDEKATAN HASIL KERJA KUANTITATIF", jpt],
            identitas(nip: "NIP (*opsional)", pangkat: "PANGKAT/GOL RUANG", unit: "INSTANSI"),
            pola: "POLA DISTRIBUSI:",
            kolomJPT
        ),
        "C.1.3": evaluasi(
            ["PENDEKATAN HASIL KERJA KUANTITATIF", jajf],
            identitas(pangkat: "PANGKAT/GOL RUANG"),
            pola: "POLA DISTRIBUSI",
            kolomJAJF("No.")
        ),
        "D.1.1": dokumen(
            catatan: "CATATAN/REKOMENDASI",
            ["7. Pegawai yang Dinilai", "6. Pejabat Penilai Kinerja"]
        ),
        "D.1.2": dokumen(
            catatan: "CATATAN/ REKOMENDASI",
            ["7. Pegawai yang Dinilai", "6. Atasan Pejabat Penilai Kinerja"]
        ),
        "D.1.3": dokumen(
            catatan: "CATATAN/ REKOMENDASI",
            [
                "6.", "KEBERATAN", "7.", "PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN", "8.",
                "KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA", "10. Pegawai yang Dinilai",
                "9. Pejabat Penilai Kinerja", "11. Atasan Pejabat Penilai Kinerja",
            ]
        ),
    ]
}
