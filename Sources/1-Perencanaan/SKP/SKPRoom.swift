import Hummingbird
import Kinerja
public import Platform
import Storage

/// Drafting, submitting and fixing the SKP. `{skp}` in a path is a year on the owner's pages and an id for the acts.
public enum SKPRoom {
    public static let room = Room(
        "SKP",
        routes: milik + susun + ambil + riwayat + putusan + hidup + tim + api + apiSusun
            + apiHidup + TidakWajibRoutes.all,
        migrations: SKPMigrations.all + SKPLanjutanMigrations.all + SKPHidupMigrations.all + SusunMigrations.all
    )

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

    private static let ambil: [Route] = [
        .post("/skp/{skp}/susun/hasil/{hasil}/urutan", .susunSKP, HasilRoutes.urutkan),
        .get("/skp/{skp}/susun/standar", .susunSKP, SusunAmbilRoutes.standar),
        .post("/skp/{skp}/susun/standar", .susunSKP, SusunAmbilRoutes.ambilStandar),
        .get("/skp/{skp}/susun/salin", .susunSKP, SalinRoutes.tampilkan),
        .post("/skp/{skp}/susun/salin", .susunSKP, SalinRoutes.salin),
        .post("/skp/{skp}/susun/peran", .susunSKP, SusunAmbilRoutes.peran),
        .post("/skp/{skp}/susun/pk", .susunSKP, SusunAmbilRoutes.perjanjian),
        .post("/skp/{skp}/susun/tautan", .susunSKP, SusunAmbilRoutes.tautkan),
    ]

    private static let riwayat: [Route] = [
        .get("/skp/{skp}/riwayat", .lihatSKP, RiwayatRoutes.daftar),
        .get("/skp/{skp}/riwayat/banding", .lihatSKP, RiwayatRoutes.banding),
        .post("/skp/{skp}/riwayat/pemulihan", .susunSKP, RiwayatRoutes.pulihkan),
        .get("/skp/{skp}/dokumen.pdf", .lihatSKP, KonsepRoutes.pdf),
        .get("/skp/{skp}/dokumen.xlsx", .lihatSKP, KonsepRoutes.xlsx),
        .post("/tim/skp/pendekatan", .tetapkanSKP, PendekatanRoutes.tim),
        .post("/tim/skp/{skp}/pendekatan", .tetapkanSKP, PendekatanRoutes.satu),
    ]

    private static let apiSusun: [Route] = [
        .post("/api/v1/skp/{skp}/hasil/{hasil}/urutan", .susunSKP, HasilRoutes.urutkan),
        .post("/api/v1/skp/{skp}/standar", .susunSKP, SusunAmbilRoutes.ambilStandar),
        .post("/api/v1/skp/{skp}/salin", .susunSKP, SalinRoutes.salin),
        .post("/api/v1/skp/{skp}/tugas", .susunSKP, SusunAmbilRoutes.peran),
        .post("/api/v1/skp/{skp}/pk", .susunSKP, SusunAmbilRoutes.perjanjian),
        .post("/api/v1/skp/{skp}/tautan", .susunSKP, SusunAmbilRoutes.tautkan),
        .get("/api/v1/skp/{skp}/riwayat", .lihatSKP, RiwayatRoutes.daftar),
        .get("/api/v1/skp/{skp}/riwayat/banding", .lihatSKP, RiwayatRoutes.banding),
        .post("/api/v1/skp/{skp}/riwayat/pemulihan", .susunSKP, RiwayatRoutes.pulihkan),
        .post("/api/v1/skp/{skp}/pendekatan", .tetapkanSKP, PendekatanRoutes.satu),
        .post("/api/v1/tim/skp/pendekatan", .tetapkanSKP, PendekatanRoutes.tim),
    ]

