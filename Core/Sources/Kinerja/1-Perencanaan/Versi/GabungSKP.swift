extension BandingSKP {
    /// The first version with the chosen differences taken from the second; `ambil` answers for a `PerbedaanRuas.kunci`.
    /// State, version and everything that is no content stay those of the first.
    public static func gabung(_ dasar: SKP, _ lain: SKP, ambil: (String) -> Bool) -> SKP {
        var baru = dasar
        if ambil("umum.pendekatan") { baru.pendekatan = lain.pendekatan }
        if ambil("umum.mulai") { baru.mulai = lain.mulai }
        if ambil("umum.selesai") { baru.selesai = lain.selesai }
        baru.hasilKerja = hasil(dasar, lain, ambil: ambil)
        if ambil("umum.urutan") { baru.hasilKerja = urutkan(baru.hasilKerja, seperti: lain.hasilKerja) }
        for letak in baru.perilaku.indices where ambil("perilaku.\(baru.perilaku[letak].nilai.rawValue)") {
            baru.perilaku[letak] = lain.perilaku[letak]
        }
        for bagian in LampiranSKP.Bagian.allCases where ambil("lampiran.\(bagian.rawValue)") {
            baru.lampiran[bagian] = lain.lampiran[bagian]
        }
        return baru
    }

    private static func hasil(_ dasar: SKP, _ lain: SKP, ambil: (String) -> Bool) -> [RencanaHasilKerja] {
        let kiri = Dictionary(dasar.hasilKerja.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let kanan = Dictionary(lain.hasilKerja.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let tetap = dasar.hasilKerja.compactMap { satu -> RencanaHasilKerja? in
            guard let pasangan = kanan[satu.id] else { return ambil("hasil.\(satu.id)") ? nil : satu }
            return gabung(satu, pasangan, ambil: ambil)
        }
        return tetap + lain.hasilKerja.filter { kiri[$0.id] == nil && ambil("hasil.\($0.id)") }
    }

    private static func gabung(
        _ dasar: RencanaHasilKerja, _ lain: RencanaHasilKerja, ambil: (String) -> Bool
    ) -> RencanaHasilKerja {
        var baru = dasar
        for ruas in RuasBanding<RencanaHasilKerja>.semua where ambil("hasil.\(dasar.id).\(ruas.kunci)") {
            ruas.salin(lain, &baru)
        }
        let awalan = "hasil.\(dasar.id).indikator."
        let kiri = Set(dasar.indikator.map(\.id))
        let kanan = Dictionary(lain.indikator.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        baru.indikator = dasar.indikator.compactMap { satu in
            guard let pasangan = kanan[satu.id] else { return ambil(awalan + satu.id) ? nil : satu }
            var hasil = satu
            for ruas in RuasBanding<IndikatorKinerja>.semua where ambil("\(awalan)\(satu.id).\(ruas.kunci)") {
                ruas.salin(pasangan, &hasil)
            }
            return hasil
        }
        baru.indikator += lain.indikator.filter { !kiri.contains($0.id) && ambil(awalan + $0.id) }
        return baru
    }

    /// Orders what both have like the second; what only the first has stays behind them.
    private static func urutkan(
        _ hasil: [RencanaHasilKerja], seperti lain: [RencanaHasilKerja]
    ) -> [RencanaHasilKerja] {
        let tempat = Dictionary(
            lain.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        return hasil.enumerated().sorted { kiri, kanan in
            let a = tempat[kiri.element.id] ?? lain.count + kiri.offset
            let b = tempat[kanan.element.id] ?? lain.count + kanan.offset
            return a < b
        }.map(\.element)
    }
}
