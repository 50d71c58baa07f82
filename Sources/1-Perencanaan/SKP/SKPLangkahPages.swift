import HTML
import Kinerja
import Platform

/// What happens next, with the acts that belong to the state.
func langkahSKP(_ x: Exchange, _ model: HalamanSKP, _ faults: [Penolakan]) -> Markup {
    let skp = model.skp
    switch skp.keadaan {
    case .disusun, .diubah, .dikembalikan:
        return "\(langkahMenyusun(x, skp))\(formPenerusan(x, model))\(formLepas(x, skp))"
    case .diajukan: return "\(langkahDiajukan(x, model))\(formPenerusan(x, model))"
    case .ditetapkan:
        return """
            \(message("SKP ini disetujui dan berlaku. Berikutnya, isi realisasi setiap bulan.", tone: "sukses"))
            \(formPerubahan(x, skp, faults, judul: "Ajukan perubahan"))
            """
    case .ditutup, .belumDisusun, .tidakWajib:
        return message("SKP ini sudah ditutup dan hanya dapat dibaca. Masanya \(skp.masaTampil).")
    }
}

private func langkahMenyusun(_ x: Exchange, _ skp: SKP) -> Markup {
    let teks =
        skp.keadaan == .dikembalikan
        ? "SKP ini dikembalikan. Perbaiki bagian yang diberi alasan, lalu ajukan lagi."
        : (skp.keadaan == .diubah
            ? "SKP ini sedang diubah dan belum diajukan. Yang disepakati terakhir tetap berlaku sampai disetujui."
            : "SKP ini belum diajukan. Lengkapi bagiannya, lalu ajukan.")
    return """
        \(message("\(teks)", tone: skp.keadaan == .dikembalikan ? "waspada" : ""))<p class="aksi"><a class="tombol" href="/skp/\(skp.tahun)/susun">Lanjutkan menyusun</a></p>
        """
}

private func langkahDiajukan(_ x: Exchange, _ model: HalamanSKP) -> Markup {
    let skp = model.skp
    if skp.isKepadaAtasan {
        let atasan = model.tempat?.konteks.atasanPenilai?.nama ?? "atasan pejabat penilai"
        return message("Diteruskan kepada \(atasan), atasan pejabat penilai. Anda dikabari setelah ada putusan.")
    }
    guard skp.dibuka == nil else {
        return message(
            "\(model.namaPenilai) sudah membuka SKP ini. Anda dikabari setelah disetujui atau dikembalikan.")
    }
    return """
        \(message("Diajukan kepada \(model.namaPenilai) dan belum dibuka. Setelah disetujui, dokumennya muncul di halaman ini."))
        <form class="aksi" action="/skp/\(skp.id)/penarikan" method="post">\(kunciSKP(x, skp))<button class="tombol tombol-2" type="submit">Tarik kembali SKP</button></form>
        """
}

/// After 31 January a plan that was not fixed may go to the rater's superior (L.II.C.5 h.65; K-114).
func formPenerusan(_ x: Exchange, _ model: HalamanSKP) -> Markup {
    let skp = model.skp
    guard skp.isBolehKeAtasan(pada: x.world.today), !skp.isKepadaAtasan,
        TindakanSKP.ajukanKeAtasan.dari.contains(skp.keadaan),
        let atasan = model.tempat?.konteks.atasanPenilai
    else { return .empty }
    return """
        <details class="lipat"><summary>31 Januari sudah lewat dan SKP belum disetujui?</summary><form action="/skp/\(skp.id)/penerusan" method="post">\(kunciSKP(x, skp))
        <p>Anda boleh berdialog dengan atasan pejabat penilai, \(atasan.nama), \(atasan.jabatan), yang lalu dapat menyetujui SKP ini. <span class="meta">Dasar: L.II.C.5 h.65</span></p>
        <p class="aksi sela-k"><button class="tombol tombol-2 tombol-kecil" type="submit">Teruskan kepada atasan pejabat penilai</button></p></form></details>
        """
}

/// Opens an SKP in force on a ground of siklus 3.12.
func formPerubahan(
    _ x: Exchange, _ skp: SKP, _ faults: [Penolakan], judul: String, terbuka: Bool = false
) -> Markup {
    let isBuka = terbuka || faults.contains { $0.isian == "dasar" || $0.isian == "alasan" }
    let pilihan =
        [(value: "", label: "Pilih dasar")]
        + DasarPerubahanSKP.pilihan.map { (value: $0.rawValue, label: "\($0.tampil) (\($0.pasal))") }
    return """
        <details class="lipat"\(if: isBuka, " open")><summary>\(judul)</summary><form class="tumpuk-r" action="/skp/\(skp.id)/perubahan" method="post">\(kunciSKP(x, skp))
        \(selectField("dasar", "Dasar perubahan", options: pilihan, selected: x.form["dasar"], faults: faults))
        \(Field("alasan", "Mengapa SKP ini perlu diubah?", value: x.form["alasan"], hint: "Misalnya tugas baru sejak 1 Mei. Realisasi yang sudah ada tetap tersimpan.", kind: .area(rows: 2)).markup(faults))
        <p class="aksi sela-k"><button class="tombol tombol-2 tombol-kecil" type="submit">Buka untuk diubah</button></p></form></details>
        """
}

/// Drops a change that is under way.
func formLepas(_ x: Exchange, _ skp: SKP) -> Markup {
    guard skp.revisi > 0, TindakanSKP.lepasPerubahan.dari.contains(skp.keadaan),
        skp.dasarPerubahan?.isDapatDilepas ?? true
    else { return .empty }
    return """
        <details class="lipat"><summary>Tidak jadi mengubah</summary><form action="/skp/\(skp.id)/pelepasan" method="post">\(kunciSKP(x, skp))
        <p>Isi SKP kembali seperti yang disetujui terakhir. Yang sudah diubah tetap ada di riwayat versi.</p>
        <p class="aksi sela-k"><button class="tombol tombol-2 tombol-kecil" type="submit">Lepas perubahan</button></p></form></details>
        """
}
