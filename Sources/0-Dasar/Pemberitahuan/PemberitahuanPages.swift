import HTML
import Kinerja
import Platform

enum PemberitahuanPages {
    static func daftar(_ x: Exchange, _ daftar: [KabarTercatat], jumlah: Int, belumDibaca: Int) -> Markup {
        let baru = daftar.filter { $0.dibaca == nil }
        let lama = daftar.filter { $0.dibaca != nil }
        let kosong = emptyState(
            "Belum ada pemberitahuan",
            "Kabar tentang SKP, realisasi, umpan balik, dan evaluasi Anda akan muncul di sini.",
            action: ("Ke beranda", "/"))
        return layout(
            x, Page(title: "Pemberitahuan", active: "/pemberitahuan"),
            """
            \(pageHead("Apa yang baru?", above: "Pemberitahuan", lead: lead(belumDibaca, jumlah)))
            <div class="aksi jarak-b">\(if: belumDibaca > 0, tandaiSemua(x))<a class="tombol tombol-2" href="/profil/pemberitahuan">Atur pemberitahuan</a></div>
            \(if: daftar.isEmpty, kosong)
            \(if: !baru.isEmpty, bagian(x, "Belum dibaca", "baru", baru))
            \(if: !lama.isEmpty, bagian(x, "Sudah dibaca", "lama", lama))
            \(pager(x, total: jumlah, perPage: PemberitahuanRoutes.perHalaman))
            """
        )
    }

    private static func lead(_ belumDibaca: Int, _ jumlah: Int) -> String? {
        if jumlah == 0 { return nil }
        return belumDibaca == 0 ? "Semua sudah dibaca." : "\(belumDibaca) belum dibaca."
    }

    private static func tandaiSemua(_ x: Exchange) -> Markup {
        """
        <form action="/pemberitahuan/pembacaan" method="post">\(formKeys(x))<button class="tombol tombol-2" type="submit">Tandai semua sudah dibaca</button></form>
        """
    }

    private static func bagian(_ x: Exchange, _ judul: String, _ id: String, _ daftar: [KabarTercatat]) -> Markup {
        var hari: [(Tanggal, [KabarTercatat])] = []
        for satu in daftar {
            let tanggal = Waktu.tanggal(satu.dibuat)
            if hari.last?.0 == tanggal {
                hari[hari.count - 1].1.append(satu)
            } else {
                hari.append((tanggal, [satu]))
            }
        }
        return """
            <section class="sela" aria-labelledby="j-\(id)"><h2 id="j-\(id)">\(judul)</h2>\(each: hari, { sehari(x, $0.0, $0.1) })</section>
            """
    }

    private static func sehari(_ x: Exchange, _ tanggal: Tanggal, _ daftar: [KabarTercatat]) -> Markup {
        let selisih = tanggal.selisihHari(ke: x.world.today)
        let nama = selisih == 0 ? "Hari ini, " : selisih == 1 ? "Kemarin, " : ""
        return """
            <h3 class="kabar-hari">\(nama)\(tanggal.tampilPanjang)</h3><ul class="tugas kabar">\(each: daftar, { baris(x, $0) })</ul>
            """
    }

    private static func baris(_ x: Exchange, _ satu: KabarTercatat) -> Markup {
        """
        <li><div><a class="nama" href="/pemberitahuan/\(satu.id)/buka">\(satu.judul)</a>\(if: !satu.isi.isEmpty, "<p>\(satu.isi)</p>")
        <p class="meta">\(satu.jenis?.tampil ?? "Kabar"), \(Waktu.jam(satu.dibuat))</p></div>
        \(if: satu.dibaca == nil, tandai(x, satu))</li>
        """
    }

    private static func tandai(_ x: Exchange, _ satu: KabarTercatat) -> Markup {
        """
        <form action="/pemberitahuan/\(satu.id)/pembacaan" method="post">\(formKeys(x))<button class="tombol tombol-3 tombol-kecil" type="submit">Tandai dibaca<span class="hanya-baca">: \(satu.judul)</span></button></form>
        """
    }
}
