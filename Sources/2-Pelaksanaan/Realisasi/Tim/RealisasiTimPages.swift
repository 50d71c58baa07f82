import HTML
import Kinerja
import Platform

/// The team's month, and one person's.
enum RealisasiTimPages {
    static func tim(_ x: Exchange, bulan: Bulan, tim: [AnggotaRealisasi]) -> Markup {
        let urut = tim.sorted { (urutan($0), $0.nama) < (urutan($1), $1.nama) }
        let mulai = (x.halaman - 1) * RealisasiTimRoutes.perHalaman
        let tampil = urut.dropFirst(mulai).prefix(RealisasiTimRoutes.perHalaman)
        return """
            \(pageHead("Realisasi tim \(bulan.tampil)", lead: lead(tim), back: ("Tim saya", "/tim")))
            \(bulanLain(bulan, x))
            \(terimaSemua(x, bulan, tim.filter(\.isWajar)))
            \(if: tim.isEmpty, emptyState("Belum ada anggota tim", "Pegawai yang SKP-nya Anda nilai akan muncul di sini."))
            \(if: !tim.isEmpty, tabel(bulan, Array(tampil)))
            \(pager(x, total: tim.count, perPage: RealisasiTimRoutes.perHalaman))
            """
    }

    /// What needs a look comes first; what is done comes last.
    private static func urutan(_ satu: AnggotaRealisasi) -> Int {
        switch satu.bulan.bulan.keadaan {
        case .terkirim: satu.isWajar ? 1 : 0
        case .dikembalikan: 2
        case .sebagian: 3
        case .belumDiisi: 4
        case .diterima: 5
        }
    }

    private static func lead(_ tim: [AnggotaRealisasi]) -> String {
        let menunggu = tim.filter { $0.bulan.bulan.keadaan == .terkirim }
        if tim.isEmpty { return "" }
        if menunggu.isEmpty {
            let terima = tim.count { $0.bulan.bulan.keadaan == .diterima }
            return terima == tim.count
                ? "Semua realisasi tim sudah diterima."
                : "Tidak ada yang menunggu Anda. \(terima) dari \(tim.count) sudah diterima."
        }
        let perlu = menunggu.count { !$0.isWajar }
        if perlu == 0 { return "\(menunggu.count) menunggu Anda, semuanya wajar." }
        return perlu == menunggu.count
            ? "\(perlu) menunggu Anda dan perlu dilihat."
            : "\(menunggu.count) menunggu Anda, \(perlu) di antaranya perlu dilihat."
    }

    private static func bulanLain(_ bulan: Bulan, _ x: Exchange) -> Markup {
        let isLanjut = bulan < x.world.today.bulanKalender
        return """
            <nav class="aksi jarak-b" aria-label="Bulan"><a class="tombol tombol-2 tombol-kecil" href="/tim/realisasi/\(bulan.sebelumnya.description)">\(bulan.sebelumnya.tampil)</a>
            \(if: isLanjut, "<a class=\"tombol tombol-2 tombol-kecil\" href=\"/tim/realisasi/\(bulan.berikutnya.description)\">\(bulan.berikutnya.tampil)</a>")</nav>
            """
    }

    /// Carries the versions that were shown, so that nothing is accepted that changed since.
    private static func terimaSemua(_ x: Exchange, _ bulan: Bulan, _ wajar: [AnggotaRealisasi]) -> Markup {
        guard !wajar.isEmpty else { return .empty }
        return """
            <form class="kartu jarak-b" method="post" action="/tim/realisasi/\(bulan.description)/penerimaan">\(formKeys(x))
            \(each: wajar, { "<input type=\"hidden\" name=\"skp[\($0.skpID)]\" value=\"\($0.bulan.versi)\">" })
            <p>\(wajar.count) lengkap, berbukti, tepat waktu, dan tanpa kendala: \(wajar.map(\.nama).joined(separator: ", ")).</p>
            <p class="aksi sela-k"><button class="tombol" data-sibuk="Menerima…">Terima \(wajar.count) yang wajar</button></p></form>
            """
    }

