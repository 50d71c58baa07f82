extension ManualIndikator {
    /// The printed form A.1.3; no identity, no signature, no notes.
    public func lembar() -> Lembar {
        let baris =
            [
                satu("RENCANA HASIL KERJA", rencanaHasilKerja),
                satu("UKURAN KEBERHASILAN/ INDIKATOR KINERJA", indikator),
                satu("TUJUAN", tujuan),
            ]
            + deskripsi
            + [
                satu("SATUAN PENGUKURAN \(opsional)", satuan),
                pilihan(
                    "KUALITAS DAN TINGKAT KENDALI",
                    ManualIndikator.Kendali.allCases.map { ($0.rawValue, $0 == kendali) }
                ),
                satu("SUMBER DATA", sumberData),
                pilihan("PERIODE PELAPORAN", ManualIndikator.Pelaporan.allCases.map { ($0.rawValue, $0 == pelaporan) }),
            ]
        return Lembar(
            kode: "A.1.3",
            judul: "Manual Indikator Kinerja",
            arah: .mendatar,
            blok: [
                Kop.format("A.1.3"),
                .judul(["MANUAL INDIKATOR KINERJA", "SKP PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"]),
                Kop.satu(instansi, periode: periodePenilaian),
                .tabel(Tabel(kolom: [28, 72], baris: baris)),
            ]
        )
    }

    private var opsional: String { "(opsional bagi pendekatan hasil kerja kualitatif)" }

    private func label(_ teks: String, baris: Int = 1) -> SelTabel {
        SelTabel([Paragraf(tebal: teks)], baris: baris, latar: .biru)
    }

    private func satu(_ judul: String, _ isi: String) -> BarisTabel {
        BarisTabel([label(judul), SelTabel(isi)])
    }

    private var deskripsi: [BarisTabel] {
        [
            BarisTabel([label("DESKRIPSI", baris: 4), SelTabel([Paragraf("Definisi")], latar: .biru)]),
            BarisTabel([SelTabel(definisi)]),
            BarisTabel([SelTabel([Paragraf("Formula \(opsional)")], latar: .biru)]),
            BarisTabel([SelTabel(formula)]),
        ]
    }

    private func pilihan(_ judul: String, _ kotak: [(String, Bool)]) -> BarisTabel {
        let teks = kotak.map { "(\($1 ? "X" : " ")) \($0)" }.joined(separator: "        ")
        return BarisTabel([label(judul), SelTabel(teks)])
    }
}
