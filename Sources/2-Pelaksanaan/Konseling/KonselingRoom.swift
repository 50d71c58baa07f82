import Kinerja
public import Platform

/// Counselling (konseling kinerja, L-60 to L-69): confidential from the first word. Who is not named finds nothing here,
/// and nothing of it anywhere else.
public enum KonselingRoom {
    public static let room = Room(
        "Konseling", routes: (halaman + api).map(tersembunyi) + pejabat, migrations: KonselingMigrations.all)

    private static let halaman: [Route] =
        [
            .get("/konseling", .mintaKonseling, KonselingRoutes.daftar),
            .get("/konseling/permintaan", .mintaKonseling, KonselingRoutes.formulirMinta),
            .post("/konseling/permintaan", .mintaKonseling, KonselingLakuRoutes.minta),
            .get("/konseling/perilaku", .laporPerilaku, KonselingRoutes.formulirPerilaku),
            .post("/konseling/perilaku", .laporPerilaku, KonselingLakuRoutes.komunikasikan),
            .get("/konseling/{id}", .lihatKonseling, KonselingRoutes.satu),
            .get("/konseling/{id}/laporan.pdf", .lihatKonseling, KonselingDokumen.pdf),
            .get("/konseling/{id}/laporan.xlsx", .lihatKonseling, KonselingDokumen.xlsx),
        ] + laku("/konseling/{id}")

    private static let api: [Route] =
        [
            .get("/api/v1/konseling", .mintaKonseling, KonselingRoutes.daftar),
            .post("/api/v1/konseling/permintaan", .mintaKonseling, KonselingLakuRoutes.minta),
            .post("/api/v1/konseling/perilaku", .laporPerilaku, KonselingLakuRoutes.komunikasikan),
            .get("/api/v1/konseling/{id}", .lihatKonseling, KonselingRoutes.satu),
        ] + laku("/api/v1/konseling/{id}")

    private static func laku(_ dasar: String) -> [Route] {
        [
            .post(dasar + "/laporan", .laporPerilaku, KonselingLakuRoutes.laporkan),
            .post(dasar + "/penetapan", .tetapkanKonseling, KonselingLakuRoutes.tetapkan),
            .post(dasar + "/rekaman", .isiKonseling, KonselingLakuRoutes.laksanakan),
            .post(dasar + "/hasil", .isiKonseling, KonselingLakuRoutes.laporkanHasil),
            .post(dasar + "/tindak-lanjut", .tindakLanjutKonseling, KonselingLakuRoutes.tindakLanjuti),
            .post(dasar + "/penutupan", .tutupKonseling, KonselingLakuRoutes.tutup),
        ]
    }

    private static let pejabat: [Route] = [
        .get("/admin/pembinaan", .kelolaPejabatPembinaan, PejabatPembinaanRoutes.daftar),
        .post("/admin/pembinaan", .kelolaPejabatPembinaan, PejabatPembinaanRoutes.tetapkan),
        .post("/admin/pembinaan/{id}/akhir", .kelolaPejabatPembinaan, PejabatPembinaanRoutes.akhiri),
        .get("/api/v1/pejabat-pembinaan", .kelolaPejabatPembinaan, PejabatPembinaanRoutes.daftar),
        .post("/api/v1/pejabat-pembinaan", .kelolaPejabatPembinaan, PejabatPembinaanRoutes.tetapkan),
        .post("/api/v1/pejabat-pembinaan/{id}/akhir", .kelolaPejabatPembinaan, PejabatPembinaanRoutes.akhiri),
    ]

    private static func tersembunyi(_ route: Route) -> Route {
        let handler = route.handler
        return Route(route.method, route.path, route.tindakan) { x in rahasia(try await handler(x)) }
    }
}
