/// Looks for what a PDF can do beside showing pages.
///
/// A PDF that runs scripts, starts programs, carries other files or plays media is refused: the rater opens it with a
/// reader of unknown age. Names are matched as tokens with their `#4A` escapes undone. Object streams hide names in
/// compressed data, so those are unfolded by the shell and looked at too. An encrypted PDF hides everything; it is
/// accepted, because every PDF leaves the house as a download, never shown inside a page.
public enum PemeriksaPDF {
    private static let terlarang: [String: String] = [
        "JavaScript": "skrip", "Launch": "perintah menjalankan program", "EmbeddedFile": "berkas lain di dalamnya",
        "EmbeddedFiles": "berkas lain di dalamnya", "RichMedia": "media yang dapat dijalankan",
        "Rendition": "media yang dapat dijalankan", "XFA": "formulir yang dapat dijalankan",
        "ImportData": "perintah mengambil data", "SubmitForm": "perintah mengirim data",
    ]
    private static let aliranTerbanyak = 500

    /// Refuses `berkas.pdf_aktif`, with the word for what was found.
    public static func periksa(_ bytes: [UInt8], nama: String) throws(Penolakan) {
        guard let apa = larangan(bytes) else { return }
        throw Penolakan(
            "berkas.pdf_aktif", "PDF \(nama) memuat \(apa), yang tidak diterima", isian: "berkas",
            perbaikan: "Buka berkasnya, cetak ke PDF, lalu unggah hasil cetakannya."
        )
    }

    /// Object streams, whose content may name what the plain bytes do not.
    public static func aliranObjek(_ bytes: [UInt8]) -> [BagianPadat] {
        var hasil: [BagianPadat] = []
        var posisi = 0
        while hasil.count < aliranTerbanyak, let awal = cari("/ObjStm", bytes, dari: posisi, sampai: bytes.count) {
            posisi = awal + 7
            guard var mulai = cari("stream", bytes, dari: posisi, sampai: min(bytes.count, posisi + 1000)) else {
                continue
            }
            mulai += 6
            if mulai < bytes.count, bytes[mulai] == 13 { mulai += 1 }
            if mulai < bytes.count, bytes[mulai] == 10 { mulai += 1 }
            let akhir = cari("endstream", bytes, dari: mulai, sampai: bytes.count) ?? bytes.count
            hasil.append(BagianPadat(rentang: mulai..<max(mulai, akhir), cara: .zlib, nama: "aliran objek"))
            posisi = akhir
        }
        return hasil
    }

    /// The word for the first forbidden name, or nil.
    static func larangan(_ bytes: [UInt8]) -> String? {
        var posisi = 0
        while posisi < bytes.count {
            guard bytes[posisi] == 0x2F else {
                posisi += 1
                continue
            }
            let (nama, akhir) = namaToken(bytes, posisi + 1)
            if let apa = terlarang[nama] { return apa }
            posisi = akhir
        }
        return nil
    }

    /// A name (ISO 32000-1, 7.3.5) of at most 24 letters, and where it ends.
    private static func namaToken(_ bytes: [UInt8], _ mulai: Int) -> (String, Int) {
        var (huruf, posisi): ([UInt8], Int) = ([], mulai)
        while posisi < bytes.count, huruf.count <= 24 {
            let satu = bytes[posisi]
            if satu == 0x23, posisi + 2 < bytes.count, let kode = heksa(bytes[posisi + 1], bytes[posisi + 2]) {
                huruf.append(kode)
                posisi += 3
                continue
            }
            guard (0x30...0x39).contains(satu) || (0x41...0x5A).contains(satu) || (0x61...0x7A).contains(satu) else {
                break
            }
            huruf.append(satu)
            posisi += 1
        }
        return (String(decoding: huruf, as: UTF8.self), max(posisi, mulai))
    }

    private static func heksa(_ tinggi: UInt8, _ rendah: UInt8) -> UInt8? {
        UInt8(String(decoding: [tinggi, rendah], as: UTF8.self), radix: 16)
    }

    private static func cari(_ teks: StaticString, _ bytes: [UInt8], dari mulai: Int, sampai akhir: Int) -> Int? {
        let pola = Array("\(teks)".utf8)
        guard mulai >= 0, akhir - mulai >= pola.count else { return nil }
        return bytes.withUnsafeBufferPointer { isi in
            for posisi in mulai...(akhir - pola.count) where isi[posisi] == pola[0] {
                if (1..<pola.count).allSatisfy({ isi[posisi + $0] == pola[$0] }) { return posisi }
            }
            return nil
        }
    }
}
