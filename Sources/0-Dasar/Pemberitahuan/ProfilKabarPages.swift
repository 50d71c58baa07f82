import HTML
import Kinerja
import Platform

enum ProfilKabarPages {
    struct Isi: Sendable {
        let kontak: [Kontak]
        let gawai: [LanggananPush]
        let pilihan: [JenisKabar: CaraKabar]

        func kontak(_ saluran: Saluran) -> Kontak? { kontak.first { $0.saluran == saluran } }
    }

    static func halaman(_ x: Exchange, _ isi: Isi, faults: [Penolakan] = []) -> Markup {
        layout(
            x, Page(title: "\(faults.isEmpty ? "" : "Galat: ")Atur pemberitahuan", active: "/pemberitahuan"),
            """
            \(errorSummary(faults))
            \(pageHead("Bagaimana Anda ingin dikabari?", above: "Atur pemberitahuan", lead: "Semua kabar selalu ada di aplikasi. Di sini Anda memilih apa yang juga dikirim ke luar.", back: ("Pemberitahuan", "/pemberitahuan")))
            \(surel(x, isi, faults))
            \(push(x, isi))
            \(if: x.world.settings.webhook != nil, whatsapp(x, isi, faults))
            \(cara(x, isi))
            """
        )
    }

    private static func surel(_ x: Exchange, _ isi: Isi, _ faults: [Penolakan]) -> Markup {
        let kini = isi.kontak(.surel)
        let ruas = Field(
            "surel", "Alamat surel", value: x.form.optional("surel") ?? kini?.alamat ?? "",
            hint: "Kami kirim satu tautan ke sana; baru sesudah Anda membukanya, kabar lain menyusul",
            autocomplete: "email")
        return """
            <section class="kartu" aria-labelledby="j-surel"><h2 id="j-surel">Surel</h2>\(keadaanSurel(x, kini))
            \(if: x.world.mail.isConfigured, formulirSurel(x, ruas.markup(faults), kini))
            \(if: kini != nil, penghapusan(x, "surel", "Hapus alamat surel"))</section>
            """
    }

    private static func formulirSurel(_ x: Exchange, _ ruas: Markup, _ kini: Kontak?) -> Markup {
        let kata =
            kini == nil ? "Simpan dan kirim tautan" : kini?.dikonfirmasi == nil ? "Kirim tautan lagi" : "Ganti alamat"
        return """
            <form class="lebar-kolom" action="/profil/pemberitahuan/surel" method="post" novalidate>\(formKeys(x))\(ruas)
            <button class="tombol tombol-2" type="submit">\(kata)</button></form>
            """
    }

    private static func keadaanSurel(_ x: Exchange, _ kini: Kontak?) -> Markup {
        if !x.world.mail.isConfigured { return "<p class=\"meta\">Layanan ini belum mengirim surel.</p>" }
        if x.query["surel"] == "gagal" {
            return message("Tautan belum dapat dikirim. Periksa alamatnya, atau coba lagi nanti.", tone: "waspada")
        }
        guard let kini else { return .empty }
        return kini.dikonfirmasi == nil
            ? message("Buka tautan yang kami kirim ke \(kini.alamat). Sebelum itu tidak ada kabar yang dikirim.")
            : "<p>Kabar dikirim ke <strong>\(kini.alamat)</strong>.</p>"
    }

    private static func penghapusan(_ x: Exchange, _ bagian: String, _ kata: String) -> Markup {
        """
        <form class="sela" action="/profil/pemberitahuan/\(bagian)/penghapusan" method="post">\(formKeys(x))<button class="tombol tombol-3" type="submit">\(kata)</button></form>
        """
    }

    /// The button works with a script only: a browser offers push by script alone. Without it the section explains.
    private static func push(_ x: Exchange, _ isi: Isi) -> Markup {
        guard let kunci = x.world.push?.publicKey else { return .empty }
        return """
            <section class="kartu sela" id="push" aria-labelledby="j-push"><h2 id="j-push">Gawai ini</h2>
            <p>Peramban dapat menampilkan kabar walau aplikasi tertutup, tidak pada malam hari.</p>
            <form action="/profil/pemberitahuan/push" method="post" data-push="\(kunci)" hidden>\(formKeys(x))
            <input type="hidden" name="endpoint" value=""><input type="hidden" name="p256dh" value=""><input type="hidden" name="auth" value=""><input type="hidden" name="gawai" value="">
            <button class="tombol tombol-2" type="submit">Kabari di gawai ini</button></form>
            \(if: isi.gawai.isEmpty, "<p class=\"meta\">Belum ada gawai yang didaftarkan.</p>")
            \(if: !isi.gawai.isEmpty, "<ul class=\"tugas\">\(each: isi.gawai, { gawai(x, $0) })</ul>")</section>
            """
    }

    private static func gawai(_ x: Exchange, _ satu: LanggananPush) -> Markup {
        """
        <li><div><p class="nama">\(satu.gawai.isEmpty ? "Satu gawai" : satu.gawai)</p><p class="meta">Sejak \(Waktu.tanggal(satu.dibuat).tampil)</p></div>
        \(penghapusan(x, "push/\(satu.id)", "Berhenti"))</li>
        """
    }

    private static func whatsapp(_ x: Exchange, _ isi: Isi, _ faults: [Penolakan]) -> Markup {
        let kini = isi.kontak(.whatsapp)
        let ruas = Field(
            "whatsapp", "Nomor WhatsApp", value: x.form.optional("whatsapp") ?? kini?.alamat ?? "",
            hint: "Misalnya 0812 0000 1300", kind: .numeric, autocomplete: "tel")
        let galat = faults.first { $0.isian == "setuju" }
        return """
            <section class="kartu sela" aria-labelledby="j-whatsapp"><h2 id="j-whatsapp">WhatsApp</h2>
            <form class="lebar-kolom" action="/profil/pemberitahuan/whatsapp" method="post" novalidate>\(formKeys(x))\(ruas.markup(faults))
            <div class="ruas"><label class="centang"><input type="checkbox" id="setuju" name="setuju" value="ya"\(if: kini != nil, " checked")><span>Saya setuju kabar dikirim ke nomor saya ini lewat gerbang WhatsApp instansi</span></label>\(galat.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })</div>
            <button class="tombol tombol-2" type="submit">Simpan nomor</button></form>
            \(if: kini != nil, penghapusan(x, "whatsapp", "Hapus nomor"))</section>
            """
    }

    private static func cara(_ x: Exchange, _ isi: Isi) -> Markup {
        """
        <section class="kartu sela" aria-labelledby="j-cara"><h2 id="j-cara">Kapan dikirim</h2>
        <p class="meta">Ringkasan datang pukul 07.00 pada hari kerja; yang mingguan pada hari kerja pertama pekan itu. Tidak ada yang dikirim antara 19.00 dan 06.00. Pengingat paling banyak tiga kali sebulan. Kabar yang rahasia hanya disebut “\(IsiSurat.tanpaRincian)”.</p>
        <form class="lebar-kolom" action="/profil/pemberitahuan" method="post">\(formKeys(x))
        \(each: JenisKabar.allCases, { pilihan($0, isi.pilihan[$0] ?? $0.caraBawaan) })
        <button class="tombol" type="submit">Simpan pilihan</button></form></section>
        """
    }

    private static func pilihan(_ jenis: JenisKabar, _ kini: CaraKabar) -> Markup {
        selectField(
            "cara[\(jenis.rawValue)]", jenis.tampil,
            options: CaraKabar.allCases.map { (value: $0.rawValue, label: $0.tampil) }, selected: kini.rawValue)
    }
}
