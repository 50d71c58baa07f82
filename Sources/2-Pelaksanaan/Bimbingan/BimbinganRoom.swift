import Dasar
import Kinerja
public import Platform
import Storage

/// Bimbingan kinerja: coaching, mentoring and the rest, with agreements (L-40 to L-51).
public enum BimbinganRoom {
    public static let room = Room(
        "Bimbingan", routes: halaman + laku("/bimbingan/{id}") + api, migrations: BimbinganMigrations.all,
        chores: [Chore("bimbingan-pengingat", every: .seconds(3600), ingatkan)]
    )

    private static let halaman: [Route] = [
        .get("/bimbingan", .bukaBeranda, BimbinganRoutes.milik),
        .get("/bimbingan/baru", .usulBimbingan, BimbinganRoutes.baru),
        .post("/bimbingan", .usulBimbingan, BimbinganRoutes.usulkan),
        .get("/tim/bimbingan", .bukaTim, BimbinganRoutes.tim),
        .get("/bimbingan/{id}", .lihatBimbingan, BimbinganRoutes.satu),
        .get("/bimbingan/{id}/kalender.ics", .lihatBimbingan, BimbinganRoutes.kalender),
        .get("/bimbingan/{id}/formulir.pdf", .lihatBimbingan, BimbinganNilaiRoutes.pdf),
        .get("/bimbingan/{id}/formulir.xlsx", .lihatBimbingan, BimbinganNilaiRoutes.xlsx),
        .get("/bimbingan/{id}/isian", .isiBimbingan, BimbinganNilaiRoutes.isian),
        .get("/bimbingan/{id}/tanggapan", .lihatTanggapanBimbingan, BimbinganNilaiRoutes.tanggapan),
        .get("/bimbingan/{id}/kompetensi", .lihatBimbingan, BimbinganNilaiRoutes.kompetensi),
    ]

    private static let api: [Route] =
        [
            .get("/api/v1/bimbingan", .bukaBeranda, BimbinganRoutes.milik),
            .post("/api/v1/bimbingan", .usulBimbingan, BimbinganRoutes.usulkan),
            .get("/api/v1/tim/bimbingan", .bukaTim, BimbinganRoutes.tim),
            .get("/api/v1/bimbingan/{id}", .lihatBimbingan, BimbinganRoutes.satu),
            .get("/api/v1/bimbingan/{id}/tanggapan", .lihatTanggapanBimbingan, BimbinganNilaiRoutes.tanggapan),
            .get("/api/v1/bimbingan/{id}/kompetensi", .lihatBimbingan, BimbinganNilaiRoutes.kompetensi),
        ] + laku("/api/v1/bimbingan/{id}")

    private static func laku(_ dasar: String) -> [Route] {
        [
            .post(dasar + "/jadwal", .kelolaBimbingan, BimbinganActRoutes.jadwalkan),
            .post(dasar + "/pembatalan", .lihatBimbingan, BimbinganActRoutes.batalkan),
            .post(dasar + "/isian", .isiBimbingan, BimbinganActRoutes.isi),
            .post(dasar + "/tanda-tangan", .isiBimbingan, BimbinganActRoutes.tandaTangani),
            .post(dasar + "/tanggapan", .isiBimbingan, BimbinganActRoutes.tanggapi),
            .post(dasar + "/kompetensi", .isiBimbingan, BimbinganActRoutes.nilai),
            .post(dasar + "/laporan", .kelolaBimbingan, BimbinganActRoutes.laporkan),
            .post(dasar + "/tindak-lanjut", .tindakLanjutBimbingan, BimbinganActRoutes.tindakLanjuti),
            .post(dasar + "/kesepakatan", .isiBimbingan, BimbinganActRoutes.sepakati),
            .post(dasar + "/kesepakatan/{kesepakatan}", .isiBimbingan, BimbinganActRoutes.tutup),
        ]
    }

    /// Tells both on the working day before; each person once for each date.
    @Sendable static func ingatkan(_ world: World) async throws {
        let hari = world.today
        let instansi = try await world.database.read { db in try BimbinganBahanStore.semuaInstansi(in: db) }
        for satu in instansi {
            let pencatat = Pencatat(
                instansi: satu, pelaku: "sistem:bimbingan", permintaan: "berkala:bimbingan", waktu: world.now())
            try await world.database.act(by: pencatat) { tx in
                let kalender = try PeriodeStore.kalender(instansi: satu, in: tx.db)
                guard kalender.isHariKerja(hari) else { return }
                var tujuan = [hari.tambah(hari: 1)]
                while let akhir = tujuan.last, tujuan.count < 15, !kalender.isHariKerja(akhir) {
                    tujuan.append(akhir.tambah(hari: 1))
                }
                for b in try BimbinganBahanStore.terjadwal(pada: tujuan, instansi: satu, in: tx.db) {
                    try KabarBimbingan.kirim(
                        "pengingat:\(b.satu.jadwal?.tanggal.description ?? "")",
                        "Bimbingan kinerja: \(BimbinganPages.waktu(b.satu))", b.satu,
                        kepada: [b.satu.pegawaiID, b.satu.pembimbingID], in: tx)
                }
            }
        }
    }
}
