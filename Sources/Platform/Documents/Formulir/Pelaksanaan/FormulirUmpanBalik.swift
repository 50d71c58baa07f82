/// The contents of forms B.1.3, B.1.4 and B.1.5 (rekaman informasi umpan balik berkelanjutan).
public struct FormulirUmpanBalik: Sendable, Equatable {
    /// Which of the three official layouts is printed.
    public enum Bentuk: String, Sendable, CaseIterable {
        /// B.1.3, kualitatif, all groups.
        case b13 = "B.1.3"
        /// B.1.4, kuantitatif, JPT and heads of unit kerja mandiri.
        case b14 = "B.1.4"
        /// B.1.5, kuantitatif, JA and JF.
        case b15 = "B.1.5"
    }

    /// Official layout.
    public var bentuk: Bentuk
    /// Instansi, period, persons.
    public var kepala: KepalaFormulir
    /// The feedback period in the line above the KOP.
    public var periode: PilihanPeriode
    /// Band "A. UTAMA" with realisasi and umpan balik.
    public var utama: [RHKFormulir]
    /// Band "B. TAMBAHAN"; an empty list prints one row of dashes.
    public var tambahan: [RHKFormulir]
    /// Ekspektasi khusus and umpan balik per value.
    public var perilaku: PerilakuFormulir
    /// Left signature.
    public var tandaTanganPegawai: TandaTanganFormulir
    /// Right signature, with place and date.
    public var tandaTanganPenilai: TandaTanganFormulir

    /// All texts already formatted by the caller.
    public init(
        bentuk: Bentuk,
        kepala: KepalaFormulir,
        periode: PilihanPeriode,
        utama: [RHKFormulir],
        tambahan: [RHKFormulir],
        perilaku: PerilakuFormulir,
        tandaTanganPegawai: TandaTanganFormulir,
        tandaTanganPenilai: TandaTanganFormulir
    ) {
        self.bentuk = bentuk
        self.kepala = kepala
        self.periode = periode
        self.utama = utama
        self.tambahan = tambahan
        self.perilaku = perilaku
        self.tandaTanganPegawai = tandaTanganPegawai
        self.tandaTanganPenilai = tandaTanganPenilai
    }
}

extension FormulirUmpanBalik {
    /// The printed form, in the order of the annex.
    public func lembar() -> Lembar {
        let bagian = BagianRealisasi(utama: utama, tambahan: tambahan)
        let hasilKerja: [Tabel] =
            switch bentuk {
            case .b13: bagian.kualitatif(ukuran: "Ukuran keberhasilan dan Target:")
            case .b14: [bagian.kuantitatifJPT()]
            case .b15: [bagian.kuantitatifJAJF(no: "NO")]
            }
        let blok: [Blok] =
            [
                Kop.format(bentuk.rawValue), .judul(judul), Kop.periode(periode, tanda: "", akhir: "*"), .garis,
                Kop.satu(kepala.instansi, periode: kepala.periodePenilaian), identitas, .jarak(6),
            ]
            + (hasilKerja + [BagianPerilaku.umpanBalik(perilaku)]).map { .tabel($0) }
            + [.jarak(8), TandaTangan.dua(kiri: tandaTanganPegawai, kanan: tandaTanganPenilai), .jarak(4)]
            + Catatan.blok([Catatan.siklusPendek])
        return Lembar(
            kode: bentuk.rawValue,
            judul: "Rekaman Informasi Umpan Balik Berkelanjutan \(kepala.pegawai.nama)",
            arah: .mendatar,
            blok: blok
        )
    }

    private var judul: [String] {
        let pertama = "REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN"
        return switch bentuk {
        case .b13: [pertama, "PENDEKATAN HASIL KERJA KUALITATIF"]
        case .b14:
            [
                pertama, "PENDEKATAN HASIL KERJA KUANTITATIF",
                "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
            ]
        case .b15:
            [pertama, "PENDEKATAN HASIL KERJA KUANTITATIF", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"]
        }
    }

    private var identitas: Blok {
        let varian: Identitas.Varian = bentuk == .b13 ? .id2 : bentuk == .b14 ? .id3 : .id4
        return Identitas.blok(varian, pegawai: kepala.pegawai, penilai: kepala.penilai)
    }
}
