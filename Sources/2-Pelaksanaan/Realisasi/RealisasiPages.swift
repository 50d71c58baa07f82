import HTML
import Kinerja
import Platform

/// The page of one month: a list of indicators, the first open one unfolded.
enum RealisasiPages {
    struct Model: Sendable {
        let lembar: LembarRealisasi
        /// The indicator asked for; empty for the first open one.
        let buka: String
        /// Evidence that was just taken off.
        var dilepas = ""
        /// What was asked to be filled in without saving: `catatan` (daily notes) or `lalu` (the report before).
        var saran = ""
        /// The hint about the moving result was answered with "belum ada".
        var isDiam = false
        var faults: [Penolakan] = []
        /// What was typed, when the form was refused.
        var isian: RealisasiIsian?
        /// Offers to send although some are open.
        var isTawarkanSisa = false

        var terbuka: ButirRealisasi? {
            guard lembar.isTerbuka else { return nil }
            return lembar.butir.first { $0.indikator.id == buka } ?? lembar.sisa.first
        }

        /// The one for the chart: the unfolded one, else the first.
        var tersorot: ButirRealisasi? { terbuka ?? lembar.butir.first }

        /// The next open indicator after this one, in the order of the list, around its end.
        func lanjut(_ butir: ButirRealisasi) -> ButirRealisasi? {
            let sisa = lembar.sisa.filter { $0.nomor != butir.nomor }
            return sisa.first { $0.nomor > butir.nomor } ?? sisa.first
        }
    }

    static func bulan(_ x: Exchange, _ model: Model) -> Markup {
        let lembar = model.lembar
        let bulan = lembar.bulan.bulan.bulan
        return """
            \(errorSummary(model.faults))
            \(pageHead("Realisasi \(lembar.judul)", lead: lead(lembar, hariIni: x.world.today), back: ("Realisasi", "/realisasi")))
            <div class="dua"><div>
            \(keadaan(x, lembar))
            \(if: lembar.butir.isEmpty, emptyState("SKP ini belum punya indikator", "Indikator yang disetujui di SKP akan muncul di sini.", action: ("Buka SKP saya", "/skp")))
            \(each: lembar.butir, { RealisasiButirPages.butir(x, $0, model) })
            \(RealisasiSekitarPages.isi(x, lembar))
            \(if: lembar.isTerbuka && !lembar.butir.isEmpty, bilah(x, model))
            \(if: !lembar.butir.isEmpty, RealisasiSekitarPages.unduhan(lembar))
            </div>
            <aside class="tumpuk lekat sembunyi-hp-blok" aria-label="Riwayat">\(model.tersorot.map { RealisasiBagan.kartu($0, bulan: bulan, jumlahBulan: lembar.cakupan.count) })</aside></div>
            """
    }

    private static func lead(_ lembar: LembarRealisasi, hariIni: Tanggal) -> String {
        let satu = lembar.bulan.bulan
        let batas = AturanRealisasi.batas(satu.bulan)
        guard lembar.isTerbuka else { return lembar.kepala.isDitutup ? "SKP ini sudah ditutup." : "" }
        let sisa = lembar.butir.count - lembar.terisi
        let jumlah =
            sisa == 0
            ? "Semua sudah terisi."
            : (lembar.terisi == 0
                ? "\(kata(sisa).kapital) indikator belum terisi."
                : "\(kata(lembar.terisi).kapital) sudah terisi, \(kata(sisa)) lagi.")
        let isLewat = hariIni > batas && satu.keadaan != .dikembalikan
        return jumlah
            + (isLewat
                ? " Batasnya \(batas.tampilPanjang) sudah lewat; kiriman tetap diterima dan dicatat terlambat."
                : " Kirim paling lambat \(batas.tampilPanjang).")
    }

    /// What has happened to the month, and taking it back.
    private static func keadaan(_ x: Exchange, _ lembar: LembarRealisasi) -> Markup {
        let (satu, atasan) = (lembar.bulan.bulan, lembar.kepala.penilaiSapaan)
        let waktu = lembar.bulan.waktuKirim
        switch satu.keadaan {
        case .belumDiisi, .sebagian: return .empty
        case .dikembalikan:
            return message(
                "<strong>Dikembalikan \(atasan)</strong><p>\(satu.alasan)</p><p>Perbaiki yang disebut, lalu kirim lagi.</p>",
                tone: "waspada"
            )
        case .diterima:
            return message(
                "<strong>Diterima \(atasan)</strong>Terkirim \(waktu). Tidak ada yang perlu dikerjakan lagi.",
                tone: "sukses")
        case .terkirim where satu.isDibuka:
            return message("<strong>Terkirim kepada \(atasan)</strong>Terkirim \(waktu), dan sudah dibuka.")
        case .terkirim:
            return message(
                """
                <strong>Terkirim kepada \(atasan)</strong>Terkirim \(waktu), belum dibuka.
                <form class="sela-k" method="post" action="/realisasi/\(satu.bulan.description)/penarikan">\(formKeys(x))<button class="tombol tombol-2 tombol-kecil">\(Icon.urung.svg(small: true))Tarik kembali</button></form>
                """
            )
        }
    }

    /// Progress and sending. The button is filled only when nothing is open: one filled button for each screen.
    private static func bilah(_ x: Exchange, _ model: Model) -> Markup {
        let lembar = model.lembar
        let (bulan, sisa) = (lembar.bulan.bulan.bulan, lembar.butir.count - lembar.terisi)
        let atasan = lembar.kepala.penilaiSapaan.isEmpty ? "atasan" : lembar.kepala.penilaiSapaan
        let label = model.isTawarkanSisa ? "Kirim dengan \(kata(sisa)) belum terisi" : "Kirim ke \(atasan)"
        return """
            <form class="tanpa-kotak" method="post" action="/realisasi/\(bulan.description)/pengiriman" data-luring="Kirim realisasi \(bulan.tampil)" data-luring-akhir>\(formKeys(x))<input type="hidden" name="versi" value="\(lembar.bulan.versi)">
            \(if: model.isTawarkanSisa, "<input type=\"hidden\" name=\"dengan_sisa\" value=\"1\">")
            <div class="bilah-lekat" id="kirim"><div><b class="angka">\(lembar.terisi) dari \(lembar.butir.count) terisi</b></div>
            <progress value="\(lembar.terisi)" max="\(lembar.butir.count)" aria-label="Kemajuan isian">\(lembar.terisi) dari \(lembar.butir.count)</progress>
            <div class="kanan"><button class="tombol\(sisa == 0 ? "" : " tombol-2")" data-sibuk="Mengirim…">\(label)</button></div></div></form>
            """
    }

    private static let angka = [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
    ]

    static func kata(_ jumlah: Int) -> String { angka.indices.contains(jumlah) ? angka[jumlah] : String(jumlah) }
}

extension String {
    var kapital: String { prefix(1).uppercased() + dropFirst() }
}
