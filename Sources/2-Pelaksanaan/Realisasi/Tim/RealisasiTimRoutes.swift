import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// The rater's side of monthly realisation: progress observed through its documentation (L-12; L.III.B.3 h.69).
enum RealisasiTimRoutes {
    static let perHalaman = 50

    static let all: [Route] = [
        .get("/tim/realisasi", .bukaTim, menunggu),
        .get("/tim/realisasi/{bulan}", .bukaTim, tim),
        .post("/tim/realisasi/{bulan}/penerimaan", .terimaRealisasi, terimaWajar),
        .get("/tim/realisasi/{bulan}/{skp}", .lihatRealisasi, satu),
        .post("/tim/realisasi/{bulan}/{skp}/penerimaan", .terimaRealisasi, terima),
        .post("/tim/realisasi/{bulan}/{skp}/pengembalian", .terimaRealisasi, kembalikan),
        .post("/tim/realisasi/{bulan}/{skp}/pembatalan", .terimaRealisasi, urungkan),
        .get("/tim/realisasi/{bulan}/{skp}/dokumen", .lihatRealisasi, RealisasiDokumenRoutes.tim),
    ]

    /// The oldest month that waits for this rater; this month when none does.
    @Sendable private static func menunggu(_ x: Exchange) async throws -> Response {
        let (saya, kini) = (try x.me().pegawaiID, x.world.today.bulanKalender)
        let bulan = try await x.world.database.read { db in
            try x.authorise(.bukaTim)
            return try RealisasiStore.bulanMenunggu(penilai: saya, instansi: x.instansi.id, in: db)
        }
        return .redirect("/tim/realisasi/\(bulan ?? kini)")
    }

    @Sendable private static func tim(_ x: Exchange) async throws -> Response {
        do {
            let bulan = try bulanPath(x)
            try RealisasiBulan.periksaMulai(bulan, pada: x.world.today)
            return halamanTim(x, bulan, try await RealisasiTimMuat.tim(bulan, x), [])
        } catch {
            guard let tolak = refusals(of: error)?.first else { throw error }
            let body = RealisasiTimPages.tidakDapat(tolak, kini: x.world.today.bulanKalender)
            let isAda = tolak.kode != "realisasi.bulan_tidak_ada"
            return .page(
                layout(x, Page(title: "Realisasi tim", active: "/tim"), body),
                status: isAda ? status(of: tolak) : .notFound
            )
        }
    }

    @Sendable private static func terimaWajar(_ x: Exchange) async throws -> Response {
        let bulan = try bulanPath(x)
        let versi = x.form.group("skp").compactMapValues(Int.init)
        return try await x.act { tx in
            let jumlah = try RealisasiTimMuat.terimaWajar(bulan, versi: versi, x, tx)
            return Outcome(
                to: "/tim/realisasi/\(bulan)?pesan=\(jumlah > 0 ? "realisasi_diterima" : "realisasi_tidak_ada")")
        }
    }

    @Sendable private static func satu(_ x: Exchange) async throws -> Response {
        let lembar = try await RealisasiTimMuat.buka(try x.id("skp"), try bulanPath(x), x)
        return halaman(x, lembar, [])
    }

    @Sendable private static func terima(_ x: Exchange) async throws -> Response {
        let (skp, bulan, versi) = (try x.id("skp"), try bulanPath(x), Int(x.form["versi"]))
        return try await putus(x, skp, bulan) { tx in
            try RealisasiTimMuat.putus(skp, bulan, versi: versi, x, tx) { try $0.terima() }
            return Outcome(to: "/tim/realisasi/\(bulan)?pesan=realisasi_diterima")
        }
    }

    @Sendable private static func kembalikan(_ x: Exchange) async throws -> Response {
        let (skp, bulan, versi) = (try x.id("skp"), try bulanPath(x), Int(x.form["versi"]))
        let alasan = x.form["alasan"]
        return try await putus(x, skp, bulan) { tx in
            try RealisasiTimMuat.putus(skp, bulan, versi: versi, x, tx) { try $0.kembalikan(alasan: alasan) }
            return Outcome(to: "/tim/realisasi/\(bulan)?pesan=realisasi_dikembalikan")
        }
    }

    @Sendable private static func urungkan(_ x: Exchange) async throws -> Response {
        let (skp, bulan, versi) = (try x.id("skp"), try bulanPath(x), Int(x.form["versi"]))
        return try await putus(x, skp, bulan) { tx in
            try RealisasiTimMuat.urungkan(skp, bulan, versi: versi, x, tx)
            return Outcome(to: "/tim/realisasi/\(bulan)/\(skp)?pesan=realisasi_diurungkan")
        }
    }

    private static func putus(
        _ x: Exchange, _ skp: String, _ bulan: Bulan, _ body: @escaping @Sendable (Transaction) throws -> Outcome
    ) async throws -> Response {
        do {
            return try await x.act(body)
        } catch {
            guard let faults = refusals(of: error) else { throw error }
            return halaman(x, try await RealisasiTimMuat.muat(skp, bulan, x), faults)
        }
    }

    private static func halaman(_ x: Exchange, _ lembar: RealisasiTimMuat.Lembar, _ faults: [Penolakan]) -> Response {
        let judul = "\(faults.isEmpty ? "" : "Galat: ")Realisasi \(lembar.nama)"
        return .page(
            layout(x, Page(title: judul, active: "/tim"), RealisasiTimPages.satu(x, lembar, faults)),
            status: faults.first.map { status(of: $0) } ?? .ok
        )
    }

    private static func halamanTim(
        _ x: Exchange, _ bulan: Bulan, _ tim: [AnggotaRealisasi], _ faults: [Penolakan]
    ) -> Response {
        .page(
            layout(
                x, Page(title: "Realisasi tim \(bulan.tampil)", active: "/tim"),
                RealisasiTimPages.tim(x, bulan: bulan, tim: tim)
            )
        )
    }
}
