import Kinerja

extension RencanaDinas {
    static let puskesmas: [RencanaDinas] = [kepalaPuskesmas] + medis + keperawatan + penunjang + tataUsaha

    private static let kepalaPuskesmas = RencanaDinas(
        "DK-60", pendekatan: .kualitatif,
        ekspektasi: [.berorientasiPelayanan: "Menyapa pasien yang menunggu lebih dari 30 menit"],
        [
            .hasil(
                "Pasien puskesmas terlayani cepat dan ramah", dukung: 0, ke: 1, golongan: .outcomeAntara,
                sudut: .penerimaLayanan,
                kaskade: .pembagianWilayah,
                [
                    .mutu("Kepuasan pengguna layanan", "76.61", "indeks", "STD-038")
                ]),
            .hasil(
                "Warga wilayah kerja mendapat layanan dasar sesuai standar", dukung: 0, ke: 2, golongan: .outcomeAntara,
                sudut: .penerimaLayanan, kaskade: .pembagianWilayah,
                [
                    .banyak("Pelayanan kesehatan ibu hamil sesuai standar", "100", "persen", "STD-001"),
                    .banyak("Pelayanan kesehatan penderita hipertensi sesuai standar", "100", "persen", "STD-008"),
                    .banyak("Pelayanan kesehatan balita sesuai standar", "100", "persen", "STD-004"),
                    .banyak("Pelayanan kesehatan usia pendidikan dasar sesuai standar", "100", "persen", "STD-005"),
                ]),
            .hasil(
                "Keluhan pasien ditanggapi tepat waktu", dukung: 1, golongan: .outputKendaliRendah,
                sudut: .prosesBisnis,
                kaskade: .pembagianWilayah,
                [
                    .lama("Waktu tindak lanjut pengaduan", "5", "hari kerja", "STD-177")
                ]),
            .hasil(
                "Keselamatan pasien terjaga", dukung: 0, golongan: .outputKendaliRendah, sudut: .penguatanInternal,
                [
                    .mutu("Kepatuhan identifikasi pengguna layanan", "100", "persen", "STD-035"),
                    .mutu("Kepatuhan kebersihan tangan", "85", "persen", "STD-033"),
                ]),
            .hasil(
                "Anggaran puskesmas dikelola tepat", dukung: 3, golongan: .outputKendaliRendah, sudut: .anggaran,
                kaskade: .pembagianWilayah,
                [
                    .hemat("Realisasi sesuai rencana kas", "95", "persen")
                ]),
        ])

    private static let medis: [RencanaDinas] = [
        RencanaDinas(
            "DK-62", sebaran: [["diabetes melitus", "300"], ["hipertensi", "820"]],
            [
                .hasil(
                    "Pasien rawat jalan tuntas diobati di puskesmas", dukung: 0, kaskade: .pendekatanLayanan,
                    [
                        .cacat("Rasio rujukan nonspesialistik", "2", "persen")
                    ]),
                .hasil(
                    "Penderita {1} terlayani sesuai standar", dukung: 1, ke: 1, kaskade: .pembagianAspek,
                    [
                        .banyak("Penderita {1} yang dilayani sesuai standar", "{2}", "orang")
                    ]),
            ]),
        RencanaDinas(
            "DK-63",
            [
                .hasil(
                    "Pasien gigi terlayani pada hari yang sama", dukung: 0,
                    [
                        .tepat("Pasien gigi yang dilayani pada hari yang sama", "95", "persen")
                    ]),
                .hasil(
                    "Kesehatan gigi murid sekolah dasar terpantau", dukung: 1, ke: 3, jenis: .tambahan,
                    [
                        .banyak("Murid sekolah dasar yang diperiksa giginya", "1200", "murid")
                    ]),
            ]),
        RencanaDinas(
            "DK-68",
            [
                .hasil(
                    "Pasien gigi siap dirawat tepat waktu", dukung: 0,
                    [
                        .lama("Waktu penyiapan pasien dan alat", "10", "menit")
                    ]),
                .hasil(
                    "Alat dan tangan petugas gigi bersih", dukung: 3, ke: 1,
                    [
                        .mutu("Kepatuhan kebersihan tangan", "85", "persen", "STD-033")
                    ]),
            ]),
    ]

