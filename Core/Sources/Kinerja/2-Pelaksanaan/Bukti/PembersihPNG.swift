/// Chunks of a PNG (RFC 2083). Known critical chunks and those that change how the picture looks are kept; text, time,
/// Exif and unknown ones are dropped, and so is everything after IEND. Lengths must stay inside the file.
enum PembersihPNG {
    private static let dipertahankan: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "bKGD", "pHYs", "sBIT",
        "hIST", "acTL", "fcTL", "fdAT",
    ]

    private static let profilMaks = 512 * 1024

    static func bersihkan(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count > 8, bytes[0] == 0x89, bytes.memuat("PNG\r\n\u{1A}\n", di: 1), bytes.u32BE(8) == 13,
            bytes.memuat("IHDR", di: 12)
        else { return nil }
        var hasil = Array(bytes[..<8])
        hasil.reserveCapacity(bytes.count)
        var posisi = 8
        while posisi + 12 <= bytes.count {
            let panjang = bytes.u32BE(posisi)
            guard posisi + 12 + panjang <= bytes.count else { return nil }
            let jenis = String(decoding: bytes[posisi + 4..<posisi + 8], as: UTF8.self)
            // A colour profile is compressed text of any size; no real one is this large.
            if jenis == "iCCP", panjang > profilMaks { return nil }
            if dipertahankan.contains(jenis) { hasil += bytes[posisi..<posisi + 12 + panjang] }
            if jenis == "IEND" { return hasil }
            posisi += 12 + panjang
        }
        return nil
    }
}
