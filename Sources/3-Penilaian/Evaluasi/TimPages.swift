import HTML
import Kinerja
import Platform

/// "Tim saya": who needs help this week.
enum TimPages {
    static func page(_ x: Exchange, _ tim: TimSaya) -> Markup {
        layout(
            x, Page(title: "Tim saya", active: "/tim", period: tim.periode?.periode.tampil),
            """
            \(pageHead("Tim saya", lead: "Siapa yang perlu Anda bantu minggu ini?"))
            \(tim.jumlah == 0 ? kosong : menunggu(tim) + tabel(tim) + pager(x, total: tim.jumlah, perPage: TimStore.perHalaman))
            """
        )
    }

    private static let kosong = emptyState(
        "Belum ada anggota tim",
        "Pegawai yang Anda nilai akan muncul di sini. Bila seharusnya ada, minta admin memperbaiki penugasan penilai."
    )

    private static func menunggu(_ tim: TimSaya) -> Markup {
        let evaluasi = tim.periode.map { ("Evaluasi \($0.periode.tampil)", "/tim/evaluasi/\($0.periode.kode)") }
        return """
            <p class="aksi jarak-b"><a class="tombol tombol-2 tombol-kecil" href="/tim/skp">SKP menunggu persetujuan: \(tim.skpMenunggu)</a>
            <a class="tombol tombol-2 tombol-kecil" href="/tim/realisasi">Realisasi menunggu dilihat: \(tim.realisasiMenunggu)</a>
            <a class="tombol tombol-2 tombol-kecil" href="/tim/matriks">Pembagian peran</a>
            <a class="tombol tombol-2 tombol-kecil" href="/tim/berkas">Berkas unit</a>
            \(evaluasi.map { "<a class=\"tombol tombol-kecil\" href=\"\($0.1)\">\($0.0)</a>" as Markup })</p>
            """
    }

    private static func tabel(_ tim: TimSaya) -> Markup {
        """
        <div class="tabel-bungkus tumpuk-hp"><table><caption>\(tim.jumlah) orang</caption>
        <thead><tr><th scope="col">Pegawai</th><th scope="col">SKP</th><th scope="col">Realisasi terakhir</th><th scope="col">Evaluasi</th></tr></thead>
        <tbody>\(each: tim.daftar, { baris($0, tim) })</tbody></table></div>
        """
    }

    private static func baris(_ satu: AnggotaRingkas, _ tim: TimSaya) -> Markup {
        """
        <tr><th scope="row"><span class="orang"><span class="inisial sembunyi-hp" aria-hidden="true">\(initials(of: satu.nama))</span><span>\(nama(satu, tim))<small>\(satu.jabatan) · \(satu.unitNama)</small></span></span></th>
        <td data-l="SKP"><span>\(skp(satu.skp))</span></td><td data-l="Realisasi terakhir"><span>\(realisasi(satu))</span></td><td data-l="Evaluasi"><span>\(evaluasi(satu, tim))</span></td></tr>
        """
    }

    private static func nama(_ satu: AnggotaRingkas, _ tim: TimSaya) -> Markup {
        guard let periode = tim.periode, satu.skp == .ditetapkan else { return "<b>\(satu.nama)</b>" }
        return "<a href=\"/tim/evaluasi/\(periode.periode.kode)/\(satu.id)\">\(satu.nama)</a>"
    }

    private static func skp(_ keadaan: KeadaanSKP) -> Markup {
        switch keadaan {
        case .ditetapkan, .ditutup, .tidakWajib: tag(keadaan.tampil, tone: "polos")
        case .diajukan: "<a href=\"/tim/skp\">\(tag("Menunggu Anda", tone: "info"))</a>"
        default: tag(keadaan.tampil, tone: "waspada")
        }
    }

    private static func realisasi(_ satu: AnggotaRingkas) -> Markup {
        guard let bulan = satu.bulanTerakhir else { return tag("Belum ada", tone: "polos") }
        guard satu.bulanMenunggu > 0 else { return "\(bulan.tampil)" }
        return
            "<a href=\"/tim/realisasi/\(bulan.description)\">\(bulan.tampil)</a> \(tag("Menunggu Anda", tone: "info"))"
    }

    private static func evaluasi(_ satu: AnggotaRingkas, _ tim: TimSaya) -> Markup {
        guard tim.periode != nil else { return "<span class=\"meta\">Belum ada periode</span>" }
        if satu.evaluasi.isTerbuka { return tag(satu.evaluasi.tampil, tone: satu.evaluasi == .draf ? "" : "polos") }
        return "\(satu.predikat.map { PredikatTag.markup($0) }) <span class=\"meta-k\">\(satu.evaluasi.tampil)</span>"
    }
}
