/// The contents of form A.1.4, filled by the owner of a strategy.
public struct WorkblockFormulir: Sendable, Equatable {
    /// "A. RUTIN" and "B. TRANSFORMATIF" of one band; numbers run on from A to B.
    public struct Bagian: Sendable, Equatable {
        /// Part A.
        public var rutin: [String]
        /// Part B.
        public var transformatif: [String]

        /// Texts without numbers.
        public init(rutin: [String], transformatif: [String]) {
            self.rutin = rutin
            self.transformatif = transformatif
        }
    }

    public var judulInisiatif: String
    public var indikatorDanTarget: String
    public var pemilikStrategi: String
    public var pihakTerlibat: String
    public var waktuPenyelesaian: String
    public var penerimaManfaat: String
    public var tujuan: String
    public var anggaran: String
    /// Band "STRATEGI (KEY ACTIVITIES)".
    public var strategi: Bagian
    /// Band "KELUARAN KUNCI (KEY MILESTONE)".
    public var keluaranKunci: Bagian

    /// All texts already formatted by the caller.
    public init(
        judulInisiatif: String,
        indikatorDanTarget: String,
        pemilikStrategi: String,
        pihakTerlibat: String,
        waktuPenyelesaian: String,
        penerimaManfaat: String,
        tujuan: String,
        anggaran: String,
        strategi: Bagian,
        keluaranKunci: Bagian
    ) {
        self.judulInisiatif = judulInisiatif
        self.indikatorDanTarget = indikatorDanTarget
        self.pemilikStrategi = pemilikStrategi
        self.pihakTerlibat = pihakTerlibat
        self.waktuPenyelesaian = waktuPenyelesaian
        self.penerimaManfaat = penerimaManfaat
        self.tujuan = tujuan
        self.anggaran = anggaran
        self.strategi = strategi
        self.keluaranKunci = keluaranKunci
    }
}

extension WorkblockFormulir {
    /// The printed form A.1.4; no KOP, identity, signature or notes.
    public func lembar() -> Lembar {
        Lembar(
            kode: "A.1.4",
            judul: "Workblock \(judulInisiatif)",
            blok: [
                Kop.format("A.1.4"), .judul(["WORKBLOCK UNTUK IDENTIFIKASI STRATEGI PENCAPAIAN HASIL KERJA"]),
                .tabel(Tabel(kolom: [22, 28, 22, 28], baris: ringkasan)),
                .tabel(bagian("STRATEGI (KEY ACTIVITIES)", strategi)),
                .tabel(bagian("KELUARAN KUNCI (KEY MILESTONE)", keluaranKunci)),
            ]
        )
    }

    private var ringkasan: [BarisTabel] {
        [
            (
                "JUDUL INISIATIF STRATEGI PENCAPAIAN IKU", judulInisiatif,
                "INDIKATOR DAN TARGET YANG DIINTERVENSI", indikatorDanTarget
            ),
            ("PEMILIK STRATEGI", pemilikStrategi, "PIHAK YANG TERLIBAT", pihakTerlibat),
            ("WAKTU PENYELESAIAN", waktuPenyelesaian, "PENERIMA MANFAAT", penerimaManfaat),
            ("TUJUAN", tujuan, "ANGGARAN", anggaran),
        ].map { kiri, isiKiri, kanan, isiKanan in
            BarisTabel([
                SelTabel([Paragraf(tebal: kiri)], latar: .biru), SelTabel(isiKiri),
                SelTabel([Paragraf(tebal: kanan)], latar: .biru), SelTabel(isiKanan),
            ])
        }
    }

    private func bagian(_ pita: String, _ isi: Bagian) -> Tabel {
        let mulai = isi.rutin.count
        return Tabel(
            kolom: [22, 78],
            kepala: [.pita(pita, kolom: 2)],
            baris: [
                baris("A. RUTIN", isi.rutin, mulai: 1), baris("B. TRANSFORMATIF", isi.transformatif, mulai: mulai + 1),
            ]
        )
    }

    private func baris(_ label: String, _ isi: [String], mulai: Int) -> BarisTabel {
        let nomor = isi.enumerated().map { Paragraf($1, awalan: "\(mulai + $0).") }
        return BarisTabel([SelTabel([Paragraf(tebal: label)]), SelTabel(nomor)])
    }
}
