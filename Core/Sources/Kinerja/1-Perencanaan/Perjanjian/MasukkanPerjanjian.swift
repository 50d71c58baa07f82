extension SKP {
    /// Takes every sasaran of the Perjanjian Kinerja over as an RHK utama with its indicators (P-31 h.27; P-32 for a
    /// draft). What is there already, by link or by words, is linked and never doubled.
    ///
    /// - Returns: the SKP and how many indicators came new.
    public func memuat(
        _ butir: [IndikatorPK], pemberiTugas: String, idBaru: () -> String
    ) throws(Penolakan) -> (skp: SKP, jumlah: Int) {
        try keadaan.periksa(.susun)
        var skp = self
        var jumlah = 0
        for satu in butir where !skp.tautkan(satu) {
            skp.tambahkan(satu, pemberiTugas: pemberiTugas, idBaru: idBaru)
            jumlah += 1
        }
        return (skp, jumlah)
    }

    /// Whether the item is there; where only its words are, it gets the link. A tambahan becomes utama (K-101).
    private mutating func tautkan(_ butir: IndikatorPK) -> Bool {
        for rhk in hasilKerja.indices {
            guard let letak = hasilKerja[rhk].indikator.firstIndex(where: butir.isDibawa) else { continue }
            hasilKerja[rhk].indikator[letak].indikatorPKID = butir.id
            hasilKerja[rhk].jenis = .utama
            return true
        }
        return false
    }

    private mutating func tambahkan(_ butir: IndikatorPK, pemberiTugas: String, idBaru: () -> String) {
        let indikator = butir.indikatorKinerja(id: idBaru(), pendekatan: pendekatan)
        let kata = Teks.kata(butir.sasaran)
        if let letak = hasilKerja.firstIndex(where: { $0.jenis == .utama && Teks.kata($0.rumusan) == kata }) {
            hasilKerja[letak].indikator.append(indikator)
            hasilKerja[letak].asal = .perjanjianKinerja
            if hasilKerja[letak].perspektif == nil { hasilKerja[letak].perspektif = butir.perspektif }
        } else {
            hasilKerja.append(
                RencanaHasilKerja(
                    id: idBaru(), rumusan: butir.sasaran, pemberiTugas: pemberiTugas, perspektif: butir.perspektif,
                    asal: .perjanjianKinerja, indikator: [indikator]
                )
            )
        }
    }
}
