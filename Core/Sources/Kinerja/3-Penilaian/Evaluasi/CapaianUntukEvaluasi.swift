/// Which organisation result counts in the evaluation of a Pegawai.
public enum CapaianUntukEvaluasi {
    /// The unit whose result counts: the one the rater leads, not that of the Pegawai (L.IV.B.1.g h.94; N-26).
    public static func unit(penilai: Identitas) -> String { penilai.unitID }

    /// The value for the period. Annual: last year's after 31 January (L.IV.B.1.f h.94); periodic: no such rule, so
    /// without a value the evaluation waits. Refuses `capaian_organisasi_belum_ada`.
    public static func tentukan(
        _ periode: Periode, penetapan: CapaianBerlaku.Penetapan?, tahunSebelumnya: CapaianOrganisasi?,
        pada hariIni: Tanggal
    ) throws(Penolakan) -> CapaianBerlaku {
        if case .tahunan(let tahun) = periode {
            return try .tahunan(
                tahun: tahun, tahunIni: penetapan, tahunSebelumnya: tahunSebelumnya, pada: hariIni
            )
        }
        guard let penetapan, penetapan.tanggal <= hariIni else { throw WajibCapaianOrganisasi.penolakan(periode) }
        return CapaianBerlaku(nilai: penetapan.nilai, tahun: periode.tahun, isTahunSebelumnya: false)
    }
}
