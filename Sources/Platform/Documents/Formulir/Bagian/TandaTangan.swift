/// Signature blocks TTD-2 and TTD-R.
enum TandaTangan {
    /// One column of a block.
    struct Kolom {
        var label: String
        var isi: TandaTanganFormulir
        /// Place and date stand above this column.
        var bertanggal = true
    }

    /// TTD-2: left without, right with place and date.
    static func dua(
        kiri: TandaTanganFormulir,
        kanan: TandaTanganFormulir,
        labelKiri: String = "Pegawai yang Dinilai",
        labelKanan: String = "Pejabat Penilai Kinerja"
    ) -> Blok {
        blok([Kolom(label: labelKiri, isi: kiri, bertanggal: false), Kolom(label: labelKanan, isi: kanan)])
    }

    /// TTD-R: only the right block.
    static func kanan(_ label: String, _ isi: TandaTanganFormulir) -> Blok {
        blok([nil, Kolom(label: label, isi: isi)])
    }

    /// Columns side by side; nil leaves a column empty.
    static func blok(_ kolom: [Kolom?]) -> Blok {
        let baris: [(Kolom) -> SelTabel] = [
            { SelTabel([$0.bertanggal ? tempat($0.isi) : Paragraf("", rata: .tengah)]) },
            { SelTabel($0.label, rata: .tengah) },
            { ruang($0.isi.cap) },
            { SelTabel([nama($0.isi.nama)]) },
            { SelTabel([nip($0.isi)]) },
        ]
        let isi = baris.map { buat in BarisTabel(kolom.map { $0.map(buat) ?? SelTabel("") }) }
        return .tabel(Tabel(kolom: kolom.map { _ in 1 }, baris: isi, bergaris: false, utuh: true))
    }

    private static func tempat(_ isi: TandaTanganFormulir) -> Paragraf {
        guard isi.tempatTanggal.isEmpty else { return Paragraf(isi.tempatTanggal, rata: .tengah) }
        return Paragraf(petunjuk: "(tempat), (tanggal, bulan, tahun)", rata: .tengah)
    }

    private static func ruang(_ cap: String) -> SelTabel {
        guard !cap.isEmpty else { return SelTabel(isi: [.ruang(46)]) }
        return SelTabel(isi: [.ruang(12), .paragraf(Paragraf(cap, rata: .tengah, kecil: true)), .ruang(12)])
    }

    private static func nama(_ nama: String) -> Paragraf {
        guard !nama.isEmpty else { return Paragraf(petunjuk: "(Nama)", rata: .tengah) }
        return Paragraf([Potongan(nama, [.tebal, .garisBawah])], rata: .tengah)
    }

    /// Without a NIP (a regent, for example) the line stays empty under a printed name.
    private static func nip(_ isi: TandaTanganFormulir) -> Paragraf {
        guard isi.nip.isEmpty else { return Paragraf("NIP \(isi.nip)", rata: .tengah) }
        return isi.nama.isEmpty ? Paragraf(petunjuk: "(NIP)", rata: .tengah) : Paragraf("", rata: .tengah)
    }
}
