public import Kinerja

/// The plans of the example's people. Measures with a code come from the standards that ship with the product; all other
/// figures are invented.
public struct RencanaContoh: Sendable {
    public struct Ukuran: Sendable {
        /// kuantitas, kualitas, waktu, biaya.
        public let aspek: String
        public let ukuran: String
        /// Plain decimal; `nil` where the target is a text.
        public let target: String?
        public let targetTeks: String
        public let satuan: String
        /// naik, turun.
        public let arah: String
        public let standar: String?
        /// An item of the unit's Perjanjian Kinerja.
        public internal(set) var isPK = false
    }

    public struct Hasil: Sendable {
        public let rumusan: String
        /// Index of the superior's result it supports.
        public let mendukung: Int?
        public let klasifikasi: String
        public let perspektif: String
        public let ukuran: [Ukuran]
        /// How it carries the superior's result.
        public internal(set) var kaskade: PendekatanKaskade?
        /// Index of the indicator among those of the superior's result: the column of the matrix A.1.5.
        public internal(set) var ukuranDidukung = 0
        public internal(set) var jenis = JenisHasilKerja.utama
    }

    public let orang: String
    public internal(set) var hasil: [Hasil]
    public let dukungan: [String]
    public let skema: [String]
    public let konsekuensi: [String]
    /// The rater's special expectations.
    public internal(set) var ekspektasi: [NilaiBerAKHLAK: String] = [:]
    public internal(set) var pendekatan = SKP.Pendekatan.kuantitatif
}

private func ukur(
    _ aspek: String, _ ukuran: String, _ target: String?, _ satuan: String, arah: String = "naik", teks: String? = nil,
    standar: String? = nil
) -> RencanaContoh.Ukuran {
    RencanaContoh.Ukuran(
        aspek: aspek, ukuran: ukuran, target: target, targetTeks: teks ?? target ?? "", satuan: satuan, arah: arah,
        standar: standar
    )
}

private func capai(
    _ rumusan: String, dukung: Int? = nil, _ klasifikasi: String, perspektif: String = "",
    _ ukuran: [RencanaContoh.Ukuran]
) -> RencanaContoh.Hasil {
    RencanaContoh.Hasil(
        rumusan: rumusan, mendukung: dukung, klasifikasi: klasifikasi, perspektif: perspektif, ukuran: ukuran
    )
}

extension RencanaContoh {
    /// Plans that the seed approves, superiors before their staff. The nurse, the school supervisor and the field officer
    /// are missing on purpose: they are the people who make theirs in the demo.
    public static let disetujui: [RencanaContoh] = pimpinan + puskesmas + lain

    /// What the three people of the demo write: the examples of the seed.
    public static let tiga: [RencanaContoh] = [perawat, pengawas, petugas]

