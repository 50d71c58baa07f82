/// Sex as coded in digit 15 of a NIP.
public enum JenisKelamin: String, CaseIterable, Sendable, Hashable {
    case lakiLaki = "L"
    case perempuan = "P"

    /// The word on screens.
    public var tampil: String { self == .lakiLaki ? "Laki-laki" : "Perempuan" }
}

/// Kind of ASN as coded in digits 13-14 of a NIP.
public enum JenisPegawai: String, CaseIterable, Sendable, Hashable {
    case pns
    case pppk

    /// "PNS" or "PPPK".
    public var tampil: String { rawValue.uppercased() }
}

/// "Nomor Induk Pegawai" of 18 digits: birth date (8), TMT (6), sex (1), serial (3).
///
/// Sources: Perka BKN 22/2007 and 43/2007 for PNS (digits 13-14 = month of TMT CPNS). For PPPK digits 9-12 are the year
/// of first appointment and 13-14 count the work agreements from 21 (press and public programs; to be verified).
/// There is no check digit. Invented people carry an impossible birth month; see `isSintetis`.
public struct NIP: Hashable, Sendable {
    /// The 18 digits.
    public let teks: String
    /// Date of birth; nil only when `isSintetis`.
    public let lahir: Tanggal?
    /// Year of appointment (digits 9-12).
    public let tahunTMT: Int
    /// Month of TMT CPNS; nil for PPPK, whose number holds the year only.
    public let tmt: Bulan?
    /// Nil only when `isSintetis` and digit 15 is neither 1 nor 2.
    public let jenisKelamin: JenisKelamin?
    /// The three last digits, "001" …
    public let nomorUrut: String
    /// PNS or PPPK, from digits 13-14.
    public let jenis: JenisPegawai
    /// Birth month 00 or 13 and up, or birth day 00 or 32 and up: such a number can never be issued.
    public let isSintetis: Bool

    /// Reads a NIP; blanks and one leading apostrophe (the text guard of spreadsheets) are dropped.
    public init(_ masukan: String) throws(Penolakan) {
        let angka = try PembacaNIP.digit(masukan)
        let bagian = PembacaNIP(angka)
        teks = String(decoding: angka, as: UTF8.self)
        isSintetis = bagian.isSintetis
        lahir = isSintetis ? nil : try bagian.lahir()
        jenis = try bagian.jenis()
        tahunTMT = bagian.tahunTMT
        tmt = jenis == .pns ? Bulan(tahun: bagian.tahunTMT, bulan: bagian.kodeTMT) : nil
        jenisKelamin = try bagian.jenisKelamin()
        nomorUrut = try bagian.nomorUrut()
    }

    /// Grouped 8-6-1-3: "19851321 201001 1 001".
    public var tampil: String {
        let huruf = Array(teks)
        return [huruf[0..<8], huruf[8..<14], huruf[14..<15], huruf[15..<18]].map { String($0) }.joined(separator: " ")
    }
}
