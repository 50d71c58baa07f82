import HTML
import Kinerja
import Platform

/// Organisation results of a period, unit by unit (DESIGN 4: "Bagaimana capaian organisasi?").
enum CapaianPages {
    struct Model: Sendable {
        let periode: PeriodeEvaluasi
        let penetap: PenetapUnit
        let jumlah: Int
        let daftar: [UnitCapaian]
        let cari: String
        var faults: [Penolakan] = []
        /// The unit whose form came back with faults.
        var unitSalah: String?

        func bolehUbah(_ unit: UnitCapaian) -> Bool {
            periode.isDibuka && !unit.isDipakai && penetap.boleh(unit)
        }
    }

    static func periode(_ x: Exchange, _ daftar: [PeriodeEvaluasi]) -> Markup {
        let isi: Markup =
            daftar.isEmpty
            ? emptyState("Belum ada periode", "Periode yang dibuka admin instansi akan muncul di sini.")
            : """
            <ul class="kartu daftar-ringkas">\(each: daftar, { "<li><a href=\"/organisasi/\($0.periode.kode)\">\($0.periode.tampil)</a> \(tag($0.tampilKeadaan, tone: $0.isDibuka ? "info" : ""))</li>" as Markup })</ul>
            """
        return layout(
            x, Page(title: "Capaian organisasi", active: "/organisasi"),
            "\(pageHead("Capaian organisasi", lead: "Langkah pertama evaluasi: capaian unit ditetapkan sebelum pegawainya dinilai."))\(isi)"
        )
    }

    static func page(_ x: Exchange, _ model: Model) -> Markup {
        let p = model.periode.periode
        return layout(
            x, Page(title: "Capaian organisasi \(p.tampil)", active: "/organisasi", period: p.tampil),
            """
            \(errorSummary(model.faults.map { $0.pada($0.isian.map { "\($0)[\(model.unitSalah ?? "")]" }) }))
            \(pageHead("Capaian organisasi", above: p.tampil, lead: pengantar, back: ("Periode", "/organisasi")))
            \(cari(model))
            \(model.daftar.isEmpty ? kosong(model) : tabel(x, model))
            \(pager(x, total: model.jumlah, perPage: CapaianStore.perHalaman))
            """
        )
    }

    private static let pengantar =
        "Yang dipakai dalam evaluasi pegawai adalah capaian unit yang dipimpin pejabat penilainya. Evaluasi tim terbuka setelah capaian ini ditetapkan."

    private static func cari(_ model: Model) -> Markup {
        """
        <form class="aksi jarak-b cari-isi" role="search" method="get"><label class="hanya-baca" for="q-unit">Cari unit</label><input class="isian lebar-kolom" id="q-unit" name="q" type="search" value="\(model.cari)"><button class="tombol tombol-2" type="submit">Cari unit</button></form>
        """
    }

    private static func kosong(_ model: Model) -> Markup {
        if model.cari.isEmpty {
            return emptyState(
                "Belum ada unit", "Unit yang dipimpin pejabat penilai, dan berada di bawah Anda, akan muncul di sini."
            )
        }
        return emptyState("Tidak ada unit yang cocok", "Coba kata lain dari nama unit.")
    }

    private static func tabel(_ x: Exchange, _ model: Model) -> Markup {
        """
        <div class="tabel-bungkus tumpuk-hp"><table><caption>\(model.jumlah) unit</caption>
        <thead><tr><th scope="col">Unit</th><th scope="col">Capaian</th><th scope="col">Dasar</th><th scope="col">Tetapkan</th></tr></thead>
        <tbody>\(each: model.daftar, { baris(x, $0, model) })</tbody></table></div>
        """
    }

