import Kinerja
public import Platform

/// Requests to the named person who can mend something in the data.
public enum PerbaikanRoom {
    public static let room = Room(
        "Permintaan perbaikan",
        routes: [
            .get("/perbaikan", .mintaPerbaikan, PerbaikanRoutes.milik),
            .get("/perbaikan/baru", .mintaPerbaikan, PerbaikanRoutes.baru),
            .post("/perbaikan", .mintaPerbaikan, PerbaikanRoutes.kirim),
            .get("/admin/perbaikan", .kelolaPegawai, AntreanPerbaikanRoutes.daftar),
            .get("/admin/perbaikan/{id}", .kelolaPegawai, AntreanPerbaikanRoutes.satu),
            .post("/admin/perbaikan/{id}/perbaikan", .kelolaPegawai, AntreanPerbaikanRoutes.perbaiki),
            .post("/admin/perbaikan/{id}/selesai", .kelolaPegawai) { x in
                try await AntreanPerbaikanRoutes.selesaikan(x, .diperbaiki)
            },
            .post("/admin/perbaikan/{id}/penolakan", .kelolaPegawai) { x in
                try await AntreanPerbaikanRoutes.selesaikan(x, .ditolak)
            },
        ] + api,
        migrations: PerbaikanMigrations.all
    )

    private static let api: [Route] = [
        .get("/api/v1/perbaikan", .mintaPerbaikan, PerbaikanRoutes.milikAPI),
        .post("/api/v1/perbaikan", .mintaPerbaikan, PerbaikanRoutes.kirim),
        .get("/api/v1/admin/perbaikan", .kelolaPegawai, AntreanPerbaikanRoutes.daftar),
        .post("/api/v1/admin/perbaikan/{id}/perbaikan", .kelolaPegawai, AntreanPerbaikanRoutes.perbaiki),
        .post("/api/v1/admin/perbaikan/{id}/selesai", .kelolaPegawai) { x in
            try await AntreanPerbaikanRoutes.selesaikan(x, .diperbaiki)
        },
        .post("/api/v1/admin/perbaikan/{id}/penolakan", .kelolaPegawai) { x in
            try await AntreanPerbaikanRoutes.selesaikan(x, .ditolak)
        },
    ]
}
