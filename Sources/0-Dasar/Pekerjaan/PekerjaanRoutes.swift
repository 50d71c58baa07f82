import Foundation
import HTTPTypes
import Hummingbird
import Kinerja
public import Platform
import Storage

/// Long work: how far it is, its failures and its file. Rooms offer the kinds (`JobKind`); this one shows them all.
public enum PekerjaanRoom {
    public static let room = Room(
        "Pekerjaan",
        routes: [
            .get("/pekerjaan", .lihatPekerjaan, PekerjaanRoutes.milikSaya),
            .get("/pekerjaan/{id}", .lihatPekerjaan, PekerjaanRoutes.satu),
            .get("/pekerjaan/{id}/hasil", .lihatPekerjaan, PekerjaanRoutes.unduh),
            .post("/pekerjaan/{id}/penghentian", .lihatPekerjaan, PekerjaanRoutes.hentikan),
            .post("/pekerjaan/{id}/pengulangan", .lihatPekerjaan, PekerjaanRoutes.ulangi),
            .get("/admin/pekerjaan", .bukaAdmin, PekerjaanRoutes.semua),
            .get("/admin/pekerjaan/{id}", .lihatPekerjaan, PekerjaanRoutes.satu),
            .get("/api/v1/pekerjaan", .lihatPekerjaan, PekerjaanRoutes.daftarAPI),
            .get("/api/v1/pekerjaan/{id}", .lihatPekerjaan, PekerjaanRoutes.satuAPI),
            .get("/api/v1/pekerjaan/{id}/hasil", .lihatPekerjaan, PekerjaanRoutes.unduh),
            .post("/api/v1/pekerjaan/{id}/penghentian", .lihatPekerjaan, PekerjaanRoutes.hentikan),
            .post("/api/v1/pekerjaan/{id}/pengulangan", .lihatPekerjaan, PekerjaanRoutes.ulangi),
        ],
        migrations: PekerjaanMigrations.all
    )
}

enum PekerjaanRoutes {
    static let perHalaman = 25
    /// Failures shown on the page; the rest is counted.
    static let gagalTampil = 50

    /// Everything one page shows; two statements.
    private static func muat(_ x: Exchange) async throws -> HalamanPekerjaan {
        let (id, me) = (try x.id(), try x.me())
        return try await x.world.database.read { db in
            let satu = try terbuka(x, id, me, in: db)
            let gagal = try PekerjaanStore.gagal(id, instansi: me.instansiID, batas: gagalTampil, in: db)
            return HalamanPekerjaan(satu: satu, gagal: gagal, satuan: x.jobKinds[satu.pekerjaan.jenis]?.unit ?? "butir")
        }
    }

    /// The job, for who asked for it or looks after the instansi.
    private static func terbuka(
        _ x: Exchange, _ id: String, _ me: Session, in db: any SQLConnection
    ) throws -> PekerjaanTampil {
        let satu = try PekerjaanStore.load(id, bagi: me.pegawaiID, instansi: me.instansiID, in: db)
        guard let satu else { throw WebFailure.notFound }
        try x.authorise(.lihatPekerjaan, hubungan: satu.isPeminta ? [.diri] : [])
        return satu
    }

    static func satu(_ x: Exchange) async throws -> Response {
        let model = try await muat(x)
        if model.satu.isBaruBerakhir { try await tandai(x, model.satu.pekerjaan.id) }
        var response = Response.page(PekerjaanPages.satu(x, model))
        // The page comes again by itself, also without JavaScript.
        if !model.satu.pekerjaan.keadaan.isAkhir, let refresh = HTTPField.Name("refresh") {
            response.headers[refresh] = "10"
        }
        return response
    }

    private static func tandai(_ x: Exchange, _ id: String) async throws {
        let (me, waktu) = (try x.me(), x.world.now())
        try await x.world.database.write { db in
            try PekerjaanStore.tandaiDilihat(
                id, oleh: me.pegawaiID, instansi: me.instansiID, waktu: waktu, in: db
            )
        }
    }

    static func satuAPI(_ x: Exchange) async throws -> Response {
        let model = try await muat(x)
        return try .json(PekerjaanAPI(model.satu.pekerjaan, gagal: model.gagal))
    }

    private static func muatDaftar(
        _ x: Exchange, peminta: String?
    ) async throws -> (daftar: [PekerjaanTampil], jumlah: Int) {
        let (me, lewati) = (try x.me(), (x.halaman - 1) * perHalaman)
        return try await x.world.database.read { db in
            try PekerjaanStore.daftar(
                peminta: peminta, instansi: me.instansiID, batas: perHalaman, lewati: lewati, in: db
            )
        }
    }

