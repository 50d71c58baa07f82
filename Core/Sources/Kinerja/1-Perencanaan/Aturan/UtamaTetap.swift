/// The rater decides utama or tambahan (P-36 h.28, P-80 h.49-50), but some results are utama whatever the rater decides:
/// what comes from the Perjanjian Kinerja in the SKP of a JPT or mandiri head (P-31 h.27), and a task as Plt., as Plh. or
/// in a structural post (P-81 h.50; keputusan 5.1; K-120).
public enum UtamaTetap: AturanSKP {
    public static let kode = "skp.harus_utama"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.6.d h.50; L.II.A.2.a.3 h.27"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        skp.bernomor.filter { $0.hasil.jenis == .tambahan }.compactMap { nomor, hasil in
            guard isUtama(hasil.asal, pimpinan: konteks.isPimpinanTinggiAtauMandiri) else { return nil }
            return temuan(
                .tolak, "Jadikan hasil kerja \(nomor) utama; \(hasil.asal.tampil.awalKecil) selalu utama",
                rhk: hasil.id
            )
        }
    }

    /// Whether a result of this origin must be utama; `pimpinan` for JPT and heads of unit kerja mandiri.
    public static func isUtama(_ asal: AsalHasilKerja, pimpinan: Bool) -> Bool {
        switch asal {
        case .plt, .plh, .jfStruktural: true
        case .perjanjianKinerja: pimpinan
        case .dialog, .direktif, .rencanaAksi, .matriks, .tugasBelajar: false
        }
    }
}

extension String {
    /// The first letter small, for the middle of a sentence.
    var awalKecil: String { prefix(1).lowercased() + dropFirst() }
}
