import HTML
import Kinerja
import Platform

/// Beside the indicators of a report: the steps that are due, and daily notes that point nowhere yet.
enum RealisasiSekitarPages {
    static func isi(_ x: Exchange, _ lembar: LembarRealisasi) -> Markup {
        let sekitar = lembar.sekitar
        return """
            \(if: !sekitar.langkah.isEmpty, langkah(x, lembar))
            \(if: lembar.isTerbuka && !sekitar.catatanLepas.isEmpty, lepas(lembar))
            """
    }

    private static func langkah(_ x: Exchange, _ lembar: LembarRealisasi) -> Markup {
        let bulan = lembar.bulan.bulan.bulan
        return """
            <section class="kartu sela" id="langkah"><h2 class="h-kecil">Rencana aksi \(lembar.ritme.kata) ini</h2>
            <ul class="tumpuk-r sela-k">\(each: lembar.sekitar.langkah, { satu in baris(x, satu, bulan) })</ul>
            <p class="meta sela-k"><a href="/rencana-aksi/\(bulan.tahun)">Semua langkah</a></p></section>
            """
    }

    private static func baris(_ x: Exchange, _ satu: LangkahRencana, _ bulan: Bulan) -> Markup {
        let isSelesai = satu.selesai != nil
        let keadaan: Markup =
            isSelesai
            ? "\(Icon.centang.svg(small: true)) selesai \(satu.selesai?.tampil ?? "")"
            : (satu.isLewat(pada: x.world.today) ? tag("Lewat sasaran", tone: "waspada") : .empty)
        return """
            <li><span>\(satu.tampil) <span class="meta">\(keadaan)</span></span>
            <form method="post" action="/rencana-aksi/\(bulan.tahun)/langkah/\(satu.id)">\(formKeys(x))<input type="hidden" name="bulan" value="\(bulan.description)"><input type="hidden" name="kembali" value="realisasi"><button class="tombol tombol-3 tombol-kecil" name="aksi" value="\(isSelesai ? "batal" : "selesai")">\(isSelesai ? "Belum selesai" : "Tandai selesai")<span class="hanya-baca"> \(satu.teks)</span></button></form></li>
            """
    }

    private static func lepas(_ lembar: LembarRealisasi) -> Markup {
        let (daftar, bulan) = (lembar.sekitar.catatanLepas, lembar.bulan.bulan.bulan)
        return """
            <section class="kartu sela"><h2 class="h-kecil">Indikator mana yang bergerak?</h2>
            <p>\(daftar.count) catatan belum menunjuk indikator. Kegiatan baru dihitung bila hasilnya Anda isi sendiri.</p>
            <ul class="daftar-ringkas sela-k">\(each: Array(daftar.prefix(5)), { "<li>\($0.tanggal.tampilPendek): \($0.teks)</li>" })</ul>
            <p class="sela-k"><a href="/catatan?bulan=\(bulan.description)">Pilih indikatornya di catatan harian</a></p></section>
            """
    }

    static func unduhan(_ lembar: LembarRealisasi) -> Markup {
        let alamat = "/realisasi/\(lembar.bulan.bulan.bulan)"
        return """
            <p class="meta sela">Unduh pendokumentasian kinerja (B.1.2): <a href="\(alamat)/dokumen?bentuk=pdf">PDF</a>, <a href="\(alamat)/dokumen?bentuk=xlsx">XLSX</a>. Untuk disalin ke e-Kinerja: <a href="\(alamat)/ekspor?bentuk=xlsx">XLSX</a>, <a href="\(alamat)/ekspor?bentuk=csv">CSV</a>.</p>
            """
    }
}
