import HTTPTypes
import Hummingbird
import Kinerja
public import Platform
import Storage

/// The evidence library and the door to the files.
public enum BuktiRoom {
    public static let room = Room("Bukti", routes: BuktiRoutes.all + BuktiAPI.routes)
}

enum BuktiRoutes {
    static let perHalaman = 25

    static let all: [Route] = [
        .get("/bukti", .isiRealisasi, pustaka),
        .post("/bukti", .isiRealisasi, maximumFileBytes: AturanBukti.ukuranMaks, tambah),
        .get("/bukti/{id}", .lihatBukti, buka),
        .post("/bukti/{id}/penghapusan", .isiRealisasi, hapus),
        .post("/bukti/{id}/pemulihan", .isiRealisasi, pulihkan),
    ]

    @Sendable private static func pustaka(_ x: Exchange) async throws -> Response {
        .page(layout(x, Page(title: "Bukti saya", active: "/realisasi"), BuktiPages.pustaka(x, try await model(x))))
    }

    @Sendable private static func tambah(_ x: Exchange) async throws -> Response {
        do {
            let saya = try x.me()
            let baru = try siapkan(x, pegawai: saya.pegawaiID)
            return try await x.act { tx in
                try simpan(baru, tx, x)
                return Outcome(to: "/bukti?pesan=tersimpan")
            }
        } catch {
            guard let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await model(x)
            model.faults = faults
            model.tautan = x.form["tautan"]
            return .page(
                layout(x, Page(title: "Galat: Bukti saya", active: "/realisasi"), BuktiPages.pustaka(x, model)),
                status: status(of: first)
            )
        }
    }

    /// Files and link of one form; at least one of them.
    static func siapkan(_ x: Exchange, pegawai: String) throws -> [Bukti] {
        let baru = try BuktiUnggahan.siapkan(x.files, tautan: x.form["tautan"], pegawai: pegawai, x)
        if baru.isEmpty {
            throw Penolakan("bukti.kosong", "Pilih berkas atau tulis tautan", isian: "berkas")
        }
        return baru
    }

    static func simpan(_ baru: [Bukti], _ tx: Transaction, _ x: Exchange) throws {
        try x.authorise(.isiRealisasi, hubungan: [.diri])
        for bukti in baru {
            try BuktiStore.simpan(bukti, instansi: x.instansi.id, in: tx.db)
            tx.catat(EntriJejak("bukti.ditambah", objek: "bukti", id: bukti.id, sesudah: bukti.nama))
        }
    }

    @Sendable private static func hapus(_ x: Exchange) async throws -> Response {
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

    @Sendable private static func pulihkan(_ x: Exchange) async throws -> Response {
        let (saya, id) = (try x.me(), try x.id())
        return try await x.act { tx in
            let bukti = try BuktiStore.pulihkan(
                id, pegawai: saya.pegawaiID, pada: x.world.now(), instansi: x.instansi.id, in: tx.db
            )
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            tx.catat(EntriJejak("bukti.dipulihkan", objek: "bukti", id: id, sesudah: bukti.nama))
            return Outcome(to: "/bukti?pesan=bukti_dipulihkan")
        }
    }

    @Sendable private static func buka(_ x: Exchange) async throws -> Response {
        let bukti = try await BuktiAkses.muat(try x.id(), x)
        if bukti.isTautan {
            return .page(layout(x, Page(title: "Tautan bukti", active: "/realisasi"), BuktiPages.tautan(bukti)))
        }
        return BuktiAkses.kirim(bukti, x)
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
            return BuktiPages.Pustaka(
                baris: baris, jumlah: jumlah, isTerhapus: isTerhapus,
                diurung: diurung.flatMap { $0.pegawaiID == saya.pegawaiID && $0.dihapus != nil ? $0 : nil }
            )
        }
    }
}
