import Documents
import Foundation
import Kinerja
import Platform

/// Reading what people and programs send about an agreement.
enum IsianPerjanjian {
    /// The fields of one item, by the names of the form.
    static func butir(_ isian: [String: String]) -> MasukanIndikatorPK {
        func ruas(_ nama: String, _ panjang: Int) -> String { MasukanHasil.rapi(isian[nama] ?? "", panjang) }
        var masukan = MasukanIndikatorPK()
        masukan.sasaran = ruas("sasaran", 1000)
        masukan.ukuran = ruas("ukuran", 500)
        masukan.target = ruas("target", 100)
        masukan.targetAngka = ruas("target_angka", 40)
        masukan.satuan = ruas("satuan", 60)
        masukan.arah = ruas("arah", 20)
        masukan.aspek = ruas("aspek", 20)
        masukan.perspektif = ruas("perspektif", 30)
        masukan.iku = ruas("iku", 10)
        masukan.perluManual = ruas("perlu_manual", 10)
        return masukan
    }

    /// A pasted table or a file; the API sends `isi`, or `isi_base64` with `nama_berkas`.
    static func tabel(_ x: Exchange, _ isian: [String: String]) throws -> TabelMasukan {
        do {
            if let file = x.files.first, file.size > 0 {
                guard !file.isTooLarge else {
                    throw Penolakan("berkas.terlalu_besar", "Berkas terlalu besar. Paling besar 2 MB", isian: "berkas")
                }
                return try bacaTabel(file.bytes, namaBerkas: file.name)
            }
            if let teks = isian["isi_base64"], let isi = Data(base64Encoded: teks), !isi.isEmpty {
                return try bacaTabel([UInt8](isi), namaBerkas: isian["nama_berkas"] ?? "perjanjian.csv")
            }
            let teks = isian["isi"] ?? ""
            guard teks.contains(where: { !$0.isWhitespace }) else {
                throw Penolakan("berkas.kosong", "Tempel tabelnya, atau pilih berkas CSV atau XLSX", isian: "isi")
            }
            return try bacaTabel(Array(teks.utf8), namaBerkas: "tempelan.csv")
        } catch let gagal as PembacaGagal {
            throw Penolakan(gagal.kode, gagal.kalimat, isian: x.files.isEmpty ? "isi" : "berkas")
        }
    }
}

extension ImporPerjanjian {
    /// The good rows below a heading, to be read again when they are applied.
    var csvBaik: String { TabelStandar.csv([Self.judul] + baris.filter { $0.beda != .sama }.map(\.sel)) }

    /// The faulty rows below a heading, to be mended.
    var csvSalah: String { TabelStandar.csv([Self.judul] + selBermasalah) }
}
