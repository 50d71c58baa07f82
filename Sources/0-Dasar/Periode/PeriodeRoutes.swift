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
            .post("/api/v1/periode/{kode}/pembukaan", .kelolaPeriode) { x in try await pindah(x, ke: .dibuka) },
            .post("/api/v1/periode/{kode}/penutupan", .kelolaPeriode) { x in try await pindah(x, ke: .ditutup) },
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

    private static func siapkan(_ x: Exchange) async throws -> Response {
        let jenis = Set(JenisPeriode.allCases.filter { x.form["jenis[\($0.rawValue)]"] == "1" })
        return try await siapkan(x, tahun: tahun(x), jenis: jenis.isEmpty ? [.triwulan] : jenis)
    }

    private static func siapkanAPI(_ x: Exchange) async throws -> Response {
        let masukan = try x.json(PeriodeSiapkanAPI.self)
        guard (2022...2100).contains(masukan.tahun) else {
            throw Penolakan("periode.tahun", "Tahun harus antara 2022 dan 2100", isian: "tahun")
        }
        let jenis = try (masukan.jenis ?? ["triwulan"]).map { teks throws(Penolakan) in
            guard let satu = JenisPeriode(rawValue: teks) else {
                throw Penolakan(
                    "periode.jenis", "Jenis periode: bulanan, triwulan, semester, atau tahunan", isian: "jenis")
            }
            return satu
        }
        return try await siapkan(x, tahun: masukan.tahun, jenis: Set(jenis))
    }

    private static func siapkan(_ x: Exchange, tahun: Int, jenis: Set<JenisPeriode>) async throws -> Response {
        try x.authorise(.kelolaPeriode)
        let instansi = x.instansi.id
        return try await x.act { tx in
            try PeriodeStore.siapkan(tahun: tahun, jenis: jenis, instansi: instansi, in: tx.db)
            let nama = jenis.map(\.rawValue).sorted().joined(separator: ",")
            tx.catat(EntriJejak("periode.disiapkan", objek: "periode", id: String(tahun), sesudah: nama))
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
        let (kode, instansi) = (try kode(x), x.instansi.id)
        return try await x.world.database.read { db in
            guard let isi = try PemeriksaanPeriodeStore.load(kode, instansi: instansi, in: db) else {
                throw WebFailure.notFound
            }
            return PeriodePages.Rincian(
                periode: isi.periode, pembukaan: isi.pembukaan,
                temuan: try PemeriksaanData.ringkas(x, unitAdmin: nil, periode: kode, in: db)
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

    /// Opens, reopens or closes a period. Opening with faults in the data is allowed to whoever says so; what was left
    /// is kept with the opening.
    private static func pindah(_ x: Exchange, ke keadaan: PeriodeTercatat.Keadaan) async throws -> Response {
        try x.authorise(.kelolaPeriode)
        let (kode, instansi) = (try kode(x), x.instansi.id)
        let masukan = x.route.isAPI ? try x.json(PeriodePindahAPI.self) : PeriodePindahAPI(x.form)
        do {
            return try await x.act { tx in
                guard let lama = try PeriodeStore.load(kode, instansi: instansi, in: tx.db) else {
                    throw WebFailure.notFound
                }
                guard lama.keadaan != keadaan, lama.keadaan != .dijadwalkan || keadaan == .dibuka else {
                    throw Penolakan(
                        "periode.keadaan", "Periode ini sedang \(lama.keadaan.rawValue). Muat ulang halamannya")
                }
                if keadaan == .dibuka { try periksaData(x, kode, isSadar: masukan.sadar ?? false, in: tx) }
                try PeriodeStore.ubah(
                    kode, buka: lama.buka, tutup: lama.tutup, keadaan: keadaan, versi: masukan.versi,
                    instansi: instansi, in: tx.db
                )
                tx.catat(
                    EntriJejak(
                        "periode.\(keadaan.rawValue)", objek: "periode", id: kode.kode,
                        sebelum: lama.keadaan.rawValue, sesudah: keadaan.rawValue
                    )
                )
                let pesan = keadaan == .dibuka ? "periode_dibuka" : "periode_ditutup"
                return Outcome(
                    to: "/admin/periode?tahun=\(kode.tahun)&pesan=\(pesan)",
                    json: "{\"kode\":\"\(kode.kode)\",\"keadaan\":\"\(keadaan.rawValue)\"}"
                )
            }
        } catch {
            guard !x.route.isAPI, let daftar = refusals(of: error), daftar.first?.kode == "periode.belum_beres" else {
                throw error
            }
            return .page(
                PeriodePages.rincian(x, try await muatSatu(x), faults: daftar), status: .unprocessableContent)
        }
    }

    private static func periksaData(_ x: Exchange, _ kode: Periode, isSadar: Bool, in tx: Transaction) throws {
        let temuan = try PemeriksaanData.ringkas(x, unitAdmin: nil, periode: kode, in: tx.db)
        let jumlah = temuan.reduce(0) { $0 + $1.jumlah }
        guard jumlah == 0 || isSadar else {
            throw Penolakan(
                "periode.belum_beres",
                "Masih ada \(ribuan(jumlah)) hal yang belum beres. Beri tanda bahwa \(kode.tampil) tetap dibuka",
                isian: "sadar", perbaikan: "Atau perbaiki dulu dari daftar di atas."
            )
        }
        try HasilPemeriksaanStore.simpan(temuan, periode: kode, id: x.world.newID(), in: tx)
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
