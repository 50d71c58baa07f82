import Kinerja
public import Platform

/// The data check: lists of faults, each with its repair on the spot.
public enum PemeriksaanRoom {
    public static let room = Room(
        "Pemeriksaan data",
        routes: [
            .get("/admin/data/{jenis}", .kelolaPegawai, PemeriksaanRoutes.daftar),
            .post("/admin/data/{jenis}", .kelolaPegawai, PemeriksaanRoutes.perbaiki),
            .post("/admin/perbaikan-data/{id}/pembatalan", .kelolaPegawai, PemeriksaanRoutes.urungkan),
            .get("/api/v1/pemeriksaan", .kelolaPegawai, PemeriksaanRoutes.ringkasAPI),
            .get("/api/v1/pemeriksaan/{jenis}", .kelolaPegawai, PemeriksaanRoutes.daftarAPI),
            .post("/api/v1/pemeriksaan/{jenis}", .kelolaPegawai, PemeriksaanRoutes.perbaiki),
            .post("/api/v1/perbaikan-data/{id}/pembatalan", .kelolaPegawai, PemeriksaanRoutes.urungkan),
        ],
        migrations: PemeriksaanMigrations.all
    )
}
