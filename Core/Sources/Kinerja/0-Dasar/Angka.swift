/// Digits read strictly, for identifiers and dates: ASCII only, no sign, no blanks.
enum Angka {
    /// The number written by 1 to 9 ASCII digits; nil for anything else.
    static func bulat(_ bytes: some Collection<UInt8>) -> Int? {
        guard (1...9).contains(bytes.count) else { return nil }
        var nilai = 0
        for byte in bytes {
            guard isDigit(byte) else { return nil }
            nilai = nilai * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return nilai
    }

    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// Zero-padded to a width, for ISO texts.
    static func berisi(_ nilai: Int, lebar: Int) -> String {
        let teks = String(nilai)
        return String(repeating: "0", count: max(0, lebar - teks.count)) + teks
    }

    /// Blanks that people and spreadsheets leave in numbers: space, tab, line ends, no-break and thin spaces.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2007, 0x2009, 0x200B, 0x202F, 0xFEFF: true
        default: false
        }
    }
}
