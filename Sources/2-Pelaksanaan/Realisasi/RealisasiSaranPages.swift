import HTML
import Kinerja
import Platform

/// Numbers and words that are offered for one indicator, and the question which result moves. Nothing here is saved.
enum RealisasiSaranPages {
    /// What the person asked to fill in.
    static func terpilih(_ butir: ButirRealisasi, _ model: RealisasiPages.Model) -> MasukanRealisasi? {
        guard model.buka == butir.indikator.id else { return nil }
        let saran =
            switch model.saran {
            case "catatan": SaranRealisasi.dari(model.lembar.sekitar.catatan, butir.indikator)
            case "lalu": SaranRealisasi.dari(butir.riwayat[model.lembar.lalu])
            default: SaranRealisasi?.none
            }
        let tersimpan = butir.riwayat[model.lembar.bulan.bulan.bulan]
        return saran.map {
            MasukanRealisasi(
                angka: $0.angka?.tampil ?? tersimpan?.angka?.tampil ?? "", uraian: $0.uraian,
                kendala: tersimpan?.kendala ?? ""
            )
        }
    }

    /// "Dari catatan Anda: 7 kunjungan", "Salin dari bulan lalu: 46 kunjungan".
    static func tawaran(_ butir: ButirRealisasi, _ model: RealisasiPages.Model) -> Markup {
        let (lembar, indikator) = (model.lembar, butir.indikator)
        if model.buka == indikator.id, terpilih(butir, model) != nil {
            return "<p class=\"meta jarak-b\" role=\"status\">Sudah diisikan di bawah. Periksa, lalu simpan.</p>"
        }
        let catatan = SaranRealisasi.dari(lembar.sekitar.catatan, indikator)
        let lalu = butir.isTerisi ? nil : SaranRealisasi.dari(butir.riwayat[lembar.lalu])
        guard catatan != nil || lalu != nil else { return .empty }
        let alamat = "/realisasi/\(lembar.bulan.bulan.bulan)?buka=\(indikator.id)"
        return """
            <p class="aksi jarak-b">\(catatan.map { tautan(alamat, "catatan", indikator.id, "Dari catatan Anda: \(ringkas($0.tampil(indikator)))") })
            \(lalu.map { tautan(alamat, "lalu", indikator.id, "Salin dari \(lembar.ritme.kata) lalu: \(ringkas($0.tampil(indikator)))") })</p>
            """
    }

    private static func tautan(_ alamat: String, _ saran: String, _ id: String, _ label: String) -> Markup {
        "<a class=\"tombol tombol-2 tombol-kecil\" href=\"\(alamat)&amp;saran=\(saran)#butir-\(id)\">\(label)</a>"
    }

    private static func ringkas(_ teks: String) -> String {
        teks.count <= 60 ? teks : String(teks.prefix(59)) + "…"
    }

    /// The other indicators, or none.
    static func pilihanBergerak(_ butir: ButirRealisasi, _ model: RealisasiPages.Model) -> Markup {
        let alamat = "/realisasi/\(model.lembar.bulan.bulan.bulan)"
        let lain = model.lembar.butir.filter { $0.nomor != butir.nomor }
        let id = butir.indikator.id
        return """
            <p class="aksi sela-k">\(each: lain, { "<a href=\"\(alamat)?buka=\($0.indikator.id)#butir-\($0.indikator.id)\">\($0.indikator.ukuran)</a> " })
            <a href="\(alamat)?buka=\(id)&amp;diam=1#butir-\(id)">Belum ada hasil yang bergerak</a></p>
            """
    }
}
