/// Dates as exports and people write them: d-m-Y, d/m/Y, Y-m-d, "1 Januari 2026", day numbers of spreadsheets.
enum TanggalImpor {
    enum Hasil: Equatable {
        case terbaca(Tanggal)
        /// It was a day number and has been turned into a date.
        case dariSerial(Tanggal)
        /// The sentence says what is wrong.
        case salah(String)
    }

    static func baca(_ teks: String) -> Hasil {
        if let serial = serial(teks) {
            return SerialTanggal.iso(serial).flatMap { Tanggal($0) }.map(Hasil.dariSerial)
                ?? .salah("Angka \(teks) bukan nomor hari yang dikenal lembar sebar.")
        }
        let bagian = tanpaWaktu(teks).split { " -/.,".unicodeScalars.contains($0) }.map {
            String(String.UnicodeScalarView($0))
        }
        guard bagian.count == 3 else { return .salah("\"\(teks.prefix(30))\" bukan tanggal.") }
        let isTahunDulu = bagian[0].utf8.count == 4
        let (hari, bulan, tahun) = isTahunDulu ? (bagian[2], bagian[1], bagian[0]) : (bagian[0], bagian[1], bagian[2])
        return susun(teks, hari: hari, bulan: bulan, tahun: tahun)
    }

    private static func susun(_ teks: String, hari: String, bulan: String, tahun: String) -> Hasil {
        guard tahun.utf8.count == 4, let y = Angka.bulat(tahun.utf8) else {
            return .salah("Tahun pada \"\(teks.prefix(30))\" tidak empat angka.")
        }
        guard let m = Angka.bulat(bulan.utf8) ?? nomorBulan(bulan), let d = Angka.bulat(hari.utf8) else {
            return .salah("\"\(teks.prefix(30))\" bukan tanggal.")
        }
        if let tanggal = Tanggal(tahun: y, bulan: m, hari: d) { return .terbaca(tanggal) }
        if m > 12, (1...12).contains(d) {
            return .salah("\"\(teks.prefix(30))\" menaruh bulan sebelum hari (cara Amerika).")
        }
        return .salah("Tanggal \"\(teks.prefix(30))\" tidak ada di kalender.")
    }

    /// Five digits, perhaps with a time fraction: 1927 to 2173. Four digits are a year, not a day.
    private static func serial(_ teks: String) -> Int? {
        let bagian = teks.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard bagian.count <= 2, bagian[0].count == 5, let nilai = Angka.bulat(bagian[0]) else { return nil }
        return bagian.count == 1 || (!bagian[1].isEmpty && bagian[1].allSatisfy(Angka.isDigit)) ? nilai : nil
    }

    /// The part before `T` or before a blank that is followed by a clock time.
    private static func tanpaWaktu(_ teks: String) -> Substring.UnicodeScalarView {
        let huruf = Substring(teks).unicodeScalars
        guard let titik = huruf.firstIndex(of: ":") else { return huruf }
        let sebelum = huruf[..<titik]
        let letak = sebelum.lastIndex { $0 == " " || $0 == "T" || $0 == "t" }
        return letak.map { sebelum[..<$0] } ?? sebelum
    }

    /// Indonesian and English month names, whole or shortened to three letters or more; "Agt", "Nop", "Peb" are old forms.
    private static func nomorBulan(_ teks: String) -> Int? {
        let kecil = teks.lowercased()
        guard kecil.utf8.count >= 3 else { return nil }
        if let lama = ["agt": 8, "ags": 8, "agst": 8, "nop": 11, "nopember": 11, "peb": 2, "pebruari": 2, "sept": 9][
            kecil
        ] {
            return lama
        }
        for nama in [Kalender.namaBulan, inggris] {
            if let letak = nama.firstIndex(where: { $0.lowercased().hasPrefix(kecil) }) { return letak + 1 }
        }
        return nil
    }

    private static let inggris = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
