import Kinerja

/// `/api/v1/skp/{skp}/riwayat`.
struct JSONRiwayat: Encodable {
    struct Versi: Encodable {
        let versi: Int
        let sebab: String
        let pelaku: String
        let waktu: Int64
    }

    let id: String
    let versi_kini: Int
    let daftar: [Versi]

    init(_ model: HalamanRiwayat) {
        id = model.skp.id
        versi_kini = model.skp.versi
        daftar = model.versi.map {
            Versi(versi: $0.versi, sebab: $0.sebab, pelaku: $0.pelaku, waktu: $0.waktu)
        }
    }
}

/// `/api/v1/skp/{skp}/riwayat/banding?dari=&ke=`.
struct JSONBanding: Encodable {
    struct Butir: Encodable {
        let jenis: String
        let bagian: String
        let kunci: String
        let nama: String
        let lama: String
        let baru: String
    }

    let id: String
    let dari: Int
    let ke: Int
    let perbedaan: [Butir]

    init(_ model: HalamanBanding) {
        id = model.skp.id
        dari = model.dari
        ke = model.ke
        perbedaan = model.perbedaan.flatMap { satu in
            satu.ruas.map {
                Butir(
                    jenis: $0.jenis.rawValue, bagian: satu.judul, kunci: $0.kunci, nama: $0.nama, lama: $0.lama,
                    baru: $0.baru
                )
            }
        }
    }
}
