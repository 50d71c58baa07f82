import HTML
import Kinerja
import Platform

enum BerkasPages {
    /// Units to choose from, with how many there are in all.
    struct DaftarUnit: Sendable {
        let unit: [UnitBerkas]
        let jumlah: Int
    }

    private static let pengantar =
        "Formulir A.1.1 sampai A.1.8 setiap pegawai, dalam satu berkas ZIP. Yang sudah terbit diambil apa adanya; yang belum disetujui ditandai KONSEP."

    static func tim(_ x: Exchange, _ unit: [UnitBerkas], faults: [Penolakan] = []) -> Markup {
        layout(
            x, Page(title: faults.isEmpty ? "Berkas unit" : "Galat: Berkas unit", active: "/tim"),
            """
            \(errorSummary(faults))
            \(pageHead("Formulir mana yang disiapkan?", above: "Berkas unit", lead: pengantar, back: ("Tim saya", "/tim")))
            \(unit.isEmpty ? tanpaUnit : formulir(x, unit, ke: "/tim/berkas", faults))
            <p class="sela"><a href="/pekerjaan">Berkas yang pernah disiapkan</a></p>
            """
        )
    }

    private static let tanpaUnit: Markup = emptyState(
        "Anda belum tercatat memimpin unit",
        "Berkas satu unit disiapkan kepala unit atau admin unitnya. Bila Anda memimpin unit, minta admin mencatatnya."
    )

    static func admin(_ x: Exchange, _ isi: DaftarUnit, faults: [Penolakan] = []) -> Markup {
        let q = x.query["q"]
        return layout(
            x,
            Page(
                title: faults.isEmpty ? "Siapkan berkas satu unit" : "Galat: Siapkan berkas satu unit", active: "/admin"
            ),
            """
            \(errorSummary(faults))
            \(pageHead("Unit mana?", above: "Siapkan berkas satu unit", lead: pengantar, back: ("Pekerjaan", "/admin/pekerjaan")))
            <form class="aksi jarak-b" action="/admin/pekerjaan/baru" method="get" role="search"><label class="hanya-baca" for="q">Nama atau kode unit</label><input class="isian lebar-kolom" id="q" name="q" value="\(q)">
            <button class="tombol tombol-2" type="submit">Cari unit</button></form>
            \(if: isi.unit.isEmpty, emptyState("Tidak ada unit", "Tidak ada unit yang cocok dengan kata ini dalam kelolaan Anda."))
            \(if: !isi.unit.isEmpty, formulir(x, isi.unit, ke: "/admin/pekerjaan/baru", faults))
            \(pager(x, total: isi.jumlah, perPage: BerkasRoutes.perHalaman))
            """
        )
    }

    private static func formulir(
        _ x: Exchange, _ unit: [UnitBerkas], ke alamat: String, _ faults: [Penolakan]
    ) -> Markup {
        let dipilih = x.form["unit"].isEmpty ? (unit.count == 1 ? unit.first?.id ?? "" : "") : x.form["unit"]
        return """
            <form class="kartu lebar-kolom" action="\(alamat)" method="post" novalidate>\(formKeys(x))
            \(pilihanUnit(unit, dipilih: dipilih, faults))
            \(selectField("tahun", "Tahun SKP", options: tahun(x), selected: x.form["tahun"].isEmpty ? String(x.world.today.tahun) : x.form["tahun"], faults: faults))
            <div class="ruas"><label class="centang"><input type="checkbox" name="xlsx" value="1"\(if: x.form["xlsx"] == "1", " checked")><span>Sertakan juga salinan XLSX</span></label></div>
            <p class="aksi sela"><button class="tombol lebar-hp" type="submit">Siapkan berkas</button></p></form>
            """
    }

    private static func tahun(_ x: Exchange) -> [(value: String, label: String)] {
        let kini = x.world.today
        return ((kini.tahun - 2)...(kini.bulan >= 11 ? kini.tahun + 1 : kini.tahun)).reversed()
            .map { (String($0), String($0)) }
    }

    private static func pilihanUnit(_ unit: [UnitBerkas], dipilih: String, _ faults: [Penolakan]) -> Markup {
        let galat = faults.first { $0.isian == "unit" }
        return """
            <fieldset class="ruas\(galat == nil ? "" : " ruas-galat")" id="unit"><legend class="label">Unit beserta semua unit di bawahnya</legend>
            \(galat.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })
            \(each: unit, { satu($0, dipilih: dipilih) })</fieldset>
            """
    }

    private static func satu(_ unit: UnitBerkas, dipilih: String) -> Markup {
        """
        <label class="centang"><input type="radio" name="unit" value="\(unit.id)"\(if: unit.id == dipilih, " checked")><span>\(unit.nama)<br><span class="meta">\(unit.kode), \(unit.jumlah) pegawai</span></span></label>
        """
    }
}
