import HTML
import Kinerja
import Platform

enum AkunPages {
    static func masuk(_ x: Exchange, faults: [Penolakan] = []) -> Markup {
        let nip = Field(
            "nip", "NIP", value: x.form["nip"], hint: "18 angka, boleh dengan spasi", kind: .numeric,
            autocomplete: "username")
        let sandi = Field("kata_sandi", "Kata sandi", kind: .password, autocomplete: "current-password")
        let lanjut = x.form.optional("lanjut") ?? x.query["lanjut"]
        return bareLayout(
            title: faults.isEmpty ? "Masuk" : "Galat: Masuk",
            body: """
                \(errorSummary(faults))
                \(pageHead("Masuk", above: x.instansi.nama, lead: "Pakai NIP dan kata sandi Anda."))
                <form class="kartu lebar-kolom" action="/masuk" method="post" novalidate>
                <input type="hidden" name="lanjut" value="\(lanjut)">\(nip.markup(faults))\(sandi.markup(faults))
                <p class="aksi"><button class="tombol lebar-hp" type="submit">Masuk</button>
                <a href="/masuk/pulihkan">Aktifkan akun atau lupa kata sandi</a></p></form>
                """
        )
    }

    static func aktivasi(_ x: Exchange, faults: [Penolakan] = []) -> Markup {
        let nip = Field(
            "nip", "NIP", value: x.form["nip"], hint: "18 angka, boleh dengan spasi", kind: .numeric,
            autocomplete: "username")
        let kode = Field(
            "kode", "Kode aktivasi", value: x.form["kode"],
            hint: "Sepuluh huruf dan angka dari admin unit Anda, berlaku tujuh hari", autocomplete: "one-time-code"
        )
        return bareLayout(
            title: faults.isEmpty ? "Pulihkan akses" : "Galat: Pulihkan akses",
            body: """
                \(errorSummary(faults))
                <a class="kembali" href="/masuk">\(Icon.kiri.svg(small: true))Masuk</a>
                \(pageHead("Bagaimana saya masuk lagi?", lead: "Minta kode aktivasi kepada admin unit Anda, lalu buat kata sandi sendiri. Admin tidak pernah tahu kata sandi Anda."))
                <form class="kartu lebar-kolom" action="/masuk/pulihkan" method="post" novalidate>
                \(nip.markup(faults))\(kode.markup(faults))\(sandiBaru(faults))
                <button class="tombol lebar-hp" type="submit">Simpan kata sandi dan masuk</button></form>
                """
        )
    }

    private static func sandiBaru(_ faults: [Penolakan]) -> Markup {
        let baru = Field(
            "kata_sandi_baru", "Kata sandi baru",
            hint:
                "Paling sedikit \(KataSandi.panjangMinimum) huruf. Tiga kata yang mudah diingat lebih kuat daripada tanda baca",
            kind: .password, autocomplete: "new-password"
        )
        let ulang = Field("kata_sandi_ulang", "Ulangi kata sandi baru", kind: .password, autocomplete: "new-password")
        return baru.markup(faults) + ulang.markup(faults)
    }

    static func profil(
        _ x: Exchange, _ orang: (saya: Identitas?, penilai: Identitas?), faults: [Penolakan] = []
    ) -> Markup {
        let sandi = Field("kata_sandi", "Kata sandi sekarang", kind: .password, autocomplete: "current-password")
        return layout(
            x, Page(title: faults.isEmpty ? "Profil" : "Galat: Profil"),
            """
            \(errorSummary(faults))
            \(pageHead("Benarkah data saya?", lead: "Data ini berasal dari data kepegawaian. Bila keliru, hubungi admin unit Anda."))
            <section class="kartu">\(data(orang.saya, x.session))</section>
            <section class="kartu sela"><h2>Pejabat penilai</h2><p>\(penilai(orang.penilai))</p></section>
            <section class="kartu sela"><h2>Ganti kata sandi</h2>
            <form class="lebar-kolom" action="/profil/kata-sandi" method="post" novalidate>\(formKeys(x))\(sandi.markup(faults))\(sandiBaru(faults))
            <button class="tombol tombol-2" type="submit">Ganti kata sandi</button></form></section>
            <form class="sela" action="/keluar" method="post">\(formKeys(x))<button class="tombol tombol-2" type="submit">\(Icon.keluar.svg())Keluar</button></form>
            """
        )
    }

    private static func data(_ saya: Identitas?, _ session: Session?) -> Markup {
        guard let saya else {
            return "<p>\(session?.nama ?? "") belum mempunyai penempatan. Hubungi admin unit Anda.</p>"
        }
        let baris: [(String, String)] = [
            ("Nama", saya.nama), ("NIP", saya.nip ?? "Belum ada"), ("Pangkat, golongan", saya.pangkatGolongan),
            ("Jabatan", saya.jabatan), ("Unit kerja", saya.unit),
        ]
        return "<dl class=\"cocok\">\(each: baris, { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" })</dl>"
    }

    private static func penilai(_ penilai: Identitas?) -> Markup {
        guard let penilai else { return "Belum ada. Admin unit Anda dapat menugaskannya." }
        return "<strong>\(penilai.nama)</strong><br>\(penilai.jabatan), \(penilai.unit)"
    }
}
