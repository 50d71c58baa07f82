/// Annex A.1.8: what both sides agreed beside results and behaviour (Ps 11-13; L.II.A.8 h.60-61).
public struct LampiranSKP: Sendable, Hashable {
    /// The three bands of the form.
    public enum Bagian: String, CaseIterable, Sendable, Hashable {
        case dukungan, skema, konsekuensi

        public var tampil: String {
            switch self {
            case .dukungan: "Dukungan sumber daya"
            case .skema: "Skema pertanggungjawaban"
            case .konsekuensi: "Konsekuensi"
            }
        }
    }

    public var dukungan: [String]
    public var skema: [String]
    public var konsekuensi: [String]

    public init(dukungan: [String] = [], skema: [String] = [], konsekuensi: [String] = []) {
        self.dukungan = dukungan
        self.skema = skema
        self.konsekuensi = konsekuensi
    }

    public subscript(bagian: Bagian) -> [String] {
        get {
            switch bagian {
            case .dukungan: dukungan
            case .skema: skema
            case .konsekuensi: konsekuensi
            }
        }
        set {
            switch bagian {
            case .dukungan: dukungan = newValue
            case .skema: skema = newValue
            case .konsekuensi: konsekuensi = newValue
            }
        }
    }

    /// The bands that hold nothing.
    public var bagianKosong: [Bagian] { Bagian.allCases.filter { self[$0].isEmpty } }

    /// The usual answers that most people agree on: they stand ticked where nothing was agreed yet (produk).
    public static func lazim(_ bagian: Bagian) -> [String] {
        let pilihan: [Int] =
            switch bagian {
            case .dukungan: [0, 2]
            case .skema: [0]
            case .konsekuensi: [0, 2]
            }
        let umum = umum(bagian)
        return pilihan.filter(umum.indices.contains).map { umum[$0] }
    }

    /// Usual answers to tick, in the style of the hints of A.1.8 (h.61).
    public static func umum(_ bagian: Bagian) -> [String] {
        switch bagian {
        case .dukungan:
            [
                "Sumber daya manusia sesuai beban kerja", "Anggaran sesuai dokumen pelaksanaan anggaran",
                "Peralatan kerja dan jaringan yang berfungsi", "Pendampingan pimpinan secara berkala",
                "Sarana dan prasarana kerja yang layak",
            ]
        case .skema:
            [
                "Hasil kerja dilaporkan setiap bulan, beserta realisasi dan bukti dukungnya",
                "Hasil kerja dilaporkan setiap triwulan, beserta rekapitulasi realisasi",
                "Kendala dilaporkan segera setelah diketahui",
                "Hasil kerja dilaporkan setiap semester, beserta rekapitulasi realisasi",
                "Hasil kerja dilaporkan pada akhir tahun, beserta realisasi dan bukti dukungnya",
            ]
        case .konsekuensi:
            [
                "Apabila memenuhi ekspektasi, diprioritaskan mengikuti pengembangan kompetensi",
                "Apabila memenuhi ekspektasi, dipertimbangkan untuk penghargaan atau penugasan baru",
                "Apabila tidak memenuhi ekspektasi, mendapat bimbingan kinerja dan teguran",
                "Apabila tidak memenuhi ekspektasi, penugasan ditinjau ulang",
            ]
        }
    }
}