    private static func tabel(_ bulan: Bulan, _ tim: [AnggotaRealisasi]) -> Markup {
        """
        <div class="tabel-bungkus tumpuk-hp"><table><caption class="hanya-baca">Realisasi tim \(bulan.tampil)</caption>
        <thead><tr><th scope="col">Pegawai</th><th scope="col">Terisi</th><th scope="col">Keadaan</th><th scope="col">Perlu dilihat</th></tr></thead>
        <tbody>\(each: tim, { baris(bulan, $0) })</tbody></table></div>
        """
    }

    private static func baris(_ bulan: Bulan, _ satu: AnggotaRealisasi) -> Markup {
        let keadaan = satu.bulan.bulan.keadaan
        let isDraf = keadaan == .belumDiisi || keadaan == .sebagian
        let tandaKeadaan: Markup =
            satu.bulanLapor != nil
            ? tag("Dilaporkan pada \(satu.bulanLapor?.nama ?? "")", tone: "polos")
            : satu.isBerlaku
                ? (keadaan == .terkirim
                    ? tag("Menunggu Anda", tone: "info") : RealisasiTahunPages.tandaKeadaan(keadaan, isLewat: false))
                : tag("SKP belum disetujui")
        return """
            <tr><th scope="row"><a href="/tim/realisasi/\(bulan.description)/\(satu.skpID)">\(satu.nama)</a><span class="blok meta">\(satu.jabatan)</span></th>
            <td data-l="Terisi" class="angka">\(satu.bulanLapor != nil ? "" : isDraf ? "Belum terkirim" : "\(satu.terisi) dari \(satu.butir.count)")</td>
            <td data-l="Keadaan">\(tandaKeadaan)</td>
            <td data-l="Perlu dilihat">\(each: satu.tanda, { tanda($0) + " " })\(if: satu.isWajar, "Wajar")</td></tr>
            """
    }

    private static func tanda(_ satu: TandaRealisasi) -> Markup {
        guard satu == .adaKendala else { return tag(satu.tampil) }
        return "<a href=\"/tim/kendala\">\(tag(satu.tampil, tone: "waspada"))</a>"
    }

    static func satu(_ x: Exchange, _ lembar: RealisasiTimMuat.Lembar, _ faults: [Penolakan]) -> Markup {
        let satu = lembar.bulan.bulan
        return """
            \(errorSummary(faults))
            \(pageHead(lembar.nama, above: "Realisasi \(lembar.judul)", lead: lembar.jabatan, back: ("Realisasi tim \(satu.bulan.tampil)", "/tim/realisasi/\(satu.bulan.description)")))
            <p class="aksi jarak-b">\(RealisasiTahunPages.tandaKeadaan(satu.keadaan, isLewat: false))\(if: satu.isTerlambat, tag("Lewat batas", tone: "waspada"))\(if: lembar.bulan.dikirim != nil, " <span class=\"meta\">Terkirim \(lembar.bulan.waktuKirim)</span>")</p>
            \(if: lembar.butir.isEmpty, emptyState("Belum dikirim", "Isi realisasi terlihat di sini setelah \(lembar.nama) mengirimnya."))
            \(if: !satu.alasan.isEmpty, message("<strong>Dikembalikan</strong>\(satu.alasan)", tone: "waspada"))
            <div class="dua"><div class="tumpuk-r">\(each: lembar.butir, { butir($0, satu.bulan) })</div>
            <aside class="tumpuk lekat">\(if: lembar.isPenilai && satu.keadaan == .terkirim, putusan(x, lembar, faults))\(urung(x, lembar))\(tautan(lembar))</aside></div>
            """
    }

