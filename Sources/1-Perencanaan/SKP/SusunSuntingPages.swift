import HTML
import Kinerja
import Platform

/// A result open for editing, with the texts as typed.
struct SuntingHasil {
    struct Baris {
        var id: String
        var aspek: String
        var ukuran: String
        var target: String
        var satuan: String
        /// Empty: the likely direction is taken.
        var arah: String
        /// Indicator and target in one, for the qualitative approach.
        var narasi = ""
        var standarKode: String?
    }

    var hasil: RencanaHasilKerja
    var baris: [Baris]

    /// From what is stored.
    init(_ hasil: RencanaHasilKerja) {
        self.hasil = hasil
        baris = hasil.indikator.map { satu in
            let isTebakan = satu.arah == .tebak(satu.target, aspek: satu.aspek)
            return Baris(
                id: satu.id, aspek: satu.aspek.rawValue, ukuran: satu.ukuran, target: satu.target.teks,
                satuan: satu.satuan, arah: isTebakan ? "" : satu.arah.rawValue, narasi: satu.narasi,
                standarKode: satu.standarKode
            )
        }
    }
}

/// The open editor inside its container (class `sunting`).
func anakSunting(_ x: Exchange, _ model: HalamanHasil, _ sunting: SuntingHasil) -> Markup {
    let hasil = sunting.hasil
    let nomor = model.skp.bernomor.first { $0.hasil.id == hasil.id }?.nomor ?? 0
    let alamat = "/skp/\(model.skp.tahun)/susun/hasil/\(hasil.id)"
    let baris = sunting.baris.isEmpty ? [barisKosong(x)] : sunting.baris
    return """
        <article class="anak sunting" id="sunting" aria-labelledby="r\(nomor)"><h3 id="r\(nomor)">Hasil kerja \(nomor) · sedang diisi</h3>
        \(hasil.catatanKembali.map { message("<strong>Dikembalikan atasan</strong>\($0)", tone: "waspada") })
        <form action="\(url: alamat)" method="post" id="f-hasil" data-otomatis data-draf="hasil-\(hasil.id)">\(kunciSKP(x, model.skp))
        <button class="hanya-baca" type="submit" name="aksi" value="simpan" tabindex="-1">Simpan</button>
        \(Field("rumusan", "Apa hasilnya bagi yang dilayani?", value: hasil.rumusan, hint: "Tulis hasil, bukan kegiatan. Contoh: “Pemohon terlayani tepat waktu”, bukan “Melaksanakan pelayanan”.", kind: .area(rows: 2)).markup(model.faults))
        \(model.isPimpinan ? Markup.empty : ruasIntervensi(hasil, model))
        <fieldset class="ruas sela"><legend class="label">Bagaimana keberhasilannya diukur?</legend>
        \(each: Array(baris.enumerated()), { model.skp.pendekatan == .kualitatif ? barisNarasi($0.element, nomor: $0.offset + 1, model) : barisSunting($0.element, nomor: $0.offset + 1, model.faults) })
        \(saranStandar(model))\(cariStandar(model))
        </fieldset>
        \(ruasLain(hasil, model))
        <p class="aksi sela"><button class="tombol tombol-kecil" type="submit" name="aksi" value="selesai">Selesai dengan hasil kerja \(nomor)</button><button class="tombol tombol-3 tombol-kecil" type="submit" name="aksi" value="buang">Hapus hasil kerja ini</button></p>
        <p class="meta-k" data-simpan role="status"></p></form></article>
        """
}

private func barisKosong(_ x: Exchange) -> SuntingHasil.Baris {
    SuntingHasil.Baris(
        id: x.world.newID(), aspek: "kuantitas", ukuran: "", target: "", satuan: "", arah: "", standarKode: nil)
}

private func ruasIntervensi(_ hasil: RencanaHasilKerja, _ model: HalamanHasil) -> Markup {
    guard hasil.rhkAtasanID == nil, model.skp.pendekatan == .kuantitatif else { return .empty }
    let faults = model.faults
    return Field(
        "rhk_atasan", "Hasil kerja atasan atau sasaran unit yang didukung", value: hasil.rhkAtasan,
        hint: "Ambil dari perjanjian kinerja unit. Nanti kami tautkan ke SKP atasan.", isOptional: true
    ).markup(faults)
}

