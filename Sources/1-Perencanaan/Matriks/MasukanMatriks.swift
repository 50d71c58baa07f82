import Kinerja
import Platform

/// What forms and JSON bodies of the matrix say.
enum MasukanMatriks {
    /// `2,5`, `1.250` or `2.5` as a figure; nil where it is none.
    static func angka(_ teks: String) -> Desimal? { Desimal.bacaMasukan(teks, bulatSaja: false) }

    /// The year of `?tahun=`, else the one in which we plan.
    static func tahun(_ x: Exchange) throws -> Int {
        let tulisan = x.query["tahun"].isEmpty ? x.form["tahun"] : x.query["tahun"]
        guard !tulisan.isEmpty else { return x.world.today.tahun }
        guard let tahun = Int(tulisan), (2022...2100).contains(tahun) else { throw WebFailure.notFound }
        return tahun
    }

    /// The form of `/tim/matriks/bagikan`.
    static func pembagian(_ x: Exchange) throws -> PembagianAct.Masukan {
        var masukan = PembagianAct.Masukan()
        masukan.tahun = try tahun(x)
        masukan.kolom = x.form["kolom"]
        masukan.rumusan = x.form["rumusan"]
        masukan.kaskade = PendekatanKaskade(rawValue: x.form["kaskade"])
        masukan.strategi = x.form["strategi"].isEmpty ? nil : x.form["strategi"]
        masukan.tim = x.form["tim"].isEmpty ? nil : x.form["tim"]
        masukan.pilihan.orang = Array(Set(x.form.all("orang").filter(Identifier.isValid))).sorted()
        for kelompok in x.form.all("kelompok") {
            switch kelompok.split(separator: ":", maxSplits: 1).map(String.init) {
            case ["bawahan"]: masukan.pilihan.isBawahan = true
            case let bagian where bagian.count == 2 && bagian[0] == "unit": masukan.pilihan.unit.append(bagian[1])
            case let bagian where bagian.count == 2 && bagian[0] == "tim": masukan.pilihan.tim = bagian[1]
            default: continue
            }
        }
        masukan.rumusanOrang = x.form.group("rumusan").filter { !$0.value.isEmpty }
        masukan.beban = x.form.group("beban").filter { !$0.value.isEmpty }
        return masukan
    }
}
