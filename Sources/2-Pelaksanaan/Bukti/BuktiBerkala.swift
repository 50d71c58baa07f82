import Platform
import Storage

/// What happens to evidence by itself.
enum BuktiBerkala {
    static let semua: [Chore] = [
        Chore("bukti-sampah", every: .seconds(3600), kosongkanSampah),
        Chore("bukti-unggahan", every: .seconds(3600), sapuUnggahan),
        Chore("bukti-tautan", every: .seconds(900)) { try await PemeriksaTautan.jalankan($0) },
    ]

    private static let sehari: Int64 = 86_400_000

    static func pencatat(_ instansi: String, _ world: World) -> Pencatat {
        Pencatat(instansi: instansi, pelaku: "sistem:bukti", permintaan: "berkala:bukti", waktu: world.now())
    }

    /// Rows past thirty days, then their files in two steps: aside, and a day later for good. Whoever uploads the same
    /// content meanwhile gets the file back.
    static func kosongkanSampah(_ world: World) async throws {
        let daftar = try await world.database.read { db in try BuktiSampahStore.semuaInstansi(in: db) }
        for instansi in daftar {
            let batas = BuktiStore.batasTerhapus(world.now())
            _ = try await world.database.act(by: pencatat(instansi, world)) { tx in
                try BuktiSampahStore.buang(sebelum: batas, tx)
            }
            let calon = try await world.database.read { db in try BuktiSampahStore.calon(instansi: instansi, in: db) }
            for satu in calon { try await urus(satu.sidik, sejak: satu.sejak, instansi, world) }
        }
    }

    private static func urus(_ sidik: String, sejak: Int64, _ instansi: String, _ world: World) async throws {
        let isDipakai = try await world.database.read { db in try BuktiSampahStore.isDipakai(sidik, in: db) }
        if isDipakai {
            try await BuktiBerkas.kembalikan(sidik, world)
        } else if sejak > world.now() - sehari {
            return try await BuktiBerkas.singkirkan(sidik, world)
        } else {
            try await BuktiBerkas.singkirkan(sidik, world)
            try await BuktiBerkas.musnahkan(sidik, world)
        }
        try await world.database.write { db in try BuktiSampahStore.lupakan(sidik, instansi: instansi, in: db) }
    }

    /// Uploads older than two days with their pieces. Files first: a row without files is swept again, files without a
    /// row are not.
    static func sapuUnggahan(_ world: World) async throws {
        let daftar = try await world.database.read { db in try BuktiSampahStore.semuaInstansi(in: db) }
        for instansi in daftar {
            let kini = world.now()
            let lewat = try await world.database.read { db in
                try UnggahanStore.lewat(kini, instansi: instansi, in: db)
            }
            for id in lewat {
                let bagian = try await world.database.read { db in
                    try UnggahanStore.bagian(id, instansi: instansi, in: db)
                }
                for sidik in bagian { try await BuktiBerkas.bagian(id, world).remove(sidik) }
                try await world.database.write { db in try UnggahanStore.hapus(id, instansi: instansi, in: db) }
            }
        }
    }
}
