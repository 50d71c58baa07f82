import Kinerja
import Platform

/// `POST /api/v1/periode`; triwulan when no kind is named, and always the year itself.
struct PeriodeSiapkanAPI: Decodable {
    let tahun: Int
    let jenis: [String]?
}

/// `POST /api/v1/periode/{kode}/pembukaan` and `/penutupan`.
struct PeriodePindahAPI: Decodable, Sendable {
    let versi: Int
    /// Open although faults are left in the data.
    let sadar: Bool?

    init(_ form: Form) {
        versi = Int(form["versi"]) ?? 0
        sadar = form["sadar"] == "1"
    }
}

/// `GET /api/v1/periode?tahun=2026`.
struct PeriodeDaftarAPI: Encodable {
    struct Satu: Encodable {
        let kode: String
        let nama: String
        let mulai: String
        let selesai: String
        let buka: String
        let tutup: String
        let keadaan: String
        let versi: Int
    }

    let tahun: Int
    let periode: [Satu]

    init(_ isi: PeriodePages.Daftar) {
        tahun = isi.tahun
        periode = isi.periode.map { p in
            Satu(
                kode: p.periode.kode, nama: p.periode.tampil, mulai: p.periode.mulai.description,
                selesai: p.periode.selesai.description, buka: p.buka.description, tutup: p.tutup.description,
                keadaan: p.keadaan.rawValue, versi: p.versi
            )
        }
    }
}
