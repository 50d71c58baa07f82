import Dasar
import HTML
import Kinerja
import Platform

/// What the Pegawai sees of an evaluation: the sentence before the label, the reasons, the clock, the documents.
enum HasilSayaPages {
    // MARK: - All periods

    static func daftar(_ x: Exchange, _ daftar: [RingkasanHasil]) -> Markup {
        layout(
            x, Page(title: "Hasil evaluasi saya", active: "/evaluasi"),
            """
            \(pageHead("Hasil evaluasi saya", lead: "Hasil muncul di sini setelah pejabat penilai menyampaikannya."))
            \(daftar.isEmpty ? kosong : tabel(daftar))
            """
        )
    }

    private static let kosong = emptyState(
        "Belum ada hasil evaluasi",
        "Hasil evaluasi setiap triwulan dan tahunan akan muncul di sini. Isi realisasi tiap bulan agar penilaian Anda berdasar bukti.",
        action: ("Buka realisasi", "/realisasi")
    )

    private static func tabel(_ daftar: [RingkasanHasil]) -> Markup {
        """
        <div class="tabel-bungkus tumpuk-hp"><table><caption class="hanya-baca">Hasil evaluasi per periode</caption>
        <thead><tr><th scope="col">Periode</th><th scope="col">Predikat</th><th scope="col">Keadaan</th></tr></thead>
        <tbody>\(each: daftar, { baris($0) })</tbody></table></div>
        """
    }

    private static func baris(_ satu: RingkasanHasil) -> Markup {
        let p = satu.periode.periode
        let nama: Markup = satu.keadaan == nil ? "\(p.tampil)" : "<a href=\"/evaluasi/\(p.kode)\">\(p.tampil)</a>"
        let perlu = satu.keadaan == .disampaikan
        return """
            <tr><th scope="row">\(nama)</th><td data-l="Predikat"><span>\(satu.predikat.map { PredikatTag.markup($0) } ?? "Belum ada")</span></td>
            <td data-l="Keadaan"><span>\(perlu ? tag("Menunggu Anda terima", tone: "info") : tag(satu.keadaan?.tampil ?? "Belum disampaikan", tone: "polos"))</span></td></tr>
            """
    }

    // MARK: - One period

    static func belum(_ x: Exchange, _ faults: [Penolakan]) -> Markup {
        layout(
            x, Page(title: "Hasil evaluasi", active: "/evaluasi"),
            """
            \(errorSummary(faults))
            \(pageHead("Hasil evaluasi", back: ("Hasil evaluasi saya", "/evaluasi")))
            \(emptyState("Belum ada hasil untuk periode ini", "Hasil muncul setelah pejabat penilai menandatangani dan menyampaikannya.", action: ("Lihat periode lain", "/evaluasi")))
            """
        )
    }

    static func satu(_ x: Exchange, _ hasil: HasilEvaluasi, _ faults: [Penolakan]) -> Markup {
        let p = hasil.evaluasi.periode
        return layout(
            x, Page(title: "Hasil evaluasi \(p.tampil)", active: "/evaluasi", period: p.tampil),
            """
            \(errorSummary(faults))
            \(pageHead("Hasil evaluasi \(p.tampil)", above: "Dinilai oleh \(hasil.penilaiNama)", back: ("Hasil evaluasi saya", "/evaluasi")))
            <div class="dua"><div class="tumpuk">\(putusan(hasil))\(rincian(hasil))</div>
            <aside class="tumpuk" aria-label="Langkah Anda">\(langkah(x, hasil))\(dokumen(hasil))</aside></div>
            """
        )
    }

    /// The sentence, then the label.
    private static func putusan(_ hasil: HasilEvaluasi) -> Markup {
        let e = hasil.evaluasi
        let alasan = e.alasan.isEmpty ? "Hasil kerja dan perilaku Anda sesuai ekspektasi." : e.alasan
        let lanjut =
            e.catatan.isEmpty
            ? "Belum ditulis. Bicarakan langkah berikutnya dengan \(hasil.penilaiNama)." : e.catatan
        return """
            <section class="kartu" aria-labelledby="j-hasil"><h2 class="hanya-baca" id="j-hasil">Hasil</h2>
            <blockquote class="kutip"><p>\(alasan)</p><footer>\(hasil.penilaiNama)\(e.disampaikan.map { ", \($0.tampil)" })</footer></blockquote>
            <p class="sela">\(e.predikat.map { PredikatTag.markup($0, besar: true) })</p>
            <h2 class="h-kecil sela">Kesepakatan berikutnya</h2><p>\(lanjut)</p></section>
            """
    }

