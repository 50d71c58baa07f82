import HTML
import Kinerja
import Pelaksanaan
import Platform

/// What happened beside the results, for the rater: obstacles with their answers, promised support that was missing,
/// feedback and open agreements.
enum EvaluasiSekitarPages {
    static func sekitar(_ isi: PelaksanaanRingkas) -> Markup {
        guard !isi.isKosong else { return .empty }
        return """
            <section class="kartu" id="sekitar"><h2 class="h-kecil">Selama periode ini</h2>
            \(if: !isi.kendala.isEmpty, "<h3 class=\"h-kecil sela-k\">Kendala</h3><ul class=\"tumpuk-r\">\(each: isi.kendala, { kendala($0) })</ul>")
            \(if: !isi.dukungan.isEmpty, "<h3 class=\"h-kecil sela-k\">Dukungan SKP yang belum terpenuhi</h3><ul class=\"tumpuk-r\">\(each: isi.dukungan, { "<li>\($0.teks) <span class=\"meta\">\($0.keadaan), \($0.periode)</span></li>" as Markup })</ul>")
            \(if: isi.jumlahUmpanBalik > 0, "<p class=\"sela-k\">\(isi.jumlahUmpanBalik) umpan balik diterima: \(isi.apresiasi) apresiasi, \(isi.perbaikan) perbaikan.</p>")
            \(if: !isi.kesepakatan.isEmpty, "<h3 class=\"h-kecil sela-k\">Kesepakatan bimbingan yang belum selesai</h3><ul class=\"tumpuk-r\">\(each: isi.kesepakatan, { "<li><a href=\"/bimbingan/\($0.bimbinganID)\">\($0.uraian)</a></li>" as Markup })</ul>")</section>
            """
    }

    private static func kendala(_ satu: PelaksanaanRingkas.Kendala) -> Markup {
        """
        <li><a href="/kendala/\(satu.id)">\(satu.uraian)</a> \(tag(satu.keadaan.tampil, tone: satu.keadaan.isDiakuiBelumSelesai ? "waspada" : ""))\(if: !satu.putusan.isEmpty, "<span class=\"blok meta\">\(satu.putusan)</span>")</li>
        """
    }
}
