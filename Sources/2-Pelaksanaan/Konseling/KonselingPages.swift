import HTML
import Kinerja
import Platform

/// The list, and the two ways in.
enum KonselingPages {
    static func daftar(_ x: Exchange, _ session: Session, _ baris: [KonselingRoutes.Baris]) -> Markup {
        layout(
            x, Page(title: "Konseling", active: "/konseling"),
            """
            \(pageHead("Kapan saya bisa bicara, dan siapa yang tahu?", above: "Konseling kinerja", lead: "Pembicaraan rahasia dengan konselor. Tidak masuk ke penilaian, laporan, atau pencarian mana pun."))
            <p class="aksi jarak-b"><a class="tombol" href="/konseling/permintaan">Minta jadwal</a>\(if: session.isPenilai, " <a class=\"tombol tombol-2\" href=\"/konseling/perilaku\">Sampaikan masalah perilaku</a>")</p>
            \(if: !baris.isEmpty, "<section class=\"jarak-b\"><h2>Yang menyangkut Anda</h2><ul class=\"tugas\">\(each: baris, satu)</ul></section>")
            \(siapa)
            """
        )
    }

    private static func satu(_ baris: KonselingRoutes.Baris) -> Markup {
        """
        <li><div><a class="nama" href="/konseling/\(baris.isi.satu.id)">\(baris.hubungan == [.diri] ? "Konseling saya" : baris.isi.pegawai)</a><p class="meta">\(sebagai(baris.hubungan)), sejak \(Waktu.tanggal(baris.isi.dibuat).tampil)</p></div>
        <span class="sisi">\(keadaan(baris.isi.satu.keadaan))</span></li>
        """
    }

    static func sebagai(_ hubungan: Set<Hubungan>) -> String {
        let kata: [(Hubungan, String)] = [
            (.diri, "Anda sendiri"), (.konselor, "Anda konselornya"), (.pejabatPersonalia, "Anda pejabat kepegawaian"),
            (.penilai, "Anda pejabat penilainya"), (.penerimaHasil, "Anda penerima hasilnya"),
        ]
        return kata.filter { hubungan.contains($0.0) }.map(\.1).joined(separator: ", ")
    }

    static func keadaan(_ keadaan: KeadaanKonseling) -> Markup {
        tag(keadaan.tampil, tone: keadaan == .ditindaklanjuti ? "sukses" : keadaan == .ditutup ? "polos" : "info")
    }

    /// Said before anything is written: who reads what.
    static let siapa: Markup = """
        <section class="kartu"><h2>Siapa melihat apa</h2><dl class="cocok">
        <div><dt>Yang Anda tulis saat meminta</dt><dd>Anda, pejabat kepegawaian, dan konselor. Bukan pejabat penilai.</dd></div>
        <div><dt>Jadwal, tempat, dan nama konselor</dt><dd>Anda, konselor, dan pejabat kepegawaian.</dd></div>
        <div><dt>Rekaman pembicaraan</dt><dd>Konselor. Bila konselornya independen, juga pejabat kepegawaian. Bukan pejabat penilai.</dd></div>
        <div><dt>Laporan hasil</dt><dd>Konselor independen: hanya pejabat kepegawaian atau PyB. Pejabat yang tugasnya konseling: pejabat penilai dan atasannya. Pejabat penilai yang menjadi konselor: atasannya.</dd></div>
        <div><dt>Masalah perilaku dari pejabat penilai</dt><dd>Yang ia sampaikan: Anda, ia, dan sesudah dilaporkan juga pejabat kepegawaian. Formulir B.1.10: ia dan pejabat kepegawaian.</dd></div>
        <div><dt>Tindak lanjut</dt><dd>Anda dan yang memutuskannya.</dd></div></dl>
        <p class="meta">Admin, tim penilai, dan orang lain tidak melihat bahwa konseling ini ada. Tulisannya disimpan terkunci.</p></section>
        """

    static func minta(_ x: Exchange, faults: [Penolakan] = []) -> Markup {
        let judul = "Minta konseling"
        return layout(
            x, Page(title: faults.isEmpty ? judul : "Galat: \(judul)", active: "/konseling", isTask: true),
            """
            \(errorSummary(faults))\(pageHead(judul, above: "Konseling kinerja", back: ("Konseling", "/konseling")))
            \(siapa)
            <form class="sela" action="/konseling/permintaan" method="post" novalidate autocomplete="off">\(formKeys(x))
            \(Field("teks", "Apa yang ingin Anda bicarakan", value: x.form["teks"], hint: "Secukupnya saja. Anda dapat bercerita langsung kepada konselor", kind: .area(rows: 5)).markup(faults))
            <div class="ruas"><label class="pilihan"><input type="checkbox" name="penilai_tahu" value="1"\(if: x.form["penilai_tahu"] == "1", " checked")> <span>Pejabat penilai saya boleh tahu hasilnya</span></label><p class="petunjuk">Bila tidak dicentang, konselornya independen dan pejabat penilai tidak tahu apa pun.</p></div>
            <button class="tombol" type="submit">Kirim permintaan</button></form>
            """
        )
    }

    static func perilaku(
        _ x: Exchange, _ dinilai: [(id: String, nama: String)], faults: [Penolakan] = []
    ) -> Markup {
        let judul = "Sampaikan masalah perilaku"
        let pilihan = [(value: "", label: "Pilih pegawai")] + dinilai.map { (value: $0.id, label: $0.nama) }
        return layout(
            x, Page(title: faults.isEmpty ? judul : "Galat: \(judul)", active: "/konseling", isTask: true),
            """
            \(errorSummary(faults))\(pageHead(judul, above: "Konseling kinerja", lead: "Bila perilaku menghambat tim atau unit, sampaikan dulu kepada pegawainya. Ia membaca tulisan ini.", back: ("Konseling", "/konseling")))
            \(message("Hanya Anda dan pegawai itu yang membacanya. Bila Anda melaporkannya nanti, pejabat kepegawaian juga membacanya."))
            <form action="/konseling/perilaku" method="post" novalidate autocomplete="off">\(formKeys(x))
            \(selectField("pegawai", "Pegawai", options: pilihan, selected: x.form["pegawai"], faults: faults))
            \(Field("teks", "Yang Anda sampaikan", value: x.form["teks"], hint: "Perilaku yang terlihat, akibatnya, dan perubahan yang diharapkan", kind: .area(rows: 6)).markup(faults))
            <button class="tombol" type="submit">Sampaikan kepada pegawai</button></form>
            """
        )
    }
}
