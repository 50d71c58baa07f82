/// "Mutu pelayanan" of a unit, best first.
public enum MutuPelayanan: String, CaseIterable, Sendable, Hashable {
    case sangatBaik = "A"
    case baik = "B"
    case kurangBaik = "C"
    case tidakBaik = "D"

    /// "Kinerja unit pelayanan".
    public var tampil: String {
        switch self {
        case .sangatBaik: "Sangat Baik"
        case .baik: "Baik"
        case .kurangBaik: "Kurang Baik"
        case .tidakBaik: "Tidak Baik"
        }
    }
}

/// Numbers of the Survei Kepuasan Masyarakat (PermenPANRB 14/2017, bounds from public programs; to be verified).
public struct AturanIKM: Sendable, Hashable {
    /// The nine "unsur", in order.
    public let unsur: [String]
    /// Answers run from 1 (worst) to this.
    public let skalaMaks: Int
    /// IKM = mean of the unsur times this; each unsur weighs exactly 1/9 (0.111 would lose 0.1 of 100).
    public let pengali: Desimal
    /// Lowest IKM (2 decimals) of each mutu, best first; below the last bound it is D.
    public let batasBawah: [Batas]

    /// Lower bound of a mutu.
    public struct Batas: Sendable, Hashable {
        /// The letter.
        public let mutu: MutuPelayanan
        /// Lowest IKM of the letter.
        public let ikm: Desimal
    }

    /// The mutu of an IKM already rounded to 2 decimals.
    public func mutu(_ ikm: Desimal) -> MutuPelayanan { batasBawah.first { ikm >= $0.ikm }?.mutu ?? .tidakBaik }

    /// Dated.
    public static let riwayat = RiwayatParameter(
        "indeks kepuasan masyarakat",
        ParameterAturan(
            AturanIKM(
                unsur: [
                    "Persyaratan", "Sistem, Mekanisme, dan Prosedur", "Waktu Penyelesaian", "Biaya/Tarif",
                    "Produk Spesifikasi Jenis Pelayanan", "Kompetensi Pelaksana", "Perilaku Pelaksana",
                    "Penanganan Pengaduan, Saran dan Masukan", "Sarana dan Prasarana",
                ],
                skalaMaks: 4,
                pengali: 25,
                batasBawah: [
                    Batas(mutu: .sangatBaik, ikm: Desimal(mantissa: 8831, skala: 2)),
                    Batas(mutu: .baik, ikm: Desimal(mantissa: 7661, skala: 2)),
                    Batas(mutu: .kurangBaik, ikm: 65),
                ]
            ),
            sejak: MulaiBerlaku.permen14Tahun2017,
            sumber: "PermenPANRB 14/2017 (batas mutu dari sumber kedua, perlu dipastikan)"
        )
    )
}
