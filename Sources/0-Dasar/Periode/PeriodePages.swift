import HTML
import Kinerja
import Platform

enum PeriodePages {
    struct Daftar: Sendable {
        let tahun: Int
        let periode: [PeriodeTercatat]
        let libur: [HariLibur]
    }

    struct Rincian: Sendable {
        let periode: PeriodeTercatat
        /// The last opening, with what was left undone.
        let pembukaan: PemeriksaanPeriode?
        let temuan: [TemuanData]
    }

    static func daftar(_ x: Exchange, _ isi: Daftar, faults: [Penolakan] = []) -> Markup {
        layout(
            x, Page(title: faults.isEmpty ? "Periode" : "Galat: Periode", active: "/admin"),
            """
            \(errorSummary(faults))
            \(pageHead("Kapan dibuka dan ditutup?", above: "Periode \(isi.tahun)", lead: "Tanggal dihitung dari akhir periode dan hari kerja. Lewat tanggal tutup, penilaian tetap bisa diisi dan tercatat terlambat.", back: ("Ruang kerja admin", "/admin")))
            <nav class="aksi" aria-label="Tahun"><a class="tombol tombol-2 tombol-kecil" href="/admin/periode?tahun=\(isi.tahun - 1)">\(isi.tahun - 1)</a>
            <a class="tombol tombol-2 tombol-kecil" href="/admin/periode?tahun=\(isi.tahun + 1)">\(isi.tahun + 1)</a></nav>
            \(tabel(x, isi))
            \(libur(x, isi, faults))
            """
        )
    }

    private static func tabel(_ x: Exchange, _ isi: Daftar) -> Markup {
        let tombol: Markup = """
            <form class="sela-k" action="/admin/periode" method="post">\(formKeys(x))<input type="hidden" name="tahun" value="\(isi.tahun)">
            \(jenis(isi))<button class="tombol\(if: !isi.periode.isEmpty, " tombol-2")" type="submit">\(isi.periode.isEmpty ? "Siapkan periode \(isi.tahun)" : "Hitung ulang tanggal yang belum dibuka")</button></form>
            """
        guard !isi.periode.isEmpty else {
            return """
                <div class="kosong-isi"><h2>Periode \(isi.tahun) belum disiapkan</h2><p>Periode yang dipilih dan evaluasi tahunan dibuat sekaligus, dengan tanggal dari aturan.</p>\(tombol)</div>
                """
        }
        return """
            <div class="tabel-bungkus tumpuk-hp sela-k"><table><caption>Periode \(isi.tahun)</caption>
            <thead><tr><th scope="col">Periode</th><th scope="col">Dibuka</th><th scope="col">Ditutup</th><th scope="col">Keadaan</th></tr></thead>
            <tbody>\(each: isi.periode, baris)</tbody></table></div>\(tombol)
            """
    }

    /// Kinds beside the year itself (Ps 24(3): the instansi chooses).
    private static func jenis(_ isi: Daftar) -> Markup {
        let ada = Set(isi.periode.map(\.periode.jenis))
        return """
            <fieldset class="ruas"><legend class="label">Periode selain tahunan</legend>\(each: [JenisPeriode.triwulan, .bulanan, .semester], { pilihanJenis($0, isDipilih: ada.contains($0) || (ada.isEmpty && $0 == .triwulan)) })</fieldset>
            """
    }

    private static func pilihanJenis(_ satu: JenisPeriode, isDipilih: Bool) -> Markup {
        "<label class=\"centang\"><input type=\"checkbox\" name=\"jenis[\(satu.rawValue)]\" value=\"1\"\(if: isDipilih, " checked")><span>\(satu.tampil)</span></label>"
    }

    private static func baris(_ satu: PeriodeTercatat) -> Markup {
        """
        <tr><th scope="row"><a href="/admin/periode/\(satu.periode.kode)">\(satu.periode.tampil)</a></th><td data-l="Dibuka">\(satu.buka.tampil)</td>
        <td data-l="Ditutup">\(satu.tutup.tampil)</td><td data-l="Keadaan">\(tanda(satu.keadaan))</td></tr>
        """
    }

    private static func tanda(_ keadaan: PeriodeTercatat.Keadaan) -> Markup {
        switch keadaan {
        case .dijadwalkan: tag(keadaan.tampil)
        case .dibuka: tag(keadaan.tampil, tone: "sukses")
        case .ditutup: tag(keadaan.tampil, tone: "polos")
        }
    }

    private static func libur(_ x: Exchange, _ isi: Daftar, _ faults: [Penolakan]) -> Markup {
        let isian = Field(
            "libur", "Hari libur, satu baris satu hari", value: x.form["libur"],
            hint: "Tanggal lalu nama, misalnya 2026-08-17 Hari Kemerdekaan. Isi CSV boleh ditempel di sini",
            kind: .area(rows: 4)
        )
        return """
            <section class="sela" aria-labelledby="j-libur"><h2 id="j-libur">Hari libur \(isi.tahun)</h2>
            \(if: isi.libur.isEmpty, "<p>Belum ada. Tanpa hari libur, batas hari kerja dihitung Senin–Jumat saja.</p>")
            <ul class="daftar-ringkas">\(each: isi.libur, { hari(x, $0) })</ul>
            <form class="kartu sela-k lebar-kolom" action="/admin/libur" method="post" enctype="multipart/form-data" novalidate>\(formKeys(x))<input type="hidden" name="tahun" value="\(isi.tahun)">
            \(isian.markup(faults))
            <div class="ruas"><label class="label" for="berkas-libur">Atau berkas CSV <span class="ops">(opsional)</span></label><input class="isian" id="berkas-libur" name="berkas" type="file" accept=".csv,text/csv"></div>
            <button class="tombol tombol-2" type="submit">Tambah hari libur</button></form></section>
            """
    }

