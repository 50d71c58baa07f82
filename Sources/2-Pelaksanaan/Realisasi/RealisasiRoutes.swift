import HTML
import HTTPTypes
import Hummingbird
import Kinerja
public import Platform
import Storage

/// Realisation by the rhythm of the SKP, documented periodically (L-03; Ps 16(2)): filling it in, sending it, and what the rater does with it.
public enum RealisasiRoom {
    public static let room = Room(
        "Realisasi", routes: RealisasiRoutes.all + RealisasiTimRoutes.all + RealisasiAPI.routes,
        migrations: RealisasiMigrations.all + RealisasiLuringMigrations.all
    )
}

enum RealisasiRoutes {
    static let all: [Route] = [
        .get("/realisasi", .isiRealisasi, tahun),
        .get("/realisasi/{bulan}", .isiRealisasi, bulan),
        .get("/realisasi/{bulan}/dokumen", .isiRealisasi, RealisasiDokumenRoutes.sendiri),
        .get("/realisasi/{bulan}/ekspor", .isiRealisasi, RealisasiDokumenRoutes.ekspor),
        .post("/realisasi/{bulan}/indikator/{id}", .isiRealisasi, maximumFileBytes: AturanBukti.ukuranMaks, simpan),
        .post("/realisasi/{bulan}/pengiriman", .isiRealisasi, kirim),
        .post("/realisasi/{bulan}/penarikan", .isiRealisasi, tarik),
    ]

    @Sendable private static func tahun(_ x: Exchange) async throws -> Response {
        let (saya, hari) = (try x.me(), x.world.today)
        let tahun = Int(x.query["tahun"]).map { min(max($0, 2022), hari.tahun) } ?? hari.tahun
        let bulan = try await x.world.database.read { db in
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            return try RealisasiStore.tahun(pegawai: saya.pegawaiID, tahun: tahun, instansi: x.instansi.id, in: db)
        }
        return .page(
            layout(
                x, Page(title: "Realisasi \(tahun)", active: "/realisasi"),
                RealisasiTahunPages.tahun(tahun, laporan: bulan, hariIni: hari)
            )
        )
    }

    @Sendable private static func bulan(_ x: Exchange) async throws -> Response {
        do {
            let bulan = try bulanPath(x)
            let model = RealisasiPages.Model(
                lembar: try await RealisasiMuat.lembar(bulan, x), buka: x.query["buka"], dilepas: x.query["lepas"],
                saran: x.query["saran"], isDiam: x.query["diam"] == "1")
            return halaman(x, model)
        } catch {
            guard let tolak = refusals(of: error)?.first else { throw error }
            return tidakDapat(x, tolak)
        }
    }

    @Sendable private static func simpan(_ x: Exchange) async throws -> Response {
        let (bulan, saya, id) = (try bulanPath(x), try x.me(), try x.id())
        let isian = RealisasiIsian(x, indikator: id)
        if x.form["aksi"] == "pasang" { return try await pasang(isian, bulan, x) }
        do {
            let bukti = try await BuktiUnggahan.siapkan(
                x.files, tautan: isian.tautan, catatan: isian.catatanBukti, pegawai: saya.pegawaiID, x)
            let (satu, idBaru, hari) = (isian.simpan(bulan, bukti: bukti), x.world.newID(), x.world.today)
            return try await x.act { tx in
                // The statement finds only indicators of the person's own SKP, so the relation is `diri`.
                try x.authorise(.isiRealisasi, hubungan: [.diri])
                try RealisasiStore.simpan(satu, pegawai: saya.pegawaiID, idBaru: idBaru, pada: hari, dalam: tx)
                return Outcome(to: isian.tujuan(bulan))
            }
        } catch {
            guard let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = RealisasiPages.Model(lembar: try await RealisasiMuat.lembar(bulan, x), buka: id)
            model.faults = isian.berlabel(isian.lengkap(faults, model.lembar))
            model.isian = isian
            return halaman(x, model, status: status(of: first))
        }
    }

    private static func pasang(_ isian: RealisasiIsian, _ bulan: Bulan, _ x: Exchange) async throws -> Response {
        let saya = try x.me()
        return try await x.act { tx in
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            try RealisasiStore.pasangLagi(
                isian.buktiLama, indikator: isian.indikatorID, bulan: bulan, pegawai: saya.pegawaiID, tx
            )
            return Outcome(to: "/realisasi/\(bulan)?buka=\(isian.indikatorID)#butir-\(isian.indikatorID)")
        }
    }

    @Sendable private static func kirim(_ x: Exchange) async throws -> Response {
        let bulan = try bulanPath(x)
        let denganSisa = x.form["dengan_sisa"] == "1"
        let versi = Int(x.form["versi"])
        return try await ubah(bulan, x) { tx in
            try RealisasiMuat.kirim(bulan, denganSisa: denganSisa, versi: versi, x, tx)
            return Outcome(to: "/realisasi/\(bulan)?pesan=realisasi_terkirim")
        }
    }

    @Sendable private static func tarik(_ x: Exchange) async throws -> Response {
        let bulan = try bulanPath(x)
        return try await ubah(bulan, x) { tx in
            try RealisasiMuat.tarik(bulan, x, tx)
            return Outcome(to: "/realisasi/\(bulan)?pesan=realisasi_ditarik")
        }
    }

    /// Runs an act on the month; a refusal shows the page with its reasons.
    private static func ubah(
        _ bulan: Bulan, _ x: Exchange, _ body: @escaping @Sendable (Transaction) throws -> Outcome
    ) async throws -> Response {
        do {
            return try await x.act(body)
        } catch {
            guard let faults = refusals(of: error), let first = faults.first else { throw error }
            guard let lembar = try? await RealisasiMuat.lembar(bulan, x) else { return tidakDapat(x, first) }
            var model = RealisasiPages.Model(lembar: lembar, buka: "")
            model.faults = faults
            model.isTawarkanSisa = first.kode == "realisasi.belum_lengkap"
            return halaman(x, model, status: status(of: first))
        }
    }

    private static func halaman(
        _ x: Exchange, _ model: RealisasiPages.Model, status: HTTPResponse.Status = .ok
    ) -> Response {
        let judul = "\(model.faults.isEmpty ? "" : "Galat: ")Isi realisasi \(model.lembar.bulan.bulan.bulan.tampil)"
        return .page(
            layout(x, Page(title: judul, active: "/realisasi", isTask: true), RealisasiPages.bulan(x, model)),
            status: status
        )
    }

    /// A month that cannot be shown, and why.
    private static func tidakDapat(_ x: Exchange, _ tolak: Penolakan) -> Response {
        if tolak.kode == "realisasi.bukan_bulan_lapor", let bulan = Bulan(x.parameter("bulan")) {
            let isi = RealisasiTahunPages.bukanLapor(x, bulan, tolak)
            return .page(
                layout(x, Page(title: tolak.pesan, active: "/realisasi"), isi),
                status: x.route.method == .get ? .ok : status(of: tolak)
            )
        }
        let isAda = tolak.kode != "realisasi.bulan_tidak_ada"
        return .page(
            layout(x, Page(title: "Realisasi", active: "/realisasi"), RealisasiTahunPages.tidakDapat(tolak)),
            status: isAda ? status(of: tolak) : .notFound
        )
    }
}
