import HTML
import Kinerja
import Platform

/// The page of one piece of evidence: what it is, its hash, where it stands, and where else it could.
enum BuktiRincianPages {
    static func rincian(_ x: Exchange, _ satu: BuktiDilihat, faults: [Penolakan] = [], pilihan: [String] = []) -> Markup
    {
        let bukti = satu.bukti
        return """
            \(errorSummary(faults))
            \(pageHead(bukti.nama, lead: "Satu bukti boleh dipakai untuk beberapa indikator dan bulan.", back: satu.isMilik ? ("Bukti saya", "/bukti") : nil))
            \(tautanBermasalah(bukti))
            <div class="dua"><div class="tumpuk">\(dipakai(satu))\(if: satu.isMilik && bukti.dihapus == nil, pasang(x, satu, faults, pilihan))</div>
            <aside class="tumpuk">\(identitas(satu))</aside></div>
            """
    }

    private static func identitas(_ satu: BuktiDilihat) -> Markup {
        let bukti = satu.bukti
        let jenis =
            bukti.isTautan ? "Tautan" : bukti.isCatatan ? "Catatan" : JenisBukti(tipe: bukti.tipe)?.tampil ?? "Berkas"
        return """
            <section class="kartu"><h2>Tentang bukti ini</h2><dl class="bukti-rinci">
            <dt>Jenis</dt><dd>\(jenis)\(if: bukti.isBerkas, ", \(AturanBukti.tampilUkuran(bukti.ukuran))")</dd>
            <dt>Disimpan</dt><dd>\(Waktu.tanggal(bukti.dibuat).tampil), \(Waktu.jam(bukti.dibuat))</dd>
            \(bukti.kabarTautan.map { "<dt>Keadaan tautan</dt><dd>\($0)</dd>" as Markup })
            <dt>Sidik SHA-256</dt><dd><code class="kode-tautan">\(bukti.sidik)</code><p class="petunjuk">\(bukti.isBerkas ? "Isi berkas dibandingkan dengan sidik ini setiap kali diunduh." : "Sidik dari teksnya.")</p></dd></dl>
            <p class="aksi sela"><a class="tombol tombol-2" href="/bukti/\(bukti.id)">\(bukti.isBerkas ? "Buka berkas" : bukti.isTautan ? "Buka tautan" : "Baca catatan")</a></p></section>
            """
    }

    private static func tautanBermasalah(_ bukti: Bukti) -> Markup {
        guard let keadaan = bukti.keadaanTautan, let saran = keadaan.saran else { return .empty }
        return message("<strong>Tautan ini \(keadaan.tampil)</strong>\(saran)", tone: "waspada")
    }

    private static func dipakai(_ satu: BuktiDilihat) -> Markup {
        guard !satu.di.isEmpty else {
            return emptyState("Belum dipakai", "Bukti ini belum dipasang pada realisasi mana pun.")
        }
        return """
            <section><h2>Dipakai di</h2><ul class="tumpuk-r">\(each: satu.di, { butir($0, isMilik: satu.isMilik) })</ul></section>
            """
    }

    private static func butir(_ pakai: PakaiBukti, isMilik: Bool) -> Markup {
        let keadaan = pakai.isTerkirim ? "sudah terkirim" : "belum terkirim"
        let bulan: Markup =
            isMilik
            ? "<a href=\"/realisasi/\(pakai.bulan.description)\">\(pakai.bulan.tampil)</a>" : "\(pakai.bulan.tampil)"
        return "<li><b>\(pakai.ukuran)</b><br><span class=\"meta-k\">\(bulan) · \(keadaan)</span></li>"
    }

    private static func pasang(
        _ x: Exchange, _ satu: BuktiDilihat, _ faults: [Penolakan], _ pilihan: [String]
    ) -> Markup {
        guard !satu.terbuka.isEmpty else {
            return """
                <section><h2>Pakai juga untuk</h2><p class="meta">Tidak ada isian lain yang masih terbuka. Isian muncul di sini sesudah angkanya disimpan dan selama bulannya belum dikirim.</p></section>
                """
        }
        let salah = faults.first { $0.isian == "realisasi" }
        return """
            <section class="kartu"><h2>Pakai juga untuk</h2>
            <form method="post" action="/bukti/\(satu.bukti.id)/dipakai">\(formKeys(x))
            <fieldset class="ruas\(if: salah != nil, " ruas-galat")" id="realisasi"><legend class="label">Isian yang masih terbuka</legend>
            \(salah.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })
            \(each: satu.terbuka, { pilih($0, isDipilih: pilihan.contains($0.realisasiID)) })</fieldset>
            <p class="sela"><button class="tombol lebar-hp">Pasang bukti</button></p></form></section>
            """
    }

    private static func pilih(_ pakai: PakaiBukti, isDipilih: Bool) -> Markup {
        """
        <label class="centang"><input type="checkbox" name="realisasi" value="\(pakai.realisasiID)"\(if: isDipilih, " checked")><span>\(pakai.ukuran)<br><span class="meta-k">\(pakai.bulan.tampil)</span></span></label>
        """
    }

    static func catatan(_ satu: BuktiDilihat) -> Markup {
        """
        \(pageHead(satu.bukti.nama, lead: "Catatan sebagai bukti, ditulis \(Waktu.tanggal(satu.bukti.dibuat).tampil)."))
        <p class="kartu prapindah">\(satu.bukti.catatan ?? "")</p>
        <p class="aksi sela"><a href="/bukti/\(satu.bukti.id)/dipakai">Rincian dan sidik</a></p>
        """
    }
}
