import HTML
import Platform

enum PegawaiDaftarPages {
    static func daftar(_ x: Exchange, _ daftar: [PegawaiAdminStore.Baris], jumlah: Int) -> Markup {
        let masalah = MasalahPegawai(rawValue: x.query["masalah"])
        return layout(
            x, Page(title: "Pegawai", active: "/admin"),
            """
            \(pageHead("Benarkah data orang ini?", above: masalah?.tampil ?? "Pegawai", lead: "\(ribuan(jumlah)) pegawai.", back: ("Ruang kerja admin", "/admin")))
            \(saringan(x, isKosong: daftar.isEmpty))
            \(if: daftar.isEmpty, emptyState("Tidak ada pegawai", "Tidak ada pegawai yang cocok. Kurangi kata pencarian atau hapus saringan.", action: ("Hapus saringan", "/admin/pegawai")))
            \(if: !daftar.isEmpty, tabel(daftar))
            \(pager(x, total: jumlah, perPage: AdminRoom.perHalaman))
            """
        )
    }

    private static func saringan(_ x: Exchange, isKosong: Bool) -> Markup {
        let pilihan =
            [(value: "", label: "Semua")] + MasalahPegawai.allCases.map { (value: $0.rawValue, label: $0.tampil) }
        return """
            <form class="kartu" action="/admin/pegawai" method="get" role="search">
            \(Field("q", "Nama atau NIP", value: x.query["q"], isOptional: true).markup())
            \(selectField("masalah", "Tampilkan", options: pilihan, selected: x.query["masalah"]))
            \(if: !x.query["unit"].isEmpty, "<input type=\"hidden\" name=\"unit\" value=\"\(x.query["unit"])\">")
            <button class="tombol\(if: isKosong, " tombol-2")" type="submit">Cari pegawai</button></form>
            """
    }

    private static func tabel(_ daftar: [PegawaiAdminStore.Baris]) -> Markup {
        """
        <div class="tabel-bungkus tumpuk-hp sela-k"><table><caption>Pegawai</caption>
        <thead><tr><th scope="col">Nama</th><th scope="col">Jabatan dan unit</th><th scope="col">Pejabat penilai</th></tr></thead>
        <tbody>\(each: daftar, baris)</tbody></table></div>
        """
    }

    private static func baris(_ p: PegawaiAdminStore.Baris) -> Markup {
        """
        <tr><th scope="row"><a href="/admin/pegawai/\(p.id)">\(p.nama)</a><br><span class="meta">\(p.nip ?? "Tanpa NIP")</span></th>
        <td data-l="Jabatan dan unit">\(p.jabatan ?? "Belum ada")<br><span class="meta">\(p.unit ?? "")</span></td>
        <td data-l="Pejabat penilai">\(p.penilai ?? "Belum ada")</td></tr>
        """
    }
}
