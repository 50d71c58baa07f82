/// Instansi, period, and the two persons: the head of the B forms.
public struct KepalaFormulir: Sendable, Equatable {
    /// Name of the instansi, top left (not printed on B.1.8–B.1.10).
    public var instansi: String
    /// "1 JANUARI SD 31 DESEMBER TAHUN 2026" (not printed on B.1.8–B.1.10).
    public var periodePenilaian: String
    /// Pegawai yang dinilai.
    public var pegawai: PihakFormulir
    /// Pejabat penilai kinerja.
    public var penilai: PihakFormulir

    /// All texts already formatted by the caller.
    public init(instansi: String, periodePenilaian: String, pegawai: PihakFormulir, penilai: PihakFormulir) {
        self.instansi = instansi
        self.periodePenilaian = periodePenilaian
        self.pegawai = pegawai
        self.penilai = penilai
    }

    /// Form name, title, KOP-2 when the form has one, identity.
    func blok(_ kode: String, judul: [String], kop: Bool = true) -> [Blok] {
        [Kop.format(kode), .judul(judul)]
            + (kop ? [Kop.dua(instansi, periode: periodePenilaian)] : [])
            + [Identitas.blok(.id2, pegawai: pegawai, penilai: penilai), .jarak(6)]
    }
}
