/// PERILAKU: the behaviour table, with or without the third cell for feedback.
enum BagianPerilaku {
    static let judulUmpanBalik = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"

    /// SKP forms: panduan and ekspektasi.
    static func skp(pita: String, _ perilaku: PerilakuFormulir, jpt: Bool) -> Blok {
        let kepala = BarisTabel.pita(pita, kolom: 3)
        let baris = PanduanPerilaku.nilai(jpt: jpt).enumerated().flatMap { nomor, nilai in
            [
                BarisTabel([nomorSel(nomor), SelTabel([Paragraf(tebal: nilai.nama)], kolom: 2)]),
                BarisTabel([panduan(nilai.panduan), ekspektasi(perilaku, nomor)]),
            ]
        }
        return .tabel(Tabel(kolom: [4, 46, 50], kepala: [kepala], baris: baris))
    }

    /// Feedback and evaluation forms: a third cell for the feedback.
    static func umpanBalik(_ perilaku: PerilakuFormulir) -> Tabel {
        let kepala = BarisTabel(
            [
                SelTabel([Paragraf(tebal: "PERILAKU KERJA")], kolom: 3, latar: .biru),
                .kepala(judulUmpanBalik),
            ],
            jenis: .kepala
        )
        let baris = PanduanPerilaku.nilai(jpt: false).enumerated().flatMap { nomor, nilai in
            let umpan = nomor < perilaku.umpanBalik.count ? perilaku.umpanBalik[nomor] : []
            return [
                BarisTabel([nomorSel(nomor), SelTabel([Paragraf(tebal: nilai.nama)], kolom: 3)]),
                BarisTabel([panduan(nilai.panduan), ekspektasi(perilaku, nomor), SelTabel(umpan.map { Paragraf($0) })]),
            ]
        }
        return Tabel(kolom: [4, 36, 28, 32], kepala: [kepala], baris: baris)
    }

    private static func nomorSel(_ nomor: Int) -> SelTabel {
        SelTabel("\(nomor + 1)", rata: .tengah, baris: 2)
    }

    private static func panduan(_ panduan: [String]) -> SelTabel {
        SelTabel(panduan.map { Paragraf($0, awalan: "-") })
    }

    private static func ekspektasi(_ perilaku: PerilakuFormulir, _ nomor: Int) -> SelTabel {
        var paragraf = [Paragraf("Ekspektasi Khusus Pimpinan:")]
        if nomor < perilaku.ekspektasi.count, !perilaku.ekspektasi[nomor].isEmpty {
            paragraf.append(Paragraf(perilaku.ekspektasi[nomor]))
        }
        return SelTabel(paragraf)
    }
}
