import HTML
import Kinerja
import Platform

/// Links to the printable forms of an SKP in any state, for the pages that show it.
func tautanKonsep(_ skp: SKP, alamat: String) -> Markup {
    let label = skp.keadaan == .ditetapkan ? "Formulir SKP" : "Konsep formulir SKP"
    return """
        <ul class="daftar-ringkas"><li>\(label): <a href="\(url: alamat + "/dokumen.pdf")">PDF<span class="hanya-baca"> formulir SKP</span></a> · <a href="\(url: alamat + "/dokumen.xlsx")">XLSX<span class="hanya-baca"> formulir SKP</span></a></li>
        <li>Lampiran A.1.8: <a href="\(url: alamat + "/dokumen.pdf?formulir=A.1.8")">PDF<span class="hanya-baca"> lampiran</span></a> · <a href="\(url: alamat + "/dokumen.xlsx?formulir=A.1.8")">XLSX<span class="hanya-baca"> lampiran</span></a></li></ul>
        """
}

/// Printing and the kept versions, beside the SKP; `alamat` is `/skp/2026` for the owner, `/skp/ID` for others.
func panelCetak(_ skp: SKP, alamat: String) -> Markup {
    """
    <section class="kartu"><h2>Cetak dan versi</h2>\(tautanKonsep(skp, alamat: alamat))<p class="aksi"><a class="tombol tombol-3 tombol-kecil" href="\(url: alamat + "/riwayat")">Siapa mengubah apa, dan kapan</a></p></section>
    """
}
