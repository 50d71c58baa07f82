/// Chunks of a WebP (RFC 9649). `EXIF` and `XMP ` are dropped and their flags in `VP8X` cleared; only the chunks of
/// the picture stay.
enum PembersihWebP {
    private static let dipertahankan: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]

    static func bersihkan(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.memuat("RIFF", di: 0), bytes.memuat("WEBP", di: 8) else { return nil }
        let akhir = min(bytes.count, 8 + bytes.u32LE(4))
        var isi: [UInt8] = Array("WEBP".utf8)
        var posisi = 12
        while posisi + 8 <= akhir {
            let panjang = bytes.u32LE(posisi + 4)
            let genap = panjang + panjang % 2
            guard posisi + 8 + panjang <= akhir else { return nil }
            let jenis = String(decoding: bytes[posisi..<posisi + 4], as: UTF8.self)
            if dipertahankan.contains(jenis) {
                var bagian = Array(bytes[posisi..<min(akhir, posisi + 8 + genap)])
                if bagian.count < 8 + genap { bagian.append(0) }
                if jenis == "VP8X", panjang > 0 { bagian[8] &= ~0x0C }
                isi += bagian
            }
            posisi += 8 + genap
        }
        guard isi.count > 12 else { return nil }
        return Array("RIFF".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: isi.count >> (8 * $0)) } + isi
    }
}
