/// The header row of an import table: which variant it is and which cell of a row holds what.
struct KepalaTabel {
    let varian: VarianImpor
    /// Index in `TabelMasukan.baris`.
    let letak: Int
    /// Cells in the header row, trailing blanks not counted.
    let lebar: Int
    /// Labels as written, for messages.
    private let label: [String]
    private let kolom: [KolomImpor: [Int]]
    let daftarSlug: [String]
    /// Labels of columns left unread for privacy.
    let kolomDibuang: [String]
    /// Labels of columns that no rule uses.
    let kolomTidakDipakai: [String]
    /// Labels that occur twice; the first counts.
    let kolomGanda: [String]

    /// Rows searched for the header: the reports of e-Kinerja have title lines before it.
    static let barisDicari = 20

    static func cari(_ tabel: TabelMasukan) throws(Penolakan) -> KepalaTabel {
        for (letak, baris) in tabel.baris.prefix(barisDicari).enumerated() {
            let daftarSlug = baris.map(Slug.dari)
            guard let varian = VarianImpor(slug: daftarSlug) else { continue }
            let kepala = KepalaTabel(varian, letak: letak, baris: baris, daftarSlug: daftarSlug)
            try kepala.periksaKolomWajib()
            return kepala
        }
        throw Penolakan(
            "impor.kepala_tidak_ditemukan",
            "Baris judul kolom tidak ditemukan dalam \(barisDicari) baris pertama. "
                + "Berkas harus memuat kolom PNS ID dan NIP BARU (SIASN), skp_id dan is_plt_plh (Laporan SKP), "
                + "atau hasil_akhir dan periode_id (Laporan Penilaian).",
            perbaikan: "Unduh ulang berkasnya dari SIASN atau e-Kinerja tanpa mengubah judul kolom."
        )
    }

    private init(_ varian: VarianImpor, letak: Int, baris: [String], daftarSlug: [String]) {
        self.varian = varian
        self.letak = letak
        self.daftarSlug = daftarSlug
        label = baris.map { Sel.rapikan($0) }
        lebar = (daftarSlug.lastIndex { !$0.isEmpty } ?? -1) + 1
        let pertama = Dictionary(
            daftarSlug.enumerated().map { ($1, $0) },
            uniquingKeysWith: { awal, _ in awal }
        )
        kolom = Dictionary(
            uniqueKeysWithValues: KolomImpor.allCases.map { k in (k, k.slug(varian).compactMap { pertama[$0] }) }
        )
        let terpakai = Set(kolom.values.joined())
        let sisa = daftarSlug.indices.filter { !daftarSlug[$0].isEmpty && !terpakai.contains($0) }
        let label = label
        kolomGanda = sisa.filter { pertama[daftarSlug[$0]] != $0 }.map { label[$0] }
        kolomDibuang = sisa.filter { KolomImpor.pribadi.contains(daftarSlug[$0]) }.map { label[$0] }
        kolomTidakDipakai = sisa.filter { !KolomImpor.pribadi.contains(daftarSlug[$0]) }.map { label[$0] }
    }

    private func periksaKolomWajib() throws(Penolakan) {
        for (wajib, nama) in [(KolomImpor.nip, "NIP"), (.nama, "nama")] where kolom[wajib, default: []].isEmpty {
            throw Penolakan(
                "impor.kolom_wajib",
                "Kolom \(nama) tidak ada pada berkas \(varian.tampil) ini.",
                perbaikan: "Unduh ulang berkasnya dengan kolom \(nama)."
            )
        }
    }

    /// Cells of the row that may hold it, best first, with the label of their column.
    func sel(_ k: KolomImpor, _ baris: [String]) -> [(label: String, isi: String)] {
        kolom[k, default: []].map { (label[$0], $0 < baris.count ? baris[$0] : "") }
    }

    /// The label of the first column for it; a neutral word when the file has none.
    func label(_ k: KolomImpor) -> String {
        kolom[k, default: []].first.map { label[$0] } ?? "baris"
    }

    /// The row repeats the header (joined exports do that).
    func isUlangan(_ baris: [String]) -> Bool {
        guard let letak = kolom[.nip]?.first, letak < baris.count, Slug.dari(baris[letak]) == daftarSlug[letak] else {
            return false
        }
        return baris.prefix(lebar).map(Slug.dari).elementsEqual(daftarSlug.prefix(lebar))
    }
}

/// Column names made comparable.
enum Slug {
    /// Lower case; every run of other characters than letters and digits becomes one `_`; none at the ends.
    static func dari(_ teks: String) -> String {
        teks.lowercased().unicodeScalars
            .split { !($0.properties.isAlphabetic || ("0"..."9").contains($0)) }
            .map { String(String.UnicodeScalarView($0)) }
            .joined(separator: "_")
    }
}
