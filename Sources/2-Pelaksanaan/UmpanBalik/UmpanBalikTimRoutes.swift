import Dasar
import HTML
import Hummingbird
import Kinerja
import Platform
import Storage

/// The leader's side: who has not received scheduled feedback, and the rule of names of a unit.
enum UmpanBalikTimRoutes {
    static let all: [Route] = [
        .get("/tim/umpan-balik", .bukaTim, tim),
        .post("/tim/umpan-balik/irama/{id}", .tinjauUmpanBalik, irama),
        .get("/umpan-balik/aturan/{unit}", .aturUmpanBalik, aturan),
        .post("/umpan-balik/aturan/{unit}", .aturUmpanBalik, atur),
    ]

    @Sendable private static func tim(_ x: Exchange) async throws -> Response {
        let (saya, hari) = (try x.me(), x.world.today)
        let tim = try await x.world.database.read { db in
            try x.authorise(.bukaTim)
            return try UmpanBalikStore.tim(saya.pegawaiID, pada: hari, instansi: x.instansi.id, in: db)
        }
        return .page(
            layout(
                x, Page(title: "Umpan balik tim", active: "/tim"),
                UmpanBalikTimPages.tim(x, tim, hari: hari, unit: saya.unitID)))
    }

    @Sendable private static func irama(_ x: Exchange) async throws -> Response {
        let (id, saya, hari) = (try x.id(), try x.me(), x.world.today)
        let pilihan = IramaUmpanBalik(rawValue: x.form["irama"])
        return try await x.act { tx in
            let hubungan = try HubunganStore.load(saya, kepada: id, pada: hari, in: tx.db)
            guard hubungan.contains(.penilai) else { throw WebFailure.notFound }
            try x.authorise(.tinjauUmpanBalik, hubungan: hubungan)
            guard let pilihan else {
                throw Penolakan("umpan_balik.irama", "Pilih irama yang disepakati", isian: "irama")
            }
            try UmpanBalikStore.aturIrama(
                id, pilihan, sejak: hari, oleh: saya.pegawaiID, instansi: x.instansi.id, in: tx.db)
            tx.catat(EntriJejak("umpan_balik.irama", objek: "pegawai", id: id, sesudah: pilihan.rawValue))
            return Outcome(to: "/tim/umpan-balik?pesan=tersimpan")
        }
    }

    @Sendable private static func aturan(_ x: Exchange) async throws -> Response {
        let (unit, saya, hari) = (try x.id("unit"), try x.me(), x.world.today)
        let isi = try await x.world.database.read { db in
            try x.authorise(.aturUmpanBalik, hubungan: try HubunganUnitStore.load(saya, unit: unit, pada: hari, in: db))
            return try UmpanBalikStore.aturanUnit(unit, instansi: x.instansi.id, in: db)
        }
        guard let isi else { throw WebFailure.notFound }
        return .page(
            layout(
                x, Page(title: "Aturan nama umpan balik", active: "/umpan-balik"),
                UmpanBalikTimPages.aturan(x, unit: unit, isi.nama, isi.riwayat)))
    }

    @Sendable private static func atur(_ x: Exchange) async throws -> Response {
        let (unit, saya, hari) = (try x.id("unit"), try x.me(), x.world.today)
        let pilihan = x.form["nama"]
        return try await x.act { tx in
            try x.authorise(
                .aturUmpanBalik, hubungan: try HubunganUnitStore.load(saya, unit: unit, pada: hari, in: tx.db))
            guard pilihan == "ditampilkan" || pilihan == "hanya_atasan" else {
                throw Penolakan("umpan_balik.aturan", "Pilih satu dari dua aturan", isian: "nama")
            }
            try UmpanBalikStore.aturNama(
                unit, ditampilkan: pilihan == "ditampilkan", sejak: hari, waktu: x.world.now(), instansi: x.instansi.id,
                in: tx.db)
            tx.catat(EntriJejak("umpan_balik.aturan", objek: "unit", id: unit, sesudah: pilihan))
            return Outcome(to: "/umpan-balik/aturan/\(unit)?pesan=tersimpan")
        }
    }
}
