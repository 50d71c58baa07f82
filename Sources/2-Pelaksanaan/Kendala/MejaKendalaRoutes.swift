import Documents
import HTML
import Hummingbird
import Kinerja
import Platform
import Storage

/// The desk of a holder, and what waits for a decision of the head.
enum MejaKendalaRoutes {
    static let all: [Route] = [
        .get("/tim/kendala", .bukaTim) { x in try await meja(x, isKeputusan: false) },
        .get("/keputusan", .bukaTim) { x in try await meja(x, isKeputusan: true) },
        .get("/tim/kendala.xlsx", .bukaTim, xlsx),
        .post("/tim/kendala/pengakuan", .putuskanKendala, akuiBanyak),
        .get("/api/v1/tim/kendala", .bukaTim) { x in try await meja(x, isKeputusan: false) },
        .get("/api/v1/keputusan", .bukaTim) { x in try await meja(x, isKeputusan: true) },
        .post("/api/v1/tim/kendala/pengakuan", .putuskanKendala, akuiBanyak),
    ]

    struct Model: Sendable {
        let daftar: [KendalaTersimpan]
        let jumlah: Int
        let unit: [(id: String, nama: String)]
        let saring: SaringKendala
        let saya: String
        let isKeputusan: Bool
    }

    private static func saring(_ x: Exchange, isKeputusan: Bool) -> SaringKendala {
        SaringKendala(
            jenis: JenisKendala(rawValue: x.query["jenis"]),
            unit: Identifier.isValid(x.query["unit"]) ? x.query["unit"] : "", isDiteruskanSaja: isKeputusan
        )
    }

    private static func muat(_ x: Exchange, isKeputusan: Bool, halaman: Int) async throws -> Model {
        let (saya, instansi) = (try x.me().pegawaiID, x.instansi.id)
        let saring = saring(x, isKeputusan: isKeputusan)
        return try await x.world.database.read { db in
            try x.authorise(.bukaTim)
            return Model(
                daftar: try MejaKendalaStore.daftar(saya, saring, halaman: halaman, instansi: instansi, in: db),
                jumlah: try MejaKendalaStore.jumlah(saya, saring, instansi: instansi, in: db),
                unit: try MejaKendalaStore.unit(saya, instansi: instansi, in: db), saring: saring, saya: saya,
                isKeputusan: isKeputusan
            )
        }
    }

    private static func meja(
        _ x: Exchange, isKeputusan: Bool, faults: [Penolakan] = []
    ) async throws -> Response {
        let model = try await muat(x, isKeputusan: isKeputusan, halaman: x.halaman)
        if x.route.isAPI { return try .json(KendalaDaftarJSON(model.daftar, jumlah: model.jumlah)) }
        let judul = isKeputusan ? "Menunggu keputusan" : "Kendala tim"
        return .page(
            layout(
                x, Page(title: judul, active: isKeputusan ? "/keputusan" : "/tim/kendala"),
                MejaKendalaPages.meja(x, model, faults)),
            status: faults.first.map(status(of:)) ?? .ok
        )
    }

    @Sendable private static func akuiBanyak(_ x: Exchange) async throws -> Response {
        try x.authorise(.putuskanKendala, hubungan: try x.me().isPenilai ? [.pemegang] : [])
        let pilihan =
            x.route.isAPI
            ? try x.json(AkuiBanyakJSON.self).kendala : x.form.group("pilih").compactMapValues { Int($0) }
        do {
            return try await x.act { tx in
                guard (1...100).contains(pilihan.count) else {
                    throw Penolakan("kendala.belum_dipilih", "Pilih dulu kendala yang Anda akui", isian: "pilih")
                }
                for (id, versi) in pilihan.sorted(by: { $0.key < $1.key }) {
                    guard Identifier.isValid(id) else { throw WebFailure.notFound }
                    _ = try KendalaMuat.ubah(id, .putuskanKendala, versi: versi, x, tx) { b in
                        try b.kendala.akui(oleh: b.saya, kalender: b.kalender)
                    }
                }
                return Outcome(
                    to: "/tim/kendala?pesan=kendala_diakui", json: try jsonText(["diakui": pilihan.count]))
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error) else { throw error }
            return try await meja(x, isKeputusan: false, faults: faults)
        }
    }

    /// What lies on the desk, as a sheet for the holder.
    @Sendable private static func xlsx(_ x: Exchange) async throws -> Response {
        var baris = [
            [
                "Pelapor", "Unit", "Jenis", "Kendala", "Yang terhambat", "Realisasi", "Keadaan", "Batas", "Mendesak",
            ]
        ]
        let model = try await muat(x, isKeputusan: false, halaman: 1)
        baris += model.daftar.map { satu in
            [
                satu.pelapor, satu.unit, satu.kendala.laporan.jenis.tampil, satu.judul, satu.hasil, satu.realisasi,
                satu.kendala.keadaan.tampil, satu.kendala.batas?.description ?? "",
                satu.kendala.laporan.isMendesak ? "ya" : "",
            ]
        }
        return try await berkasXLSX("kendala-tim-\(x.world.today)", "Kendala tim", baris)
    }
}

/// A plain sheet as a download.
func berkasXLSX(_ nama: String, _ judul: String, _ baris: [[String]]) async throws -> Response {
    let bytes = try await RenderLanes.shared.run { try renderTabelXLSX(judul: judul, baris) }
    return .file(
        bytes, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: "\(nama).xlsx",
        inline: false
    )
}
