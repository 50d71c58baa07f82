import Kinerja

/// What holds for everybody whom one rater evaluates in one period.
struct KonteksEvaluasi: Sendable {
    let periode: PeriodeEvaluasi
    let hariIni: Tanggal
    let penilaiID: String
    let penilaiNama: String
    /// The unit the rater leads; its organisation result counts (L.IV.B.1.g h.94).
    let unitID: String?
    let unitNama: String
    let isPenilaiKepalaDaerah: Bool
    let atasanID: String?
    let atasanNama: String?
    let capaian: CapaianBerlaku?
    /// Reason for a deviation from the pattern, as sent before; empty when none.
    let alasanPola: String

    /// The day on which lines and posts count: a late rater's team stays as it was when the window closed.
    var hariTim: Tanggal { min(hariIni, periode.jendela.tutup) }
    var isLewat: Bool { hariIni > periode.jendela.tutup }

    /// As whom somebody stands before this team; nil for everybody else.
    func sebagai(_ pegawai: String) -> SyaratPenilaian.Sebagai? {
        if pegawai == penilaiID { return .penilai }
        return pegawai == atasanID ? .atasanPenilai : nil
    }

    func syarat(_ sebagai: SyaratPenilaian.Sebagai) -> SyaratPenilaian {
        SyaratPenilaian(
            sebagai: sebagai, capaian: capaian, jendela: periode.jendela, isDibuka: periode.isDibuka, hariIni: hariIni,
            isTanpaAtasan: atasanID == nil
        )
    }

    /// Why nobody can be rated by this person now, or nil.
    func halangan(_ sebagai: SyaratPenilaian.Sebagai) -> Penolakan? {
        do {
            try syarat(sebagai).periksa(periode.periode)
            return nil
        } catch {
            return error
        }
    }
}
