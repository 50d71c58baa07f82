import Documents
import Hummingbird
import Kinerja
import Platform
import Storage

/// BKPSDM's desk for standards: what waits, coverage, exports, ending one.
enum StandarAdminRoutes {
    static func antrean(_ x: Exchange) async throws -> Response {
        try x.authorise(.kelolaStandar)
        let (instansi, halaman) = (x.instansi.id, x.halaman)
        let bagian = StandarUsulanStore.Bagian(rawValue: x.query["bagian"]) ?? .ditinjau
        let model = try await x.world.database.read { db in
            HalamanAdminStandar(
                bagian: bagian, jumlah: try StandarUsulanStore.jumlah(instansi: instansi, in: db),
                daftar: try StandarUsulanStore.antrean(bagian, halaman: halaman, instansi: instansi, in: db)
            )
        }
        return .page(adminStandarPage(x, model))
    }

    static func cakupan(_ x: Exchange) async throws -> Response {
        try x.authorise(.kelolaStandar)
        return .page(cakupanStandarPage(x, try await muatCakupan(x, unit: nil), isAdmin: true))
    }

    static func cakupanJSON(_ x: Exchange) async throws -> Response {
        try x.authorise(.kelolaStandar)
        return try .json(JSONCakupanStandar(try await muatCakupan(x, unit: nil)))
    }

    /// The short form: the own unit and everything below it.
    static func cakupanUnit(_ x: Exchange) async throws -> Response {
        try x.authorise(.lihatStandar)
        return .page(cakupanStandarPage(x, try await muatCakupan(x, unit: try x.me().unitID ?? "-"), isAdmin: false))
    }

    private static func muatCakupan(_ x: Exchange, unit: String?) async throws -> [JabatanTercakup] {
        let (instansi, hari) = (x.instansi.id, x.world.today)
        return try await x.world.database.read { db in
            try CakupanStandarStore.daftar(unit: unit, pada: hari, instansi: instansi, in: db)
        }
    }

    static func akhiri(_ x: Exchange) async throws -> Response {
        try x.authorise(.kelolaStandar)
        let (kode, isian) = (x.parameter("kode"), try x.isianTeks())
        do {
            return try await x.act { tx in
                guard let akhir = Tanggal(isian["berlaku_sampai"] ?? "") else {
                    throw Penolakan(
                        "standar.tanggal_akhir", "Isi hari terakhir, misalnya \(x.world.today.description)",
                        isian: "berlaku_sampai"
                    )
                }
                try StandarUsulanActs.akhiri(
                    x, kode: kode, hariTerakhir: akhir, alasan: isian["alasan"] ?? "", in: tx)
                return Outcome(to: "/standar/\(kode)?pesan=standar_berakhir", json: "{\"kode\":\"\(kode)\"}")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            let model = try await StandarRoutes.muat(x, faults: faults, isian: isian)
            return .page(satuStandarPage(x, model), status: status(of: first))
        }
    }

    static func eksporCSV(_ x: Exchange) async throws -> Response {
        let baris = try await tabel(x)
        // The mark in front makes spreadsheet programs read UTF-8.
        return .file(
            [0xEF, 0xBB, 0xBF] + Array(TabelStandar.csv(baris).utf8), type: "text/csv; charset=utf-8",
            name: namaBerkas(x) + ".csv", inline: false
        )
    }

    static func eksporXLSX(_ x: Exchange) async throws -> Response {
        .file(
            try renderTabelXLSX(judul: "Standar", try await tabel(x)),
            type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: namaBerkas(x) + ".xlsx",
            inline: false
        )
    }

    private static func namaBerkas(_ x: Exchange) -> String { "standar-kinerja-\(x.world.today)" }

    private static func tabel(_ x: Exchange) async throws -> [[String]] {
        try x.authorise(.kelolaStandar)
        let (instansi, hari) = (x.instansi.id, x.world.today)
        return try await x.world.database.read { db in
            var baris = [TabelStandar.judul]
            try StandarStore.setiapBerlaku(pada: hari, instansi: instansi, in: db) {
                baris.append(TabelStandar.baris($0.isi))
            }
            return baris
        }
    }
}
