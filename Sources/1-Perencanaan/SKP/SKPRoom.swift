import Hummingbird
import Kinerja
public import Platform
import Storage

/// Drafting, submitting and fixing the SKP. `{skp}` in a path is a year on the owner's pages and an id for the acts.
public enum SKPRoom {
    public static let room = Room(
        "SKP", routes: milik + susun + putusan + tim + api, migrations: SKPMigrations.all + SKPLanjutanMigrations.all)

    private static let milik: [Route] = [
        .get("/skp", .susunSKP, SKPRoutes.daftar),
        .get("/skp/{skp}", .susunSKP, SKPRoutes.lihat),
    ]

    private static let susun: [Route] = [
        .get("/skp/{skp}/susun", .susunSKP, SusunRoutes.bagian),
        .get("/skp/{skp}/susun/periode", .susunSKP, SusunRoutes.periode),
        .post("/skp/{skp}/susun/periode", .susunSKP, SusunRoutes.simpanPeriode),
        .get("/skp/{skp}/susun/hasil", .susunSKP, HasilRoutes.tampilkan),
        .post("/skp/{skp}/susun/hasil", .susunSKP, HasilRoutes.tambah),
        .post("/skp/{skp}/susun/hasil/{hasil}", .susunSKP, HasilRoutes.simpan),
        .post("/skp/{skp}/susun/pemulihan", .susunSKP, HasilRoutes.pulihkan),
        .get("/skp/{skp}/susun/perilaku", .susunSKP, SusunRoutes.perilaku),
        .post("/skp/{skp}/susun/perilaku", .susunSKP, SusunRoutes.simpanPerilaku),
        .get("/skp/{skp}/susun/dukungan", .susunSKP, SusunRoutes.dukungan),
        .post("/skp/{skp}/susun/dukungan", .susunSKP, SusunRoutes.simpanDukungan),
        .get("/skp/{skp}/susun/periksa", .susunSKP, SusunRoutes.periksa),
    ]

    private static let putusan: [Route] = [
        .post("/skp/{skp}/pengajuan", .susunSKP, PutusanRoutes.ajukan),
        .post("/skp/{skp}/penarikan", .susunSKP, PutusanRoutes.tarik),
        .post("/skp/{skp}/penetapan", .tetapkanSKP, PutusanRoutes.tetapkan),
        .post("/skp/{skp}/pengembalian", .tetapkanSKP, PutusanRoutes.kembalikan),
        .post("/skp/{skp}/perubahan", .ubahSKP, PutusanRoutes.bukaPerubahan),
    ]

    private static let tim: [Route] = [
        .get("/tim/skp", .bukaTim, TimSKPRoutes.daftar),
        .get("/tim/skp/{skp}", .lihatSKP, TimSKPRoutes.satu),
    ]

    private static let api: [Route] = [
        .get("/api/v1/skp/{skp}", .susunSKP, SKPAPIRoutes.lihat),
        .post("/api/v1/skp/{skp}", .susunSKP, SKPAPIRoutes.ganti),
        .post("/api/v1/skp/{skp}/pengajuan", .susunSKP, PutusanRoutes.ajukan),
        .post("/api/v1/skp/{skp}/penarikan", .susunSKP, PutusanRoutes.tarik),
        .post("/api/v1/skp/{skp}/penetapan", .tetapkanSKP, PutusanRoutes.tetapkan),
        .post("/api/v1/skp/{skp}/pengembalian", .tetapkanSKP, PutusanRoutes.kembalikan),
        .post("/api/v1/skp/{skp}/perubahan", .ubahSKP, PutusanRoutes.bukaPerubahan),
        .get("/api/v1/tim/skp", .bukaTim, TimSKPRoutes.daftarJSON),
    ]
}
