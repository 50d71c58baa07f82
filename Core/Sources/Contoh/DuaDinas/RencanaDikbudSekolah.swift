import Kinerja

extension RencanaDinas {
    static let pengawasSekolah: [RencanaDinas] = [
        RencanaDinas(
            "DP-70", ekspektasi: [.kompeten: "Menjadi tempat bertanya pengawas yang baru diangkat"],
            [
                .hasil(
                    "Mutu pembelajaran sekolah binaan meningkat", dukung: 0,
                    [
                        .mutu("Sekolah binaan yang naik rapor mutu", "60", "persen")
                    ]),
                .hasil(
                    "Kompetensi kepala sekolah dan guru meningkat", dukung: 1, kaskade: .pembagianAspek,
                    [
                        .banyak("Pendidik yang mengikuti bimbingan", "420", "orang")
                    ]),
            ]),
        RencanaDinas(
            "DP-71",
            sebaran: (1...25).map { nomor in
                nomor <= 20
                    ? ["SD Gugus Contoh \(nomor)", "10", "17"] : ["SMP Rayon Umpama \(nomor - 20)", "8", "16"]
            },
            [
                .hasil(
                    "Program {1} berdasar rapor pendidikan", dukung: 0,
                    [
                        .banyak("Dokumen pendampingan penyusunan program sekolah", "{2}", "dokumen", "STD-134"),
                        .mutu("Program sekolah yang menjawab akar masalah", "90", "persen"),
                    ]),
                .hasil(
                    "Guru {1} makin terampil mengajar", dukung: 1, kaskade: .pembagianBeban,
                    [
                        .banyak("Pendidik yang mengikuti bimbingan", "{3}", "orang"),
                        .banyak("Dokumen pendampingan pelaksanaan program sekolah", "{2}", "dokumen", "STD-135"),
                    ]),
            ]),
    ]

    static let sekolahDasar: [RencanaDinas] = [
        RencanaDinas(
            "DP-80", ekspektasi: [.harmonis: "Menengahi perselisihan orang tua murid pada hari yang sama"],
            [
                .hasil(
                    "Capaian rapor pendidikan sekolah naik pada literasi", dukung: 0, kaskade: .pembagianWilayah,
                    [
                        .mutu("Kenaikan skor literasi", "3", "poin")
                    ]),
                .hasil(
                    "Sarana dan dana sekolah terkelola tertib", dukung: 1,
                    [
                        .mutu("Ruang yang dalam kondisi baik", "90", "persen"),
                        .tepat("Laporan BOSP yang dikirim tepat waktu", "2", "laporan"),
                    ]),
                .hasil(
                    "Murid hadir dan bertahan di sekolah", dukung: 2, kaskade: .pembagianWilayah,
                    [
                        .mutu("Kehadiran murid", "95", "persen")
                    ]),
            ]),
        guruKelas("DP-81", [["4", "72"], ["5", "74"], ["6", "78"]]),
        guruKelas("DP-82", [["1A", "65"], ["1B", "64"], ["2", "66"], ["3", "70"]]),
        RencanaDinas(
            "DP-83.1",
            [
                .hasil(
                    "Murid bugar dan menguasai gerak dasar", dukung: 2,
                    [
                        .mutu("Murid dengan tingkat kebugaran baik", "75", "persen")
                    ])
            ]),
        RencanaDinas(
            "DP-83.2",
            [
                .hasil(
                    "Murid lancar membaca kitab suci dan teks bacaan agama", dukung: 0,
                    [
                        .mutu("Murid yang lancar membaca sesuai jenjangnya", "80", "persen")
                    ])
            ]),
        RencanaDinas(
            "DP-84",
            [
                .hasil(
                    "Inventaris dan bukti belanja sekolah lengkap", dukung: 1,
                    [
                        .tepat("Bukti belanja BOSP yang lengkap sebelum tanggal 5", "95", "persen")
                    ])
            ]),
    ]

    static let sekolahMenengah: [RencanaDinas] = kepalaSMP + guruSMP + tataUsahaSMP