    private static let pimpinan: [RencanaContoh] = [
        rencana(
            "kadinkes",
            [
                capai(
                    "Meningkatnya mutu dan pemerataan layanan kesehatan", "outcome", perspektif: "penerima_layanan",
                    [
                        ukur("kualitas", "Persentase puskesmas terakreditasi", "100", "persen", standar: "STD-111"),
                        ukur("kualitas", "Kepuasan pengguna layanan puskesmas", "76.61", "indeks", standar: "STD-038"),
                    ]),
                capai(
                    "Pengaduan layanan kesehatan terselesaikan tepat waktu", "outcome_antara",
                    perspektif: "proses_bisnis",
                    [
                        ukur(
                            "waktu", "Waktu tindak lanjut pengaduan tidak berkadar pengawasan", "14", "hari kerja",
                            arah: "turun", standar: "STD-177")
                    ]),
                capai(
                    "Tenaga kesehatan kompeten di setiap puskesmas", "outcome_antara", perspektif: "penguatan_internal",
                    [
                        ukur("kuantitas", "Tenaga kesehatan yang mengikuti pelatihan teknis", "120", "orang")
                    ]),
                capai(
                    "Anggaran dinas dikelola tepat", "outcome_antara", perspektif: "anggaran",
                    [
                        ukur("biaya", "Realisasi sesuai rencana kas", "90", "persen")
                    ]),
            ]),
        rencana(
            "kadisdik",
            [
                capai(
                    "Meningkatnya hasil belajar murid SD dan SMP", "outcome", perspektif: "penerima_layanan",
                    [
                        ukur("kualitas", "Sekolah yang naik capaian rapor pendidikan", "60", "persen")
                    ]),
                capai(
                    "Kepala sekolah dan guru makin kompeten", "outcome_antara", perspektif: "proses_bisnis",
                    [
                        ukur("kuantitas", "Sekolah yang didampingi pengawas", "100", "persen")
                    ]),
                capai(
                    "Anggaran pendidikan dikelola tepat", "outcome_antara", perspektif: "anggaran",
                    [
                        ukur("biaya", "Realisasi sesuai rencana kas", "90", "persen")
                    ]),
            ]),
        rencana(
            "kadispupr",
            [
                capai(
                    "Jalan kabupaten mantap dan aman dilalui", "outcome", perspektif: "penerima_layanan",
                    [
                        ukur(
                            "kualitas", "Panjang jalan kabupaten dalam kondisi mantap", "72", "persen",
                            standar: "STD-147")
                    ]),
                capai(
                    "Anggaran jalan dikelola tepat", "outcome_antara", perspektif: "anggaran",
                    [
                        ukur("biaya", "Realisasi sesuai rencana kas", "90", "persen")
                    ]),
            ]),
        rencana(
            "kapus",
            [
                capai(
                    "Pasien puskesmas terlayani cepat dan ramah", dukung: 0, "outcome_antara",
                    perspektif: "penerima_layanan",
                    [
                        ukur("kualitas", "Kepuasan pengguna layanan", "76.61", "indeks", standar: "STD-038")
                    ]),
                capai(
                    "Keluhan pasien ditanggapi tepat waktu", dukung: 1, "output_kendali_rendah",
                    perspektif: "proses_bisnis",
                    [
                        ukur(
                            "waktu", "Waktu tindak lanjut pengaduan", "5", "hari kerja", arah: "turun",
                            standar: "STD-177")
                    ]),
                capai(
                    "Ibu dan anak terlayani sesuai standar", dukung: 0, "outcome_antara",
                    perspektif: "penguatan_internal",
                    [
                        ukur(
                            "kuantitas", "Pelayanan kesehatan ibu hamil sesuai standar", "100", "persen",
                            standar: "STD-001")
                    ]),
                capai(
                    "Anggaran puskesmas dikelola tepat", dukung: 3, "output_kendali_rendah", perspektif: "anggaran",
                    [
                        ukur("biaya", "Realisasi sesuai rencana kas", "95", "persen")
                    ]),
            ]),
        rencana(
            "korwas",
            [
                capai(
                    "Mutu pembelajaran sekolah binaan meningkat", dukung: 0, "outcome_antara",
                    [
                        ukur("kualitas", "Sekolah binaan yang naik rapor mutu", "60", "persen")
                    ]),
                capai(
                    "Kompetensi kepala sekolah dan guru meningkat", dukung: 1, "output_kendali_sedang",
                    [
                        ukur("kuantitas", "Pendidik yang mengikuti bimbingan", "420", "orang")
                    ]),
            ]),
        rencana(
            "kabidbm",
            [
                capai(
                    "Kerusakan jalan tertangani cepat", dukung: 0, "output_kendali_sedang",
                    [
                        ukur(
                            "waktu", "Waktu tindak lanjut laporan kerusakan jalan kabupaten", "14", "hari",
                            arah: "turun", standar: "STD-149")
                    ]),
                capai(
                    "Jalan kabupaten terpelihara berkala", dukung: 0, "output_kendali_sedang",
                    [
                        ukur(
                            "kuantitas", "Panjang jalan kabupaten yang dipelihara berkala", "48", "km",
                            standar: "STD-148")
                    ]),
            ]),
    ]

    private static let puskesmas: [RencanaContoh] = [
        rencana(
            "bidan",
            [
                capai(
                    "Ibu hamil terlayani sesuai standar", dukung: 2, "output_kendali_tinggi",
                    [
                        ukur(
                            "kuantitas", "Ibu hamil yang mendapat pelayanan antenatal sesuai standar", "100", "persen",
                            standar: "STD-037"),
                        ukur("kuantitas", "Kunjungan rumah ibu hamil berisiko", "96", "kunjungan"),
                    ])
            ]),
        rencana(
            "apoteker",
            [
                capai(
                    "Pasien menerima obat yang tepat", dukung: 0, "output_kendali_tinggi",
                    [
                        ukur("waktu", "Waktu tunggu obat jadi", "30", "menit", arah: "turun")
                    ])
            ]),
        rencana(
            "bidan2",
            [
                capai(
                    "Ibu bersalin terlayani sesuai standar", dukung: 2, "output_kendali_tinggi",
                    [
                        ukur(
                            "kuantitas", "Pelayanan kesehatan ibu bersalin sesuai standar", "100", "persen",
                            standar: "STD-002")
                    ])
            ]),
        rencana(
            "gizi",
            [
                capai(
                    "Balita dengan gizi kurang pulih", dukung: 2, "output_kendali_tinggi",
                    [
                        ukur(
                            "kuantitas", "Pelayanan kesehatan balita sesuai standar", "100", "persen",
                            standar: "STD-004")
                    ])
            ]),
        rencana(
            "lab",
            [
                capai(
                    "Hasil laboratorium tersedia tepat waktu", dukung: 0, "output_kendali_tinggi",
                    [
                        ukur("waktu", "Waktu hasil pemeriksaan darah rutin", "60", "menit", arah: "turun")
                    ])
            ]),
        rencana(
            "perawat2",
            [
                capai(
                    "Penderita hipertensi terlayani sesuai standar", dukung: 0, "output_kendali_tinggi",
                    [
                        ukur("kuantitas", "Penderita hipertensi yang dilayani", "240", "orang", standar: "STD-008")
                    ])
            ]),
        rencana(
            "sanitarian",
            [
                capai(
                    "Tempat pengolahan pangan memenuhi syarat", dukung: 0, "output_kendali_tinggi",
                    [
                        ukur("kuantitas", "Tempat pangan yang diperiksa", "60", "tempat")
                    ])
            ]),
        rencana(
            "epid",
            [
                capai(
                    "Kejadian penyakit menular tertangani dini", dukung: 0, "output_kendali_tinggi",
                    [
                        ukur("waktu", "Penyelidikan epidemiologi sejak laporan", "1", "hari", arah: "turun")
                    ])
            ]),
        rencana(
            "tu",
            [
                capai(
                    "Administrasi puskesmas tertib", dukung: 3, "output_kendali_tinggi",
                    [
                        ukur("waktu", "Laporan bulanan dikirim sebelum tanggal 5", "100", "persen")
                    ])
            ]),
    ]

