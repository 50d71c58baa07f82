/// Why a file could not be read as a table: a value, never a crash. The sentence is shown to the admin as it is.
public struct PembacaGagal: Error, Sendable, Equatable {
    /// Stable code, e.g. `berkas.zip_rusak`.
    public var kode: String
    /// Plain Indonesian: what is wrong and what to do.
    public var kalimat: String
    /// Line of the text file, when one is to blame.
    public var baris: Int?

    public init(kode: String, kalimat: String, baris: Int? = nil) {
        self.kode = kode
        self.kalimat = kalimat
        self.baris = baris
    }
}

extension PembacaGagal {
    static func bukanTabel(_ jenis: String, _ saran: String) -> PembacaGagal {
        PembacaGagal(
            kode: "berkas.bukan_tabel",
            kalimat: "Berkas ini \(jenis), bukan CSV atau XLSX. \(saran)"
        )
    }

    static let kosong = PembacaGagal(
        kode: "berkas.kosong",
        kalimat: "Berkas ini kosong. Unduh ulang dari sumbernya, lalu unggah lagi."
    )

    static func terlaluBesar(_ apa: String) -> PembacaGagal {
        PembacaGagal(
            kode: "berkas.terlalu_besar",
            kalimat: "\(apa). Bagi datanya menjadi beberapa berkas, misalnya satu berkas per perangkat daerah."
        )
    }

    static func zipRusak(_ sebab: String) -> PembacaGagal {
        PembacaGagal(
            kode: "berkas.zip_rusak",
            kalimat:
                "Berkas XLSX ini rusak atau terpotong (\(sebab)). Unduh ulang, atau buka lalu simpan lagi sebagai XLSX."
        )
    }

    static func xmlRusak(_ bagian: String, baris: Int?) -> PembacaGagal {
        PembacaGagal(
            kode: "berkas.xlsx_rusak",
            kalimat: "Isi berkas XLSX ini tidak dapat dibaca (bagian \(bagian)). Buka lalu simpan lagi sebagai XLSX.",
            baris: baris
        )
    }

    static let docType = PembacaGagal(
        kode: "berkas.xlsx_tidak_aman",
        kalimat: "Berkas XLSX ini memuat deklarasi DOCTYPE yang tidak diterima. "
            + "Buka dengan aplikasi lembar sebar lalu simpan lagi sebagai XLSX."
    )
}
