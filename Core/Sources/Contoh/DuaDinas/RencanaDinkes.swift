import Kinerja

extension RencanaDinas {
    /// Dinas Kesehatan.
    static let dinkes: [RencanaDinas] = [kepalaDinkes] + sekretariatDinkes + bidangDinkes + puskesmas

    private static let kepalaDinkes = RencanaDinas(
        "DK-00", dukungan: ["Anggaran sesuai dokumen pelaksanaan anggaran", "Data sasaran dari dinas kependudukan"],
        ekspektasi: [.kolaboratif: "Mengajak rumah sakit, kecamatan, dan dusun menurunkan stunting bersama"],
        [
            .hasil(
                "Meningkatnya mutu dan pemerataan layanan kesehatan", golongan: .outcome, sudut: .penerimaLayanan,
                [
                    .mutu("Persentase puskesmas terakreditasi", "100", "persen", "STD-111").pk,
                    .mutu("Kepuasan pengguna layanan puskesmas", "76.61", "indeks", "STD-038").pk,
                    .banyak("Layanan dasar kesehatan yang memenuhi standar pelayanan minimal", "12", "layanan").pk,
                    .cacat("Prevalensi stunting balita", "13", "persen", "STD-107").pk,
                ]),
            .hasil(
                "Pengaduan layanan kesehatan terselesaikan tepat waktu", golongan: .outcomeAntara, sudut: .prosesBisnis,
                [
                    .lama("Waktu tindak lanjut pengaduan tidak berkadar pengawasan", "14", "hari kerja", "STD-177").pk
                ]),
            .hasil(
                "Tenaga kesehatan kompeten di setiap puskesmas", golongan: .outcomeAntara, sudut: .penguatanInternal,
                [
                    .banyak("Tenaga kesehatan yang mengikuti pelatihan teknis", "120", "orang")
                ]),
            .hasil(
                "Anggaran dinas dikelola tepat", golongan: .outcomeAntara, sudut: .anggaran,
                [
                    .hemat("Realisasi sesuai rencana kas", "90", "persen")
                ]),
            .hasil(
                "Meningkatnya akuntabilitas kinerja Dinas Kesehatan", golongan: .outcomeAntara,
                sudut: .penguatanInternal,
                [
                    .mutu("Nilai evaluasi AKIP internal dinas", "70", "nilai").pk
                ]),
        ])
}
