/// One reported lack of means. It lies on one desk at a time: the reporter's rater first, then the rater's rater and so
/// on (Ps 11–12; L-31 h.70).
public struct Kendala: Sendable, Hashable {
    public let id: String
    public let pelaporID: String
    public var laporan: LaporanKendala
    public internal(set) var keadaan: KeadaanKendala
    /// Whose desk it lies on; nil while the reporter has no superior on record.
    public internal(set) var pemegangID: String?
    /// Steps above the reporter: 0 for the rater.
    public internal(set) var tingkat: Int
    /// Whether the present holder has acknowledged it.
    public internal(set) var isDiakuiPemegang: Bool
    /// Day it came to this desk.
    public internal(set) var sejakMeja: Tanggal
    /// Last day for the present step; nil when closed.
    public internal(set) var batas: Tanggal?
    /// The holder was told that the limit has passed.
    public internal(set) var isLewat: Bool
    /// The next superior who was shown the silence, nil when nobody.
    public internal(set) var diangkatKe: String?
    /// What was done, or why it cannot be done.
    public internal(set) var putusan: String
    /// Day it was closed.
    public internal(set) var ditutup: Tanggal?
    /// Who decided; the desk it returns to when opened again.
    public internal(set) var pemutusID: String?

    /// An obstacle as stored.
    public init(
        id: String, pelaporID: String, laporan: LaporanKendala, keadaan: KeadaanKendala, pemegangID: String?,
        tingkat: Int = 0, isDiakuiPemegang: Bool = false, sejakMeja: Tanggal, batas: Tanggal?, isLewat: Bool = false,
        diangkatKe: String? = nil, putusan: String = "", ditutup: Tanggal? = nil, pemutusID: String? = nil
    ) {
        self.id = id
        self.pelaporID = pelaporID
        self.laporan = laporan
        self.keadaan = keadaan
        self.pemegangID = pemegangID
        self.tingkat = tingkat
        self.isDiakuiPemegang = isDiakuiPemegang
        self.sejakMeja = sejakMeja
        self.batas = batas
        self.isLewat = isLewat
        self.diangkatKe = diangkatKe
        self.putusan = putusan
        self.ditutup = ditutup
        self.pemutusID = pemutusID
    }

    /// A new report on the desk of the rater. Refuses what `LaporanKendala.periksa` refuses.
    public static func lapor(
        id: String, pelapor: String, _ laporan: LaporanKendala, penilai: String?, pada hari: Tanggal,
        kalender: KalenderKerja
    ) throws(DaftarPenolakan) -> Keputusan<Kendala> {
        try laporan.periksa(pada: hari)
        var baru = Kendala(
            id: id, pelaporID: pelapor, laporan: laporan, keadaan: .dilaporkan, pemegangID: penilai, sejakMeja: hari,
            batas: nil
        )
        baru.hitungBatas(kalender)
        return baru.keputusan("dilaporkan")
    }

    mutating func hitungBatas(_ kalender: KalenderKerja) {
        let aturan = AturanKendala.pada(sejakMeja)
        batas =
            keadaan.isTerbuka
            ? kalender.hariKe(isDiakuiPemegang ? aturan.hariPutus : aturan.hariAkui, sejak: sejakMeja) : nil
        isLewat = false
        diangkatKe = nil
    }

    func keputusan(_ jenis: String, _ rincian: [String: String] = [:]) -> Keputusan<Kendala> {
        var semua = rincian
        semua["keadaan"] = keadaan.rawValue
        let peristiwa = Peristiwa(jenis: "kendala_\(jenis)", objek: "kendala", objekID: id, rincian: semua)
        return Keputusan(keadaan: self, peristiwa: [peristiwa])
    }
}
