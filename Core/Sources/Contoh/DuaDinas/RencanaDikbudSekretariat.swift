import Kinerja

extension RencanaDinas {
    static let sekretariatDikbud: [RencanaDinas] = pejabatSekretariatDikbud + stafSekretariatDikbud

    private static let pejabatSekretariatDikbud: [RencanaDinas] = [
        RencanaDinas(
            "DP-10", ekspektasi: [.akuntabel: "Menyampaikan laporan kinerja tanpa menunggu ditagih"],
            [
                .hasil(
                    "Tata kelola administrasi dinas akuntabel", dukung: 4,
                    [
                        .lama("Keterlambatan penyampaian laporan kinerja", "0", "hari"),
                        .mutu("Temuan administrasi yang ditindaklanjuti", "100", "persen"),
                    ]),
                .hasil(
                    "Keuangan dan aset dinas dikelola sesuai ketentuan", dukung: 2, kaskade: .pembagianAspek,
                    [
                        .simpang("Deviasi realisasi terhadap rencana kas", "5", "persen", "STD-195")
                    ]),
                .hasil(
                    "Kinerja guru dan pegawai terkelola tepat waktu", dukung: 1,
                    [
                        .tepat("Pegawai yang menetapkan SKP tepat waktu", "100", "persen", "STD-206")
                    ]),
                .hasil(
                    "Kepuasan pengguna layanan dinas meningkat", dukung: 4, ke: 1, kaskade: .pembagianAspek,
                    [
                        .mutu("Nilai SKM dinas", "88.31", "indeks", "STD-174")
                    ]),
            ]),
        RencanaDinas(
            "DP-11",
            [
                .hasil(
                    "Layanan kepegawaian guru dan pegawai selesai tepat waktu", dukung: 2,
                    [
                        .tepat("Usul pangkat dan gaji berkala yang dikirim sebelum jatuh tempo", "100", "persen")
                    ]),
                .hasil(
                    "Layanan loket dinas cepat dan ramah", dukung: 3,
                    [
                        .tepat("Permohonan yang selesai pada hari yang sama", "90", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DP-12",
            [
                .hasil(
                    "Pertanggungjawaban belanja selesai tepat waktu", dukung: 1,
                    [
                        .tepat("Laporan pertanggungjawaban yang dikirim sebelum tanggal 10", "12", "laporan")
                    ]),
                .hasil(
                    "Aset sekolah tercatat sesuai fisik", dukung: 1,
                    [
                        .banyak("Sekolah yang kartu inventarisnya mutakhir", "240", "sekolah")
                    ]),
            ]),
        RencanaDinas(
            "DP-13",
            [
                .hasil(
                    "Dokumen perencanaan dan pelaporan dinas ditetapkan tepat waktu", dukung: 0,
                    [
                        .banyak("Dokumen renja, renja perubahan, dan laporan kinerja", "3", "dokumen"),
                        .lama("Keterlambatan penetapan dokumen", "0", "hari"),
                    ]),
                .hasil(
                    "Data pokok pendidikan mutakhir", dukung: 0,
                    [
                        .mutu("Satuan pendidikan dengan data pokok yang valid", "98", "persen")
                    ]),
            ]),
    ]

    private static let stafSekretariatDikbud: [RencanaDinas] = [
        RencanaDinas(
            "DP-14",
            [
                .hasil(
                    "Usul kepegawaian diterima tanpa pengembalian", dukung: 0,
                    [
                        .mutu("Usul yang diterima tanpa pengembalian", "95", "persen"),
                        .mutu("Persentase data pegawai mutakhir di SIASN", "98", "persen", "STD-213"),
                    ])
            ]),
        RencanaDinas("DP-15.1", [telaahan("Bahan rencana kerja dinas lengkap", dukung: 0)]),
        RencanaDinas(
            "DP-15.2",
            [
                .hasil(
                    "Laporan kinerja triwulan tersedia tepat waktu", dukung: 0,
                    [
                        .tepat("Laporan kinerja yang selesai tanggal 10 setelah triwulan", "4", "laporan")
                    ])
            ]),
        RencanaDinas("DP-15.3", [telaahan("Telaahan data pendidikan dipakai bidang", dukung: 1)]),
        RencanaDinas(
            "DP-16", sebaran: [["PAUD", "210"], ["SD", "212"], ["SMP", "52"]],
            [
                .hasil(
                    "Data pokok {1} mutakhir", dukung: 1, kaskade: .pembagianAspek,
                    [
                        .banyak("Satuan {1} yang menyelaraskan data tiap semester", "{2}", "satuan")
                    ])
            ]),
        RencanaDinas("DP-17.1", [berkas("Berkas kenaikan pangkat guru lengkap")]),
        RencanaDinas("DP-17.2", [berkas("Berkas gaji berkala guru lengkap")]),
        RencanaDinas(
            "DP-17.3",
            [
                .hasil(
                    "Permohonan legalisasi selesai pada hari yang sama", dukung: 1,
                    [
                        .tepat("Legalisasi yang selesai pada hari yang sama", "95", "persen")
                    ])
            ]),
        RencanaDinas("DP-17.4", [surat("Surat masuk dinas terkelola tertib", dukung: 1)]),
        RencanaDinas("DP-17.5", [surat("Surat keluar dinas terkelola tertib", dukung: 1)]),
    ]

    private static func berkas(_ rumusan: String) -> RencanaContoh.Hasil {
        .hasil(
            rumusan, dukung: 0,
            [
                .tepat("Berkas yang lengkap sebulan sebelum jatuh tempo", "95", "persen")
            ])
    }
}