    private static func butir(_ butir: ButirRealisasi, _ bulan: Bulan) -> Markup {
        let tahun = RingkasanCapaian.hitung(butir.indikator, isi: butir.riwayat, periode: .tahunan(bulan.tahun))
        let lalu = butir.riwayat[bulan.sebelumnya].map { "Bulan lalu \($0.tampil(butir.indikator)) · " } ?? ""
        return """
            <section class="kartu"><h2 class="h-kecil">\(butir.nomor). \(butir.indikator.ukuran)</h2>
            \(RealisasiRincianPages.isi(butir, bulan: bulan))
            <p class="meta sela-k">\(lalu)Sejak Januari \(tahun.nilai == nil && tahun.bulanTerisi == 0 ? "belum ada" : tahun.teks)\(tahun.persen.map { ", capaian \($0.tampil)%" } ?? "")</p></section>
            """
    }

    /// Undoing an acceptance, for ten minutes.
    private static func urung(_ x: Exchange, _ lembar: RealisasiTimMuat.Lembar) -> Markup {
        let satu = lembar.bulan.bulan
        guard lembar.isPenilai, satu.keadaan == .diterima, let diputus = lembar.bulan.diputus,
            AturanRealisasi.isDapatDiurungkan(diputus: diputus, pada: x.world.now())
        else { return .empty }
        return """
            <form class="kartu" method="post" action="/tim/realisasi/\(satu.bulan.description)/\(satu.skpID)/pembatalan">\(formKeys(x))<input type="hidden" name="versi" value="\(lembar.bulan.versi)">
            <p>Diterima pukul \(Waktu.jam(diputus)). Dapat diurungkan dalam 10 menit.</p><p class="sela-k"><button class="tombol tombol-2">\(Icon.urung.svg(small: true))Urungkan penerimaan</button></p></form>
            """
    }

    private static func tautan(_ lembar: RealisasiTimMuat.Lembar) -> Markup {
        let satu = lembar.bulan.bulan
        let alamat = "/tim/realisasi/\(satu.bulan)/\(satu.skpID)/dokumen"
        return """
            <p class="meta"><a href="/tim/rencana-aksi/\(satu.skpID)">Rencana aksi</a>\(if: !lembar.butir.isEmpty, ". Unduh B.1.2: <a href=\"\(alamat)?bentuk=pdf\">PDF</a>, <a href=\"\(alamat)?bentuk=xlsx\">XLSX</a>")</p>
            """
    }

    private static func putusan(_ x: Exchange, _ lembar: RealisasiTimMuat.Lembar, _ faults: [Penolakan]) -> Markup {
        let satu = lembar.bulan.bulan
        let alamat = "/tim/realisasi/\(satu.bulan.description)/\(satu.skpID)"
        let isAlasan = faults.contains { $0.isian == "alasan" } || !x.form["alasan"].isEmpty
        return """
            <section class="kartu panel-utama"><h2>Realisasi ini</h2>
            <form method="post" action="\(alamat)/penerimaan">\(formKeys(x))<input type="hidden" name="versi" value="\(lembar.bulan.versi)">
            <button class="tombol lebar" data-sibuk="Menerima…">Terima realisasi \(satu.bulan.nama)</button></form>
            <details class="lipat sela"\(if: isAlasan, " open")><summary>Kembalikan untuk diperbaiki</summary>
            <form method="post" action="\(alamat)/pengembalian" novalidate data-draf="kembalikan-\(satu.bulan.description)-\(satu.skpID)">\(formKeys(x))<input type="hidden" name="versi" value="\(lembar.bulan.versi)">
            \(Field("alasan", "Apa yang perlu diperbaiki?", value: x.form["alasan"], hint: "Sebut indikatornya dan apa yang Anda harapkan.", kind: .area(rows: 3)).markup(faults))
            <p class="sela-k"><button class="tombol tombol-2">Kembalikan realisasi</button></p></form></details></section>
            """
    }

    static func tidakDapat(_ tolak: Penolakan, kini: Bulan) -> Markup {
        """
        <div class="kosong-isi"><h1>\(tolak.pesan)</h1><p>\(tolak.perbaikan ?? "Pilih bulan yang sudah berjalan.")</p>
        <p class="aksi"><a class="tombol" href="/tim/realisasi/\(kini.description)">Buka \(kini.tampil)</a></p></div>
        """
    }
}