    private static func hari(_ x: Exchange, _ satu: HariLibur) -> Markup {
        """
        <li><form class="aksi" action="/admin/libur/\(satu.tanggal.description)/penghapusan" method="post">\(formKeys(x))<span>\(satu.tanggal.tampilPanjang): \(satu.nama)</span>
        <button class="tombol tombol-3 tombol-kecil" type="submit">Hapus<span class="hanya-baca"> \(satu.nama)</span></button></form></li>
        """
    }

    static func rincian(_ x: Exchange, _ isi: Rincian, faults: [Penolakan] = []) -> Markup {
        let p = isi.periode
        return layout(
            x, Page(title: faults.isEmpty ? p.periode.tampil : "Galat: \(p.periode.tampil)", active: "/admin"),
            """
            \(errorSummary(faults))
            \(pageHead(judul(p), above: p.periode.tampil, lead: "Penilaian \(p.buka.tampil) sampai \(p.tutup.tampil).", back: ("Periode", "/admin/periode?tahun=\(p.periode.tahun)")))
            <p>\(tanda(p.keadaan))</p>\(isi.pembukaan.map { pembukaan($0) })
            \(DaftarTemuan.daftar(isi.temuan, judul: "Periksa data sebelum dibuka"))
            \(perpindahan(x, p, isi.temuan, faults))
            \(tanggal(x, p, faults))
            """
        )
    }

    /// Who opened the period, when, and what was left undone.
    private static func pembukaan(_ satu: PemeriksaanPeriode) -> Markup {
        let rinci = satu.jumlah.sorted { $0.key < $1.key }.map { kode, jumlah in
            "\(ribuan(jumlah)) \(JenisTemuan(rawValue: kode)?.kalimat ?? kode.replacing("_", with: " "))"
        }
        let isi =
            satu.total == 0
            ? "data sudah beres" : "\(ribuan(satu.total)) hal belum beres: \(rinci.joined(separator: "; "))"
        return "<p class=\"meta\">Dibuka \(Waktu.tampil(satu.waktu)) oleh \(satu.pelaku); \(isi).</p>"
    }

    private static func judul(_ p: PeriodeTercatat) -> String {
        switch p.keadaan {
        case .dijadwalkan: "Siap dibuka?"
        case .dibuka: "Sudah waktunya ditutup?"
        case .ditutup: "Perlu dibuka kembali?"
        }
    }

    private static func perpindahan(
        _ x: Exchange, _ p: PeriodeTercatat, _ temuan: [TemuanData], _ faults: [Penolakan]
    ) -> Markup {
        let jumlah = temuan.reduce(0) { $0 + $1.jumlah }
        let menutup = p.keadaan == .dibuka
        let akibat =
            menutup
            ? "Setelah ditutup, penilaian yang masih diisi tercatat terlambat. Periode dapat dibuka kembali."
            : (jumlah > 0
                ? "Masih ada \(ribuan(jumlah)) hal pada data. Periode tetap boleh dibuka; yang belum beres muncul di antrean."
                : "Data sudah siap. Setelah dibuka, pejabat penilai dapat menilai.")
        return """
            <section class="kartu panel-utama sela"><p>\(akibat)</p>
            <form action="/admin/periode/\(p.periode.kode)/\(menutup ? "penutupan" : "pembukaan")" method="post">\(formKeys(x))<input type="hidden" name="versi" value="\(p.versi)">
            \(if: !menutup && jumlah > 0, sadar(jumlah, faults))<button class="tombol" type="submit">\(menutup ? "Tutup" : "Buka") \(p.periode.tampil)</button></form></section>
            """
    }

    private static func sadar(_ jumlah: Int, _ faults: [Penolakan]) -> Markup {
        let galat = faults.first { $0.isian == "sadar" }
        return """
            <div class="ruas\(if: galat != nil, " ruas-galat")"><label class="centang" for="sadar"><input type="checkbox" id="sadar" name="sadar" value="1"\(if: galat != nil, " aria-invalid=\"true\" aria-describedby=\"sadar-g\"")><span>Tetap dibuka walau \(ribuan(jumlah)) hal belum beres</span></label>
            \(galat.map { "<p class=\"galat\" id=\"sadar-g\">\($0.pesan)</p>" as Markup })</div>
            """
    }

    private static func tanggal(_ x: Exchange, _ p: PeriodeTercatat, _ faults: [Penolakan]) -> Markup {
        guard p.keadaan != .ditutup else { return .empty }
        let buka = Field("buka", "Dibuka", value: x.form.optional("buka") ?? p.buka.description, kind: .date)
        let tutup = Field("tutup", "Ditutup", value: x.form.optional("tutup") ?? p.tutup.description, kind: .date)
        return """
            <section class="sela"><h2>Ubah tanggal</h2><form class="kartu lebar-kolom" action="/admin/periode/\(p.periode.kode)/tanggal" method="post" novalidate>
            \(formKeys(x))<input type="hidden" name="versi" value="\(p.versi)">\(buka.markup(faults))\(tutup.markup(faults))
            <button class="tombol tombol-2" type="submit">Simpan tanggal</button></form></section>
            """
    }
}
