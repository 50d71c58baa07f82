import HTML
import Kinerja
import Platform

/// One indicator as it was written: for a closed month and for the rater.
enum RealisasiRincianPages {
    static func isi(_ butir: ButirRealisasi, bulan: Bulan) -> Markup {
        guard let satu = butir.riwayat[bulan] else { return "<p class=\"meta\">Belum terisi.</p>" }
        return """
            <p><b>\(satu.tampil(butir.indikator))</b> <span class="meta">Target \(butir.indikator.targetTeks)</span></p>
            \(if: satu.angka != nil && !satu.uraian.isEmpty, "<p class=\"sela-k\">\(satu.uraian)</p>")
            \(if: !satu.kendala.isEmpty, "<p class=\"sela-k\"><b>Kendala:</b> \(satu.kendala)</p>")
            \(bukti(butir.bukti, isNihil: satu.isNihil))
            """
    }

    private static func bukti(_ daftar: [Bukti], isNihil: Bool) -> Markup {
        if daftar.isEmpty { return isNihil ? .empty : "<p class=\"meta sela-k\">Tanpa bukti.</p>" }
        return "<ul class=\"tumpuk-r sela-k\">\(each: daftar, { BuktiTampil.baris($0, tag: "li") })</ul>"
    }
}