    private static let putusan: [Route] = [
        .post("/skp/{skp}/pengajuan", .susunSKP, PutusanRoutes.ajukan),
        .post("/skp/{skp}/penarikan", .susunSKP, PutusanRoutes.tarik),
        .post("/skp/{skp}/penetapan", .tetapkanSKP, PutusanRoutes.tetapkan),
        .post("/skp/{skp}/pengembalian", .tetapkanSKP, PutusanRoutes.kembalikan),
        .post("/skp/{skp}/perubahan", .ubahSKP, PerubahanRoutes.buka),
    ]

    /// The life of an SKP after the first approval, and what changes around it.
    private static let hidup: [Route] = [
        .post("/skp/{skp}/pembatalan", .tetapkanSKP, PembatalanRoutes.batalkan),
        .post("/skp/{skp}/pelepasan", .ubahSKP, PerubahanRoutes.lepas),
        .post("/skp/{skp}/penyesuaian", .susunSKP, PerubahanRoutes.selaraskan),
        .post("/skp/{skp}/penerusan", .susunSKP, PerubahanRoutes.teruskan),
        .post("/skp/{skp}/pelengkap", .susunSKP, PelengkapRoutes.simpan),
        .post("/skp/{skp}/pembinaan", .tetapkanSKP, PembatalanRoutes.catatPembinaan),
        .post("/skp/{skp}/pengambilalihan", .tetapkanSKP, PembatalanRoutes.ambilAlih),
        .get("/skp/{skp}/dialog", .dialogSKP, DialogRoutes.tampilkan),
        .post("/skp/{skp}/dialog", .dialogSKP, DialogRoutes.catat),
    ]

    private static let apiHidup: [Route] = [
        .post("/api/v1/skp/{skp}/pembatalan", .tetapkanSKP, PembatalanRoutes.batalkan),
        .post("/api/v1/skp/{skp}/pelepasan", .ubahSKP, PerubahanRoutes.lepas),
        .post("/api/v1/skp/{skp}/penyesuaian", .susunSKP, PerubahanRoutes.selaraskan),
        .post("/api/v1/skp/{skp}/penerusan", .susunSKP, PerubahanRoutes.teruskan),
        .post("/api/v1/skp/{skp}/pelengkap", .susunSKP, PelengkapRoutes.simpan),
        .post("/api/v1/skp/{skp}/pembinaan", .tetapkanSKP, PembatalanRoutes.catatPembinaan),
        .post("/api/v1/skp/{skp}/pengambilalihan", .tetapkanSKP, PembatalanRoutes.ambilAlih),
        .get("/api/v1/skp/{skp}/dialog", .dialogSKP, DialogRoutes.tampilkan),
        .post("/api/v1/skp/{skp}/dialog", .dialogSKP, DialogRoutes.catat),
        .post("/api/v1/tim/skp/penetapan", .bukaTim, PenetapanBanyakRoutes.tetapkan),
    ]

    private static let tim: [Route] = [
        .get("/tim/skp", .bukaTim, TimSKPRoutes.daftar),
        .post("/tim/skp/penetapan", .bukaTim, PenetapanBanyakRoutes.tetapkan),
        .get("/tim/skp/{skp}", .lihatSKP, TimSKPRoutes.satu),
    ]

    private static let api: [Route] = [
        .get("/api/v1/skp/{skp}", .susunSKP, SKPAPIRoutes.lihat),
        .post("/api/v1/skp/{skp}", .susunSKP, SKPAPIRoutes.ganti),
        .post("/api/v1/skp/{skp}/pengajuan", .susunSKP, PutusanRoutes.ajukan),
        .post("/api/v1/skp/{skp}/penarikan", .susunSKP, PutusanRoutes.tarik),
        .post("/api/v1/skp/{skp}/penetapan", .tetapkanSKP, PutusanRoutes.tetapkan),
        .post("/api/v1/skp/{skp}/pengembalian", .tetapkanSKP, PutusanRoutes.kembalikan),
        .post("/api/v1/skp/{skp}/perubahan", .ubahSKP, PerubahanRoutes.buka),
        .get("/api/v1/tim/skp", .bukaTim, TimSKPRoutes.daftarJSON),
    ]
}
