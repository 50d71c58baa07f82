import Documents
import HTML
import Kinerja
import Platform

/// B.1.8 and B.1.9 on screen.
enum BimbinganNilaiPages {
    private static let kriteria = UmpanBalikBimbingan.kriteria.flatMap(\.kriteria)

    static func tanggapan(_ x: Exchange, _ a: BimbinganAkses, _ isi: [String], _ faults: [Penolakan] = []) -> Markup {
        let baris = Array(kriteria.enumerated())
        return layout(
            x,
            Page(
                title: faults.isEmpty ? "Umpan balik bimbingan" : "Galat: Umpan balik bimbingan", active: "/bimbingan",
                isTask: true),
            """
            \(errorSummary(faults))\(pageHead("Bagaimana bimbingan ini bagi Anda?", above: "B.1.8", lead: "Diserahkan kepada atasan pejabat penilai. Pembimbing dan pejabat penilai tidak dapat membacanya.", back: ("Bimbingan", "/bimbingan/\(a.satu.id)")))
            <form action="/bimbingan/\(a.satu.id)/tanggapan" method="post" novalidate>\(formKeys(x))<input type="hidden" name="versi" value="\(a.satu.versi)">
            \(each: baris, { Field("tanggapan[\($0.offset)]", "\($0.offset + 1). \($0.element)", value: $0.offset < isi.count ? isi[$0.offset] : "", kind: .area(rows: 2)).markup(faults) })
            <button class="tombol" type="submit">Tandatangani dan serahkan</button></form>
            """
        )
    }

    static func bacaTanggapan(_ x: Exchange, _ a: BimbinganAkses, _ isi: [String]) -> Markup {
        let baris = Array(zip(kriteria, isi))
        return layout(
            x, Page(title: "Umpan balik bimbingan", active: "/bimbingan"),
            """
            \(pageHead("Umpan balik bimbingan", above: "B.1.8", lead: a.isi.waktuTanggapan.map { "\(a.isi.pegawai), \(Waktu.tampil($0))" }, back: ("Bimbingan", "/bimbingan/\(a.satu.id)")))
            <ol class="tugas">\(each: baris, { "<li><div><span class=\"nama\">\($0.0)</span><p>\($0.1)</p></div></li>" as Markup })</ol>
            """
        )
    }

    // MARK: - B.1.9

    static func kompetensi(
        _ x: Exchange, _ a: BimbinganAkses, _ isi: KompetensiBimbingan, _ faults: [Penolakan] = []
    ) -> Markup {
        let nama = KompetensiBimbingan.tetap
        return layout(
            x,
            Page(
                title: faults.isEmpty ? "Evaluasi kompetensi" : "Galat: Evaluasi kompetensi", active: "/bimbingan",
                isTask: true),
            """
            \(errorSummary(faults))\(pageHead("Evaluasi kompetensi \(a.isi.pegawai)", above: "B.1.9", back: ("Bimbingan", "/bimbingan/\(a.satu.id)")))
            <details class="jarak-b" open><summary>Deskripsi skala penilaian</summary><ol>\(each: KompetensiBimbingan.skala, { "<li><strong>\($0.nama)</strong>: \($0.arti)</li>" as Markup })</ol></details>
            <form action="/bimbingan/\(a.satu.id)/kompetensi" method="post" novalidate>\(formKeys(x))<input type="hidden" name="versi" value="\(a.satu.versi)">
            \(each: Array(0..<9), { satu($0, nama[$0], isi, faults) })\(each: Array(9..<12), { teknis($0, isi, faults) })
            \(Field("rekomendasi", "Rekomendasi", value: isi.rekomendasi, kind: .area(rows: 3)).markup(faults))
            <button class="tombol" type="submit">Tandatangani evaluasi</button></form>
            """
        )
    }

    private static func satu(_ n: Int, _ nama: String, _ isi: KompetensiBimbingan, _ faults: [Penolakan]) -> Markup {
        let ada = n < isi.nilai.count ? isi.nilai[n] : nil
        return """
            <fieldset class="kartu jarak-b"><legend>\(nama)</legend>\(nilai(n, ada, faults))</fieldset>
            """
    }

    private static func teknis(_ n: Int, _ isi: KompetensiBimbingan, _ faults: [Penolakan]) -> Markup {
        let ada = n < isi.nilai.count ? isi.nilai[n] : nil
        return """
            <fieldset class="kartu jarak-b"><legend>Teknis \(n - 8)</legend>\(Field("teknis[\(n)]", "Kompetensi teknis", value: ada?.kompetensi ?? "", isOptional: true).markup(faults))\(nilai(n, ada, faults))</fieldset>
            """
    }

    private static func nilai(_ n: Int, _ ada: NilaiKompetensi?, _ faults: [Penolakan]) -> Markup {
        let pilihan =
            [(value: "", label: "Pilih nilai")]
            + KompetensiBimbingan.skala.map { (value: "\($0.nilai)", label: "\($0.nilai) \($0.nama)") }
        return """
            \(selectField("nilai[\(n)]", "Nilai", options: pilihan, selected: ada.map { "\($0.nilai)" } ?? "", faults: faults))
            \(Field("alasan[\(n)]", "Alasan", value: ada?.alasan ?? "", isOptional: n > 8).markup(faults))
            """
    }

    static func bacaKompetensi(_ x: Exchange, _ a: BimbinganAkses, _ isi: KompetensiBimbingan) -> Markup {
        layout(
            x, Page(title: "Evaluasi kompetensi", active: "/bimbingan"),
            """
            \(pageHead("Evaluasi kompetensi \(a.isi.pegawai)", above: "B.1.9", lead: a.isi.waktuKompetensi.map { "\(a.isi.pembimbing), \(Waktu.tampil($0))" }, back: ("Bimbingan", "/bimbingan/\(a.satu.id)")))
            <ul class="tugas">\(each: isi.nilai, { "<li><div><span class=\"nama\">\($0.kompetensi)</span><p>\($0.alasan)</p></div><span class=\"sisi\">\($0.nilai)</span></li>" as Markup })</ul>
            <h2>Rekomendasi</h2><p>\(isi.rekomendasi)</p>
            """
        )
    }
}
