import HTML
import Kinerja
import Platform

/// The form of giving. The rule of names stands above the first field.
enum UmpanBalikFormPages {
    static func baru(_ x: Exchange, _ model: UmpanBalikMuat.Formulir) -> Markup {
        guard let tujuan = model.tujuan else { return .empty }
        let isian = model.isian
        return """
            \(errorSummary(model.faults))
            \(pageHead("Apa yang Anda lihat?", above: "Untuk \(tujuan.nama), \(tujuan.jabatan)", back: ("Pilih orang lain", "/umpan-balik/baru")))
            \(aturan(tujuan))\(diminta(model))
            <form class="kartu lebar-kolom" method="post" action="/umpan-balik/baru" novalidate data-luring="Umpan balik" data-draf="umpan-balik-baru-\(tujuan.id)">\(formKeys(x))
            <input type="hidden" name="versi" value="0"><input type="hidden" name="kepada" value="\(tujuan.id)"><input type="hidden" name="aturan" value="\(tujuan.aturan)"><input type="hidden" name="permintaan" value="\(isian.permintaan)">
            \(tentang(model))
            \(pilihan("tanda", "Tanda (opsional bila Anda menulis)", TandaUmpanBalik.allCases.map { ($0.rawValue, "\($0.simbol) \($0.tampil)") } + [("", "Tanpa tanda")], isian.tanda))
            \(Field("teks", "Apa yang Anda lihat, dan apa akibatnya?", value: isian.teks, hint: "Sebut kejadiannya, bukan orangnya.", kind: .area(rows: 5)).markup(model.faults))
            \(bukti(model))
            \(pilihan("sifat", "Jenis", SifatUmpanBalik.allCases.map { ($0.rawValue, $0.tampil) }, isian.sifat))
            \(pilihan("cara", "Cara", CaraUmpanBalik.allCases.map { ($0.rawValue, $0.tampil) }, isian.cara))
            <p class="aksi sela"><button class="tombol">Kirim</button></p></form>
            """
    }

    private static func aturan(_ tujuan: TujuanUmpanBalik) -> Markup {
        let sebagai = "Anda tercatat sebagai \(tujuan.kaitan.sebagai.tampil.lowercased())."
        if tujuan.kaitan.sebagai == .pimpinan {
            return message("\(sebagai) Nama Anda terlihat oleh \(tujuan.nama): umpan balik pimpinan selalu bernama.")
        }
        return tujuan.isTersamar
            ? message(
                "\(sebagai) Nama Anda <b>tidak ditampilkan</b> kepada \(tujuan.nama), hanya kepada pejabat penilainya dan atasan pejabat penilai. Ini tetap berlaku untuk tulisan ini walaupun aturan unit berubah. Isi tulisan dapat membuat orang menduga, jadi pilih kata dengan tenang."
            )
            : message(
                "\(sebagai) Nama Anda <b>terlihat</b> oleh \(tujuan.nama), pejabat penilainya, dan atasan pejabat penilai."
            )
    }

    private static func diminta(_ model: UmpanBalikMuat.Formulir) -> Markup {
        guard let satu = model.permintaan.first else { return .empty }
        return
            "<blockquote class=\"kartu kartu-rapat jarak-b\"><p class=\"meta-k\">\(satu.nama) bertanya</p><p>\(satu.pertanyaan)</p></blockquote>"
    }

    private static func tentang(_ model: UmpanBalikMuat.Formulir) -> Markup {
        let salah = model.faults.first { $0.isian == "tentang" }
        return """
            <div class="ruas\(salah == nil ? "" : " ruas-galat")"><label class="label" for="tentang">Tentang apa</label>
            \(salah.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })
            \(pilihTentang(model.hasil, model.isian.tentang))
            \(if: model.hasil.isEmpty, "<p class=\"petunjuk\">Hasil kerja hanya tampil bagi pimpinan, pemberi tugas, dan rekan satu tim.</p>")</div>
            """
    }

    static func pilihTentang(_ hasil: [TujuanUmpanBalik.Hasil], _ terpilih: String) -> Markup {
        """
        <select class="isian pilih" id="tentang" name="tentang"><option value="bebas"\(if: terpilih == "bebas", " selected")>Bebas</option>
        <optgroup label="Perilaku (BerAKHLAK)">\(each: NilaiBerAKHLAK.allCases, { opsi("nilai:\($0.rawValue)", $0.tampil, terpilih) })</optgroup>
        \(if: !hasil.isEmpty, grupHasil(hasil, terpilih))</select>
        """
    }

    private static func grupHasil(_ hasil: [TujuanUmpanBalik.Hasil], _ terpilih: String) -> Markup {
        """
        <optgroup label="Hasil kerja">\(each: hasil, { satu in
            opsi(satu.indikatorID.map { "indikator:\($0)" } ?? "hasil:\(satu.rhkID)", satu.indikatorID == nil ? satu.teks : "– \(satu.teks)", terpilih)
        })</optgroup>
        """
    }

    private static func opsi(_ nilai: String, _ label: String, _ terpilih: String) -> Markup {
        "<option value=\"\(nilai)\"\(if: nilai == terpilih, " selected")>\(label)</option>"
    }

    static func pilihan(_ nama: String, _ label: String, _ daftar: [(String, String)], _ terpilih: String) -> Markup {
        """
        <fieldset class="ruas"><legend class="label">\(label)</legend><div class="segmen">\(each: daftar, { satu in
            "<label><input type=\"radio\" name=\"\(nama)\" value=\"\(satu.0)\"\(if: satu.0 == terpilih, " checked")><span>\(satu.1)</span></label>" as Markup
        })</div></fieldset>
        """
    }

    private static func bukti(_ model: UmpanBalikMuat.Formulir) -> Markup {
        """
        <details class="lipat"\(if: !model.isian.tautan.isEmpty || !model.isian.bukti.isEmpty, " open")><summary>Tambah bukti (opsional)</summary>
        \(selectField("bukti", "Bukti dari pustaka Anda", options: [(value: "", label: "Tanpa berkas")] + model.bukti.map { (value: $0.id, label: $0.nama) }, selected: model.isian.bukti, faults: model.faults))
        \(Field("tautan", "Atau tautan", value: model.isian.tautan, hint: "Diawali https://", isOptional: true).markup(model.faults))</details>
        """
    }
}
