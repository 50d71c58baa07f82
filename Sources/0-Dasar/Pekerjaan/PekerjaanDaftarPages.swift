import HTML
import Kinerja
import Platform

/// The lists of jobs: the own ones, and those of the instansi.
enum PekerjaanDaftarPages {
    static func milikSaya(_ x: Exchange, _ daftar: [PekerjaanTampil], jumlah: Int) -> Markup {
        layout(
            x, Page(title: "Pekerjaan saya"),
            """
            \(pageHead("Apa yang sedang disiapkan?", above: "Pekerjaan saya", lead: "Berkas hasil disimpan tujuh hari.", back: ("Beranda", "/")))
            \(isi(x, daftar, jumlah: jumlah, awalan: "/pekerjaan"))
            """
        )
    }

    static func semua(_ x: Exchange, _ daftar: [PekerjaanTampil], jumlah: Int) -> Markup {
        layout(
            x, Page(title: "Pekerjaan", active: "/admin"),
            """
            \(pageHead("Apa yang sedang disiapkan?", above: "Pekerjaan panjang", lead: "Berkas hasil disimpan tujuh hari.", back: ("Ruang kerja admin", "/admin")))
            <p class="aksi jarak-b"><a class="tombol" href="/admin/pekerjaan/baru">Siapkan berkas satu unit</a></p>
            \(isi(x, daftar, jumlah: jumlah, awalan: "/admin/pekerjaan"))
            """
        )
    }

    private static func isi(_ x: Exchange, _ daftar: [PekerjaanTampil], jumlah: Int, awalan: String) -> Markup {
        guard !daftar.isEmpty else {
            return emptyState("Belum ada pekerjaan", "Berkas yang disiapkan di latar belakang akan tercatat di sini.")
        }
        return """
            <div class="tabel-bungkus tumpuk-hp"><table><caption>Pekerjaan, terbaru di atas</caption>
            <thead><tr><th scope="col">Pekerjaan</th><th scope="col">Dibuat</th><th scope="col" class="n">Kemajuan</th><th scope="col">Keadaan</th></tr></thead>
            <tbody>\(each: daftar, { baris($0, awalan) })</tbody></table></div>
            \(pager(x, total: jumlah, perPage: PekerjaanRoutes.perHalaman))
            """
    }

    private static func baris(_ satu: PekerjaanTampil, _ awalan: String) -> Markup {
        let job = satu.pekerjaan
        let kemajuan = job.jumlah == 0 ? "–" : "\(ribuan(job.selesai))/\(ribuan(job.jumlah))"
        return """
            <tr><th scope="row"><a href="\(awalan)/\(job.id)">\(job.judul)</a><br><span class="meta">\(satu.pembuat)</span></th>
            <td data-l="Dibuat">\(Waktu.tampil(job.dibuat))</td><td class="n" data-l="Kemajuan">\(kemajuan)</td>
            <td data-l="Keadaan">\(PekerjaanPages.tanda(job))</td></tr>
            """
    }
}
