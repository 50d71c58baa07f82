/// The seven core values BerAKHLAK with their panduan perilaku (Ps 10(2)-(3); forms A.1 h.32-59).
public enum NilaiBerAKHLAK: Int, CaseIterable, Sendable, Hashable {
    case berorientasiPelayanan = 1
    case akuntabel, kompeten, harmonis, loyal, adaptif, kolaboratif

    /// As printed in the forms.
    public var tampil: String {
        switch self {
        case .berorientasiPelayanan: "Berorientasi pelayanan"
        case .akuntabel: "Akuntabel"
        case .kompeten: "Kompeten"
        case .harmonis: "Harmonis"
        case .loyal: "Loyal"
        case .adaptif: "Adaptif"
        case .kolaboratif: "Kolaboratif"
        }
    }

    /// The three panduan perilaku, in the words of A.1.6 and A.1.7.
    public var panduan: [String] {
        switch self {
        case .berorientasiPelayanan:
            [
                "Memahami dan memenuhi kebutuhan masyarakat",
                "Ramah, cekatan, solutif, dan dapat diandalkan",
                "Melakukan perbaikan tiada henti",
            ]
        case .akuntabel:
            [
                "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
                "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
                "Tidak menyalahgunakan kewenangan jabatan",
            ]
        case .kompeten:
            [
                "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
                "Membantu orang lain belajar",
                "Melaksanakan tugas dengan kualitas terbaik",
            ]
        case .harmonis:
            [
                "Menghargai setiap orang apapun latar belakangnya",
                "Suka menolong orang lain",
                "Membangun lingkungan kerja yang kondusif",
            ]
        case .loyal:
            [
                "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada "
                    + "NKRI serta pemerintahan yang sah",
                "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
                "Menjaga rahasia jabatan dan negara",
            ]
        case .adaptif:
            [
                "Cepat menyesuaikan diri menghadapi perubahan",
                "Terus berinovasi dan mengembangkan kreativitas",
                "Bertindak proaktif",
            ]
        case .kolaboratif:
            [
                "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
                "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
                "Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama",
            ]
        }
    }
}

/// One value with the rater's "Ekspektasi Khusus Pimpinan" (Ps 10(4)); empty where none is set.
public struct PerilakuKerja: Sendable, Hashable {
    public var nilai: NilaiBerAKHLAK
    public var ekspektasi: String

    public init(_ nilai: NilaiBerAKHLAK, ekspektasi: String = "") {
        self.nilai = nilai
        self.ekspektasi = ekspektasi
    }

    /// All seven values without special expectations.
    public static let kosong: [PerilakuKerja] = NilaiBerAKHLAK.allCases.map { PerilakuKerja($0) }
}
