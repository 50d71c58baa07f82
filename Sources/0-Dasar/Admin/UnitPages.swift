import HTML
import Platform

enum UnitPages {
    static func daftar(_ x: Exchange, _ daftar: [AdminStore.Unit], jumlah: Int) -> Markup {
        let isTanpaKepala = x.query["masalah"] == "tanpa_kepala"
        return layout(
            x, Page(title: "Struktur unit", active: "/admin"),
            """
            \(pageHead("Di mana unit ini?", above: isTanpaKepala ? "Unit berpegawai tanpa kepala" : "Struktur unit", lead: "\(ribuan(jumlah)) unit. Kepala unit menjadi pejabat penilai bawaan bagi pegawai di unitnya.", back: ("Ruang kerja admin", "/admin")))
            <form class="aksi" action="/admin/unit" method="get" role="search"><label class="hanya-baca" for="q">Nama unit</label><input class="isian" id="q" name="q" value="\(x.query["q"])">
            \(if: isTanpaKepala, "<input type=\"hidden\" name=\"masalah\" value=\"tanpa_kepala\">")<button class="tombol tombol-2" type="submit">Cari unit</button></form>
            \(if: daftar.isEmpty, emptyState("Tidak ada unit", "Tidak ada unit yang cocok dengan saringan ini."))
            \(if: !daftar.isEmpty, tabel(daftar))
            \(pager(x, total: jumlah, perPage: AdminRoom.perHalaman))
            """
        )
    }

    private static func tabel(_ daftar: [AdminStore.Unit]) -> Markup {
        """
        <div class="tabel-bungkus tumpuk-hp sela-k"><table><caption>Unit</caption>
        <thead><tr><th scope="col">Unit</th><th scope="col">Kepala</th><th scope="col" class="n">Pegawai</th><th scope="col">Sumber data</th></tr></thead>
        <tbody>\(each: daftar, baris)</tbody></table></div>
        """
    }

    private static func baris(_ u: AdminStore.Unit) -> Markup {
        let kepala: Markup = u.kepalaID.map { "<a href=\"/admin/pegawai/\($0)\">\(u.kepala ?? "")</a>" } ?? "Belum ada"
        return """
            <tr><th scope="row"><a href="/admin/unit/\(u.id)">\(u.nama)</a><br><span class="meta">\(u.kode), tingkat \(u.tingkat)</span></th>
            <td data-l="Kepala">\(kepala)</td><td class="n" data-l="Pegawai"><a href="/admin/pegawai?unit=\(u.id)">\(ribuan(u.jumlah))<span class="hanya-baca"> pegawai \(u.nama)</span></a></td>
            <td data-l="Sumber data">\(tag(u.statusData, tone: u.statusData == "terverifikasi" ? "polos" : "waspada"))<br><span class="meta">\(u.sumber)</span></td></tr>
            """
    }
}
