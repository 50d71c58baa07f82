import HTML
import Kinerja
import Platform

/// How an obstacle looks in every room that asks for one.
enum KendalaTampil {
    /// The kinds as large buttons: one tap.
    static func pilihanJenis(_ nama: String, dipilih: String, fault: Penolakan?, legend: String) -> Markup {
        """
        <fieldset class="ruas\(if: fault != nil, " ruas-galat")" id="\(fieldID(nama))"><legend class="label">\(legend)</legend>
        <div class="pilih-jenis">\(each: JenisKendala.allCases, { satuJenis(nama, $0, dipilih) })</div>
        \(fault.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })</fieldset>
        """
    }

    private static func satuJenis(_ nama: String, _ jenis: JenisKendala, _ dipilih: String) -> Markup {
        """
        <label><input type="radio" name="\(nama)" value="\(jenis.rawValue)"\(if: jenis.rawValue == dipilih, " checked")><span>\(jenis.tampil)</span></label>
        """
    }
}
