import Dasar
import Hummingbird
import Kinerja
import Platform
import Storage

/// Downloads of one report.
enum RealisasiDokumenRoutes {
    static func sendiri(_ x: Exchange) async throws -> Response {
        let isi = try await muat(x)
        return try BerkasPelaksanaan.lembar(x, isi.lembar(), nama: "B.1.2-\(isi.bulan.bulan.bulan)")
    }

    static func ekspor(_ x: Exchange) async throws -> Response {
        let isi = try await muat(x)
        return try BerkasPelaksanaan.tabel(
            x, isi.tabel, judul: "Realisasi", nama: "realisasi-\(isi.bulan.bulan.bulan)")
    }

    /// The same for the rater and the rater's superior; a draft has no content for them.
    static func tim(_ x: Exchange) async throws -> Response {
        let (skp, bulan) = (try x.id("skp"), try bulanPath(x))
        let isi = try await x.world.database.read { db in
            let (kepala, tersimpan, _) = try RealisasiTimMuat.kepala(skp, bulan, .lihatRealisasi, x, in: db)
            guard tersimpan.bulan.keadaan != .belumDiisi, tersimpan.bulan.keadaan != .sebagian else {
                throw Penolakan(
                    "realisasi.belum_terkirim", "Realisasi \(bulan.tampil) belum dikirim, jadi belum ada dokumennya")
            }
            return try susun(kepala, tersimpan, bulan, x, in: db)
        }
        return try BerkasPelaksanaan.lembar(x, isi.lembar(), nama: "B.1.2-\(bulan)-\(skp.suffix(6))")
    }

    private static func muat(_ x: Exchange) async throws -> RealisasiDokumen {
        let (bulan, saya) = (try bulanPath(x), try x.me())
        try RealisasiBulan.periksaMulai(bulan, pada: x.world.today)
        return try await x.world.database.read { db in
            let (kepala, tersimpan) = try RealisasiStore.kepala(
                pegawai: saya.pegawaiID, bulan: bulan, instansi: x.instansi.id, in: db
            )
            try x.authorise(.isiRealisasi, hubungan: kepala.pegawaiID == saya.pegawaiID ? [.diri] : [])
            if !kepala.isDitutup { try tersimpan.bulan.periksaJadwal(kepala.jadwal) }
            return try susun(kepala, tersimpan, bulan, x, in: db)
        }
    }

    private static func susun(
        _ kepala: KepalaRealisasi, _ tersimpan: BulanTersimpan, _ bulan: Bulan, _ x: Exchange,
        in db: any SQLConnection
    ) throws -> RealisasiDokumen {
        let isMilik = try x.me().pegawaiID == kepala.pegawaiID
        return RealisasiDokumen(
            kepala: kepala, judul: kepala.jadwal.isLapor(bulan) ? kepala.jadwal.tampil(bulan) : bulan.tampil,
            bulan: tersimpan,
            butir: try RealisasiStore.butir(
                skp: kepala.skpID, bulan: bulan, hanyaTerkirim: !isMilik, instansi: x.instansi.id, in: db),
            langkah: try RealisasiSekitarStore.load(
                kepala, bulan: bulan, denganCatatan: false, instansi: x.instansi.id, in: db
            ).langkah,
            orang: try IdentitasStore.load(
                [kepala.pegawaiID, kepala.penilaiID].compactMap { $0 }, instansi: x.instansi.id,
                pada: min(bulan.hariTerakhir, x.world.today), in: db
            ), instansi: x.instansi.nama
        )
    }
}
