import HTML
import Platform

/// The list of a check that a later stage added; it is mended where its links lead.
enum PemeriksaanTambahanPages {
    static func daftar(
        _ x: Exchange, _ satu: PemeriksaanTambahan, _ daftar: [PemeriksaanTambahan.Temuan], jumlah: Int
    ) -> Markup {
        let judul = satu.kalimat.prefix(1).uppercased() + satu.kalimat.dropFirst()
        return layout(
            x, Page(title: judul, active: "/admin"),
            """
            \(pageHead(judul, above: "Periksa data", lead: "\(ribuan(jumlah)) \(satu.kalimat). \(satu.perbaikan)", back: PemeriksaanPages.kembali(x)))
            <form class="aksi jarak-b" action="/admin/data/\(satu.kode)" method="get" role="search"><label class="hanya-baca" for="q">Kata yang dicari</label><input class="isian" id="q" name="q" value="\(x.query["q"])"><button class="tombol tombol-2" type="submit">Saring daftar</button></form>
            \(if: daftar.isEmpty, emptyState("Tidak ada", "Tidak ada yang perlu diperbaiki, atau tidak ada yang cocok dengan saringan.", action: ("Kembali", PemeriksaanPages.kembali(x).url)))
            <ol class="tugas">\(each: daftar, { "<li><div><a class=\"nama\" href=\"\(url: $0.tautan)\">\($0.judul)</a><p class=\"meta\">\($0.keterangan)</p></div></li>" })</ol>
            \(pager(x, total: jumlah, perPage: PemeriksaanRoutes.perHalaman))
            """
        )
    }
}
