/// The statutory clocks by their stable keys (PermenPANRB 6/2022 and others; each source stands in `JangkaTenggat`). Used
/// by `kinerja hitung`, the API and the pages.
public enum KejadianTenggat: String, CaseIterable, Sendable, Hashable {
    case rancanganPerjanjianKinerja = "rancangan_perjanjian_kinerja"
    case penetapanSKP = "penetapan_skp"
    case evaluasiTahunan = "evaluasi_tahunan"
    case capaianOrganisasiTahunan = "capaian_organisasi_tahunan"
    case tandaTanganAtasan = "tanda_tangan_atasan"
    case penyampaianDokumen = "penyampaian_dokumen"
    case penyampaianDokumenAtasan = "penyampaian_dokumen_atasan"
    case pengembalianDokumen = "pengembalian_dokumen"
    case pengembalianDokumenAtasan = "pengembalian_dokumen_atasan"
    case pelaporanPyB = "pelaporan_pyb"
    case pengajuanKeberatan = "pengajuan_keberatan"
    case keputusanKeberatan = "keputusan_keberatan"
    case laporResponsPertama = "lapor_respons_pertama"
    case laporPermintaanInformasi = "lapor_permintaan_informasi"
    case laporTidakBerkadarPengawasan = "lapor_tidak_berkadar_pengawasan"
    case laporBerkadarPengawasan = "lapor_berkadar_pengawasan"
    case pemberitahuanKegagalanPDP = "pemberitahuan_kegagalan_pdp"

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .rancanganPerjanjianKinerja: "Rancangan Perjanjian Kinerja"
        case .penetapanSKP: "Penetapan SKP"
        case .evaluasiTahunan: "Evaluasi tahunan"
        case .capaianOrganisasiTahunan: "Capaian kinerja organisasi tahunan"
        case .tandaTanganAtasan: "Tanda tangan atasan pejabat penilai"
        case .penyampaianDokumen: "Penyampaian dokumen evaluasi"
        case .penyampaianDokumenAtasan: "Penyampaian dokumen evaluasi oleh atasan pejabat penilai"
        case .pengembalianDokumen: "Pengembalian dokumen evaluasi"
        case .pengembalianDokumenAtasan: "Pengembalian dokumen evaluasi kepada atasan pejabat penilai"
        case .pelaporanPyB: "Pelaporan kepada Pejabat yang Berwenang"
        case .pengajuanKeberatan: "Pengajuan keberatan"
        case .keputusanKeberatan: "Keputusan atas keberatan"
        case .laporResponsPertama: "Respons pertama pengaduan"
        case .laporPermintaanInformasi: "Jawaban permintaan informasi"
        case .laporTidakBerkadarPengawasan: "Penyelesaian pengaduan tidak berkadar pengawasan"
        case .laporBerkadarPengawasan: "Penyelesaian pengaduan berkadar pengawasan"
        case .pemberitahuanKegagalanPDP: "Pemberitahuan kegagalan pelindungan data pribadi"
        }
    }
}

/// Whether a clock counts working days or calendar days.
public enum JenisHari: String, CaseIterable, Sendable, Hashable { case kerja, kalender }
