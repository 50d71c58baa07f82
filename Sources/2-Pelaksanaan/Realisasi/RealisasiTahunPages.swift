import HTML
import Kinerja
import Platform

/// The months of a year.
enum RealisasiTahunPages {
    static func tahun(_ tahun: Int, laporan: [LaporanTahun], hariIni: Tanggal) -> Markup {
        let kini = hariIni.bulanKalender
        let mulai = laporan.filter { ($0.jadwal.cakupan($0.bulan).first ?? $0.bulan) <= kini }
        let pertama = mulai.last { $0.keadaan.isTerbuka && !$0.isDitutup && $0.bulan <= kini }
        return """
            \(pageHead("Realisasi \(tahun)", lead: lead(mulai, pertama)))
            \(if: mulai.isEmpty, emptyState("Belum ada yang dilaporkan untuk \(tahun)", "Realisasi dimulai setelah SKP disetujui.", action: ("Buka SKP saya", "/skp")))
            <ul class="tugas" aria-label="Laporan setahun">\(each: mulai.reversed(), { baris($0, isUtama: $0.bulan == pertama?.bulan, hariIni: hariIni) })</ul>
            <p class="aksi sela"><a href="/realisasi?tahun=\(tahun - 1)">Tahun \(tahun - 1)</a> <a href="/bukti">Bukti saya</a></p>
            """
    }

    private static func lead(_ mulai: [LaporanTahun], _ pertama: LaporanTahun?) -> String {
        guard let pertama else { return mulai.isEmpty ? "" : "Semua laporan sudah terkirim." }
        return "\(pertama.judul) menunggu diisi. Kirim paling lambat \(AturanRealisasi.batas(pertama.bulan).tampilPanjang)."
    }

    private static func baris(_ satu: LaporanTahun, isUtama: Bool, hariIni: Tanggal) -> Markup {
        let (bulan, keadaan) = (satu.bulan, satu.keadaan)
        let isTerbuka = keadaan.isTerbuka && !satu.isDitutup
        let isLewat = isTerbuka && keadaan != .dikembalikan && hariIni > AturanRealisasi.batas(bulan)
        let batas: Markup =
            isTerbuka
            ? "Batas \(AturanRealisasi.batas(bulan).tampil)"
            : "\(satu.tersimpan?.dikirim.map { "Terkirim \(Waktu.tanggal($0).tampil)" } ?? "")"
        return """
            <li\(if: isUtama, " class=\"utama\"")><div class="isi-tugas"><b><a href="/realisasi/\(bulan.description)">\(satu.judul)</a></b>
            <p class="meta">\(batas)\(if: satu.tersimpan?.bulan.isTerlambat == true, " · lewat batas")\(if: satu.isDitutup, " · SKP ini sudah ditutup")</p></div>
            <div class="sisi">\(tandaKeadaan(keadaan, isLewat: isLewat))\(if: isUtama, " <a class=\"tombol\" href=\"/realisasi/\(bulan.description)\">Isi \(satu.judul)</a>")</div></li>
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
