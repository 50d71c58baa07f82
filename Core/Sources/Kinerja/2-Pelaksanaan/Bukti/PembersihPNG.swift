/// Chunks of a PNG (RFC 2083). Critical chunks and those that change how the picture looks are kept; text, time, Exif
/// and unknown ones are dropped, and so is everything after IEND.
enum PembersihPNG {
    private static let dipertahankan: Set<String> = [
        "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "bKGD", "pHYs", "sBIT", "hIST", "acTL", "fcTL", "fdAT",
    ]

    static func bersihkan(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count > 8, bytes[0] == 0x89, bytes.memuat("PNG\r\n\u{1A}\n", di: 1) else { return nil }
        var hasil = Array(bytes[..<8])
        hasil.reserveCapacity(bytes.count)
        var posisi = 8
        while posisi + 12 <= bytes.count {
            let panjang = bytes.u32BE(posisi)
            guard posisi + 12 + panjang <= bytes.count else { return nil }
            let jenis = String(decoding: bytes[posisi + 4..<posisi + 8], as: UTF8.self)
            let isPenting = bytes[posisi + 4] & 0x20 == 0
            if isPenting || dipertahankan.contains(jenis) { hasil += bytes[posisi..<posisi + 12 + panjang] }
            if jenis == "IEND" { return hasil }
            posisi += 12 + panjang
        }
        return nil
    }
}
