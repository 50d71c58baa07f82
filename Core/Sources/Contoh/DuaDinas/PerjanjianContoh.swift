/// The Perjanjian Kinerja of the two dinas for the year. Their figures are invented; see `sumber`.
public struct PerjanjianContoh: Sendable {
    /// One item: a sasaran with an indicator and its target.
    public struct Butir: Sendable {
        public let sasaran: String
        public let ukuran: String
        /// Plain decimal.
        public let target: String
        public let satuan: String
        /// `naik` or `turun`.
        public let arah: String
        public let aspek: String
        public let perspektif: String
        /// Indikator Kinerja Utama of the dinas.
        public let isIKU: Bool
        /// Code of the standard, or nil.
        public let standar: String?
    }

    /// Code of the unit.
    public let unit: String
    /// Keys of the two parties.
    public let pihakPertama: String
    public let pihakKedua: String
    public let nomor: String
    public let butir: [Butir]

    public static let sumber = "REKONSTRUKSI: sasaran lazim perjanjian kinerja dinas; angka target contoh"

    /// Both. The items are those that the heads' SKP carry, in the same words.
    public static let semua: [PerjanjianContoh] = [
        PerjanjianContoh(
            unit: "DINKES", pihakPertama: "kadinkes", pihakKedua: "bupati", nomor: "PK/DINKES/CONTOH",
            butir: butir("kadinkes")),
        PerjanjianContoh(
            unit: "DIKBUD", pihakPertama: "kadisdik", pihakKedua: "bupati", nomor: "PK/DIKBUD/CONTOH",
            butir: butir("kadisdik")),
    ]

    private static func butir(_ kepala: String) -> [Butir] {
        let rencana = RencanaContoh.duaDinas.first { $0.orang == kepala }
        return (rencana?.hasil ?? []).flatMap { hasil in
            hasil.ukuran.filter(\.isPK).map { ukuran in
                Butir(
                    sasaran: hasil.rumusan, ukuran: ukuran.ukuran, target: ukuran.target ?? "", satuan: ukuran.satuan,
                    arah: ukuran.arah, aspek: ukuran.aspek, perspektif: hasil.perspektif,
                    isIKU: hasil.klasifikasi == "outcome", standar: ukuran.standar
                )
            }
        }
    }
}
