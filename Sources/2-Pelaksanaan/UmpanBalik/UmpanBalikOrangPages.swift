import HTML
import Kinerja
import Platform

/// Choosing people: to whom feedback goes, and whom to ask.
enum UmpanBalikOrangPages {
    static func pilih(_ x: Exchange, _ model: UmpanBalikMuat.Formulir) -> Markup {
        """
        \(errorSummary(model.faults))
        \(pageHead("Untuk siapa?", lead: "Pilih orangnya, lalu tulis yang Anda lihat.", back: ("Umpan balik", "/umpan-balik")))
        \(cari(model.cari, "/umpan-balik/baru"))
        \(if: !model.permintaan.isEmpty, diminta(model.permintaan))
        \(each: kelompok(model), { bagian($0.0, $0.1) })
        \(if: !model.cari.isEmpty && model.temuan.isEmpty, "<p>Tidak ada nama atau unit yang cocok. Coba sebagian nama.</p>")
        """
    }

    private static func cari(_ kata: String, _ alamat: String) -> Markup {
        """
        <form class="aksi jarak-b" method="get" action="\(alamat)" role="search"><label class="hanya-baca" for="cari-orang">Nama atau unit</label><input class="isian" id="cari-orang" type="search" name="cari" value="\(kata)" placeholder="Nama atau unit"><button class="tombol tombol-2">Cari</button></form>
        """
    }

    private static func diminta(_ daftar: [BarisPermintaan]) -> Markup {
        """
        <h2 class="h-kecil">Meminta kepada Anda</h2><ul class="daftar-ringkas kartu jarak-b">\(each: daftar, { satu in
            "<li><a href=\"/umpan-balik/baru?kepada=\(satu.pegawaiID)&permintaan=\(satu.id)\">\(satu.nama)</a> <span class=\"meta-k\">\(satu.pertanyaan)</span></li>" as Markup
        })</ul>
        """
    }

    private static func kelompok(_ model: UmpanBalikMuat.Formulir) -> [(String, [OrangUmpanBalik])] {
        let urut = ["Hasil pencarian", "Atasan Anda", "Tim Anda", "Satu unit"]
        let semua = Dictionary(grouping: model.temuan + model.dekat, by: \.kelompok)
        return urut.compactMap { nama in semua[nama].map { (nama, $0) } }
    }

    private static func bagian(_ nama: String, _ orang: [OrangUmpanBalik]) -> Markup {
        """
        <h2 class="h-kecil">\(nama)</h2><ul class="daftar-ringkas kartu jarak-b">\(each: orang, { satu in
            "<li><a href=\"/umpan-balik/baru?kepada=\(satu.id)\">\(satu.nama)</a> <span class=\"meta-k\">\(satu.jabatan) · \(satu.unit)</span></li>" as Markup
        })</ul>
        """
    }

    static func minta(_ x: Exchange, _ model: UmpanBalikMuat.Formulir) -> Markup {
        let samar = !(model.tujuan?.namaDitampilkan ?? true)
        return """
            \(errorSummary(model.faults))
            \(pageHead("Apa yang ingin Anda ketahui?", lead: "Permintaan terkirim kepada orang yang Anda pilih; mereka boleh menolak.", back: ("Umpan balik", "/umpan-balik")))
            \(if: samar, message("Di unit Anda nama rekan dan bawahan tidak ditampilkan kepada penerima, jadi Anda tidak diberi tahu siapa yang menjawab."))
            \(cari(model.cari, "/umpan-balik/minta"))
            <form class="kartu lebar-kolom" method="post" action="/umpan-balik/minta" novalidate data-draf="umpan-balik-minta">\(formKeys(x))<input type="hidden" name="versi" value="0">
            <fieldset class="ruas" id="kepada"><legend class="label">Kepada siapa</legend>\(each: kelompok(model), { centang($0.0, $0.1, Set(x.form.all("kepada"))) })</fieldset>
            <div class="ruas"><label class="label" for="tentang">Tentang apa</label>\(UmpanBalikFormPages.pilihTentang(model.hasil, x.form["tentang"]))</div>
            \(Field("pertanyaan", "Pertanyaan Anda", value: x.form["pertanyaan"], hint: "Misalnya: apa satu hal yang sebaiknya saya ubah saat serah terima?", kind: .area(rows: 3)).markup(model.faults))
            <p class="aksi sela"><button class="tombol">Kirim permintaan</button></p></form>
            """
    }

    private static func centang(_ nama: String, _ orang: [OrangUmpanBalik], _ dipilih: Set<String>) -> Markup {
        """
        <p class="meta-k">\(nama)</p>\(each: orang, { satu in
            "<label class=\"centang\"><input type=\"checkbox\" name=\"kepada\" value=\"\(satu.id)\"\(if: dipilih.contains(satu.id), " checked")> <span>\(satu.nama) <span class=\"meta-k\">\(satu.jabatan)</span></span></label>" as Markup
        })
        """
    }
}