private func barisSunting(_ satu: SuntingHasil.Baris, nomor: Int, _ faults: [Penolakan]) -> Markup {
    let salah = ["ukuran", "target", "satuan"].flatMap { nama in faults.filter { $0.isian == "\(nama)[\(satu.id)]" } }
    return """
        \(each: salah, { "<p class=\"galat\" id=\"\(fieldID($0.isian ?? ""))-g\">\($0.pesan)</p>" })
        <div class="baris-ind">
        <div><label class="label" for="a\(nomor)">Aspek</label><select class="pilih" id="a\(nomor)" name="aspek[\(satu.id)]">\(each: AspekIndikator.allCases, { pilihanAspek($0, satu.aspek) })</select></div>
        \(sel("ukuran[\(satu.id)]", "Indikator", satu.ukuran, nomor, faults))
        \(sel("target[\(satu.id)]", "Target", satu.target, nomor, faults))
        \(sel("satuan[\(satu.id)]", "Satuan", satu.satuan, nomor, faults))
        <button class="tombol-ikon" type="submit" name="hapus" value="\(satu.id)">\(Icon.hapus.svg())<span class="hanya-baca">Hapus indikator \(nomor)</span></button></div>
        <details class="lipat"><summary>\(ringkasArah(satu))</summary><div><label class="label" for="h\(nomor)">Arah indikator \(nomor)</label><select class="pilih" id="h\(nomor)" name="arah[\(satu.id)]"><option value="">Ditentukan dari target</option>\(each: ArahIndikator.allCases, { pilihanArah($0, satu.arah) })</select></div></details>
        """
}

/// The qualitative approach: one narrative, no aspect and no column of its own for the target (keputusan 6).
private func barisNarasi(_ satu: SuntingHasil.Baris, nomor: Int, _ model: HalamanHasil) -> Markup {
    let contoh =
        model.isPimpinan
        ? "Sebutkan ukuran keberhasilan dan targetnya dalam satu kalimat."
        : "Sebutkan ukuran keberhasilan dan targetnya dalam satu kalimat, misalnya “Keluhan ditanggapi pada hari yang sama”."
    return """
        \(Field("narasi[\(satu.id)]", "Ukuran keberhasilan \(nomor)", value: satu.narasi, hint: contoh, kind: .area(rows: 3)).markup(model.faults))
        <p class="aksi aksi-rapat">\(satu.standarKode.map { tag("Standar \($0)") })<button class="tombol tombol-3 tombol-kecil" type="submit" name="hapus" value="\(satu.id)">Hapus ukuran keberhasilan \(nomor)</button></p>
        """
}

private func ringkasArah(_ satu: SuntingHasil.Baris) -> Markup {
    let aspek = AspekIndikator(rawValue: satu.aspek) ?? .kuantitas
    let arah =
        ArahIndikator(rawValue: satu.arah)
        ?? .tebak(TargetKinerja.baca(satu.target, satuan: satu.satuan).target, aspek: aspek)
    let standar: Markup = satu.standarKode.map { " · standar \($0)" } ?? .empty
    return "\(arah.tampil)\(standar)"
}

private func sel(_ nama: String, _ label: String, _ nilai: String, _ nomor: Int, _ faults: [Penolakan]) -> Markup {
    let id = fieldID(nama)
    let fault = faults.first { $0.isian == nama }
    return """
        <div><label class="label" for="\(id)">\(label)<span class="hanya-baca"> \(nomor)</span></label><input class="isian" id="\(id)" name="\(nama)" value="\(nilai)"\(if: fault != nil, " aria-invalid=\"true\" aria-describedby=\"\(id)-g\"")></div>
        """
}

private func pilihanAspek(_ aspek: AspekIndikator, _ terpilih: String) -> Markup {
    "<option value=\"\(aspek.rawValue)\"\(if: aspek.rawValue == terpilih, " selected")>\(aspek.tampil)</option>"
}

private func pilihanArah(_ arah: ArahIndikator, _ terpilih: String) -> Markup {
    "<option value=\"\(arah.rawValue)\"\(if: arah.rawValue == terpilih, " selected")>\(arah.tampil)</option>"
}

