import Hummingbird
import Kinerja
import Platform
import Storage

/// One's own notices.
enum PemberitahuanRoutes {
    static let perHalaman = 25

    static let all: [Route] = [
        .get("/pemberitahuan", .bukaPemberitahuan, daftar),
        .get("/pemberitahuan/{id}/buka", .bukaPemberitahuan, buka),
        .post("/pemberitahuan/pembacaan", .bukaPemberitahuan, bacaSemua),
        .post("/pemberitahuan/{id}/pembacaan", .bukaPemberitahuan, bacaSatu),
        .get("/api/v1/pemberitahuan", .bukaPemberitahuan, daftar),
        .post("/api/v1/pemberitahuan/pembacaan", .bukaPemberitahuan, bacaSemua),
        .post("/api/v1/pemberitahuan/{id}/pembacaan", .bukaPemberitahuan, bacaSatu),
    ]

    @Sendable private static func daftar(_ x: Exchange) async throws -> Response {
        try x.authorise(.bukaPemberitahuan)
        let (session, lewati) = (try x.me(), (x.halaman - 1) * perHalaman)
        let (daftar, jumlah) = try await x.world.database.read { db in
            try PemberitahuanStore.daftar(
                session.pegawaiID, instansi: session.instansiID, batas: perHalaman, lewati: lewati, in: db)
        }
        if x.route.isAPI {
            return try .json(
                PemberitahuanAPI(daftar, jumlah: jumlah, belumDibaca: session.kabarBaru, halaman: x.halaman))
        }
        return .page(PemberitahuanPages.daftar(x, daftar, jumlah: jumlah, belumDibaca: session.kabarBaru))
    }

    /// Where every link to a notice leads: marks it read and goes on to the right field. Only paths of this site.
    @Sendable private static func buka(_ x: Exchange) async throws -> Response {
        try x.authorise(.bukaPemberitahuan)
        let id = try x.id()
        let tautan = try await x.world.database.act(by: x.pencatat()) { tx -> String in
            guard let satu = try PemberitahuanStore.satu(id, in: tx) else { throw WebFailure.notFound }
            try PemberitahuanStore.baca(id, in: tx)
            return satu.tautan
        }
        return .redirect(LocalPath.safe(tautan))
    }

    @Sendable private static func bacaSatu(_ x: Exchange) async throws -> Response {
        try x.authorise(.bukaPemberitahuan)
        let id = try x.id()
        return try await x.act { tx in
            guard try PemberitahuanStore.satu(id, in: tx) != nil else { throw WebFailure.notFound }
            let jumlah = try PemberitahuanStore.baca(id, in: tx)
            return Outcome(to: "/pemberitahuan", json: "{\"dibaca\":\(jumlah)}")
        }
    }

    @Sendable private static func bacaSemua(_ x: Exchange) async throws -> Response {
        try x.authorise(.bukaPemberitahuan)
        return try await x.act { tx in
            let jumlah = try PemberitahuanStore.baca(in: tx)
            return Outcome(to: "/pemberitahuan?pesan=kabar_dibaca", json: "{\"dibaca\":\(jumlah)}")
        }
    }
}
