import HTTPTypes
import Hummingbird
import Kinerja
public import Platform
import Storage

/// Continuous feedback (Ps 17-19; B.1.3-B.1.5).
public enum UmpanBalikRoom {
    public static let room = Room(
        "UmpanBalik",
        routes: UmpanBalikRoutes.all + UmpanBalikTimRoutes.all + TautanUmpanBalikRoutes.all + UmpanBalikWargaRoutes.all
            + RekamanUmpanBalikRoutes.all + UmpanBalikAPI.routes,
        migrations: UmpanBalikMigrations.all,
        chores: [UmpanBalikChore.berkala, UmpanBalikChore.garam]
    )
}

enum UmpanBalikRoutes {
    static let all: [Route] = [
        .get("/umpan-balik", .lihatUmpanBalik, daftar),
        .get("/umpan-balik/baru", .beriUmpanBalik, baru),
        .post("/umpan-balik/baru", .beriUmpanBalik, kirim),
        .get("/umpan-balik/minta", .mintaUmpanBalik, minta),
        .post("/umpan-balik/minta", .mintaUmpanBalik, kirimPermintaan),
        .post("/umpan-balik/permintaan/{id}/penolakan", .beriUmpanBalik, tolak),
        .get("/umpan-balik/{id}", .lihatUmpanBalik, satu),
        .get("/umpan-balik/{id}/bukti", .lihatUmpanBalik, bukti),
        .post("/umpan-balik/{id}/penarikan", .lihatUmpanBalik, tarik),
        .post("/umpan-balik/{id}/tindak-lanjut", .lihatUmpanBalik, tindakLanjut),
        .post("/umpan-balik/{id}/terima-kasih", .lihatUmpanBalik, terimaKasih),
    ]

    @Sendable private static func daftar(_ x: Exchange) async throws -> Response {
        let model = try await UmpanBalikMuat.daftar(x)
        return .page(layout(x, Page(title: "Umpan balik", active: "/umpan-balik"), UmpanBalikPages.daftar(x, model)))
    }

    @Sendable private static func baru(_ x: Exchange) async throws -> Response {
        var isian = UmpanBalikActs.Isian()
        isian.kepada = x.query["kepada"]
        isian.permintaan = x.query["permintaan"]
        if !x.query["tentang"].isEmpty { isian.tentang = x.query["tentang"] }
        if x.query["sifat"] == SifatUmpanBalik.berkala.rawValue { isian.sifat = x.query["sifat"] }
        return try await formulir(x, isian, [])
    }

    @Sendable private static func kirim(_ x: Exchange) async throws -> Response {
        let isian = UmpanBalikActs.Isian(x.form)
        do {
            return try await x.act { tx in
                _ = try UmpanBalikActs.beri(isian, x, tx)
                return Outcome(to: "/umpan-balik?bagian=diberikan&pesan=umpan_balik_terkirim")
            }
        } catch {
            guard let faults = refusals(of: error) else { throw error }
            return try await formulir(x, isian, faults)
        }
    }

    private static func formulir(
        _ x: Exchange, _ isian: UmpanBalikActs.Isian, _ faults: [Penolakan]
    ) async throws -> Response {
        let model = try await UmpanBalikMuat.formulir(isian, faults, x)
        let judul = faults.isEmpty ? "Beri umpan balik" : "Galat: Beri umpan balik"
        return .page(
            layout(
                x, Page(title: judul, active: "/umpan-balik", isTask: model.tujuan != nil),
                model.tujuan == nil ? UmpanBalikOrangPages.pilih(x, model) : UmpanBalikFormPages.baru(x, model)),
            status: faults.first.map { status(of: $0) } ?? .ok)
    }

    @Sendable private static func minta(_ x: Exchange) async throws -> Response { try await halamanMinta(x, []) }

    @Sendable private static func kirimPermintaan(_ x: Exchange) async throws -> Response {
        let (kepada, tentang, tanya) = (x.form.all("kepada"), x.form["tentang"], x.form["pertanyaan"])
        do {
            return try await x.act { tx in
                _ = try UmpanBalikActs.minta(kepada: kepada, tentang: tentang, pertanyaan: tanya, x, tx)
                return Outcome(to: "/umpan-balik?bagian=permintaan&pesan=umpan_balik_diminta")
            }
        } catch {
            guard let faults = refusals(of: error) else { throw error }
            return try await halamanMinta(x, faults)
        }
    }

