import Kinerja

extension JabatanDinas {
    /// Dinas Kesehatan: 86 people in 46 posts; "rekonstruksi", source: `sumber`.
    static let dinkes: [JabatanDinas] = [
        JabatanDinas(
            "DK-00", "Kepala Dinas Kesehatan", .jptPratama, jenjang: "", di: "DINKES", atasan: nil,
            kepala: true, kelas: 14, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-10", "Sekretaris Dinas Kesehatan", .administrator, jenjang: "", di: "DINKES-SEKRETARIAT",
            atasan: "DK-00",
            kepala: true, kelas: 12, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-11", "Kepala Subbagian Umum dan Kepegawaian", .pengawas, jenjang: "", di: "DINKES-SEKRETARIAT",
            atasan: "DK-10",
            kepala: false, kelas: 9, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-12", "Kepala Subbagian Keuangan dan Aset", .pengawas, jenjang: "", di: "DINKES-SEKRETARIAT",
            atasan: "DK-10",
            kepala: false, kelas: 9, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-13", "Perencana Ahli Muda", .fungsional, jenjang: "ahli_muda", di: "DINKES-SEKRETARIAT",
            atasan: "DK-10",
            kepala: false, kelas: 9, jumlah: 1, keterangan: "subkoordinator program dan informasi"),
        JabatanDinas(
            "DK-14", "Arsiparis Terampil", .fungsional, jenjang: "terampil", di: "DINKES-SEKRETARIAT", atasan: "DK-11",
            kepala: false, kelas: 6, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-15", "Pranata Komputer Ahli Pertama", .fungsional, jenjang: "ahli_pertama", di: "DINKES-SEKRETARIAT",
            atasan: "DK-13",
            kepala: false, kelas: 8, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-16", "Penelaah Teknis Kebijakan", .pelaksana, jenjang: "", di: "DINKES-SEKRETARIAT", atasan: "DK-11",
            kepala: false, kelas: 7, jumlah: 3, keterangan: ""),
        JabatanDinas(
            "DK-17", "Pengolah Data dan Informasi", .pelaksana, jenjang: "", di: "DINKES-SEKRETARIAT", atasan: "DK-12",
            kepala: false, kelas: 6, jumlah: 3, keterangan: ""),
        JabatanDinas(
            "DK-18", "Pengadministrasi Perkantoran", .pelaksana, jenjang: "", di: "DINKES-SEKRETARIAT", atasan: "DK-11",
            kepala: false, kelas: 5, jumlah: 4, keterangan: ""),
        JabatanDinas(
            "DK-20", "Kepala Bidang Kesehatan Masyarakat", .administrator, jenjang: "",
            di: "DINKES-BIDANG-KESEHATAN-MASYARAKAT",
            atasan: "DK-00",
            kepala: true, kelas: 11, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-21", "Administrator Kesehatan Ahli Muda", .fungsional, jenjang: "ahli_muda",
            di: "DINKES-BIDANG-KESEHATAN-MASYARAKAT",
            atasan: "DK-20",
            kepala: false, kelas: 9, jumlah: 1, keterangan: "subkoordinator kesehatan keluarga dan gizi"),
        JabatanDinas(
            "DK-22", "Tenaga Promosi Kesehatan dan Ilmu Perilaku Ahli Muda", .fungsional, jenjang: "ahli_muda",
            di: "DINKES-BIDANG-KESEHATAN-MASYARAKAT", atasan: "DK-20",
            kepala: false, kelas: 9, jumlah: 1, keterangan: "subkoordinator promosi dan pemberdayaan"),
        JabatanDinas(
            "DK-23", "Tenaga Sanitasi Lingkungan Ahli Muda", .fungsional, jenjang: "ahli_muda",
            di: "DINKES-BIDANG-KESEHATAN-MASYARAKAT",
            atasan: "DK-20",
            kepala: false, kelas: 9, jumlah: 1, keterangan: "subkoordinator kesling, kesja, kesor"),
        JabatanDinas(
            "DK-24", "Nutrisionis Ahli Pertama", .fungsional, jenjang: "ahli_pertama",
            di: "DINKES-BIDANG-KESEHATAN-MASYARAKAT",
            atasan: "DK-21",
            kepala: false, kelas: 8, jumlah: 2, keterangan: ""),
        JabatanDinas(
            "DK-25", "Bidan Ahli Muda", .fungsional, jenjang: "ahli_muda", di: "DINKES-BIDANG-KESEHATAN-MASYARAKAT",
            atasan: "DK-21",
            kepala: false, kelas: 9, jumlah: 2, keterangan: ""),
        JabatanDinas(
            "DK-30", "Kepala Bidang Pencegahan dan Pengendalian Penyakit", .administrator, jenjang: "",
            di: "DINKES-BIDANG-P2P", atasan: "DK-00",
            kepala: true, kelas: 11, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-31", "Epidemiolog Kesehatan Ahli Muda", .fungsional, jenjang: "ahli_muda", di: "DINKES-BIDANG-P2P",
            atasan: "DK-30",
            kepala: false, kelas: 9, jumlah: 1, keterangan: "subkoordinator surveilans dan imunisasi"),
        JabatanDinas(
            "DK-32", "Administrator Kesehatan Ahli Muda", .fungsional, jenjang: "ahli_muda", di: "DINKES-BIDANG-P2P",
            atasan: "DK-30",
            kepala: false, kelas: 9, jumlah: 1, keterangan: "subkoordinator P2 penyakit menular"),
        JabatanDinas(
            "DK-33", "Administrator Kesehatan Ahli Muda", .fungsional, jenjang: "ahli_muda", di: "DINKES-BIDANG-P2P",
            atasan: "DK-30",
            kepala: false, kelas: 9, jumlah: 1, keterangan: "subkoordinator P2 PTM dan kesehatan jiwa"),
        JabatanDinas(
            "DK-34", "Entomolog Kesehatan Ahli Pertama", .fungsional, jenjang: "ahli_pertama", di: "DINKES-BIDANG-P2P",
            atasan: "DK-32",
            kepala: false, kelas: 8, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-35", "Pengelola Layanan Kesehatan", .pelaksana, jenjang: "", di: "DINKES-BIDANG-P2P", atasan: "DK-32",
            kepala: false, kelas: 6, jumlah: 2, keterangan: ""),
        JabatanDinas(
            "DK-40", "Kepala Bidang Pelayanan Kesehatan", .administrator, jenjang: "",
            di: "DINKES-BIDANG-PELAYANAN-KESEHATAN",
            atasan: "DK-00",
            kepala: true, kelas: 11, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-41", "Administrator Kesehatan Ahli Muda", .fungsional, jenjang: "ahli_muda",
            di: "DINKES-BIDANG-PELAYANAN-KESEHATAN",
            atasan: "DK-40",
            kepala: false, kelas: 9, jumlah: 1, keterangan: "subkoordinator yankes primer dan tradisional"),
        JabatanDinas(
            "DK-42", "Administrator Kesehatan Ahli Muda", .fungsional, jenjang: "ahli_muda",
            di: "DINKES-BIDANG-PELAYANAN-KESEHATAN",
            atasan: "DK-40",
            kepala: false, kelas: 9, jumlah: 1, keterangan: "subkoordinator yankes rujukan"),
        JabatanDinas(
            "DK-43", "Penata Kelola Layanan Kesehatan", .pelaksana, jenjang: "",
            di: "DINKES-BIDANG-PELAYANAN-KESEHATAN", atasan: "DK-41",
            kepala: false, kelas: 7, jumlah: 2, keterangan: ""),
        JabatanDinas(
            "DK-50", "Kepala Bidang Sumber Daya Kesehatan", .administrator, jenjang: "",
            di: "DINKES-BIDANG-SUMBER-DAYA-KESEHATAN",
            atasan: "DK-00",
            kepala: true, kelas: 11, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-51", "Apoteker Ahli Muda", .fungsional, jenjang: "ahli_muda", di: "DINKES-BIDANG-SUMBER-DAYA-KESEHATAN",
            atasan: "DK-50",
            kepala: false, kelas: 9, jumlah: 1, keterangan: "subkoordinator kefarmasian"),
        JabatanDinas(
            "DK-52", "Administrator Kesehatan Ahli Muda", .fungsional, jenjang: "ahli_muda",
            di: "DINKES-BIDANG-SUMBER-DAYA-KESEHATAN",
            atasan: "DK-50",
            kepala: false, kelas: 9, jumlah: 1, keterangan: "subkoordinator alkes dan SDM kesehatan"),
        JabatanDinas(
            "DK-53", "Asisten Apoteker Mahir", .fungsional, jenjang: "mahir", di: "DINKES-BIDANG-SUMBER-DAYA-KESEHATAN",
            atasan: "DK-51",
            kepala: false, kelas: 7, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-60", "Kepala UPTD Puskesmas Hulu Contoh", .fungsional, jenjang: "ahli_madya", di: "PKM-HULU",
            atasan: "DK-00",
            kepala: true, kelas: 9, jumlah: 1,
            keterangan: "kepala puskesmas = JF nakes yang diberi tugas (Permenkes 43/2019, kini 19/2024)"),
        JabatanDinas(
            "DK-61", "Kepala Subbagian Tata Usaha Puskesmas", .pengawas, jenjang: "", di: "PKM-HULU", atasan: "DK-60",
            kepala: false, kelas: 8, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-62", "Dokter Ahli Pertama", .fungsional, jenjang: "ahli_pertama", di: "PKM-HULU", atasan: "DK-60",
            kepala: false, kelas: 8, jumlah: 2, keterangan: ""),
        JabatanDinas(
            "DK-63", "Dokter Gigi Ahli Pertama", .fungsional, jenjang: "ahli_pertama", di: "PKM-HULU", atasan: "DK-60",
            kepala: false, kelas: 8, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-64", "Perawat Ahli Pertama", .fungsional, jenjang: "ahli_pertama", di: "PKM-HULU", atasan: "DK-60",
            kepala: false, kelas: 8, jumlah: 4, keterangan: ""),
        JabatanDinas(
            "DK-65", "Perawat Terampil", .fungsional, jenjang: "terampil", di: "PKM-HULU", atasan: "DK-60",
            kepala: false, kelas: 6, jumlah: 8, keterangan: ""),
        JabatanDinas(
            "DK-66", "Bidan Ahli Pertama", .fungsional, jenjang: "ahli_pertama", di: "PKM-HULU", atasan: "DK-60",
            kepala: false, kelas: 8, jumlah: 4, keterangan: ""),
        JabatanDinas(
            "DK-67", "Bidan Terampil", .fungsional, jenjang: "terampil", di: "PKM-HULU", atasan: "DK-60",
            kepala: false, kelas: 6, jumlah: 14, keterangan: "bidan desa/dusun di dalamnya"),
        JabatanDinas(
            "DK-68", "Terapis Gigi dan Mulut Terampil", .fungsional, jenjang: "terampil", di: "PKM-HULU",
            atasan: "DK-60",
            kepala: false, kelas: 6, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-69", "Apoteker Ahli Pertama", .fungsional, jenjang: "ahli_pertama", di: "PKM-HULU", atasan: "DK-60",
            kepala: false, kelas: 8, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-70", "Pranata Laboratorium Kesehatan Terampil", .fungsional, jenjang: "terampil", di: "PKM-HULU",
            atasan: "DK-60",
            kepala: false, kelas: 6, jumlah: 2, keterangan: ""),
        JabatanDinas(
            "DK-71", "Nutrisionis Terampil", .fungsional, jenjang: "terampil", di: "PKM-HULU", atasan: "DK-60",
            kepala: false, kelas: 6, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-72", "Tenaga Sanitasi Lingkungan Terampil", .fungsional, jenjang: "terampil", di: "PKM-HULU",
            atasan: "DK-60",
            kepala: false, kelas: 6, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-73", "Perekam Medis Terampil", .fungsional, jenjang: "terampil", di: "PKM-HULU", atasan: "DK-61",
            kepala: false, kelas: 6, jumlah: 1, keterangan: ""),
        JabatanDinas(
            "DK-74", "Pengadministrasi Perkantoran", .pelaksana, jenjang: "", di: "PKM-HULU", atasan: "DK-61",
            kepala: false, kelas: 5, jumlah: 2, keterangan: ""),
        JabatanDinas(
            "DK-75", "Operator Layanan Operasional", .pelaksana, jenjang: "", di: "PKM-HULU", atasan: "DK-61",
            kepala: false, kelas: 5, jumlah: 1, keterangan: "sopir/petugas umum"),
    ]
}
