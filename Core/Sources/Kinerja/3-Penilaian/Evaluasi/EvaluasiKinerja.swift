/// The evaluation of one Pegawai over one period, periodic or annual: the same machine for both
/// (PermenPANRB 6/2022 L.IV h.89-103, L.V.A h.114-117).
public struct EvaluasiKinerja: Sendable, Hashable {
    /// States of the slice that is built: signing and delivering are one act.
    public enum Keadaan: String, CaseIterable, Sendable, Hashable {
        case belumDinilai = "belum_dinilai"
        case draf
        case ditandatangani
        case disampaikan
        case diterima
        case keberatan
        case final

        /// The words of the tag on screens.
        public var tampil: String {
            switch self {
            case .belumDinilai: "Belum dinilai"
            case .draf: "Draf"
            case .ditandatangani: "Ditandatangani"
            case .disampaikan: "Disampaikan"
            case .diterima: "Diterima pegawai"
            case .keberatan: "Keberatan"
            case .final: "Final"
            }
        }

        /// Whether the ratings may still be chosen.
        public var isTerbuka: Bool { self == .belumDinilai || self == .draf }

        /// Whether the Pegawai may see it (DESIGN: nothing before the whole set is sent).
        public var isTerlihatPegawai: Bool {
            switch self {
            case .belumDinilai, .draf, .ditandatangani: false
            case .disampaikan, .diterima, .keberatan, .final: true
            }
        }
    }

    public let id: String
    public let pegawaiID: String
    /// The rater of the record; stays even when the rater's superior signs.
    public let penilaiID: String
    public let periode: Periode
    public internal(set) var keadaan: Keadaan
    public internal(set) var hasilKerja: Ekspektasi?
    public internal(set) var perilakuKerja: Ekspektasi?
    /// Why a rating is not "sesuai"; the Pegawai reads it.
    public internal(set) var alasan: String
    /// "Catatan dan/atau rekomendasi" (Ps 24(6), 25(4)); block 5 of D.1.1.
    public internal(set) var catatan: String
    /// How an acknowledged obstacle was weighed before "di bawah ekspektasi"; empty when none.
    public internal(set) var pertimbanganKendala: String
    /// Fixed when signed.
    public internal(set) var predikat: Predikat?
    /// The organisation result the evaluation was signed with.
    public internal(set) var capaian: CapaianOrganisasi?
    public internal(set) var ditandatanganiOleh: String?
    /// Days of the instansi's calendar.
    public internal(set) var ditandatangani: Tanggal?
    public internal(set) var disampaikan: Tanggal?
    public internal(set) var diterima: Tanggal?

    /// An evaluation as stored, or a new one in `belumDinilai`.
    public init(
        id: String, pegawaiID: String, penilaiID: String, periode: Periode, keadaan: Keadaan = .belumDinilai,
        hasilKerja: Ekspektasi? = nil, perilakuKerja: Ekspektasi? = nil, alasan: String = "", catatan: String = "",
        pertimbanganKendala: String = "", predikat: Predikat? = nil, capaian: CapaianOrganisasi? = nil,
        ditandatanganiOleh: String? = nil, ditandatangani: Tanggal? = nil, disampaikan: Tanggal? = nil,
        diterima: Tanggal? = nil
    ) {
        self.id = id
        self.pegawaiID = pegawaiID
        self.penilaiID = penilaiID
        self.periode = periode
        self.keadaan = keadaan
        self.hasilKerja = hasilKerja
        self.perilakuKerja = perilakuKerja
        self.alasan = alasan
        self.catatan = catatan
        self.pertimbanganKendala = pertimbanganKendala
        self.predikat = predikat
        self.capaian = capaian
        self.ditandatanganiOleh = ditandatanganiOleh
        self.ditandatangani = ditandatangani
        self.disampaikan = disampaikan
        self.diterima = diterima
    }

    /// Signed by the rater's superior because the rater let the window pass (L.IV.A.11 h.90).
    public var isOlehAtasan: Bool { ditandatanganiOleh.map { $0 != penilaiID } ?? false }

    /// The predikat the ratings give now; nil while one is missing. For drafts; what counts is `predikat`.
    public var predikatSementara: Predikat? {
        guard let hasilKerja, let perilakuKerja else { return nil }
        return KuadranKinerja.predikat(hasil: hasilKerja, perilaku: perilakuKerja)
    }

    func peristiwa(_ jenis: String, _ rincian: [String: String] = [:]) -> Peristiwa {
        Peristiwa(
            jenis: jenis, objek: "evaluasi", objekID: id,
            rincian: rincian.merging(["periode": periode.kode], uniquingKeysWith: { lama, _ in lama })
        )
    }
}
