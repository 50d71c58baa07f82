import HTML
import Kinerja
import Platform

/// The contents of B.1.6 and B.1.7, and the form that fills them.
enum BimbinganIsianPages {
    static func kolom(_ bentuk: BentukBimbingan) -> [(nama: String, judul: String, kolom: [String], isPegawai: Bool)] {
        switch bentuk {
        case .coaching:
            [
                (
                    "tujuan", "Tujuan: apa yang ingin saya capai?", ["Indikator", "Baseline", "Target", "Strategi"],
                    true
                ),
                ("fakta", "Fakta: di mana saya sekarang?", ["Target SKP", "Progres", "Masalah", "Penyebab"], true),
                ("langkah", "Langkah ke depan", ["Indikator", "Strategi", "Penyesuaian target"], false),
            ]
        case .mentoring:
            [
                (
                    "tujuan", "Tujuan mentoring",
                    ["Keahlian", "Jangka waktu", "Perubahan yang diharapkan", "Ukuran keberhasilan"], true
                ),
                ("jurnal", "Jurnal mentoring", ["Waktu dan tempat", "Materi", "Rencana aksi", "Target waktu"], false),
            ]
        case .pelatihanFormal, .pelatihanInformal, .lain: []
        }
    }

    private static func isi(_ nama: String, _ isian: IsianBimbingan) -> [[String]] {
        switch nama {
        case "tujuan": isian.tujuan
        case "fakta": isian.fakta
        case "langkah": isian.langkah
        default: isian.jurnal
        }
    }

    /// For reading.
    static func ringkas(_ b: Bimbingan) -> Markup {
        guard b.isian != IsianBimbingan() else { return .empty }
        let bagian = kolom(b.bentuk).filter { !isi($0.nama, b.isian).isEmpty }
        return """
            <section class="kartu jarak-b"><h2>Isian bimbingan</h2>\(each: bagian, { tabel($0.judul, $0.kolom, isi($0.nama, b.isian)) })
            \(if: !b.isian.peluang.isEmpty, "<h3>\(b.bentuk == .coaching ? "Peluang" : "Pelaksanaan")</h3><p>\(b.isian.peluang)</p>")</section>
            """
    }

    private static func tabel(_ judul: String, _ kolom: [String], _ baris: [[String]]) -> Markup {
        "<h3>\(judul)</h3><ul>\(each: baris, { satu(kolom, $0) })</ul>"
    }

    private static func satu(_ kolom: [String], _ baris: [String]) -> Markup {
        let pasang = zip(kolom, baris).filter { !$1.isEmpty }.map { "\($0): \($1)" }
        return "<li>\(pasang.joined(separator: " · "))</li>"
    }

    // MARK: - Form

    static func form(_ x: Exchange, _ a: BimbinganAkses, _ isian: IsianBimbingan) -> Markup {
        let b = a.satu
        let bagian = kolom(b.bentuk).filter { a.isPegawai || !$0.isPegawai }
        let label = b.bentuk == .coaching ? "Peluang: apa yang dapat saya lakukan?" : "Apa yang dilakukan dan hasilnya"
        let isPeluang = b.bentuk != .mentoring && (a.isPegawai || b.bentuk.formulir == nil)
        return layout(
            x, Page(title: "Isi bimbingan", active: "/bimbingan", isTask: true),
            """
            \(pageHead("Isi bahan dan hasil bimbingan", above: "\(b.bentuk.tampil) \(a.isi.pegawai)", lead: "Mengubah isian membatalkan tanda tangan yang sudah ada.", back: ("Bimbingan", "/bimbingan/\(b.id)")))
            <form action="/bimbingan/\(b.id)/isian" method="post" novalidate>\(formKeys(x))<input type="hidden" name="versi" value="\(b.versi)">
            \(each: bagian, { kelompok($0.nama, $0.judul, $0.kolom, isi($0.nama, isian)) })
            \(if: isPeluang, Field("peluang", label, value: isian.peluang, kind: .area(rows: 3), isOptional: b.bentuk == .coaching).markup())
            <button class="tombol" type="submit">Simpan isian</button></form>
            """
        )
    }

    private static func kelompok(_ nama: String, _ judul: String, _ kolom: [String], _ ada: [[String]]) -> Markup {
        let baris = Array((ada + [Array(repeating: "", count: kolom.count)]).prefix(12).enumerated())
        return
            "<section class=\"kartu jarak-b\"><h2>\(judul)</h2>\(each: baris, { satuBaris(nama, kolom, $0.offset, $0.element) })</section>"
    }

    private static func satuBaris(_ nama: String, _ kolom: [String], _ nomor: Int, _ isi: [String]) -> Markup {
        let sel = Array(kolom.enumerated())
        return """
            <fieldset class="jarak-b"><legend>Baris \(nomor + 1)</legend>\(each: sel, { ruas(nama, nomor, $0.offset, $0.element, $0.offset < isi.count ? isi[$0.offset] : "") })</fieldset>
            """
    }

    private static func ruas(_ nama: String, _ baris: Int, _ kolom: Int, _ label: String, _ nilai: String) -> Markup {
        let isian = "\(nama)[\(baris)-\(kolom)]"
        if nama == "langkah", kolom == 2 {
            return selectField(
                isian, label, options: [(value: "TIDAK", label: "TIDAK"), (value: "YA", label: "YA, ubah SKP")],
                selected: nilai == "YA" ? "YA" : "TIDAK")
        }
        return Field(isian, label, value: nilai).markup()
    }
}
