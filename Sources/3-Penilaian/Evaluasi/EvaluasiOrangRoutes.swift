import Hummingbird
import Kinerja
import Pelaksanaan
import Platform
import Storage

/// The evaluation of one person of the team.
enum EvaluasiOrangRoutes {
    static let all: [Route] = [
        .get("/tim/evaluasi/{periode}/{id}", .nilaiPegawai) { try await buka($0) },
        .post("/tim/evaluasi/{periode}/{id}", .nilaiPegawai, simpan),
    ]

    private static func buka(
        _ x: Exchange, faults: [Penolakan] = [], isian: IsianTim? = nil
    ) async throws -> Response {
        let permintaan = try TimEvaluasi.Permintaan(x)
        let id = try x.id()
        let model = try await x.world.database.read { db in
            try muat(permintaan, id, x, faults: faults, isian: isian, in: db)
        }
        return .page(EvaluasiOrangPages.page(x, model), status: faults.first.map(status(of:)) ?? .ok)
    }

    private static func muat(
        _ permintaan: TimEvaluasi.Permintaan, _ id: String, _ x: Exchange, faults: [Penolakan], isian: IsianTim?,
        in db: any SQLConnection
    ) throws -> EvaluasiOrangPages.Model {
        var tim = try TimEvaluasi.load(permintaan, x, in: db)
        if let isian { tim = tim.dengan(isian) }
        guard let orang = tim.ikutDinilai.first(where: { $0.id == id }), let skp = orang.skp?.id else {
            throw WebFailure.notFound
        }
        let instansi = x.instansi.id
        let sekitar = try EvaluasiOrangStore.sekitar(
            pegawai: id, skp: skp, sebelum: tim.periode, instansi: instansi, in: db)
        return EvaluasiOrangPages.Model(
            tim: tim, orang: orang,
            isi: try IsiKinerjaStore.load(skp: [skp], periode: tim.periode, instansi: instansi, in: db)[skp],
            perilaku: sekitar.perilaku, riwayat: sekitar.riwayat,
            sekitar: try PelaksanaanRingkasStore.load(
                pegawai: [id], periode: tim.periode, instansi: instansi, in: db)[id] ?? PelaksanaanRingkas(),
            faults: faults
        )
    }

    private static func simpan(_ x: Exchange) async throws -> Response {
        let id = try x.id()
        let isian = IsianTim(satu: x.form, pegawai: id)
        let isLanjut = x.form["aksi"] == "lanjut"
        do {
            return try await EvaluasiTimRoutes.simpan(x, isian, isPeriksa: true) { tim, _ in
                let urutan = tim.ikutDinilai
                guard let ke = urutan.firstIndex(where: { $0.id == id }) else { throw WebFailure.notFound }
                let sesudah = ke + 1 < urutan.count ? "/\(urutan[ke + 1].id)" : ""
                return Outcome(to: tim.alamat(isLanjut ? sesudah : "/\(id)", ["pesan=evaluasi_draf"]))
            }
        } catch {
            guard let faults = refusals(of: error) else { throw error }
            return try await buka(x, faults: faults.map(isianHalaman), isian: isian)
        }
    }

    /// The page has one field for both ratings, and one for the words.
    private static func isianHalaman(_ fault: Penolakan) -> Penolakan {
        guard let isian = fault.isian else { return fault }
        if isian.hasPrefix("alasan") { return fault.pada("alasan") }
        if isian.hasPrefix("pertimbangan") { return fault.pada("pertimbangan") }
        return fault.pada(isian.hasPrefix("catatan") ? "catatan" : "letak")
    }
}