    static func milikSaya(_ x: Exchange) async throws -> Response {
        let isi = try await muatDaftar(x, peminta: try x.me().pegawaiID)
        return .page(PekerjaanDaftarPages.milikSaya(x, isi.daftar, jumlah: isi.jumlah))
    }

    /// All of the instansi for its admin, the own ones for an admin unit.
    static func semua(_ x: Exchange) async throws -> Response {
        try x.authorise(.bukaAdmin)
        let me = try x.me()
        let isi = try await muatDaftar(x, peminta: me.peran.contains(.adminInstansi) ? nil : me.pegawaiID)
        return .page(PekerjaanDaftarPages.semua(x, isi.daftar, jumlah: isi.jumlah))
    }

    static func daftarAPI(_ x: Exchange) async throws -> Response {
        let isi = try await muatDaftar(x, peminta: try x.me().pegawaiID)
        return try .json(
            DaftarPekerjaanAPI(
                jumlah: isi.jumlah, halaman: x.halaman,
                daftar: isi.daftar.map { PekerjaanAPI($0.pekerjaan, gagal: nil) }
            )
        )
    }

    static func hentikan(_ x: Exchange) async throws -> Response {
        let (id, me) = (try x.id(), try x.me())
        return try await x.act { tx in
            let satu = try terbuka(x, id, me, in: tx.db)
            // Who joined somebody else's job may watch it, not end it.
            try x.authorise(.buatPekerjaan, hubungan: satu.pekerjaan.pembuatID == me.pegawaiID ? [.diri] : [])
            let isBerhenti = try PekerjaanStore.hentikan(satu.pekerjaan.id, in: tx)
            return Outcome(
                to: "\(alamat(x, id))?pesan=\(isBerhenti ? "pekerjaan_dihentikan" : "pekerjaan_sudah_berakhir")",
                json: #"{"id":"\#(id)","dihentikan":\#(isBerhenti)}"#
            )
        }
    }

    /// Begins a job for what this one could not do.
    static func ulangi(_ x: Exchange) async throws -> Response {
        let (id, me, idBaru) = (try x.id(), try x.me(), x.world.newID())
        return try await x.act { tx in
            let lama = try terbuka(x, id, me, in: tx.db).pekerjaan
            guard let kind = x.jobKinds[lama.jenis] else { throw WebFailure.notFound }
            try kind.authorise(x, lama, tx.db)
            guard lama.keadaan.isAkhir, lama.gagal > 0 else {
                throw Penolakan("pekerjaan.tidak_ada_gagal", "Tidak ada yang gagal pada pekerjaan ini")
            }
            let baru = PekerjaanBaru(
                jenis: lama.jenis, judul: judulUlang(lama.judul), masukan: lama.masukan, kunci: "ulang:\(lama.id)",
                indukID: lama.id
            )
            let mulai = try PekerjaanStore.mulai(baru, id: idBaru, in: tx)
            return Outcome(to: alamat(x, mulai.id), json: #"{"id":"\#(mulai.id)"}"#)
        }
    }

    private static func judulUlang(_ judul: String) -> String {
        let akhiran = ", ulangan yang gagal"
        return judul.hasSuffix(akhiran) ? judul : judul + akhiran
    }

    /// Where a form came from: the admin's page or the own one.
    private static func alamat(_ x: Exchange, _ id: String) -> String {
        x.form["dari"] == "admin" ? "/admin/pekerjaan/\(id)" : "/pekerjaan/\(id)"
    }

    /// The file, for who may have it today. Every download stands in the audit trail.
    static func unduh(_ x: Exchange) async throws -> Response {
        let (id, me) = (try x.id(), try x.me())
        let hasil = try await x.world.database.act(by: x.pencatat()) { tx in
            let job = try terbuka(x, id, me, in: tx.db).pekerjaan
            guard let kind = x.jobKinds[job.jenis], let hasil = job.hasil else { throw WebFailure.notFound }
            try kind.authorise(x, job, tx.db)
            tx.catat(EntriJejak("pekerjaan.diunduh", objek: "pekerjaan", id: id, sesudah: hasil.berkas))
            return hasil
        }
        guard let body = try await x.world.files.section("hasil").body(hasil.berkas, size: hasil.ukuran) else {
            throw WebFailure.notFound
        }
        var response = Response(status: .ok, headers: [.contentType: hasil.jenis], body: body)
        response.headers[.contentDisposition] = "attachment; filename*=UTF-8''\(percentEncoded(hasil.nama))"
        return response
    }
}
