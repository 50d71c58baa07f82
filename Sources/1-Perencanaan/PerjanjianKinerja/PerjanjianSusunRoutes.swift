import Dasar
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// Drafting: items one by one, undo, and a table at once.
enum PerjanjianSusunRoutes {
    static func susun(_ x: Exchange) async throws -> Response {
        let model = try await muat(x)
        if let pk = model.tersimpan?.pk, !pk.isRancangan { return .redirect(try PerjanjianRoutes.alamat(x)) }
        return .page(susunPerjanjianPage(x, model))
    }

    /// Three statements beside the session's.
    private static func muat(_ x: Exchange) async throws -> HalamanSusunPerjanjian {
        let (tahun, instansi) = (try x.tahun(), x.instansi.id)
        let ubah = x.query["ubah"]
        return try await x.world.database.read { db in
            let unit = try PerjanjianActs.pastikanKelola(x, in: db)
            let satu = try PerjanjianStore.load(unit: unit, tahun: tahun, instansi: instansi, in: db)
            let dipilih = satu?.pk.indikator.first { $0.id == ubah }
            return HalamanSusunPerjanjian(
                unitID: unit, unit: try satu?.unit ?? PerjanjianBacaStore.namaUnit(unit, instansi: instansi, in: db),
                tahun: tahun, tersimpan: satu, butir: dipilih?.id ?? "",
                masukan: dipilih.map(MasukanIndikatorPK.init) ?? MasukanIndikatorPK(),
                urung: try satu.flatMap { try PerjanjianStore.urung($0.pk, instansi: instansi, in: db) }?.judul
            )
        }
    }

    static func simpan(_ x: Exchange) async throws -> Response {
        let isian = try x.isianTeks()
        let (masukan, butir) = (IsianPerjanjian.butir(isian), isian["butir"] ?? "")
        let versi = Int(isian["versi"] ?? "")
        do {
            return try await x.act { tx in
                try PerjanjianActs.simpanButir(x, masukan, butir: butir, versi: versi, in: tx)
                return try PerjanjianRoutes.hasil(x, ke: PerjanjianRoutes.alamat(x) + "/susun", in: tx)
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await muat(x)
            model.butir = model.tersimpan?.pk.indikator.contains { $0.id == butir } == true ? butir : ""
            model.masukan = masukan
            model.faults = faults
            return .page(susunPerjanjianPage(x, model), status: status(of: first))
        }
    }

    static func hapus(_ x: Exchange) async throws -> Response {
        let isian = try x.isianTeks()
        return try await jalankan(x) { tx in
            try PerjanjianActs.hapusButir(x, isian["butir"] ?? "", versi: Int(isian["versi"] ?? ""), in: tx)
        }
    }

    static func urungkan(_ x: Exchange) async throws -> Response {
        try await jalankan(x) { tx in try PerjanjianActs.urungkan(x, in: tx) }
    }

    private static func jalankan(
        _ x: Exchange, _ tindakan: @escaping @Sendable (Transaction) throws -> Void
    ) async throws -> Response {
        do {
            return try await x.act { tx in
                try tindakan(tx)
                return try PerjanjianRoutes.hasil(x, ke: PerjanjianRoutes.alamat(x) + "/susun", in: tx)
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await muat(x)
            model.faults = faults
            return .page(susunPerjanjianPage(x, model), status: status(of: first))
        }
    }

    // MARK: - A table at once

    static func formulirImpor(_ x: Exchange) async throws -> Response {
        .page(imporPerjanjianPage(x, HalamanImporPerjanjian(susun: try await muat(x))))
    }

    /// Shows what a table would do; nothing is written.
    static func bacaImpor(_ x: Exchange) async throws -> Response {
        let isian = try x.isianTeks()
        var halaman = HalamanImporPerjanjian(susun: try await muat(x), isi: isian["isi"] ?? "")
        do {
            let tabel = try IsianPerjanjian.tabel(x, isian)
            let tahun = halaman.susun.tahun
            let pk =
                halaman.susun.tersimpan?.pk
                ?? PerjanjianKinerja(id: "", unitID: halaman.susun.unitID, tahun: tahun, dibuat: 0)
            let impor = try bacaImporPerjanjian(tabel, pada: pk, idBaru: x.world.newID)
            if x.route.isAPI { return try .json(JSONImporPerjanjian(impor)) }
            halaman.impor = impor
            halaman.isi = impor.bermasalah.isEmpty ? "" : impor.csvSalah
            return .page(imporPerjanjianPage(x, halaman))
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            halaman.susun.faults = faults
            return .page(imporPerjanjianPage(x, halaman), status: status(of: first))
        }
    }

    /// Writes the good rows that were shown; the faulty ones come back to be mended.
    static func terapkanImpor(_ x: Exchange) async throws -> Response {
        let isian = try x.isianTeks()
        let sisa = isian["sisa"] ?? ""
        do {
            let jawaban = try await x.act { tx in
                let impor = try PerjanjianActs.impor(x, isian, in: tx)
                guard !x.route.isAPI else {
                    return Outcome(to: try PerjanjianRoutes.alamat(x), json: try jsonText(JSONImporPerjanjian(impor)))
                }
                return Outcome(to: try PerjanjianRoutes.alamat(x) + "/susun?pesan=perjanjian_dimuat")
            }
            guard !x.route.isAPI, !sisa.isEmpty else { return jawaban }
            let halaman = HalamanImporPerjanjian(susun: try await muat(x), isi: sisa, isSisa: true)
            return .page(imporPerjanjianPage(x, halaman))
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            var halaman = HalamanImporPerjanjian(susun: try await muat(x), isi: isian["isi"] ?? "")
            halaman.susun.faults = faults
            return .page(imporPerjanjianPage(x, halaman), status: status(of: first))
        }
    }
}
