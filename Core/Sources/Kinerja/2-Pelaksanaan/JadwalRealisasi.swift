/// Which months of a year an SKP reports on, and what each report covers: its rhythm (Ps 16(3)-(4), L-04) cut by the days
/// it ran (a transfer closes one SKP and begins another, K-123).
public struct JadwalRealisasi: Sendable, Hashable {
    public let ritme: RitmePelaporan
    /// First month that belongs to the SKP: the one in which it began.
    public let awal: Bulan
    /// Last month that belongs to it. The month of a transfer belongs to the new post, unless it was whole in the old.
    public let akhir: Bulan

    /// - Parameters:
    ///   - mulai: first day where that is not 1 January.
    ///   - selesai: last day where that is not 31 December.
    public init(tahun: Int, ritme: RitmePelaporan, mulai: Tanggal? = nil, selesai: Tanggal? = nil) {
        self.ritme = ritme
        let januari = Bulan(terjepitTahun: tahun, bulan: 1)
        awal = max(mulai?.bulanKalender ?? januari, januari)
        guard let selesai else {
            akhir = Bulan(terjepitTahun: tahun, bulan: 12)
            return
        }
        let bulan = selesai.bulanKalender
        akhir = max(selesai == bulan.hariTerakhir ? bulan : bulan.sebelumnya, awal)
    }

    /// Whether the month belongs to this SKP.
    public func memuat(_ bulan: Bulan) -> Bool { awal <= bulan && bulan <= akhir }

    /// The month whose page is the report of this month; nil outside the SKP.
    public func bulanLapor(_ bulan: Bulan) -> Bulan? {
        guard memuat(bulan) else { return nil }
        return min(periode(bulan).daftarBulan.last ?? bulan, akhir)
    }

    /// Whether a report is written in this month.
    public func isLapor(_ bulan: Bulan) -> Bool { bulanLapor(bulan) == bulan }

    /// The months that the report of this month covers, in order; never empty for a month of the SKP.
    public func cakupan(_ bulan: Bulan) -> [Bulan] { periode(bulan).daftarBulan.filter(memuat) }

    /// Every month with a report, in order.
    public var bulanLapor: [Bulan] {
        Periode.tahunan(awal.tahun).daftarBulan.filter(isLapor)
    }

    /// The report before this one; nil for the first.
    public func sebelum(_ bulan: Bulan) -> Bulan? { bulanLapor.last { $0 < bulan } }

    /// "September 2026", "Triwulan III 2026", "Agustus–September 2026" where the SKP began in the middle.
    public func tampil(_ bulan: Bulan) -> String {
        let satu = periode(bulan)
        let isi = cakupan(bulan)
        guard let pertama = isi.first, let terakhir = isi.last, isi.count < satu.daftarBulan.count else {
            return satu.tampil
        }
        return pertama == terakhir ? pertama.tampil : "\(pertama.nama)–\(terakhir.tampil)"
    }

    /// The latest report that may be written: of the last month that has begun. Nil when none has.
    public func terakhirTerbuka(pada hari: Tanggal) -> Bulan? { bulanLapor.last { $0 <= hari.bulanKalender } }

    private func periode(_ bulan: Bulan) -> Periode {
        switch ritme {
        case .bulanan: .bulanan(bulan)
        case .triwulanan: .triwulan(tahun: bulan.tahun, ke: (bulan.bulan + 2) / 3)
        case .semesteran: .semester(tahun: bulan.tahun, ke: (bulan.bulan + 5) / 6)
        case .tahunan: .tahunan(bulan.tahun)
        }
    }
}

extension RitmePelaporan {
    /// "bulan", "triwulan": what one report covers, in a sentence.
    public var kata: String {
        switch self {
        case .bulanan: "bulan"
        case .triwulanan: "triwulan"
        case .semesteran: "semester"
        case .tahunan: "tahun"
        }
    }
}
