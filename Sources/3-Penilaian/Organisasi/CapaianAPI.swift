import Kinerja

/// `GET /api/v1/organisasi/{periode}`.
struct CapaianAPI: Encodable {
    struct Unit: Encodable {
        let id: String
        let nama: String
        let nilai: String?
        let dasar: String
        let ditetapkan: String?
        let versi: Int
        let boleh_ditetapkan: Bool
    }

    struct Masukan: Decodable, Sendable {
        let unit_id: String
        let nilai: String
        let dasar: String
        let versi: Int?
    }

    struct Ditetapkan: Encodable {
        let unit_id: String
        let periode: String
        let nilai: String
    }

    let periode: String
    let jumlah: Int
    let unit: [Unit]

    init(_ model: CapaianPages.Model) {
        periode = model.periode.periode.kode
        jumlah = model.jumlah
        unit = model.daftar.map {
            Unit(
                id: $0.id, nama: $0.nama, nilai: $0.nilai?.rawValue, dasar: $0.dasar,
                ditetapkan: $0.ditetapkan?.description, versi: $0.versi, boleh_ditetapkan: model.bolehUbah($0)
            )
        }
    }
}
