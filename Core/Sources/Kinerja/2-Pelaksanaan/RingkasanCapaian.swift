/// What the months of a period amount to for one indicator. It informs the rater and never computes a rating (N-47).
public struct RingkasanCapaian: Sendable, Hashable {
    /// Summed or latest, by `SifatUkuran`; nil when nothing was reported or the target is words.
    public let nilai: Desimal?
    /// "54 kunjungan", the latest words, or "Belum ada".
    public let teks: String
    /// `CapaianIndikator` with two decimals; nil when it cannot be computed. For a summed indicator the target of the
    /// year counts in proportion to the months of the period.
    public let persen: Desimal?
    /// Months with a realisation, nihil included.
    public let bulanTerisi: Int

    /// Months outside the period are left out.
    public static func hitung(
        _ indikator: IndikatorRealisasi, isi: [Bulan: Realisasi], periode: Periode
    ) -> RingkasanCapaian {
        let bulan = periode.daftarBulan
        let urut = bulan.compactMap { isi[$0] }
        guard !urut.isEmpty else { return RingkasanCapaian(nilai: nil, teks: "Belum ada", persen: nil, bulanTerisi: 0) }
        guard let nilai = nilai(indikator, urut) else {
            let kata = urut.last { !$0.isNihil && !$0.uraian.isEmpty }?.uraian ?? "Tidak ada kegiatan"
            return RingkasanCapaian(nilai: nil, teks: kata, persen: nil, bulanTerisi: urut.count)
        }
        return RingkasanCapaian(
            nilai: nilai, teks: indikator.tampil(nilai), persen: persen(indikator, nilai, jumlahBulan: bulan.count),
            bulanTerisi: urut.count
        )
    }

    private static func nilai(_ indikator: IndikatorRealisasi, _ urut: [Realisasi]) -> Desimal? {
        guard indikator.isAngka else { return nil }
        switch indikator.sifat {
        case .jumlah: return urut.reduce(Desimal.nol) { $0 + ($1.angka ?? .nol) }
        case .terakhir: return urut.last { $0.angka != nil }?.angka
        }
    }

    private static func persen(_ indikator: IndikatorRealisasi, _ nilai: Desimal, jumlahBulan: Int) -> Desimal? {
        guard let target = indikator.target else { return nil }
        // A share of the target against the sum is the same ratio as the sum scaled up to a year, and that is exact.
        let setahun = indikator.sifat == .jumlah ? nilai * Desimal(12 / max(jumlahBulan, 1)) : nilai
        return try? CapaianIndikator.persen(target, realisasi: setahun).bulatkan(desimal: 2)
    }
}
