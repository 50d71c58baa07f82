/// A person as printed in the identity block of every form (PermenPANRB 6/2022, Lampiran). All texts are ready to print.
public struct PihakFormulir: Sendable, Equatable {
    /// Full name with titles.
    public var nama: String
    /// NIP, 18 digits, spaced or not as the caller wishes; empty when optional.
    public var nip: String
    /// "Penata Muda Tk. I / III/b"; for PPPK the golongan only.
    public var pangkat: String
    /// Name of the post.
    public var jabatan: String
    /// Unit kerja; the forms B.1.4 and C.1.2 print the rater's instansi here.
    public var unitKerja: String

    /// All texts already formatted by the caller.
    public init(nama: String, nip: String, pangkat: String, jabatan: String, unitKerja: String) {
        self.nama = nama
        self.nip = nip
        self.pangkat = pangkat
        self.jabatan = jabatan
        self.unitKerja = unitKerja
    }
}

/// One party of a signature block (TTD-2, TTD-R).
public struct TandaTanganFormulir: Sendable, Equatable {
    /// "Muara Bungo, 2 Januari 2026"; empty prints dots to be filled by hand.
    public var tempatTanggal: String
    /// Name under the signature.
    public var nama: String
    /// NIP under the name.
    public var nip: String
    /// Printed in the room for the signature, for example "Disetujui secara elektronik 2 Januari 2026 09.15 WIB"; empty
    /// leaves room for ink.
    public var cap: String

    /// All texts already formatted by the caller.
    public init(tempatTanggal: String, nama: String, nip: String, cap: String = "") {
        self.tempatTanggal = tempatTanggal
        self.nama = nama
        self.nip = nip
        self.cap = cap
    }
}
