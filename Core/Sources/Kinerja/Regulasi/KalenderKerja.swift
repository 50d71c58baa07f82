/// Working days of one office: a week of five or six days less the holidays it was given.
///
/// PermenPANRB 6/2022 says "hari kerja" without more. Reading (tafsir, setting `hitung_hari`): day 0 is the day of the
/// event, whatever day it is; day 1 is the next working day; a deadline is the end of day n.
public struct KalenderKerja: Sendable, Hashable {
    /// National holidays, cuti bersama and local holidays.
    public let libur: Set<Tanggal>
    /// 5 (Senin–Jumat) or 6 (Senin–Sabtu); setting `hari_kerja_seminggu`.
    public let hariSeminggu: Int

    /// A calendar; days of the week other than 5 or 6 are held inside that range.
    public init(libur: Set<Tanggal> = [], hariSeminggu: Int = 5) {
        self.libur = libur
        self.hariSeminggu = min(max(hariSeminggu, 5), 6)
    }

    /// Whether the office works on that day.
    public func isHariKerja(_ tanggal: Tanggal) -> Bool {
        tanggal.hariDalamPekan <= hariSeminggu && !libur.contains(tanggal)
    }

    /// Working day number `n` after the event; the day itself for n ≤ 0. Nil past year 9999.
    public func hariKe(_ n: Int, sejak kejadian: Tanggal) -> Tanggal? {
        var tanggal = kejadian
        var sisa = n
        while sisa > 0 {
            let besok = tanggal.tambah(hari: 1)
            if besok == tanggal { return nil }
            tanggal = besok
            if isHariKerja(tanggal) { sisa -= 1 }
        }
        return tanggal
    }

    /// Working days after the event up to and including the day; 0 when the day is not later.
    public func jumlahHariKerja(sejak kejadian: Tanggal, sampai tanggal: Tanggal) -> Int {
        guard tanggal > kejadian else { return 0 }
        return (1...kejadian.selisihHari(ke: tanggal)).count { isHariKerja(kejadian.tambah(hari: $0)) }
    }
}
