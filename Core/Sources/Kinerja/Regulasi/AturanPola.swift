/// One limit on the distribution of predikat among the Pegawai of one rater.
public struct AturanPola: Sendable, Hashable {
    /// How the share is compared with the limit.
    public enum Pembanding: Sendable, Hashable { case lebihDari, palingBanyak, palingSedikit, samaDengan }

    /// Stable key ("sangat_baik_maks").
    public let kode: String
    /// The predikat whose shares are added.
    public let predikat: [Predikat]
    /// How the share is compared.
    public let pembanding: Pembanding
    /// Percent.
    public let batas: Desimal

    init(_ kode: String, _ predikat: [Predikat], _ pembanding: Pembanding, _ batas: Desimal) {
        self.kode = kode
        self.predikat = predikat
        self.pembanding = pembanding
        self.batas = batas
    }

    /// Whether a share (in percent, exact) keeps the limit.
    func isTerpenuhi(_ nyata: Pecahan) -> Bool {
        let batas = Pecahan(batas)
        return switch pembanding {
        case .lebihDari: nyata > batas
        case .palingBanyak: nyata <= batas
        case .palingSedikit: nyata >= batas
        case .samaDengan: nyata == batas
        }
    }
}

/// The limits per capaian kinerja organisasi, in the order in which findings are reported.
///
/// PermenPANRB 6/2022 h.94-97 forbids no distribution: "idealnya sebagian besar", all others left open. The percentages
/// are those of SE MenPANRB 3/2023 as known from press; "sebagian besar" is read as more than half (tafsir).
public struct TabelPola: Sendable, Hashable {
    /// No entry = no limit.
    public let aturan: [CapaianOrganisasi: [AturanPola]]

    /// Dated.
    public static let riwayat = RiwayatParameter(
        "pola distribusi",
        ParameterAturan(
            TabelPola(aturan: [:]),
            sejak: MulaiBerlaku.permen6Tahun2022,
            sumber: "PermenPANRB 6/2022 L.IV.B.2 h.94-97: pertimbangan, tanpa batas angka"
        ),
        ParameterAturan(
            TabelPola(aturan: se3Tahun2023),
            sejak: MulaiBerlaku.se3Tahun2023,
            sumber: "SE MenPANRB 3/2023 (dari berita, perlu dipastikan); kata sebagian besar > 50%: tafsir"
        )
    )

    private static let se3Tahun2023: [CapaianOrganisasi: [AturanPola]] = [
        .istimewa: [
            AturanPola("sangat_baik_sebagian_besar", [.sangatBaik], .lebihDari, 50),
            AturanPola("sangat_baik_maks", [.sangatBaik], .palingBanyak, 70),
        ],
        .baik: [
            AturanPola("baik_sebagian_besar", [.baik], .lebihDari, 50),
            AturanPola("baik_maks", [.baik], .palingBanyak, 70),
            AturanPola("butuh_perbaikan_atau_kurang_ada", [.butuhPerbaikan, .kurang], .lebihDari, 0),
        ],
        .butuhPerbaikan: [
            AturanPola("butuh_perbaikan_min", [.butuhPerbaikan], .palingSedikit, 60),
            AturanPola("sangat_baik_maks", [.sangatBaik], .palingBanyak, 10),
        ],
        .kurang: [
            AturanPola("kurang_min", [.kurang], .palingSedikit, 60),
            AturanPola("butuh_perbaikan_min", [.butuhPerbaikan], .palingSedikit, 10),
            AturanPola("sangat_baik_maks", [.sangatBaik], .palingBanyak, 10),
        ],
        .sangatKurang: [
            AturanPola("sangat_kurang_min", [.sangatKurang], .palingSedikit, 60),
            AturanPola("butuh_perbaikan_atau_kurang_min", [.butuhPerbaikan, .kurang], .palingSedikit, 10),
            AturanPola("sangat_baik_nol", [.sangatBaik], .samaDengan, 0),
        ],
    ]
}
