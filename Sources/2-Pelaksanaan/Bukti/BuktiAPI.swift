import Hummingbird
import Kinerja
import Platform
import Storage

/// Evidence over the API: multipart for files, JSON for a link.
enum BuktiAPI {
    static let routes: [Route] = [
        .get("/api/v1/bukti", .isiRealisasi, daftar),
        .post("/api/v1/bukti", .isiRealisasi, maximumFileBytes: AturanBukti.ukuranMaks, tambah),
    ]

    struct Butir: Codable, Sendable {
        let id: String
        let nama: String
        let tipe: String
        let ukuran: Int
        let tautan: String?

        init(_ bukti: Bukti) {
            id = bukti.id
            nama = bukti.nama
            tipe = bukti.tipe
            ukuran = bukti.ukuran
            tautan = bukti.tautan
        }
    }

    struct Daftar: Codable, Sendable {
        let jumlah: Int
        let bukti: [Butir]
    }

    private struct Masukan: Codable, Sendable {
        let tautan: String
    }

    @Sendable private static func daftar(_ x: Exchange) async throws -> Response {
        let saya = try x.me()
        let (baris, jumlah) = try await x.world.database.read { db in
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            return try BuktiStore.pustaka(
                saya.pegawaiID, terhapus: false, sejak: 0, halaman: x.halaman, perHalaman: BuktiRoutes.perHalaman,
                instansi: x.instansi.id, in: db
            )
        }
        return try .json(Daftar(jumlah: jumlah, bukti: baris.map { Butir($0.bukti) }))
    }

    @Sendable private static func tambah(_ x: Exchange) async throws -> Response {
        let saya = try x.me()
        let baru =
            x.body.isEmpty
            ? try BuktiRoutes.siapkan(x, pegawai: saya.pegawaiID)
            : try BuktiUnggahan.siapkan([], tautan: try x.json(Masukan.self).tautan, pegawai: saya.pegawaiID, x)
        guard !baru.isEmpty else {
            throw Penolakan("bukti.kosong", "Kirim berkas, atau isian tautan yang tidak kosong", isian: "tautan")
        }
        return try await x.act { tx in
            try BuktiRoutes.simpan(baru, tx, x)
            return Outcome(to: "/bukti", json: try jsonText(["bukti": baru.map(Butir.init)]))
        }
    }
}
