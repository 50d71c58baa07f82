import HTTPTypes
import Hummingbird
import Kinerja
import Platform

/// The answer of the API to a stale version: what is stored now, what was sent, and where they differ (RFC 9457).
struct MasalahBanding: Encodable {
    struct Ruas: Encodable {
        let kunci: String
        let bagian: String
        let nama: String
        let kini: String
        let kiriman: String
    }

    let type: String
    let title: String
    let status: Int
    let detail: String
    let kode: String
    let rujukan: String
    /// Send again with this version after choosing.
    let versi_kini: Int
    let kini: JSONSKP
    let kiriman: JSONSKP
    let perbedaan: [Ruas]

    init(kini skp: SKP, kiriman milik: SKP, rujukan: String) {
        let basi = SKPStore.versiBasi
        type = "/bantuan/galat#\(basi.kode)"
        title = "Permintaan belum dapat dilakukan"
        status = HTTPResponse.Status.conflict.code
        detail = basi.pesan
        kode = basi.kode
        self.rujukan = rujukan
        versi_kini = skp.versi
        kini = JSONSKP(skp)
        kiriman = JSONSKP(milik)
        perbedaan = BandingSKP.banding(skp, milik).flatMap { bagian in
            bagian.ruas.map {
                Ruas(kunci: $0.kunci, bagian: bagian.judul, nama: $0.nama, kini: $0.lama, kiriman: $0.baru)
            }
        }
    }

    func response() throws -> Response {
        var response = Response.json(text: try jsonText(self), status: .conflict)
        response.headers[.contentType] = "application/problem+json; charset=utf-8"
        return response
    }
}
