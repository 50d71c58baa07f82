import Dasar
import HTTPTypes
import Hummingbird
import Kinerja
public import Platform
import Storage

/// Rencana aksi (B.1.1): optional steps per result, shown beside the realisation.
public enum RencanaAksiRoom {
    public static let room = Room(
        "Rencana aksi", routes: RencanaAksiRoutes.all, migrations: RencanaAksiMigrations.all
    )
}

enum RencanaAksiRoutes {
    static let all: [Route] = [
        .get("/rencana-aksi", .isiRealisasi, kini),
        .get("/rencana-aksi/{tahun}", .isiRealisasi, sendiri),
        .get("/rencana-aksi/{tahun}/dokumen", .isiRealisasi, dokumen),
        .post("/rencana-aksi/{tahun}/langkah", .isiRealisasi, RencanaAksiActs.tambah),
        .post("/rencana-aksi/{tahun}/langkah/{id}", .isiRealisasi, RencanaAksiActs.ubah),
        .get("/tim/rencana-aksi/{skp}", .lihatRealisasi, tim),
        .get("/tim/rencana-aksi/{skp}/dokumen", .lihatRealisasi, dokumenTim),
        .get("/api/v1/rencana-aksi/{tahun}", .isiRealisasi, sendiriJSON),
        .post("/api/v1/rencana-aksi/{tahun}/langkah", .isiRealisasi, RencanaAksiActs.tambah),
        .post("/api/v1/rencana-aksi/{tahun}/langkah/{id}", .isiRealisasi, RencanaAksiActs.ubah),
        .get("/api/v1/tim/rencana-aksi/{skp}", .lihatRealisasi, timJSON),
    ]

    private static func kini(_ x: Exchange) async throws -> Response {
        .redirect("/rencana-aksi/\(x.world.today.tahun)")
    }

    private static func sendiri(_ x: Exchange) async throws -> Response {
        try await halaman(x, isian: [:], faults: [])
    }

    /// The own page, with what was typed when it was refused.
    static func halaman(_ x: Exchange, isian: [String: String], faults: [Penolakan]) async throws -> Response {
        let tahun = try x.tahun()
        let rencana = try await muat(x, tahun)
        let isi = RencanaAksiPages.sendiri(x, tahun: tahun, rencana, isian: isian, faults: faults)
        let judul = "\(faults.isEmpty ? "" : "Galat: ")Rencana aksi \(tahun)"
        return .page(
            layout(x, Page(title: judul, active: "/realisasi"), isi), status: faults.first.map { status(of: $0) } ?? .ok
        )
    }

    private static func muat(_ x: Exchange, _ tahun: Int) async throws -> RencanaAksi? {
        let saya = try x.me().pegawaiID
        return try await x.world.database.read { db in
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            return try RencanaAksiStore.load(pegawai: saya, tahun: tahun, instansi: x.instansi.id, in: db)
        }
    }

    private static func sendiriJSON(_ x: Exchange) async throws -> Response {
        guard let rencana = try await muat(x, try x.tahun()) else { throw WebFailure.notFound }
        return try .json(RencanaAksiJSON(rencana))
    }

    private static func muatTim(_ x: Exchange) async throws -> (RencanaAksi, [String: Kinerja.Identitas]) {
        let (skp, saya) = (try x.id("skp"), try x.me())
        return try await x.world.database.read { db in
            guard let rencana = try RencanaAksiStore.load(skp: skp, instansi: x.instansi.id, in: db) else {
                throw WebFailure.notFound
            }
            let hubungan = try HubunganStore.load(
                saya, kepada: rencana.pegawaiID, penilaiTetap: rencana.penilaiID, pada: x.world.today, in: db)
            try x.authorise(.lihatRealisasi, hubungan: hubungan)
            return (rencana, try muatOrang(rencana, x, in: db))
        }
    }

    private static func muatOrang(
        _ rencana: RencanaAksi, _ x: Exchange, in db: any SQLConnection
    ) throws -> [String: Kinerja.Identitas] {
        try IdentitasStore.load(
            [rencana.pegawaiID, rencana.penilaiID].compactMap { $0 }, instansi: x.instansi.id, pada: x.world.today,
            in: db)
    }

    private static func tim(_ x: Exchange) async throws -> Response {
        let (rencana, orang) = try await muatTim(x)
        let nama = orang[rencana.pegawaiID]?.nama ?? "Pegawai"
        return .page(
            layout(
                x, Page(title: "Rencana aksi \(nama)", active: "/tim"), RencanaAksiPages.tim(x, rencana, nama: nama)))
    }

    private static func timJSON(_ x: Exchange) async throws -> Response {
        try .json(RencanaAksiJSON(try await muatTim(x).0))
    }

    private static func dokumenTim(_ x: Exchange) async throws -> Response {
        let (rencana, orang) = try await muatTim(x)
        return try unduh(x, rencana, orang)
    }

    private static func dokumen(_ x: Exchange) async throws -> Response {
        let (saya, tahun) = (try x.me().pegawaiID, try x.tahun())
        let (rencana, orang) = try await x.world.database.read { db in
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            guard
                let rencana = try RencanaAksiStore.load(pegawai: saya, tahun: tahun, instansi: x.instansi.id, in: db)
            else { throw WebFailure.notFound }
            return (rencana, try muatOrang(rencana, x, in: db))
        }
        return try unduh(x, rencana, orang)
    }

    private static func unduh(
        _ x: Exchange, _ rencana: RencanaAksi, _ orang: [String: Kinerja.Identitas]
    ) throws -> Response {
        try BerkasPelaksanaan.lembar(
            x, RencanaAksiDokumen.lembar(rencana, orang, instansi: x.instansi.nama), nama: "B.1.1-\(rencana.tahun)")
    }
}
