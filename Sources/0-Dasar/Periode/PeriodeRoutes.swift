import HTTPTypes
import Hummingbird
import Kinerja
public import Platform
import Storage

/// Years, evaluation periods and holidays.
public enum PeriodeRoom {
    public static let room = Room(
        "Periode",
        routes: [
            .get("/admin/periode", .kelolaPeriode, daftar),
            .post("/admin/periode", .kelolaPeriode, siapkan),
            .get("/admin/periode/{kode}", .kelolaPeriode, rincian),
            .post("/admin/periode/{kode}/tanggal", .kelolaPeriode, ubahTanggal),
            .post("/admin/periode/{kode}/pembukaan", .kelolaPeriode) { x in try await pindah(x, ke: .dibuka) },
            .post("/admin/periode/{kode}/penutupan", .kelolaPeriode) { x in try await pindah(x, ke: .ditutup) },
            .post("/admin/libur", .kelolaPeriode, maximumFileBytes: 512 * 1024, tambahLibur),
            .post("/admin/libur/{tanggal}/penghapusan", .kelolaPeriode, hapusLibur),
            .get("/api/v1/periode", .kelolaPeriode, daftarAPI),
            .post("/api/v1/periode", .kelolaPeriode, siapkanAPI),
        ],
        migrations: PeriodeMigrations.all
    )

    private static func tahun(_ x: Exchange) -> Int {
        let tertulis = Int(x.form.optional("tahun") ?? x.query["tahun"]) ?? x.world.today.tahun
        return min(max(tertulis, 2022), 2100)
    }

    private static func muat(_ x: Exchange) async throws -> PeriodePages.Daftar {
        try x.authorise(.kelolaPeriode)
        let (tahun, instansi) = (tahun(x), x.instansi.id)
        return try await x.world.database.read { db in
            PeriodePages.Daftar(
                tahun: tahun, periode: try PeriodeStore.daftar(tahun: tahun, instansi: instansi, in: db),
                libur: try PeriodeStore.libur(tahun: tahun, instansi: instansi, in: db)
            )
        }
    }

    private static func daftar(_ x: Exchange) async throws -> Response {
        .page(PeriodePages.daftar(x, try await muat(x)))
    }

    private static func daftarAPI(_ x: Exchange) async throws -> Response {
        try .json(PeriodeDaftarAPI(try await muat(x)))
    }

    private static func siapkan(_ x: Exchange) async throws -> Response { try await siapkan(x, tahun: tahun(x)) }

    private static func siapkanAPI(_ x: Exchange) async throws -> Response {
        let tahun = try x.json(PeriodeSiapkanAPI.self).tahun
        guard (2022...2100).contains(tahun) else {
            throw Penolakan("periode.tahun", "Tahun harus antara 2022 dan 2100", isian: "tahun")
        }
        return try await siapkan(x, tahun: tahun)
    }

    private static func siapkan(_ x: Exchange, tahun: Int) async throws -> Response {
        try x.authorise(.kelolaPeriode)
        let instansi = x.instansi.id
        return try await x.act { tx in
            try PeriodeStore.siapkan(tahun: tahun, instansi: instansi, in: tx.db)
            tx.catat(EntriJejak("periode.disiapkan", objek: "periode", id: String(tahun)))
            let kini = PeriodePages.Daftar(
                tahun: tahun, periode: try PeriodeStore.daftar(tahun: tahun, instansi: instansi, in: tx.db), libur: []
            )
            return Outcome(
                to: "/admin/periode?tahun=\(tahun)&pesan=tersimpan", json: try jsonText(PeriodeDaftarAPI(kini)))
        }
    }

    private static func kode(_ x: Exchange) throws -> Periode {
        guard let periode = Periode(x.parameter("kode")) else { throw WebFailure.notFound }
        return periode
    }

    private static func rincian(_ x: Exchange) async throws -> Response {
        .page(PeriodePages.rincian(x, try await muatSatu(x)))
    }

    private static func muatSatu(_ x: Exchange) async throws -> PeriodePages.Rincian {
        try x.authorise(.kelolaPeriode)
        let (kode, instansi, hari) = (try kode(x), x.instansi.id, x.world.today.description)
        return try await x.world.database.read { db in
            guard let periode = try PeriodeStore.load(kode, instansi: instansi, in: db) else {
                throw WebFailure.notFound
            }
            return PeriodePages.Rincian(
                periode: periode, temuan: try PemeriksaanStore.periksa(instansi: instansi, pada: hari, in: db)
            )
        }
    }

