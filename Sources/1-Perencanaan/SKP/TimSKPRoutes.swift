import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// The rater's pages.
enum TimSKPRoutes {
    static func daftar(_ x: Exchange) async throws -> Response {
        let me = try x.me()
        let instansi = x.instansi.id
        let (hari, halaman) = (x.world.today, x.halaman)
        let (antrean, ringkas) = try await x.world.database.read { db in
            (
                try TimSKPStore.menunggu(
                    penilai: me.pegawaiID, pada: hari, halaman: halaman, instansi: instansi, in: db
                ),
                try TimSKPStore.ringkas(penilai: me.pegawaiID, tahun: hari.tahun, instansi: instansi, in: db)
            )
        }
        return .page(timSKPPage(x, daftar: antrean.daftar, jumlah: antrean.jumlah, ringkas: ringkas, tahun: hari.tahun))
    }

    static func daftarJSON(_ x: Exchange) async throws -> Response {
        let me = try x.me()
        let instansi = x.instansi.id
        let (hari, halaman) = (x.world.today, x.halaman)
        let antrean = try await x.world.database.read { db in
            try TimSKPStore.menunggu(penilai: me.pegawaiID, pada: hari, halaman: halaman, instansi: instansi, in: db)
        }
        return try .json(
            JSONTimSKP(
                jumlah: antrean.jumlah, halaman: halaman,
                daftar: antrean.daftar.map {
                    JSONTimSKP.Butir(
                        id: $0.id, tahun: $0.tahun, nama: $0.nama, jabatan: $0.jabatan, unit: $0.unit,
                        diajukan: $0.diajukan, jumlah_hasil_kerja: $0.jumlahHasil
                    )
                }
            )
        )
    }

    static func satu(_ x: Exchange) async throws -> Response {
        let id = try x.id("skp")
        let model = try await muat(x, id: id)
        if model.isBolehMemutus, model.skp.dibuka == nil {
            let (skp, instansi, waktu) = (model.skp, x.instansi.id, x.world.now())
            try await x.world.database.write { db in
                try SKPStore.tandaiDibuka(skp, instansi: instansi, waktu: waktu, in: db)
            }
        }
        return .page(periksaTimPage(x, model))
    }

    private static func muat(_ x: Exchange, id: String) async throws -> HalamanTimSKP {
        let me = try x.me()
        let bahan = try await x.world.database.read { db in try PutusanRoutes.muat(x, id: id, in: db) }
        try x.authorise(.lihatSKP, hubungan: bahan.hubungan)
        let isGiliran = bahan.skp.isGiliranAtasan(pada: x.world.today)
        let isPenetap = Wewenang.boleh(
            .tetapkanSKP, peran: me.peran, hubungan: bahan.hubungan, keadaan: isGiliran ? [.lewatTenggat] : []
        )
        return HalamanTimSKP(
            skp: bahan.skp, konteks: bahan.konteks, isBolehMemutus: isPenetap && bahan.skp.keadaan == .diajukan
        )
    }

    /// The page again after a refused decision, with everything the rater typed.
    static func ulangi(_ x: Exchange, id: String, alasan: [String: String], galat: any Error) async throws -> Response {
        guard !x.route.isAPI, let faults = refusals(of: galat), let first = faults.first else { throw galat }
        var model = try await muat(x, id: id)
        model.alasan = alasan
        model.faults = faults
        return .page(periksaTimPage(x, model), status: status(of: first))
    }
}
