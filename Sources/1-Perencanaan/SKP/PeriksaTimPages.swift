import HTML
import Kinerja
import Platform

/// Everything `/tim/skp/{id}` shows.
struct HalamanTimSKP: Sendable {
    let tersimpan: SKPTersimpan
    let tempat: TempatSKP
    let catatan: CatatanSKP
    let sayaID: String
    /// The person signed in may fix and return it, when it waits.
    let isPenetap: Bool
    /// Reasons as typed.
    var alasan: [String: String] = [:]
    var faults: [Penolakan] = []

    var skp: SKP { tersimpan.skp }
    var konteks: KonteksSKP { tempat.konteks }
    var isBolehMemutus: Bool { isPenetap && skp.keadaan == .diajukan }
    var isPenilai: Bool { skp.penilaiID == sayaID }
    var isBolehDialog: Bool {
        skp.keadaan != .ditutup
            && skp.pihakDialog(sayaID, .umum, konteks: konteks, pemberiTugas: [:]) != nil
    }
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
        <p class="aksi jarak-b">\(tandaKeadaan(skp.keadaan))\(tag(skp.masaTampil))\(tag("Dilaporkan \(skp.ritmeBerlaku(pegawai).tampil.lowercased())"))\(if: isTerlambat(x, skp), tag("Lewat 31 Januari; akan ditandai", tone: "waspada"))\(if: skp.isKepadaAtasan, tag("Diteruskan ke atasan pejabat penilai", tone: "waspada"))</p>
        \(each: model.tempat.perubahan(model.tersimpan), { message("\($0.pesan(pegawai.nama)) <span class=\"meta\">Pegawai yang menindaklanjutinya. Dasar: \($0.dasar)</span>", tone: "waspada") })
        \(langkahPenilai(x, model))\(daftarCatatan(temuan, terbuka: true))\(bagianBerubah(skp, model.catatan))
        \(isiDiperiksa(x, model))
        \(if: model.isBolehDialog, formDialog(x, skp, kembali: "tim"))
        \(if: model.isPenilai, formPendekatan(x, skp))
        <div class="sela tumpuk">\(panelCetak(skp, alamat: "/skp/\(skp.id)"))\(panelRiwayat(model.catatan.riwayat))</div>
        """
    )
}

/// Late is marked, never refused.
private func isTerlambat(_ x: Exchange, _ skp: SKP) -> Bool {
    skp.keadaan == .diajukan && skp.isBolehKeAtasan(pada: x.world.today)
}

/// The content: as the form of a decision where one is due, else for reading with the acts of Ps 20 beside each result.
private func isiDiperiksa(_ x: Exchange, _ model: HalamanTimSKP) -> Markup {
    let skp = model.skp
    let isPutus = model.isBolehMemutus
    let isi: Markup = """
        <h2>Hasil kerja</h2>\(isiHasilKerja(skp, kaki: { kaki($0, x, model) }))
        <h2>Perilaku kerja</h2>\(if: !isPutus, catatanBagian(skp.catatanPerilaku))\(isiPerilaku(skp, tanda: { tandaDialog($0, model.catatan.dialog) }, kaki: { dialog(.perilaku($0.nilai), model, isTerbuka: true) }))
        \(if: isPutus, ruasAlasan("perilaku", "perilaku kerja", model))
        <h2>Dukungan dan lampiran</h2>\(if: !isPutus, catatanBagian(skp.catatanDukungan))\(isiLampiran(skp, kaki: dialog(.dukungan, model)))
        \(if: isPutus, ruasAlasan("dukungan", "dukungan dan lampiran", model))
        """
    guard isPutus else { return "<div class=\"tumpuk sela\">\(isi)</div>" }
    return """
        <form class="tumpuk sela" action="/skp/\(skp.id)/pengembalian" method="post">\(kunciSKP(x, skp))\(isi)
        \(bilahPutusan(model))</form>
        """
}

private func kaki(_ hasil: RencanaHasilKerja, _ x: Exchange, _ model: HalamanTimSKP) -> Markup {
    let isBina = model.isPenilai && model.skp.keadaan == .ditetapkan
    return """
        \(if: model.isBolehMemutus, ruasAlasan(hasil.id, "hasil kerja ini", model))\(dialog(.hasil(hasil.id), model))
        \(if: isBina, formPembinaan(x, hasil, model))
        """
}

private func dialog(_ butir: ButirSKP, _ model: HalamanTimSKP, isTerbuka: Bool = false) -> Markup {
    dialogButir(butir, model.catatan.dialog, isBolehTulis: model.isBolehDialog, isTerbuka: isTerbuka)
}

private func ruasAlasan(_ kunci: String, _ bagian: String, _ model: HalamanTimSKP) -> Markup {
    let nama = "alasan[\(kunci)]"
    let nilai = model.alasan[kunci] ?? ""
    let isBuka = !nilai.isEmpty || model.faults.contains { $0.isian == nama }
    return """
        <details class="lipat sela-k"\(if: isBuka, " open")><summary>Perlu diperbaiki? Tulis alasannya<span class="hanya-baca"> pada \(bagian)</span></summary><div>\(Field(nama, "Yang perlu diperbaiki pada \(bagian)", value: nilai, kind: .area(rows: 2), isOptional: true).markup(model.faults))</div></details>
        """
}

private func bilahPutusan(_ model: HalamanTimSKP) -> Markup {
    """
    <div class="bilah-lekat"><div><b>\(model.skp.hasilKerja.count) hasil kerja</b><p class="meta-k">Menyetujui berarti menandatangani; dokumen SKP dan lampirannya terbit. Dapat diurungkan selama 10 menit.</p></div>
    <div class="kanan"><button class="tombol tombol-2" type="submit">Kembalikan SKP</button><button class="tombol" type="submit" formaction="/skp/\(model.skp.id)/penetapan">Setujui SKP</button></div></div>
    """
}

/// What the rater may do beside a decision: take it back for ten minutes, open the SKP again, drop a change.
private func langkahPenilai(_ x: Exchange, _ model: HalamanTimSKP) -> Markup {
    let skp = model.skp
    if let putusan = model.catatan.putusan, putusan.olehID == model.sayaID, putusan.versi == skp.versi,
        TindakanSKP.batalkanPutusan.dari.contains(skp.keadaan), putusan.isDapatDiurungkan(waktu: x.world.now())
    {
        let nama = putusan.jenis == .penetapan ? "menyetujui" : "mengembalikan"
        return """
            <form class="urungkan jarak-b" action="/skp/\(skp.id)/pembatalan" method="post">\(kunciSKP(x, skp))<span role="status">Anda baru \(nama) SKP ini. Dapat diurungkan selama 10 menit.</span><button class="tombol tombol-kecil" type="submit">\(Icon.urung.svg(small: true))Urungkan</button></form>
            """
    }
    guard model.isPenilai else { return .empty }
    switch skp.keadaan {
    case .ditetapkan: return formPerubahan(x, skp, model.faults, judul: "Buka kembali")
    case .diubah, .dikembalikan: return formLepas(x, skp)
    default: return .empty
    }
}
