import Hummingbird
import Kinerja
public import Platform

/// Perjanjian Kinerja, strategy and indicator manuals.
public enum PerjanjianRoom {
    public static let room = Room(
        "Perjanjian Kinerja", routes: perjanjian + susun + manual + strategi + api + apiStrategi,
        migrations: PerjanjianMigrations.all + PerjanjianLanjutanMigrations.all
    )

    private static let perjanjian: [Route] = [
        .get("/perjanjian", .lihatPerjanjian, PerjanjianRoutes.daftar),
        .get("/perjanjian/{tahun}/{unit}", .lihatPerjanjian, PerjanjianRoutes.satu),
        .post("/perjanjian/{tahun}/{unit}/penetapan", .kelolaPerjanjian, PerjanjianRoutes.tetapkan),
        .post("/perjanjian/{tahun}/{unit}/penggantian", .kelolaPerjanjian, PerjanjianRoutes.ganti),
        .post("/perjanjian/{tahun}/{unit}/pelepasan", .kelolaPerjanjian, PerjanjianRoutes.lepas),
        .post("/perjanjian/{tahun}/{unit}/skp", .susunSKP, PerjanjianRoutes.keSKP),
    ]

    private static let berkasPalingBesar = 2 << 20

    private static let susun: [Route] = [
        .get("/perjanjian/{tahun}/{unit}/susun", .kelolaPerjanjian, PerjanjianSusunRoutes.susun),
        .post("/perjanjian/{tahun}/{unit}/susun", .kelolaPerjanjian, PerjanjianSusunRoutes.simpan),
        .post("/perjanjian/{tahun}/{unit}/susun/penghapusan", .kelolaPerjanjian, PerjanjianSusunRoutes.hapus),
        .post("/perjanjian/{tahun}/{unit}/susun/pemulihan", .kelolaPerjanjian, PerjanjianSusunRoutes.urungkan),
        .get("/perjanjian/{tahun}/{unit}/susun/impor", .kelolaPerjanjian, PerjanjianSusunRoutes.formulirImpor),
        .post(
            "/perjanjian/{tahun}/{unit}/susun/impor", .kelolaPerjanjian, maximumFileBytes: berkasPalingBesar,
            PerjanjianSusunRoutes.bacaImpor),
        .post(
            "/perjanjian/{tahun}/{unit}/susun/impor/penerapan", .kelolaPerjanjian, PerjanjianSusunRoutes.terapkanImpor),
    ]

    private static let manual: [Route] = [
        .get("/perjanjian/{tahun}/{unit}/manual/{indikator}", .lihatPerjanjian, ManualRoutes.tampilkan),
        .post("/perjanjian/{tahun}/{unit}/manual/{indikator}", .kelolaPerjanjian, ManualRoutes.simpan),
        .post("/perjanjian/{tahun}/{unit}/manual/{indikator}/tanda", .kelolaPerjanjian, ManualRoutes.tandai),
        .get("/perjanjian/{tahun}/{unit}/manual/{indikator}/dokumen.pdf", .lihatPerjanjian, ManualRoutes.dokumen),
        .get("/perjanjian/{tahun}/{unit}/manual/{indikator}/dokumen.xlsx", .lihatPerjanjian, ManualRoutes.dokumen),
    ]

    private static let strategi: [Route] = [
        .get("/strategi", .lihatPerjanjian, StrategiRoutes.daftar),
        .get("/strategi/baru", .kelolaPerjanjian, StrategiRoutes.baru),
        .post("/strategi", .kelolaPerjanjian, StrategiRoutes.tambah),
        .get("/strategi/{id}", .lihatPerjanjian, StrategiRoutes.satu),
        .post("/strategi/{id}", .kelolaPerjanjian, StrategiRoutes.simpan),
        .post("/strategi/{id}/penghapusan", .kelolaPerjanjian, StrategiRoutes.hapus),
        .get("/strategi/{id}/dokumen.pdf", .lihatPerjanjian, StrategiRoutes.dokumen),
        .get("/strategi/{id}/dokumen.xlsx", .lihatPerjanjian, StrategiRoutes.dokumen),
    ]

    private static let api: [Route] = [
        .get("/api/v1/perjanjian", .lihatPerjanjian, PerjanjianRoutes.daftarJSON),
        .get("/api/v1/perjanjian/{tahun}/{unit}", .lihatPerjanjian, PerjanjianRoutes.satuJSON),
        .post("/api/v1/perjanjian/{tahun}/{unit}/susun", .kelolaPerjanjian, PerjanjianSusunRoutes.simpan),
        .post("/api/v1/perjanjian/{tahun}/{unit}/susun/penghapusan", .kelolaPerjanjian, PerjanjianSusunRoutes.hapus),
        .post("/api/v1/perjanjian/{tahun}/{unit}/susun/pemulihan", .kelolaPerjanjian, PerjanjianSusunRoutes.urungkan),
        .post("/api/v1/perjanjian/{tahun}/{unit}/susun/impor", .kelolaPerjanjian, PerjanjianSusunRoutes.bacaImpor),
        .post(
            "/api/v1/perjanjian/{tahun}/{unit}/susun/impor/penerapan", .kelolaPerjanjian,
            PerjanjianSusunRoutes.terapkanImpor),
        .post("/api/v1/perjanjian/{tahun}/{unit}/penetapan", .kelolaPerjanjian, PerjanjianRoutes.tetapkan),
        .post("/api/v1/perjanjian/{tahun}/{unit}/penggantian", .kelolaPerjanjian, PerjanjianRoutes.ganti),
        .post("/api/v1/perjanjian/{tahun}/{unit}/pelepasan", .kelolaPerjanjian, PerjanjianRoutes.lepas),
        .post("/api/v1/perjanjian/{tahun}/{unit}/skp", .susunSKP, PerjanjianRoutes.keSKP),
        .get("/api/v1/perjanjian/{tahun}/{unit}/manual/{indikator}", .lihatPerjanjian, ManualRoutes.tampilkanJSON),
        .post("/api/v1/perjanjian/{tahun}/{unit}/manual/{indikator}", .kelolaPerjanjian, ManualRoutes.simpan),
        .post("/api/v1/perjanjian/{tahun}/{unit}/manual/{indikator}/tanda", .kelolaPerjanjian, ManualRoutes.tandai),
    ]

    private static let apiStrategi: [Route] = [
        .get("/api/v1/strategi", .lihatPerjanjian, StrategiRoutes.daftarJSON),
        .get("/api/v1/strategi/{id}", .lihatPerjanjian, StrategiRoutes.satuJSON),
        .post("/api/v1/strategi", .kelolaPerjanjian, StrategiRoutes.tambah),
        .post("/api/v1/strategi/{id}", .kelolaPerjanjian, StrategiRoutes.simpan),
        .post("/api/v1/strategi/{id}/penghapusan", .kelolaPerjanjian, StrategiRoutes.hapus),
    ]
}
