import Hummingbird
import Kinerja
import Platform
import Storage

/// The team's evaluation: list of periods, grid, check page, sending.
enum EvaluasiTimRoutes {
    static let all: [Route] = [
        .get("/tim/evaluasi", .nilaiPegawai, periode),
        .get("/tim/evaluasi/{periode}", .nilaiPegawai) { try await grid($0) },
        .post("/tim/evaluasi/{periode}", .nilaiPegawai, simpan),
        .get("/tim/evaluasi/{periode}/periksa", .nilaiPegawai) { try await periksa($0) },
        .post("/tim/evaluasi/{periode}/pengiriman", .nilaiPegawai, kirim),
        .get("/api/v1/tim/evaluasi/{periode}", .nilaiPegawai, gridAPI),
        .post("/api/v1/tim/evaluasi/{periode}", .nilaiPegawai, simpanAPI),
        .post("/api/v1/tim/evaluasi/{periode}/pengiriman", .nilaiPegawai, kirimAPI),
    ]

    private static func periode(_ x: Exchange) async throws -> Response {
        let me = try x.me().pegawaiID
        let daftar = try await x.world.database.read { db in
            try PeriodeTimStore.daftar(penilai: me, pada: x.world.today, instansi: x.instansi.id, in: db)
        }
        return .page(PeriodeTimPages.page(x, daftar))
    }

    // MARK: - Grid

    private static func muatGrid(_ x: Exchange) async throws -> EvaluasiGridPages.Model {
        let permintaan = try TimEvaluasi.Permintaan(x)
        let me = try x.me().pegawaiID
        let isBelum = x.query["belum"] == "1"
        let halaman = max(x.halaman, Int(x.form["hal"]) ?? 1)
        return try await x.world.database.read { db in
            let tim = try TimEvaluasi.load(permintaan, x, in: db)
            let tampil = EvaluasiGridPages.Model.tampil(tim, isBelumSaja: isBelum)
            let skp = EvaluasiGridPages.Model.irisan(tampil, halaman: halaman).compactMap { $0.skp?.id }
            return EvaluasiGridPages.Model(
                tim: tim,
                isi: try IsiKinerjaStore.load(skp: skp, periode: tim.periode, instansi: x.instansi.id, in: db),
                limpahan: try AnggotaTimStore.limpahan(
                    tim.konteks.periode, kepada: me, pada: x.world.today, instansi: x.instansi.id, in: db
                ),
                isBelumSaja: isBelum, halaman: halaman
            )
        }
    }

    private static func grid(
        _ x: Exchange, faults: [Penolakan] = [], isian: IsianTim? = nil
    ) async throws -> Response {
        var model = try await muatGrid(x)
        model.faults = faults
        if let isian { model.tim = model.tim.dengan(isian) }
        return .page(EvaluasiGridPages.page(x, model), status: faults.first.map(status(of:)) ?? .ok)
    }

    private static func gridAPI(_ x: Exchange) async throws -> Response {
        let model = try await muatGrid(x)
        return try .json(TimEvaluasiAPI(model.tim, isi: model.isi))
    }

    // MARK: - Draf

    private static func simpan(_ x: Exchange) async throws -> Response {
        let isian = IsianTim(x.form)
        let isPeriksa = x.form["aksi"] == "periksa"
        let hal = x.form["hal"] == "1" || Int(x.form["hal"]) == nil ? [] : ["hal=\(x.form["hal"])"]
        do {
            return try await simpan(x, isian, isPeriksa: isPeriksa) { tim, _ in
                Outcome(to: isPeriksa ? tim.alamat("/periksa") : tim.alamat("", hal + ["pesan=evaluasi_draf"]))
            }
        } catch {
            guard let faults = refusals(of: error) else { throw error }
            return try await grid(x, faults: faults, isian: isian)
        }
    }

    /// Writes the drafts that changed; used by page, API and the page of one person.
    static func simpan(
        _ x: Exchange, _ isian: IsianTim, isPeriksa: Bool,
        lalu outcome: @escaping @Sendable (TimEvaluasi, [TimEvaluasi.Perubahan]) throws -> Outcome
    ) async throws -> Response {
        let permintaan = try TimEvaluasi.Permintaan(x)
        return try await x.act { tx in
            let tim = try TimEvaluasi.load(permintaan, x, in: tx.db)
            let perubahan = try tim.perubahan(isian, isPeriksa: isPeriksa, newID: x.world.newID)
            for satu in perubahan {
                let baru = satu.keputusan.keadaan
                try EvaluasiStore.simpanDraf(baru, skp: satu.skp, versi: satu.versi, in: tx)
                for peristiwa in satu.keputusan.peristiwa {
                    tx.catat(EvaluasiStore.entri(peristiwa, sebelum: satu.lama.ringkas, sesudah: baru.ringkas))
                }
            }
            return try outcome(tim, perubahan)
        }
    }

    private static func simpanAPI(_ x: Exchange) async throws -> Response {
        let masukan = try x.json([PenilaianAPI].self)
        let isian = try PenilaianAPI.isian(masukan)
        let dikenal = Set(masukan.map(\.id))
        return try await simpan(x, isian, isPeriksa: false) { tim, perubahan in
            guard dikenal.isSubset(of: tim.anggota.map(\.id)) else { throw WebFailure.notFound }
            return Outcome(to: tim.alamat(), json: try jsonText(["tersimpan": perubahan.count]))
        }
    }

    // MARK: - Periksa dan kirim

    private static func periksa(_ x: Exchange, faults: [Penolakan] = []) async throws -> Response {
        let permintaan = try TimEvaluasi.Permintaan(x)
        let tim = try await x.world.database.read { db in try TimEvaluasi.load(permintaan, x, in: db) }
        let model = EvaluasiPeriksaPages.Model(
            tim: tim, alasanPola: x.form.optional("alasan_pola") ?? tim.konteks.alasanPola, faults: faults
        )
        return .page(EvaluasiPeriksaPages.page(x, model), status: faults.first.map(status(of:)) ?? .ok)
    }

    private static func kirim(_ x: Exchange) async throws -> Response {
        let terlihat = x.form.group("versi").compactMapValues { Int($0) }
        do {
            return try await EvaluasiPengirim.kirim(x, terlihat: terlihat, alasanPola: x.form["alasan_pola"])
        } catch {
            guard let faults = refusals(of: error) else { throw error }
            return try await periksa(x, faults: faults)
        }
    }

    private static func kirimAPI(_ x: Exchange) async throws -> Response {
        let masukan = x.body.isEmpty ? PengirimanAPI(alasan_pola: nil) : try x.json(PengirimanAPI.self)
        return try await EvaluasiPengirim.kirim(x, terlihat: nil, alasanPola: masukan.alasan_pola ?? "")
    }
}
