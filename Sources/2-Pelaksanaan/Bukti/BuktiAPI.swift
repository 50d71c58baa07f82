import Hummingbird
import Kinerja
import Platform
import Storage

/// Evidence over the API: multipart for files, JSON for a link or note.
enum BuktiAPI {
    static let routes: [Route] = [
        .get("/api/v1/bukti", .isiRealisasi, daftar),
        .post("/api/v1/bukti", .isiRealisasi, maximumFileBytes: AturanBukti.ukuranMaks, tambah),
        .get("/api/v1/bukti/{id}", .lihatBukti, satu),
        .post("/api/v1/bukti/{id}/dipakai", .isiRealisasi, BuktiRoutes.pasang),
        .post("/api/v1/bukti/{id}/penghapusan", .isiRealisasi, BuktiRoutes.hapus),
        .post("/api/v1/bukti/{id}/pemulihan", .isiRealisasi, BuktiRoutes.pulihkan),
    ]

    struct Butir: Codable, Sendable {
        struct Pakai: Codable, Sendable {
            let realisasi: String
            let indikator: String
            let bulan: String
            let terkirim: Bool
        }

        let id: String
        let jenis: String
        let nama: String
        let tipe: String
        let ukuran: Int
        let sidik: String
        let tautan: String?
        let catatan: String?
        let keadaan_tautan: String?
        var dipakai: [Pakai]?

        init(_ bukti: Bukti) {
            id = bukti.id
            jenis = bukti.jenis
            nama = bukti.nama
            tipe = bukti.tipe
            ukuran = bukti.ukuran
            sidik = bukti.sidik
            tautan = bukti.tautan
            catatan = bukti.catatan
            keadaan_tautan = bukti.keadaanTautan?.rawValue
        }

        init(_ bukti: Bukti, di: [PakaiBukti]) {
            self.init(bukti)
            dipakai = di.map {
                Pakai(
                    realisasi: $0.realisasiID, indikator: $0.ukuran, bulan: $0.bulan.description,
                    terkirim: $0.isTerkirim)
            }
        }
    }

    struct Daftar: Codable, Sendable {
        let jumlah: Int
        let terpakai: Int
        let kuota: Int
        let bukti: [Butir]
    }

    private struct Masukan: Codable, Sendable {
        let tautan: String?
        let catatan: String?
    }

    @Sendable private static func daftar(_ x: Exchange) async throws -> Response {
        let (saya, hari) = (try x.me(), x.world.today)
        let isi = try await x.world.database.read { db in
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            let (baris, jumlah) = try BuktiStore.pustaka(
                saya.pegawaiID, terhapus: false, sejak: 0, halaman: x.halaman, perHalaman: BuktiRoutes.perHalaman,
                instansi: x.instansi.id, in: db
            )
            let terpakai = try BuktiStore.terpakai(
                saya.pegawaiID, tahun: hari.tahun, kini: x.world.now(), instansi: x.instansi.id, in: db)
            return Daftar(
                jumlah: jumlah, terpakai: terpakai, kuota: KuotaBukti.berlaku(tahun: hari.tahun).batas,
                bukti: baris.map { Butir($0.bukti, di: $0.di) })
        }
        return try .json(isi)
    }

    @Sendable private static func satu(_ x: Exchange) async throws -> Response {
        let satu = try await BuktiAkses.muatLengkap(try x.id(), x)
        return try .json(Butir(satu.bukti, di: satu.di))
    }

    @Sendable private static func tambah(_ x: Exchange) async throws -> Response {
        let saya = try x.me()
        let baru: [Bukti]
        if x.body.isEmpty {
            baru = try await BuktiRoutes.siapkan(x, pegawai: saya.pegawaiID)
        } else {
            let masukan = try x.json(Masukan.self)
            baru = try await BuktiUnggahan.siapkan(
                [], tautan: masukan.tautan ?? "", catatan: masukan.catatan ?? "", pegawai: saya.pegawaiID, x)
        }
        guard !baru.isEmpty else {
            throw Penolakan("bukti.kosong", "Kirim berkas, tautan, atau catatan yang tidak kosong", isian: "tautan")
        }
        return try await x.act { tx in
            try BuktiRoutes.simpan(baru, tx, x)
            return Outcome(to: "/bukti", json: try jsonText(["bukti": baru.map(Butir.init)]))
        }
    }
}
