import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

enum BerkasRoutes {
    static let perHalaman = 25

    /// The units that the person heads.
    static func tim(_ x: Exchange) async throws -> Response {
        .page(BerkasPages.tim(x, try await muatTim(x)))
    }

    private static func muatTim(_ x: Exchange) async throws -> [UnitBerkas] {
        let (me, hari) = (try x.me(), x.world.today)
        return try await x.world.database.read { db in
            try PilihUnitStore.dipimpin(oleh: me.pegawaiID, hari: hari, instansi: me.instansiID, in: db)
        }
    }

    /// Any unit that the admin looks after.
    static func admin(_ x: Exchange) async throws -> Response {
        .page(BerkasPages.admin(x, try await muatAdmin(x)))
    }

    private static func muatAdmin(_ x: Exchange) async throws -> BerkasPages.DaftarUnit {
        try x.authorise(.bukaAdmin)
        let (me, hari, cari, lewati) = (try x.me(), x.world.today, x.query["q"], (x.halaman - 1) * perHalaman)
        // An admin unit without a unit looks after nothing.
        let batas = me.peran.contains(.adminInstansi) ? nil : me.unitAdminID ?? "-"
        let (daftar, jumlah) = try await x.world.database.read { db in
            try PilihUnitStore.cari(
                cari, unitAdmin: batas, hari: hari, batas: perHalaman, lewati: lewati, instansi: me.instansiID, in: db
            )
        }
        return BerkasPages.DaftarUnit(unit: daftar, jumlah: jumlah)
    }

    static func mulai(_ x: Exchange) async throws -> Response {
        let isAdmin = x.path.hasPrefix("/admin")
        do {
            let masukan = MasukanBerkas(
                unit: x.form["unit"], tahun: try tahun(x.form["tahun"]), xlsx: x.form["xlsx"] == "1"
            )
            return try await simpan(x, masukan, awalan: isAdmin ? "/admin/pekerjaan" : "/pekerjaan")
        } catch {
            guard let daftar = refusals(of: error), let pertama = daftar.first else { throw error }
            let halaman =
                isAdmin
                ? BerkasPages.admin(x, try await muatAdmin(x), faults: daftar)
                : BerkasPages.tim(x, try await muatTim(x), faults: daftar)
            return .page(halaman, status: status(of: pertama))
        }
    }

    private static func tahun(_ teks: String) throws -> Int {
        guard let tahun = Int(teks), (2022...2100).contains(tahun) else {
            throw Penolakan("berkas.tahun", "Pilih tahun SKP", isian: "tahun")
        }
        return tahun
    }

    static func mulaiAPI(_ x: Exchange) async throws -> Response {
        let isi = try x.json(BerkasBaruAPI.self)
        return try await simpan(
            x, MasukanBerkas(unit: isi.unit, tahun: try tahun(String(isi.tahun)), xlsx: isi.xlsx ?? false),
            awalan: "/pekerjaan"
        )
    }

    /// The unit comes as id or code.
    private static func simpan(_ x: Exchange, _ diminta: MasukanBerkas, awalan: String) async throws -> Response {
        let (me, hari, id) = (try x.me(), x.world.today, x.world.newID())
        guard !diminta.unit.isEmpty else { throw Penolakan("berkas.unit", "Pilih unitnya", isian: "unit") }
        return try await x.act { tx in
            var masukan = diminta
            if let unit = try BerkasStore.unit(kode: masukan.unit, instansi: me.instansiID, in: tx.db) {
                masukan.unit = unit
            }
            try PekerjaanBerkas.periksaHak(x, unit: masukan.unit, in: tx.db)
            let kepala = try BerkasStore.kepala(
                unit: masukan.unit, tahun: masukan.tahun, hari: hari, instansi: me.instansiID, in: tx.db)
            guard let kepala else { throw WebFailure.notFound }
            guard kepala.jumlah > 0 else {
                throw Penolakan("berkas.tanpa_orang", "Belum ada pegawai di \(kepala.unitNama)", isian: "unit")
            }
            let mulai = try PekerjaanBerkas.mulai(masukan, kepala, id: id, in: tx)
            return Outcome(
                to: "\(awalan)/\(mulai.id)\(mulai.isBaru ? "" : "?pesan=pekerjaan_sudah_berjalan")",
                json: try jsonText(BerkasMulaiAPI(id: mulai.id, sudahBerjalan: !mulai.isBaru))
            )
        }
    }
}

/// What the API takes; `unit` is a code or an id.
struct BerkasBaruAPI: Decodable {
    let unit: String
    let tahun: Int
    let xlsx: Bool?
}

/// The job that makes the file.
struct BerkasMulaiAPI: Encodable {
    let id: String
    let sudahBerjalan: Bool

    enum CodingKeys: String, CodingKey {
        case id
        case sudahBerjalan = "sudah_berjalan"
    }
}
