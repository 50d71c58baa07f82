import Dasar
import HTML
import Kinerja
import Platform

/// One guidance: the next act first, then agreements, contents, documents and the timeline.
enum BimbinganSatuPages {
    static func satu(_ x: Exchange, _ isi: BimbinganRoutes.Satu, faults: [Penolakan] = []) -> Markup {
        let b = isi.akses.isi
        let judul = "\(b.satu.bentuk.tampil) \(b.pegawai)"
        return layout(
            x, Page(title: faults.isEmpty ? judul : "Galat: \(judul)", active: "/bimbingan"),
            """
            \(errorSummary(faults))\(pageHead(judul, above: "Bimbingan kinerja", lead: BimbinganPages.waktu(b.satu), back: ("Bimbingan", "/bimbingan")))
            <p class="jarak-b">\(BimbinganPages.keadaan(b.satu.keadaan)) \(ringkas(b))</p>
            \(BimbinganLangkahPages.berikut(x, isi, faults))
            \(if: b.satu.jadwal != nil, jadwal(b.satu))
            \(BimbinganKesepakatanPages.bagian(x, isi, faults))
            \(BimbinganIsianPages.ringkas(b.satu))
            \(perubahanSKP(isi.akses))\(berkas(isi))\(linimasa(isi.peristiwa))\(BimbinganLangkahPages.lain(x, isi, faults))
            """
        )
    }

    private static func ringkas(_ b: BimbinganTercatat) -> Markup {
        let surat = b.satu.penugasan.map { ", penugasan khusus \($0.nomor) tanggal \($0.tanggal.tampil)" } ?? ""
        let jenis = b.satu.jenisMentoring.map { " \($0.tampil)." } ?? ""
        return "Pembimbing \(b.pembimbing)\(surat). Pejabat penilai \(b.penilai).\(jenis) Alasan: \(b.satu.alasan)"
    }

    private static func jadwal(_ satu: Bimbingan) -> Markup {
        """
        <section class="kartu jarak-b"><h2>Jadwal</h2><p>\(BimbinganPages.waktu(satu)), \(satu.jadwal?.tempat ?? "")</p>
        <ul>\(each: satu.jadwal?.agenda ?? [], { "<li>\($0)</li>" as Markup })</ul>
        <p class="aksi"><a class="tombol tombol-2 tombol-kecil" href="/bimbingan/\(satu.id)/kalender.ics">Simpan ke kalender (.ics)</a></p></section>
        """
    }

    /// P-143: a YA leads to the change of the SKP.
    private static func perubahanSKP(_ akses: BimbinganAkses) -> Markup {
        guard akses.satu.isian.isPerluPenyesuaian, let skp = akses.satu.skpID,
            akses.satu.keadaan != .dijadwalkan, akses.isPegawai || akses.isPenilai
        else { return .empty }
        let url = akses.isPegawai ? "/skp" : "/tim/skp/\(skp)"
        return message(
            "Kesepakatan meminta penyesuaian ukuran keberhasilan dan target. <a href=\"\(url)\">Buka SKP untuk mengubahnya</a>",
            tone: "waspada")
    }

    private static func berkas(_ isi: BimbinganRoutes.Satu) -> Markup {
        let satu = isi.akses.satu
        var daftar: [(String, String)] = []
        if let kode = satu.bentuk.formulir { daftar.append((kode, "")) }
        if satu.isKompetensiDinilai { daftar.append(("B.1.9", "")) }
        if satu.isDitanggapi, isi.akses.isPembacaTanggapan { daftar.append(("B.1.8", "")) }
        guard !daftar.isEmpty else { return .empty }
        return """
            <section class="kartu jarak-b"><h2>Formulir</h2><ul>\(each: daftar, { tautan($0.0, satu.id) })\(each: isi.dokumen, terbit)</ul></section>
            """
    }

    private static func tautan(_ kode: String, _ id: String) -> Markup {
        """
        <li>\(kode): <a href="/bimbingan/\(id)/formulir.pdf?kode=\(kode)">PDF<span class="hanya-baca"> \(kode)</span></a> · <a href="/bimbingan/\(id)/formulir.xlsx?kode=\(kode)">XLSX<span class="hanya-baca"> \(kode)</span></a></li>
        """
    }

    private static func terbit(_ d: Dokumen) -> Markup {
        "<li>\(d.formulir) terbit, nomor \(d.nomor): <a href=\"/v/\(d.kode)\">periksa keaslian</a></li>"
    }

    private static func linimasa(_ daftar: [PeristiwaBimbingan]) -> Markup {
        """
        <section class="jarak-b"><h2>Riwayat</h2><ol class="tugas">\(each: daftar, peristiwa)</ol></section>
        """
    }

    private static func peristiwa(_ e: PeristiwaBimbingan) -> Markup {
        """
        <li><div><span class="nama">\(e.tampil)</span>\(if: !e.catatan.isEmpty, "<p>\(e.catatan)</p>")<p class="meta">\(e.pelaku), \(Waktu.tampil(e.waktu))</p></div></li>
        """
    }
}
