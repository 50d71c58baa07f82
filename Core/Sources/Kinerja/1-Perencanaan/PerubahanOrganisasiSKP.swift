/// Post and rater as an SKP has fixed them.
public struct TempatTetap: Sendable, Hashable {
    public let jabatan: String
    public let unitID: String
    public let unit: String
    public let penilaiID: String?
    public let namaPenilai: String

    public init(jabatan: String, unitID: String, unit: String, penilaiID: String?, namaPenilai: String) {
        self.jabatan = jabatan
        self.unitID = unitID
        self.unit = unit
        self.penilaiID = penilaiID
        self.namaPenilai = namaPenilai
    }
}

/// A Plt. or Plh. assignment in force.
public struct PenugasanSementara: Sendable, Hashable {
    /// `.plt` or `.plh`.
    public let asal: AsalHasilKerja
    public let jabatan: String
    public let sejak: Tanggal

    public init(asal: AsalHasilKerja, jabatan: String, sejak: Tanggal) {
        self.asal = asal
        self.jabatan = jabatan
        self.sejak = sejak
    }
}

/// Where somebody stands today, with the days since when.
public struct TempatKini: Sendable, Hashable {
    public let konteks: KonteksSKP
    public let jabatanSejak: Tanggal
    public let penilaiSejak: Tanggal?
    public let sementara: [PenugasanSementara]

    public init(
        konteks: KonteksSKP, jabatanSejak: Tanggal, penilaiSejak: Tanggal?, sementara: [PenugasanSementara] = []
    ) {
        self.konteks = konteks
        self.jabatanSejak = jabatanSejak
        self.penilaiSejak = penilaiSejak
        self.sementara = sementara
    }
}

/// What changed around a person since the SKP was fixed, each with the one act that answers it (keputusan 10). Nothing
/// happens by itself: the owner is told and decides the day.
public enum PerubahanOrganisasiSKP: Sendable, Hashable {
    /// Another post: a new SKP (K-123).
    case pindahTugas(sejak: Tanggal, ke: String)
    /// Another rater, same post: fixed anew (K-124).
    case gantiPenilai(sejak: Tanggal?, kepada: String)
    /// A Plt. or Plh. assignment: a further hasil kerja utama in the same SKP (P-81, K-120).
    case penugasan(PenugasanSementara)
    /// Study begins: expectations are added, no new document (P-147, K-125).
    case mulaiTugasBelajar
    /// Study has ended: clarified with Pimpinan of origin, no new document (P-148).
    case selesaiTugasBelajar
    /// Outside planning now (P-01, K-117).
    case tidakWajib(alasan: String)

    /// The word that a form sends.
    public var kunci: String {
        switch self {
        case .pindahTugas: "pindah_tugas"
        case .gantiPenilai: "ganti_penilai"
        case .penugasan(let satu): satu.asal.rawValue
        case .mulaiTugasBelajar: "mulai_tugas_belajar"
        case .selesaiTugasBelajar: "selesai_tugas_belajar"
        case .tidakWajib: "tidak_wajib"
        }
    }

    /// What happened, told about `siapa`: "Anda", or a name for everybody else.
    public func pesan(_ siapa: String = "Anda") -> String {
        switch self {
        case .pindahTugas(let sejak, let ke): "\(siapa) pindah tugas sejak \(sejak.tampil) menjadi \(ke)."
        case .gantiPenilai(let sejak, let kepada):
            "Pejabat penilai \(siapa) sekarang \(kepada)" + (sejak.map { ", sejak \($0.tampil)." } ?? ".")
        case .penugasan(let satu): "\(siapa) ditugaskan sebagai \(satu.jabatan) sejak \(satu.sejak.tampil)."
        case .mulaiTugasBelajar: "\(siapa) sedang menjalani tugas belajar."
        case .selesaiTugasBelajar: "Tugas belajar \(siapa) sudah selesai."
        case .tidakWajib(let alasan): "SKP tidak diminta selama \(siapa) \(alasan)."
        }
    }

    /// The label of the one button; nil where nothing is to be done.
    public var tombol: String? {
        switch self {
        case .pindahTugas: "Susun SKP di jabatan baru"
        case .gantiPenilai: "Tetapkan ulang dengan penilai baru"
        case .penugasan(let satu): "Tambahkan tugas sebagai \(satu.asal == .plt ? "Plt." : "Plh.")"
        case .mulaiTugasBelajar: "Tambahkan harapan tugas belajar"
        case .selesaiTugasBelajar: "Sesuaikan sesudah tugas belajar"
        case .tidakWajib: nil
        }
    }

    /// Article or page.
    public var dasar: String {
        switch self {
        case .pindahTugas: DasarPerubahanSKP.pindahTugas.pasal
        case .gantiPenilai: DasarPerubahanSKP.gantiPenilai.pasal
        case .penugasan: "L.II.A.6.d h.50"
        case .mulaiTugasBelajar: DasarPerubahanSKP.mulaiTugasBelajar.pasal
        case .selesaiTugasBelajar: DasarPerubahanSKP.selesaiTugasBelajar.pasal
        case .tidakWajib: "L.II.C.8 h.65-66"
        }
    }

    /// Everything that differs, the most important first. `tetap` is nil for an SKP that nobody has submitted yet: it
    /// follows today's post and rater by itself.
    public static func periksa(_ skp: SKP, tetap: TempatTetap?, kini: TempatKini) -> [PerubahanOrganisasiSKP] {
        guard skp.keadaan != .ditutup else { return [] }
        if let alasan = WajibSKP.alasanTidakWajib(kini.konteks.kedudukan) { return [.tidakWajib(alasan: alasan)] }
        if let tetap, let satu = tempat(skp, tetap, kini) { return [satu] }
        return penugasan(skp, kini) + belajar(skp, kini)
    }

    private static func tempat(_ skp: SKP, _ tetap: TempatTetap, _ kini: TempatKini) -> PerubahanOrganisasiSKP? {
        let pegawai = kini.konteks.pegawai
        let isPindah = pegawai.jabatan != tetap.jabatan || pegawai.unitID != tetap.unitID
        let isDiMasa = kini.jabatanSejak > skp.hariPertama && kini.jabatanSejak <= skp.hariTerakhir
        if skp.revisi > 0, isPindah, isDiMasa {
            return .pindahTugas(sejak: kini.jabatanSejak, ke: "\(pegawai.jabatan), \(pegawai.unit)")
        }
        let isTerkirim = skp.keadaan != .disusun && !(skp.revisi == 0 && skp.keadaan == .dikembalikan)
        guard isTerkirim, let penilai = kini.konteks.penilai, penilai.id != skp.penilaiID else { return nil }
        return .gantiPenilai(sejak: kini.penilaiSejak, kepada: "\(penilai.nama), \(penilai.jabatan)")
    }

    private static func penugasan(_ skp: SKP, _ kini: TempatKini) -> [PerubahanOrganisasiSKP] {
        kini.sementara.filter { satu in
            !skp.hasilKerja.contains { $0.asal == satu.asal && $0.pemberiTugas.contains(satu.jabatan) }
        }.map { .penugasan($0) }
    }

    private static func belajar(_ skp: SKP, _ kini: TempatKini) -> [PerubahanOrganisasiSKP] {
        let isBelajar = kini.konteks.kedudukan == .tugasBelajar
        if isBelajar, !skp.isBerharapanBelajar { return [.mulaiTugasBelajar] }
        return !isBelajar && skp.isBerharapanBelajar ? [.selesaiTugasBelajar] : []
    }
}
