/// What a check found in a matrix. All warn, none refuses (keputusan 7).
public struct TemuanMatriks: Sendable, Hashable {
    public let kode: String
    /// Says what is wrong and what to mend.
    public let pesan: String
    /// The person, column, strategy or result it concerns.
    public let objekID: String
    /// Article or page.
    public let dasar: String

    public init(_ kode: String, _ pesan: String, objek: String, dasar: String) {
        self.kode = kode
        self.pesan = pesan
        objekID = objek
        self.dasar = dasar
    }
}

/// One check of a matrix.
public protocol AturanMatriks: SendableMetatype {
    /// Stable code of its findings.
    static var kode: String { get }
    /// Article or page it stands on.
    static var dasar: String { get }
    static func periksa(_ matriks: MatriksPeran) -> [TemuanMatriks]
}

extension AturanMatriks {
    static func temuan(_ pesan: String, objek: String) -> TemuanMatriks {
        TemuanMatriks(kode, pesan, objek: objek, dasar: dasar)
    }
}

/// All checks of the matrix, in the order in which a page lists their findings.
public enum PemeriksaMatriks {
    public static let semua: [any AturanMatriks.Type] = [
        StrategiBerpemilik.self, PegawaiBerperan.self, PeranAdalahHasil.self, HasilMengintervensi.self,
        BebanTerbagiHabis.self,
    ]

    /// The findings of every check.
    public static func periksa(_ matriks: MatriksPeran) -> [TemuanMatriks] { semua.flatMap { $0.periksa(matriks) } }
}
