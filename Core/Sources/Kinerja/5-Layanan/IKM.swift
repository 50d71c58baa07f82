/// "Indeks Kepuasan Masyarakat" (PermenPANRB 14/2017): mean of the nine unsur × 25.
public struct IKM: Sendable, Hashable {
    /// Mean answer per unsur, exact; shown with 3 decimals.
    public let unsur: [Pecahan]
    /// Rounded half up to 2 decimals, before the letter is looked up.
    public let nilai: Desimal
    /// The letter of `nilai`.
    public let mutu: MutuPelayanan
    /// Number of respondents.
    public let responden: Int

    /// One array of nine answers per respondent.
    ///
    /// Refuses `jawaban_kosong`, `jawaban_tidak_lengkap` and `jawaban_di_luar_skala`, naming the respondent.
    public static func hitung(
        _ jawaban: [[Int]],
        aturan: AturanIKM = AturanIKM.riwayat.terkini.nilai
    ) throws(Penolakan) -> IKM {
        guard !jawaban.isEmpty else {
            throw Penolakan("jawaban_kosong", "Belum ada jawaban responden untuk dihitung.", isian: "jawaban")
        }
        let banyakUnsur = aturan.unsur.count
        var jumlah = Array(repeating: 0, count: banyakUnsur)
        for (nomor, satu) in jawaban.enumerated() {
            try periksa(satu, nomor: nomor + 1, aturan)
            for (indeks, nilai) in satu.enumerated() { jumlah[indeks] += nilai }
        }
        let responden = Desimal(jawaban.count)
        let unsur = jumlah.map { Pecahan(Desimal($0), per: responden) ?? .nol }
        let rata = Pecahan(Desimal(jumlah.reduce(0, +)), per: responden * Desimal(banyakUnsur)) ?? .nol
        let nilai = (rata * Pecahan(aturan.pengali)).bulatkan(desimal: 2)
        return IKM(unsur: unsur, nilai: nilai, mutu: aturan.mutu(nilai), responden: jawaban.count)
    }

    private static func periksa(_ satu: [Int], nomor: Int, _ aturan: AturanIKM) throws(Penolakan) {
        let banyakUnsur = aturan.unsur.count
        guard satu.count == banyakUnsur else {
            throw Penolakan(
                "jawaban_tidak_lengkap",
                "Responden ke-\(nomor) menjawab \(satu.count) unsur; harus \(banyakUnsur) unsur.",
                isian: "jawaban"
            )
        }
        guard satu.allSatisfy({ (1...aturan.skalaMaks).contains($0) }) else {
            throw Penolakan(
                "jawaban_di_luar_skala",
                "Jawaban responden ke-\(nomor) harus angka 1 sampai \(aturan.skalaMaks).",
                isian: "jawaban"
            )
        }
    }
}
