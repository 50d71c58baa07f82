import HTML
import Kinerja
import Platform

/// One feedback, with what its reader may do about it.
enum UmpanBalikRincianPages {
    static func satu(
        _ x: Exchange, _ baris: BarisUmpanBalik, _ pembaca: PembacaUmpanBalik, _ faults: [Penolakan]
    ) -> Markup {
        let judul = pembaca == .penerima ? "Umpan balik untuk Anda" : "Umpan balik untuk \(baris.penerimaNama)"
        let back =
            pembaca == .pemberi
            ? "/umpan-balik?bagian=diberikan" : pembaca == .penerima ? "/umpan-balik" : "/tim/umpan-balik"
        return """
            \(errorSummary(faults))
            \(pageHead(judul, above: baris.tanggal.tampil, back: ("Umpan balik", back)))
            <div class="kartu lebar-kolom"><p class="meta">\(baris.pemberi) · \(baris.sifat.tampil) · \(baris.cara.tampil)</p>
            <h2>\(baris.perihal)</h2><p>\(UmpanBalikPages.tanda(baris.tanda)) \(UmpanBalikPages.keadaan(baris.keadaan))</p>
            \(if: !baris.teks.isEmpty, "<p>\(baris.teks)</p>")\(bukti(baris))\(catatanNama(baris, pembaca))
            \(if: !baris.isi.tindakLanjut.isEmpty, tindakLanjut(baris))
            \(if: baris.isi.isBerterimaKasih, "<p class=\"meta\">Penerima sudah mengucapkan terima kasih.</p>")</div>
            \(aksi(x, baris, pembaca, faults))
            """
    }

    private static func bukti(_ baris: BarisUmpanBalik) -> Markup {
        """
        \(if: baris.buktiID != nil, "<p><a href=\"/umpan-balik/\(baris.isi.id)/bukti\">Buka bukti</a></p>")
        \(if: !baris.tautan.isEmpty, "<p>Tautan: <a href=\"\(url: baris.tautan)\" rel=\"noopener noreferrer nofollow\">\(baris.tautan)</a></p>")
        """
    }

    private static func catatanNama(_ baris: BarisUmpanBalik, _ pembaca: PembacaUmpanBalik) -> Markup {
        guard baris.isTersamar else { return .empty }
        return switch pembaca {
        case .penerima:
            "<p class=\"meta\">Nama pemberi tidak ditampilkan kepada Anda menurut aturan unit pada hari itu.</p>"
        case .pemberi: "<p class=\"meta\">Nama Anda tidak ditampilkan kepada penerima, sekarang maupun nanti.</p>"
        case .penilai, .atasanPenilai: "<p class=\"meta\">Penerima tidak melihat nama pemberi. Jangan menyebutnya.</p>"
        }
    }

    private static func tindakLanjut(_ baris: BarisUmpanBalik) -> Markup {
        """
        <p><b>Tindak lanjut:</b> \(baris.isi.tindakLanjut) \(if: !baris.tautanLanjut.isEmpty, "<a href=\"\(baris.tautanLanjut)\">Buka</a>")</p>
        """
    }

    private static func aksi(
        _ x: Exchange, _ baris: BarisUmpanBalik, _ pembaca: PembacaUmpanBalik, _ faults: [Penolakan]
    ) -> Markup {
        let alamat = "/umpan-balik/\(baris.isi.id)"
        switch pembaca {
        case .pemberi where baris.keadaan == .terkirim:
            return """
                <form class="sela" method="post" action="\(alamat)/penarikan">\(formKeys(x))<p class="aksi"><button class="tombol tombol-2">Tarik kembali</button></p><p class="meta">Boleh sampai penerima membacanya.</p></form>
                """
        case .penerima:
            return """
                <section class="kartu lebar-kolom sela"><h2>Apa yang Anda lakukan?</h2><form method="post" action="\(alamat)/tindak-lanjut" data-draf="umpan-balik-lanjut-\(baris.isi.id)">\(formKeys(x))<input type="hidden" name="versi" value="0">
                \(Field("tindak_lanjut", "Tindak lanjut dalam satu kalimat", value: x.form["tindak_lanjut"].isEmpty ? baris.isi.tindakLanjut : x.form["tindak_lanjut"]).markup(faults))
                \(selectField("tautan_lanjut", "Kaitkan dengan (opsional)", options: [("", "Tidak dikaitkan"), ("/skp", "SKP saya"), ("/bimbingan", "Bimbingan"), ("/kendala", "Kendala")], selected: baris.tautanLanjut))
                <p class="aksi"><button class="tombol">Simpan tindak lanjut</button></p></form>
                \(if: baris.isi.pemberi != nil && !baris.isi.isBerterimaKasih, "<form method=\"post\" action=\"\(alamat)/terima-kasih\">\(formKeys(x))<p class=\"aksi\"><button class=\"tombol tombol-2\">Ucapkan terima kasih</button></p></form>")</section>
                """
        case .penilai: return langkah(baris.isi.penerima)
        default: return .empty
        }
    }

    /// What a leader may do next about progress or the lack of it (L-30 to L-33 h.70).
    static func langkah(_ pegawai: String) -> Markup {
        """
        <section class="kartu lebar-kolom sela"><h2>Langkah berikutnya</h2><ul class="daftar-ringkas">
        <li><a href="/umpan-balik/baru?kepada=\(pegawai)">Beri apresiasi atau umpan balik</a></li>
        <li><a href="/tim/matriks/bagikan">Beri penugasan baru</a></li>
        <li><a href="/tim/skp">Sesuaikan ekspektasi atau catat pembinaan pada SKP</a></li>
        <li><a href="/bimbingan/baru?pegawai=\(pegawai)">Jadwalkan bimbingan</a></li></ul></section>
        """
    }
}
