/// Invented SKP of the head of the puskesmas (kualitatif) and of the head of the health office (kuantitatif).
public enum SKPPimpinanContoh {
    /// Head of the puskesmas, utama.
    public static let puskesmasUtama: [RHKContoh] = [
        RHKContoh(
            "Layanan dasar kesehatan makin mudah dijangkau",
            penugasan: "Kepala Dinas Kesehatan",
            [
                .init(
                    "",
                    "Waktu tunggu rawat jalan lebih pendek dibandingkan tahun lalu",
                    "",
                    perspektif: "Perspektif Penerima Layanan"
                ),
                .init(
                    "",
                    "Pendaftaran daring dipakai sebagian besar pasien",
                    "",
                    perspektif: "Perspektif Proses Bisnis"
                ),
            ]
        ),
        RHKContoh(
            "Anggaran puskesmas dikelola dengan tepat",
            penugasan: "Kepala Dinas Kesehatan",
            [.init("", "Tidak ada temuan berulang dari pemeriksaan", "", perspektif: "Perspektif Anggaran")]
        ),
    ]

    /// Head of the puskesmas, tambahan.
    public static let puskesmasTambahan: [RHKContoh] = [
        RHKContoh(
            "Tenaga kesehatan siap menghadapi kejadian luar biasa",
            penugasan: "Kepala Dinas Kesehatan",
            [.init("", "Semua tim mengikuti simulasi", "", perspektif: "Perspektif Penguatan Internal")]
        )
    ]

    /// Head of the health office, utama.
    public static let dinasUtama: [RHKContoh] = [
        RHKContoh(
            "Derajat kesehatan masyarakat meningkat",
            penugasan: "Bupati",
            [
                .init(
                    "",
                    "Persentase keluarga sehat",
                    "32%",
                    perspektif: "Penerima Layanan",
                    realisasi: "31,4% berdasarkan pendataan keluarga",
                    umpanBalik: ["Pimpinan: hampir sesuai, dua kecamatan tertinggal"]
                ),
                .init(
                    "",
                    "Rata-rata nilai survei kepuasan masyarakat puskesmas",
                    "82",
                    perspektif: "Penerima Layanan",
                    realisasi: "83,1 berdasarkan survei",
                    umpanBalik: ["Pimpinan: bagus"]
                ),
            ]
        ),
        RHKContoh(
            "Akuntabilitas Dinas meningkat",
            penugasan: "Bupati",
            [
                .init(
                    "",
                    "Nilai akuntabilitas kinerja Dinas",
                    "72",
                    perspektif: "Penguatan Internal",
                    realisasi: "73 berdasarkan penilaian Inspektorat",
                    umpanBalik: ["Pimpinan: lanjutkan perbaikan pengukuran"]
                )
            ]
        ),
        RHKContoh(
            "Anggaran Dinas dikelola tepat",
            penugasan: "Bupati",
            [
                .init(
                    "",
                    "Persentase realisasi sesuai rencana kas",
                    "90%",
                    perspektif: "Anggaran",
                    realisasi: "91% berdasarkan laporan keuangan",
                    umpanBalik: ["Pimpinan: sesuai"]
                )
            ]
        ),
    ]

    /// Head of the health office, tambahan.
    public static let dinasTambahan: [RHKContoh] = [
        RHKContoh(
            "Rujukan ibu bersalin berlangsung cepat",
            penugasan: "Bupati",
            [
                .init(
                    "",
                    "Rata-rata waktu tanggap rujukan",
                    "30 menit",
                    perspektif: "Proses Bisnis",
                    realisasi: "28 menit berdasarkan catatan pusat panggilan",
                    umpanBalik: ["Pimpinan: sangat membantu warga"]
                )
            ]
        )
    ]
}
