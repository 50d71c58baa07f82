import Hummingbird
import Kinerja
import Platform
import Storage

/// One unit: its head, its name, its place, its end.
enum UnitAdminRoutes {
    static func rincian(_ x: Exchange) async throws -> Response {
        .page(UnitRincianPages.halaman(x, try await muat(x)))
    }

    private static func muat(_ x: Exchange) async throws -> UnitRincianPages.Isi {
        let (session, id, hari, urung) = (try x.me(), try x.id("unit"), x.world.today, x.query["urung"])
        return try await x.world.database.read { db in
            let hubungan = try HubunganUnitStore.load(session, unit: id, pada: hari, in: db)
            try x.authorise(.kelolaUnit, hubungan: hubungan)
            guard let isi = try UnitAdminStore.rincian(id, instansi: session.instansiID, pada: hari.description, in: db)
            else { throw WebFailure.notFound }
            return UnitRincianPages.Isi(
                rincian: isi,
                urung: Identifier.isValid(urung)
                    ? try UrungStore.load(urung, instansi: session.instansiID, in: db) : nil
            )
        }
    }

    static func kepala(_ x: Exchange) async throws -> Response {
        try await ubah(x) { unit, m, k in
            try k.selesai("unit", try PerbaikanUnitActs.tunjukKepala(unit: unit, m, k), ke: "/admin/unit/\(unit)")
        }
    }

    static func pindah(_ x: Exchange) async throws -> Response {
        try await ubah(x) { unit, m, k in
            let kalimat = try PerbaikanUnitActs.pindahkan(unit: unit, ke: m.unit, m, k)
            return Outcome(to: "/admin/unit/\(unit)?pesan=unit_diubah", json: try jsonText(["kalimat": kalimat]))
        }
    }

    static func nama(_ x: Exchange) async throws -> Response { try await ubah(x, UnitAdminActs.ubahNama) }

    static func akhiri(_ x: Exchange) async throws -> Response { try await ubah(x, UnitAdminActs.akhiri) }

    private static func ubah(
        _ x: Exchange, _ act: @escaping @Sendable (String, MasukanPerbaikan, KonteksPerbaikan) throws -> Outcome
    ) async throws -> Response {
        let id = try x.id("unit")
        let masukan = x.route.isAPI ? try x.json(MasukanPerbaikan.self) : MasukanPerbaikan(x.form)
        do {
            return try await x.act { tx in try act(id, masukan, try KonteksPerbaikan(x, in: tx)) }
        } catch {
            guard !x.route.isAPI, let daftar = refusals(of: error), let pertama = daftar.first else { throw error }
            return .page(UnitRincianPages.halaman(x, try await muat(x), faults: daftar), status: status(of: pertama))
        }
    }
}
