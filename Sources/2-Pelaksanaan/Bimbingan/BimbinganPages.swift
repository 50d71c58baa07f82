import HTML
import Kinerja
import Platform

/// The own list: open agreements first, then the sessions.
enum BimbinganPages {
    static func milik(
        _ x: Exchange, _ session: Session, _ daftar: [BimbinganTercatat], _ terbuka: [KesepakatanTercatat]
    ) -> Markup {
        let (saya, hari) = (session.pegawaiID, x.world.today)
        let dibimbing = daftar.filter { $0.satu.pegawaiID == saya }
        let membimbing = daftar.filter { $0.satu.pegawaiID != saya }
        return layout(
            x, Page(title: "Bimbingan", active: "/bimbingan"),
            """
            \(pageHead("Apa yang sudah kita sepakati?", above: "Bimbingan kinerja"))
            <p class="aksi jarak-b"><a class="tombol" href="/bimbingan/baru">Usulkan bimbingan</a>\(if: session.isPenilai, " <a class=\"tombol tombol-2\" href=\"/tim/bimbingan\">Bimbingan tim</a>")</p>
            <section class="jarak-b"><h2>Kesepakatan terbuka</h2>\(terbuka.isEmpty ? kosong : kesepakatan(terbuka, hari))</section>
            <section class="jarak-b"><h2>Bimbingan saya</h2>\(dibimbing.isEmpty ? "<p class=\"meta\">Belum ada bimbingan untuk Anda.</p>" as Markup : sesi(dibimbing))</section>
            \(if: !membimbing.isEmpty, "<section><h2>Yang saya bimbing</h2>\(sesi(membimbing))</section>")
            """
        )
    }

    private static let kosong: Markup = "<p class=\"meta\">Tidak ada kesepakatan yang menunggu.</p>"

    private static func kesepakatan(_ daftar: [KesepakatanTercatat], _ hari: Tanggal) -> Markup {
        "<ul class=\"tugas\">\(each: daftar, { baris($0, hari) })</ul>"
    }

    private static func baris(_ k: KesepakatanTercatat, _ hari: Tanggal) -> Markup {
        """
        <li><div><a class="nama" href="/bimbingan/\(k.satu.bimbinganID)">\(k.satu.uraian)</a><p class="meta">\(rincian(k))</p></div>
        <span class="sisi">\(tanda(k, hari))</span></li>
        """
    }

    static func rincian(_ k: KesepakatanTercatat) -> String {
        let asal = k.asal.map { ", \(k.satu.keadaan == .dibawa ? "dibawa dari" : "disepakati") \($0.tampil)" } ?? ""
        return "\(k.penanggung), tenggat \(k.satu.tenggat.tampil)\(asal)"
    }

    static func tanda(_ k: KesepakatanTercatat, _ hari: Tanggal) -> Markup {
        if k.satu.keadaan.isTerbuka, k.satu.tenggat < hari { return tag("Lewat tenggat", tone: "waspada") }
        return tag(k.satu.keadaan.tampil, tone: k.satu.keadaan == .selesai ? "sukses" : "polos")
    }

    static func sesi(_ daftar: [BimbinganTercatat]) -> Markup {
        "<ul class=\"tugas\">\(each: daftar, satu)</ul>"
    }

    private static func satu(_ b: BimbinganTercatat) -> Markup {
        """
        <li><div><a class="nama" href="/bimbingan/\(b.satu.id)">\(b.satu.bentuk.tampil) \(b.pegawai)</a>
        <p class="meta">\(waktu(b.satu)), pembimbing \(b.pembimbing)\(if: !b.rhk.isEmpty, ". \(b.rhk)")</p></div><span class="sisi">\(keadaan(b.satu.keadaan))</span></li>
        """
    }

    static func waktu(_ satu: Bimbingan) -> String {
        guard let jadwal = satu.jadwal else { return "Belum dijadwalkan" }
        return "\(jadwal.tanggal.tampilPanjang) pukul \(MasukanBimbingan.jam(jadwal.mulai))–"
            + "\(MasukanBimbingan.jam(jadwal.selesai)) WIB"
    }

    static func keadaan(_ satu: KeadaanBimbingan) -> Markup {
        switch satu {
        case .diusulkan, .dijadwalkan: tag(satu.tampil, tone: "info")
        case .dilaksanakan, .dinilai, .dilaporkan: tag(satu.tampil, tone: "waspada")
        case .ditindaklanjuti: tag(satu.tampil, tone: "sukses")
        case .dibatalkan: tag(satu.tampil, tone: "polos")
        }
    }
}
