/// The data check before a period opens: every fault that would leave somebody without a rater, or with a wrong one.
public struct PemeriksaanOrganisasi: Sendable {
    public let data: DataDiperiksa
    public let orang: [String: DataDiperiksa.Orang]
    public let unit: [String: DataDiperiksa.Unit]
    /// Unit above each unit, ended ones left out.
    public let induk: [String: String]
    /// Head of each unit who can rate: definitive first, else Plt. or Plh.
    public let kepala: [String: String]
    /// Units that a person heads and can rate in.
    let memimpin: [String: Set<String>]
    /// Lines that hold today, the latest last.
    public let garisKini: [String: [DataDiperiksa.Garis]]
    /// The rater of each person today.
    public let penilai: [String: String]

    public init(_ data: DataDiperiksa) {
        self.data = data
        orang = Dictionary(data.orang.map { ($0.id, $0) }, uniquingKeysWith: { lama, _ in lama })
        unit = Dictionary(data.unit.map { ($0.id, $0) }, uniquingKeysWith: { lama, _ in lama })
        var induk: [String: String] = [:]
        for satu in data.unit where Self.berlaku(satu, data.hari) { induk[satu.id] = satu.induk }
        self.induk = induk
        var garis: [String: [DataDiperiksa.Garis]] = [:]
        for satu in data.garis where satu.berlaku(data.hari) { garis[satu.pegawai, default: []].append(satu) }
        garisKini = garis.mapValues { $0.sorted { ($0.sejak, $0.id) < ($1.sejak, $1.id) } }
        penilai = garisKini.compactMapValues { $0.last?.penilai }
        (kepala, memimpin) = Self.pemimpin(data.orang)
    }

    private static func pemimpin(_ orang: [DataDiperiksa.Orang]) -> ([String: String], [String: Set<String>]) {
        var kepala: [String: String] = [:]
        var memimpin: [String: Set<String>] = [:]
        let layak = orang.filter { PenilaiLayak.alasanTidak($0.kedudukan) == nil }
        for satu in layak {
            for tempat in satu.sementara where tempat.isKepala {
                kepala[tempat.unit] = satu.id
                memimpin[satu.id, default: []].insert(tempat.unit)
            }
        }
        for satu in layak {
            guard let tempat = satu.definitif, tempat.isKepala else { continue }
            kepala[tempat.unit] = satu.id
            memimpin[satu.id, default: []].insert(tempat.unit)
        }
        return (kepala, memimpin)
    }

    static func berlaku(_ unit: DataDiperiksa.Unit, _ hari: String) -> Bool { unit.sampai.map { $0 >= hari } ?? true }

    /// Whether a unit is `atas` or lies below it.
    public func isDi(_ unit: String?, bawah atas: String) -> Bool {
        var kini = unit
        for _ in 0..<20 {
            guard let satu = kini else { return false }
            if satu == atas { return true }
            kini = self.unit[satu]?.induk
        }
        return false
    }

    /// Whom the structure suggests as rater of a person; `kecuali` is passed over.
    public func saran(_ pegawai: String, kecuali: String? = nil) -> String? {
        guard let tempat = orang[pegawai]?.definitif else { return nil }
        let kepala = kecuali == nil ? kepala : kepala.filter { $0.value != kecuali }
        return SaranPenilai.cari(untuk: pegawai, unit: tempat.unit, kepala: kepala, induk: induk, garis: penilai)
    }

    /// The rater of each person on a day; the line that began last where two overlap.
    public func penilai(pada hari: String) -> [String: String] {
        var terakhir: [String: DataDiperiksa.Garis] = [:]
        for satu in data.garis where satu.berlaku(hari) {
            if let lama = terakhir[satu.pegawai], (lama.sejak, lama.id) > (satu.sejak, satu.id) { continue }
            terakhir[satu.pegawai] = satu
        }
        return terakhir.mapValues(\.penilai)
    }

    /// Every fault of one kind, by name.
    public func temuan(_ jenis: JenisTemuan) -> [TemuanOrganisasi] {
        let daftar =
            switch jenis {
            case .unitTanpaInduk: unitTanpaInduk()
            case .unitBerakhir: unitBerakhir()
            case .ganda: ganda()
            case .tanpaPenempatan: tanpaPenempatan()
            case .unitTanpaKepala: unitTanpaKepala()
            case .kepalaGanda: kepalaGanda()
            case .garisGanda: garisGanda()
            case .melingkar: melingkar()
            case .penilaiTidakAktif: penilaiTidakAktif()
            case .tanpaPenilai: tanpaPenilai()
            case .penilaiSetingkat: penilaiSetingkat()
            case .penilaiTanpaAkun: penilaiTanpaAkun()
            }
        return daftar.sorted { ($0.nama, $0.kunci) < ($1.nama, $1.kunci) }
    }

    func nama(_ pegawai: String) -> String { orang[pegawai]?.nama ?? "Pegawai yang sudah keluar" }
    func namaUnit(_ id: String) -> String { unit[id]?.nama ?? "Unit yang tidak dikenal" }
    /// Whoever works here and owes an SKP.
    var wajib: [DataDiperiksa.Orang] { data.orang.filter { WajibSKP.alasanTidakWajib($0.kedudukan) == nil } }
    var bekerja: [DataDiperiksa.Orang] { data.orang.filter { $0.kedudukan != .keluar } }
}
