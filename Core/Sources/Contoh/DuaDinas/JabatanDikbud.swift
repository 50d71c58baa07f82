import Kinerja

extension JabatanDinas {
    /// Dinas Pendidikan dan Kebudayaan: 103 people in 36 posts; "rekonstruksi", source: `sumber`.
    static let dikbud: [JabatanDinas] = [
        JabatanDinas(
            "DP-00", "Kepala Dinas Pendidikan dan Kebudayaan", .jptPratama, jenjang: "", di: "DIKBUD", atasan: nil,
            kepala: true, kelas: 14, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DP-10", "Sekretaris Dinas Pendidikan dan Kebudayaan", .administrator, jenjang: "",
            di: "DIKBUD-SEKRETARIAT",
            atasan: "DP-00",
            kepala: true, kelas: 12, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DP-11", "Kepala Subbagian Umum dan Kepegawaian", .pengawas, jenjang: "", di: "DIKBUD-SEKRETARIAT",
            atasan: "DP-10",
            kepala: false, kelas: 9, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DP-12", "Kepala Subbagian Keuangan dan Aset", .pengawas, jenjang: "", di: "DIKBUD-SEKRETARIAT",
            atasan: "DP-10",
            kepala: false, kelas: 9, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DP-13", "Perencana Ahli Muda", .fungsional, jenjang: "ahli_muda", di: "DIKBUD-SEKRETARIAT",
            atasan: "DP-10",
            kepala: false, kelas: 9, jumlah: 1, keterangan: "subkoordinator program dan pelaporan"),
        JabatanDinas(
            "DP-14", "Analis Sumber Daya Manusia Aparatur Ahli Muda", .fungsional, jenjang: "ahli_muda",
            di: "DIKBUD-SEKRETARIAT", atasan: "DP-11",
            kepala: false, kelas: 9, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DP-15", "Penelaah Teknis Kebijakan", .pelaksana, jenjang: "", di: "DIKBUD-SEKRETARIAT", atasan: "DP-13",
            kepala: false, kelas: 7, jumlah: 3, keterangan: ""),
        JabatanDinas(
            "DP-16", "Pengolah Data dan Informasi", .pelaksana, jenjang: "", di: "DIKBUD-SEKRETARIAT", atasan: "DP-13",
            kepala: false, kelas: 6, jumlah: 3, keterangan: "operator dapodik kabupaten"),
        JabatanDinas(
            "DP-17", "Pengadministrasi Perkantoran", .pelaksana, jenjang: "", di: "DIKBUD-SEKRETARIAT", atasan: "DP-11",
            kepala: false, kelas: 5, jumlah: 5, keterangan: ""),
        JabatanDinas(
            "DP-20", "Kepala Bidang Pembinaan PAUD dan Pendidikan Nonformal", .administrator, jenjang: "",
            di: "DIKBUD-BIDANG-PAUD-DAN-PNF", atasan: "DP-00",
            kepala: true, kelas: 11, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DP-21", "Analis Kebijakan Ahli Muda", .fungsional, jenjang: "ahli_muda", di: "DIKBUD-BIDANG-PAUD-DAN-PNF",
            atasan: "DP-20",
            kepala: false, kelas: 9, jumlah: 2, keterangan: "subkoordinator"),
        JabatanDinas(
            "DP-22", "Pamong Belajar Ahli Pertama", .fungsional, jenjang: "ahli_pertama",
            di: "DIKBUD-BIDANG-PAUD-DAN-PNF",
            atasan: "DP-20",
            kepala: false, kelas: 8, jumlah: 2, keterangan: "SPNF SKB"),
        JabatanDinas(
            "DP-23", "Penilik Ahli Madya", .fungsional, jenjang: "ahli_madya", di: "DIKBUD-BIDANG-PAUD-DAN-PNF",
            atasan: "DP-20",
            kepala: false, kelas: 11, jumlah: 2, keterangan: ""),
        JabatanDinas(
            "DP-30", "Kepala Bidang Pembinaan Sekolah Dasar", .administrator, jenjang: "",
            di: "DIKBUD-BIDANG-PEMBINAAN-SD",
            atasan: "DP-00",
            kepala: true, kelas: 11, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DP-31", "Analis Kebijakan Ahli Muda", .fungsional, jenjang: "ahli_muda", di: "DIKBUD-BIDANG-PEMBINAAN-SD",
            atasan: "DP-30",
            kepala: false, kelas: 9, jumlah: 2, keterangan: "subkoordinator kurikulum; sarpras"),
        JabatanDinas(
            "DP-32", "Penelaah Teknis Kebijakan", .pelaksana, jenjang: "", di: "DIKBUD-BIDANG-PEMBINAAN-SD",
            atasan: "DP-31",
            kepala: false, kelas: 7, jumlah: 3, keterangan: ""),
        JabatanDinas(
            "DP-40", "Kepala Bidang Pembinaan Sekolah Menengah Pertama", .administrator, jenjang: "",
            di: "DIKBUD-BIDANG-PEMBINAAN-SMP",
            atasan: "DP-00",
            kepala: true, kelas: 11, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DP-41", "Analis Kebijakan Ahli Muda", .fungsional, jenjang: "ahli_muda", di: "DIKBUD-BIDANG-PEMBINAAN-SMP",
            atasan: "DP-40",
            kepala: false, kelas: 9, jumlah: 2, keterangan: "subkoordinator"),
        JabatanDinas(
            "DP-42", "Penelaah Teknis Kebijakan", .pelaksana, jenjang: "", di: "DIKBUD-BIDANG-PEMBINAAN-SMP",
            atasan: "DP-41",
            kepala: false, kelas: 7, jumlah: 3, keterangan: ""),
        JabatanDinas(
            "DP-50", "Kepala Bidang Pembinaan Guru dan Tenaga Kependidikan", .administrator, jenjang: "",
            di: "DIKBUD-BIDANG-PEMBINAAN-GTK", atasan: "DP-00",
            kepala: true, kelas: 11, jumlah: 1,
            keterangan: "keberadaan Bidang Pembinaan Guru terverifikasi (kajanglako.com 2018)"),
        JabatanDinas(
            "DP-51", "Analis Sumber Daya Manusia Aparatur Ahli Muda", .fungsional, jenjang: "ahli_muda",
            di: "DIKBUD-BIDANG-PEMBINAAN-GTK", atasan: "DP-50",
            kepala: false, kelas: 9, jumlah: 2, keterangan: "subkoordinator GTK PAUD/SD; GTK SMP"),
        JabatanDinas(
            "DP-60", "Kepala Bidang Kebudayaan", .administrator, jenjang: "", di: "DIKBUD-BIDANG-KEBUDAYAAN",
            atasan: "DP-00",
            kepala: true, kelas: 11, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DP-61", "Pamong Budaya Ahli Muda", .fungsional, jenjang: "ahli_muda", di: "DIKBUD-BIDANG-KEBUDAYAAN",
            atasan: "DP-60",
            kepala: false, kelas: 9, jumlah: 2, keterangan: "subkoordinator"),
        JabatanDinas(
            "DP-70", "Koordinator Pengawas Sekolah", .fungsional, jenjang: "ahli_madya",
            di: "DIKBUD-KELOMPOK-JABATAN-FUNGSIONAL",
            atasan: "DP-00",
            kepala: true, kelas: 11, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DP-71", "Pengawas Sekolah Ahli Madya", .fungsional, jenjang: "ahli_madya",
            di: "DIKBUD-KELOMPOK-JABATAN-FUNGSIONAL",
            atasan: "DP-70",
            kepala: false, kelas: 11, jumlah: 25, keterangan: "SD dan SMP"),
        JabatanDinas(
            "DP-80", "Kepala SD Negeri 1 Contoh", .fungsional, jenjang: "ahli_madya", di: "SDN-CONTOH", atasan: "DP-30",
            kepala: true, kelas: 9, jumlah: 1,
            keterangan: "guru dengan tugas kepala sekolah; dinilai kepala dinas, dapat didelegasikan"),
        JabatanDinas(
            "DP-81", "Guru Ahli Muda", .fungsional, jenjang: "ahli_muda", di: "SDN-CONTOH", atasan: "DP-80",
            kepala: false, kelas: 9, jumlah: 3, keterangan: ""),
        JabatanDinas(
            "DP-82", "Guru Ahli Pertama", .fungsional, jenjang: "ahli_pertama", di: "SDN-CONTOH", atasan: "DP-80",
            kepala: false, kelas: 8, jumlah: 4, keterangan: "umumnya PPPK"),
        JabatanDinas(
            "DP-83", "Guru Ahli Pertama", .fungsional, jenjang: "ahli_pertama", di: "SDN-CONTOH", atasan: "DP-80",
            kepala: false, kelas: 8, jumlah: 2, keterangan: ""),
        JabatanDinas(
            "DP-84", "Pengadministrasi Perkantoran", .pelaksana, jenjang: "", di: "SDN-CONTOH", atasan: "DP-80",
            kepala: false, kelas: 5, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DP-90", "Kepala SMP Negeri 1 Contoh", .fungsional, jenjang: "ahli_madya", di: "SMPN-CONTOH",
            atasan: "DP-40",
            kepala: true, kelas: 11, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DP-91", "Guru Ahli Madya", .fungsional, jenjang: "ahli_madya", di: "SMPN-CONTOH", atasan: "DP-90",
            kepala: false, kelas: 11, jumlah: 4, keterangan: ""),
        JabatanDinas(
            "DP-92", "Guru Ahli Muda", .fungsional, jenjang: "ahli_muda", di: "SMPN-CONTOH", atasan: "DP-90",
            kepala: false, kelas: 9, jumlah: 8, keterangan: ""),
        JabatanDinas(
            "DP-93", "Guru Ahli Pertama", .fungsional, jenjang: "ahli_pertama", di: "SMPN-CONTOH", atasan: "DP-90",
            kepala: false, kelas: 8, jumlah: 8, keterangan: ""),
        JabatanDinas(
            "DP-94", "Koordinator Tata Usaha", .pelaksana, jenjang: "", di: "SMPN-CONTOH", atasan: "DP-90",
            kepala: false, kelas: 7, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DP-95", "Pengadministrasi Perkantoran", .pelaksana, jenjang: "", di: "SMPN-CONTOH", atasan: "DP-94",
            kepala: false, kelas: 5, jumlah: 2, keterangan: ""),
    ]
}
