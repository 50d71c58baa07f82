import HTTPTypes
import Hummingbird
import Kinerja
public import Platform
import Storage

/// The evidence library and the door to the files.
public enum BuktiRoom {
    public static let room = Room(
        "Bukti", routes: BuktiRoutes.all + BuktiAPI.routes + UnggahanRoutes.all, migrations: BuktiMigrations.all,
        chores: BuktiBerkala.semua)
}

enum BuktiRoutes {
    static let perHalaman = 25

    static let all: [Route] = [
        .get("/bukti", .isiRealisasi, pustaka),
        .post("/bukti", .isiRealisasi, maximumFileBytes: AturanBukti.ukuranMaks, tambah),
        .get("/bukti/{id}", .lihatBukti, buka),
        .get("/bukti/{id}/dipakai", .lihatBukti, rincian),
        .post("/bukti/{id}/dipakai", .isiRealisasi, pasang),
        .post("/bukti/{id}/penghapusan", .isiRealisasi, hapus),
        .post("/bukti/{id}/pemulihan", .isiRealisasi, pulihkan),
    ]

    @Sendable private static func pustaka(_ x: Exchange) async throws -> Response {
        .page(layout(x, Page(title: "Bukti saya", active: "/realisasi"), BuktiPages.pustaka(x, try await model(x))))
    }

    @Sendable private static func tambah(_ x: Exchange) async throws -> Response {
        do {
            let saya = try x.me()
            let baru = try await siapkan(x, pegawai: saya.pegawaiID)
            return try await x.act { tx in
                try simpan(baru, tx, x)
                return Outcome(to: "/bukti?pesan=tersimpan")
            }
        } catch {
            guard let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await model(x)
            model.faults = faults
            model.tautan = x.form["tautan"]
            model.catatan = x.form["catatan_bukti"]
            return .page(
                layout(x, Page(title: "Galat: Bukti saya", active: "/realisasi"), BuktiPages.pustaka(x, model)),
                status: status(of: first)
            )
        }
    }

    /// Files and link of one form; at least one of them.
    static func siapkan(_ x: Exchange, pegawai: String) async throws -> [Bukti] {
        let baru = try await BuktiUnggahan.siapkan(
            x.files, tautan: x.form["tautan"], catatan: x.form["catatan_bukti"], pegawai: pegawai, x)
        if baru.isEmpty {
            throw Penolakan("bukti.kosong", "Pilih berkas, atau tulis tautan atau catatan", isian: "berkas")
        }
        return baru
    }

    static func simpan(
        _ baru: [Bukti], tanpaUnggahan: String = "", _ tx: Transaction, _ x: Exchange
    ) throws {
        try x.authorise(.isiRealisasi, hubungan: [.diri])
        try BuktiStore.periksaKuota(baru, pegawai: try x.me().pegawaiID, tanpaUnggahan: tanpaUnggahan, tx)
        for bukti in baru {
            try BuktiStore.simpan(bukti, instansi: x.instansi.id, in: tx.db)
            tx.catat(EntriJejak("bukti.ditambah", objek: "bukti", id: bukti.id, sesudah: bukti.nama))
        }
    }

    @Sendable static func hapus(_ x: Exchange) async throws -> Response {
        let (saya, id) = (try x.me(), try x.id())
        return try await x.act { tx in
            let bukti = try BuktiStore.hapus(
                id, pegawai: saya.pegawaiID, pada: x.world.now(), instansi: x.instansi.id, in: tx.db
            )
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            tx.catat(EntriJejak("bukti.dihapus", objek: "bukti", id: id, sebelum: bukti.nama))
            return Outcome(to: "/bukti?urung=\(id)")
        }
    }

