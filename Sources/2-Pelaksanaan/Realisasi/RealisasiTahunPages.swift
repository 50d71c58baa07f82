import HTML
import Kinerja
import Platform

/// The months of a year.
enum RealisasiTahunPages {
    static func tahun(_ tahun: Int, bulan: [Bulan: BulanTersimpan], hariIni: Tanggal) -> Markup {
        let daftar = Periode.tahunan(tahun).daftarBulan.filter { $0 <= hariIni.bulanKalender }
        let kini = hariIni.bulanKalender
        let pertama = daftar.reversed().first { isPerlu(bulan[$0]) }
        return """
            \(pageHead("Realisasi \(tahun)", lead: lead(pertama, kini)))
            <ul class="tugas" aria-label="Bulan-bulan">\(each: daftar.reversed(), { baris($0, bulan[$0], isUtama: $0 == pertama, hariIni: hariIni) })</ul>
            <p class="aksi sela"><a href="/realisasi?tahun=\(tahun - 1)">Tahun \(tahun - 1)</a> <a href="/bukti">Bukti saya</a></p>
            """
    }

    private static func isPerlu(_ satu: BulanTersimpan?) -> Bool { satu?.bulan.keadaan.isTerbuka ?? true }

    private static func lead(_ pertama: Bulan?, _ kini: Bulan) -> String {
        guard let pertama else { return "Semua bulan sudah terkirim." }
        return "\(pertama.nama) menunggu diisi. Kirim paling lambat \(AturanRealisasi.batas(pertama).tampilPanjang)."
    }

    private static func baris(_ bulan: Bulan, _ satu: BulanTersimpan?, isUtama: Bool, hariIni: Tanggal) -> Markup {
        let keadaan = satu?.bulan.keadaan ?? .belumDiisi
        let isLewat = keadaan.isTerbuka && keadaan != .dikembalikan && hariIni > AturanRealisasi.batas(bulan)
        let batas: Markup =
            keadaan.isTerbuka
            ? "Batas \(AturanRealisasi.batas(bulan).tampil)"
            : "\(satu?.dikirim.map { "Terkirim \(Waktu.tanggal($0).tampil)" } ?? "")"
        return """
            <li\(if: isUtama, " class=\"utama\"")><div class="isi-tugas"><b><a href="/realisasi/\(bulan.description)">\(bulan.tampil)</a></b>
            <p class="meta">\(batas)\(if: satu?.bulan.isTerlambat == true, " · lewat batas")</p></div>
            <div class="sisi">\(tandaKeadaan(keadaan, isLewat: isLewat))\(if: isUtama, " <a class=\"tombol\" href=\"/realisasi/\(bulan.description)\">Isi \(bulan.nama)</a>")</div></li>
            """
    }

    /// Done is plain text, so that the eye goes to what is open.
    static func tandaKeadaan(_ keadaan: KeadaanRealisasi, isLewat: Bool) -> Markup {
        if isLewat { return tag("Lewat batas", tone: "waspada") }
        return switch keadaan {
        case .belumDiisi: tag(keadaan.tampil)
        case .sebagian: tag(keadaan.tampil, tone: "info")
        case .dikembalikan: tag(keadaan.tampil, tone: "waspada")
        case .terkirim, .diterima: tag(keadaan.tampil, tone: "polos")
        }
    }

    static func tidakDapat(_ tolak: Penolakan) -> Markup {
        let isSKP = tolak.kode.hasPrefix("realisasi.belum_ada_skp") || tolak.kode == "realisasi.skp_belum_disetujui"
        return """
            <div class="kosong-isi"><h1>\(tolak.pesan)</h1><p>\(tolak.perbaikan ?? "Pilih bulan lain dari daftar.")</p>
            <p class="aksi"><a class="tombol" href="\(isSKP ? "/skp" : "/realisasi")">\(isSKP ? "Buka SKP saya" : "Lihat semua bulan")</a></p></div>
            """
    }
}
