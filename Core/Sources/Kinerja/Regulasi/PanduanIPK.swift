/// Level of study, as the guide groups them (L.II.B.5 h.63).
public enum JenjangStudi: String, CaseIterable, Sendable, Hashable {
    case sarjana
    /// Profesi, S-2 and S-3.
    case lanjut

    /// The words on screens.
    public var tampil: String { self == .sarjana ? "S-1" : "Profesi, S-2, atau S-3" }
}

/// Accreditation of the university; study abroad reads as `a` (h.63).
public enum AkreditasiUniversitas: String, CaseIterable, Sendable, Hashable {
    case a, b, c

    /// Lowest accreditation of the study programme that the row is written for.
    public var akreditasiProdiPalingRendah: String { self == .c ? "B" : "C" }
}

/// Lower ends of one row of the IPK guide; below `butuhPerbaikan` is "Kurang/ Misconduct".
public struct BatasIPK: Sendable, Hashable {
    public let sangatBaik: Desimal
    public let baik: Desimal
    public let butuhPerbaikan: Desimal
}

/// The guide of IPK for the expectations of tugas belajar (L.II.B.5-6 h.63; keputusan 9.1; kadar ideal). It helps the rater, who
/// weighs accreditation and potential (P-162), to set the expectation; it does not turn an IPK into a predikat.
public struct PanduanIPK: Sendable, Hashable {
    private let sarjana: [AkreditasiUniversitas: BatasIPK]
    private let lanjut: [AkreditasiUniversitas: BatasIPK]

    /// Dated; the table of PermenPANRB 6/2022.
    public static let riwayat = RiwayatParameter(
        "panduan IPK tugas belajar",
        ParameterAturan(
            PanduanIPK(
                sarjana: [.a: batas(351, 301), .b: batas(361, 310), .c: batas(371, 320)],
                lanjut: [.a: batas(351, 320, 300), .b: batas(361, 325, 300), .c: batas(371, 330, 300)]
            ),
            sejak: MulaiBerlaku.permen6Tahun2022, sumber: "PermenPANRB 6/2022 L.II.B.5-6 h.63 (panduan)"
        )
    )

    private static func batas(_ sangatBaik: Int, _ baik: Int, _ butuhPerbaikan: Int = 276) -> BatasIPK {
        func angka(_ perseratus: Int) -> Desimal { Desimal(mantissa: Int128(perseratus), skala: 2) }
        return BatasIPK(sangatBaik: angka(sangatBaik), baik: angka(baik), butuhPerbaikan: angka(butuhPerbaikan))
    }

    /// The row of a level and an accreditation.
    public func batas(_ jenjang: JenjangStudi, _ akreditasi: AkreditasiUniversitas) -> BatasIPK? {
        jenjang == .sarjana ? sarjana[akreditasi] : lanjut[akreditasi]
    }

    /// Which column an IPK stands in; two decimals, half up first (keputusan 9.1). Nil outside 0 to 4.
    public func golongan(
        _ ipk: Desimal, _ jenjang: JenjangStudi, _ akreditasi: AkreditasiUniversitas
    ) -> Predikat? {
        let bulat = ipk.bulatkan(desimal: 2)
        guard let baris = batas(jenjang, akreditasi), !bulat.isNegatif, bulat <= 4 else { return nil }
        if bulat >= baris.sangatBaik { return .sangatBaik }
        if bulat >= baris.baik { return .baik }
        return bulat >= baris.butuhPerbaikan ? .butuhPerbaikan : .kurang
    }
}
