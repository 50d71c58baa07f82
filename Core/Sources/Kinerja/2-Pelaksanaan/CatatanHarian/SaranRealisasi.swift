/// A number and words that are offered for one indicator, from daily notes or from the report before. Nothing is saved
/// until the person saves it.
public struct SaranRealisasi: Sendable, Hashable {
    public let angka: Desimal?
    public let uraian: String
    /// How many notes it was made of.
    public let jumlahCatatan: Int

    public init(angka: Desimal?, uraian: String, jumlahCatatan: Int = 0) {
        self.angka = angka
        self.uraian = uraian
        self.jumlahCatatan = jumlahCatatan
    }

    /// From notes that name the indicator: counts are summed, states take the latest; the words are joined by day.
    /// Nil when no note names it.
    public static func dari(_ catatan: [CatatanHarian], _ indikator: IndikatorRealisasi) -> SaranRealisasi? {
        let milik = catatan.filter { $0.indikatorID == indikator.id }.sorted { $0.tanggal < $1.tanggal }
        guard !milik.isEmpty else { return nil }
        let nilai = milik.compactMap(\.jumlah)
        let angka: Desimal? =
            !indikator.isAngka || nilai.isEmpty
            ? nil : (indikator.sifat == .jumlah ? nilai.reduce(Desimal.nol) { $0 + $1 } : nilai.last)
        let kata = milik.map { "\($0.tanggal.tampilPendek): \($0.teks)" }.joined(separator: "; ")
        return SaranRealisasi(angka: angka, uraian: potong(kata), jumlahCatatan: milik.count)
    }

    /// From the report before; nil when nothing moved there.
    public static func dari(_ lalu: Realisasi?) -> SaranRealisasi? {
        guard let lalu, !lalu.isNihil, lalu.angka != nil || !lalu.uraian.isEmpty else { return nil }
        return SaranRealisasi(angka: lalu.angka, uraian: lalu.uraian)
    }

    /// "7 kunjungan" or the words.
    public func tampil(_ indikator: IndikatorRealisasi) -> String { angka.map(indikator.tampil) ?? uraian }

    private static func potong(_ teks: String) -> String {
        teks.count <= 2000 ? teks : String(teks.prefix(1999)) + "…"
    }
}
