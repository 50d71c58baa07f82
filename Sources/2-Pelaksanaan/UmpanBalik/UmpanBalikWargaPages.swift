import HTML
import Kinerja
import Platform

/// What a citizen sees. Small, without account, cookie or script.
enum UmpanBalikWargaPages {
    static func formulir(
        _ x: Exchange, _ tautan: TautanUmpanBalik, _ isi: UmpanBalikWarga, _ faults: [Penolakan]
    ) -> Markup {
        let tentang =
            tautan.pegawaiNama.map { "\(tautan.judul), \($0), \(tautan.unitNama)" }
            ?? "\(tautan.judul), \(tautan.unitNama)"
        return bareLayout(
            title: faults.isEmpty ? "Bagaimana pelayanan kami?" : "Galat: Bagaimana pelayanan kami?",
            body: """
                \(errorSummary(faults))
                \(pageHead("Bagaimana pelayanan kami?", above: tentang, lead: "Jawaban Anda ditinjau dulu oleh atasan petugas, lalu dibaca petugasnya agar pelayanan membaik. Tidak perlu akun atau nama."))
                <form class="kartu lebar-kolom" method="post" action="/u/\(tautan.kode)" novalidate>\(formKeys(x))
                \(kepuasan(isi, faults))
                \(Field("teks", "Ceritakan (opsional)", value: isi.teks, hint: "Paling banyak 1.000 huruf. Jangan tulis NIK atau data kesehatan.", kind: .area(rows: 5)).markup(faults))
                \(Field("kontak", "Kontak bila ingin dihubungi (opsional)", value: isi.kontak, hint: "Hanya dibaca peninjau. Kosongkan bila tidak perlu.").markup(faults))
                <div class="hanya-baca" aria-hidden="true"><label for="situs">Biarkan kosong</label><input id="situs" name="situs" tabindex="-1" autocomplete="off"></div>
                <p class="aksi sela"><button class="tombol">Kirim</button></p></form>
                <p class="meta sela">Alamat jaringan Anda tidak disimpan; hanya sidik hariannya untuk mencegah kiriman berulang, dan dibuang dalam dua hari.</p>
                """)
    }

    private static func kepuasan(_ isi: UmpanBalikWarga, _ faults: [Penolakan]) -> Markup {
        let salah = faults.first { $0.isian == "kepuasan" }
        return """
            <fieldset class="ruas\(salah == nil ? "" : " ruas-galat")" id="kepuasan"><legend class="label">Menurut Anda, pelayanannya</legend>\(salah.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })
            \(each: KepuasanWarga.allCases.reversed(), { satu in
                "<label class=\"centang\"><input type=\"radio\" name=\"kepuasan\" value=\"\(satu.rawValue)\"\(if: isi.kepuasan == satu, " checked")><span>\(satu.tampil)</span></label>" as Markup
            })</fieldset>
            """
    }

    static let terimaKasih: Markup = bareLayout(
        title: "Terima kasih",
        body: """
            <div class="kosong-isi"><h1>Terima kasih</h1><p>Kiriman Anda sudah kami terima dan akan ditinjau. Anda boleh menutup halaman ini.</p></div>
            """)

    static let tidakDikenal: Markup = bareLayout(
        title: "Tautan tidak dikenal",
        body: """
            <div class="kosong-isi"><h1>Tautan tidak dikenal</h1><p>Periksa lagi alamat pada lembar di loket, atau pindai ulang kodenya.</p></div>
            """)

    static func tertutup(_ tautan: TautanUmpanBalik, hari: Tanggal) -> Markup {
        let sebab =
            hari > tautan.sampai
            ? "Masa berlakunya berakhir \(tautan.sampai.tampil)." : "Petugas sudah menutup tautan ini."
        return bareLayout(
            title: "Tautan sudah ditutup",
            body: """
                <div class="kosong-isi"><h1>Tautan sudah ditutup</h1><p>\(sebab) Sampaikan langsung di loket, atau minta lembar yang baru.</p></div>
                """)
    }
}

/// The review of what citizens sent.
enum UmpanBalikTinjauPages {
    static func daftar(_ x: Exchange, _ baris: [BarisWarga], _ faults: [Penolakan]) -> Markup {
        """
        \(errorSummary(faults))
        \(pageHead("Mana yang layak diteruskan?", lead: "Petugas baru membaca kiriman setelah Anda tampilkan. Tahan hanya yang menghina, menyebut data pribadi, atau salah alamat.", back: ("Umpan balik tim", "/tim/umpan-balik")))
        \(if: baris.isEmpty, emptyState("Belum ada kiriman warga", "Kiriman lewat tautan atau QR akan muncul di sini."))
        <ul class="tumpuk-r">\(each: baris, { kartu(x, $0) })</ul>
        """
    }

    private static func kartu(_ x: Exchange, _ satu: BarisWarga) -> Markup {
        """
        <li class="kartu kartu-rapat" id="kiriman-\(satu.id)"><p class="meta-k">\(satu.tanggal.tampil) · \(satu.tautan.judul)\(satu.tautan.pegawaiNama.map { " · \($0)" } ?? "")</p>
        <p>\(tag(satu.isi.kepuasan?.tampil ?? "", tone: "info")) \(tag(satu.keadaan.tampil, tone: satu.keadaan == .menunggu ? "waspada" : "polos"))\(if: satu.isi.isKasar, tag("Mungkin ada kata kasar", tone: "bahaya"))</p>
        \(if: !satu.isi.teks.isEmpty, "<p>\(satu.isi.teks)</p>")\(if: !satu.isi.kontak.isEmpty, "<p class=\"meta\">Kontak: \(satu.isi.kontak)</p>")
        \(if: satu.keadaan == .menunggu, aksi(x, satu))</li>
        """
    }

    private static func aksi(_ x: Exchange, _ satu: BarisWarga) -> Markup {
        """
        <form method="post" action="/tim/umpan-balik/tinjau/\(satu.id)/penampilan">\(formKeys(x))\(if: satu.isi.isKasar, "<label class=\"centang\"><input type=\"checkbox\" name=\"sudah_dibaca\" value=\"1\"><span>Saya sudah membacanya dan tetap meneruskan</span></label>")<p class="aksi"><button class="tombol tombol-kecil">Tampilkan</button></p></form>
        <details class="lipat"><summary>Tahan</summary><form method="post" action="/tim/umpan-balik/tinjau/\(satu.id)/penahanan">\(formKeys(x))<div class="ruas"><label class="label" for="alasan-\(satu.id)">Alasan menahan</label><input class="isian" id="alasan-\(satu.id)" name="alasan"></div><p class="aksi"><button class="tombol tombol-2 tombol-kecil">Tahan kiriman</button></p></form></details>
        """
    }
}
