import HTML
import Kinerja
import Platform

/// One obstacle: what was said, every step, and what this person may do.
enum KendalaSatuPages {
    static func satu(_ x: Exchange, _ model: KendalaMuat.Satu, _ faults: [Penolakan]) -> Markup {
        let satu = model.tersimpan
        let isSaya = model.hubungan.contains(.diri)
        return """
            \(errorSummary(faults))
            \(pageHead(satu.judul, above: "Kendala \(satu.kendala.laporan.jenis.tampil.lowercased())", lead: KendalaPages.posisi(satu), back: isSaya ? ("Kendala", "/kendala") : ("Kendala tim", "/tim/kendala")))
            <p class="aksi jarak-b">\(KendalaPages.tanda(satu.kendala))</p>
            <div class="dua"><div class="tumpuk">\(rincian(satu, isSaya: isSaya))\(riwayat(model.langkah))</div>
            <aside class="tumpuk lekat">\(tindakan(x, model, faults))</aside></div>
            """
    }

    private static func rincian(_ satu: KendalaTersimpan, isSaya: Bool) -> Markup {
        let k = satu.kendala
        var baris: [(String, String)] = []
        if !isSaya { baris.append(("Pelapor", "\(satu.pelapor), \(satu.pelaporJabatan)")) }
        baris += [
            ("Yang terhambat", satu.hasil),
            ("Realisasi\(satu.bulan.map { " " + $0.tampil } ?? "")", satu.realisasi),
            ("Yang berhenti", k.laporan.akibat), ("Yang akan membantu", k.laporan.usulan),
            ("Sejak", k.laporan.sejak?.tampilPanjang ?? ""),
            ("Belum dijawab", satu.diangkatKe.map { "Diperlihatkan kepada \($0)" } ?? ""),
        ]
        let isi = baris.filter { !$0.1.isEmpty }
        let jawab: Markup =
            k.putusan.isEmpty
            ? .empty
            : message(
                "<strong>\(k.keadaan == .selesai ? "Yang sudah dilakukan" : "Alasan")</strong>\(k.putusan)",
                tone: k.keadaan == .selesai ? "sukses" : "waspada")
        return """
            \(jawab)
            \(if: !isi.isEmpty, "<section class=\"kartu\"><dl class=\"pasangan\">\(each: isi, { "<dt>\($0.0)</dt><dd>\($0.1)</dd>" as Markup })</dl></section>")
            """
    }

    private static func riwayat(_ langkah: [LangkahKendala]) -> Markup {
        """
        <section class="kartu" aria-labelledby="j-jalan"><h2 id="j-jalan">Perjalanannya</h2><ol class="tumpuk-r">\(each: langkah, { langkahBaris($0) })</ol></section>
        """
    }

    private static func langkahBaris(_ satu: LangkahKendala) -> Markup {
        """
        <li><b>\(satu.tampil)</b><span class="blok meta">\(satu.pelaku) · \(Waktu.tampil(satu.waktu))</span>\(if: !satu.catatan.isEmpty, "<p class=\"kutip\">\(satu.catatan)</p>")</li>
        """
    }

    private static func tindakan(_ x: Exchange, _ model: KendalaMuat.Satu, _ faults: [Penolakan]) -> Markup {
        let k = model.tersimpan.kendala
        if model.hubungan.contains(.pemegang), k.keadaan.isTerbuka { return pemegang(x, model, faults) }
        guard model.hubungan.contains(.diri) else { return .empty }
        if k.isBelumDijawab {
            return """
                <section class="kartu"><h2 class="h-kecil">Sudah tidak menghambat?</h2>\(formulir(x, model, "penarikan", tombol: "Tarik kendala", kelas: "tombol tombol-2", ruas: .empty))</section>
                """
        }
        guard let batas = k.batasBukaKembali, x.world.today <= batas else { return .empty }
        return """
            <section class="kartu"><details class="lipat"\(if: !faults.isEmpty, " open")><summary>Belum selesai? Buka kembali</summary><div>
            \(formulir(x, model, "pembukaan", tombol: "Buka kembali", kelas: "tombol tombol-2", ruas: ruas(x, "pembukaan", "Mengapa belum selesai?", "Dapat dibuka kembali sampai \(batas.tampilPanjang).", faults)))</div></details></section>
            """
    }

    private static func pemegang(_ x: Exchange, _ model: KendalaMuat.Satu, _ faults: [Penolakan]) -> Markup {
        let k = model.tersimpan.kendala
        let akui: Markup =
            k.isDiakuiPemegang
            ? "<p class=\"meta\">Sudah Anda akui. Jawab paling lambat \(model.tersimpan.batasTampil).</p>"
            : formulir(
                x, model, "pengakuan", tombol: "Akui kendala", kelas: "tombol lebar", ruas: .empty)
        return """
            <section class="kartu panel-utama"><h2>Jawaban Anda</h2>\(akui)
            \(if: model.isAdaAtasan, lipat(x, model, "penerusan", "Teruskan ke atasan", "Teruskan kendala", "Apa yang Anda minta dari atasan?", faults))
            \(lipat(x, model, "penyelesaian", "Sudah selesai", "Nyatakan selesai", "Apa yang sudah dilakukan?", faults))
            \(lipat(x, model, "penolakan", "Tidak dapat dipenuhi", "Jawab tidak dapat dipenuhi", "Mengapa tidak dapat dipenuhi?", faults))</section>
            """
    }

    private static func lipat(
        _ x: Exchange, _ model: KendalaMuat.Satu, _ ekor: String, _ judul: String, _ tombol: String,
        _ pertanyaan: String, _ faults: [Penolakan]
    ) -> Markup {
        let isBuka = faults.contains { $0.isian == "catatan-\(ekor)" }
        return """
            <details class="lipat sela-k"\(if: isBuka, " open")><summary>\(judul)</summary><div>\(formulir(x, model, ekor, tombol: tombol, kelas: "tombol tombol-2", ruas: ruas(x, ekor, pertanyaan, nil, faults)))</div></details>
            """
    }

    private static func ruas(
        _ x: Exchange, _ ekor: String, _ pertanyaan: String, _ petunjuk: String?, _ faults: [Penolakan]
    ) -> Markup {
        let id = "catatan-\(ekor)"
        let fault = faults.first { $0.isian == id }
        return """
            <div class="ruas\(if: fault != nil, " ruas-galat")"><label class="label" for="\(id)">\(pertanyaan)</label>\(petunjuk.map { "<p class=\"petunjuk\" id=\"\(id)-p\">\($0)</p>" as Markup })
            <textarea class="isian" id="\(id)" name="catatan" rows="3"\(if: fault != nil, " aria-invalid=\"true\" aria-describedby=\"\(id)-g\"")>\(x.path.hasSuffix(ekor) ? x.form["catatan"] : "")</textarea>
            \(fault.map { "<p class=\"galat\" id=\"\(id)-g\">\($0.pesan)</p>" as Markup })</div>
            """
    }

    private static func formulir(
        _ x: Exchange, _ model: KendalaMuat.Satu, _ ekor: String, tombol: String, kelas: String, ruas: Markup
    ) -> Markup {
        """
        <form method="post" action="/kendala/\(model.tersimpan.kendala.id)/\(ekor)" novalidate>\(formKeys(x))<input type="hidden" name="versi" value="\(model.tersimpan.versi)">\(ruas)<p class="sela-k"><button class="\(kelas)">\(tombol)</button></p></form>
        """
    }
}
