import HTML
import Kinerja
import Platform

/// The desk: oldest deadline first.
enum MejaKendalaPages {
    static func meja(_ x: Exchange, _ model: MejaKendalaRoutes.Model, _ faults: [Penolakan]) -> Markup {
        let isKeputusan = model.isKeputusan
        let judul = isKeputusan ? "Apa yang menunggu keputusan saya?" : "Kendala mana yang bisa saya selesaikan?"
        let kosong = emptyState(
            isKeputusan ? "Tidak ada yang menunggu keputusan Anda" : "Tidak ada kendala di meja Anda",
            isKeputusan
                ? "Kendala yang diteruskan bawahan kepada Anda muncul di sini."
                : "Kendala yang dilaporkan tim atau diteruskan kepada Anda muncul di sini.")
        return """
            \(errorSummary(faults))
            \(pageHead(judul, above: isKeputusan ? "Menunggu keputusan" : "Kendala tim", lead: lead(model), back: isKeputusan ? nil : ("Tim saya", "/tim")))
            \(saringan(x, model))
            \(model.daftar.isEmpty ? kosong : tabel(x, model))
            \(pager(x, total: model.jumlah, perPage: MejaKendalaStore.perHalaman))
            """
    }

    private static func lead(_ model: MejaKendalaRoutes.Model) -> String? {
        model.jumlah == 0 ? nil : "\(model.jumlah) kendala, yang paling dekat batasnya di atas."
    }

    private static func saringan(_ x: Exchange, _ model: MejaKendalaRoutes.Model) -> Markup {
        guard !model.unit.isEmpty else { return .empty }
        let jenis =
            [(value: "", label: "Semua jenis")] + JenisKendala.allCases.map { (value: $0.rawValue, label: $0.tampil) }
        let unit = [(value: "", label: "Semua unit")] + model.unit.map { (value: $0.id, label: $0.nama) }
        return """
            <form class="saring-baris jarak-b" method="get" action="\(model.isKeputusan ? "/keputusan" : "/tim/kendala")">
            \(selectField("jenis", "Jenis", options: jenis, selected: model.saring.jenis?.rawValue ?? ""))
            \(selectField("unit", "Unit", options: unit, selected: model.saring.unit))
            <p class="aksi"><button class="tombol tombol-2">Saring</button> <a class="tombol tombol-3" href="/tim/kendala.xlsx">Unduh XLSX</a> <a class="tombol tombol-3" href="/kendala/peringkat">Peringkat kendala</a></p></form>
            """
    }

    private static func tabel(_ x: Exchange, _ model: MejaKendalaRoutes.Model) -> Markup {
        let isBisaAkui = model.daftar.contains { isBelumDiakui($0, model.saya) }
        return """
            <form method="post" action="/tim/kendala/pengakuan">\(formKeys(x))
            <div class="tabel-bungkus tumpuk-hp"><table><caption class="hanya-baca">Kendala di meja Anda</caption>
            <thead><tr><th scope="col">Kendala</th><th scope="col">Pelapor</th><th scope="col">Yang terhambat</th><th scope="col">Keadaan</th><th scope="col">Batas</th></tr></thead>
            <tbody>\(each: model.daftar, { baris($0, model.saya) })</tbody></table></div>
            \(if: isBisaAkui, "<p class=\"aksi sela\" id=\"pilih\"><button class=\"tombol\">Akui yang dipilih</button></p>")</form>
            """
    }

    private static func isBelumDiakui(_ satu: KendalaTersimpan, _ saya: String) -> Bool {
        satu.kendala.pemegangID == saya && !satu.kendala.isDiakuiPemegang
    }

    private static func baris(_ satu: KendalaTersimpan, _ saya: String) -> Markup {
        let k = satu.kendala
        let pilih: Markup =
            isBelumDiakui(satu, saya)
            ? "<label class=\"centang\"><input type=\"checkbox\" name=\"pilih[\(k.id)]\" value=\"\(satu.versi)\"><span class=\"meta\">Pilih<span class=\"hanya-baca\"> \(satu.judul)</span></span></label>"
            : .empty
        let catatan = k.pemegangID == saya ? "" : "Belum dijawab \(satu.pemegang ?? "")"
        return """
            <tr><th scope="row"><a href="/kendala/\(k.id)">\(satu.judul)</a><span class="blok meta">\(k.laporan.jenis.tampil)\(if: !catatan.isEmpty, " · \(catatan)")</span>\(pilih)</th>
            <td data-l="Pelapor"><span>\(satu.pelapor)<span class="blok meta">\(satu.unit)</span></span></td>
            <td data-l="Yang terhambat"><span>\(satu.hasil.isEmpty ? "Tidak tertentu" : satu.hasil)\(if: !satu.realisasi.isEmpty, "<span class=\"blok meta\">Realisasi \(satu.realisasi)</span>")</span></td>
            <td data-l="Keadaan"><span>\(KendalaPages.tanda(k))</span></td>
            <td data-l="Batas"><span>\(satu.batasTampil)\(if: k.isLewat, " \(tag("Lewat", tone: "bahaya"))")</span></td></tr>
            """
    }
}
