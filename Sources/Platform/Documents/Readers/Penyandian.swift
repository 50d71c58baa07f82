/// Turns the bytes of a text file into UTF-8 without a byte order mark.
enum Penyandian {
    /// The text as UTF-8 bytes and the name of the encoding it came in.
    static func utf8(_ bytes: [UInt8]) throws(PembacaGagal) -> (bytes: [UInt8], nama: String) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            return (try utf16(bytes, besarDulu: false), "UTF-16 LE")
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return (try utf16(bytes, besarDulu: true), "UTF-16 BE")
        }
        if let nol = bytes.firstIndex(of: 0) { throw nolDitemukan(baris(bytes, sampai: nol)) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            let isi = Array(bytes.dropFirst(3))
            guard String(validating: isi, as: UTF8.self) != nil else { throw tidakTerbaca(nil) }
            return (isi, "UTF-8 (BOM)")
        }
        if String(validating: bytes, as: UTF8.self) != nil { return (bytes, "UTF-8") }
        return (try windows1252(bytes), "Windows-1252")
    }

    private static func utf16(_ bytes: [UInt8], besarDulu: Bool) throws(PembacaGagal) -> [UInt8] {
        guard bytes.count.isMultiple(of: 2) else { throw tidakTerbaca(nil) }
        let satuan = stride(from: 2, to: bytes.count, by: 2).map { i -> UInt16 in
            let (a, b) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
            return besarDulu ? a << 8 | b : b << 8 | a
        }
        guard let teks = String(validating: satuan, as: UTF16.self) else { throw tidakTerbaca(nil) }
        let hasil = Array(teks.utf8)
        if let nol = hasil.firstIndex(of: 0) { throw nolDitemukan(baris(hasil, sampai: nol)) }
        return hasil
    }

    /// The part 0x80–0x9F of Windows-1252 (WHATWG Encoding, index windows-1252); 0 = not assigned.
    private static let bagianAtas: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    private static func windows1252(_ bytes: [UInt8]) throws(PembacaGagal) -> [UInt8] {
        var hasil: [UInt8] = []
        hasil.reserveCapacity(bytes.count + bytes.count / 8)
        for (letak, byte) in bytes.enumerated() {
            guard byte >= 0x80 else {
                hasil.append(byte)
                continue
            }
            let kode = byte < 0xA0 ? bagianAtas[Int(byte) - 0x80] : UInt16(byte)
            guard kode != 0, let huruf = Unicode.Scalar(kode) else { throw tidakTerbaca(baris(bytes, sampai: letak)) }
            hasil.append(contentsOf: UTF8.encode(huruf) ?? UTF8.encodedReplacementCharacter)
        }
        return hasil
    }

    private static func baris(_ bytes: [UInt8], sampai letak: Int) -> Int {
        var jumlah = 1
        for i in 0..<letak where bytes[i] == 0x0A || (bytes[i] == 0x0D && bytes[i + 1] != 0x0A) { jumlah += 1 }
        return jumlah
    }

    private static func nolDitemukan(_ baris: Int) -> PembacaGagal {
        PembacaGagal(
            kode: "berkas.bukan_teks",
            kalimat: "Berkas ini memuat byte kosong (NUL) pada baris \(baris), jadi bukan teks CSV yang utuh. "
                + "Simpan ulang sebagai \"CSV UTF-8\" atau XLSX.",
            baris: baris
        )
    }

    private static func tidakTerbaca(_ baris: Int?) -> PembacaGagal {
        let tempat = baris.map { " pada baris \($0)" } ?? ""
        return PembacaGagal(
            kode: "berkas.penyandian",
            kalimat: "Ada huruf yang tidak terbaca\(tempat). Simpan ulang berkasnya sebagai \"CSV UTF-8\" atau XLSX.",
            baris: baris
        )
    }
}