    private static func halamanMinta(_ x: Exchange, _ faults: [Penolakan]) async throws -> Response {
        let model = try await UmpanBalikMuat.minta(faults, x)
        let judul = faults.isEmpty ? "Minta umpan balik" : "Galat: Minta umpan balik"
        return .page(
            layout(x, Page(title: judul, active: "/umpan-balik", isTask: true), UmpanBalikOrangPages.minta(x, model)),
            status: faults.first.map { status(of: $0) } ?? .ok)
    }

    @Sendable private static func tolak(_ x: Exchange) async throws -> Response {
        let (id, alasan) = (try x.id(), x.form["alasan"])
        return try await x.act { tx in
            try UmpanBalikActs.tolak(id, alasan: alasan, x, tx)
            return Outcome(to: "/umpan-balik?bagian=permintaan&pesan=tersimpan")
        }
    }

    @Sendable private static func satu(_ x: Exchange) async throws -> Response {
        let (baris, pembaca) = try await UmpanBalikActs.buka(try x.id(), x)
        return halaman(x, baris, pembaca, [])
    }

    private static func halaman(
        _ x: Exchange, _ baris: BarisUmpanBalik, _ pembaca: PembacaUmpanBalik, _ faults: [Penolakan]
    ) -> Response {
        .page(
            layout(
                x, Page(title: "Satu umpan balik", active: "/umpan-balik"),
                UmpanBalikRincianPages.satu(x, baris, pembaca, faults)),
            status: faults.first.map { status(of: $0) } ?? .ok)
    }

    /// The giver's file, under a name that tells nothing about the giver.
    @Sendable private static func bukti(_ x: Exchange) async throws -> Response {
        let id = try x.id()
        let bukti = try await x.world.database.read { db in
            let (baris, _) = try UmpanBalikActs.muat(id, x, in: db)
            guard let bukti = baris.buktiID,
                let muatan = try BuktiStore.muat(bukti, instansi: x.instansi.id, in: db), muatan.bukti.dihapus == nil
            else { throw WebFailure.notFound }
            return muatan.bukti
        }
        if let tautan = bukti.tautan { return .redirect(tautan) }
        guard let bytes = try await BuktiBerkas.muat(bukti.sidik, x.world) else { throw WebFailure.notFound }
        var response = Response.file(bytes, type: bukti.tipe, name: "bukti-umpan-balik", inline: false)
        response.headers[.contentSecurityPolicy] = "default-src 'none'; sandbox"
        return response
    }

    @Sendable private static func tarik(_ x: Exchange) async throws -> Response {
        try await ubah(x, ke: "/umpan-balik?bagian=diberikan&pesan=umpan_balik_ditarik") { id, tx in
            try UmpanBalikActs.tarik(id, x, tx)
        }
    }

    @Sendable private static func tindakLanjut(_ x: Exchange) async throws -> Response {
        let (isi, tautan) = (x.form["tindak_lanjut"], x.form["tautan_lanjut"])
        return try await ubah(x, ke: nil) { id, tx in
            try UmpanBalikActs.tanggapi(id, tautan: tautan, x, tx) { try $0.tindakLanjuti(isi) }
        }
    }

    @Sendable private static func terimaKasih(_ x: Exchange) async throws -> Response {
        try await ubah(x, ke: nil) { id, tx in
            try UmpanBalikActs.tanggapi(id, x, tx) { try $0.ucapkanTerimaKasih() }
        }
    }

    private static func ubah(
        _ x: Exchange, ke: String?, _ act: @escaping @Sendable (String, Transaction) throws -> Void
    ) async throws -> Response {
        let id = try x.id()
        do {
            return try await x.act { tx in
                try act(id, tx)
                return Outcome(to: ke ?? "/umpan-balik/\(id)?pesan=tersimpan")
            }
        } catch {
            guard let faults = refusals(of: error) else { throw error }
            let (baris, pembaca) = try await x.world.database.read { db in try UmpanBalikActs.muat(id, x, in: db) }
            return halaman(x, baris, pembaca, faults)
        }
    }
}

extension UmpanBalikActs.Isian {
    init(_ form: Form) {
        kepada = form["kepada"]
        tentang = form["tentang"].isEmpty ? "bebas" : form["tentang"]
        tanda = form["tanda"]
        teks = form["teks"]
        bukti = form["bukti"]
        tautan = form["tautan"]
        sifat = form["sifat"]
        cara = form["cara"]
        aturan = form["aturan"]
        permintaan = form["permintaan"]
    }
}
