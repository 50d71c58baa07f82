/// A legal number or table with the day it came into force and where it stands.
public struct ParameterAturan<Nilai: Sendable>: Sendable {
    /// The number or table.
    public let nilai: Nilai
    /// First day in force.
    public let berlakuSejak: Tanggal
    /// Pasal, page or letter; says so when the source is secondary or the reading is ours ("tafsir").
    public let sumber: String

    init(_ nilai: Nilai, sejak: Tanggal, sumber: String) {
        self.nilai = nilai
        berlakuSejak = sejak
        self.sumber = sumber
    }
}

/// One topic through time, oldest first; never empty.
public struct RiwayatParameter<Nilai: Sendable>: Sendable {
    /// What it is about, in the words of a message ("pola distribusi").
    public let topik: String
    /// Oldest first.
    public let daftar: [ParameterAturan<Nilai>]
    /// The newest entry.
    public let terkini: ParameterAturan<Nilai>

    init(_ topik: String, _ pertama: ParameterAturan<Nilai>, _ berikutnya: ParameterAturan<Nilai>...) {
        self.topik = topik
        daftar = [pertama] + berikutnya
        terkini = berikutnya.last ?? pertama
    }

    /// The entry in force on that day; without a day, the newest.
    public func berlaku(pada tanggal: Tanggal?) throws(Penolakan) -> ParameterAturan<Nilai> {
        guard let tanggal else { return terkini }
        guard let ketemu = daftar.last(where: { $0.berlakuSejak <= tanggal }) else {
            throw Penolakan(
                "aturan_belum_berlaku",
                "Aturan \(topik) belum berlaku pada \(tanggal.tampil); berlaku sejak \(daftar[0].berlakuSejak.tampil)."
            )
        }
        return ketemu
    }
}

extension Tanggal {
    /// A day written down in this package's own tables; the parts are known to exist.
    static func tetap(_ tahun: Int, _ bulan: Int, _ hari: Int) -> Tanggal {
        Tanggal(hariSejak1970: Kalender.hariKe(tahun: tahun, bulan: bulan, hari: hari))
    }
}

/// Days on which the instruments behind these tables came into force.
enum MulaiBerlaku {
    /// PermenPANRB 6/2022 Pasal 41: promulgated 7 February 2022.
    static let permen6Tahun2022 = Tanggal.tetap(2022, 2, 7)
    /// SE MenPANRB 3/2023: known from press; the exact day is to be verified, so the first day of the year is used.
    static let se3Tahun2023 = Tanggal.tetap(2023, 1, 1)
    /// PermenPANRB 1/2023 Pasal 36-37 and Peraturan BKN 3/2023: counted from the performance year 2023; to be verified.
    static let permen1Tahun2023 = Tanggal.tetap(2023, 1, 1)
    /// PermenPANRB 14/2017 on Survei Kepuasan Masyarakat: exact day to be verified.
    static let permen14Tahun2017 = Tanggal.tetap(2017, 1, 1)
    /// PP 12/2019 Pasal 58 on TPP: exact day to be verified.
    static let pp12Tahun2019 = Tanggal.tetap(2019, 1, 1)
    /// SP4N-LAPOR! practice, press 2018: exact day to be verified.
    static let lapor2018 = Tanggal.tetap(2018, 1, 1)
    /// UU 27/2022, promulgated 17 October 2022.
    static let uu27Tahun2022 = Tanggal.tetap(2022, 10, 17)
}
