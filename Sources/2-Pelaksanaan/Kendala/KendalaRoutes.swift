import HTML
import HTTPTypes
import Hummingbird
import Kinerja
public import Platform
import Storage

/// Reported lack of means: from report to decision.
public enum KendalaRoom {
    public static let room = Room(
        "Kendala",
        routes: KendalaRoutes.all + KendalaPutusanRoutes.all + MejaKendalaRoutes.all + PeringkatKendalaRoutes.all
            + DukunganRoutes.all,
        migrations: KendalaMigrations.all, chores: [KendalaChore.chore]
    )
}

/// The reporter's side.
enum KendalaRoutes {
    static let all: [Route] = [
        .get("/kendala", .laporKendala, milik),
        .get("/kendala/baru", .laporKendala) { x in try await baru(x) },
        .post("/kendala", .laporKendala, lapor),
        .get("/kendala/{id}", .lihatKendala) { x in try await satu(x) },
        .get("/api/v1/kendala", .laporKendala, milik),
        .post("/api/v1/kendala", .laporKendala, lapor),
        .get("/api/v1/kendala/{id}", .lihatKendala) { x in
            try .json(KendalaRincianJSON(try await KendalaMuat.satu(try x.id(), x)))
        },
    ]

    @Sendable private static func milik(_ x: Exchange) async throws -> Response {
        let saya = try x.me().pegawaiID
        let daftar = try await x.world.database.read { db in
            try x.authorise(.laporKendala, hubungan: [.diri])
            return try KendalaStore.milik(saya, instansi: x.instansi.id, in: db)
        }
        if x.route.isAPI { return try .json(KendalaDaftarJSON(daftar, jumlah: daftar.count)) }
        return .page(
            layout(x, Page(title: "Kendala", active: "/kendala"), KendalaPages.milik(daftar, pada: x.world.today)))
    }

    private static func baru(_ x: Exchange, faults: [Penolakan] = []) async throws -> Response {
        let saya = try x.me().pegawaiID
        let butir = try await x.world.database.read { db in
            try x.authorise(.laporKendala, hubungan: [.diri])
            return try ButirKendalaStore.milik(saya, instansi: x.instansi.id, in: db)
        }
        let judul = faults.isEmpty ? "Laporkan kendala" : "Galat: Laporkan kendala"
        return .page(
            layout(
                x, Page(title: judul, active: "/kendala", isTask: true),
                KendalaBaruPages.baru(x, KendalaIsian(x), butir, faults)),
            status: faults.first.map(status(of:)) ?? .ok
        )
    }

    @Sendable private static func lapor(_ x: Exchange) async throws -> Response {
        let isian = x.route.isAPI ? try x.json(KendalaIsian.self) : KendalaIsian(x)
        let (id, hari) = (x.world.newID(), x.world.today)
        do {
            let laporan = try isian.laporan(pada: hari)
            return try await x.act { tx in
                let k = try KendalaMuat.lapor(laporan, isian.asal, id: id, x, tx)
                return Outcome(to: "/kendala/\(k.id)?pesan=kendala_dilaporkan", json: try jsonText(KendalaJSON(k)))
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error) else { throw error }
            return try await baru(x, faults: faults)
        }
    }

    static func satu(_ x: Exchange, faults: [Penolakan] = []) async throws -> Response {
        let model = try await KendalaMuat.satu(try x.id(), x)
        let isTim = !model.hubungan.contains(.diri)
        let judul =
            "\(faults.isEmpty ? "" : "Galat: ")Kendala \(model.tersimpan.kendala.laporan.jenis.tampil.lowercased())"
        return .page(
            layout(
                x, Page(title: judul, active: isTim ? "/tim/kendala" : "/kendala", isTask: true),
                KendalaSatuPages.satu(x, model, faults)),
            status: faults.first.map(status(of:)) ?? .ok
        )
    }
}
