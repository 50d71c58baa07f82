import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// The door of `UnggahanBagian`, which says what comes and goes through it.
enum UnggahanRoutes {
    static let all: [Route] = ["/api/v1/bukti/unggahan", "/bukti/unggahan"].flatMap { pangkal in
        [
            .post(pangkal, .isiRealisasi, mulai),
            .get("\(pangkal)/{id}", .isiRealisasi, lihat),
            Route(.patch, "\(pangkal)/{id}", .isiRealisasi, maximumFileBytes: UnggahanBagian.bagianMaks, tambah),
            .post("\(pangkal)/{id}/selesai", .isiRealisasi, selesai),
        ] as [Route]
    }

    private struct Masukan: Codable, Sendable {
        let nama: String
        let ukuran: Int
        let sidik: String?
    }

    @Sendable private static func mulai(_ x: Exchange) async throws -> Response {
        try await dijawab {
            let saya = try x.me()
            let masukan = try x.json(Masukan.self)
            let baru = UnggahanBagian(
                id: x.world.newID(), pegawaiID: saya.pegawaiID, nama: NamaBerkas.bersih(masukan.nama),
                ukuran: masukan.ukuran, sidik: try sidik(masukan.sidik), diterima: 0, dibuat: x.world.now(),
                buktiID: nil)
            try periksaUkuran(baru)
            try await x.world.database.act(by: x.pencatat()) { tx in
                try x.authorise(.isiRealisasi, hubungan: [.diri])
                try UnggahanStore.mulai(baru, tx)
            }
            return try jawab(baru, offset: 0)
        }
    }

    @Sendable private static func lihat(_ x: Exchange) async throws -> Response {
        let satu = try await muat(x)
        return try jawab(satu, offset: satu.diterima)
    }

    @Sendable private static func tambah(_ x: Exchange) async throws -> Response {
        try await dijawab {
            let satu = try await muat(x)
            guard let mulai = x.request.headers[kepalaOffset].flatMap({ Int($0) }), mulai == satu.diterima,
                satu.buktiID == nil
            else { return try beda(satu.diterima) }
            guard !x.body.isEmpty else { return kemajuan(satu.diterima) }
            guard x.body.count <= satu.ukuran - mulai else {
                throw Penolakan(
                    "unggahan.kelebihan", "Kiriman lebih besar daripada ukuran yang disebut di awal. Unggah dari awal")
            }
            let sidik = try await BuktiBerkas.bagian(satu.id, x.world).save(x.body)
            let panjang = x.body.count
            let isMasuk = try await x.world.database.write { db in
                try UnggahanStore.tambah(
                    satu.id, mulai: mulai, panjang: panjang, sidik: sidik, instansi: x.instansi.id, in: db)
            }
            if isMasuk { return kemajuan(mulai + panjang) }
            return try beda(try await muat(x).diterima)
        }
    }

    @Sendable private static func selesai(_ x: Exchange) async throws -> Response {
        try await dijawab {
            let satu = try await muat(x)
            if let bukti = satu.buktiID { return try await jadi(bukti, x) }
            guard satu.diterima == satu.ukuran else {
                return try jawabGalat(
                    .conflict, "unggahan.belum_lengkap",
                    "Baru \(AturanBukti.tampilUkuran(satu.diterima)) dari \(AturanBukti.tampilUkuran(satu.ukuran)) yang sampai. Lanjutkan unggahannya",
                    offset: satu.diterima)
            }
            let bytes = try await rangkai(satu, x)
            if let sidik = satu.sidik, sidik != sha256Hex(bytes) {
                throw Penolakan("unggahan.sidik_beda", "Berkas berubah dalam perjalanan. Unggah dari awal")
            }
            let file = UploadedFile(field: "berkas", name: satu.nama, bytes: bytes, size: bytes.count)
            let baru = try await BuktiUnggahan.siapkan([file], tautan: "", pegawai: satu.pegawaiID, x)
            let bukti = baru[0].id
            let isPertama = try await x.world.database.act(by: x.pencatat()) { tx in
                guard try UnggahanStore.selesai(satu.id, bukti: bukti, tx) else { return false }
                try BuktiRoutes.simpan(baru, tanpaUnggahan: satu.id, tx, x)
                return true
            }
            return isPertama
                ? try .json(["bukti": baru.map(BuktiAPI.Butir.init)])
                : try await jadi(try await muat(x).buktiID ?? bukti, x)
        }
    }

    private static func rangkai(_ satu: UnggahanBagian, _ x: Exchange) async throws -> [UInt8] {
        let daftar = try await x.world.database.read { db in
            try UnggahanStore.bagian(satu.id, instansi: x.instansi.id, in: db)
        }
        let rak = BuktiBerkas.bagian(satu.id, x.world)
        var bytes: [UInt8] = []
        for sidik in daftar {
            guard let bagian = try await rak.load(sidik) else {
                throw Penolakan("unggahan.hilang", "Sebagian unggahan hilang dari penyimpanan. Unggah dari awal")
            }
            bytes += bagian
        }
        return bytes
    }

    private static func jadi(_ id: String, _ x: Exchange) async throws -> Response {
        try .json(["bukti": [BuktiAPI.Butir(try await BuktiAkses.muat(id, x).bukti)]])
    }

    private static func muat(_ x: Exchange) async throws -> UnggahanBagian {
        let (saya, id) = (try x.me(), try x.id())
        return try await x.world.database.read { db in
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            guard
                let satu = try UnggahanStore.muat(
                    id, pegawai: saya.pegawaiID, kini: x.world.now(), instansi: x.instansi.id, in: db)
            else { throw WebFailure.notFound }
            return satu
        }
    }

    private static func periksaUkuran(_ baru: UnggahanBagian) throws(Penolakan) {
        guard baru.ukuran > 0 else {
            throw Penolakan("berkas.kosong", "Berkas \(baru.nama) kosong. Pilih berkas yang berisi", isian: "ukuran")
        }
        guard baru.ukuran <= AturanBukti.ukuranMaks else {
            throw Penolakan(
                "berkas.terlalu_besar",
                "Berkas terlalu besar (\(AturanBukti.tampilUkuran(baru.ukuran))). Paling besar 5 MB. Kecilkan atau kirim tautan",
                isian: "ukuran")
        }
    }

    private static func sidik(_ teks: String?) throws(Penolakan) -> String? {
        guard let teks = teks?.lowercased(), !teks.isEmpty else { return nil }
        guard teks.utf8.count == 64, teks.allSatisfy(\.isHexDigit) else {
            throw Penolakan("unggahan.sidik_salah", "Sidik ditulis 64 angka heksadesimal SHA-256", isian: "sidik")
        }
        return teks
    }
}
