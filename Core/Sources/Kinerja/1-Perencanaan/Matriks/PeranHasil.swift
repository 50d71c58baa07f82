/// "Peran hasil (rencana kinerja)": one cell of the matrix A.1.5. It is a result that a Pimpinan gives to a Pegawai under
/// one of the own results, and becomes a result of that Pegawai's SKP (P-69 h.46-49). Instants are epoch milliseconds.
public struct PeranHasil: Sendable, Hashable {
    public var id: String
    public var tahun: Int
    /// The Pimpinan (U-08) in whose matrix it stands; he or she gives feedback to the rater later (N-04).
    public var pemberiID: String
    public var pegawaiID: String
    /// The team in which it was given; nil outside teams.
    public var timID: String?
    /// The column: a result of the giver…
    public var rhkAtasanID: String
    /// …and one of its indicators, where the giver is a JPT or mandiri head.
    public var indikatorAtasanID: String?
    /// The strategy (A.1.4) that it carries.
    public var strategiID: String?
    /// The result in words.
    public var rumusan: String
    /// Nil while nobody chose.
    public var kaskade: PendekatanKaskade?
    /// The part of the superior's figure that it carries (pembagian beban target kuantitatif).
    public var beban: Desimal?
    public var bentuk: BentukPenugasan
    public var keadaan: KeadaanPeran
    /// Why it was refused or withdrawn, or what the rater said with the approval; empty otherwise.
    public var alasan: String
    /// Rater on the day it was given; whoever decided afterwards.
    public var penilaiID: String?
    /// The result in the SKP; nil until it is there.
    public var rhkID: String?
    /// Optimistic lock; grows with every change.
    public var versi: Int
    public var dibuat: Int64
    /// When the rater answered.
    public var diputus: Int64?

    public init(
        id: String, tahun: Int, pemberiID: String, pegawaiID: String, timID: String? = nil, rhkAtasanID: String,
        indikatorAtasanID: String? = nil, strategiID: String? = nil, rumusan: String,
        kaskade: PendekatanKaskade? = nil, beban: Desimal? = nil, bentuk: BentukPenugasan = .penunjukan,
        keadaan: KeadaanPeran, alasan: String = "", penilaiID: String? = nil, rhkID: String? = nil, versi: Int = 1,
        dibuat: Int64, diputus: Int64? = nil
    ) {
        self.id = id
        self.tahun = tahun
        self.pemberiID = pemberiID
        self.pegawaiID = pegawaiID
        self.timID = timID
        self.rhkAtasanID = rhkAtasanID
        self.indikatorAtasanID = indikatorAtasanID
        self.strategiID = strategiID
        self.rumusan = rumusan
        self.kaskade = kaskade
        self.beban = beban
        self.bentuk = bentuk
        self.keadaan = keadaan
        self.alasan = alasan
        self.penilaiID = penilaiID
        self.rhkID = rhkID
        self.versi = versi
        self.dibuat = dibuat
        self.diputus = diputus
    }
}
