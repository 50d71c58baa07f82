import HTML
import Kinerja
import Platform

/// Everything `/skp/{skp}/riwayat` shows.
struct HalamanRiwayat {
    /// Versions whose changes are told; older ones can still be compared.
    static let paling = 40

    let skp: SKP
    let versi: [VersiSKP]
    let isi: [Int: SKP]
    let isPemilik: Bool

    /// What this version changed against the one before it that is kept.
    func perubahan(_ satu: VersiSKP) -> [PerbedaanSKP]? {
        guard let letak = versi.firstIndex(where: { $0.versi == satu.versi }), letak + 1 < versi.count,
            let kini = isi[satu.versi], let dulu = isi[versi[letak + 1].versi]
        else { return nil }
        return BandingSKP.banding(dulu, kini)
    }

    /// The address under which this SKP is open for the reader.
    var alamat: String { isPemilik ? "/skp/\(skp.tahun)" : "/skp/\(skp.id)" }
}

/// Everything the comparison of two versions shows.
struct HalamanBanding {
    let skp: SKP
    let dari: Int
    let ke: Int
    let perbedaan: [PerbedaanSKP]
    let isPemilik: Bool

    var alamat: String { isPemilik ? "/skp/\(skp.tahun)" : "/skp/\(skp.id)" }
}

private func kembali(_ skp: SKP, isPemilik: Bool) -> (label: String, url: String) {
    isPemilik ? ("SKP \(skp.tahun)", "/skp/\(skp.tahun)") : ("SKP \(skp.tahun)", "/tim/skp/\(skp.id)")
}

func riwayatPage(_ x: Exchange, _ model: HalamanRiwayat) -> Markup {
    let skp = model.skp
    return layout(
        x, Page(title: "Riwayat SKP \(skp.tahun)", active: model.isPemilik ? "/skp" : "/tim"),
        """
        \(pageHead("Siapa mengubah apa, dan kapan?", above: "Riwayat SKP \(skp.tahun)", lead: "Dua puluh simpanan terakhir dan setiap versi yang diajukan atau disetujui tersimpan utuh.", back: kembali(skp, isPemilik: model.isPemilik)))
        \(if: model.versi.isEmpty, emptyState("Belum ada versi tersimpan", "Versi pertama tersimpan begitu isi SKP ini berubah."))
        \(if: !model.versi.isEmpty, formulirBanding(model))
        \(if: !model.versi.isEmpty, "<section class=\"kartu sela\"><ol class=\"lini\">\(each: model.versi, { satuVersi(x, model, $0) })</ol></section>")
        """
    )
}

private func formulirBanding(_ model: HalamanRiwayat) -> Markup {
    let pilihan = model.versi.map {
        (value: "\($0.versi)", label: "Versi \($0.versi), \($0.tampil.lowercased()), \(Waktu.tampil($0.waktu))")
    }
    let tetap = model.versi.first(where: \.isTetap) ?? model.versi.last
    return """
        <form class="kartu" action="\(url: model.alamat + "/riwayat/banding")" method="get"><div class="kisi-2">
        \(selectField("dari", "Bandingkan", options: pilihan, selected: "\(tetap?.versi ?? 0)"))
        \(selectField("ke", "dengan", options: pilihan, selected: "\(model.versi.first?.versi ?? 0)"))</div>
        <p class="aksi sela"><button class="tombol tombol-2" type="submit">Bandingkan</button></p></form>
        """
}

private func satuVersi(_ x: Exchange, _ model: HalamanRiwayat, _ satu: VersiSKP) -> Markup {
    let perubahan = model.perubahan(satu) ?? []
    let isKini = satu.versi == model.skp.versi
    let banding = "\(model.alamat)/riwayat/banding?dari=\(satu.versi)"
    return """
        <li><time>\(Waktu.tampil(satu.waktu))</time><b>\(satu.tampil)</b> oleh \(satu.pelaku) \(tag("Versi \(satu.versi)"))\(if: satu.isTetap, tag("Berlaku saat disetujui", tone: "sukses"))
        \(if: !perubahan.isEmpty, "<ul class=\"daftar-ringkas\">\(each: perubahan, { "<li>\(tandaPerbedaan($0.jenis)) \($0.judul): \($0.ruas.map(\.nama).joined(separator: ", "))</li>" })</ul>")
        \(if: !isKini, "<p class=\"aksi aksi-rapat\"><a href=\"\(url: banding)\">Bandingkan dengan sekarang<span class=\"hanya-baca\">, versi \(satu.versi)</span></a></p>")</li>
        """
}

func bandingPage(_ x: Exchange, _ model: HalamanBanding) -> Markup {
    let skp = model.skp
    return layout(
        x, Page(title: "Banding versi SKP \(skp.tahun)", active: model.isPemilik ? "/skp" : "/tim"),
        """
        \(pageHead("Apa bedanya?", above: "SKP \(skp.tahun), versi \(model.dari) dan versi \(model.ke)", back: ("Riwayat", model.alamat + "/riwayat")))
        \(if: model.perbedaan.isEmpty, message("Kedua versi ini sama isinya."))
        \(if: !model.perbedaan.isEmpty, "<h2 class=\"hanya-baca\">Perbedaan</h2>")
        \(daftarPerbedaan(model.perbedaan, lama: "Versi \(model.dari)", baru: "Versi \(model.ke)"))
        \(if: model.isPemilik && skp.keadaan.isTerbuka && model.dari != skp.versi, formulirPulih(x, model))
        """
    )
}

private func formulirPulih(_ x: Exchange, _ model: HalamanBanding) -> Markup {
    """
    <form class="bilah-lekat" action="/skp/\(model.skp.tahun)/riwayat/pemulihan" method="post">\(kunciSKP(x, model.skp))<div><b>Isi versi \(model.dari) menjadi versi baru</b><p class="meta-k">Dapat diurungkan</p></div><div class="kanan"><button class="tombol" type="submit" name="ke" value="\(model.dari)">Pulihkan versi \(model.dari)</button></div></form>
    """
}
