import HTML
import Kinerja
import Platform

/// How evidence looks in every room that shows it.
enum BuktiTampil {
    /// What file pickers offer; the server looks at the content anyway.
    static let jenisTerima = "image/jpeg,image/png,image/webp,application/pdf,.xlsx,.docx"

    static func ikon(_ bukti: Bukti) -> Icon {
        JenisBukti(tipe: bukti.tipe)?.isGambar == true ? .kamera : .berkas
    }

    /// One piece of evidence with what stands at its end (a button, or nothing).
    static func baris(_ bukti: Bukti, tag: Markup = "div", ujung: Markup = .empty) -> Markup {
        """
        <\(tag) class="lampiran-berkas sela-k"><span class="kecil">\(ikon(bukti).svg())</span><span><a href="/bukti/\(bukti.id)"><b>\(bukti.nama)</b></a><br><span class="meta-k">\(bukti.keterangan)</span></span>\(ujung)</\(tag)>
        """
    }
}
