import Hummingbird
import Kinerja
import Platform
import Storage

/// Feedback over the API: the same acts, the same masks.
enum UmpanBalikAPI {
    static let routes: [Route] = [
        .get("/api/v1/umpan-balik", .lihatUmpanBalik, daftar),
        .post("/api/v1/umpan-balik", .beriUmpanBalik, beri),
        .post("/api/v1/umpan-balik/permintaan", .mintaUmpanBalik, minta),
        .get("/api/v1/umpan-balik/{id}", .lihatUmpanBalik, satu),
        .post("/api/v1/umpan-balik/{id}/penarikan", .lihatUmpanBalik, tarik),
        .post("/api/v1/umpan-balik/{id}/tindak-lanjut", .lihatUmpanBalik, tindakLanjut),
    ]

    /// No id of the giver, and the name only where this reader may know it.
    struct Butir: Codable, Sendable {
        let id: String
        let penerima: String
        let pemberi: String?
        let sebagai: String
        let nama_disamarkan: Bool
        let perihal: String
        let nilai: Int?
        let tanda: String?
        let teks: String?
        let sifat: String
        let cara: String
        let keadaan: String
        let tindak_lanjut: String
        let tanggal: String

        /// Words that were not opened yet are not spilled in a list.
        init(_ baris: BarisUmpanBalik, isTertutup: Bool) {
            id = baris.isi.id
            penerima = baris.penerimaNama
            pemberi = baris.pemberiNama
            sebagai = baris.sebagai.rawValue
            nama_disamarkan = baris.isTersamar
            perihal = baris.perihal
            nilai = baris.nilai
            tanda = baris.tanda?.rawValue
            teks = isTertutup ? nil : baris.teks
            sifat = baris.sifat.rawValue
            cara = baris.cara.rawValue
            keadaan = baris.keadaan.rawValue
            tindak_lanjut = baris.isi.tindakLanjut
            tanggal = baris.tanggal.description
        }
    }

    struct Daftar: Codable, Sendable {
        let jumlah: Int
        let umpan_balik: [Butir]
    }

    private struct Masukan: Codable, Sendable {
        let kepada: String
        let tentang: String?
        let tanda: String?
        let teks: String?
        let bukti: String?
        let tautan: String?
        let sifat: String?
        let cara: String?
        let aturan: String?
        let permintaan: String?

        var isian: UmpanBalikActs.Isian {
            UmpanBalikActs.Isian(
                kepada: kepada, tentang: tentang ?? "bebas", tanda: tanda ?? "", teks: teks ?? "", bukti: bukti ?? "",
                tautan: tautan ?? "", sifat: sifat ?? "insidentil", cara: cara ?? "media", aturan: aturan ?? "",
                permintaan: permintaan ?? "")
        }
    }

    private struct MasukanMinta: Codable, Sendable {
        let kepada: [String]
        let tentang: String?
        let pertanyaan: String
    }

    private struct MasukanLanjut: Codable, Sendable {
        let tindak_lanjut: String
        let tautan_lanjut: String?
    }

    @Sendable private static func daftar(_ x: Exchange) async throws -> Response {
        let saya = try x.me().pegawaiID
        let isDiberikan = x.query["bagian"] == "diberikan"
        let isi = try await x.world.database.read { db in
            try x.authorise(.lihatUmpanBalik, hubungan: [.diri])
            return isDiberikan
                ? try UmpanBalikStore.diberikan(saya, halaman: x.halaman, instansi: x.instansi.id, in: db)
                : try UmpanBalikStore.diterima(saya, halaman: x.halaman, instansi: x.instansi.id, in: db)
        }
        let butir = isi.baris.map { Butir($0, isTertutup: !isDiberikan && $0.keadaan == .terkirim) }
        return try .json(Daftar(jumlah: isi.jumlah, umpan_balik: butir))
    }

    @Sendable private static func satu(_ x: Exchange) async throws -> Response {
        let (baris, _) = try await UmpanBalikActs.buka(try x.id(), x)
        return try .json(Butir(baris, isTertutup: false))
    }

    @Sendable private static func beri(_ x: Exchange) async throws -> Response {
        let isian = try x.json(Masukan.self).isian
        return try await x.act { tx in
            let id = try UmpanBalikActs.beri(isian, x, tx)
            return Outcome(to: "/umpan-balik/\(id)", json: try jsonText(["id": id]))
        }
    }

    @Sendable private static func minta(_ x: Exchange) async throws -> Response {
        let masukan = try x.json(MasukanMinta.self)
        return try await x.act { tx in
            let jumlah = try UmpanBalikActs.minta(
                kepada: masukan.kepada, tentang: masukan.tentang ?? "bebas", pertanyaan: masukan.pertanyaan, x, tx)
            return Outcome(to: "/umpan-balik?bagian=permintaan", json: try jsonText(["jumlah": jumlah]))
        }
    }

    @Sendable private static func tarik(_ x: Exchange) async throws -> Response {
        let id = try x.id()
        return try await x.act { tx in
            try UmpanBalikActs.tarik(id, x, tx)
            return Outcome(to: "/umpan-balik", json: try jsonText(["id": id]))
        }
    }

    @Sendable private static func tindakLanjut(_ x: Exchange) async throws -> Response {
        let id = try x.id()
        // Who may not see it learns nothing from the shape of the answer.
        _ = try await x.world.database.read { db in try UmpanBalikActs.muat(id, x, in: db) }
        let masukan = try x.json(MasukanLanjut.self)
        return try await x.act { tx in
            try UmpanBalikActs.tanggapi(id, tautan: masukan.tautan_lanjut, x, tx) {
                try $0.tindakLanjuti(masukan.tindak_lanjut)
            }
            return Outcome(to: "/umpan-balik/\(id)", json: try jsonText(["id": id]))
        }
    }
}
