import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// The rater's pages.
enum TimSKPRoutes {
    static func daftar(_ x: Exchange) async throws -> Response {
        .page(timSKPPage(x, try await muatDaftar(x)))
    }

    /// Queue, state of the team, and what the rules find in each: five statements.
    static func muatDaftar(_ x: Exchange) async throws -> HalamanDaftarTim {
        let me = try x.me()
        let instansi = x.instansi.id
        let (hari, halaman) = (x.world.today, x.halaman)
        let (urung, ditolak) = (ids(x.query["urung"]), ids(x.query["ditolak"]))
        return try await x.world.database.read { db in
            let antrean = try TimSKPStore.menunggu(
                penilai: me.pegawaiID, pada: hari, halaman: halaman, instansi: instansi, in: db
            )
            let kunci = antrean.daftar.map(\.id)
            let isi = try SKPStore.load(ids: kunci, instansi: instansi, in: db)
            let tempat = try TempatStore.load(skp: kunci, instansi: instansi, pada: hari, in: db)
            let ringkas = try TimSKPStore.ringkas(
                penilai: me.pegawaiID, tahun: hari.tahun, diputus: urung, instansi: instansi, in: db
            )
            let butir = antrean.daftar.map { baris in
                ButirTimSKP(
                    baris: baris, temuan: temuan(isi[baris.id]?.skp, tempat[baris.id]?.konteks),
                    isDitolak: ditolak.contains(baris.id)
                )
            }
            return HalamanDaftarTim(butir: butir, jumlah: antrean.jumlah, ringkas: ringkas, tahun: hari.tahun)
        }
    }

    private static func temuan(_ skp: SKP?, _ konteks: KonteksSKP?) -> [TemuanSKP] {
        guard let skp, let konteks else {
            return [
                TemuanSKP(
                    "skp.tanpa_penempatan", .tolak, "Jabatan dan unit pegawai ini belum tercatat", dasar: "produk",
                    perbaikan: "Minta admin unit mencatat penempatannya."
                )
            ]
        }
        return DaftarAturanSKP.periksa(skp, konteks)
    }

    private static func ids(_ teks: String) -> [String] {
        teks.split(separator: ",").prefix(TimSKPStore.perHalaman).map(String.init).filter(Identifier.isValid)
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
                        id: $0.id, tahun: $0.tahun, versi: $0.versi, nama: $0.nama, jabatan: $0.jabatan,
                        unit: $0.unit, diajukan: $0.diajukan, jumlah_hasil_kerja: $0.jumlahHasil
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

    /// The page's model: four statements, one more for an admin of a unit.
    private static func muat(_ x: Exchange, id: String) async throws -> HalamanTimSKP {
        let me = try x.me()
        let instansi = x.instansi.id
        let hari = x.world.today
        return try await x.world.database.read { db in
            guard let satu = try SKPStore.load(id: id, instansi: instansi, in: db) else { throw WebFailure.notFound }
            let tempat = try TempatStore.load(id, instansi: instansi, pada: hari, in: db)
            let hubungan = try hubungan(x, satu, tempat, in: db)
            try x.authorise(.lihatSKP, hubungan: hubungan)
            guard let tempat else {
                throw Penolakan(
                    "skp.tanpa_penempatan", "Jabatan dan unit pegawai ini belum tercatat.",
                    perbaikan: "Minta admin unit mencatat penempatannya, lalu buka halaman ini lagi."
                )
            }
            let isGiliran = satu.skp.isGiliranAtasan(pada: hari)
            let isPenetap = Wewenang.boleh(
                .tetapkanSKP, peran: me.peran, hubungan: hubungan, keadaan: isGiliran ? [.lewatTenggat] : []
            )
            return HalamanTimSKP(
                tersimpan: satu, tempat: tempat,
                catatan: try CatatanSKPStore.load(satu.skp, instansi: instansi, in: db), sayaID: me.pegawaiID,
                isPenetap: isPenetap
            )
        }
    }

    private static func hubungan(
        _ x: Exchange, _ satu: SKPTersimpan, _ tempat: TempatSKP?, in db: any SQLConnection
    ) throws -> Set<Hubungan> {
        let me = try x.me()
        var hubungan: Set<Hubungan> = []
        if let tempat { hubungan = satu.hubungan(me, tempat.konteks) }
        if satu.skp.pegawaiID == me.pegawaiID { hubungan.insert(.diri) }
        if satu.skp.penilaiID == me.pegawaiID { hubungan.insert(.penilai) }
        if me.peran.contains(.adminUnit) { hubungan.formUnion(try PutusanRoutes.sebagaiAdminUnit(x, satu.skp, in: db)) }
        return hubungan
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
