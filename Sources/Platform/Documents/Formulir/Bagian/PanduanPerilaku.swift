/// The seven values with their three panduan perilaku, as printed in the forms (PermenPANRB 6/2022, Lampiran).
enum PanduanPerilaku {
    /// Value, then its three guides.
    static func nilai(jpt: Bool) -> [(nama: String, panduan: [String])] {
        [
            ("Berorientasi pelayanan", berorientasiPelayanan),
            ("Akuntabel", akuntabel),
            ("Kompeten", kompeten),
            ("Harmonis", harmonis),
            ("Loyal", loyal(jpt: jpt)),
            ("Adaptif", adaptif),
            ("Kolaboratif", kolaboratif),
        ]
    }

    private static let berorientasiPelayanan = [
        "Memahami dan memenuhi kebutuhan masyarakat",
        "Ramah, cekatan, solutif, dan dapat diandalkan",
        "Melakukan perbaikan tiada henti",
    ]
    private static let akuntabel = [
        "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
        "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
        "Tidak menyalahgunakan kewenangan jabatan",
    ]
    private static let kompeten = [
        "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
        "Membantu orang lain belajar",
        "Melaksanakan tugas dengan kualitas terbaik",
    ]
    private static let harmonis = [
        "Menghargai setiap orang apapun latar belakangnya",
        "Suka menolong orang lain",
        "Membangun lingkungan kerja yang kondusif",
    ]
    private static let adaptif = [
        "Cepat menyesuaikan diri menghadapi perubahan",
        "Terus berinovasi dan mengembangkan kreativitas",
        "Bertindak proaktif",
    ]
    private static let kolaboratif = [
        "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
        "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
        "Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama",
    ]

    /// A.1.1 and A.1.2 spell the state out, the other forms write NKRI.
    private static func loyal(jpt: Bool) -> [String] {
        [
            "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada "
                + (jpt ? "Negara Kesatuan Republik Indonesia" : "NKRI") + " serta pemerintahan yang sah",
            "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
            "Menjaga rahasia jabatan dan negara",
        ]
    }
}
