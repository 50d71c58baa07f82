/// The kinds of file the importer knows, told apart by their column names.
///
/// Column lists: programs that read these exports (public repositories laravel-siasn-simpeg, siasn-kaum-rebahan,
/// siasn-sidik, dashboard-ekinerja-bkn, 2023–2026). BKN publishes no list of its own.
public enum VarianImpor: String, CaseIterable, Sendable {
    /// SIASN "data utama pegawai" (variant A).
    case siasnDataUtama = "siasn_data_utama"
    /// SIASN "profil ASN" (variant B): post in ESELON / JFT / JFU columns.
    case siasnProfil = "siasn_profil"
    /// SIASN, few columns (variant C): no post.
    case siasnRingkas = "siasn_ringkas"
    /// e-Kinerja BKN "Laporan SKP".
    case laporanSKP = "laporan_skp"
    /// e-Kinerja BKN "Laporan Penilaian".
    case laporanPenilaian = "laporan_penilaian"

    /// The variant with these column slugs, or nil.
    public init?(slug: some Sequence<String>) {
        let ada = Set(slug)
        if ada.isSuperset(of: ["hasil_akhir", "periode_id"]) {
            self = .laporanPenilaian
        } else if ada.isSuperset(of: ["skp_id", "is_plt_plh"]) {
            self = .laporanSKP
        } else if ada.isSuperset(of: ["nip_baru", "jft_id"]) {
            self = .siasnProfil
        } else if ada.isSuperset(of: ["pns_id", "nip_baru"]) {
            self = ada.isDisjoint(with: Self.ciriDataUtama) ? .siasnRingkas : .siasnDataUtama
        } else {
            return nil
        }
    }

    private static let ciriDataUtama = ["jabatan_nama", "unor_id", "unor_nama", "jenis_jabatan_id", "gol_akhir_nama"]

    /// The name on screens.
    public var tampil: String {
        switch self {
        case .siasnDataUtama: "SIASN data utama pegawai"
        case .siasnProfil: "SIASN profil ASN"
        case .siasnRingkas: "SIASN ringkas"
        case .laporanSKP: "e-Kinerja Laporan SKP"
        case .laporanPenilaian: "e-Kinerja Laporan Penilaian"
        }
    }

    /// The system the data comes from: only people of the same source can be missing from a file.
    public var sumber: SumberImpor { isLaporan ? .ekinerja : .siasn }

    /// Reports of e-Kinerja repeat a person for every SKP.
    public var isLaporan: Bool { self == .laporanSKP || self == .laporanPenilaian }
}

/// The system that data on people comes from.
public enum SumberImpor: String, CaseIterable, Sendable {
    case siasn
    case ekinerja
}
