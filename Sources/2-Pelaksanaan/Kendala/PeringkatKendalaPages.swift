import HTML
import Kinerja
import Platform

/// What hinders most: kind by unit, nobody's name.
enum PeringkatKendalaPages {
    static func halaman(_ x: Exchange, _ periode: Periode, _ daftar: [BarisPeringkat]) -> Markup {
        let tahun = x.world.today.tahun
        let pilihan =
            ([.tahunan(tahun)] + (1...4).map { Periode.triwulan(tahun: tahun, ke: $0) } + [.tahunan(tahun - 1)])
            .map { (value: $0.kode, label: $0.tampil) }
        let kosong = emptyState(
            "Belum ada kendala pada \(periode.tampil)",
            "Kendala yang dilaporkan pegawai terhitung di sini per jenis dan unit.")
        return """
            \(pageHead("Apa yang paling menghambat?", above: "Peringkat kendala · \(periode.tampil)", lead: "Hanya jumlah. Nama pelapor tidak ditampilkan; kelompok \(KelompokTerkecil.kurang) orang tidak disebut jumlahnya."))
            <form class="saring-baris jarak-b" method="get" action="/kendala/peringkat">\(selectField("periode", "Periode", options: pilihan, selected: periode.kode))
            <p class="aksi"><button class="tombol tombol-2">Tampilkan</button> <a class="tombol tombol-3" href="/kendala/peringkat.xlsx?periode=\(periode.kode)">Unduh XLSX</a></p></form>
            \(daftar.isEmpty ? kosong : tabel(daftar))
            """
    }

    private static func tabel(_ daftar: [BarisPeringkat]) -> Markup {
        let maks = max(1, daftar.map(\.hasil).max() ?? 1)
        return """
            <div class="tabel-bungkus tumpuk-hp"><table><caption class="hanya-baca">Kendala menurut jenis dan unit</caption>
            <thead><tr><th scope="col">Jenis dan unit</th><th scope="col">Hasil terhambat</th><th scope="col" class="n">Orang</th><th scope="col" class="n">Masih terbuka</th><th scope="col" class="n">Selesai</th><th scope="col" class="n">Tidak dapat dipenuhi</th><th scope="col" class="n">Rata-rata hari</th></tr></thead>
            <tbody>\(each: daftar, { baris($0, maks) })</tbody></table></div>
            """
    }

    private static func baris(_ satu: BarisPeringkat, _ maks: Int) -> Markup {
        """
        <tr><th scope="row">\(satu.jenis.tampil)<span class="blok meta">\(satu.unit.isEmpty ? "Unit belum tercatat" : satu.unit)</span></th>
        <td data-l="Hasil terhambat"><span class="angka">\(satu.hasil)</span> <meter min="0" max="\(maks)" value="\(satu.hasil)" aria-label="\(satu.hasil) hasil terhambat">\(satu.hasil)</meter></td>
        <td class="n" data-l="Orang">\(satu.orangTampil)</td><td class="n" data-l="Masih terbuka">\(satu.terbuka) dari \(satu.jumlah)</td>
        <td class="n" data-l="Selesai">\(satu.selesai) (\(satu.persenSelesai)%)</td><td class="n" data-l="Tidak dapat">\(satu.tidakDapat)</td><td class="n" data-l="Rata-rata hari">\(satu.hari)</td></tr>
        """
    }
}
