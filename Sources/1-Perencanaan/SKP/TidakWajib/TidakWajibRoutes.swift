import Dasar
import Foundation
import Hummingbird
import Kinerja
import Platform
import Storage

/// `/admin/pegawai/{id}/tidak-wajib`: since when and until when no SKP is asked (keputusan 11.1).
enum TidakWajibRoutes {
    static let all: [Route] = [
        .get("/admin/pegawai/{id}/tidak-wajib", .kelolaPegawai, tampilkan),
        .post("/admin/pegawai/{id}/tidak-wajib", .kelolaPegawai, catat),
        .post("/api/v1/pegawai/{id}/tidak-wajib", .kelolaPegawai, catat),
    ]

    private struct JSON: Decodable {
        let sejak: String?
        let sampai: String?
    }

    static func tampilkan(_ x: Exchange) async throws -> Response {
        .page(tidakWajibAdminPage(x, try await muat(x)))
    }

    private static func muat(_ x: Exchange) async throws -> HalamanTidakWajib {
        let id = try x.id()
        let (instansi, hari) = (x.instansi.id, x.world.today)
        return try await x.world.database.read { db in
            let hubungan = try HubunganStore.load(x.me(), kepada: id, pada: hari, in: db)
            try x.authorise(.kelolaPegawai, hubungan: hubungan)
            guard let orang = try KeadaanWajibStore.orang(id, instansi: instansi, in: db) else {
                throw WebFailure.notFound
            }
            return HalamanTidakWajib(id: id, nama: orang.nama, kedudukan: orang.kedudukan, masa: orang.masa)
        }
    }

    static func catat(_ x: Exchange) async throws -> Response {
        let id = try x.id()
        let json = x.route.isAPI ? (x.body.isEmpty ? nil : try x.json(JSON.self)) : nil
        let sejak = Tanggal(json?.sejak ?? x.form["sejak"])
        let teksSampai = json?.sampai ?? x.form["sampai"]
        do {
            return try await x.act { tx in
                let hubungan = try HubunganStore.load(x.me(), kepada: id, pada: x.world.today, in: tx.db)
                try x.authorise(.kelolaPegawai, hubungan: hubungan)
                guard let orang = try KeadaanWajibStore.orang(id, instansi: x.instansi.id, in: tx.db) else {
                    throw WebFailure.notFound
                }
                guard teksSampai.isEmpty || Tanggal(teksSampai) != nil else {
                    throw Penolakan("skp.tanggal_salah", "Isi tanggal akhir, atau kosongkan", isian: "sampai")
                }
                let masa = try MasaTidakWajib(
                    kedudukan: orang.kedudukan, sejak: sejak, sampai: Tanggal(teksSampai)
                )
                try KeadaanWajibStore.simpan(masa, pegawai: id, in: tx)
                return Outcome(to: "/admin/pegawai/\(id)/tidak-wajib?pesan=tersimpan", json: "{\"tersimpan\":true}")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await muat(x)
            model.faults = faults
            return .page(tidakWajibAdminPage(x, model), status: status(of: first))
        }
    }
}
