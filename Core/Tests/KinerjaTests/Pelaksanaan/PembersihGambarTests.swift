import Kinerja
import Testing

@Suite("Pelaksanaan: pembersih gambar")
struct PembersihGambarTests {
    private func segmen(_ penanda: UInt8, _ isi: [UInt8]) -> [UInt8] {
        [0xFF, penanda, UInt8((isi.count + 2) >> 8), UInt8((isi.count + 2) & 255)] + isi
    }

    private func exif(arah: UInt8) -> [UInt8] {
        // Little-endian, orientation first, then a pointer to GPS data that must not survive.
        Array("Exif\0\0II".utf8) + [42, 0, 8, 0, 0, 0, 2, 0]
            + [0x12, 0x01, 3, 0, 1, 0, 0, 0, arah, 0, 0, 0] + [0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0]
            + [0, 0, 0, 0] + Array("GPS-RAHASIA".utf8)
    }

    private let gambar: [UInt8] = [0xFF, 0xDA, 0, 3, 9, 1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4]

    private func bersih(_ bytes: [UInt8], _ jenis: JenisBukti) -> [UInt8]? {
        PembersihGambar.bersihkan(bytes, jenis: jenis)
    }

    private func memuat(_ bytes: [UInt8], _ teks: String) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains(teks)
    }

    @Test("JPEG kehilangan Exif, GPS, IPTC, XMP, komentar, dan isi sesudah akhir gambar")
    func jpeg() throws {
        let icc = segmen(0xE2, Array("ICC_PROFILE\0warna".utf8))
        let buang =
            segmen(0xE1, exif(arah: 1)) + segmen(0xE1, Array("http://ns.adobe.com/xap XMP-RAHASIA".utf8))
            + segmen(0xED, Array("IPTC-RAHASIA".utf8)) + segmen(0xFE, Array("KOMENTAR-RAHASIA".utf8))
            + segmen(0xE2, Array("MPF\0RAHASIA".utf8))
        let awal = segmen(0xE0, Array("JFIF\0".utf8))
        let masuk = [0xFF, 0xD8] + awal + buang + icc + gambar + [0xFF, 0xD9] + Array("FILM-RAHASIA".utf8)
        let hasil = try #require(bersih(masuk, .jpeg))
        #expect(hasil == [0xFF, 0xD8] + awal + icc + gambar + [0xFF, 0xD9])
        #expect(bersih(hasil, .jpeg) == hasil)
    }

    @Test("foto tegak tetap tegak: dari Exif hanya arah yang bertahan")
    func arah() throws {
        let masuk = [0xFF, 0xD8] + segmen(0xE1, exif(arah: 6)) + gambar + [0xFF, 0xD9]
        let hasil = try #require(bersih(masuk, .jpeg))
        #expect(!memuat(hasil, "RAHASIA"))
        #expect(memuat(hasil, "Exif"))
        #expect(hasil.count == 2 + 36 + gambar.count + 2)
        #expect(bersih(hasil, .jpeg) == hasil)
    }

    @Test("JPEG bertahap dengan beberapa pemindaian tetap utuh")
    func bertahap() throws {
        let masuk = [0xFF, 0xD8] + gambar + segmen(0xC4, [1, 2]) + gambar + [0xFF, 0xD9]
        #expect(bersih(masuk, .jpeg) == masuk)
    }

    @Test("PNG kehilangan teks, waktu, Exif, dan isi sesudah IEND")
    func png() throws {
        let awal: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]
        let simpan =
            awal + potong("IHDR", [UInt8](repeating: 1, count: 13)) + potong("sRGB", [0])
            + potong("IDAT", [1, 2, 3])
        let buang =
            potong("tEXt", Array("RAHASIA".utf8)) + potong("zTXt", [1]) + potong("iTXt", [1])
            + potong("eXIf", Array("II RAHASIA".utf8)) + potong("tIME", [1])
        let hasil = try #require(bersih(simpan + buang + potong("IEND", []) + Array("RAHASIA".utf8), .png))
        #expect(hasil == simpan + potong("IEND", []))
    }

    @Test("WebP kehilangan Exif dan XMP, dan penandanya dihapus")
    func webp() throws {
        let vp8x: [UInt8] = Array("VP8X".utf8) + [10, 0, 0, 0, 0x0C, 0, 0, 0, 1, 0, 0, 1, 0, 0]
        let vp8: [UInt8] = Array("VP8 ".utf8) + [3, 0, 0, 0, 7, 8, 9, 0]
        let exif: [UInt8] = Array("EXIF".utf8) + [4, 0, 0, 0] + Array("GPS!".utf8)
        let isi = Array("WEBP".utf8) + vp8x + vp8 + exif
        let hasil = try #require(bersih(Array("RIFF".utf8) + [UInt8(isi.count), 0, 0, 0] + isi, .webp))
        #expect(!memuat(hasil, "GPS!"))
        #expect(Int(hasil[4]) == hasil.count - 8)
        #expect(hasil[20] == 0)
        #expect(memuat(hasil, "VP8 "))
    }

    @Test("PDF dan dokumen Office tidak diubah")
    func lain() { #expect(bersih([1, 2, 3], .pdf) == [1, 2, 3]) }

    @Test("isi acak dan potongan gambar tidak pernah membuat berhenti", arguments: [JenisBukti.jpeg, .png, .webp])
    func acak(_ jenis: JenisBukti) {
        let kepala: [UInt8] =
            switch jenis {
            case .jpeg: [0xFF, 0xD8]
            case .png: [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]
            default: Array("RIFF\u{40}\0\0\0WEBP".utf8)
            }
        let utuh = [0xFF, 0xD8] + segmen(0xE1, exif(arah: 6)) + gambar + [0xFF, 0xD9]
        for panjang in 0...utuh.count { _ = bersih(Array(utuh.prefix(panjang)), jenis) }
        var keadaan: UInt64 = 88_172_645_463_325_252
        for putaran in 0..<3000 {
            var bytes = putaran % 3 == 0 ? [] : kepala
            for _ in 0..<(putaran % 97) {
                keadaan ^= keadaan << 13
                keadaan ^= keadaan >> 7
                keadaan ^= keadaan << 17
                bytes.append(
                    putaran % 2 == 0
                        ? [0xFF, 0xE1, 0xDA, 0, 1, 4][Int(keadaan % 6)] : UInt8(truncatingIfNeeded: keadaan))
            }
            if let hasil = bersih(bytes, jenis) { #expect(hasil.count <= bytes.count + 64) }
        }
    }

    private func potong(_ jenis: String, _ isi: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(isi.count)] + Array(jenis.utf8) + isi + [9, 9, 9, 9]
    }
}
