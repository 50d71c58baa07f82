import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

enum PegawaiAdminRoutes {
    private static func muat(
        _ x: Exchange, perHalaman: Int
    ) async throws -> (daftar: [PegawaiAdminStore.Baris], jumlah: Int) {
        let session = try x.me()
        let unit = x.query["unit"]
        let saringan = PegawaiAdminStore.Saringan(
            instansi: session.instansiID, unitAdmin: try AdminRoom.batas(x), cari: x.query["q"],
            unit: unit.isEmpty ? nil : unit, masalah: MasalahPegawai(rawValue: x.query["masalah"])
        )
        let (hari, lewati) = (x.world.today.description, (x.halaman - 1) * perHalaman)
        return try await x.world.database.read { db in
            try PegawaiAdminStore.daftar(saringan, pada: hari, batas: perHalaman, lewati: lewati, in: db)
        }
    }

    static func daftar(_ x: Exchange) async throws -> Response {
        let (daftar, jumlah) = try await muat(x, perHalaman: AdminRoom.perHalaman)
        return .page(PegawaiDaftarPages.daftar(x, daftar, jumlah: jumlah))
    }

    static func daftarAPI(_ x: Exchange) async throws -> Response {
        let (daftar, jumlah) = try await muat(x, perHalaman: 100)
        return try .json(PegawaiDaftarAPI(daftar, jumlah: jumlah, halaman: x.halaman))
    }

    private static func muatSatu(_ x: Exchange) async throws -> PegawaiAdminStore.Rincian {
        let (session, id, today) = (try x.me(), try x.id(), x.world.today)
        return try await x.world.database.read { db in
            let hubungan = try HubunganStore.load(session, kepada: id, pada: today, in: db)
            try x.authorise(.kelolaPegawai, hubungan: hubungan)
            let isi = try PegawaiAdminStore.rincian(
                id, instansi: session.instansiID, pada: today.description, in: db)
            guard let isi else {
                throw WebFailure.notFound
            }
            return isi
        }
    }

    static func rincian(_ x: Exchange) async throws -> Response {
        .page(PegawaiRincianPages.halaman(x, try await muatSatu(x)))
    }

    static func ubah(
        _ x: Exchange, _ act: @escaping @Sendable (String, Exchange, Transaction) throws -> Void
    ) async throws -> Response {
        let id = try x.id()
        do {
            return try await x.act { tx in
                try act(id, x, tx)
                return Outcome(to: "/admin/pegawai/\(id)?pesan=pegawai_diubah")
            }
        } catch {
            guard let daftar = refusals(of: error), let pertama = daftar.first else { throw error }
            return .page(
                PegawaiRincianPages.halaman(x, try await muatSatu(x), faults: daftar), status: status(of: pertama))
        }
    }

    /// The answer carries the code, once; no redirect, since the code is stored only as a hash.
    static func buatKode(_ x: Exchange) async throws -> Response {
        let id = try x.id()
        let kode = try await x.world.database.act(by: x.pencatat()) { tx in try PegawaiAdminActs.buatKode(id, x, in: tx)
        }
        return .page(PegawaiRincianPages.halaman(x, try await muatSatu(x), kode: kode))
    }
}
