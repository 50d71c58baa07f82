/// Numbers of the angka kredit, from PermenPANRB 1/2023 Pasal 36-37 and Peraturan BKN 3/2023 as known from slides and
/// public calculators; to be verified. PM 6/2022 itself only cuts the old tie between SKP and angka kredit (Ps 38).
public struct AturanAngkaKredit: Sendable, Hashable {
    /// One jenjang.
    public struct Baris: Sendable, Hashable {
        /// Angka kredit per year at 100%.
        public let koefisien: Desimal
        /// Cumulative need for the next pangkat.
        public let kebutuhanPangkat: Desimal
        /// The golongan of the jenjang, lowest first.
        public let golongan: [GolonganRuang]
        /// Cumulative need for the next jenjang by golongan; empty at the top.
        public let kebutuhanJenjang: [GolonganRuang: Desimal]
        /// "Angka Kredit Dasar" by golongan.
        public let angkaKreditDasar: [GolonganRuang: Desimal]
    }

    /// Percent per predikat, whole.
    public let persen: [Predikat: Int]
    /// The numbers of each jenjang.
    public let jenjang: [JenjangJF: Baris]

    /// Dated.
    public static let riwayat = RiwayatParameter(
        "angka kredit",
        ParameterAturan(
            AturanAngkaKredit(
                persen: [.sangatBaik: 150, .baik: 100, .butuhPerbaikan: 75, .kurang: 50, .sangatKurang: 25],
                jenjang: barisKeahlian.merging(barisKeterampilan) { lama, _ in lama }
            ),
            sejak: MulaiBerlaku.permen1Tahun2023,
            sumber: "PermenPANRB 1/2023 Pasal 36-37; Peraturan BKN 3/2023 (sumber kedua, perlu dipastikan)"
        )
    )

    private static let barisKeahlian: [JenjangJF: Baris] = [
        .ahliUtama: Baris(5000, pangkat: 200, jenjang: nil, dasar: [(.empatD, 0), (.empatE, 200)]),
        .ahliMadya: Baris(3750, pangkat: 150, jenjang: 450, dasar: [(.empatA, 0), (.empatB, 150), (.empatC, 300)]),
        .ahliMuda: Baris(2500, pangkat: 100, jenjang: 200, dasar: [(.tigaC, 0), (.tigaD, 100)]),
        .ahliPertama: Baris(1250, pangkat: 50, jenjang: 100, dasar: [(.tigaA, 0), (.tigaB, 50)]),
    ]

    private static let barisKeterampilan: [JenjangJF: Baris] = [
        .penyelia: Baris(2500, pangkat: 100, jenjang: nil, dasar: [(.tigaC, 0), (.tigaD, 100)]),
        .mahir: Baris(1250, pangkat: 50, jenjang: 100, dasar: [(.tigaA, 0), (.tigaB, 50)]),
        // The need of Terampil follows the golongan one starts from: 60 from II/b, 40 from II/c; 20 from II/d is
        // derived (one pangkat, tafsir).
        .terampil: Baris(
            500,
            pangkat: 20,
            jenjang: 60,
            dasar: [(.duaB, 0), (.duaC, 20), (.duaD, 40)],
            khusus: [.duaC: 40, .duaD: 20]
        ),
        .pemula: Baris(375, pangkat: 15, jenjang: 15, dasar: [(.duaA, 0)]),
    ]
}

extension AturanAngkaKredit.Baris {
    /// `koefisien` in hundredths.
    fileprivate init(
        _ koefisien: Int,
        pangkat: Desimal,
        jenjang: Desimal?,
        dasar: [(GolonganRuang, Desimal)],
        khusus: [GolonganRuang: Desimal] = [:]
    ) {
        self.koefisien = Desimal(mantissa: Int128(koefisien), skala: 2)
        kebutuhanPangkat = pangkat
        golongan = dasar.map(\.0)
        angkaKreditDasar = Dictionary(dasar, uniquingKeysWith: { lama, _ in lama })
        var kebutuhan: [GolonganRuang: Desimal] = [:]
        for (golongan, _) in dasar { kebutuhan[golongan] = khusus[golongan] ?? jenjang }
        kebutuhanJenjang = kebutuhan
    }
}
