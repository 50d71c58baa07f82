/// Angka kredit from predikat (PermenPANRB 1/2023 Pasal 36-37): months / 12 × percent × koefisien.
public struct AngkaKredit: Sendable, Hashable {
    /// A predikat and the months it covers, first and last included.
    public struct Periode: Sendable, Hashable {
        /// The predikat of the period.
        public let predikat: Predikat
        /// First month.
        public let mulai: Bulan
        /// Last month, included.
        public let selesai: Bulan

        /// A period; checked by `hitung`.
        public init(predikat: Predikat, mulai: Bulan, selesai: Bulan) {
            self.predikat = predikat
            self.mulai = mulai
            self.selesai = selesai
        }
    }

    /// One line of the "konversi".
    public struct Rincian: Sendable, Hashable {
        /// Months, first and last included.
        public let bulan: Int
        /// Percent of the predikat.
        public let persen: Int
        /// Exact; documents show 3 decimals.
        public let angkaKredit: Pecahan
    }

    /// One line per period.
    public let rincian: [Rincian]
    /// Sum of the exact lines, not of the rounded ones.
    public let jumlah: Pecahan
    /// `jumlah` on top of the opening balance.
    public let kumulatif: Pecahan

    /// The longest line accepted: a working life.
    private static let bulanMaks = 600

    /// Refuses `periode_kosong`, `periode_terbalik`, `periode_terlalu_panjang`, `ak_awal_negatif`.
    public static func hitung(
        jenjang: JenjangJF,
        periode: [Periode],
        awal: Desimal = 0,
        aturan: AturanAngkaKredit = AturanAngkaKredit.riwayat.terkini.nilai
    ) throws(Penolakan) -> AngkaKredit {
        if awal.isNegatif {
            throw Penolakan("ak_awal_negatif", "Angka kredit awal tidak boleh kurang dari 0.", isian: "ak_awal")
        }
        guard !periode.isEmpty else {
            throw Penolakan(
                "periode_kosong",
                "Isi sedikitnya satu periode dengan predikat dan bulannya.",
                isian: "periode"
            )
        }
        let koefisien = aturan.jenjang[jenjang]?.koefisien ?? 0
        var rincian: [Rincian] = []
        for (indeks, baris) in periode.enumerated() {
            let bulan = try jumlahBulan(baris, nomor: indeks + 1)
            let persen = aturan.persen[baris.predikat] ?? 0
            let setahun = koefisien * Desimal(persen) * Desimal(bulan)
            rincian.append(
                Rincian(bulan: bulan, persen: persen, angkaKredit: Pecahan(setahun, per: 1200) ?? .nol)
            )
        }
        let jumlah = rincian.reduce(Pecahan.nol) { $0 + $1.angkaKredit }
        return AngkaKredit(rincian: rincian, jumlah: jumlah, kumulatif: jumlah + Pecahan(awal))
    }

    /// Months that more than one period counts; a page warns about them, the sum stays as asked.
    public static func bulanTumpangTindih(_ periode: [Periode]) -> [Bulan] {
        var jumlah: [Bulan: Int] = [:]
        for baris in periode {
            for geser in 0..<min(max(baris.mulai.jumlahBulan(sampai: baris.selesai), 0), bulanMaks) {
                jumlah[baris.mulai.tambah(bulan: geser), default: 0] += 1
            }
        }
        return jumlah.filter { $0.value > 1 }.keys.sorted()
    }

    private static func jumlahBulan(_ baris: Periode, nomor: Int) throws(Penolakan) -> Int {
        let bulan = baris.mulai.jumlahBulan(sampai: baris.selesai)
        if bulan < 1 {
            throw Penolakan(
                "periode_terbalik",
                "Periode ke-\(nomor) selesai (\(baris.selesai.tampil)) sebelum mulai (\(baris.mulai.tampil)). Tukar bulannya.",
                isian: "periode"
            )
        }
        if bulan > bulanMaks {
            throw Penolakan(
                "periode_terlalu_panjang",
                "Periode ke-\(nomor) berisi \(bulan) bulan; paling panjang \(bulanMaks) bulan. Periksa lagi tahunnya.",
                isian: "periode"
            )
        }
        return bulan
    }
}
