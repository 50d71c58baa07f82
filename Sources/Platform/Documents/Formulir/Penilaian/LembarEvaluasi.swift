extension FormulirEvaluasi {
    /// The printed form C.1.x, in the order of the form.
    public func lembar() -> Lembar {
        let blok: [Blok] =
            [
                Kop.format(bentuk.rawValue), judul, Kop.periode(periode, tanda: "***", akhir: "*"), .garis,
                Kop.satu(instansi, periode: periodePenilaian), identitas, .jarak(6), capaianDanPola,
            ]
            + hasilKerja()
            + [ratingHasil, .tabel(BagianPerilaku.umpanBalik(perilaku)), ratingPerilakuDanPredikat, .jarak(8)]
            + [TandaTangan.kanan("Pejabat Penilai Kinerja", tandaTanganPenilai), .jarak(4)]
            + Catatan.blok(Catatan.evaluasi + catatanPerspektif)
        return Lembar(
            kode: bentuk.rawValue,
            judul: "Hasil Evaluasi Kinerja Pegawai \(pegawai.nama)",
            arah: .mendatar,
            blok: blok
        )
    }

    private var judul: Blok {
        let pertama = "HASIL EVALUASI KINERJA PEGAWAI"
        return switch bentuk {
        case .c11: .judul([pertama, "PENDEKATAN HASIL KERJA KUALITATIF"])
        case .c12:
            .judul([
                pertama, "PENDEKATAN HASIL KERJA KUANTITATIF",
                "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
            ])
        case .c13:
            .judul([
                pertama, "PENDEKATAN HASIL KERJA KUANTITATIF", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
            ])
        }
    }

    private var identitas: Blok {
        let varian: Identitas.Varian = bentuk == .c11 ? .id1 : bentuk == .c12 ? .id3 : .id4
        return Identitas.blok(varian, pegawai: pegawai, penilai: penilai)
    }

    private var capaianDanPola: Blok {
        let semua = PilihanCapaian.allCases
        let pilihan = GarisPilihan.paragraf(
            semua.map(\.cetak),
            dipilih: capaianOrganisasi.flatMap { semua.firstIndex(of: $0) }
        )
        let kurva: SelTabel.Isi =
            capaianOrganisasi.map { .kurva($0) }
            ?? .paragraf(Paragraf(petunjuk: "(diisi dengan gambar pola distribusi)"))
        let judulPola = bentuk == .c12 ? "POLA DISTRIBUSI:" : "POLA DISTRIBUSI"
        return .tabel(
            Tabel(
                kolom: [100],
                baris: [
                    BarisTabel([SelTabel([Paragraf(tebal: "CAPAIAN KINERJA ORGANISASI*")] + pilihan)]),
                    BarisTabel([SelTabel(isi: [.paragraf(Paragraf(tebal: judulPola)), kurva])]),
                ]
            )
        )
    }

    private func hasilKerja() -> [Blok] {
        let bagian = BagianRealisasi(utama: utama, tambahan: tambahan)
        return switch bentuk {
        case .c11:
            bagian.kualitatif(
                ukuran: "Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif****:"
            ).map { .tabel($0) }
        case .c12: [.tabel(bagian.kuantitatifJPT())]
        case .c13: [.tabel(bagian.kuantitatifJAJF(no: "No."))]
        }
    }

    private var ratingHasil: Blok {
        .tabel(Tabel(kolom: [100], baris: [barisRating("RATING HASIL KERJA*", ratingHasilKerja)]))
    }

    private var ratingPerilakuDanPredikat: Blok {
        let semua = PilihanPredikat.allCases
        let pilihan = GarisPilihan.paragraf(
            semua.map(\.cetak),
            dipilih: predikat.flatMap { semua.firstIndex(of: $0) }
        )
        return .tabel(
            Tabel(
                kolom: [100],
                baris: [
                    barisRating("RATING PERILAKU KERJA*", ratingPerilakuKerja),
                    BarisTabel([SelTabel([Paragraf(tebal: "PREDIKAT KINERJA PEGAWAI*")] + pilihan)]),
                ]
            )
        )
    }

    private func barisRating(_ label: String, _ rating: PilihanRating?) -> BarisTabel {
        let semua = PilihanRating.allCases
        let pilihan = GarisPilihan.paragraf(
            semua.map(\.cetak),
            dipilih: rating.flatMap { semua.firstIndex(of: $0) },
            akhir: "**"
        )
        return BarisTabel([SelTabel([Paragraf(tebal: label)] + pilihan)])
    }

    private var catatanPerspektif: [String] {
        bentuk == .c11
            ? ["**** perspektif hanya digunakan untuk pejabat pimpinan tinggi dan pimpinan unit kerja mandiri"] : []
    }
}
