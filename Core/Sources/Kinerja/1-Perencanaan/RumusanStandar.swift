/// The words of a standard as a proposal for the wording of a result (produk): a standard counts "Jumlah ibu hamil yang
/// terlayani", the result is "Ibu hamil yang terlayani".
public enum RumusanStandar {
    private static let awalan = ["Jumlah ", "Persentase ", "Presentase ", "Persen ", "Angka "]

    /// Without the word that only says how it is counted; a bare word stays.
    public static func rumusan(_ indikator: String) -> String {
        let rapi = Teks.rapikan(indikator)
        guard let awal = awalan.first(where: { rapi.hasPrefix($0) && rapi.count > $0.count + 8 }) else { return rapi }
        let sisa = rapi.dropFirst(awal.count)
        return sisa.prefix(1).uppercased() + sisa.dropFirst()
    }
}
