public import Kinerja

/// One invented person of the population.
public struct OrangRekaan: Sendable, Hashable {
    /// Place in the population, from 0.
    public let nomor: Int
    public let nama: String
    /// 18 digits with birth month 13, which nobody can have; nil for the Bupati.
    public let nip: String?
    /// `pns`, `pppk` or `pejabat_negara`.
    public let jenisASN: String
    public let isPerempuan: Bool
    /// Nil for the Bupati.
    public let golongan: String?
    public let jabatan: String
    public let jenisJabatan: JenisJabatan
    /// Raw value of `JenjangJF`, or empty.
    public let jenjang: String
    public let isKepala: Bool
    /// Place of the rater; nil at the top.
    public let nomorPenilai: Int?
    /// When the post was taken up.
    public let tmtJabatan: Tanggal
}
