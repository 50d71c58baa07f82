public import Kinerja
import Platform
public import Storage

extension KeadaanRealisasi: SQLConvertible, SQLDecodable {}

/// The head of an SKP as realisation needs it.
struct KepalaRealisasi: Sendable {
    let skpID: String
    let pegawaiID: String
    let tahun: Int
    let penilaiID: String?
    let penilaiNama: String
    /// "Bapak Rimba", or the name alone.
    let penilaiSapaan: String
    /// Agreed at least once (L-01, Ps 16(1)).
    let isBerlaku: Bool
    let isDitutup: Bool
}

/// The month with the numbers of its row.
struct BulanTersimpan: Sendable {
    var bulan: RealisasiBulan
    /// 0 while there is no row.
    var versi: Int
    var dikirim: Int64?
    var diputus: Int64?
}

/// One indicator in one month, with the other months of the year.
struct ButirRealisasi: Sendable {
    let nomor: Int
    let indikator: IndikatorRealisasi
    /// The row of this month; nil while it is open.
    let realisasiID: String?
    let versi: Int
    let diubah: Int64?
    /// All months of the year that have a row.
    let riwayat: [Bulan: Realisasi]
    var bukti: [Bukti] = []

    var isTerisi: Bool { realisasiID != nil }
}

/// Everything the page of a month shows.
struct LembarRealisasi: Sendable {
    let kepala: KepalaRealisasi
    let bulan: BulanTersimpan
    var butir: [ButirRealisasi]
    /// The newest evidence of the person, to be used again.
    var pustaka: [Bukti] = []

    var terisi: Int { butir.count(where: \.isTerisi) }
    var sisa: [ButirRealisasi] { butir.filter { !$0.isTerisi } }
    /// Whether anything may still be written.
    var isTerbuka: Bool { bulan.bulan.keadaan.isTerbuka && !kepala.isDitutup }
}

/// How a person is addressed on buttons: the chosen form and the first name without titles.
func sapaan(_ nama: String, _ sapaan: String) -> String {
    let depan = nama.split(separator: " ").first { !$0.contains(".") && !$0.contains(",") }.map(String.init) ?? nama
    return sapaan.isEmpty ? nama : "\(sapaan) \(depan)"
}
