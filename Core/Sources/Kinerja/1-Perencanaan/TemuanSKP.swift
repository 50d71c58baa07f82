/// What a rule found in an SKP.
public struct TemuanSKP: Sendable, Hashable {
    public enum Tingkat: Sendable, Hashable {
        /// Submission is refused until it is mended.
        case tolak
        /// The rater sees it and decides.
        case ingatkan
        /// A hint while writing, never more.
        case saran
    }

    public let kode: String
    public let tingkat: Tingkat
    /// Says what is wrong and what to mend.
    public let pesan: String
    /// The result it concerns.
    public let rhkID: String?
    /// Article or page.
    public let dasar: String
    public let perbaikan: String?

    public init(
        _ kode: String, _ tingkat: Tingkat, _ pesan: String, rhk: String? = nil, dasar: String, perbaikan: String? = nil
    ) {
        self.kode = kode
        self.tingkat = tingkat
        self.pesan = pesan
        rhkID = rhk
        self.dasar = dasar
        self.perbaikan = perbaikan
    }

    /// The finding as a refusal.
    public var penolakan: Penolakan {
        Penolakan(kode, pesan, isian: rhkID.map { "hasil[\($0)]" }, perbaikan: perbaikan)
    }
}

/// One rule about the content of an SKP.
public protocol AturanSKP: SendableMetatype {
    /// Stable code of its findings.
    static var kode: String { get }
    /// Article or page it stands on.
    static var dasar: String { get }
    static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP]
}

extension AturanSKP {
    /// A finding of this rule.
    static func temuan(
        _ tingkat: TemuanSKP.Tingkat, _ pesan: String, rhk: String? = nil, perbaikan: String? = nil
    ) -> TemuanSKP {
        TemuanSKP(kode, tingkat, pesan, rhk: rhk, dasar: dasar, perbaikan: perbaikan)
    }
}

/// All rules, in the order in which a page lists their findings.
public enum DaftarAturanSKP {
    public static let semua: [any AturanSKP.Type] = [
        WajibSKP.self, PenilaiDikenal.self, PejabatPenetap.self, AdaHasilUtama.self, UtamaTetap.self,
        IndikatorBertarget.self,
        PemberiTugasDisebut.self, LampiranTerisi.self, PerspektifLengkap.self, PerjanjianKinerjaTermuat.self,
        HarapanTugasBelajar.self, PerjanjianKerjaDisebut.self, KendaliSesuaiJabatan.self, IntervensiDisebut.self,
        HasilBukanKegiatan.self, TargetTidakMutlak.self,
        TargetBersatuan.self, TargetTerukur.self, TargetMenantang.self, TargetTerjangkau.self,
    ]

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        semua.flatMap { $0.periksa(skp, konteks) }
    }
}
