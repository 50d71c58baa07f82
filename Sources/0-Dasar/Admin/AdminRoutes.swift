import HTTPTypes
import Hummingbird
import Kinerja
public import Platform
import Storage

/// The admin's desk: what is stuck, people, units.
public enum AdminRoom {
    public static let room = Room(
        "Admin",
        routes: [
            .get("/admin", .bukaAdmin, antrean),
            .get("/admin/unit", .kelolaPegawai, unit),
            .get("/admin/unit/{unit}", .kelolaUnit, UnitAdminRoutes.rincian),
            .post("/admin/unit/{unit}/kepala", .kelolaUnit, UnitAdminRoutes.kepala),
            .post("/admin/unit/{unit}/nama", .kelolaUnit, UnitAdminRoutes.nama),
            .post("/admin/unit/{unit}/induk", .kelolaUnit, UnitAdminRoutes.pindah),
            .post("/admin/unit/{unit}/akhir", .kelolaUnit, UnitAdminRoutes.akhiri),
            .get("/admin/atasan", .kelolaPegawai, GarisAdminRoutes.daftar),
            .post("/admin/atasan", .kelolaPegawai, GarisAdminRoutes.tugaskan),
            .get("/admin/pegawai", .kelolaPegawai, PegawaiAdminRoutes.daftar),
            .get("/admin/pegawai/{id}", .kelolaPegawai, PegawaiAdminRoutes.rincian),
            .post("/admin/pegawai/{id}/penilai", .kelolaPegawai) { x in
                try await PegawaiAdminRoutes.ubah(x, PegawaiAdminActs.ubahPenilai)
            },
            .post("/admin/pegawai/{id}/kedudukan", .kelolaPegawai) { x in
                try await PegawaiAdminRoutes.ubah(x, PegawaiAdminActs.ubahKedudukan)
            },
            .post("/admin/pegawai/{id}/mutasi", .kelolaPegawai) { x in
                try await PegawaiAdminRoutes.ubah(x, PegawaiAdminActs.mutasi)
            },
            .post("/admin/pegawai/{id}/kode-aktivasi", .kelolaPegawai, PegawaiAdminRoutes.buatKode),
            .get("/api/v1/pegawai", .kelolaPegawai, PegawaiAdminRoutes.daftarAPI),
            .get("/api/v1/atasan", .kelolaPegawai, GarisAdminRoutes.daftarAPI),
            .post("/api/v1/atasan", .kelolaPegawai, GarisAdminRoutes.tugaskan),
            .post("/api/v1/unit/{unit}/kepala", .kelolaUnit, UnitAdminRoutes.kepala),
            .post("/api/v1/unit/{unit}/induk", .kelolaUnit, UnitAdminRoutes.pindah),
        ]
    )

    static let perHalaman = 25

    /// The unit that limits an admin's view: nil for the admin of the whole instansi. An admin unit without a unit sees
    /// nothing.
    static func batas(_ x: Exchange) throws -> String? {
        let session = try x.me()
        if session.peran.contains(.adminInstansi) { return nil }
        try x.authorise(.kelolaPegawai, hubungan: session.peran.contains(.adminUnit) ? [.unit] : [])
        return session.unitAdminID ?? "-"
    }

    private static func antrean(_ x: Exchange) async throws -> Response {
        try x.authorise(.bukaAdmin)
        let session = try x.me()
        let unitAdmin = try batas(x)
        let isi = try await x.world.database.read { db in
            try AdminStore.antrean(x, instansi: session.instansiID, unitAdmin: unitAdmin, in: db)
        }
        return .page(AdminPages.antrean(x, isi))
    }

    private static func unit(_ x: Exchange) async throws -> Response {
        let session = try x.me()
        let unitAdmin = try batas(x)
        let (tanpaKepala, cari, lewati) = (
            x.query["masalah"] == "tanpa_kepala", x.query["q"], (x.halaman - 1) * perHalaman
        )
        let (daftar, jumlah) = try await x.world.database.read { db in
            try AdminStore.unit(
                instansi: session.instansiID, unitAdmin: unitAdmin, tanpaKepala: tanpaKepala, cari: cari,
                batas: perHalaman, lewati: lewati, in: db
            )
        }
        return .page(UnitPages.daftar(x, daftar, jumlah: jumlah))
    }
}
