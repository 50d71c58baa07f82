import Hummingbird
import Kinerja
import Platform
import Storage

/// Pages of counselling.
enum KonselingRoutes {
    struct Baris: Sendable {
        let isi: KonselingTercatat
        let hubungan: Set<Hubungan>
    }

    static func daftar(_ x: Exchange) async throws -> Response {
        let session = try x.me()
        let (hari, saya, instansi) = (x.world.today, session.pegawaiID, session.instansiID)
        try x.authorise(.mintaKonseling, hubungan: [.instansi])
        let baris = try await x.world.database.read { db in
            // Whoever can name officials cannot read as one.
            let isPejabat =
                try !session.peran.contains(.adminInstansi)
                && PejabatPembinaanStore.isPejabat(saya, pada: hari, instansi: instansi, in: db)
            return try KonselingStore.calon(saya, isPejabat: isPejabat, instansi: instansi, in: db).map {
                Baris(isi: $0, hubungan: $0.satu.hubungan(saya, isPejabat: isPejabat))
            }.filter { !$0.hubungan.isEmpty }
        }
        if x.route.isAPI { return try .json(["konseling": baris.map(KonselingRingkasAPI.init)]) }
        return .page(KonselingPages.daftar(x, session, baris))
    }

    static func formulirMinta(_ x: Exchange) async throws -> Response {
        _ = try x.me()
        try x.authorise(.mintaKonseling, hubungan: [.instansi])
        return .page(KonselingPages.minta(x))
    }

    static func formulirPerilaku(_ x: Exchange) async throws -> Response {
        .page(KonselingPages.perilaku(x, try await dinilai(x)))
    }

    static func dinilai(_ x: Exchange) async throws -> [(id: String, nama: String)] {
        let session = try x.me()
        guard session.isPenilai else { throw WebFailure.notFound }
        let (hari, saya, instansi) = (x.world.today, session.pegawaiID, session.instansiID)
        return try await x.world.database.read { db in
            try KonselingStore.dinilai(oleh: saya, pada: hari, instansi: instansi, in: db)
        }
    }

    struct Satu: Sendable {
        let akses: KonselingAkses
        let teks: [RuasKonseling: String]
        let peristiwa: [PeristiwaKonseling]
        let calon: [(id: String, nama: String, jabatan: String)]
        /// The rater's own feedback on the behaviour, for B.1.10.
        let umpanBalik: [BuktiUmpanBalik]
    }

    static func muatSatu(_ x: Exchange) async throws -> Satu {
        let cari = x.query["cari"].isEmpty ? x.form["cari"] : x.query["cari"]
        return try await x.world.database.read { db in
            let akses = try KonselingAkses.muat(x, .lihatKonseling, in: db)
            let (satu, instansi) = (akses.satu, x.instansi.id)
            let isMelapor = satu.keadaan == .dikomunikasikan && akses.hubungan.contains(.penilai)
            let isMencari = akses.hubungan.contains(.pejabatPersonalia) && !cari.isEmpty
            return Satu(
                akses: akses, teks: try akses.teks(x, in: db),
                peristiwa: akses.baca(.jadwal) ? try KonselingStore.peristiwa(satu.id, instansi: instansi, in: db) : [],
                calon: isMencari
                    ? try BimbinganBahanStore.cari(cari, selain: satu.pegawaiID, instansi: instansi, in: db) : [],
                umpanBalik: isMelapor
                    ? try UmpanBalikStore.buktiUmpanBalik(
                        pegawai: satu.pegawaiID, oleh: akses.saya, instansi: instansi, in: db) : [])
        }
    }

    static func satu(_ x: Exchange) async throws -> Response {
        let isi = try await muatSatu(x)
        if x.route.isAPI { return try .json(KonselingAPI(isi)) }
        return .page(KonselingSatuPages.satu(x, isi))
    }
}