    private static let kepalaSMP: [RencanaDinas] = [
        RencanaDinas(
            "DP-90",
            [
                .hasil(
                    "Capaian rapor pendidikan sekolah naik pada numerasi", dukung: 0, kaskade: .pembagianWilayah,
                    [
                        .mutu("Kenaikan skor numerasi", "3", "poin")
                    ]),
                .hasil(
                    "Sarana dan dana sekolah terkelola tertib", dukung: 1,
                    [
                        .tepat("Laporan BOSP yang dikirim tepat waktu", "2", "laporan")
                    ]),
                .hasil(
                    "Murid hadir dan bertahan sampai lulus", dukung: 2, kaskade: .pembagianWilayah,
                    [
                        .mutu("Kehadiran murid", "95", "persen"),
                        .mutu("Murid kelas IX yang lulus", "99", "persen"),
                    ]),
            ])
    ]

    private static let guruSMP: [RencanaDinas] = [
        RencanaDinas(
            "DP-91", sebaran: [["Matematika"], ["IPA"], ["Bahasa Indonesia"], ["IPS"]],
            [
                .hasil(
                    "Guru {1} memakai asesmen bersama", dukung: 0, kaskade: .pendekatanLayanan,
                    [
                        .banyak("Perangkat asesmen {1} yang dipakai bersama", "6", "perangkat")
                    ]),
                .hasil(
                    "Murid kelas IX menguasai {1}", dukung: 0, kaskade: .pembagianAspek,
                    [
                        .mutu("Murid kelas IX yang tuntas belajar {1}", "80", "persen")
                    ]),
            ]),
        guruMapel(
            "DP-92", kelas: "VIII",
            ["Matematika", "IPA", "Bahasa Indonesia", "IPS", "Bahasa Inggris", "PPKn", "Informatika", "Prakarya"]),
        guruMapel(
            "DP-93", kelas: "VII",
            ["Matematika", "IPA", "Bahasa Indonesia", "IPS", "Bahasa Inggris", "Seni Budaya", "PJOK", "Agama"]),
    ]

    private static let tataUsahaSMP: [RencanaDinas] = [
        RencanaDinas(
            "DP-94",
            [
                .hasil(
                    "Keuangan sekolah dilaporkan tepat waktu", dukung: 1,
                    [
                        .tepat("Laporan keuangan sekolah yang selesai tanggal 5", "12", "laporan")
                    ]),
                .hasil(
                    "Data murid dan pegawai sekolah mutakhir", dukung: 1,
                    [
                        .mutu("Data murid dan pegawai yang valid", "98", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DP-95.1",
            [
                .hasil(
                    "Bukti belanja sekolah lengkap", dukung: 0,
                    [
                        .mutu("Bukti belanja yang diterima tanpa pengembalian", "98", "persen")
                    ])
            ]),
        RencanaDinas(
            "DP-95.2",
            [
                .hasil(
                    "Buku induk murid mutakhir", dukung: 1,
                    [
                        .tepat("Perubahan data murid yang dicatat dalam 3 hari", "95", "persen")
                    ])
            ]),
    ]

    private static func guruKelas(_ kunci: String, _ sebaran: [[String]]) -> RencanaDinas {
        RencanaDinas(
            kunci, sebaran: sebaran,
            [
                .hasil(
                    "Murid kelas {1} membaca dan berhitung sesuai tingkatnya", dukung: 0, kaskade: .pembagianWilayah,
                    [
                        .mutu("Murid kelas {1} yang mencapai kompetensi minimum", "{2}", "persen"),
                        .banyak("Poin pengembangan kompetensi per semester", "32", "poin", "STD-130"),
                    ]),
                .hasil(
                    "Murid kelas {1} hadir teratur", dukung: 2, kaskade: .pembagianWilayah,
                    [
                        .mutu("Kehadiran murid kelas {1}", "95", "persen")
                    ]),
            ])
    }

    private static func guruMapel(_ kunci: String, kelas: String, _ mapel: [String]) -> RencanaDinas {
        RencanaDinas(
            kunci, sebaran: mapel.map { [$0] },
            [
                .hasil(
                    "Murid kelas \(kelas) menguasai {1}", dukung: 0, kaskade: .pembagianAspek,
                    [
                        .mutu("Murid kelas \(kelas) yang tuntas belajar {1}", "75", "persen"),
                        .banyak("Poin pengembangan kompetensi per semester", "32", "poin", "STD-130"),
                    ]),
                .hasil(
                    "Murid asuhan guru {1} kelas \(kelas) bertahan di sekolah", dukung: 2, kaskade: .pembagianAspek,
                    [
                        .mutu("Kehadiran murid asuhan", "95", "persen")
                    ]),
            ])
    }
}
