import HTML
import Kinerja
import Platform

enum UnitRincianPages {
    struct Isi: Sendable {
        let rincian: UnitAdminStore.Rincian
        /// The repair that was just made.
        let urung: PerbaikanTercatat?
    }

    static func halaman(_ x: Exchange, _ isi: Isi, faults: [Penolakan] = []) -> Markup {
        let r = isi.rincian
        let u = r.unit
        // Several forms share names of fields: a refusal belongs to the one that was sent.
        let dikirim = x.path.split(separator: "/").last.map(String.init) ?? ""
        func galat(_ formulir: String) -> [Penolakan] { formulir == dikirim ? faults : [] }
        let akhir = u.sampai.flatMap(Tanggal.init).map { " Berakhir \($0.tampil)." } ?? ""
        return layout(
            x, Page(title: faults.isEmpty ? u.nama : "Galat: \(u.nama)", active: "/admin"),
            """
            \(isi.urung.map { IsianPerbaikan.bilahUrung(x, $0) })\(errorSummary(dikirim == "nama" ? faults : IsianPerbaikan.tautan(faults, ke: dikirim)))
            \(pageHead(u.nama, above: "Unit \(u.kode)", lead: "\(ribuan(r.jumlahPegawai)) pegawai, \(ribuan(r.jumlahUnit)) unit di bawahnya. Di bawah \(r.indukNama ?? "tidak ada").\(akhir)", back: ("Struktur unit", "/admin/unit")))
            <p class="aksi jarak-b"><a class="tombol tombol-2 tombol-kecil" href="/admin/pegawai?unit=\(u.id)">Lihat pegawainya</a></p>
            <div class="kisi-2"><div>\(kepala(x, isi, galat("kepala")))</div><div>\(nama(x, r, galat("nama")))\(tempat(x, r, galat("induk")))\(akhiri(x, r, galat("akhir")))\(riwayat(r))</div></div>
            """
        )
    }

    private static func kunci(_ x: Exchange, _ r: UnitAdminStore.Rincian) -> Markup {
        "\(formKeys(x))<input type=\"hidden\" name=\"sidik\" value=\"\(UnitAdminActs.sidik(r.unit))\">"
    }

    private static func kepala(_ x: Exchange, _ isi: Isi, _ faults: [Penolakan]) -> Markup {
        let r = isi.rincian
        return """
            <section class="kartu" id="t-kepala" aria-labelledby="j-kepala"><h2 id="j-kepala">Kepala unit</h2>
            \(if: r.kepala.isEmpty, "<p>Belum ada.</p>")<ol class="lini">\(each: r.kepala, satuKepala)</ol>
            <h3 class="sela">Tunjuk kepala</h3><form action="/admin/unit/\(r.unit.id)/kepala" method="post" novalidate>\(kunci(x, r))\(IsianKepalaUnit.isian(x, unit: r.unit.nama, id: "kepala", faults))</form></section>
            """
    }

    private static func satuKepala(_ satu: UnitAdminStore.Kepala) -> Markup {
        let awalan = satu.jenis == "definitif" ? "" : "\(satu.jenis == "plt" ? "Plt." : "Plh.") "
        return """
            <li><time datetime="\(satu.sejak)">\(Tanggal(satu.sejak)?.tampil ?? satu.sejak) – \(satu.sampai.flatMap(Tanggal.init)?.tampil ?? "sekarang")</time><a href="/admin/pegawai/\(satu.pegawaiID)">\(satu.nama)</a><br><span class="meta">\(awalan)\(satu.jabatan)</span></li>
            """
    }

    private static func nama(_ x: Exchange, _ r: UnitAdminStore.Rincian, _ faults: [Penolakan]) -> Markup {
        let u = r.unit
        let mandiri = x.form.optional("nama") == nil ? u.isMandiri : x.form["mandiri"] == "1"
        return """
            <section class="kartu jarak-b"><h2>Nama dan sifat</h2><form action="/admin/unit/\(u.id)/nama" method="post" novalidate>\(kunci(x, r))
            \(Field("nama", "Nama unit", value: x.form.optional("nama") ?? u.nama).markup(faults))
            <label class="centang"><input type="checkbox" name="mandiri" value="1"\(if: mandiri, " checked")><span>Unit kerja mandiri (L.IV.A.7 h.89)</span></label>
            \(IsianPerbaikan.mulai(x, faults, id: "nama"))<button class="tombol tombol-2" type="submit">Simpan nama</button></form></section>
            """
    }

    private static func tempat(_ x: Exchange, _ r: UnitAdminStore.Rincian, _ faults: [Penolakan]) -> Markup {
        let salah = faults.map { $0.isian == "induk" ? Penolakan($0.kode, $0.pesan, isian: "unit") : $0 }
        return """
            <section class="kartu jarak-b"><h2>Letak</h2><form action="/admin/unit/\(r.unit.id)/induk" method="post" novalidate>\(kunci(x, r))
            \(IsianPerbaikan.isianKartu(x, "unit", "Unit di atasnya", nilai: x.form.optional("unit") ?? r.indukKode ?? "", id: "induk", atribut: "type=\"text\"", petunjuk: "Kode atau nama unit. Unit di bawahnya ikut pindah", salah))
            \(IsianPerbaikan.mulai(x, faults, id: "induk"))<button class="tombol tombol-2" type="submit">Pindahkan unit</button></form></section>
            """
    }

    private static func akhiri(_ x: Exchange, _ r: UnitAdminStore.Rincian, _ faults: [Penolakan]) -> Markup {
        guard r.unit.sampai == nil else { return .empty }
        return """
            <section class="kartu jarak-b"><h2>Akhiri unit</h2><form action="/admin/unit/\(r.unit.id)/akhir" method="post" novalidate>\(kunci(x, r))
            \(IsianPerbaikan.isianKartu(x, "selesai", "Hari terakhir", nilai: x.form["selesai"], id: "akhir", atribut: "type=\"date\"", faults))
            \(IsianPerbaikan.isianKartu(x, "unit", "Pindahkan isinya ke", nilai: x.form["unit"], id: "akhir", atribut: "type=\"text\"", petunjuk: "Kode unit yang menampung pegawai dan unit di bawahnya. Kosongkan bila unit ini kosong", faults))
            <button class="tombol tombol-2" type="submit">Akhiri unit</button></form></section>
            """
    }

    private static func riwayat(_ r: UnitAdminStore.Rincian) -> Markup {
        guard !r.riwayat.isEmpty else { return .empty }
        return """
            <section class="kartu" aria-labelledby="j-riwayat"><h2 id="j-riwayat">Dulu</h2><ol class="lini">\(each: r.riwayat, dulu)</ol></section>
            """
    }

    private static func dulu(_ satu: UnitStore.Riwayat) -> Markup {
        """
        <li><time datetime="\(satu.sejak)">\(Tanggal(satu.sejak)?.tampil ?? satu.sejak) – \(Tanggal(satu.sampai)?.tampil ?? satu.sampai)</time><b>\(satu.nama)</b><br><span class="meta">\(satu.induk.map { "Di bawah \($0)" } ?? "")\(if: satu.isMandiri, ", mandiri")</span></li>
        """
    }
}
