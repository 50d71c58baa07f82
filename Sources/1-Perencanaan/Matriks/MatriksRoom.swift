import Kinerja
public import Platform

/// The matrix A.1.5: who carries which result; assignments and teams around it.
public enum MatriksRoom {
    public static let room = Room(
        "Matriks", routes: matriks + penugasan + tim + api + apiTim,
        migrations: MatriksMigrations.all + MatriksIndeksMigrations.all
    )

    private static let matriks: [Route] = [
        .get("/tim/matriks", .lihatMatriks, MatriksRoutes.lihat),
        .get("/tim/matriks/dokumen.pdf", .lihatMatriks, MatriksRoutes.pdf),
        .get("/tim/matriks/dokumen.xlsx", .lihatMatriks, MatriksRoutes.xlsx),
        .get("/tim/matriks/cakupan", .lihatCakupan, CakupanRoutes.lihat),
        .get("/tim/matriks/bagikan", .bagikanPeran, BagikanRoutes.formulir),
        .post("/tim/matriks/bagikan", .bagikanPeran, BagikanRoutes.simpan),
        .get("/tim/matriks/peran/{id}", .bagikanPeran, PeranRoutes.formulir),
        .post("/tim/matriks/peran/{id}", .bagikanPeran, PeranRoutes.ubah),
        .post("/tim/matriks/peran/{id}/pencabutan", .bagikanPeran, PeranRoutes.cabut),
        .post("/tim/matriks/peran/{id}/pemulihan", .bagikanPeran, PeranRoutes.pulihkan),
    ]

    private static let penugasan: [Route] = [
        .get("/tim/penugasan", .bukaTim, PenugasanRoutes.tim),
        .post("/tim/penugasan/{id}/persetujuan", .putuskanPenugasan, PenugasanRoutes.setujui),
        .post("/tim/penugasan/{id}/penolakan", .putuskanPenugasan, PenugasanRoutes.tolak),
        .get("/penugasan", .susunSKP, PenugasanRoutes.milik),
        .post("/penugasan/{id}/masuk", .susunSKP, PenugasanRoutes.masuk),
        .get("/penugasan/sukarela", .susunSKP, SukarelaRoutes.formulir),
        .post("/penugasan/sukarela", .susunSKP, SukarelaRoutes.kirim),
    ]

    private static let tim: [Route] = [
        .get("/tim/kerja", .bukaTim, TimKerjaRoutes.daftar),
        .post("/tim/kerja", .bagikanPeran, TimKerjaRoutes.buat),
        .get("/tim/kerja/baru", .bagikanPeran, TimKerjaRoutes.baru),
        .get("/tim/kerja/{id}", .lihatMatriks, TimKerjaRoutes.lihat),
        .post("/tim/kerja/{id}/anggota", .bagikanPeran, TimKerjaRoutes.tambahAnggota),
        .post("/tim/kerja/{id}/keluar", .bagikanPeran, TimKerjaRoutes.keluarkan),
        .post("/tim/kerja/{id}/pengakhiran", .bagikanPeran, TimKerjaRoutes.akhiri),
    ]

    private static let api: [Route] = [
        .get("/api/v1/tim/matriks", .lihatMatriks, MatriksRoutes.lihatAPI),
        .post("/api/v1/tim/matriks", .bagikanPeran, BagikanRoutes.simpanAPI),
        .get("/api/v1/tim/matriks/cakupan", .lihatCakupan, CakupanRoutes.lihat),
        .post("/api/v1/tim/matriks/peran/{id}", .bagikanPeran, PeranRoutes.ubah),
        .post("/api/v1/tim/matriks/peran/{id}/pencabutan", .bagikanPeran, PeranRoutes.cabut),
        .post("/api/v1/tim/matriks/peran/{id}/pemulihan", .bagikanPeran, PeranRoutes.pulihkan),
        .get("/api/v1/tim/penugasan", .bukaTim, PenugasanRoutes.timAPI),
        .post("/api/v1/tim/penugasan/{id}/persetujuan", .putuskanPenugasan, PenugasanRoutes.setujui),
        .post("/api/v1/tim/penugasan/{id}/penolakan", .putuskanPenugasan, PenugasanRoutes.tolak),
        .get("/api/v1/penugasan", .susunSKP, PenugasanRoutes.milikAPI),
        .post("/api/v1/penugasan", .susunSKP, SukarelaRoutes.kirimAPI),
        .post("/api/v1/penugasan/{id}/masuk", .susunSKP, PenugasanRoutes.masuk),
    ]

    private static let apiTim: [Route] = [
        .get("/api/v1/tim/kerja", .bukaTim, TimKerjaRoutes.daftar),
        .post("/api/v1/tim/kerja", .bagikanPeran, TimKerjaRoutes.buat),
        .get("/api/v1/tim/kerja/{id}", .lihatMatriks, TimKerjaRoutes.lihat),
        .post("/api/v1/tim/kerja/{id}/anggota", .bagikanPeran, TimKerjaRoutes.tambahAnggota),
        .post("/api/v1/tim/kerja/{id}/keluar", .bagikanPeran, TimKerjaRoutes.keluarkan),
        .post("/api/v1/tim/kerja/{id}/pengakhiran", .bagikanPeran, TimKerjaRoutes.akhiri),
    ]
}
