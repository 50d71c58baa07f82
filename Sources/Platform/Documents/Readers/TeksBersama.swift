/// Text of one cell gathered from pieces, within the limit. Phonetic guides (`rPh`) are not part of the text.
struct PengumpulTeks {
    private var bytes: [UInt8] = []
    let batas: Int

    init(batas: Int) { self.batas = batas }

    mutating func tambah(_ potongan: UnsafeBufferPointer<UInt8>) throws(PembacaGagal) {
        guard bytes.count + potongan.count <= batas else { throw .terlaluBesar("Isi satu sel XLSX terlalu panjang") }
        bytes.append(contentsOf: potongan)
    }

    /// The text so far; starts anew.
    mutating func ambil() -> String {
        defer { bytes.removeAll(keepingCapacity: true) }
        let teks = String(decoding: bytes, as: UTF8.self)
        return bytes.contains(UInt8(ascii: "_")) ? Self.lepasKode(teks) : teks
    }

    /// `_x000D_` stands for a character XML cannot hold (ECMA-376 part 1, 22.9.2.19).
    private static func lepasKode(_ teks: String) -> String {
        var hasil = ""
        var sisa = Substring(teks)
        while let letak = sisa.firstIndex(of: "_") {
            hasil += sisa[..<letak]
            sisa = sisa[letak...]
            let kode = sisa.prefix(7)
            if kode.count == 7, kode.hasPrefix("_x"), kode.hasSuffix("_"),
                let nilai = UInt32(kode.dropFirst(2).dropLast(), radix: 16), nilai != 0,
                let huruf = Unicode.Scalar(nilai)
            {
                hasil.unicodeScalars.append(huruf)
                sisa = sisa.dropFirst(7)
            } else {
                hasil.append("_")
                sisa = sisa.dropFirst()
            }
        }
        return hasil + sisa
    }
}

/// The table of strings that cells point to by number.
final class TeksBersama: PenerimaXML {
    private(set) var daftar: [String] = []
    private var pengumpul: PengumpulTeks
    private var dalamTeks = false
    private var dalamFonetik = false
    private let batas: BatasPembaca

    init(batas: BatasPembaca) {
        self.batas = batas
        pengumpul = PengumpulTeks(batas: batas.panjangSel)
    }

    func mulai(_ nama: String, _ atribut: AtributXML) throws(PembacaGagal) {
        if nama == "rPh" { dalamFonetik = true }
        dalamTeks = nama == "t" && !dalamFonetik
    }

    func teks(_ bytes: UnsafeBufferPointer<UInt8>) throws(PembacaGagal) {
        if dalamTeks { try pengumpul.tambah(bytes) }
    }

    func selesai(_ nama: String) throws(PembacaGagal) {
        dalamTeks = false
        if nama == "rPh" { dalamFonetik = false }
        guard nama == "si" else { return }
        guard daftar.count < batas.jumlahSel else { throw .terlaluBesar("Buku kerja ini memuat terlalu banyak teks") }
        daftar.append(pengumpul.ambil())
    }
}
