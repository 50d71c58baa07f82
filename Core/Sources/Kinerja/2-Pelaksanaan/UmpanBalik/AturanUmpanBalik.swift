/// Numbers of continuous feedback. Ps 19(2) wants scheduled feedback "as agreed" and the text gives no other number, so
/// these are the product's own where nothing else is named.
public struct AturanUmpanBalik: Sendable, Hashable {
    /// Rhythm of scheduled feedback where none is agreed (L-17 h.69).
    public let iramaBawaan: IramaUmpanBalik
    /// Days before the same person may be asked again.
    public let jedaMintaHari: Int
    /// Most people asked at once.
    public let maksimumDiminta: Int
    /// Longest text of a colleague and of a citizen, in letters.
    public let panjangTeks: Int
    public let panjangWarga: Int
    /// Most citizens' submissions in an hour: from one network, and through one link.
    public let perJaringanSejam: Int
    public let perTautanSejam: Int
    /// Days a link stays open when nobody chose a day.
    public let masaTautanHari: Int

    public static let riwayat = RiwayatParameter(
        "umpan balik berkelanjutan",
        ParameterAturan(
            AturanUmpanBalik(
                iramaBawaan: .triwulanan, jedaMintaHari: 14, maksimumDiminta: 10,
                panjangTeks: 4000, panjangWarga: 1000, perJaringanSejam: 10, perTautanSejam: 60, masaTautanHari: 365
            ),
            sejak: MulaiBerlaku.permen6Tahun2022,
            sumber: "bawaan aplikasi; PermenPANRB 6/2022 Ps 19(2): irama disepakati"
        )
    )

    static var kini: AturanUmpanBalik { riwayat.terkini.nilai }
}

/// How often the Pimpinan gives scheduled feedback (Ps 19(2)).
public enum IramaUmpanBalik: String, CaseIterable, Sendable, Hashable {
    case bulanan, triwulanan, semesteran

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .bulanan: "Setiap bulan"
        case .triwulanan: "Setiap triwulan"
        case .semesteran: "Setiap semester"
        }
    }

    /// The period of the rhythm that a day lies in.
    public func periode(pada hari: Tanggal) -> Periode {
        switch self {
        case .bulanan: .bulanan(hari.bulanKalender)
        case .triwulanan: .triwulan(tahun: hari.tahun, ke: (hari.bulan - 1) / 3 + 1)
        case .semesteran: .semester(tahun: hari.tahun, ke: (hari.bulan - 1) / 6 + 1)
        }
    }
}
