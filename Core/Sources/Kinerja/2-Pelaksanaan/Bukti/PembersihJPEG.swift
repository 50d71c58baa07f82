/// Segments of a JPEG (ITU T.81 annex B). Kept: the picture, JFIF (APP0), colour profile (APP2 ICC_PROFILE) and Adobe
/// (APP14). Dropped: Exif and XMP (APP1), IPTC (APP13), all other APPn, comments (COM). Of Exif only the orientation
/// survives, so that a photo held upright stays upright.
enum PembersihJPEG {
    static func bersihkan(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var hasil: [UInt8] = [0xFF, 0xD8]
        hasil.reserveCapacity(bytes.count)
        var posisi = 2
        var hasGambar = false
        while let penanda = penanda(bytes, &posisi) {
            if penanda == 0xD9 {
                hasil += [0xFF, 0xD9]
                return hasGambar ? hasil : nil
            }
            if (0xD0...0xD7).contains(penanda) || penanda == 0x01 { continue }
            let panjang = bytes.u16BE(posisi)
            guard panjang >= 2, posisi + panjang <= bytes.count else { return hasGambar ? hasil : nil }
            let isi = bytes[posisi..<posisi + panjang]
            posisi += panjang
            if let simpan = simpan(penanda, isi) { hasil += simpan }
            if penanda == 0xDA {
                hasGambar = true
                let akhir = akhirData(bytes, dari: posisi)
                hasil += bytes[posisi..<akhir]
                posisi = akhir
            }
        }
        // A picture without its end mark still shows in every browser.
        return hasGambar ? hasil + [0xFF, 0xD9] : nil
    }

    /// The next marker; fill bytes (FF FF …) may stand before it.
    private static func penanda(_ bytes: [UInt8], _ posisi: inout Int) -> UInt8? {
        guard posisi < bytes.count, bytes[posisi] == 0xFF else { return nil }
        while posisi < bytes.count, bytes[posisi] == 0xFF { posisi += 1 }
        guard posisi < bytes.count, bytes[posisi] != 0 else { return nil }
        defer { posisi += 1 }
        return bytes[posisi]
    }

    private static func simpan(_ penanda: UInt8, _ isi: ArraySlice<UInt8>) -> [UInt8]? {
        switch penanda {
        case 0xE1: arah(Array(isi)).map(segmenArah)
        case 0xE2: isi.dropFirst(2).starts(with: "ICC_PROFILE".utf8) ? [0xFF, penanda] + isi : nil
        case 0xE0, 0xEE: [0xFF, penanda] + isi
        case 0xE3...0xEF, 0xFE: nil
        default: [0xFF, penanda] + isi
        }
    }

    /// Entropy-coded data end at a marker that is neither stuffing (FF 00) nor a restart (FF D0–D7).
    private static func akhirData(_ bytes: [UInt8], dari mulai: Int) -> Int {
        var posisi = mulai
        while posisi + 1 < bytes.count {
            if bytes[posisi] == 0xFF {
                let berikut = bytes[posisi + 1]
                if berikut != 0, !(0xD0...0xD7).contains(berikut) { return posisi }
                posisi += 1
            }
            posisi += 1
        }
        return bytes.count
    }

    /// Exif tag 0x0112 of the first directory, 2 to 8; nil when absent or upright anyway.
    private static func arah(_ segmen: [UInt8]) -> UInt8? {
        guard segmen.memuat("Exif\0\0", di: 2) else { return nil }
        let dasar = 8
        let isKecil = segmen.memuat("II", di: dasar)
        guard isKecil || segmen.memuat("MM", di: dasar) else { return nil }
        let baca16 = { (posisi: Int) in isKecil ? segmen.u16LE(posisi) : segmen.u16BE(posisi) }
        let direktori = dasar + (isKecil ? segmen.u32LE(dasar + 4) : segmen.u32BE(dasar + 4))
        for nomor in 0..<min(baca16(direktori), 200) {
            let entri = direktori + 2 + nomor * 12
            if baca16(entri) == 0x0112, (2...8).contains(baca16(entri + 8)) { return UInt8(baca16(entri + 8)) }
        }
        return nil
    }

    /// A whole Exif segment with the orientation and nothing else.
    private static func segmenArah(_ arah: UInt8) -> [UInt8] {
        [0xFF, 0xE1, 0, 34] + Array("Exif\0\0MM".utf8)
            + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, arah, 0, 0, 0, 0, 0, 0]
    }
}
