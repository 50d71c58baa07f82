import Hummingbird
import Kinerja
import Platform
import Storage

/// The queue of requests, each with its repair on the spot.
enum AntreanPerbaikanRoutes {
    private static func cakupan(_ x: Exchange) throws -> Cakupan {
        Cakupan(instansi: try x.me().instansiID, unitAdmin: try AdminRoom.batas(x))
    }

    static func daftar(_ x: Exchange) async throws -> Response {
        let (cakupan, pegawai, isSemua) = (try cakupan(x), try x.me().pegawaiID, x.query["keadaan"] == "semua")
        let lewati = (x.halaman - 1) * PerbaikanRoutes.perHalaman
        let (daftar, jumlah) = try await x.world.database.read { db in
            try PermintaanStore.antrean(
                cakupan, pegawai: pegawai, isSemua: isSemua, batas: PerbaikanRoutes.perHalaman, lewati: lewati, in: db)
        }
        if x.route.isAPI { return try .json(PermintaanDaftarAPI(daftar, jumlah: jumlah, halaman: x.halaman)) }
        return .page(AntreanPerbaikanPages.daftar(x, daftar, jumlah: jumlah, isSemua: isSemua))
    }

    /// Opening a request tells its sender that it was read.
    static func satu(_ x: Exchange) async throws -> Response {
        let (id, cakupan, pegawai) = (try x.id(), try cakupan(x), try x.me().pegawaiID)
        var isi = try await muat(x)
        if isi.permintaan.keadaan == .terkirim {
            try await x.world.database.act(by: x.pencatat()) { tx in
                _ = try PermintaanStore.load(id, cakupan, pegawai: pegawai, in: tx.db)
                try PermintaanStore.tandaiDibaca(id, in: tx)
            }
            isi = try await muat(x)
        }
        return .page(AntreanPerbaikanPages.satu(x, isi))
    }

    private static func muat(_ x: Exchange) async throws -> AntreanPerbaikanPages.Isi {
        let (id, cakupan, session) = (try x.id(), try cakupan(x), try x.me())
        let (hari, urung) = (x.world.today.description, x.query["urung"])
        return try await x.world.database.read { db in
            let permintaan = try PermintaanStore.load(id, cakupan, pegawai: session.pegawaiID, in: db)
            let data = try DataKiniStore.load(
                permintaan.tentangID, instansi: session.instansiID, pada: hari, in: db)
            guard let data else { throw WebFailure.notFound }
            return AntreanPerbaikanPages.Isi(
                permintaan: permintaan, data: data,
                urung: Identifier.isValid(urung)
                    ? try UrungStore.load(urung, instansi: session.instansiID, in: db) : nil
            )
        }
    }

    /// Mends what was asked for and closes the request, in one transaction.
    static func perbaiki(_ x: Exchange) async throws -> Response {
        let (id, cakupan, pegawai) = (try x.id(), try cakupan(x), try x.me().pegawaiID)
        var masukan = x.route.isAPI ? try x.json(MasukanPerbaikan.self) : MasukanPerbaikan(x.form)
        masukan.semua = false
        let m = masukan
        return try await menjawab(x) { tx in
            let permintaan = try PermintaanStore.load(id, cakupan, pegawai: pegawai, in: tx.db)
            let k = try KonteksPerbaikan(x, in: tx)
            var satu = m
            satu.pegawai = [permintaan.tentangID]
            let kalimat =
                switch permintaan.jenis {
                case .atasanSalah, .atasanTanpaSKP: try PerbaikanPenilaiActs.tugaskan(.tanpaPenilai, satu, k)
                case .unitTidakAda, .jabatanSalah, .lain: try PerbaikanOrangActs.tempatkan(.tanpaPenempatan, satu, k)
                case .tanpaAkun:
                    throw Penolakan(
                        "perbaikan.akun", "Buat kode aktivasi di halaman pegawai, lalu tandai permintaan ini diperbaiki"
                    )
                }
            try PermintaanStore.selesaikan(permintaan, .diperbaiki, tanggapan: kalimat, in: tx)
            return try k.selesai("permintaan", kalimat, ke: "/admin/perbaikan/\(id)")
        }
    }

    /// Closes a request without a repair here: mended elsewhere, or refused with a reason.
    static func selesaikan(_ x: Exchange, _ keadaan: PermintaanPerbaikan.Keadaan) async throws -> Response {
        let (id, cakupan, pegawai) = (try x.id(), try cakupan(x), try x.me().pegawaiID)
        let alasan = x.route.isAPI ? try x.json(TanggapanAPI.self).alasan ?? "" : x.form["alasan"]
        return try await menjawab(x) { tx in
            let permintaan = try PermintaanStore.load(id, cakupan, pegawai: pegawai, in: tx.db)
            try PermintaanStore.selesaikan(permintaan, keadaan, tanggapan: alasan, in: tx)
            return Outcome(
                to: "/admin/perbaikan?pesan=perbaikan_dijawab", json: "{\"keadaan\":\"\(keadaan.rawValue)\"}")
        }
    }

    private static func menjawab(
        _ x: Exchange, _ act: @escaping @Sendable (Transaction) throws -> Outcome
    ) async throws -> Response {
        do {
            return try await x.act(act)
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            return .page(AntreanPerbaikanPages.satu(x, try await muat(x), faults: faults), status: status(of: first))
        }
    }
}
