import Kinerja

extension RencanaDinas {
    static let bidangDikbud: [RencanaDinas] = paud + pembinaanSD + pembinaanSMP + tenagaKependidikan + kebudayaan

    private static let paud: [RencanaDinas] = [
        RencanaDinas(
            "DP-20",
            [
                .hasil(
                    "Partisipasi PAUD meningkat", dukung: 3, ke: 1, kaskade: .pembagianAspek,
                    [
                        .banyak("Anak usia 5-6 tahun yang berpartisipasi dalam PAUD", "100", "persen", "STD-112")
                    ]),
                .hasil(
                    "Warga belajar kesetaraan lulus", dukung: 3, kaskade: .pembagianAspek,
                    [
                        .mutu("Peserta kesetaraan yang lulus", "90", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DP-21.1", [rekomendasi("Rekomendasi perluasan PAUD dipakai pimpinan", dukung: 0)]),
        RencanaDinas(
            "DP-21.2", [rekomendasi("Rekomendasi pendidikan kesetaraan dipakai pimpinan", dukung: 1)]),
        RencanaDinas(
            "DP-22", sebaran: [["Paket B", "60"], ["Paket C", "85"]],
            [
                .hasil(
                    "Warga belajar {1} menguasai kompetensinya", dukung: 1, kaskade: .pembagianAspek,
                    [
                        .banyak("Warga belajar {1} yang lulus ujian kesetaraan", "{2}", "orang")
                    ])
            ]),
        RencanaDinas(
            "DP-23", sebaran: [["wilayah barat", "14"], ["wilayah timur", "12"]],
            [
                .hasil(
                    "Lembaga PAUD di {1} siap dinilai akreditasinya", dukung: 0,
                    [
                        .banyak("Lembaga PAUD yang memenuhi butir akreditasi", "{2}", "lembaga")
                    ])
            ]),
    ]

    private static let pembinaanSD: [RencanaDinas] = [
        RencanaDinas(
            "DP-30",
            [
                .hasil(
                    "Hasil belajar murid SD meningkat", dukung: 0, ke: 1, kaskade: .pembagianAspek,
                    [
                        .mutu("Murid SD yang mencapai kompetensi minimum literasi", "70", "persen")
                    ]),
                .hasil(
                    "Sarana SD layak dan aman", dukung: 0,
                    [
                        .mutu("Ruang kelas SD dalam kondisi baik", "80", "persen")
                    ]),
                .hasil(
                    "Anak usia sekolah dasar bersekolah", dukung: 3, kaskade: .pembagianAspek,
                    [
                        .banyak("Anak usia 7-12 tahun yang bersekolah", "100", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DP-31.1",
            [
                .hasil(
                    "Kurikulum SD dipakai sesuai capaian pembelajaran", dukung: 0,
                    [
                        .banyak("SD yang rencana pembelajarannya lolos telaah", "180", "sekolah")
                    ]),
                .hasil(
                    "Anak putus sekolah dasar kembali belajar", dukung: 2,
                    [
                        .banyak("Anak putus sekolah yang kembali belajar", "40", "anak")
                    ]),
            ]),
        RencanaDinas("DP-31.2", [sarana("Ruang kelas SD selesai direhabilitasi tepat mutu", "24")]),
        RencanaDinas("DP-32.1", [telaahan("Telaahan kurikulum SD tersedia sebelum dipakai sekolah", dukung: 0)]),
        RencanaDinas("DP-32.2", [usulSarana("Usul rehabilitasi SD lengkap dan sesuai data kerusakan")]),
        RencanaDinas(
            "DP-32.3",
            [
                .hasil(
                    "Daftar anak putus sekolah dasar mutakhir", dukung: 1,
                    [
                        .tepat("Kecamatan dengan daftar anak yang mutakhir pada tanggal 5", "17", "kecamatan")
                    ])
            ]),
    ]

    private static let pembinaanSMP: [RencanaDinas] = [
        RencanaDinas(
            "DP-40",
            [
                .hasil(
                    "Hasil belajar murid SMP meningkat", dukung: 0, ke: 2, kaskade: .pembagianAspek,
                    [
                        .mutu("Murid SMP yang mencapai kompetensi minimum numerasi", "65", "persen")
                    ]),
                .hasil(
                    "Sarana SMP layak dan aman", dukung: 0,
                    [
                        .mutu("Ruang kelas SMP dalam kondisi baik", "85", "persen")
                    ]),
                .hasil(
                    "Lulusan SD melanjutkan ke SMP", dukung: 3, kaskade: .pembagianAspek,
                    [
                        .banyak("Lulusan SD yang melanjutkan ke SMP", "98", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DP-41.1",
            [
                .hasil(
                    "Kurikulum SMP dipakai sesuai capaian pembelajaran", dukung: 0,
                    [
                        .banyak("SMP yang rencana pembelajarannya lolos telaah", "48", "sekolah")
                    ]),
                .hasil(
                    "Lulusan SD di dusun terpencil terdaftar di SMP", dukung: 2,
                    [
                        .banyak("Lulusan SD terpencil yang terdaftar di SMP", "120", "anak")
                    ]),
            ]),
        RencanaDinas("DP-41.2", [sarana("Ruang kelas SMP selesai direhabilitasi tepat mutu", "12")]),
        RencanaDinas("DP-42.1", [telaahan("Telaahan kurikulum SMP tersedia sebelum dipakai sekolah", dukung: 0)]),
        RencanaDinas("DP-42.2", [usulSarana("Usul rehabilitasi SMP lengkap dan sesuai data kerusakan")]),
        RencanaDinas(
            "DP-42.3",
            [
                .hasil(
                    "Daftar lulusan SD yang belum terdaftar mutakhir", dukung: 1,
                    [
                        .tepat("Kecamatan dengan daftar lulusan yang mutakhir pada bulan Juli", "17", "kecamatan")
                    ])
            ]),
    ]

    private static let tenagaKependidikan: [RencanaDinas] = [
        RencanaDinas(
            "DP-50",
            [
                .hasil(
                    "Guru dan kepala sekolah memenuhi kualifikasi", dukung: 1,
                    [
                        .mutu("Persentase guru bersertifikat pendidik", "75", "persen", "STD-127")
                    ]),
                .hasil(
                    "Kebutuhan guru sekolah terpenuhi", dukung: 1,
                    [
                        .mutu("Sekolah dengan jumlah guru sesuai kebutuhan", "80", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DP-51", sebaran: [["PAUD dan SD", "140", "230"], ["SMP", "60", "50"]],
            [
                .hasil(
                    "Guru {1} bersertifikat pendidik bertambah", dukung: 0, kaskade: .pembagianAspek,
                    [
                        .banyak("Guru yang lulus pendidikan profesi", "{2}", "orang")
                    ]),
                .hasil(
                    "Peta kebutuhan guru {1} mutakhir", dukung: 1, kaskade: .pembagianAspek,
                    [
                        .banyak("Sekolah dengan peta kebutuhan guru yang disahkan", "{3}", "sekolah")
                    ]),
            ]),
    ]

    private static let kebudayaan: [RencanaDinas] = [
        RencanaDinas(
            "DP-60", pendekatan: .kualitatif,
            [
                .hasil(
                    "Cagar budaya dan warisan budaya terawat", dukung: 5, kaskade: .pembagianAspek,
                    [
                        .banyak("Warisan budaya yang ditetapkan dan dirawat", "6", "warisan")
                    ]),
                .hasil(
                    "Pelaku budaya makin aktif", dukung: 5,
                    [
                        .banyak("Sanggar yang tampil paling sedikit dua kali setahun", "20", "sanggar")
                    ]),
            ]),
        RencanaDinas(
            "DP-61.1", pendekatan: .kualitatif,
            [
                .hasil(
                    "Warisan budaya tercatat dan siap ditetapkan", dukung: 0,
                    [
                        .banyak("Naskah usul penetapan yang lengkap", "6", "naskah")
                    ])
            ]),
        RencanaDinas(
            "DP-61.2", pendekatan: .kualitatif,
            [
                .hasil(
                    "Sanggar seni terbina dan tampil", dukung: 1,
                    [
                        .banyak("Sanggar yang didampingi hingga tampil", "20", "sanggar")
                    ])
            ]),
    ]

    private static func rekomendasi(_ rumusan: String, dukung: Int) -> RencanaContoh.Hasil {
        .hasil(
            rumusan, dukung: dukung,
            [
                .banyak("Naskah rekomendasi kebijakan", "2", "naskah"),
                .mutu("Rekomendasi yang dipakai pimpinan", "75", "persen"),
            ])
    }

    private static func sarana(_ rumusan: String, _ ruang: String) -> RencanaContoh.Hasil {
        .hasil(
            rumusan, dukung: 1,
            [
                .banyak("Ruang kelas yang selesai direhabilitasi", ruang, "ruang"),
                .tepat("Pekerjaan yang selesai sesuai jadwal", "95", "persen"),
            ])
    }

    private static func usulSarana(_ rumusan: String) -> RencanaContoh.Hasil {
        .hasil(
            rumusan, dukung: 0,
            [
                .mutu("Usul yang diterima tanpa perbaikan", "90", "persen")
            ])
    }
}
