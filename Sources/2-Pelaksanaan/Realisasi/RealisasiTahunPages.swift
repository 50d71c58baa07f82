import HTML
import Kinerja
import Platform

/// The months of a year.
enum RealisasiTahunPages {
    static func tahun(_ tahun: Int, laporan: [LaporanTahun], hariIni: Tanggal) -> Markup {
        let kini = hariIni.bulanKalender
        let terbuka = laporan.filter { $0.bulan <= kini }
        let pertama = terbuka.last { $0.keadaan.isTerbuka && !$0.isDitutup }
        return """
            \(pageHead("Realisasi \(tahun)", lead: lead(laporan, pertama)))
            \(if: laporan.isEmpty, emptyState("Belum ada SKP \(tahun)", "Realisasi diisi begitu SKP Anda disetujui.", action: ("Buka SKP saya", "/skp")))
            \(if: !laporan.isEmpty, "<ul class=\"tugas\" aria-label=\"Laporan\">\(each: nanti(laporan, kini) + terbuka.reversed(), { baris($0, isUtama: $0.bulan == pertama?.bulan, hariIni: hariIni) })</ul>")
            <p class="aksi sela"><a href="/realisasi?tahun=\(tahun - 1)">Tahun \(tahun - 1)</a> <a href="/rencana-aksi/\(tahun)">Rencana aksi</a> <a href="/catatan">Catatan harian</a> <a href="/bukti">Bukti saya</a></p>
            """
    }

    /// The next report, where months go by without one.
    private static func nanti(_ laporan: [LaporanTahun], _ kini: Bulan) -> [LaporanTahun] {
        laporan.filter { $0.bulan > kini && $0.jadwal.ritme != .bulanan && !$0.isDitutup }.prefix(1).map { $0 }
    }

    private static func lead(_ laporan: [LaporanTahun], _ pertama: LaporanTahun?) -> String {
        guard let pertama else { return laporan.isEmpty ? "" : "Semua yang sudah jatuh waktu sudah terkirim." }
        let nama = pertama.jadwal.ritme == .bulanan ? pertama.bulan.nama : pertama.judul
        return "\(nama) menunggu diisi. Kirim paling lambat \(AturanRealisasi.batas(pertama.bulan).tampilPanjang)."
    }

    private static func baris(_ satu: LaporanTahun, isUtama: Bool, hariIni: Tanggal) -> Markup {
        let (keadaan, bulan) = (satu.keadaan, satu.bulan)
        let isNanti = bulan > hariIni.bulanKalender
        let isLewat = keadaan.isTerbuka && keadaan != .dikembalikan && hariIni > AturanRealisasi.batas(bulan)
        let terkirim = satu.tersimpan?.dikirim.map { "Terkirim \(Waktu.tanggal($0).tampil)" } ?? ""
        let batas =
            isNanti
            ? "Dapat diisi sejak \(bulan.hariPertama.tampil)"
            : satu.isDitutup && keadaan.isTerbuka
                ? "SKP sudah ditutup" : (keadaan.isTerbuka ? "Batas \(AturanRealisasi.batas(bulan).tampil)" : terkirim)
        let judul: Markup =
            isNanti ? "\(satu.judul)" : "<a href=\"/realisasi/\(bulan.description)\">\(satu.judul)</a>"
        let nama = satu.jadwal.ritme == .bulanan ? bulan.nama : satu.judul
        return """
            <li\(if: isUtama, " class=\"utama\"")><div class="isi-tugas"><b>\(judul)</b>
            <p class="meta">\(batas)\(if: satu.tersimpan?.bulan.isTerlambat == true, " · lewat batas")</p></div>
            <div class="sisi">\(if: !isNanti, tandaKeadaan(keadaan, isLewat: isLewat && !satu.isDitutup))\(if: isUtama, " <a class=\"tombol\" href=\"/realisasi/\(bulan.description)\">Isi \(nama)</a>")</div></li>
            """
    }

    /// A month without a report: what happens to it, and a note for today.
    static func bukanLapor(_ x: Exchange, _ bulan: Bulan, _ tolak: Penolakan) -> Markup {
        """
        \(pageHead(tolak.pesan, above: "Realisasi \(bulan.tampil)", lead: tolak.perbaikan, back: ("Realisasi", "/realisasi")))
        \(CatatanCepat.kartu(x, dari: "realisasi"))
        <p class="aksi sela"><a class="tombol tombol-2" href="/catatan?bulan=\(bulan.description)">Catatan \(bulan.tampil)</a></p>
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
