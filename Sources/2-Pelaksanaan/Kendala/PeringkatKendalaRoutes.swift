import HTML
import Hummingbird
import Kinerja
import Platform
import Storage

/// What hinders most, for those who decide.
enum PeringkatKendalaRoutes {
    static let all: [Route] = [
        .get("/kendala/peringkat", .lihatPeringkatKendala, halaman),
        .get("/kendala/peringkat.xlsx", .lihatPeringkatKendala, xlsx),
        .get("/api/v1/kendala/peringkat", .lihatPeringkatKendala) { x in
            let (periode, daftar) = try await muat(x)
            return try .json(PeringkatJSON(periode, daftar))
        },
    ]

    private static func muat(_ x: Exchange) async throws -> (Periode, [BarisPeringkat]) {
        let (session, hari, kini) = (try x.me(), x.world.today, x.world.now())
        let periode = Periode(x.query["periode"]) ?? .tahunan(hari.tahun)
        let isSemua = !session.peran.isDisjoint(with: [.adminInstansi, .pimpinan, .timPenilai])
        let daftar = try await x.world.database.read { db in
            let isKepala =
                try isSemua
                || PeringkatKendalaStore.isKepala(session.pegawaiID, pada: hari, instansi: x.instansi.id, in: db)
            var hubungan: Set<Hubungan> = isKepala && !isSemua ? [.kepalaUnit] : []
            if session.peran.contains(.adminUnit), session.unitAdminID != nil { hubungan.insert(.unit) }
            try x.authorise(.lihatPeringkatKendala, hubungan: hubungan)
            return try PeringkatKendalaStore.load(
                session, isSemua: isSemua, dari: Waktu.awal(periode.mulai),
                sampai: Waktu.awal(periode.selesai.tambah(hari: 1)), kini: kini, pada: hari, in: db
            )
        }
        return (periode, daftar)
    }

    @Sendable private static func halaman(_ x: Exchange) async throws -> Response {
        let (periode, daftar) = try await muat(x)
        return .page(
            layout(
                x, Page(title: "Peringkat kendala \(periode.tampil)", active: "/kendala/peringkat"),
                PeringkatKendalaPages.halaman(x, periode, daftar)))
    }

    @Sendable private static func xlsx(_ x: Exchange) async throws -> Response {
        let (periode, daftar) = try await muat(x)
        var baris = [
            [
                "Jenis", "Unit", "Kendala", "Orang", "Hasil terhambat", "Masih terbuka", "Selesai",
                "Tidak dapat dipenuhi",
                "Rata-rata hari",
            ]
        ]
        baris += daftar.map { satu in
            [satu.jenis.tampil, satu.unit, "\(satu.jumlah)", satu.orangTampil]
                + [satu.hasil, satu.terbuka, satu.selesai, satu.tidakDapat, satu.hari].map(String.init)
        }
        return try await berkasXLSX("peringkat-kendala-\(periode.kode)", "Peringkat kendala", baris)
    }
}