    private static func rincian(_ hasil: HasilEvaluasi) -> Markup {
        let e = hasil.evaluasi
        return """
            <section class="kartu" aria-labelledby="j-dasar"><h2 id="j-dasar">Mengapa predikat ini?</h2><dl class="pasangan">
            <dt>Hasil kerja</dt><dd>\(e.hasilKerja?.tampil ?? "Belum ada")</dd><dt>Perilaku kerja</dt><dd>\(e.perilakuKerja?.tampil ?? "Belum ada")</dd>
            <dt>Capaian organisasi</dt><dd>\(e.capaian?.tampil ?? "Belum ada")</dd><dt>Keadaan</dt><dd>\(hasil.keadaan.tampil)</dd></dl>
            <p class="meta sela-k">Predikat ditentukan oleh rating hasil kerja dan rating perilaku kerja saja, menurut kuadran kinerja PermenPANRB 6/2022 (hlm. 99 dan 103).</p></section>
            """
    }

    private static func langkah(_ x: Exchange, _ hasil: HasilEvaluasi) -> Markup {
        """
        <section class="kartu panel-utama" aria-labelledby="j-langkah"><h2 id="j-langkah">Langkah Anda</h2>\(isiLangkah(x, hasil))</section>
        """
    }

    private static func isiLangkah(_ x: Exchange, _ hasil: HasilEvaluasi) -> Markup {
        let e = hasil.evaluasi
        switch hasil.keadaan {
        case .disampaikan:
            return """
                <p>\(jamSebelumDiterima(hasil))</p><p class="meta sela-k">Menerima berarti Anda sudah membaca hasilnya, bukan menyetujuinya.</p>
                <form action="/evaluasi/\(e.periode.kode)/penerimaan" method="post">\(formKeys(x))<p class="aksi sela"><button class="tombol" type="submit">Terima hasil</button></p></form>
                """
        case .diterima:
            return "<p>\(jamSesudahDiterima(hasil))</p>\(caraKeberatan(hasil))"
        case .final where hasil.sebabFinal != nil:
            return "<p>Hasil ini bersifat final. \(hasil.sebabFinal ?? "")</p>"
        default:
            return
                "<p>\(e.diterima.map { "Anda menerima hasil ini \($0.tampil). " } ?? "")Masa keberatan sudah berakhir, sehingga hasilnya final.</p>"
        }
    }

    private static func jamSebelumDiterima(_ hasil: HasilEvaluasi) -> String {
        if let sebab = hasil.sebabFinal { return "Hasil ini bersifat final. \(sebab)" }
        let batas =
            hasil.batasBilaDiterimaHariIni.map { ", yaitu sampai \($0.tampil) bila Anda menerimanya hari ini" } ?? ""
        return "Anda punya 14 hari kerja sejak menerima hasil untuk mengajukan keberatan\(batas)."
    }

    private static func jamSesudahDiterima(_ hasil: HasilEvaluasi) -> String {
        guard let batas = hasil.evaluasi.batasKeberatan(kalender: hasil.kalender)?.jatuh else { return "" }
        let sisa = hasil.sisaHariKerja(sampai: batas)
        return "Anda punya 14 hari kerja sejak menerima hasil, sampai \(batas.tampil). Sisa \(sisa) hari kerja."
    }

    private static func caraKeberatan(_ hasil: HasilEvaluasi) -> Markup {
        let kepada = hasil.atasanNama.map { "\($0), atasan pejabat penilai" } ?? "atasan pejabat penilai"
        return
            "<p class=\"meta sela-k\">Keberatan ditujukan kepada \(kepada), beserta alasan dan buktinya. Putusannya paling lambat 7 hari kerja dan bersifat final.</p>"
    }

    private static func dokumen(_ hasil: HasilEvaluasi) -> Markup {
        guard !hasil.dokumen.isEmpty else { return .empty }
        return """
            <section class="kartu" aria-labelledby="j-dok"><h2 id="j-dok">Dokumen</h2><ul class="daftar-ringkas">\(each: hasil.dokumen, { barisDokumen($0) })</ul></section>
            """
    }

    private static func barisDokumen(_ satu: Dokumen) -> Markup {
        """
        <li><a href="/dokumen/\(satu.id)">Unduh \(satu.judul) (\(satu.formulir))</a><span class="meta-k blok">Nomor \(satu.nomor)\(if: satu.keadaan != "berlaku", " · sudah diganti")</span></li>
        """
    }
}
