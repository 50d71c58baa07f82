import Hummingbird
import Kinerja
public import Platform
import Storage

/// The audit trail for those who answer for it: who did what, when, to which record. Nothing here can change it.
public enum JejakRoom {
    public static let room = Room(
        "Jejak",
        routes: [
            .get("/admin/jejak", .lihatJejak, JejakRoutes.daftar),
            .get("/api/v1/jejak", .lihatJejak, JejakRoutes.daftarAPI),
        ],
        migrations: JejakMigrations.all
    )
}

enum JejakRoutes {
    static let perHalaman = 25

    static func daftar(_ x: Exchange) async throws -> Response {
        let (saringan, galat) = saringan(x)
        guard galat.isEmpty else {
            return .page(JejakPages.daftar(x, [], isMasih: false, faults: galat), status: .unprocessableContent)
        }
        let isi = try await muat(x, saringan, batas: perHalaman)
        return .page(JejakPages.daftar(x, Array(isi.prefix(perHalaman)), isMasih: isi.count > perHalaman))
    }

    /// One entry more than is shown tells whether there is another page.
    private static func muat(_ x: Exchange, _ saringan: SaringanJejak, batas: Int) async throws -> [BarisJejak] {
        try x.authorise(.lihatJejak)
        let instansi = x.instansi.id
        return try await x.world.database.read { db in
            try JejakBacaStore.daftar(saringan, batas: batas + 1, instansi: instansi, in: db)
        }
    }

    private static func saringan(_ x: Exchange) -> (SaringanJejak, [Penolakan]) {
        var galat: [Penolakan] = []
        func hari(_ nama: String) -> Tanggal? {
            let teks = x.query[nama]
            guard !teks.isEmpty else { return nil }
            guard let hari = Tanggal(teks) else {
                galat.append(Penolakan("jejak.tanggal", "Tulis tanggal yang ada, misalnya 2026-01-31", isian: nama))
                return nil
            }
            return hari
        }
        let saringan = SaringanJejak(
            pelaku: x.query["pelaku"], tindakan: x.query["tindakan"], objek: x.query["objek"],
            objekID: x.query["objek_id"], dari: hari("dari"), sampai: hari("sampai"),
            sebelum: Int64(x.query["sebelum"])
        )
        if let dari = saringan.dari, let sampai = saringan.sampai, dari > sampai {
            galat.append(Penolakan("jejak.rentang", "Tanggal akhir tidak boleh sebelum tanggal awal", isian: "sampai"))
        }
        return (saringan, galat)
    }

    static func daftarAPI(_ x: Exchange) async throws -> Response {
        let (saringan, galat) = saringan(x)
        if !galat.isEmpty { throw DaftarPenolakan(daftar: galat) }
        let isi = try await muat(x, saringan, batas: 100)
        let tampil = isi.prefix(100)
        return try .json(
            JejakAPI(lanjut: isi.count > 100 ? tampil.last?.urutan : nil, daftar: tampil.map(JejakAPI.Baris.init))
        )
    }
}

/// A piece of the trail; `lanjut` is the value of `sebelum` for the next piece.
struct JejakAPI: Encodable {
    struct Baris: Encodable {
        let urutan: Int64
        let waktu: Int64
        let pelaku: String
        let nama: String?
        let tindakan: String
        let objek: String
        let objekID: String
        let sebelum: String?
        let sesudah: String?
        let permintaan: String

        enum CodingKeys: String, CodingKey {
            case urutan, waktu, pelaku, nama, tindakan, objek, sebelum, sesudah, permintaan
            case objekID = "objek_id"
        }

        init(_ satu: BarisJejak) {
            urutan = satu.urutan
            waktu = satu.waktu
            pelaku = satu.pelaku
            nama = satu.nama
            tindakan = satu.tindakan
            objek = satu.objek
            objekID = satu.objekID
            sebelum = satu.sebelum
            sesudah = satu.sesudah
            permintaan = satu.permintaan
        }
    }

    let lanjut: Int64?
    let daftar: [Baris]
}
