import HTML
import Kinerja
import Platform

enum KelolaKabarPages {
    struct Baris: Encodable, Sendable {
        let saluran: String
        let keadaan: String
        let sebab: String
        let jumlah: Int
    }

    struct Isi: Sendable {
        let baris: [Baris]
        /// The admin's own confirmed address.
        let surelSendiri: String?
    }

    static func halaman(_ x: Exchange, _ isi: Isi, faults: [Penolakan] = []) -> Markup {
        layout(
            x, Page(title: "\(faults.isEmpty ? "" : "Galat: ")Kelola pemberitahuan", active: "/admin"),
            """
            \(errorSummary(faults))
            \(pageHead("Apakah kabar sampai?", above: "Kelola pemberitahuan", back: ("Ruang kerja admin", "/admin")))
            <section class="kartu" aria-labelledby="j-setelan"><h2 id="j-setelan">Setelan</h2><dl class="cocok">\(each: setelan(x), { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" })</dl></section>
            <section class="kartu sela" aria-labelledby="j-uji"><h2 id="j-uji">Pesan uji</h2>\(uji(x, isi))</section>
            <section class="sela" aria-labelledby="j-hari"><h2 id="j-hari">Tujuh hari terakhir</h2>\(tabel(isi.baris))</section>
            """
        )
    }

    private static func setelan(_ x: Exchange) -> [(String, String)] {
        let smtp = x.world.settings.smtp
        let surel = smtp.map { "\($0.host), port \($0.port), \($0.protection.rawValue), dari \($0.from)" }
        return [
            ("Surel", surel ?? (x.world.mail.isConfigured ? "Disetel" : "Belum disetel")),
            ("Push ke gawai", x.world.push == nil ? "Belum disetel" : "Disetel"),
            ("Gerbang WhatsApp", x.world.settings.webhook == nil ? "Belum disetel" : "Disetel"),
        ]
    }

    private static func uji(_ x: Exchange, _ isi: Isi) -> Markup {
        let kepada = isi.surelSendiri.map { "Dikirim ke \($0)." } ?? "Daftarkan alamat surel Anda di profil lebih dulu."
        return """
            <p class="meta">\(kepada)</p><form action="/admin/pemberitahuan/uji" method="post">\(formKeys(x))<button class="tombol" type="submit">Kirim pesan uji kepada saya</button></form>
            """
    }

    private static func tabel(_ baris: [Baris]) -> Markup {
        guard !baris.isEmpty else { return "<p>Belum ada yang dikirim ke luar aplikasi.</p>" }
        return """
            <div class="tabel-bungkus"><table class="tumpuk-hp"><caption class="hanya-baca">Pesan menurut saluran dan keadaan</caption>
            <thead><tr><th scope="col">Saluran</th><th scope="col">Keadaan</th><th scope="col">Sebab</th><th scope="col" class="angka">Jumlah</th></tr></thead>
            <tbody>\(each: baris, satu)</tbody></table></div>
            """
    }

    private static func satu(_ b: Baris) -> Markup {
        let saluran = Saluran(rawValue: b.saluran)?.tampil ?? b.saluran
        return """
            <tr><td data-label="Saluran">\(saluran)</td><td data-label="Keadaan">\(b.keadaan)</td><td data-label="Sebab">\(b.sebab.isEmpty ? "Tidak ada" : b.sebab)</td><td data-label="Jumlah" class="angka">\(b.jumlah)</td></tr>
            """
    }
}