    @Sendable static func pulihkan(_ x: Exchange) async throws -> Response {
        let (saya, id) = (try x.me(), try x.id())
        return try await x.act { tx in
            let bukti = try BuktiStore.pulihkan(
                id, pegawai: saya.pegawaiID, pada: x.world.now(), instansi: x.instansi.id, in: tx.db
            )
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            try BuktiStore.periksaKuota([bukti], pegawai: saya.pegawaiID, tx)
            try BuktiStore.hidupkan(id, instansi: x.instansi.id, in: tx.db)
            tx.catat(EntriJejak("bukti.dipulihkan", objek: "bukti", id: id, sesudah: bukti.nama))
            return Outcome(to: "/bukti?pesan=bukti_dipulihkan")
        }
    }

    @Sendable private static func buka(_ x: Exchange) async throws -> Response {
        let satu = try await BuktiAkses.muat(try x.id(), x)
        if satu.bukti.isTautan {
            return .page(layout(x, Page(title: "Tautan bukti", active: "/realisasi"), BuktiPages.tautan(satu.bukti)))
        }
        if satu.bukti.isCatatan {
            return .page(
                layout(x, Page(title: satu.bukti.nama, active: "/realisasi"), BuktiRincianPages.catatan(satu)))
        }
        return await BuktiAkses.kirim(satu.bukti, x)
    }

    @Sendable private static func rincian(_ x: Exchange) async throws -> Response {
        let satu = try await BuktiAkses.muatLengkap(try x.id(), x)
        return .page(layout(x, Page(title: satu.bukti.nama, active: "/realisasi"), BuktiRincianPages.rincian(x, satu)))
    }

    private struct Pasang: Codable, Sendable {
        let realisasi: [String]
    }

    @Sendable static func pasang(_ x: Exchange) async throws -> Response {
        let (saya, id) = (try x.me(), try x.id())
        let satu = try await BuktiAkses.muatLengkap(id, x)
        guard satu.isMilik, satu.bukti.dihapus == nil else { throw WebFailure.notFound }
        let pilihan = x.route.isAPI ? try x.json(Pasang.self).realisasi : x.form.all("realisasi")
        do {
            return try await x.act { tx in
                try x.authorise(.isiRealisasi, hubungan: [.diri])
                guard try !BuktiStore.milik(saya.pegawaiID, [id], instansi: x.instansi.id, in: tx.db).isEmpty else {
                    throw WebFailure.notFound
                }
                try BuktiStore.pasangBanyak(satu.bukti, pada: pilihan, tx)
                return Outcome(to: "/bukti/\(id)/dipakai?pesan=tersimpan", json: try jsonText(["id": id]))
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            return .page(
                layout(
                    x, Page(title: "Galat: \(satu.bukti.nama)", active: "/realisasi"),
                    BuktiRincianPages.rincian(x, satu, faults: faults, pilihan: pilihan)),
                status: status(of: first))
        }
    }

    private static func model(_ x: Exchange) async throws -> BuktiPages.Pustaka {
        let saya = try x.me()
        let isTerhapus = x.query["terhapus"] == "1"
        let sejak = BuktiStore.batasTerhapus(x.world.now())
        let urung = x.query["urung"]
        return try await x.world.database.read { db in
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            let (baris, jumlah) = try BuktiStore.pustaka(
                saya.pegawaiID, terhapus: isTerhapus, sejak: sejak, halaman: x.halaman, perHalaman: perHalaman,
                instansi: x.instansi.id, in: db
            )
            let diurung = try urung.isEmpty ? nil : BuktiStore.muat(urung, instansi: x.instansi.id, in: db)?.bukti
            let tahun = x.world.today.tahun
            let terpakai = try BuktiStore.terpakai(
                saya.pegawaiID, tahun: tahun, kini: x.world.now(), instansi: x.instansi.id, in: db)
            return BuktiPages.Pustaka(
                baris: baris, jumlah: jumlah, isTerhapus: isTerhapus,
                diurung: diurung.flatMap { $0.pegawaiID == saya.pegawaiID && $0.dihapus != nil ? $0 : nil },
                kuota: "\(KuotaBukti.berlaku(tahun: tahun).tampil(terpakai: terpakai)) untuk \(tahun)",
                kini: x.world.now()
            )
        }
    }
}
