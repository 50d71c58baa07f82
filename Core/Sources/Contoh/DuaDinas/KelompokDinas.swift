/// A group within a unit of the two dinas, led by a pejabat fungsional ("subkoordinator" of the source) or a coordinator.
/// Such a leader may rate others of the same level only while leading a unit (PermenPANRB 6/2022 L.IV.A.7 h.89), so the
/// group is one.
struct KelompokDinas: Sendable {
    let unit: UnitContoh
    /// Key of the leader.
    let kepala: String
    /// Keys or codes of the posts of the others.
    let anggota: [String]

    private init(_ kode: String, _ nama: String, di induk: String, kepala: String, _ anggota: [String]) {
        unit = UnitContoh(kode: kode, nama: nama, jenis: "kelompok_jf", induk: induk, isMandiri: false)
        self.kepala = kepala
        self.anggota = anggota
    }

    static let semua: [KelompokDinas] = [
        KelompokDinas(
            "DINKES-SEK-PRO", "Kelompok Program dan Informasi", di: "DINKES-SEKRETARIAT", kepala: "DK-13", ["DK-15"]),
        KelompokDinas(
            "DINKES-KESMAS-GIZI", "Kelompok Kesehatan Keluarga dan Gizi", di: "DINKES-BIDANG-KESEHATAN-MASYARAKAT",
            kepala: "DK-21",
            ["DK-24", "DK-25"]),
        KelompokDinas(
            "DINKES-P2P-PM", "Kelompok Pengendalian Penyakit Menular", di: "DINKES-BIDANG-P2P", kepala: "DK-32",
            ["DK-34", "DK-35"]),
        KelompokDinas(
            "DINKES-YANKES-PRI", "Kelompok Pelayanan Kesehatan Primer", di: "DINKES-BIDANG-PELAYANAN-KESEHATAN",
            kepala: "DK-41",
            ["DK-43"]),
        KelompokDinas(
            "DINKES-SDK-FAR", "Kelompok Kefarmasian", di: "DINKES-BIDANG-SUMBER-DAYA-KESEHATAN", kepala: "DK-51",
            ["DK-53"]),
        KelompokDinas(
            "DIKBUD-SEK-PRO", "Kelompok Program dan Pelaporan", di: "DIKBUD-SEKRETARIAT", kepala: "DP-13",
            ["DP-15", "DP-16"]),
        KelompokDinas(
            "DIKBUD-SD-KUR", "Kelompok Kurikulum SD", di: "DIKBUD-BIDANG-PEMBINAAN-SD", kepala: "DP-31.1",
            ["DP-32.1", "DP-32.3"]),
        KelompokDinas(
            "DIKBUD-SD-SAR", "Kelompok Sarana SD", di: "DIKBUD-BIDANG-PEMBINAAN-SD", kepala: "DP-31.2", ["DP-32.2"]),
        KelompokDinas(
            "DIKBUD-SMP-KUR", "Kelompok Kurikulum SMP", di: "DIKBUD-BIDANG-PEMBINAAN-SMP", kepala: "DP-41.1",
            ["DP-42.1", "DP-42.3"]),
        KelompokDinas(
            "DIKBUD-SMP-SAR", "Kelompok Sarana SMP", di: "DIKBUD-BIDANG-PEMBINAAN-SMP", kepala: "DP-41.2", ["DP-42.2"]),
        KelompokDinas(
            "SMPN-CONTOH-TU", "Tata Usaha SMP Negeri 1 Contoh", di: "SMPN-CONTOH", kepala: "DP-94", ["DP-95"]),
    ]

    /// The group of a person, by key and code of the post.
    static func dari(_ kunci: String, _ kode: String) -> KelompokDinas? {
        semua.first { $0.kepala == kunci || $0.anggota.contains(kunci) || $0.anggota.contains(kode) }
    }
}
