import HTML
import Kinerja
import Platform

/// The promised support of the plan, one line each: there, partly, or not.
enum DukunganPages {
    static func halaman(
        _ x: Exchange, _ periode: Periode, _ butir: [DukunganSKP], _ faults: [Penolakan]
    ) -> Markup {
        let kosong = emptyState(
            "Belum ada dukungan yang dijanjikan",
            "Dukungan sumber daya dari lampiran SKP yang disetujui muncul di sini untuk diperiksa setiap periode.")
        return """
            \(errorSummary(faults))
            \(pageHead("Apakah dukungan yang dijanjikan tersedia?", above: "Dukungan sumber daya · \(periode.tampil)", lead: "Dari lampiran SKP Anda. Atasan melihatnya sebelum menilai.", back: ("Kendala", "/kendala")))
            \(butir.isEmpty ? kosong : formulir(x, periode, butir))
            """
    }

    private static func formulir(_ x: Exchange, _ periode: Periode, _ butir: [DukunganSKP]) -> Markup {
        """
        <form class="kartu" method="post" action="/kendala/dukungan/\(periode.kode)" data-draf="dukungan-\(periode.kode)" data-luring="Dukungan sumber daya">\(formKeys(x))<input type="hidden" name="versi" value="0">
        <div class="tumpuk">\(each: butir, { satu($0) })</div>
        <p class="aksi sela"><button class="tombol lebar-hp" data-sibuk="Menyimpan…">Simpan</button></p></form>
        """
    }

    private static func satu(_ butir: DukunganSKP) -> Markup {
        let lapor: Markup =
            butir.kendalaID.map { "<a href=\"/kendala/\($0)\">Sudah dilaporkan sebagai kendala</a>" as Markup }
            ?? (butir.isBelumTerpenuhi
                ? "<button class=\"tombol tombol-2 tombol-kecil\" name=\"kendala\" value=\"\(butir.nomor)\">Jadikan kendala<span class=\"hanya-baca\">: \(butir.teks)</span></button>"
                : .empty)
        return """
            <fieldset class="ruas" id="dukungan-\(butir.nomor)"><legend class="label">\(butir.teks)</legend>
            <div class="segmen">\(each: DukunganSKP.Keadaan.allCases, { pilihan(butir, $0) })</div>
            \(if: butir.isBelumTerpenuhi || butir.kendalaID != nil, "<p class=\"sela-k\">\(lapor)</p>")</fieldset>
            """
    }

    private static func pilihan(_ butir: DukunganSKP, _ keadaan: DukunganSKP.Keadaan) -> Markup {
        """
        <label><input type="radio" name="dukungan[\(butir.nomor)]" value="\(keadaan.rawValue)"\(if: keadaan == butir.keadaan, " checked")><span>\(keadaan.tampil)</span></label>
        """
    }
}
