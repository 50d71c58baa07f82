/// What must be true before a rating may be chosen or signed, in the order of the law.
public struct SyaratPenilaian: Sendable, Hashable {
    /// As whom somebody rates.
    public enum Sebagai: String, Sendable, Hashable {
        case penilai = "pejabat_penilai"
        case atasanPenilai = "atasan_pejabat_penilai"
    }

    public let sebagai: Sebagai
    /// Step 1 of Ps 24(1), 25(1): the result of the unit the rater leads; nil while it is not fixed.
    public let capaian: CapaianBerlaku?
    public let jendela: JendelaEvaluasi
    /// Whether the instansi has opened the period.
    public let isDibuka: Bool
    public let hariIni: Tanggal
    /// Whether nobody stands above the rater (the Kepala Daerah): then the right cannot pass upward (tafsir).
    public let isTanpaAtasan: Bool

    public init(
        sebagai: Sebagai, capaian: CapaianBerlaku?, jendela: JendelaEvaluasi, isDibuka: Bool, hariIni: Tanggal,
        isTanpaAtasan: Bool = false
    ) {
        self.sebagai = sebagai
        self.capaian = capaian
        self.jendela = jendela
        self.isDibuka = isDibuka
        self.hariIni = hariIni
        self.isTanpaAtasan = isTanpaAtasan
    }

    /// Whether this person may rate this team today. Refuses with the first condition that fails.
    public func periksa(_ periode: Periode) throws(Penolakan) {
        try HakMenilai.periksa(self, periode)
        _ = try WajibCapaianOrganisasi.periksa(capaian, periode)
    }
}

extension JendelaEvaluasi {
    /// The window as the instansi has set it for one period (setting `jangka_evaluasi_periodik`).
    public init(buka: Tanggal, tutup: Tanggal) {
        self.buka = buka
        self.tutup = tutup
    }
}
