import HTML
import Kinerja
import Platform

/// BKPSDM's queue.
struct HalamanAdminStandar {
    let bagian: StandarUsulanStore.Bagian
    let jumlah: [String: Int]
    let daftar: [UsulanStandar]
}

/// `/admin/standar`.
func adminStandarPage(_ x: Exchange, _ model: HalamanAdminStandar) -> Markup {
    let berlaku = model.jumlah["berlaku"] ?? 0
    return layout(
        x, Page(title: "Kelola standar", active: "/admin"),
        """
        \(pageHead("Standar mana yang perlu ditinjau?", above: "Kelola standar", lead: "\(Desimal(berlaku).tampil) versi berlaku.", back: ("Ruang kerja admin", "/admin")))
        <p class="aksi jarak-b"><a class="tombol tombol-2" href="/admin/standar/impor">Impor berkas</a><a class="tombol tombol-2" href="/admin/standar/ekspor.xlsx">Unduh XLSX</a><a class="tombol tombol-2" href="/admin/standar/ekspor.csv">Unduh CSV</a><a class="tombol tombol-2" href="/admin/standar/cakupan">Cakupan jabatan</a></p>
        <nav class="aksi jarak-b" aria-label="Keadaan">\(each: StandarUsulanStore.Bagian.allCases, { tautanBagian($0, model) })</nav>
        \(if: !model.daftar.isEmpty, "<h2 class=\"hanya-baca\">\(model.bagian.tampil)</h2>")
        \(model.daftar.isEmpty ? kosong(model.bagian) : isiBagian(model))
        \(pager(x, total: model.jumlah[model.bagian.rawValue] ?? 0, perPage: StandarUsulanStore.perHalaman))
        """
    )
}

private func tautanBagian(_ bagian: StandarUsulanStore.Bagian, _ model: HalamanAdminStandar) -> Markup {
    """
    <a class="tombol \(bagian == model.bagian ? "tombol-2" : "tombol-3") tombol-kecil" href="/admin/standar?bagian=\(bagian.rawValue)"\(if: bagian == model.bagian, " aria-current=\"true\"")>\(bagian.tampil) <b>\(Desimal(model.jumlah[bagian.rawValue] ?? 0).tampil)</b></a>
    """
}

private func kosong(_ bagian: StandarUsulanStore.Bagian) -> Markup {
    switch bagian {
    case .ditinjau:
        emptyState("Semua usulan sudah diputuskan", "Usulan yang disetujui pimpinan unit akan menunggu Anda di sini.")
    case .usulan: emptyState("Tidak ada yang menunggu pimpinan unit", "Usulan dari lapangan akan tampil di sini.")
    case .dikembalikan:
        emptyState("Tidak ada yang dikembalikan", "Usulan yang menunggu perbaikan pengusulnya akan tampil di sini.")
    case .berakhir:
        emptyState("Belum ada standar yang berakhir", "Versi lama dan standar yang diakhiri akan tampil di sini.")
    }
}

private func isiBagian(_ model: HalamanAdminStandar) -> Markup {
    guard model.bagian == .berakhir else { return daftarUsulan(model.daftar) }
    return "<ul class=\"kartu daftar-standar\">\(each: model.daftar, butirBerakhir)</ul>"
}

private func butirBerakhir(_ satu: UsulanStandar) -> Markup {
    let standar = satu.standar
    let alamat = "/standar/\(percentEncoded(standar.kode))?versi=\(standar.versi)"
    return """
        <li class="standar"><p class="baris-r"><span class="kode">\(standar.kode) · versi \(standar.versi)</span><span class="kanan">\(tandaKeadaan(.berakhir))</span></p>
        <h3><a href="\(url: alamat)">\(standar.indikator)</a></h3>
        <p class="meta">\(standar.tercatat.berlakuSampai.map { "Sampai \($0.tampil)" } ?? "Sudah berakhir")</p></li>
        """
}

/// `/admin/standar/cakupan` and, short, `/standar/cakupan` for the own unit.
func cakupanStandarPage(_ x: Exchange, _ daftar: [JabatanTercakup], isAdmin: Bool) -> Markup {
    let belum = daftar.jumlahJabatan(.belum)
    let urut = perUnit(daftar)
    let potong = Array(urut.dropFirst((x.halaman - 1) * perHalamanUnit).prefix(perHalamanUnit))
    let kembali = isAdmin ? ("Kelola standar", "/admin/standar") : ("Standar kinerja", "/standar")
    return layout(
        x, Page(title: "Cakupan standar", active: isAdmin ? "/admin" : "/standar"),
        """
        \(pageHead(belum == 0 ? "Semua jabatan punya standar" : "\(Desimal(belum).tampil) jabatan belum punya standar", above: isAdmin ? "Cakupan standar" : "Cakupan standar unit Anda", lead: "\(Desimal(daftar.jumlahJabatan(.jabatan)).tampil) jabatan punya standar sendiri, \(Desimal(daftar.jumlahJabatan(.unit)).tampil) baru punya standar unitnya.", back: kembali))
        \(if: daftar.isEmpty, emptyState("Belum ada jabatan", "Jabatan yang dipegang pegawai unit ini akan tampil di sini."))
        \(each: potong, { bagianUnit($0, isAdmin) })
        \(pager(x, total: urut.count, perPage: perHalamanUnit))
        """
    )
}

private let perHalamanUnit = 20

private typealias UnitTercakup = (unit: String, induk: String, jabatan: [JabatanTercakup])

/// Units with the most posts without a standard first.
private func perUnit(_ daftar: [JabatanTercakup]) -> [UnitTercakup] {
    Dictionary(grouping: daftar, by: \.unitID).values.map { (unit: $0[0].unit, induk: $0[0].induk, jabatan: $0) }.sorted
    {
        (belum($1.jabatan), $0.unit) < (belum($0.jabatan), $1.unit)
    }
}

private func belum(_ daftar: [JabatanTercakup]) -> Int { daftar.filter { $0.tingkat == .belum }.count }

private func bagianUnit(_ satu: UnitTercakup, _ isAdmin: Bool) -> Markup {
    let kurang = belum(satu.jabatan)
    return """
        <details class="lipat kartu"\(if: kurang > 0 || !isAdmin, " open")><summary>\(satu.unit)\(if: !satu.induk.isEmpty, ", \(satu.induk)") <span class="meta">\(kurang == 0 ? "lengkap" : "\(kurang) dari \(satu.jabatan.count) jabatan belum punya standar")</span></summary>
        <ul class="daftar-ringkas">\(each: satu.jabatan.sorted { urutan($0) < urutan($1) }, barisJabatan)</ul></details>
        """
}

private func urutan(_ satu: JabatanTercakup) -> Int {
    switch satu.tingkat {
    case .belum: 0
    case .unit: 1
    case .jabatan: 2
    }
}

private func barisJabatan(_ satu: JabatanTercakup) -> Markup {
    let nada = satu.tingkat == .jabatan ? "sukses" : (satu.tingkat == .unit ? "info" : "waspada")
    let cari = "/standar?q=\(percentEncoded(satu.jabatan))"
    return """
        <li><a href="\(url: cari)">\(satu.jabatan)</a> <span class="meta">\(Desimal(satu.pegawai).tampil) pegawai</span> \(tag(satu.tingkat.tampil, tone: nada))</li>
        """
}
