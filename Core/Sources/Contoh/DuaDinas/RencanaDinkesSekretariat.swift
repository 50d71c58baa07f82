import Kinerja

extension RencanaDinas {
    static let sekretariatDinkes: [RencanaDinas] = pejabatSekretariatDinkes + stafSekretariatDinkes

    private static let pejabatSekretariatDinkes: [RencanaDinas] = [
        RencanaDinas(
            "DK-10", ekspektasi: [.akuntabel: "Menyampaikan laporan kinerja tanpa menunggu ditagih"],
            [
                .hasil(
                    "Tata kelola administrasi dinas akuntabel", dukung: 4,
                    [
                        .lama("Keterlambatan penyampaian laporan kinerja", "0", "hari"),
                        .mutu("Temuan administrasi yang ditindaklanjuti", "100", "persen"),
                    ]),
                .hasil(
                    "Keuangan dan aset dinas dikelola sesuai ketentuan", dukung: 3, kaskade: .pembagianAspek,
                    [
                        .simpang("Deviasi realisasi terhadap rencana kas", "5", "persen", "STD-195")
                    ]),
                .hasil(
                    "Kinerja pegawai dinas terkelola tepat waktu", dukung: 2,
                    [
                        .tepat("Pegawai yang menetapkan SKP tepat waktu", "100", "persen", "STD-206"),
                        .tepat("Evaluasi kinerja periodik yang selesai tepat waktu", "100", "persen", "STD-207"),
                    ]),
                .hasil(
                    "Pengaduan yang masuk ke dinas terjawab tepat waktu", dukung: 1,
                    [
                        .tepat("Pengaduan yang dijawab paling lama 5 hari kerja", "95", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DK-11",
            [
                .hasil(
                    "Layanan kepegawaian dinas selesai tepat waktu", dukung: 2,
                    [
                        .tepat("Usul pangkat dan gaji berkala yang dikirim sebelum jatuh tempo", "100", "persen")
                    ]),
                .hasil(
                    "Surat dan arsip dinas tertata", dukung: 0,
                    [
                        .lama("Waktu temu kembali arsip", "15", "menit", "STD-217")
                    ]),
                .hasil(
                    "Pengaduan diteruskan ke bidang pada hari yang sama", dukung: 3,
                    [
                        .tepat("Pengaduan yang diteruskan pada hari yang sama", "95", "persen")
                    ]),
            ]),
        RencanaDinas(
            "DK-12",
            [
                .hasil(
                    "Pertanggungjawaban belanja selesai tepat waktu", dukung: 1,
                    [
                        .tepat("Laporan pertanggungjawaban yang dikirim sebelum tanggal 10", "12", "laporan"),
                        .mutu("Bukti belanja yang lengkap tanpa pengembalian", "98", "persen"),
                    ]),
                .hasil(
                    "Barang milik daerah tercatat sesuai fisik", dukung: 1,
                    [
                        .banyak("Laporan inventarisasi barang milik daerah", "2", "laporan")
                    ]),
            ]),
        RencanaDinas(
            "DK-13",
            [
                .hasil(
                    "Dokumen perencanaan dinas ditetapkan tepat waktu", dukung: 0,
                    [
                        .banyak("Dokumen renja dan renja perubahan", "2", "dokumen"),
                        .lama("Keterlambatan penetapan dokumen", "0", "hari"),
                    ]),
                .hasil(
                    "Data kinerja dinas mutakhir dan dapat dipakai", dukung: 0,
                    [
                        .tepat("Data indikator program yang mutakhir pada tanggal 5", "95", "persen")
                    ]),
            ]),
    ]

    private static let stafSekretariatDinkes: [RencanaDinas] = [
        RencanaDinas(
            "DK-14",
            [
                .hasil(
                    "Arsip dinamis dinas tertata", dukung: 1,
                    [
                        .banyak("Berkas arsip yang diberkaskan dan didaftar", "1200", "berkas"),
                        .lama("Waktu temu kembali arsip", "15", "menit", "STD-217"),
                    ]),
                .hasil(
                    "Arsip inaktif disusutkan sesuai jadwal", dukung: 1, jenis: .tambahan,
                    [
                        .banyak("Daftar arsip usul musnah atau pindah", "2", "daftar")
                    ]),
            ]),
        RencanaDinas(
            "DK-15",
            [
                .hasil(
                    "Layanan aplikasi data kinerja tersedia", dukung: 1,
                    [
                        .mutu("Ketersediaan layanan aplikasi", "99", "persen", "STD-221"),
                        .tepat("Laporan kerusakan yang ditanggapi paling lama 15 menit", "85", "persen", "STD-106"),
                    ]),
                .hasil(
                    "Panduan aplikasi perencanaan lengkap dan mudah diikuti", dukung: 0,
                    [
                        .banyak("Panduan yang terbit sebulan sebelum aplikasi dipakai", "3", "panduan")
                    ]),
            ]),
        RencanaDinas("DK-16.1", [telaahan("Telaahan kepegawaian tersedia sebelum rapat", dukung: 0)]),
        RencanaDinas("DK-16.2", [telaahan("Telaahan tata naskah dinas tersedia sebelum rapat", dukung: 1)]),
        RencanaDinas(
            "DK-16.3",
            [
                .hasil(
                    "Jawaban pengaduan tersusun lengkap", dukung: 2,
                    [.tepat("Konsep jawaban pengaduan yang selesai dalam 2 hari kerja", "95", "persen")])
            ]),
        RencanaDinas(
            "DK-17.1",
            [
                .hasil(
                    "Data realisasi belanja dinas mutakhir", dukung: 0,
                    [.tepat("Rekonsiliasi belanja yang selesai sebelum tanggal 5", "12", "rekonsiliasi")])
            ]),
        RencanaDinas(
            "DK-17.2",
            [
                .hasil(
                    "Bukti belanja bidang lengkap", dukung: 0,
                    [.mutu("Bukti belanja yang diterima tanpa pengembalian", "98", "persen")])
            ]),
        RencanaDinas(
            "DK-17.3",
            [
                .hasil(
                    "Data aset dinas mutakhir", dukung: 1,
                    [.banyak("Kartu inventaris ruangan yang diperbarui", "40", "kartu")])
            ]),
        RencanaDinas("DK-18.1", [surat("Surat masuk dinas terkelola tertib", dukung: 1)]),
        RencanaDinas("DK-18.2", [surat("Surat keluar dinas terkelola tertib", dukung: 1)]),
        RencanaDinas(
            "DK-18.3",
            [
                .hasil(
                    "Berkas kepegawaian dinas lengkap", dukung: 0,
                    [.mutu("Pegawai yang berkasnya lengkap dalam arsip digital", "90", "persen")])
            ]),
        RencanaDinas(
            "DK-18.4",
            [
                .hasil(
                    "Pengaduan langsung tercatat pada hari yang sama", dukung: 2,
                    [.tepat("Pengaduan langsung yang tercatat pada hari yang sama", "100", "persen")])
            ]),
    ]

    static func telaahan(_ rumusan: String, dukung: Int) -> RencanaContoh.Hasil {
        .hasil(
            rumusan, dukung: dukung,
            [
                .banyak("Telaahan staf", "12", "telaahan"),
                .mutu("Telaahan yang diterima tanpa koreksi besar", "90", "persen"),
            ])
    }

    static func surat(_ rumusan: String, dukung: Int) -> RencanaContoh.Hasil {
        .hasil(
            rumusan, dukung: dukung,
            [
                .banyak("Surat yang diagendakan", "1200", "surat"),
                .tepat("Surat yang disampaikan pada hari yang sama", "95", "persen"),
            ])
    }
}
