import HTML
import Platform

/// The list of data faults with counts and links; what is in order stands plainly below.
enum DaftarTemuan {
    static func daftar(_ temuan: [TemuanData], judul: String) -> Markup {
        let terbuka = temuan.filter { $0.jumlah > 0 }
        let beres = temuan.count - terbuka.count
        return """
            <section class="sela" aria-labelledby="j-temuan"><h2 id="j-temuan">\(judul)</h2>
            \(if: terbuka.isEmpty, "<p>Semua pemeriksaan data beres.</p>")
            <ol class="tugas">\(each: terbuka, satu)</ol>
            \(if: beres > 0 && !terbuka.isEmpty, "<p class=\"meta\">\(beres) pemeriksaan lain sudah beres.</p>")</section>
            """
    }

    private static func satu(_ temuan: TemuanData) -> Markup {
        """
        <li><div><a class="nama" href="\(url: temuan.tautan)">\(temuan.kalimat)</a></div><span class="sisi">\(tag("Perlu diperbaiki", tone: "waspada"))</span></li>
        """
    }
}
