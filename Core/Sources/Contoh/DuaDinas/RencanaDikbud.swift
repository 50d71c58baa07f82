import Kinerja

extension RencanaDinas {
    /// Dinas Pendidikan dan Kebudayaan.
    static let dikbud: [RencanaDinas] =
        [kepalaDikbud] + sekretariatDikbud + bidangDikbud + pengawasSekolah + sekolahDasar + sekolahMenengah

    private static let kepalaDikbud = RencanaDinas(
        "DP-00", dukungan: ["Anggaran sesuai dokumen pelaksanaan anggaran", "Rapor pendidikan dari kementerian"],
        ekspektasi: [.adaptif: "Memakai rapor pendidikan untuk memindahkan anggaran ke sekolah yang tertinggal"],
        [
            .hasil(
                "Meningkatnya hasil belajar murid SD dan SMP", golongan: .outcome, sudut: .penerimaLayanan,
                [
                    .mutu("Sekolah yang naik capaian rapor pendidikan", "60", "persen").pk,
                    .mutu("Murid SD yang mencapai kompetensi minimum literasi", "70", "persen").pk,
                    .mutu("Murid SMP yang mencapai kompetensi minimum numerasi", "65", "persen").pk,
                ]),
            .hasil(
                "Kepala sekolah dan guru makin kompeten", golongan: .outcomeAntara, sudut: .prosesBisnis,
                [
                    .banyak("Sekolah yang didampingi pengawas", "100", "persen").pk
                ]),
            .hasil(
                "Anggaran pendidikan dikelola tepat", golongan: .outcomeAntara, sudut: .anggaran,
                [
                    .hemat("Realisasi sesuai rencana kas", "90", "persen")
                ]),
            .hasil(
                "Meningkatnya partisipasi pendidikan", golongan: .outcome, sudut: .penerimaLayanan,
                [
                    .banyak(
                        "Anak usia 7-15 tahun yang berpartisipasi dalam pendidikan dasar", "100", "persen", "STD-113"
                    ).pk,
                    .banyak("Anak usia 5-6 tahun yang berpartisipasi dalam PAUD", "100", "persen", "STD-112").pk,
                ]),
            .hasil(
                "Meningkatnya akuntabilitas dan layanan dinas", golongan: .outcomeAntara, sudut: .penguatanInternal,
                [
                    .mutu("Nilai evaluasi AKIP internal dinas", "70", "nilai").pk,
                    .mutu("Kepuasan pengguna layanan dinas", "88.31", "indeks", "STD-174"),
                ]),
            .hasil(
                "Warisan budaya daerah terjaga", golongan: .outcome, sudut: .penerimaLayanan,
                [
                    .banyak("Warisan budaya yang ditetapkan dan dirawat", "6", "warisan").pk
                ]),
        ])
}
