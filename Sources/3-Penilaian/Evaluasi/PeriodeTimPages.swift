import HTML
import Kinerja
import Platform

/// Which period is to be evaluated.
enum PeriodeTimPages {
    static func page(_ x: Exchange, _ daftar: [PeriodeTim]) -> Markup {
        layout(
            x, Page(title: "Evaluasi tim", active: "/tim/evaluasi"),
            """
            \(pageHead("Evaluasi tim", lead: "Pilih periode yang akan dinilai."))
            \(daftar.isEmpty ? kosong : tabel(daftar, pada: x.world.today))
            """
        )
    }

    private static let kosong = emptyState(
        "Belum ada periode evaluasi", "Periode yang dibuka admin instansi akan muncul di sini, beserta batas waktunya."
    )

    private static func tabel(_ daftar: [PeriodeTim], pada hariIni: Tanggal) -> Markup {
        """
        <div class="tabel-bungkus tumpuk-hp"><table><caption class="hanya-baca">Periode evaluasi</caption>
        <thead><tr><th scope="col">Periode</th><th scope="col">Masa evaluasi</th><th scope="col">Keadaan</th><th scope="col">Tim Anda</th></tr></thead>
        <tbody>\(each: daftar, { baris($0, pada: hariIni) })</tbody></table></div>
        """
    }

    private static func baris(_ satu: PeriodeTim, pada hariIni: Tanggal) -> Markup {
        let p = satu.periode
        return """
            <tr><th scope="row"><a href="/tim/evaluasi/\(p.periode.kode)">\(p.periode.tampil)</a></th>
            <td data-l="Masa evaluasi">\(p.jendela.buka.tampil) – \(p.jendela.tutup.tampil)</td><td data-l="Keadaan"><span>\(keadaan(p, hariIni))</span></td>
            <td data-l="Tim Anda">\(satu.terkirim) dari \(satu.jumlah) terkirim\(if: satu.draf > 0, ", \(satu.draf) draf")</td></tr>
            """
    }

    private static func keadaan(_ p: PeriodeEvaluasi, _ hariIni: Tanggal) -> Markup {
        guard p.isDibuka else { return tag(p.tampilKeadaan) }
        if hariIni < p.jendela.buka { return tag("Belum mulai") }
        return hariIni > p.jendela.tutup ? tag("Lewat batas", tone: "waspada") : tag("Dibuka", tone: "info")
    }
}
