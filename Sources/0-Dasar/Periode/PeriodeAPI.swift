import Kinerja

struct PeriodeSiapkanAPI: Decodable {
    let tahun: Int
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
