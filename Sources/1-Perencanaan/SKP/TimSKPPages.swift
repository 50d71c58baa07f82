import HTML
import Kinerja
import Platform

/// One submitted SKP with what the rules find in it.
struct ButirTimSKP: Sendable {
    let baris: BarisTimSKP
    let temuan: [TemuanSKP]
    /// The last approval of many left it out.
    let isDitolak: Bool

    var penghalang: [TemuanSKP] { temuan.filter { $0.tingkat == .tolak } }
    var peringatan: [TemuanSKP] { temuan.filter { $0.tingkat == .ingatkan } }
    /// Offered to be approved together: nothing to refuse, nothing to weigh.
    var isTanpaPeringatan: Bool { penghalang.isEmpty && peringatan.isEmpty }
}

/// Everything `/tim/skp` shows.
struct HalamanDaftarTim: Sendable {
    let butir: [ButirTimSKP]
    let jumlah: Int
    let ringkas: RingkasTimSKP
    let tahun: Int
    var faults: [Penolakan] = []
}

/// `/tim/skp`: whose SKP waits?
func timSKPPage(_ x: Exchange, _ model: HalamanDaftarTim) -> Markup {
    let isKosong = model.butir.isEmpty
    let judul = "Persetujuan SKP"
    return layout(
        x,
        Page(
            title: model.faults.isEmpty ? judul : "Galat: \(judul)", active: "/tim", isTask: !isKosong,
            period: "\(model.tahun) · Perencanaan"),
        """
        \(errorSummary(model.faults))\(bilahUrung(x, model.ringkas.baruDiputus))
        \(pageHead("SKP siapa yang menunggu?", above: judul, lead: isKosong ? nil : "Yang paling lama menunggu di atas.", back: ("Tim saya", "/tim")))
        \(if: isKosong, antreanKosong(model.ringkas, model.tahun))
        \(if: !isKosong, formBanyak(x, model))
        \(pager(x, total: model.jumlah, perPage: TimSKPStore.perHalaman))
        \(if: !isKosong, "<p class=\"meta sela\">\(model.ringkas.jumlahDisetujui) SKP \(model.tahun) sudah disetujui, \(model.ringkas.jumlahDisusun) masih disusun.</p>")
        \(formPendekatanTim(x, tahun: model.tahun))
        """
    )
}

/// What was just decided can be taken back for ten minutes.
private func bilahUrung(_ x: Exchange, _ daftar: [(id: String, nama: String)]) -> Markup {
    guard !daftar.isEmpty else { return .empty }
    return "<div class=\"tumpuk-r jarak-b\">\(each: daftar, { satuUrung(x, $0.id, $0.nama) })</div>"
}

private func satuUrung(_ x: Exchange, _ id: String, _ nama: String) -> Markup {
    """
    <form class="urungkan" action="/skp/\(id)/pembatalan" method="post">\(formKeys(x))<span role="status">SKP \(nama) sudah diputus. Dapat diurungkan selama 10 menit.</span><button class="tombol tombol-kecil" type="submit">\(Icon.urung.svg(small: true))Urungkan<span class="hanya-baca"> putusan SKP \(nama)</span></button></form>
    """
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

/// The queue as one form: those without a warning are ticked already, the others are looked at first.
private func formBanyak(_ x: Exchange, _ model: HalamanDaftarTim) -> Markup {
    let siap = model.butir.filter { $0.isTanpaPeringatan && !$0.isDitolak }.count
    return """
        <form action="/tim/skp/penetapan" method="post">\(formKeys(x))
        <ol class="tugas tugas-centang">\(each: Array(model.butir.enumerated()), { butirTim($0.element, isUtama: $0.offset == 0) })</ol>
        \(if: model.butir.count > 1 || siap == 1, bilahBanyak(siap, model.butir.count))</form>
        """
}

private func bilahBanyak(_ siap: Int, _ jumlah: Int) -> Markup {
    """
    <div class="bilah-lekat"><div><b>\(siap) dari \(jumlah) SKP tanpa peringatan</b><p class="meta-k">Yang dicentang disetujui sekaligus. Menyetujui berarti menandatangani; dokumennya terbit.</p></div>
    <div class="kanan"><button class="tombol" type="submit">Setujui yang dicentang</button></div></div>
    """
}

private func butirTim(_ satu: ButirTimSKP, isUtama: Bool) -> Markup {
    let baris = satu.baris
    let sejak = baris.diajukan.map { "diajukan \(Waktu.tanggal($0).tampil)" } ?? "diajukan"
    let isCentang = satu.isTanpaPeringatan && !satu.isDitolak
    return """
        <li\(if: isUtama, " class=\"utama\"")><label class="centang"><input type="checkbox" name="setujui" value="\(baris.id)"\(if: isCentang, " checked")><span class="hanya-baca">Setujui SKP \(baris.nama)</span></label><input type="hidden" name="versi[\(baris.id)]" value="\(baris.versi)">
        <span><a class="nama" href="/tim/skp/\(baris.id)">\(baris.nama)</a><span class="meta blok">\(baris.jabatan), \(baris.unit)</span><span class="meta blok">SKP \(baris.tahun), \(baris.jumlahHasil) hasil kerja, \(sejak)</span>
        \(tandaTemuan(satu))\(if: baris.isSebagaiAtasan, tag("Diteruskan kepada Anda, atasan pejabat penilai", tone: "waspada"))</span>
        <span class="sisi"><a class="tombol tombol-2 tombol-kecil" href="/tim/skp/\(baris.id)">Periksa<span class="hanya-baca"> SKP \(baris.nama)</span></a></span></li>
        """
}

private func tandaTemuan(_ satu: ButirTimSKP) -> Markup {
    if satu.isTanpaPeringatan, !satu.isDitolak { return tag("Tanpa peringatan", tone: "sukses") }
    let alasan = satu.penghalang.isEmpty ? satu.peringatan : satu.penghalang
    let judul =
        satu.isDitolak
        ? "Belum disetujui"
        : (satu.penghalang.isEmpty ? "\(alasan.count) hal untuk dipertimbangkan" : "Belum dapat disetujui")
    let daftar = alasan.isEmpty ? ["SKP ini berubah sesudah halaman dibuka. Periksa isinya lagi"] : alasan.map(\.pesan)
    return """
        \(tag(judul, tone: "waspada"))<ul class="alasan-tim meta">\(each: daftar, { "<li>\($0)</li>" })</ul>
        """
}