/// One tap adds a standard as an indicator.
private func saranStandar(_ model: HalamanHasil) -> Markup {
    let judul =
        model.kataStandar.isEmpty
        ? "Saran dari standar unit Anda. Ketuk untuk menambahkan:"
        : (model.standar.isEmpty
            ? "Tidak ada standar untuk “\(model.kataStandar)”. Coba kata yang lebih umum."
            : "Standar untuk “\(model.kataStandar)”. Ketuk untuk menambahkan:")
    return """
        \(if: !model.standar.isEmpty || !model.kataStandar.isEmpty, "<p class=\"meta sela\" id=\"saran\">\(judul)</p>")
        <div class="saran">\(each: model.standar, tombolSaran)
        <button type="submit" name="aksi" value="indikator">\(Icon.tambah.svg(small: true))\(model.skp.pendekatan == .kualitatif ? "Ukuran keberhasilan lain" : "Indikator lain")</button></div>
        """
}

private func tombolSaran(_ standar: Standar) -> Markup {
    """
    <button type="submit" name="standar" value="\(standar.id)">\(Icon.tambah.svg(small: true))\(standar.isi.aspek.tampil) · \(standar.isi.indikator) · \(standar.isi.rujukanTampil)</button>
    """
}

/// Searching saves what is typed first, so that nothing is lost.
private func cariStandar(_ model: HalamanHasil) -> Markup {
    """
    <label class="label sela" for="q-standar">Cari standar lain</label>
    <div class="gabung"><input class="isian" id="q-standar" name="q" type="search" value="\(model.kataStandar)"><button class="tombol tombol-2 tombol-gabung" type="submit" name="aksi" value="cari">Cari</button></div>
    """
}

private func ruasLain(_ hasil: RencanaHasilKerja, _ model: HalamanHasil) -> Markup {
    let kosong = [(value: "", label: "Belum dipilih")]
    let perspektif = kosong + Perspektif.allCases.map { (value: $0.rawValue, label: $0.tampil) }
    let klasifikasi = kosong + KlasifikasiHasil.allCases.map { (value: $0.rawValue, label: $0.tampil) }
    return """
        \(Field("pemberi_tugas", "Pemberi tugas", value: hasil.pemberiTugas, hint: "Jabatan pimpinan atau tim kerja yang menugaskan.").markup(model.faults))
        \(if: model.isPimpinan, selectField("perspektif", "Perspektif", options: perspektif, selected: hasil.perspektif?.rawValue ?? "", faults: model.faults))
        <details class="lipat sela"><summary>Keterangan lain (opsional)</summary><div>
        \(ruasJenis(hasil, model))\(ruasAsal(hasil))
        \(selectField("klasifikasi", "Kualitas dan tingkat kendali", options: klasifikasi, selected: hasil.klasifikasi?.rawValue ?? ""))
        </div></details>
        """
}

/// Utama or tambahan; no choice where the origin fixes it (keputusan 5.1).
private func ruasJenis(_ hasil: RencanaHasilKerja, _ model: HalamanHasil) -> Markup {
    if hasil.jenis == .utama, UtamaTetap.isUtama(hasil.asal, pimpinan: model.isPimpinan) {
        return """
            <p><b>Jenis: Utama</b><span class="meta blok">\(hasil.asal.tampil) selalu utama. Dasar: \(UtamaTetap.dasar)</span></p>
            """
    }
    let jenis = JenisHasilKerja.allCases.map { (value: $0.rawValue, label: $0.tampil) }
    return selectField("jenis", "Jenis", options: jenis, selected: hasil.jenis.rawValue, faults: model.faults)
}

private func ruasAsal(_ hasil: RencanaHasilKerja) -> Markup {
    guard MasukanHasil.asalPilihan.contains(hasil.asal) else {
        return "<p><b>Asal: \(hasil.asal.tampil)</b></p>"
    }
    let asal = MasukanHasil.asalPilihan.map { (value: $0.rawValue, label: $0.tampil) }
    return selectField("asal", "Asal", options: asal, selected: hasil.asal.rawValue)
}