    private static func baris(_ x: Exchange, _ unit: UnitCapaian, _ model: Model) -> Markup {
        let nilai = unit.nilai.map(\.tampil)
        return """
            <tr><th scope="row">\(unit.nama)<small class="meta-k blok">\(unit.kepala.isEmpty ? "Kepala belum tercatat" : unit.kepala)</small></th>
            <td data-l="Capaian"><span>\(nilai.map { "<b>\($0)</b>" as Markup } ?? tag("Belum ditetapkan", tone: "waspada"))\(unit.ditetapkan.map { "<small class=\"meta-k blok\">\($0.tampil)</small>" as Markup })</span></td>
            <td data-l="Dasar">\(unit.dasar.isEmpty ? "Belum ada" : unit.dasar)</td><td data-l="Tetapkan"><span>\(aksi(x, unit, model))</span></td></tr>
            """
    }

    private static func aksi(_ x: Exchange, _ unit: UnitCapaian, _ model: Model) -> Markup {
        guard model.bolehUbah(unit) else { return "<span class=\"meta-k\">\(sebab(unit, model))</span>" }
        let isSalah = model.unitSalah == unit.id
        return """
            <details class="lipat"\(if: isSalah, " open")><summary>\(unit.nilai == nil ? "Tetapkan" : "Ubah")<span class="hanya-baca"> capaian \(unit.nama)</span></summary>\(formulir(x, unit, model, isSalah: isSalah))</details>
            """
    }

    private static func sebab(_ unit: UnitCapaian, _ model: Model) -> String {
        if !model.periode.isDibuka { return "Periode tidak dibuka" }
        if unit.isDipakai { return "Sudah dipakai dalam evaluasi" }
        return "Ditetapkan pimpinan satu tingkat di atas"
    }

    private static func formulir(_ x: Exchange, _ unit: UnitCapaian, _ model: Model, isSalah: Bool) -> Markup {
        let faults = isSalah ? model.faults.map { $0.pada($0.isian.map { "\($0)[\(unit.id)]" }) } : []
        let nilai = isSalah ? x.form["nilai"] : unit.nilai?.rawValue ?? ""
        return """
            <form action="/organisasi/\(model.periode.periode.kode)/\(unit.id)" method="post" novalidate>\(formKeys(x))<input type="hidden" name="versi" value="\(unit.versi)"><input type="hidden" name="q" value="\(model.cari)">
            \(pilihan(unit, nilai, faults))
            \(dasar(unit, isSalah ? x.form["dasar"] : unit.dasar, faults))
            <p class="aksi sela-k"><button class="tombol tombol-kecil" type="submit">Tetapkan capaian</button></p></form>
            """
    }

    private static func pilihan(_ unit: UnitCapaian, _ nilai: String, _ faults: [Penolakan]) -> Markup {
        let id = fieldID("nilai[\(unit.id)]")
        let fault = faults.first { $0.isian == "nilai[\(unit.id)]" }
        let opsi = [("", "Pilih capaian")] + CapaianOrganisasi.allCases.map { ($0.rawValue, $0.tampil) }
        return """
            <div class="ruas\(if: fault != nil, " ruas-galat")"><label class="label" for="\(id)">Capaian \(unit.nama)</label><select class="isian pilih" id="\(id)" name="nilai">\(each: opsi, { "<option value=\"\($0.0)\"\(if: $0.0 == nilai, " selected")>\($0.1)</option>" as Markup })</select>
            \(fault.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })</div>
            """
    }

    private static func dasar(_ unit: UnitCapaian, _ isi: String, _ faults: [Penolakan]) -> Markup {
        let id = fieldID("dasar[\(unit.id)]")
        let fault = faults.first { $0.isian == "dasar[\(unit.id)]" }
        return """
            <div class="ruas\(if: fault != nil, " ruas-galat")"><label class="label" for="\(id)">Dasar penetapan</label><p class="petunjuk">Misalnya capaian rencana aksi perjanjian kinerja, nomor dan tanggal berita acara</p><textarea class="isian" id="\(id)" name="dasar" rows="2">\(isi)</textarea>
            \(fault.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })</div>
            """
    }
}
