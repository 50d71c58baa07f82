public import Kinerja
import Platform
public import Storage

extension JenisKendala: SQLConvertible, SQLDecodable {}
extension KeadaanKendala: SQLConvertible, SQLDecodable {}

/// One obstacle with the names around it, as pages and the API show it.
struct KendalaTersimpan: Sendable {
    let kendala: Kendala
    let asal: String
    let versi: Int
    let dibuat: Int64
    let pelapor: String
    let pelaporJabatan: String
    let unit: String
    let pemegang: String?
    let diangkatKe: String?
    let bulan: Bulan?
    let indikatorID: String?
    /// The result or indicator that suffers; empty when none was named.
    let hasil: String
    /// Realisation of that indicator in the month, as written; empty when none.
    let realisasi: String

    var judul: String { kendala.laporan.uraian }
    var batasTampil: String { kendala.batas?.tampilPendek ?? "" }
}

/// The obstacle that was reported with one realisation.
struct KendalaButir: Sendable {
    let id: String
    let jenis: JenisKendala
    let keadaan: KeadaanKendala

    /// Nil where the row has none, or where it was withdrawn.
    static func baca(_ row: SQLRow) throws -> KendalaButir? {
        guard let id: String = try row.getOptional("kendala_id") else { return nil }
        let keadaan: KeadaanKendala = try row.get("kendala_keadaan")
        return keadaan == .ditarik ? nil : KendalaButir(id: id, jenis: try row.get("kendala_jenis"), keadaan: keadaan)
    }
}

/// One step of its way.
struct LangkahKendala: Sendable {
    let jenis: String
    let pelaku: String
    let pemegang: String?
    let catatan: String
    let waktu: Int64

    /// The step in words.
    var tampil: String {
        switch jenis {
        case "dilaporkan": "Dilaporkan"
        case "diubah": "Isinya diubah"
        case "diakui": "Diakui"
        case "diteruskan": "Diteruskan kepada \(pemegang ?? "atasan")"
        case "selesai": "Selesai"
        case "tidak_dapat_dipenuhi": "Tidak dapat dipenuhi"
        case "dibuka_kembali": "Dibuka kembali"
        case "ditarik": "Ditarik"
        case "lewat_batas": "Lewat batas menjawab"
        case "diangkat": "Diperlihatkan kepada atasan karena belum dijawab"
        case "pindah_meja": "Pindah ke meja \(pemegang ?? "atasan") mengikuti perubahan atasan"
        default: jenis
        }
    }
}
