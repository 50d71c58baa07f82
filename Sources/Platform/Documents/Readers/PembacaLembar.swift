/// One worksheet, row by row.
final class PembacaLembar: PenerimaXML {
    private struct Sel {
        var kolom: Int
        var jenis: String
        var gaya: String?
        var nilai = ""
    }

    private(set) var baris: [[String]] = []
    private(set) var nomorBaris: [Int] = []
    private let gaya: GayaXLSX
    private let bersama: [String]
    private let isSistem1904: Bool
    private let batas: BatasPembaca
    private var pengumpul: PengumpulTeks
    private var barisKini: [String]?
    private var nomor = 0
    private var kolomTerakhir = 0
    private var sel: Sel?
    private var dalamTeks = false
    private var dalamFonetik = false
    private var jumlahSel = 0
    /// Rows that a sheet can have at all.
    private static let barisTerakhir = 1_048_576

    init(gaya: GayaXLSX, teks: [String], sistem1904: Bool, batas: BatasPembaca) {
        self.gaya = gaya
        bersama = teks
        isSistem1904 = sistem1904
        self.batas = batas
        pengumpul = PengumpulTeks(batas: batas.panjangSel)
    }

    func mulai(_ nama: String, _ atribut: AtributXML) throws(PembacaGagal) {
        switch nama {
        case "row":
            try mulaiBaris(atribut["r"])
        case "c" where barisKini != nil:
            let kolom = try kolom(atribut["r"])
            sel = Sel(kolom: kolom, jenis: atribut["t"] ?? "n", gaya: atribut["s"])
            kolomTerakhir = kolom
        case "v", "t":
            dalamTeks = sel != nil && !dalamFonetik
        case "rPh":
            dalamFonetik = true
        default: return
        }
    }

    func teks(_ bytes: UnsafeBufferPointer<UInt8>) throws(PembacaGagal) {
        if dalamTeks { try pengumpul.tambah(bytes) }
    }

    func selesai(_ nama: String) throws(PembacaGagal) {
        switch nama {
        case "v", "t":
            if dalamTeks { sel?.nilai += pengumpul.ambil() }
            dalamTeks = false
        case "rPh":
            dalamFonetik = false
        case "c":
            if let sel { try simpan(sel) }
            sel = nil
        case "row":
            try selesaiBaris()
        default: return
        }
    }

    private func mulaiBaris(_ r: String?) throws(PembacaGagal) {
        nomor =
            try r.map { (teks) throws(PembacaGagal) in
                guard let nilai = Int(teks), (1...Self.barisTerakhir).contains(nilai) else {
                    throw .xmlRusak("lembar kerja, nomor baris", baris: nil)
                }
                return nilai
            } ?? nomor + 1
        barisKini = []
        kolomTerakhir = 0
    }

    private func selesaiBaris() throws(PembacaGagal) {
        defer { barisKini = nil }
        guard let isi = barisKini, !isi.isEmpty else { return }
        jumlahSel += isi.count
        guard baris.count < batas.jumlahBaris, jumlahSel <= batas.jumlahSel else {
            throw .terlaluBesar("Tabel ini lebih dari \(batas.jumlahBaris) baris atau \(batas.jumlahSel) sel")
        }
        baris.append(isi)
        nomorBaris.append(nomor)
    }

    private func simpan(_ sel: Sel) throws(PembacaGagal) {
        let nilai = tampil(sel)
        guard !nilai.isEmpty, var isi = barisKini else { return }
        guard sel.kolom <= batas.jumlahKolom else {
            throw .terlaluBesar("Baris \(nomor) berisi melewati kolom ke-\(batas.jumlahKolom)")
        }
        barisKini = nil
        if isi.count < sel.kolom { isi += Array(repeating: "", count: sel.kolom - isi.count) }
        isi[sel.kolom - 1] = nilai
        barisKini = isi
    }

    /// Cell types: ECMA-376 part 1, 18.18.11.
    private func tampil(_ sel: Sel) -> String {
        switch sel.jenis {
        case "s":
            guard let nomor = Int(sel.nilai), bersama.indices.contains(nomor) else { return "" }
            return bersama[nomor]
        case "b": return sel.nilai == "1" || sel.nilai == "true" ? "TRUE" : "FALSE"
        case "n": return gaya[sel.gaya].tulis(sel.nilai, sistem1904: isSistem1904)
        case "d": return sel.nilai.hasSuffix("T00:00:00") ? String(sel.nilai.dropLast(9)) : sel.nilai
        default: return sel.nilai
        }
    }

    /// Column number from 1: letters of the reference, else the one after the last cell.
    private func kolom(_ rujukan: String?) throws(PembacaGagal) -> Int {
        guard let rujukan else { return kolomTerakhir + 1 }
        var hasil = 0
        for huruf in rujukan.utf8 {
            let besar = huruf & 0xDF
            guard (0x41...0x5A).contains(besar) else { break }
            hasil = hasil * 26 + Int(besar) - 0x40
            guard hasil <= 1 << 20 else { break }
        }
        guard hasil > 0 else { throw .xmlRusak("lembar kerja, alamat sel", baris: nil) }
        return hasil
    }
}
