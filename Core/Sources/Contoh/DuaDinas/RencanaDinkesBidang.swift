import Kinerja

extension RencanaDinas {
    static let bidangDinkes: [RencanaDinas] = kesehatanMasyarakat + penyakit + pelayanan + sumberDaya

    private static let kesehatanMasyarakat: [RencanaDinas] = [
        RencanaDinas(
            "DK-20",
            [
                .hasil(
                    "Meningkatnya cakupan layanan ibu dan anak sesuai standar", dukung: 0, ke: 2,
                    kaskade: .pembagianAspek,
                    [
                        .banyak("Ibu hamil yang mendapat pelayanan sesuai standar", "6500", "orang", "STD-013"),
                        .banyak("Balita yang mendapat pelayanan sesuai standar", "30000", "orang", "STD-016"),
                    ]),
                .hasil(
                    "Balita stunting tertangani sesuai tata laksana", dukung: 0, ke: 3, kaskade: .pembagianAspek,
                    [
                        .mutu("Balita stunting yang ditangani sesuai tata laksana", "100", "persen")
                    ]),
                .hasil(
                    "Lingkungan dan perilaku warga makin sehat", dukung: 0, ke: 2,
                    [
                        .banyak("Dusun dan kelurahan bebas buang air besar sembarangan", "140", "dusun")
                    ]),
            ]),
        RencanaDinas(
            "DK-21",
            [
                .hasil(
                    "Puskesmas melayani ibu dan anak sesuai standar", dukung: 0,
                    [
                        .banyak(
                            "Puskesmas dengan kunjungan antenatal lengkap paling sedikit 95 persen", "18", "puskesmas")
                    ]),
                .hasil(
                    "Balita berisiko stunting terpantau tumbuh kembangnya", dukung: 1,
                    [
                        .mutu("Balita berisiko yang dipantau tiap bulan", "95", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DK-22",
            [
                .hasil(
                    "Warga menjalankan perilaku hidup bersih dan sehat", dukung: 2,
                    [
                        .mutu("Rumah tangga yang berperilaku hidup bersih dan sehat", "75", "persen"),
                        .banyak("Kader dusun yang aktif menyuluh", "450", "kader"),
                    ])
            ]),
        RencanaDinas(
            "DK-23",
            [
                .hasil(
                    "Sarana air minum dan tempat pangan memenuhi syarat", dukung: 2,
                    [
                        .mutu("Tempat pengelolaan pangan yang memenuhi syarat", "70", "persen"),
                        .mutu("Sarana air minum yang diawasi kualitasnya", "80", "persen"),
                    ])
            ]),
        RencanaDinas(
            "DK-24", sebaran: [["wilayah barat"], ["wilayah timur"]],
            [
                .hasil(
                    "Balita gizi kurang di {1} pulih", dukung: 1,
                    [
                        .mutu("Balita gizi kurang yang naik status gizinya", "80", "persen")
                    ])
            ]),
        RencanaDinas(
            "DK-25", sebaran: [["wilayah barat", "62"], ["wilayah timur", "58"]],
            [
                .hasil(
                    "Bidan di {1} terampil menangani kegawatdaruratan ibu", dukung: 0,
                    [
                        .banyak("Bidan yang lulus penyegaran kegawatdaruratan maternal", "{2}", "orang")
                    ])
            ]),
    ]

    private static let penyakit: [RencanaDinas] = [
        RencanaDinas(
            "DK-30",
            [
                .hasil(
                    "Penyakit menular terkendali", dukung: 0, ke: 2, kaskade: .pembagianAspek,
                    [
                        .mutu("Keberhasilan pengobatan tuberkulosis", "90", "persen", "STD-036"),
                        .tepat("Kejadian luar biasa yang ditangani dalam 24 jam", "100", "persen"),
                    ]),
                .hasil(
                    "Penyakit tidak menular terdeteksi dini", dukung: 0, ke: 2, kaskade: .pembagianAspek,
                    [
                        .banyak("Pelayanan kesehatan pada usia produktif sesuai standar", "100", "persen", "STD-006")
                    ]),
                .hasil(
                    "Imunisasi dasar lengkap meningkat", dukung: 0, ke: 2, kaskade: .pembagianAspek,
                    [
                        .banyak("Cakupan imunisasi dasar lengkap", "95", "persen", "STD-110")
                    ]),
            ]),
        RencanaDinas(
            "DK-31",
            [
                .hasil(
                    "Imunisasi dasar lengkap merata di puskesmas", dukung: 2,
                    [
                        .banyak("Puskesmas dengan imunisasi dasar lengkap paling sedikit 95 persen", "18", "puskesmas")
                    ]),
                .hasil(
                    "Sinyal kejadian luar biasa tertanggapi cepat", dukung: 0,
                    [
                        .tepat("Sinyal kewaspadaan yang direspons dalam 24 jam", "95", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DK-32",
            [
                .hasil(
                    "Kasus tuberkulosis dan HIV ditemukan dan diobati", dukung: 0,
                    [
                        .banyak(
                            "Orang terduga tuberkulosis yang mendapat pelayanan sesuai standar", "3200", "orang",
                            "STD-022")
                    ]),
                .hasil(
                    "Vektor penyakit terkendali", dukung: 0,
                    [
                        .mutu("Angka bebas jentik", "95", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DK-33",
            [
                .hasil(
                    "Penderita hipertensi, diabetes, dan gangguan jiwa terlayani sesuai standar", dukung: 1,
                    [
                        .banyak("Penderita hipertensi yang dilayani sesuai standar", "100", "persen", "STD-008"),
                        .banyak(
                            "Orang dengan gangguan jiwa berat yang dilayani sesuai standar", "100", "persen", "STD-010"),
                    ])
            ]),
        RencanaDinas(
            "DK-34",
            [
                .hasil(
                    "Peta perindukan nyamuk mutakhir", dukung: 1,
                    [
                        .banyak("Dusun dan kelurahan yang disurvei jentiknya", "48", "dusun")
                    ])
            ]),
        RencanaDinas(
            "DK-35.1",
            [
                .hasil(
                    "Data kasus tuberkulosis lengkap dan mutakhir", dukung: 0,
                    [
                        .tepat("Kasus yang tercatat dalam 7 hari", "95", "persen")
                    ])
            ]),
        RencanaDinas(
            "DK-35.2",
            [
                .hasil(
                    "Obat program tersedia di puskesmas", dukung: 0,
                    [
                        .banyak("Puskesmas dengan persediaan obat program cukup satu bulan", "19", "puskesmas")
                    ])
            ]),
    ]

    private static let pelayanan: [RencanaDinas] = [
        RencanaDinas(
            "DK-40",
            [
                .hasil(
                    "Puskesmas terakreditasi dan bermutu", dukung: 0, kaskade: .pembagianAspek,
                    [
                        .mutu("Persentase puskesmas terakreditasi", "100", "persen", "STD-111")
                    ]),
                .hasil(
                    "Keluhan layanan kesehatan tertangani di tempat layanan", dukung: 1,
                    [
                        .tepat("Keluhan yang selesai paling lama 5 hari kerja", "90", "persen")
                    ]),
                .hasil(
                    "Rujukan pasien berjalan tepat", dukung: 0, ke: 1,
                    [
                        .mutu("Rujukan balik yang ditindaklanjuti puskesmas", "80", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DK-41",
            [
                .hasil(
                    "Puskesmas siap dinilai akreditasinya", dukung: 0,
                    [
                        .banyak("Puskesmas yang menuntaskan perbaikan temuan akreditasi", "19", "puskesmas")
                    ]),
                .hasil(
                    "Keluhan di puskesmas terjawab", dukung: 1,
                    [
                        .banyak("Puskesmas yang membalas kotak keluhan tiap minggu", "19", "puskesmas")
                    ]),
            ]),
        RencanaDinas(
            "DK-42",
            [
                .hasil(
                    "Rujukan puskesmas ke rumah sakit sesuai indikasi", dukung: 2,
                    [
                        .cacat("Rasio rujukan nonspesialistik", "2", "persen")
                    ])
            ]),
        RencanaDinas(
            "DK-43.1",
            [
                .hasil(
                    "Dokumen mutu puskesmas lengkap", dukung: 0,
                    [
                        .banyak("Puskesmas dengan dokumen mutu lengkap", "19", "puskesmas")
                    ])
            ]),
        RencanaDinas(
            "DK-43.2",
            [
                .hasil(
                    "Rekap keluhan puskesmas tersedia tiap bulan", dukung: 1,
                    [
                        .tepat("Rekap keluhan yang selesai sebelum tanggal 5", "12", "rekap")
                    ])
            ]),
    ]

    private static let sumberDaya: [RencanaDinas] = [
        RencanaDinas(
            "DK-50",
            [
                .hasil(
                    "Obat dan alat kesehatan tersedia di puskesmas", dukung: 0, ke: 2,
                    [
                        .banyak(
                            "Puskesmas dengan ketersediaan obat esensial paling sedikit 90 persen", "19", "puskesmas")
                    ]),
                .hasil(
                    "Tenaga kesehatan puskesmas memenuhi standar", dukung: 2,
                    [
                        .banyak("Puskesmas dengan sembilan jenis tenaga kesehatan lengkap", "15", "puskesmas")
                    ]),
            ]),
        RencanaDinas(
            "DK-51",
            [
                .hasil(
                    "Obat sampai di puskesmas sebelum habis", dukung: 0,
                    [
                        .tepat("Permintaan obat yang dipenuhi paling lama 3 hari kerja", "95", "persen")
                    ])
            ]),
        RencanaDinas(
            "DK-52",
            [
                .hasil(
                    "Tenaga kesehatan terlatih sesuai kebutuhan puskesmas", dukung: 1,
                    [
                        .banyak("Tenaga kesehatan yang lulus pelatihan teknis", "120", "orang")
                    ]),
                .hasil(
                    "Alat kesehatan puskesmas laik pakai", dukung: 0,
                    [
                        .mutu("Alat kesehatan yang terkalibrasi", "90", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DK-53",
            [
                .hasil(
                    "Persediaan obat gudang tercatat tepat", dukung: 0,
                    [
                        .cacat("Selisih stok opname", "1", "persen"),
                        .tepat("Obat yang dikirim sesuai jadwal", "95", "persen"),
                    ])
            ]),
    ]
}
