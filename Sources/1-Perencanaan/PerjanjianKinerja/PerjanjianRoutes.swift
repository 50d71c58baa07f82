import Dasar
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// The list of agreements and one of them.
enum PerjanjianRoutes {
    static func daftar(_ x: Exchange) async throws -> Response {
        .page(daftarPerjanjianPage(x, try await muatDaftar(x)))
    }

    static func daftarJSON(_ x: Exchange) async throws -> Response {
        let model = try await muatDaftar(x)
        return try .json(
            JSONDaftarPerjanjian(
                tahun: model.tahun, jumlah: model.jumlah, halaman: x.halaman,
                daftar: model.daftar.map(JSONDaftarPerjanjian.Baris.init)))
    }

    /// One statement beside the session's.
    private static func muatDaftar(_ x: Exchange) async throws -> HalamanDaftarPerjanjian {
        try x.authorise(.lihatPerjanjian)
        let (me, instansi, halaman) = (try x.me(), x.instansi.id, x.halaman)
        let tahun = tahun(x)
        let kata = String(x.query["q"].prefix(100))
        let saringan = PerjanjianBacaStore.Saringan(rawValue: x.query["keadaan"]) ?? .semua
        return try await x.world.database.read { db in
            let hasil = try PerjanjianBacaStore.daftar(
                tahun: tahun, kata: kata, saringan: saringan, unitSaya: me.unitID ?? "-", halaman: halaman,
                instansi: instansi, in: db
            )
            return HalamanDaftarPerjanjian(
                tahun: tahun, kata: kata, saringan: saringan, daftar: hasil.daftar, jumlah: hasil.jumlah)
        }
    }

    /// The year of the query, else the running one.
    static func tahun(_ x: Exchange) -> Int {
        Int(x.query["tahun"]).flatMap { (2022...2100).contains($0) ? $0 : nil } ?? x.world.today.tahun
    }

    static func satu(_ x: Exchange) async throws -> Response { .page(perjanjianPage(x, try await muat(x))) }

    static func satuJSON(_ x: Exchange) async throws -> Response {
        let model = try await muat(x)
        guard let satu = model.tersimpan else { throw WebFailure.notFound }
        return try .json(JSONPerjanjian(satu, model))
    }

    /// At most five statements beside the session's.
    static func muat(
        _ x: Exchange, faults: [Penolakan] = [], isian: [String: String] = [:]
    ) async throws -> HalamanPerjanjian {
        let (unit, tahun, instansi, me, hari) = (
            try x.id("unit"), try x.tahun(), x.instansi.id, try x.me(), x.world.today
        )
        let revisi = x.query["revisi"]
        return try await x.world.database.read { db in
            let hubungan = try HubunganUnitStore.load(me, unit: unit, pada: hari, in: db)
            try x.authorise(.lihatPerjanjian, hubungan: hubungan)
            let bolehKelola = Wewenang.boleh(.kelolaPerjanjian, peran: me.peran, hubungan: hubungan)
            let satu = try PerjanjianStore.cari(unit: unit, tahun: tahun, revisi: revisi, instansi: instansi, in: db)
            let ids = satu?.pk.indikator.map(\.id) ?? []
            let pembawa = try PerjanjianBacaStore.pembawa(
                unit: unit, tahun: tahun, ids: ids, instansi: instansi, in: db)
            var model = HalamanPerjanjian(
                unitID: unit, unit: satu?.unit ?? "", tahun: tahun, tersimpan: satu, sayaID: me.pegawaiID,
                bolehKelola: bolehKelola, semuaPembawa: pembawa.daftar, kepala: pembawa.kepala,
                sekitar: try PerjanjianBacaStore.sekitar(
                    unit: unit, tahun: tahun, ids: ids, instansi: instansi, in: db),
                faults: faults, isian: isian
            )
            if satu == nil { model.unit = try PerjanjianBacaStore.namaUnit(unit, instansi: instansi, in: db) }
            if bolehKelola, satu?.pk.keadaan == .rancangan {
                model.pihak = try PerjanjianBacaStore.pihak(unit: unit, pada: hari, instansi: instansi, in: db)
            }
            return model
        }
    }

    // MARK: - Acts of the page

    static func tetapkan(_ x: Exchange) async throws -> Response {
        try await jalankan(x, pesan: "perjanjian_ditetapkan", PerjanjianActs.tetapkan)
    }

    static func ganti(_ x: Exchange) async throws -> Response {
        try await jalankan(x, pesan: "perjanjian_diganti", PerjanjianActs.ganti)
    }

    static func lepas(_ x: Exchange) async throws -> Response {
        try await jalankan(x, pesan: "perjanjian_dilepas", PerjanjianActs.lepas)
    }

    private static func jalankan(
        _ x: Exchange, pesan: String,
        _ tindakan: @escaping @Sendable (Exchange, [String: String], Transaction) throws -> Void
    ) async throws -> Response {
        let isian = try x.isianTeks()
        return try await ulangi(x, isian) {
            try await x.act { tx in
                try tindakan(x, isian, tx)
                return try hasil(x, ke: alamat(x) + "?pesan=\(pesan)", in: tx)
            }
        }
    }

    /// "Masukkan semua ke SKP saya".
    static func keSKP(_ x: Exchange) async throws -> Response {
        let tahun = try x.tahun()
        return try await ulangi(x, [:]) {
            try await x.act { tx in
                let (jumlah, versi) = try PerjanjianSKPActs.masukkan(x, in: tx)
                let ekor = jumlah == 0 ? "?pesan=pk_sudah_masuk" : "?kembali=\(versi)"
                let json =
                    try x.route.isAPI
                    ? SKPBuka.milikSendiri(x, tahun: tahun, in: tx.db).map { try jsonText(JSONSKP($0.skp)) } : nil
                return Outcome(to: "/skp/\(tahun)/susun/hasil" + ekor, json: json)
            }
        }
    }

    /// A refusal shows the same page with what was typed; a page that became old is told so there.
    private static func ulangi(
        _ x: Exchange, _ isian: [String: String], _ tindakan: () async throws -> Response
    ) async throws -> Response {
        do { return try await tindakan() } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            return .page(perjanjianPage(x, try await muat(x, faults: faults, isian: isian)), status: status(of: first))
        }
    }

    static func alamat(_ x: Exchange) throws -> String { "/perjanjian/\(try x.tahun())/\(try x.id("unit"))" }

    /// Where a change leads, and the agreement as it stands then for the API.
    static func hasil(_ x: Exchange, ke alamat: String, in tx: Transaction) throws -> Outcome {
        guard x.route.isAPI else { return Outcome(to: alamat) }
        let satu = try PerjanjianStore.load(
            unit: try x.id("unit"), tahun: try x.tahun(), instansi: x.instansi.id, in: tx.db)
        return Outcome(to: alamat, json: try satu.map { try jsonText(JSONPerjanjian($0, nil)) })
    }
}
