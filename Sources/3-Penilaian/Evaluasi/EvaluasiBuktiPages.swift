import HTML
import Kinerja
import Platform

/// The evidence side of one evaluation: obstacles, results with realisation, behaviour with what was expected.
enum EvaluasiBuktiPages {
    typealias Model = EvaluasiOrangPages.Model

    static func kendala(_ model: Model) -> Markup {
        guard let daftar = model.isi?.daftarKendala, !daftar.isEmpty else { return .empty }
        return message(
            """
            <strong>Ada kendala yang dilaporkan</strong><ul>\(each: daftar, { "<li>\($0.bulan.tampil): \($0.teks)</li>" as Markup })</ul>Pertimbangkan sebelum memilih “di bawah ekspektasi”.
            """,
            tone: "waspada"
        )
    }

    static func hasil(_ model: Model) -> Markup {
        guard let isi = model.isi, !isi.daftarHasil.isEmpty else {
            return emptyState("Belum ada hasil kerja", "Hasil kerja SKP dan realisasinya akan muncul di sini.")
        }
        let gabungan = isi.persen.map {
            "Capaian gabungan \($0)% dari target \(model.tim.periode.tampil). Garis tegak menandai target."
        }
        return """
            <div class="tabel-bungkus tumpuk-hp" id="bukti"><table><caption>Hasil kerja<small>\(gabungan ?? "Capaian belum dapat dihitung dari realisasi yang terkirim.")</small></caption>
            <thead><tr><th scope="col">Rencana hasil kerja</th><th scope="col" class="n">Target setahun</th><th scope="col" class="n">Realisasi</th><th scope="col">Capaian</th><th scope="col">Bukti</th></tr></thead>
            <tbody>\(each: isi.daftarHasil, { baris($0) })</tbody></table></div>
            """
    }

    private static func baris(_ hasil: IsiKinerja.Hasil) -> Markup {
        let nama = hasil.isUtama ? hasil.rumusan : "\(hasil.rumusan) (tambahan)"
        if hasil.daftarIndikator.isEmpty {
            return "<tr><th scope=\"row\">\(nama)</th><td colspan=\"4\">Belum berindikator</td></tr>"
        }
        return "\(each: hasil.daftarIndikator, { barisIndikator($0, nama) })"
    }

    private static func barisIndikator(_ indikator: IsiKinerja.Indikator, _ nama: String) -> Markup {
        let persen = indikator.capaian.persen?.bulatkan(desimal: 0).bulat
        let capaian: Markup =
            persen.map {
                "<span class=\"capai-d\"><span class=\"angka kuat\">\($0)%</span>\(bilahCapaian($0))</span>" as Markup
            } ?? "<span class=\"meta-k\">Tidak dihitung</span>"
        return """
            <tr><th scope="row">\(nama)<small class="meta-k blok">\(indikator.ukuran.ukuran)</small></th><td class="n" data-l="Target setahun">\(indikator.ukuran.targetTeks)</td>
            <td class="n" data-l="Realisasi"><b>\(indikator.capaian.teks)</b></td><td data-l="Capaian">\(capaian)</td><td data-l="Bukti">\(indikator.jumlahBukti) bukti</td></tr>
            """
    }

    static func perilaku(_ model: Model) -> Markup {
        """
        <div class="tabel-bungkus tumpuk-hp"><table class="padat"><caption>Perilaku BerAKHLAK<small>Yang diharapkan pimpinan saat SKP disetujui.</small></caption>
        <thead><tr><th scope="col">Nilai dasar</th><th scope="col">Ekspektasi khusus pimpinan</th></tr></thead>
        <tbody>\(each: NilaiBerAKHLAK.allCases, { barisPerilaku($0, model.perilaku[$0.rawValue] ?? "") })</tbody></table></div>
        """
    }

    private static func barisPerilaku(_ nilai: NilaiBerAKHLAK, _ ekspektasi: String) -> Markup {
        "<tr><th scope=\"row\">\(nilai.tampil)</th><td data-l=\"Ekspektasi\">\(ekspektasi.isEmpty ? "Sesuai panduan perilaku" : ekspektasi)</td></tr>"
    }
}
