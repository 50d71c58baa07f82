import Hummingbird
import Kinerja
import Platform
import Storage

/// Own results over the periods, one result, and its receipt.
enum HasilSayaRoutes {
    static let all: [Route] = [
        .get("/evaluasi", .lihatEvaluasi, daftar),
        .get("/evaluasi/{periode}", .lihatEvaluasi) { try await satu($0) },
        .post("/evaluasi/{periode}/penerimaan", .terimaHasil, terima),
        .get("/api/v1/evaluasi/{periode}", .lihatEvaluasi, satuAPI),
        .post("/api/v1/evaluasi/{periode}/penerimaan", .terimaHasil, terima),
    ]

    private static func daftar(_ x: Exchange) async throws -> Response {
        let me = try x.me().pegawaiID
        let daftar = try await x.world.database.read { db in
            try HasilSayaStore.daftar(pegawai: me, instansi: x.instansi.id, in: db)
        }
        return .page(HasilSayaPages.daftar(x, daftar))
    }

    /// Nothing delivered looks like nothing there.
    private static func muat(_ x: Exchange, _ tindakan: Tindakan, in db: any SQLConnection) throws -> HasilEvaluasi? {
        guard let periode = Periode(x.parameter("periode")) else { throw WebFailure.notFound }
        let hasil = try HasilSayaStore.load(
            periode, pegawai: try x.me().pegawaiID, pada: x.world.today, instansi: x.instansi.id, in: db
        )
        if hasil != nil { try x.authorise(tindakan, hubungan: [.diri], keadaan: [.disampaikan]) }
        return hasil
    }

    private static func satu(_ x: Exchange, faults: [Penolakan] = []) async throws -> Response {
        let hasil = try await x.world.database.read { db in try muat(x, .lihatEvaluasi, in: db) }
        let status = faults.first.map(status(of:)) ?? .ok
        guard let hasil else { return .page(HasilSayaPages.belum(x, faults), status: status) }
        return .page(HasilSayaPages.satu(x, hasil, faults), status: status)
    }

    private static func satuAPI(_ x: Exchange) async throws -> Response {
        let hasil = try await x.world.database.read { db in try muat(x, .lihatEvaluasi, in: db) }
        guard let hasil else { throw WebFailure.notFound }
        return try .json(HasilAPI(hasil))
    }

    private static func terima(_ x: Exchange) async throws -> Response {
        do {
            return try await x.act { tx in
                guard let hasil = try muat(x, .terimaHasil, in: tx.db) else { throw WebFailure.notFound }
                let keputusan = try hasil.evaluasi.terima(
                    oleh: tx.pencatat.pelaku, pada: x.world.today, isFinalMenurutHukum: hasil.sebabFinal != nil
                )
                try EvaluasiStore.terima(keputusan.keadaan, versi: hasil.versi, in: tx)
                for peristiwa in keputusan.peristiwa { tx.catat(EvaluasiStore.entri(peristiwa)) }
                return Outcome(
                    to: "/evaluasi/\(hasil.evaluasi.periode.kode)?pesan=hasil_diterima",
                    json: try jsonText(["keadaan": keputusan.keadaan.keadaan.rawValue])
                )
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error) else { throw error }
            return try await satu(x, faults: faults)
        }
    }
}
