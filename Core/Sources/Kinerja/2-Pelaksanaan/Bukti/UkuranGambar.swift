/// Width and height of a picture, read from its head; nothing is decoded.
public struct UkuranGambar: Sendable, Hashable {
    /// Most dots of one side, and of the whole picture: a phone's 108 megapixels do not fit, its usual 12 do.
    public static let sisiMaks = 12_000
    public static let titikMaks = 64_000_000

    public let lebar: Int
    public let tinggi: Int

    /// Nil when the head names no size (or is another kind of file).
    public static func baca(_ bytes: [UInt8], jenis: JenisBukti) -> UkuranGambar? {
        switch jenis {
        case .png: png(bytes)
        case .jpeg: jpeg(bytes)
        case .webp: webp(bytes)
        case .pdf, .xlsx, .docx: nil
        }
    }

    /// Refuses `berkas.gambar_raksasa`: opening it would fill the memory of whoever looks.
    public func periksa(nama: String) throws(Penolakan) {
        let isWajar = lebar > 0 && tinggi > 0
        guard isWajar, lebar <= Self.sisiMaks, tinggi <= Self.sisiMaks, lebar * tinggi <= Self.titikMaks else {
            throw Penolakan(
                "berkas.gambar_raksasa",
                "Gambar \(nama) berukuran \(ribuan(lebar)) × \(ribuan(tinggi)) titik, terlalu besar untuk dibuka",
                isian: "berkas",
                perbaikan:
                    "Kecilkan menjadi paling besar 12.000 titik tiap sisi (64 juta titik seluruhnya), lalu unggah lagi."
            )
        }
    }

    private static func png(_ bytes: [UInt8]) -> UkuranGambar? {
        guard bytes.count >= 24, bytes.memuat("IHDR", di: 12) else { return nil }
        return UkuranGambar(lebar: bytes.u32BE(16), tinggi: bytes.u32BE(20))
    }

    /// The first frame header (SOF0–SOF15 without DHT, JPG and DAC).
    private static func jpeg(_ bytes: [UInt8]) -> UkuranGambar? {
        var posisi = 2
        while posisi + 4 <= bytes.count, bytes[posisi] == 0xFF {
            let penanda = bytes[posisi + 1]
            if penanda == 0xFF {
                posisi += 1
                continue
            }
            if (0xC0...0xCF).contains(penanda), ![0xC4, 0xC8, 0xCC].contains(penanda) {
                guard posisi + 9 <= bytes.count else { return nil }
                return UkuranGambar(lebar: bytes.u16BE(posisi + 7), tinggi: bytes.u16BE(posisi + 5))
            }
            if penanda == 0xDA || penanda == 0xD9 { return nil }
            posisi += 2 + max(2, bytes.u16BE(posisi + 2))
        }
        return nil
    }

    private static func webp(_ bytes: [UInt8]) -> UkuranGambar? {
        if bytes.memuat("VP8X", di: 12), bytes.count >= 30 {
            let (lebar, tinggi) = (bytes.u24LE(24), bytes.u24LE(27))
            return UkuranGambar(lebar: lebar + 1, tinggi: tinggi + 1)
        }
        if bytes.memuat("VP8L", di: 12), bytes.count >= 25, bytes[20] == 0x2F {
            let bit = bytes.u32LE(21)
            return UkuranGambar(lebar: (bit & 0x3FFF) + 1, tinggi: ((bit >> 14) & 0x3FFF) + 1)
        }
        guard bytes.memuat("VP8 ", di: 12), bytes.count >= 30 else { return nil }
        return UkuranGambar(lebar: bytes.u16LE(26) & 0x3FFF, tinggi: bytes.u16LE(28) & 0x3FFF)
    }

    private func ribuan(_ angka: Int) -> String {
        var sisa = String(angka)[...]
        var bagian: [Substring] = []
        while sisa.count > 3 {
            bagian.insert(sisa.suffix(3), at: 0)
            sisa = sisa.dropLast(3)
        }
        return ([sisa] + bagian).joined(separator: ".")
    }
}

extension [UInt8] {
    func u24LE(_ posisi: Int) -> Int { u16LE(posisi) | (posisi + 2 < count ? Int(self[posisi + 2]) << 16 : 0) }
}
