/// What the workbook part and its relations tell: the sheets in tab order, where they are stored, the date system.
struct BukuKerja {
    struct Lembar {
        var nama: String
        var relasi: String
        var isTampak: Bool
    }

    private let map: String
    private let relasi: RelasiXLSX
    let daftarLembar: [Lembar]
    let isSistem1904: Bool

    init(_ arsip: ArsipZIP, _ isi: IsiArsipXLSX) throws(PembacaGagal) {
        let akar = RelasiXLSX()
        _ = try isi.urai("_rels/.rels", dari: arsip, oleh: akar)
        let jalur = akar.jalur(jenis: "officeDocument", map: "") ?? "xl/workbook.xml"
        let potongan = jalur.split(separator: "/")
        map = potongan.dropLast().joined(separator: "/")
        let buku = DaftarLembarXLSX()
        guard try isi.urai(jalur, dari: arsip, oleh: buku) else {
            throw .bukanTabel("arsip tanpa buku kerja", "Simpan tabelnya sebagai XLSX atau CSV.")
        }
        relasi = RelasiXLSX()
        let nama = potongan.last.map(String.init) ?? "workbook.xml"
        _ = try isi.urai(map + "/_rels/" + nama + ".rels", dari: arsip, oleh: relasi)
        daftarLembar = buku.daftar
        isSistem1904 = buku.isSistem1904
    }

    func jalur(jenis: String) -> String? { relasi.jalur(jenis: jenis, map: map) }

    func jalur(relasi id: String, jenis: String) -> String? { relasi.jalur(jenis: jenis, id: id, map: map) }
}

/// `*.rels`: which part belongs to which identifier.
final class RelasiXLSX: PenerimaXML {
    private var daftar: [(id: String, jenis: String, tujuan: String)] = []

    func mulai(_ nama: String, _ atribut: AtributXML) throws(PembacaGagal) {
        guard nama == "Relationship", let id = atribut["Id"], let tujuan = atribut["Target"],
            atribut["TargetMode"] != "External"
        else { return }
        daftar.append((id, atribut["Type"] ?? "", tujuan))
    }

    func teks(_ bytes: UnsafeBufferPointer<UInt8>) throws(PembacaGagal) {}
    func selesai(_ nama: String) throws(PembacaGagal) {}

    /// The path of the first part of this kind (last word of its type URI), relative targets resolved against `map`.
    func jalur(jenis: String, id: String? = nil, map: String) -> String? {
        let kena = daftar.first { $0.jenis.hasSuffix("/" + jenis) && (id == nil || $0.id == id) }
        guard let tujuan = kena?.tujuan else { return nil }
        var hasil = tujuan.hasPrefix("/") ? [] : map.split(separator: "/")
        for langkah in tujuan.split(separator: "/") where langkah != "." {
            if langkah == ".." { _ = hasil.popLast() } else { hasil.append(langkah) }
        }
        return hasil.joined(separator: "/")
    }
}

/// The workbook part.
final class DaftarLembarXLSX: PenerimaXML {
    private(set) var daftar: [BukuKerja.Lembar] = []
    private(set) var isSistem1904 = false

    func mulai(_ nama: String, _ atribut: AtributXML) throws(PembacaGagal) {
        if nama == "workbookPr" {
            isSistem1904 = ["1", "true", "on"].contains(atribut["date1904"])
        } else if nama == "sheet", let relasi = atribut[berawalan: "id"] {
            let isTampak = (atribut["state"] ?? "visible") == "visible"
            daftar.append(BukuKerja.Lembar(nama: atribut["name"] ?? "", relasi: relasi, isTampak: isTampak))
        }
    }

    func teks(_ bytes: UnsafeBufferPointer<UInt8>) throws(PembacaGagal) {}
    func selesai(_ nama: String) throws(PembacaGagal) {}
}

/// The styles part: which cell style shows a number as a date.
final class GayaXLSX: PenerimaXML {
    private var bentukan: [String: FormatTanggalXLSX] = [:]
    private var daftar: [FormatTanggalXLSX] = []
    private var dalamGayaSel = false

    func mulai(_ nama: String, _ atribut: AtributXML) throws(PembacaGagal) {
        switch nama {
        case "numFmt":
            guard let nomor = atribut["numFmtId"], let kode = atribut["formatCode"] else { return }
            bentukan[nomor] = FormatTanggalXLSX(kode: kode)
        case "cellXfs":
            dalamGayaSel = true
        case "xf" where dalamGayaSel:
            let nomor = atribut["numFmtId"] ?? "0"
            daftar.append(bentukan[nomor] ?? FormatTanggalXLSX(nomorBawaan: Int(nomor) ?? 0))
        default: return
        }
    }

    func teks(_ bytes: UnsafeBufferPointer<UInt8>) throws(PembacaGagal) {}

    func selesai(_ nama: String) throws(PembacaGagal) {
        if nama == "cellXfs" { dalamGayaSel = false }
    }

    subscript(_ gaya: String?) -> FormatTanggalXLSX {
        guard let gaya, let nomor = Int(gaya), daftar.indices.contains(nomor) else { return .angka }
        return daftar[nomor]
    }
}
