/// Days as spreadsheet programs count them.
///
/// In the 1900 system day 1 is 1900-01-01 and day 60 is 1900-02-29, a day that never was: the count of Lotus 1-2-3,
/// kept by Excel. The 1904 system (old Macintosh files) starts with day 0 on 1904-01-01.
public enum SerialTanggal {
    /// Day 2958465 of the 1900 system is 9999-12-31, the last that spreadsheets know.
    public static let terakhir = 2_958_465
    private static let selisihSistem = 1_462
    /// Day count of 1970-01-01 in the 1900 system, behind the day that never was.
    private static let hari1970 = 25_569

    /// The day as `YYYY-MM-DD`, or nil outside the range. Day 60 of the 1900 system gives `1900-02-29` as the
    /// spreadsheet shows it; a calendar refuses it later.
    public static func iso(_ serial: Int, sistem1904: Bool = false) -> String? {
        if sistem1904 {
            guard serial >= 0, serial <= terakhir - selisihSistem else { return nil }
            return Tanggal(hariSejak1970: serial + selisihSistem - hari1970).description
        }
        guard serial >= 1, serial <= terakhir else { return nil }
        if serial == 60 { return "1900-02-29" }
        return Tanggal(hariSejak1970: serial - hari1970 + (serial < 60 ? 1 : 0)).description
    }
}
