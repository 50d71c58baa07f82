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
    /// How often it reports, and for which months.
    let jadwal: JadwalRealisasi
}

/// The month with the numbers of its row.
struct BulanTersimpan: Sendable {
    var bulan: RealisasiBulan
    /// 0 while there is no row.
    var versi: Int
    var dikirim: Int64?
    /// When the person pressed "Kirim", as the device says; earlier than `dikirim` when there was no signal.
    var ditekan: Int64?
    var diputus: Int64?
}

extension BulanTersimpan {
    /// "30 September 16.50, sampai 2 Oktober 07.12", or one time when both are within five minutes.
    var waktuKirim: String {
        guard let dikirim else { return "" }
        guard let ditekan, dikirim - ditekan > 300_000 else { return Waktu.tampil(dikirim) }
        return "\(Waktu.tampil(dikirim)), ditekan \(Waktu.tampil(ditekan)) tanpa sinyal"
    }
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
    /// The result it belongs to.
    let rhkID: String
    let rhk: String
    var bukti: [Bukti] = []
    /// The obstacle reported with this month's row.
    var kendala: KendalaButir?

    var isTerisi: Bool { realisasiID != nil }
}

/// Everything the page of a month shows.
struct LembarRealisasi: Sendable {
    let kepala: KepalaRealisasi
    let bulan: BulanTersimpan
    var butir: [ButirRealisasi]
    /// The newest evidence of the person, to be used again.
    var pustaka: [Bukti] = []
    var sekitar = SekitarRealisasi()

    var terisi: Int { butir.count(where: \.isTerisi) }
    var sisa: [ButirRealisasi] { butir.filter { !$0.isTerisi } }
    /// What the report covers: "September 2026", "Triwulan III 2026".
    var judul: String {
        let satu = bulan.bulan.bulan
        return kepala.jadwal.isLapor(satu) ? kepala.jadwal.tampil(satu) : satu.tampil
    }
    /// The rhythm of this page; a month from before the rhythm changed is a month.
    var ritme: RitmePelaporan { kepala.jadwal.isLapor(bulan.bulan.bulan) ? kepala.jadwal.ritme : .bulanan }
    /// The months that the report covers.
    var cakupan: [Bulan] {
        let satu = bulan.bulan.bulan
        return kepala.jadwal.isLapor(satu) ? kepala.jadwal.cakupan(satu) : [satu]
    }
    /// The report before this one.
    var lalu: Bulan { kepala.jadwal.sebelum(bulan.bulan.bulan) ?? bulan.bulan.bulan.sebelumnya }
    /// Whether anything may still be written.
    var isTerbuka: Bool { bulan.bulan.keadaan.isTerbuka && !kepala.isDitutup }
}

/// How a person is addressed on buttons: the chosen form and the first name without titles.
func sapaan(_ nama: String, _ sapaan: String) -> String {
    let depan = nama.split(separator: " ").first { !$0.contains(".") && !$0.contains(",") }.map(String.init) ?? nama
    return sapaan.isEmpty ? nama : "\(sapaan) \(depan)"
}
