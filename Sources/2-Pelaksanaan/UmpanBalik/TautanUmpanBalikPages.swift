import Documents
import HTML
import Kinerja
import Platform

/// Links for citizens with their QR code.
enum TautanUmpanBalikPages {
    static func daftar(_ x: Exchange, _ baris: [TautanUmpanBalik], _ faults: [Penolakan]) -> Markup {
        """
        \(errorSummary(faults))
        \(pageHead("Tautan untuk warga", lead: "Warga menilai pelayanan tanpa akun lewat tautan atau QR. Kirimannya ditinjau dulu oleh atasan.", back: ("Umpan balik", "/umpan-balik")))
        \(if: baris.isEmpty, emptyState("Belum ada tautan", "Buat satu untuk loket atau ruang pelayanan Anda."))
        <ul class="tumpuk-r">\(each: baris, { kartu($0, x.world.today) })</ul>
        <section class="kartu lebar-kolom sela"><h2>Tautan baru</h2><form method="post" action="/umpan-balik/tautan" novalidate>\(formKeys(x))
        \(Field("judul", "Pelayanan apa", value: x.form["judul"], hint: "Misalnya: Poli umum Senin pagi").markup(faults))
        \(selectField("milik", "Tentang", options: [("saya", "Pelayanan saya"), ("unit", "Pelayanan unit saya")], selected: x.form["milik"], faults: faults))
        \(Field("sampai", "Berlaku sampai", value: x.form["sampai"], kind: .date, isOptional: true).markup(faults))
        <p class="aksi sela"><button class="tombol">Buat tautan</button></p></form></section>
        """
    }

    private static func kartu(_ satu: TautanUmpanBalik, _ hari: Tanggal) -> Markup {
        """
        <li class="kartu kartu-rapat"><p><a href="/umpan-balik/tautan/\(satu.id)"><b>\(satu.judul)</b></a> \(tag(satu.isTerbuka(pada: hari) ? "Terbuka" : "Tertutup", tone: satu.isTerbuka(pada: hari) ? "sukses" : "polos"))</p>
        <p class="meta-k">\(satu.pegawaiNama ?? satu.unitNama) · sampai \(satu.sampai.tampil)</p></li>
        """
    }

    static func satu(_ x: Exchange, _ tautan: TautanUmpanBalik, alamat: String, _ qr: QRMatrix) -> Markup {
        let sisi = qr.ukuran + 8
        return """
            \(pageHead(tautan.judul, above: tautan.pegawaiNama ?? tautan.unitNama, lead: "Berlaku sampai \(tautan.sampai.tampil).", back: ("Tautan untuk warga", "/umpan-balik/tautan")))
            <div class="kartu lebar-kolom"><svg class="qr-warga" role="img" aria-label="Kode QR menuju \(alamat)" viewBox="-4 -4 \(sisi) \(sisi)"><rect x="-4" y="-4" width="\(sisi)" height="\(sisi)" fill="#fff"/><path d="\(qrSVGPath(qr))" fill="#000"/></svg>
            <p class="kode-tautan">\(alamat)</p>
            <p class="aksi"><a class="tombol" href="/umpan-balik/tautan/\(tautan.id)/lembar">Unduh lembar A5</a><a class="tombol tombol-2" href="/umpan-balik/tautan/\(tautan.id)/lembar?kertas=a4">Lembar A4</a></p>
            <form method="post" action="/umpan-balik/tautan/\(tautan.id)/keadaan">\(formKeys(x))<input type="hidden" name="aktif" value="\(tautan.isAktif ? "0" : "1")"><p class="aksi"><button class="tombol tombol-2">\(tautan.isAktif ? "Tutup tautan" : "Buka lagi")</button></p></form></div>
            """
    }
}
