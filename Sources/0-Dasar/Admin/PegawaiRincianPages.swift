import HTML
import Kinerja
import Platform

enum PegawaiRincianPages {
    static func halaman(
        _ x: Exchange, _ isi: PegawaiAdminStore.Rincian, kode: String? = nil, faults: [Penolakan] = []
    ) -> Markup {
        let p = isi.orang
        let jabatan = [isi.penempatan?.jabatan, isi.unitNama].compactMap { $0 }.joined(separator: ", ")
        return layout(
            x, Page(title: faults.isEmpty ? p.nama : "Galat: \(p.nama)", active: "/admin"),
            """
            \(errorSummary(faults))
            \(pageHead(p.nama, above: p.nip ?? "Tanpa NIP", lead: jabatan.isEmpty ? "Belum punya jabatan dan unit." : jabatan, back: ("Pegawai", "/admin/pegawai")))
            \(kode.map(kodeAktivasi))
            <div class="kisi-2"><div>\(penilai(x, isi, faults))\(mutasi(x, isi, faults))\(kedudukan(x, isi, faults))</div>
            <div>\(akun(x, isi))\(riwayat(isi))</div></div>
            """
        )
    }

    private static func kodeAktivasi(_ kode: String) -> Markup {
        message(
            "<strong>Kode aktivasi: \(kode)</strong> Berikan langsung kepada orangnya. Kode ini hanya tampil sekali, berlaku tujuh hari, dan mengganti kode sebelumnya.",
            tone: "sukses")
    }

    private static func kunci(_ x: Exchange, _ isi: PegawaiAdminStore.Rincian) -> Markup {
        "\(formKeys(x))<input type=\"hidden\" name=\"versi\" value=\"\(isi.orang.versi)\">"
    }

    private static func penilai(_ x: Exchange, _ isi: PegawaiAdminStore.Rincian, _ faults: [Penolakan]) -> Markup {
        let nip = Field(
            "penilai", "NIP pejabat penilai", value: x.form.optional("penilai") ?? "",
            hint: "18 angka, boleh dengan spasi", kind: .numeric)
        let mulai = Field(
            "mulai_penilai", "Mulai berlaku", value: x.form.optional("mulai_penilai") ?? x.world.today.description,
            kind: .date)
        return """
            <section class="kartu jarak-b"><h2>Pejabat penilai</h2><p>Sekarang: <b>\(isi.penilai ?? "Belum ada")</b></p>
            <form action="/admin/pegawai/\(isi.orang.id)/penilai" method="post" novalidate>\(kunci(x, isi))\(nip.markup(faults))\(mulai.markup(faults))
            <button class="tombol" type="submit">Tugaskan penilai</button></form></section>
            """
    }

    private static func mutasi(_ x: Exchange, _ isi: PegawaiAdminStore.Rincian, _ faults: [Penolakan]) -> Markup {
        let kini = isi.penempatan
        let unit = Field(
            "unit", "Unit", value: x.form.optional("unit") ?? isi.unitNama ?? "",
            hint: "Kode atau nama unit, misalnya DINKES")
        let jabatan = Field("jabatan", "Jabatan", value: x.form.optional("jabatan") ?? kini?.jabatan ?? "")
        let mulai = Field(
            "mulai_jabatan", "Mulai berlaku", value: x.form.optional("mulai_jabatan") ?? x.world.today.description,
            kind: .date)
        let jenis = JenisJabatan.allCases.map { (value: $0.rawValue, label: $0.tampil) }
        let kepala = x.form.optional("jabatan") == nil ? kini?.isKepalaUnit ?? false : x.form["kepala_unit"] == "1"
        return """
            <section class="kartu jarak-b"><h2>Jabatan dan unit</h2>
            <form action="/admin/pegawai/\(isi.orang.id)/mutasi" method="post" novalidate>\(kunci(x, isi))\(unit.markup(faults))\(jabatan.markup(faults))
            \(selectField("jenis_jabatan", "Jenis jabatan", options: jenis, selected: x.form.optional("jenis_jabatan") ?? kini?.jenisJabatan ?? "pelaksana", faults: faults))
            <label class="centang"><input type="checkbox" name="kepala_unit" value="1"\(if: kepala, " checked")><span>Kepala unit ini</span></label>
            \(mulai.markup(faults))<button class="tombol tombol-2" type="submit">Catat mutasi</button></form></section>
            """
    }

    private static func kedudukan(_ x: Exchange, _ isi: PegawaiAdminStore.Rincian, _ faults: [Penolakan]) -> Markup {
        let nama = Field("nama", "Nama lengkap dengan gelar", value: x.form.optional("nama") ?? isi.orang.nama)
        let sapaan = Field(
            "sapaan", "Sapaan", value: x.form.optional("sapaan") ?? isi.orang.sapaan, hint: "Bapak atau Ibu",
            isOptional: true)
        let pilihan = BarisPegawai.Kedudukan.allCases.map { (value: $0.rawValue, label: $0.tampil) }
        return """
            <section class="kartu jarak-b"><h2>Nama dan kedudukan</h2>
            <form action="/admin/pegawai/\(isi.orang.id)/kedudukan" method="post" novalidate>\(kunci(x, isi))\(nama.markup(faults))\(sapaan.markup(faults))
            \(selectField("kedudukan", "Kedudukan", options: pilihan, selected: x.form.optional("kedudukan") ?? isi.orang.kedudukan, faults: faults))
            <button class="tombol tombol-2" type="submit">Simpan data</button></form></section>
            """
    }

    private static func akun(_ x: Exchange, _ isi: PegawaiAdminStore.Rincian) -> Markup {
        let keadaan =
            switch isi.akunAktif {
            case .some(true): "Akun aktif. Buat kode baru hanya bila kata sandinya lupa."
            case .some(false): "Akun belum aktif. Buat kode aktivasi, lalu berikan langsung kepada orangnya."
            case .none: "Belum punya akun. Kode aktivasi sekaligus membuat akunnya."
            }
        return """
            <section class="kartu jarak-b"><h2>Akun</h2><p>\(keadaan)</p>
            <form action="/admin/pegawai/\(isi.orang.id)/kode-aktivasi" method="post">\(formKeys(x))<button class="tombol tombol-2" type="submit">Buat kode aktivasi</button></form></section>
            """
    }

    private static func riwayat(_ isi: PegawaiAdminStore.Rincian) -> Markup {
        """
        <section class="kartu" aria-labelledby="j-riwayat"><h2 id="j-riwayat">Riwayat</h2>
        \(if: isi.fakta.isEmpty, "<p>Belum ada riwayat jabatan, golongan, dan penilai.</p>")
        <ol class="lini">\(each: isi.fakta, fakta)</ol></section>
        """
    }

    private static func fakta(_ satu: PegawaiAdminStore.Fakta) -> Markup {
        let sejak = Tanggal(satu.sejak)?.tampil ?? satu.sejak
        let sampai = satu.sampai.flatMap { Tanggal($0)?.tampil } ?? "sekarang"
        return
            "<li><time datetime=\"\(satu.sejak)\">\(sejak) – \(sampai)</time><b>\(satu.judul)</b><br><span class=\"meta\">\(satu.rincian)</span></li>"
    }
}
