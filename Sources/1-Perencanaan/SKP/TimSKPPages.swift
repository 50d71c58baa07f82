import HTML
import Kinerja
import Platform

/// `/tim/skp`: whose SKP waits?
func timSKPPage(
    _ x: Exchange, daftar: [BarisTimSKP], jumlah: Int, ringkas: RingkasTimSKP, tahun: Int
) -> Markup {
    layout(
        x, Page(title: "Persetujuan SKP", active: "/tim", period: "\(tahun) · Perencanaan"),
        """
        \(pageHead("SKP siapa yang menunggu?", above: "Persetujuan SKP", lead: daftar.isEmpty ? nil : "Yang paling lama menunggu di atas.", back: ("Tim saya", "/tim")))
        \(if: daftar.isEmpty, antreanKosong(ringkas, tahun))
        \(if: !daftar.isEmpty, "<ol class=\"tugas\">\(each: Array(daftar.enumerated()), { butirTim($0.element, isUtama: $0.offset == 0) })</ol>")
        \(pager(x, total: jumlah, perPage: TimSKPStore.perHalaman))
        \(if: !daftar.isEmpty, "<p class=\"meta sela\">\(ringkas.jumlahDisetujui) SKP \(tahun) sudah disetujui, \(ringkas.jumlahDisusun) masih disusun.</p>")
        """
    )
}

/// An empty queue is praised with a fact.
private func antreanKosong(_ ringkas: RingkasTimSKP, _ tahun: Int) -> Markup {
    guard let terakhir = ringkas.terakhirDisetujui, ringkas.jumlahDisusun == 0 else {
        let teks =
            ringkas.jumlahDisusun == 0
            ? "SKP yang diajukan kepada Anda akan muncul di sini."
            : "\(ringkas.jumlahDisusun) SKP \(tahun) masih disusun pegawai. Yang diajukan akan muncul di sini."
        return emptyState("Belum ada yang menunggu", teks)
    }
    return emptyState(
        "Semua SKP tim sudah disetujui, terakhir \(Waktu.tanggal(terakhir).tampil)",
        "\(ringkas.jumlahDisetujui) SKP \(tahun) berlaku."
    )
}

private func butirTim(_ satu: BarisTimSKP, isUtama: Bool) -> Markup {
    let sejak = satu.diajukan.map { "diajukan \(Waktu.tanggal($0).tampil)" } ?? "diajukan"
    let kelas = isUtama ? "tombol" : "tombol tombol-2 tombol-kecil"
    return """
        <li\(if: isUtama, " class=\"utama\"")><span><a class="nama" href="/tim/skp/\(satu.id)">\(satu.nama)</a><span class="meta blok">\(satu.jabatan), \(satu.unit)</span><span class="meta blok">SKP \(satu.tahun), \(satu.jumlahHasil) hasil kerja, \(sejak)</span>\(if: satu.isSebagaiAtasan, tag("Lewat 31 Januari, Anda atasan pejabat penilai", tone: "waspada"))</span>
        <span class="sisi"><a class="\(kelas)" href="/tim/skp/\(satu.id)">Periksa<span class="hanya-baca"> SKP \(satu.nama)</span></a></span></li>
        """
}

/// Everything `/tim/skp/{id}` shows.
struct HalamanTimSKP {
    let skp: SKP
    let konteks: KonteksSKP
    /// The person signed in may fix or return it now.
    let isBolehMemutus: Bool
    /// Reasons as typed.
    var alasan: [String: String] = [:]
    var faults: [Penolakan] = []
}

func periksaTimPage(_ x: Exchange, _ model: HalamanTimSKP) -> Markup {
    let skp = model.skp
    let pegawai = model.konteks.pegawai
    let temuan = DaftarAturanSKP.periksa(skp, model.konteks)
    let judul = "SKP \(skp.tahun) \(pegawai.nama)"
    return layout(
        x,
        Page(
            title: model.faults.isEmpty ? judul : "Galat: \(judul)", active: "/tim", isTask: true,
            period: "\(skp.tahun) · Perencanaan"),
        """
        \(errorSummary(model.faults))
        \(pageHead(judul, above: "\(pegawai.jabatan), \(pegawai.unit)", back: ("Persetujuan SKP", "/tim/skp")))
        <p class="aksi jarak-b">\(tandaKeadaan(skp.keadaan))\(if: isTerlambat(x, skp), tag("Lewat 31 Januari; akan ditandai", tone: "waspada"))</p>
        \(daftarCatatan(temuan, terbuka: true))
        <form class="tumpuk sela" action="/skp/\(skp.id)/pengembalian" method="post">\(kunciSKP(x, skp))
        <h2>Hasil kerja</h2>\(isiHasilKerja(skp, kaki: { model.isBolehMemutus ? ruasAlasan($0, model) : .empty }))
        <h2>Perilaku kerja</h2>\(isiPerilaku(skp))<h2>Dukungan dan lampiran</h2>\(isiLampiran(skp))
        \(if: model.isBolehMemutus, bilahPutusan(model))
        </form>
        """
    )
}

private func isTerlambat(_ x: Exchange, _ skp: SKP) -> Bool {
    skp.keadaan == .diajukan && skp.isGiliranAtasan(pada: x.world.today)
}

private func ruasAlasan(_ hasil: RencanaHasilKerja, _ model: HalamanTimSKP) -> Markup {
    let nama = "alasan[\(hasil.id)]"
    let nilai = model.alasan[hasil.id] ?? ""
    let isBuka = !nilai.isEmpty || model.faults.contains { $0.isian == nama }
    return """
        <details class="lipat sela-k"\(if: isBuka, " open")><summary>Perlu diperbaiki? Tulis alasannya</summary><div>\(Field(nama, "Yang perlu diperbaiki", value: nilai, kind: .area(rows: 2), isOptional: true).markup(model.faults))</div></details>
        """
}

private func bilahPutusan(_ model: HalamanTimSKP) -> Markup {
    """
    <div class="bilah-lekat"><div><b>\(model.skp.hasilKerja.count) hasil kerja</b><p class="meta-k">Menyetujui berarti menandatangani; dokumen A.1.7 atau A.1.2 dan A.1.8 terbit.</p></div>
    <div class="kanan"><button class="tombol tombol-2" type="submit">Kembalikan SKP</button><button class="tombol" type="submit" formaction="/skp/\(model.skp.id)/penetapan">Setujui SKP</button></div></div>
    """
}
