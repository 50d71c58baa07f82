import Hummingbird
import Kinerja
public import Platform
import Storage

/// The catalogue of standards of performance, their versions, proposals and imports.
public enum StandarRoom {
    public static let room = Room(
        "Standar", routes: katalog + usulan + admin + api,
        migrations: StandarMigrations.all + StandarLanjutanMigrations.all, checks: [StandarPemeriksaanStore.jabatan])

    /// 20 MB holds some 60,000 standards.
    static let batasBerkas = 20 * 1024 * 1024

    private static let katalog: [Route] = [
        .get("/standar", .lihatStandar, StandarRoutes.daftar),
        .get("/standar/cakupan", .lihatStandar, StandarAdminRoutes.cakupanUnit),
        .get("/standar/{kode}", .lihatStandar, StandarRoutes.satu),
        .post("/standar/{kode}/pembacaan", .lihatStandar, StandarRoutes.bacaan),
    ]

    private static let usulan: [Route] = [
        .get("/standar/usul", .usulStandar, StandarUsulanRoutes.formulirBaru),
        .post("/standar/usul", .usulStandar, StandarUsulanRoutes.usulkan),
        .get("/standar/{kode}/usul", .usulStandar, StandarUsulanRoutes.formulirUbah),
        .post("/standar/{kode}/usul", .usulStandar, StandarUsulanRoutes.usulkan),
        .get("/standar/usulan", .usulStandar, StandarUsulanRoutes.daftar),
        .get("/standar/usulan/{id}", .lihatStandar, StandarUsulanRoutes.satu),
        .get("/standar/usulan/{id}/perbaikan", .usulStandar, StandarUsulanRoutes.formulirPerbaikan),
        .post("/standar/usulan/{id}/perbaikan", .usulStandar, StandarUsulanRoutes.perbaiki),
        .post("/standar/usulan/{id}/tanggapan", .usulStandar, StandarUsulanRoutes.tanggapi),
        .post("/standar/usulan/{id}/peninjauan", .tinjauStandar, StandarUsulanRoutes.tinjau),
        .post("/standar/usulan/{id}/pengembalian", .tinjauStandar, StandarUsulanRoutes.kembalikan),
        .post("/standar/usulan/{id}/penolakan", .tinjauStandar, StandarUsulanRoutes.tolak),
        .post("/standar/usulan/{id}/pemberlakuan", .kelolaStandar, StandarUsulanRoutes.berlakukan),
    ]

    private static let admin: [Route] = [
        .get("/admin/standar", .kelolaStandar, StandarAdminRoutes.antrean),
        .get("/admin/standar/cakupan", .kelolaStandar, StandarAdminRoutes.cakupan),
        .get("/admin/standar/ekspor.csv", .kelolaStandar, StandarAdminRoutes.eksporCSV),
        .get("/admin/standar/ekspor.xlsx", .kelolaStandar, StandarAdminRoutes.eksporXLSX),
        .post("/admin/standar/{kode}/pengakhiran", .kelolaStandar, StandarAdminRoutes.akhiri),
        .get("/admin/standar/impor", .kelolaStandar, StandarImporRoutes.daftar),
        .post("/admin/standar/impor", .kelolaStandar, maximumFileBytes: batasBerkas, StandarImporRoutes.unggah),
        .get("/admin/standar/impor/{id}", .kelolaStandar, StandarImporRoutes.satu),
        .get("/admin/standar/impor/{id}/perbaikan.csv", .kelolaStandar, StandarImporRoutes.perbaikan),
        .post("/admin/standar/impor/{id}/penerapan", .kelolaStandar, StandarImporRoutes.terapkan),
        .post("/admin/standar/impor/{id}/pembuangan", .kelolaStandar, StandarImporRoutes.buang),
    ]

    private static let api: [Route] = [
        .get("/api/v1/standar", .lihatStandar, StandarRoutes.daftarJSON),
        .get("/api/v1/standar/{kode}", .lihatStandar, StandarRoutes.satuJSON),
        .post("/api/v1/standar/{kode}/pembacaan", .lihatStandar, StandarRoutes.bacaan),
        .post("/api/v1/standar/{kode}/pengakhiran", .kelolaStandar, StandarAdminRoutes.akhiri),
        .get("/api/v1/standar/cakupan", .kelolaStandar, StandarAdminRoutes.cakupanJSON),
        .post("/api/v1/standar/usulan", .usulStandar, StandarUsulanRoutes.usulkan),
        .get("/api/v1/standar/usulan/{id}", .lihatStandar, StandarUsulanRoutes.satuJSON),
        .post("/api/v1/standar/usulan/{id}/perbaikan", .usulStandar, StandarUsulanRoutes.perbaiki),
        .post("/api/v1/standar/usulan/{id}/tanggapan", .usulStandar, StandarUsulanRoutes.tanggapi),
        .post("/api/v1/standar/usulan/{id}/peninjauan", .tinjauStandar, StandarUsulanRoutes.tinjau),
        .post("/api/v1/standar/usulan/{id}/pengembalian", .tinjauStandar, StandarUsulanRoutes.kembalikan),
        .post("/api/v1/standar/usulan/{id}/penolakan", .tinjauStandar, StandarUsulanRoutes.tolak),
        .post("/api/v1/standar/usulan/{id}/pemberlakuan", .kelolaStandar, StandarUsulanRoutes.berlakukan),
        .post("/api/v1/standar/impor", .kelolaStandar, maximumFileBytes: batasBerkas, StandarImporRoutes.unggah),
        .get("/api/v1/standar/impor/{id}", .kelolaStandar, StandarImporRoutes.satuJSON),
        .post("/api/v1/standar/impor/{id}/penerapan", .kelolaStandar, StandarImporRoutes.terapkan),
    ]
}
