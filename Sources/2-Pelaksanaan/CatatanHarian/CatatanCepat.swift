public import HTML
import Kinerja
public import Platform

/// One field for a note of today, on any page of the person.
public enum CatatanCepat {
    /// - Parameter dari: where the person comes back to: `beranda`, `realisasi` or `catatan`.
    public static func kartu(_ x: Exchange, dari: String) -> Markup {
        """
        <form class="kartu" method="post" action="/catatan" data-luring="Catatan harian">\(formKeys(x))<input type="hidden" name="dari" value="\(dari)">
        <div class="ruas"><label class="label" for="catatan-cepat">Catatan hari ini <span class="ops">(opsional)</span></label>
        <input class="isian" id="catatan-cepat" name="teks" maxlength="1000" autocomplete="off"></div>
        <p class="sela-k"><button class="tombol tombol-2" type="submit">Catat</button> <a href="/catatan">Semua catatan</a></p></form>
        """
    }
}
