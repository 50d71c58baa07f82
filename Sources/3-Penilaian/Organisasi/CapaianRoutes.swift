import Hummingbird
import Kinerja
import Platform
import Storage

/// Organisation results: list of periods, units of a period, fixing one.
enum CapaianRoutes {
    static let all: [Route] = [
        .get("/organisasi", .tetapkanCapaianOrganisasi, periode),
        .get("/organisasi/{periode}", .tetapkanCapaianOrganisasi) { try await daftar($0) },
        .post("/organisasi/{periode}/{unit}", .tetapkanCapaianOrganisasi, tetapkan),
        .get("/api/v1/organisasi/{periode}", .tetapkanCapaianOrganisasi, daftarAPI),
        .post("/api/v1/organisasi/{periode}", .tetapkanCapaianOrganisasi, tetapkanAPI),
    ]

    private static func periode(_ x: Exchange) async throws -> Response {
        let daftar = try await x.world.database.read { db in
            try PeriodeEvaluasiStore.daftar(instansi: x.instansi.id, in: db)
        }
        return .page(CapaianPages.periode(x, daftar))
    }

    private static func muat(_ x: Exchange) async throws -> CapaianPages.Model {
        let session = try x.me()
        guard let kode = Periode(x.parameter("periode")) else { throw WebFailure.notFound }
        return try await x.world.database.read { db in
            try x.authorise(.tetapkanCapaianOrganisasi)
            guard let periode = try PeriodeEvaluasiStore.load(kode, instansi: x.instansi.id, in: db),
                periode.keadaan != "dijadwalkan"
            else { throw WebFailure.notFound }
            let penetap = try CapaianStore.penetap(session, in: db)
            let (jumlah, unit) = try CapaianStore.daftar(
                kode, penetap: penetap, cari: x.query["q"], halaman: x.halaman, instansi: x.instansi.id, in: db
            )
            return CapaianPages.Model(
                periode: periode, penetap: penetap, jumlah: jumlah, daftar: unit, cari: x.query["q"])
        }
    }

    private static func daftar(_ x: Exchange, faults: [Penolakan] = [], unit: String? = nil) async throws -> Response {
        var model = try await muat(x)
        model.faults = faults
        model.unitSalah = unit
        return .page(CapaianPages.page(x, model), status: faults.first.map(status(of:)) ?? .ok)
    }

    private static func tetapkan(_ x: Exchange) async throws -> Response {
        let unit = try x.id("unit")
        do {
            let masukan = MasukanCapaian(nilai: x.form["nilai"], dasar: x.form["dasar"], versi: Int(x.form["versi"]))
            return try await tetapkan(x, unit: unit, masukan)
        } catch {
            guard let faults = refusals(of: error) else { throw error }
            return try await daftar(x, faults: faults, unit: unit)
        }
    }

    private static func tetapkan(_ x: Exchange, unit id: String, _ masukan: MasukanCapaian) async throws -> Response {
        let session = try x.me()
        guard let kode = Periode(x.parameter("periode")) else { throw WebFailure.notFound }
        return try await x.act { tx in
            try x.authorise(.tetapkanCapaianOrganisasi)
            guard let periode = try PeriodeEvaluasiStore.load(kode, instansi: x.instansi.id, in: tx.db),
                let unit = try CapaianStore.load(kode, unit: id, instansi: x.instansi.id, in: tx.db),
                try CapaianStore.penetap(session, in: tx.db).boleh(unit)
            else { throw WebFailure.notFound }
            let tetap = try PenetapanCapaian(
                nilai: masukan.nilai, dasar: masukan.dasar, isDibuka: periode.isDibuka, isDipakai: unit.isDipakai
            )
            try CapaianStore.simpan(kode, unit: id, tetap, versi: masukan.versi ?? unit.versi, in: tx)
            tx.catat(
                EntriJejak(
                    "capaian_organisasi.ditetapkan", objek: "capaian_organisasi", id: id,
                    sebelum: unit.nilai?.rawValue, sesudah: "\(tetap.nilai.rawValue) periode=\(kode.kode)"
                )
            )
            let cari = x.form["q"].isEmpty ? "" : "&q=\(percentEncoded(x.form["q"]))"
            return Outcome(
                to: "/organisasi/\(kode.kode)?pesan=capaian_ditetapkan\(cari)",
                json: try jsonText(CapaianAPI.Ditetapkan(unit_id: id, periode: kode.kode, nilai: tetap.nilai.rawValue))
            )
        }
    }

    private static func daftarAPI(_ x: Exchange) async throws -> Response { try .json(CapaianAPI(try await muat(x))) }

    private static func tetapkanAPI(_ x: Exchange) async throws -> Response {
        let masukan = try x.json(CapaianAPI.Masukan.self)
        guard Identifier.isValid(masukan.unit_id) else { throw WebFailure.notFound }
        return try await tetapkan(
            x, unit: masukan.unit_id,
            MasukanCapaian(nilai: masukan.nilai, dasar: masukan.dasar, versi: masukan.versi)
        )
    }
}

/// What was typed or sent for one unit.
struct MasukanCapaian: Sendable {
    let nilai: String
    let dasar: String
    let versi: Int?
}