    private static func ubahTanggal(_ x: Exchange) async throws -> Response {
        try x.authorise(.kelolaPeriode)
        let (kode, instansi) = (try kode(x), x.instansi.id)
        do {
            let tanggal = try FormulirTanggal(x.form)
            return try await x.act { tx in
                guard let lama = try PeriodeStore.load(kode, instansi: instansi, in: tx.db) else {
                    throw WebFailure.notFound
                }
                guard lama.keadaan != .ditutup else {
                    throw Penolakan(
                        "periode.ditutup", "Periode ini sudah ditutup. Buka kembali sebelum mengubah tanggalnya")
                }
                try PeriodeStore.ubah(
                    kode, buka: tanggal.buka, tutup: tanggal.tutup, keadaan: lama.keadaan, versi: tanggal.versi,
                    instansi: instansi, in: tx.db
                )
                tx.catat(
                    EntriJejak(
                        "periode.tanggal_diubah", objek: "periode", id: kode.kode,
                        sebelum: "\(lama.buka)–\(lama.tutup)",
                        sesudah: "\(tanggal.buka)–\(tanggal.tutup)"
                    )
                )
                return Outcome(to: "/admin/periode/\(kode.kode)?pesan=tersimpan")
            }
        } catch {
            guard let daftar = refusals(of: error), let pertama = daftar.first else { throw error }
            return .page(PeriodePages.rincian(x, try await muatSatu(x), faults: daftar), status: status(of: pertama))
        }
    }

    /// Opens, reopens or closes a period.
    private static func pindah(_ x: Exchange, ke keadaan: PeriodeTercatat.Keadaan) async throws -> Response {
        try x.authorise(.kelolaPeriode)
        let (kode, instansi, versi) = (try kode(x), x.instansi.id, Int(x.form["versi"]) ?? 0)
        return try await x.act { tx in
            guard let lama = try PeriodeStore.load(kode, instansi: instansi, in: tx.db) else {
                throw WebFailure.notFound
            }
            guard lama.keadaan != keadaan, lama.keadaan != .dijadwalkan || keadaan == .dibuka else {
                throw Penolakan("periode.keadaan", "Periode ini sedang \(lama.keadaan.rawValue). Muat ulang halamannya")
            }
            try PeriodeStore.ubah(
                kode, buka: lama.buka, tutup: lama.tutup, keadaan: keadaan, versi: versi, instansi: instansi, in: tx.db
            )
            tx.catat(
                EntriJejak(
                    "periode.\(keadaan.rawValue)", objek: "periode", id: kode.kode, sebelum: lama.keadaan.rawValue,
                    sesudah: keadaan.rawValue
                )
            )
            let pesan = keadaan == .dibuka ? "periode_dibuka" : "periode_ditutup"
            return Outcome(to: "/admin/periode?tahun=\(kode.tahun)&pesan=\(pesan)")
        }
    }

    private static func tambahLibur(_ x: Exchange) async throws -> Response {
        try x.authorise(.kelolaPeriode)
        let instansi = x.instansi.id
        do {
            let berkas = x.files.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
            let daftar = try DaftarLibur.baca(x.form["libur"] + "\n" + berkas)
            return try await x.act { tx in
                try PeriodeStore.simpanLibur(daftar, instansi: instansi, in: tx.db)
                let hari = daftar.map(\.tanggal.description).joined(separator: ",")
                tx.catat(
                    EntriJejak("libur.ditambah", objek: "libur", id: String(daftar[0].tanggal.tahun), sesudah: hari))
                return Outcome(to: "/admin/periode?tahun=\(daftar[0].tanggal.tahun)&pesan=tersimpan")
            }
        } catch {
            guard let galat = refusals(of: error), let pertama = galat.first else { throw error }
            return .page(PeriodePages.daftar(x, try await muat(x), faults: galat), status: status(of: pertama))
        }
    }

    private static func hapusLibur(_ x: Exchange) async throws -> Response {
        try x.authorise(.kelolaPeriode)
        guard let tanggal = Tanggal(x.parameter("tanggal")) else { throw WebFailure.notFound }
        let instansi = x.instansi.id
        return try await x.act { tx in
            try PeriodeStore.hapusLibur(tanggal, instansi: instansi, in: tx.db)
            tx.catat(EntriJejak("libur.dihapus", objek: "libur", id: tanggal.description))
            return Outcome(to: "/admin/periode?tahun=\(tanggal.tahun)&pesan=dihapus")
        }
    }
}