    private static let lain: [RencanaContoh] = [
        rencana(
            "pengawas2",
            [
                capai(
                    "Sekolah binaan menyusun program berbasis data", dukung: 0, "output_kendali_tinggi",
                    [
                        ukur("kuantitas", "Sekolah binaan yang didampingi", "10", "sekolah", standar: "STD-134")
                    ])
            ]),
        rencana(
            "petugas2",
            [
                capai(
                    "Saluran tepi jalan berfungsi", dukung: 1, "output_kendali_tinggi",
                    [
                        ukur("kuantitas", "Panjang saluran yang dibersihkan", "24", "km")
                    ])
            ]),
    ]

    /// The nurse: response time to complaints and patient satisfaction.
    public static let perawat = rencana(
        "perawat",
        [
            capai(
                "Keluhan pasien rawat jalan ditanggapi cepat", dukung: 1, "output_kendali_tinggi",
                [
                    ukur(
                        "waktu", "Waktu tindak lanjut pengaduan pasien", "5", "hari kerja", arah: "turun",
                        standar: "STD-177")
                ]),
            capai(
                "Pasien puas dengan pelayanan keperawatan", dukung: 0, "output_kendali_tinggi",
                [
                    ukur("kualitas", "Kepuasan pengguna layanan", "76.61", "indeks", standar: "STD-038"),
                    ukur("kualitas", "Kepatuhan kebersihan tangan", "85", "persen", standar: "STD-033"),
                ]),
        ])

    /// The school supervisor: coaching of teachers and quality of the supervised schools.
    public static let pengawas = rencana(
        "pengawas",
        [
            capai(
                "Guru sekolah binaan makin terampil mengajar", dukung: 1, "output_kendali_tinggi",
                [
                    ukur(
                        "kuantitas", "Dokumen pendampingan pelaksanaan program sekolah", "14", "dokumen",
                        standar: "STD-135")
                ]),
            capai(
                "Mutu sekolah binaan meningkat", dukung: 0, "output_kendali_tinggi",
                [
                    ukur(
                        "kuantitas", "Sekolah binaan dengan program berdasar rapor pendidikan", "14", "sekolah",
                        standar: "STD-134")
                ]),
        ])

    /// The field officer who lacks equipment.
    public static let petugas = rencana(
        "petugas",
        [
            capai(
                "Laporan kerusakan jalan ditangani cepat", dukung: 0, "output_kendali_tinggi",
                [
                    ukur(
                        "waktu", "Waktu tindak lanjut laporan kerusakan jalan kabupaten", "14", "hari", arah: "turun",
                        standar: "STD-149")
                ]),
            capai(
                "Ruas jalan tetap aman dilalui", dukung: 1, "output_kendali_tinggi",
                [
                    ukur("kuantitas", "Panjang jalan kabupaten yang dipelihara", "12", "km", standar: "STD-148")
                ]),
        ],
        dukungan: ["Satu mesin pemadat dan satu kendaraan angkut setiap minggu kedua", "Alat pelindung diri lengkap"])

    private static func rencana(
        _ orang: String, _ hasil: [Hasil], dukungan: [String] = ["Data dan sarana kerja tersedia tepat waktu"]
    ) -> RencanaContoh {
        RencanaContoh(
            orang: orang, hasil: hasil, dukungan: dukungan,
            skema: ["Hasil kerja dilaporkan setiap akhir bulan beserta buktinya"],
            konsekuensi: [
                "Apabila memenuhi ekspektasi Pimpinan maka diprioritaskan mengikuti pelatihan",
                "Apabila tidak memenuhi ekspektasi Pimpinan maka pembagian tugas ditinjau ulang",
            ]
        )
    }
}
