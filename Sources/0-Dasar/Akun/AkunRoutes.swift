import Foundation
import HTTPTypes
import Hummingbird
import Kinerja
public import Platform
import Storage

/// Sign-in, first use, sign-out and one's own profile.
public enum AkunRoom {
    public static let room = Room(
        "Akun",
        routes: [
            .get("/masuk", .masuk) { x in
                x.session == nil ? .page(AkunPages.masuk(x)) : .redirect(LocalPath.safe(x.query["lanjut"]))
            },
            .post("/masuk", .masuk, masuk),
            .get("/masuk/pulihkan", .masuk) { x in .page(AkunPages.aktivasi(x)) },
            .post("/masuk/pulihkan", .masuk, aktifkan),
            .post("/keluar", .bukaBeranda, keluar),
            .get("/profil", .bukaBeranda, profil),
            .post("/profil/kata-sandi", .bukaBeranda, gantiSandi),
            .post("/api/v1/sesi", .masuk, sesi),
            .get("/api/v1/saya", .bukaBeranda) { x in try .json(SayaAPI(try x.me())) },
        ],
        migrations: AkunMigrations.all
    )

    private static func masuk(_ x: Exchange) async throws -> Response {
        do {
            let gawai = device(x)
            let hasil = try await PintuMasuk(x: x, gawai: gawai).masuk(
                nip: x.form["nip"], sandi: x.form.raw("kata_sandi"))
            return signedIn(x, secret: hasil.secret, gawai: gawai, to: LocalPath.safe(x.form["lanjut"]))
        } catch {
            guard let daftar = refusals(of: error), let first = daftar.first else { throw error }
            return .page(AkunPages.masuk(x, faults: daftar), status: status(of: first))
        }
    }

    private static func aktifkan(_ x: Exchange) async throws -> Response {
        do {
            let gawai = device(x)
            let secret = try await PintuMasuk(x: x, gawai: gawai).aktifkan(
                nip: x.form["nip"], kode: x.form["kode"], sandi: x.form.raw("kata_sandi_baru"),
                ulangan: x.form.raw("kata_sandi_ulang")
            )
            return signedIn(x, secret: secret, gawai: gawai, to: "/")
        } catch {
            guard let daftar = refusals(of: error), let first = daftar.first else { throw error }
            return .page(AkunPages.aktivasi(x, faults: daftar), status: status(of: first))
        }
    }

    private static func device(_ x: Exchange) -> String {
        let known = x.request.cookies[deviceCookie]?.value ?? ""
        return known.utf8.count == 64 ? known : Identifier.secret()
    }

    private static func signedIn(_ x: Exchange, secret: String, gawai: String, to location: String) -> Response {
        var response = Response.redirect(location)
        let isSecure = x.world.settings.isSecure
        response.setCookie(
            Cookie(name: sessionCookieName, value: secret, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
        )
        response.setCookie(
            Cookie(
                name: deviceCookie, value: gawai, maxAge: 31_536_000, path: "/", secure: isSecure, httpOnly: true,
                sameSite: .strict
            )
        )
        return response
    }

    private static func keluar(_ x: Exchange) async throws -> Response {
        let session = try x.me()
        _ = try await x.act { tx in
            try SessionStore.close(session.sidik, in: tx.db)
            tx.catat(EntriJejak("akun.keluar", objek: "akun", id: session.pegawaiID))
            return Outcome(to: "/masuk")
        }
        var response = Response.redirect("/masuk")
        response.setCookie(
            Cookie(name: sessionCookieName, value: "", maxAge: 0, path: "/", httpOnly: true, sameSite: .lax))
        return response
    }

    private static func profil(_ x: Exchange) async throws -> Response {
        .page(AkunPages.profil(x, try await identitas(x)))
    }

    private static func identitas(_ x: Exchange) async throws -> (saya: Identitas?, penilai: Identitas?) {
        let (session, today) = (try x.me(), x.world.today)
        return try await x.world.database.read { db in
            let penilai = try IdentitasStore.penilai(
                of: session.pegawaiID, instansi: session.instansiID, pada: today, in: db)
            let orang = try IdentitasStore.load(
                [session.pegawaiID, penilai].compactMap { $0 }, instansi: session.instansiID, pada: today, in: db
            )
            return (orang[session.pegawaiID], penilai.flatMap { orang[$0] })
        }
    }

    private static func gantiSandi(_ x: Exchange) async throws -> Response {
        let session = try x.me()
        do {
            let akun = try await x.world.database.read { db in
                try AkunStore.load(pegawai: session.pegawaiID, instansi: session.instansiID, in: db)
            }
            guard let akun, await x.world.passwords.verify(x.form.raw("kata_sandi"), against: akun.hash) else {
                throw Penolakan("sandi.lama_salah", "Kata sandi sekarang tidak cocok", isian: "kata_sandi")
            }
            let baru = x.form.raw("kata_sandi_baru")
            try KataSandi.periksa(baru, ulangan: x.form.raw("kata_sandi_ulang"), nip: akun.nip, nama: akun.nama)
            let hash = try await x.world.passwords.hash(baru)
            let now = x.world.now()
            let secret = try await x.world.database.act(by: x.pencatat()) { tx in
                try AkunStore.gantiSandi(akun, hash: hash, in: tx)
                return try SessionStore.open(pegawai: akun.pegawaiID, instansi: akun.instansiID, at: now, in: tx.db)
            }
            return signedIn(x, secret: secret, gawai: device(x), to: "/profil?pesan=sandi_diubah")
        } catch {
            guard let daftar = refusals(of: error) else { throw error }
            return .page(AkunPages.profil(x, try await identitas(x), faults: daftar), status: .unprocessableContent)
        }
    }

    /// A token for programs; sent back as `Authorization: Bearer …`.
    private static func sesi(_ x: Exchange) async throws -> Response {
        let masukan = try x.json(SesiMasukan.self)
        let hasil = try await PintuMasuk(x: x, gawai: "").masuk(nip: masukan.nip, sandi: masukan.kataSandi)
        return try .json(SesiAPI(token: hasil.secret, nama: hasil.nama), status: .created)
    }
}

private let deviceCookie = "kinerja_gawai"

private struct SesiMasukan: Decodable {
    let nip: String
    let kataSandi: String

    enum CodingKeys: String, CodingKey {
        case nip
        case kataSandi = "kata_sandi"
    }
}

private struct SesiAPI: Encodable {
    let token: String
    let nama: String
}

private struct SayaAPI: Encodable {
    let id: String
    let nama: String
    let jabatan: String
    let unit: String
    let peran: [String]

    init(_ session: Session) {
        id = session.pegawaiID
        nama = session.nama
        jabatan = session.jabatan
        unit = session.unitNama
        peran = session.peran.map(\.rawValue).sorted()
    }
}
