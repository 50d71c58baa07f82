public import Documents
import Platform

/// The fingerprint of a document's contents: SHA-256 over its texts in reading order. It does not depend on fonts or
/// on the program that drew the page, so a later version can recompute it.
public enum SidikIsi {
    public static func hitung(_ lembar: Lembar) -> String {
        sha256Hex(teks(lembar).joined(separator: "\u{1F}"))
    }

    /// Every text of the document, top to bottom.
    static func teks(_ lembar: Lembar) -> [String] {
        [lembar.kode, lembar.judul] + lembar.blok.flatMap(teks)
    }

    private static func teks(_ blok: Blok) -> [String] {
        switch blok {
        case .judul(let baris): baris
        case .paragraf(let paragraf): [tulis(paragraf)]
        case .tabel(let tabel): (tabel.kepala + tabel.baris).flatMap(\.sel).flatMap(teks)
        case .lambang, .garis, .jarak: []
        }
    }

    private static func teks(_ sel: SelTabel) -> [String] {
        sel.isi.map { isi in
            if case .paragraf(let paragraf) = isi { return tulis(paragraf) }
            return "\(isi)"
        }
    }

    /// Struck-out options are part of the statement, so the stroke is written too.
    private static func tulis(_ paragraf: Paragraf) -> String {
        paragraf.potongan.map { $0.gaya.contains(.coret) ? "~\($0.teks)~" : $0.teks }.joined()
    }
}