    private static let keperawatan: [RencanaDinas] = [
        RencanaDinas(
            "DK-64", sebaran: [["rawat jalan"], ["gawat darurat"], ["lanjut usia"], ["kesehatan jiwa"]],
            [
                .hasil(
                    "Pasien {1} aman dari kesalahan identitas", dukung: 3, kaskade: .pembagianAspek,
                    [
                        .mutu("Kepatuhan identifikasi pengguna layanan", "100", "persen", "STD-035")
                    ]),
                .hasil(
                    "Pasien {1} mendapat asuhan keperawatan tepat waktu", dukung: 0, kaskade: .pendekatanLayanan,
                    [
                        .tepat("Pasien dengan asesmen awal lengkap dalam 24 jam", "100", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DK-65",
            sebaran: [
                ["Dusun Contoh Ilir", "110"], ["Dusun Contoh Ulu", "96"], ["Dusun Umpama Baru", "104"],
                ["Dusun Umpama Lama", "88"], ["Dusun Misal Jaya", "120"], ["Dusun Misal Indah", "92"],
                ["Dusun Semisal", "98"], ["Dusun Seumpama", "112"],
            ],
            [
                .hasil(
                    "Penderita hipertensi di {1} terlayani sesuai standar", dukung: 1, ke: 1,
                    [
                        .banyak("Penderita hipertensi yang dilayani", "{2}", "orang", "STD-020")
                    ]),
                .hasil(
                    "Keluarga binaan di {1} terpantau kesehatannya", dukung: 1, ke: 1,
                    [
                        .banyak("Kunjungan rumah", "120", "kunjungan")
                    ]),
            ]),
        RencanaDinas(
            "DK-66",
            sebaran: [["gugus dusun utara"], ["gugus dusun selatan"], ["gugus dusun barat"], ["gugus dusun timur"]],
            [
                .hasil(
                    "Ibu bersalin dari {1} ditolong di fasilitas kesehatan", dukung: 1,
                    [
                        .banyak("Pelayanan kesehatan ibu bersalin sesuai standar", "100", "persen", "STD-002")
                    ]),
                .hasil(
                    "Kegawatdaruratan ibu dari {1} dirujuk tepat waktu", dukung: 3, kaskade: .outputAntara,
                    [
                        .tepat("Rujukan kegawatdaruratan ibu yang tepat waktu", "100", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DK-67",
            sebaran: [
                ["Dusun Contoh Ilir", "24"], ["Dusun Contoh Ulu", "22"], ["Dusun Umpama Baru", "26"],
                ["Dusun Umpama Lama", "18"], ["Dusun Misal Jaya", "28"], ["Dusun Misal Indah", "20"],
                ["Dusun Semisal", "21"], ["Dusun Seumpama", "27"], ["Dusun Percontohan", "23"],
                ["Dusun Rekaan Satu", "19"], ["Dusun Rekaan Dua", "17"], ["Dusun Andaikan", "25"],
                ["Kelurahan Contoh", "34"], ["Kelurahan Umpama", "31"],
            ],
            [
                .hasil(
                    "Ibu hamil di {1} terlayani sesuai standar", dukung: 1,
                    [
                        .banyak(
                            "Ibu hamil yang mendapat pelayanan antenatal sesuai standar", "{2}", "orang", "STD-013"),
                        .mutu("Rencana asuhan yang terdokumentasi lengkap", "100", "persen"),
                    ]),
                .hasil(
                    "Balita di {1} terpantau tumbuh kembangnya", dukung: 1, ke: 2,
                    [
                        .mutu("Balita yang ditimbang tiap bulan", "90", "persen")
                    ]),
            ]),
    ]

    private static let penunjang: [RencanaDinas] = [
        RencanaDinas(
            "DK-69",
            [
                .hasil(
                    "Pasien menerima obat dengan cepat", dukung: 0,
                    [
                        .lama("Waktu tunggu pelayanan obat jadi", "30", "menit", "STD-081"),
                        .lama("Waktu tunggu pelayanan obat racikan", "60", "menit", "STD-082"),
                    ]),
                .hasil(
                    "Pasien aman dari kesalahan obat", dukung: 3,
                    [
                        .cacat("Kejadian kesalahan pemberian obat", "0", "kejadian")
                    ]),
            ]),
        RencanaDinas(
            "DK-70.1",
            [
                .hasil(
                    "Hasil laboratorium tersedia tepat waktu", dukung: 0,
                    [
                        .lama("Waktu hasil pemeriksaan darah rutin", "60", "menit")
                    ])
            ]),
        RencanaDinas(
            "DK-70.2",
            [
                .hasil(
                    "Hasil laboratorium dapat dipercaya", dukung: 3,
                    [
                        .mutu("Pemantapan mutu yang lulus", "95", "persen")
                    ])
            ]),
        RencanaDinas(
            "DK-71",
            [
                .hasil(
                    "Balita gizi kurang di wilayah puskesmas pulih", dukung: 1, ke: 2,
                    [
                        .mutu("Balita gizi kurang yang naik status gizinya", "80", "persen")
                    ])
            ]),
        RencanaDinas(
            "DK-72",
            [
                .hasil(
                    "Tempat pangan dan sarana air wilayah puskesmas memenuhi syarat", dukung: 1, ke: 2,
                    [
                        .banyak("Tempat pangan yang diperiksa", "60", "tempat")
                    ])
            ]),
    ]

    private static let tataUsaha: [RencanaDinas] = [
        RencanaDinas(
            "DK-61",
            [
                .hasil(
                    "Keuangan dan perlengkapan puskesmas tertib", dukung: 4,
                    [
                        .tepat("Laporan keuangan yang dikirim sebelum tanggal 5", "12", "laporan")
                    ]),
                .hasil(
                    "Keluhan pasien tercatat dan terjawab", dukung: 2,
                    [
                        .tepat("Keluhan yang dijawab paling lama 5 hari kerja", "95", "persen")
                    ]),
                .hasil(
                    "Pasien terdaftar dengan cepat", dukung: 0,
                    [
                        .lama("Waktu pendaftaran pasien", "10", "menit")
                    ]),
            ]),
        RencanaDinas(
            "DK-73",
            [
                .hasil(
                    "Rekam medis siap saat pasien dipanggil", dukung: 2,
                    [
                        .lama("Waktu penyediaan rekam medis rawat jalan", "10", "menit", "STD-087"),
                        .mutu("Rekam medis yang lengkap saat diaudit", "90", "persen"),
                    ])
            ]),
        RencanaDinas(
            "DK-74.1",
            [
                .hasil(
                    "Bukti belanja puskesmas lengkap", dukung: 0,
                    [
                        .mutu("Bukti belanja yang diterima tanpa pengembalian", "98", "persen")
                    ])
            ]),
        RencanaDinas(
            "DK-74.2",
            [
                .hasil(
                    "Keluhan pasien tercatat pada hari yang sama", dukung: 1,
                    [
                        .tepat("Keluhan yang tercatat pada hari yang sama", "100", "persen")
                    ])
            ]),
        RencanaDinas(
            "DK-75",
            [
                .hasil(
                    "Kendaraan dan ruang layanan siap pakai", dukung: 0,
                    [
                        .banyak("Pemeriksaan kesiapan kendaraan dan ruang", "240", "kali"),
                        .cacat("Keluhan pengguna", "5", "persen"),
                    ])
            ]),
    ]
}
