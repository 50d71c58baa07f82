import HTTPTypes
import Hummingbird
import Kinerja
import Platform

extension Exchange {
    /// A form of a page that the script sends by itself while the person writes.
    var isSimpanOtomatis: Bool {
        !route.isAPI && (request.headers[.accept] ?? "").hasPrefix("application/json")
    }
}

/// Saving a draft while it is written: the same write as the button's, answered with the next version.
enum SimpanOtomatis {
    struct Jawaban: Encodable {
        /// For the next save of the same form.
        let versi: Int
        /// "10.42"
        let pukul: String
    }

    struct Tolakan: Encodable {
        let kode: String
        let pesan: String
    }

    /// Runs the write. Refusals come back as their code and sentence; nothing is lost, the form still holds it.
    static func jalankan(_ x: Exchange, _ tulis: @escaping @Sendable (Transaction) throws -> Void) async throws
        -> Response
    {
        let tahun = try x.tahun("skp")
        do {
            let versi = try await x.world.database.act(by: x.pencatat()) { tx -> Int in
                try tulis(tx)
                guard let skp = try SKPBuka.milikSendiri(x, tahun: tahun, in: tx.db)?.skp else {
                    throw WebFailure.notFound
                }
                return skp.versi
            }
            return try .json(Jawaban(versi: versi, pukul: String(Waktu.jam(x.world.now()).dropLast(4))))
        } catch {
            guard let first = refusals(of: error)?.first else { throw error }
            return try .json(Tolakan(kode: first.kode, pesan: first.pesan), status: status(of: first))
        }
    }
}
