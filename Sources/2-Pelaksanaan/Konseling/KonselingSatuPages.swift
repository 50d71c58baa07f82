import Foundation
import HTML
import Kinerja
import Platform

/// One case: the step that waits, then the parts that this person may read.
enum KonselingSatuPages {
    static func satu(_ x: Exchange, _ isi: KonselingRoutes.Satu, faults: [Penolakan] = []) -> Markup {
        let akses = isi.akses
        let judul = akses.hubungan == [.diri] ? "Konseling saya" : "Konseling \(akses.isi.pegawai)"
        return layout(
            x, Page(title: faults.isEmpty ? judul : "Galat: \(judul)", active: "/konseling"),
            """
            \(errorSummary(faults))
            \(pageHead(judul, above: "Konseling kinerja, rahasia", back: ("Konseling", "/konseling")))
            <p class="jarak-b">\(KonselingPages.keadaan(akses.satu.keadaan)) <span class="meta">\(KonselingPages.sebagai(akses.hubungan)).</span></p>
            \(KonselingLangkahPages.langkah(x, isi, faults))
            \(jadwal(isi))\(bagian(isi))\(riwayat(isi))
            \(KonselingLangkahPages.tutup(x, isi, faults))
            """
        )
    }

    private static func jadwal(_ isi: KonselingRoutes.Satu) -> Markup {
        guard let teks = isi.teks[.jadwal],
            let jadwal = try? JSONDecoder().decode(JadwalTersegel.self, from: Data(teks.utf8))
        else { return .empty }
        let hari = Tanggal(jadwal.tanggal)?.tampilPanjang ?? jadwal.tanggal
        return """
            <section class="kartu jarak-b"><h2>Jadwal</h2><dl class="cocok">
            <div><dt>Waktu</dt><dd>\(hari) pukul \(MasukanBimbingan.jam(jadwal.mulai)) WIB</dd></div>
            <div><dt>Tempat</dt><dd>\(jadwal.tempat)</dd></div>
            <div><dt>Konselor</dt><dd>\(isi.akses.isi.konselor). \(isi.akses.satu.jenis?.tampil ?? "")</dd></div>
            <div><dt>Hasil dilaporkan kepada</dt><dd>\(isi.akses.satu.jenis?.penerimaTampil ?? "")</dd></div></dl></section>
            """
    }

    private static func bagian(_ isi: KonselingRoutes.Satu) -> Markup {
        let judul: [(RuasKonseling, String)] = [
            (.permintaan, "Permintaan"), (.komunikasi, "Yang disampaikan pejabat penilai"),
            (.arahan, "Arahan untuk konselor"), (.rekaman, "Rekaman konseling"), (.hasil, "Hasil yang dilaporkan"),
            (.tindakLanjut, isi.akses.satu.keadaan == .ditutup ? "Alasan penutupan" : "Tindak lanjut"),
        ]
        let ada = judul.compactMap { ruas, judul in isi.teks[ruas].map { (judul: judul, teks: $0) } }
        return
            "\(laporan(isi))\(each: ada, { "<section class=\"kartu jarak-b\"><h2>\($0.judul)</h2>\(each: paragraf($0.teks), { "<p>\($0)</p>" })</section>" })"
    }

    private static func paragraf(_ teks: String) -> [String] {
        teks.split(whereSeparator: \.isNewline).map(String.init)
    }

    private static func laporan(_ isi: KonselingRoutes.Satu) -> Markup {
        guard let laporan = LaporanTersegel(isi.teks[.laporan]) else { return .empty }
        let id = isi.akses.satu.id
        return """
            <section class="kartu jarak-b"><h2>Laporan permasalahan perilaku (B.1.10)</h2><dl class="cocok">
            <div><dt>Ekspektasi khusus</dt><dd>\(laporan.ekspektasi.isEmpty ? "Tidak ada" : laporan.ekspektasi)</dd></div>
            <div><dt>Permasalahan</dt><dd>\(laporan.permasalahan)</dd></div>
            <div><dt>Terjadi juga pada pegawai lain</dt><dd>\(laporan.serupa ? "Ya" : "Tidak")</dd></div>
            <div><dt>Yang sudah dilakukan</dt><dd>\(laporan.upaya)</dd></div></dl>
            <p class="aksi"><a class="tombol tombol-2 tombol-kecil" href="/konseling/\(id)/laporan.pdf">Unduh PDF</a> <a class="tombol tombol-2 tombol-kecil" href="/konseling/\(id)/laporan.xlsx">Unduh XLSX</a></p></section>
            """
    }

    private static func riwayat(_ isi: KonselingRoutes.Satu) -> Markup {
        guard !isi.peristiwa.isEmpty else { return .empty }
        func kata(_ jenis: String) -> String {
            KeadaanKonseling(rawValue: String(jenis.dropFirst("konseling.".count)))?.tampil ?? jenis
        }
        return """
            <section class="jarak-b"><h2>Riwayat</h2><ul>\(each: isi.peristiwa, { "<li>\(kata($0.jenis)), \($0.pelaku), \(Waktu.tampil($0.waktu))</li>" })</ul></section>
            """
    }
}
