import Dasar
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// A page of roles.
struct HalamanPenugasan: Sendable {
    let daftar: [BarisPenugasan]
    let jumlah: Int
    var tahun = 0
    var faults: [Penolakan] = []
    /// Reasons as typed, by role.
    var alasan: [String: String] = [:]
}

enum PenugasanRoutes {
    /// What waits for me as rater.
    static func tim(_ x: Exchange) async throws -> Response { .page(penugasanTimPage(x, try await muatTim(x))) }

    static func timAPI(_ x: Exchange) async throws -> Response {
        let model = try await muatTim(x)
        return try .json(JSONPenugasan(model.daftar, jumlah: model.jumlah, halaman: x.halaman))
    }

    private static func muatTim(_ x: Exchange) async throws -> HalamanPenugasan {
        let (me, hari, halaman) = (try x.me(), x.world.today.description, x.halaman)
        let (daftar, jumlah) = try await x.world.database.read { db in
            try PenugasanStore.menunggu(
                penilai: me.pegawaiID, hari: hari, halaman: halaman, instansi: me.instansiID, in: db
            )
        }
        return HalamanPenugasan(daftar: daftar, jumlah: jumlah)
    }

    static func setujui(_ x: Exchange) async throws -> Response { try await putuskan(x, isSetuju: true) }
    static func tolak(_ x: Exchange) async throws -> Response { try await putuskan(x, isSetuju: false) }

    private static func putuskan(_ x: Exchange, isSetuju: Bool) async throws -> Response {
        let (id, versi) = (try x.id(), try PeranRoutes.versi(x))
        let alasan = x.route.isAPI ? try x.json(JSONAlasan.self).alasan ?? "" : x.form["alasan"]
        do {
            return try await x.act { tx in
                let peran = try PeranAct.putuskan(x, id: id, versi: versi, isSetuju: isSetuju, alasan: alasan, in: tx)
                return Outcome(
                    to: "/tim/penugasan?pesan=\(isSetuju ? "penugasan_disetujui" : "penugasan_ditolak")",
                    json: try jsonText(JSONPeran(peran))
                )
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await muatTim(x)
            // Each row has a field of its own.
            model.faults = faults.map {
                Penolakan($0.kode, $0.pesan, isian: $0.isian.map { "\($0)[\(id)]" }, perbaikan: $0.perbaikan)
            }
            model.alasan = [id: alasan]
            return .page(penugasanTimPage(x, model), status: status(of: first))
        }
    }

    /// My own roles.
    static func milik(_ x: Exchange) async throws -> Response { .page(penugasanPage(x, try await muatMilik(x))) }

    static func milikAPI(_ x: Exchange) async throws -> Response {
        let model = try await muatMilik(x)
        return try .json(JSONPenugasan(model.daftar, jumlah: model.jumlah, halaman: x.halaman))
    }

    private static func muatMilik(_ x: Exchange) async throws -> HalamanPenugasan {
        let (me, tahun, halaman) = (try x.me(), try MasukanMatriks.tahun(x), x.halaman)
        let hari = x.world.today.description
        let (daftar, jumlah) = try await x.world.database.read { db in
            try PenugasanStore.milik(
                me.pegawaiID, tahun: tahun, hari: hari, halaman: halaman, instansi: me.instansiID, in: db
            )
        }
        return HalamanPenugasan(daftar: daftar, jumlah: jumlah, tahun: tahun)
    }

    static func masuk(_ x: Exchange) async throws -> Response {
        let (id, versi) = (try x.id(), try PeranRoutes.versi(x))
        do {
            return try await x.act { tx in
                PeranRoutes.milik(try PeranAct.masukSKP(x, id: id, versi: versi, in: tx), "peran_masuk_skp")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await muatMilik(x)
            model.faults = faults
            return .page(penugasanPage(x, model), status: status(of: first))
        }
    }
}
