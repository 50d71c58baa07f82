import Hummingbird
import Kinerja
import Platform
import Storage

/// Requests of one's own.
enum PerbaikanRoutes {
    static let perHalaman = 25

    static func milik(_ x: Exchange) async throws -> Response {
        let (daftar, jumlah) = try await muatMilik(x)
        return .page(PerbaikanPages.milik(x, daftar, jumlah: jumlah))
    }

    static func milikAPI(_ x: Exchange) async throws -> Response {
        let (daftar, jumlah) = try await muatMilik(x)
        return try .json(PermintaanDaftarAPI(daftar, jumlah: jumlah, halaman: x.halaman))
    }

    private static func muatMilik(_ x: Exchange) async throws -> (daftar: [PermintaanTercatat], jumlah: Int) {
        try x.authorise(.mintaPerbaikan)
        let (session, lewati) = (try x.me(), (x.halaman - 1) * perHalaman)
        return try await x.world.database.read { db in
            try PermintaanStore.milik(
                session.pegawaiID, instansi: session.instansiID, batas: perHalaman, lewati: lewati, in: db)
        }
    }

    static func baru(_ x: Exchange) async throws -> Response {
        .page(PerbaikanPages.baru(x, try await muatBaru(x, tentang: x.query["pegawai"])))
    }

    private static func muatBaru(_ x: Exchange, tentang tertulis: String) async throws -> PerbaikanPages.Baru {
        let (session, hari) = (try x.me(), x.world.today)
        let tentang = Identifier.isValid(tertulis) ? tertulis : session.pegawaiID
        return try await x.world.database.read { db in
            try izinkan(x, session, tentang: tentang, in: db)
            let data = try DataKiniStore.load(
                tentang, instansi: session.instansiID, pada: hari.description, in: db)
            guard let data else { throw WebFailure.notFound }
            return PerbaikanPages.Baru(
                tentang: tentang, data: data,
                penerima: try PerbaikanStore.penerima(untuk: tentang, instansi: session.instansiID, in: db)
            )
        }
    }

    /// About oneself, or about somebody whom one rates or looks after.
    private static func izinkan(
        _ x: Exchange, _ session: Session, tentang: String, in db: any SQLConnection
    ) throws {
        try x.authorise(.mintaPerbaikan)
        guard tentang != session.pegawaiID, !session.peran.contains(.adminInstansi) else { return }
        let hubungan = try HubunganStore.load(session, kepada: tentang, pada: x.world.today, in: db)
        guard !hubungan.isDisjoint(with: [.penilai, .atasanPenilai, .unit]) else { throw WebFailure.notFound }
    }

    static func kirim(_ x: Exchange) async throws -> Response {
        let session = try x.me()
        let masukan = try masukan(x)
        let tentang = masukan.pegawai.flatMap { Identifier.isValid($0) ? $0 : nil } ?? session.pegawaiID
        do {
            guard let jenis = PermintaanPerbaikan.Jenis(rawValue: masukan.jenis) else {
                throw Penolakan("perbaikan.jenis", "Pilih apa yang salah", isian: "jenis")
            }
            guard !masukan.isi.isEmpty else {
                throw Penolakan(
                    "perbaikan.isi", "Tulis apa yang benar, misalnya nama atasan atau jabatan yang seharusnya",
                    isian: "isi"
                )
            }
            return try await x.act { tx in
                try izinkan(x, session, tentang: tentang, in: tx.db)
                let penerima = try PerbaikanStore.kirim(
                    PermintaanBaru(
                        jenis, pemohon: session.pegawaiID, tentang: tentang, halaman: masukan.halaman ?? "",
                        isi: masukan.isi),
                    id: x.world.newID(), in: tx
                )
                return Outcome(
                    to: "/perbaikan?pesan=perbaikan_diminta", json: try jsonText(["penerima": penerima?.nama]))
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            let isi = try await muatBaru(x, tentang: tentang)
            return .page(PerbaikanPages.baru(x, isi, faults: faults), status: status(of: first))
        }
    }

    private static func masukan(_ x: Exchange) throws -> PermintaanMasukanAPI {
        if x.route.isAPI { return try x.json(PermintaanMasukanAPI.self) }
        return PermintaanMasukanAPI(
            jenis: x.form["jenis"], pegawai: x.form.optional("pegawai"), halaman: x.form.optional("dari"),
            isi: x.form["isi"])
    }
}
