import Kinerja
public import Platform

/// All A-forms of a unit as one file: started by its head or its admin, made in the background.
public enum BerkasRoom {
    public static let room = Room(
        "Berkas",
        routes: [
            .get("/tim/berkas", .buatPekerjaan, BerkasRoutes.tim),
            .post("/tim/berkas", .buatPekerjaan, BerkasRoutes.mulai),
            .get("/admin/pekerjaan/baru", .bukaAdmin, BerkasRoutes.admin),
            .post("/admin/pekerjaan/baru", .bukaAdmin, BerkasRoutes.mulai),
            .post("/api/v1/berkas", .buatPekerjaan, BerkasRoutes.mulaiAPI),
        ],
        jobs: [PekerjaanBerkas.kind]
    )
}
