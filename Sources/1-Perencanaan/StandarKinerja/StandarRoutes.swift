import Hummingbird
import Kinerja
import Platform
import Storage

/// The catalogue: search, one standard in any version, the read receipt.
enum StandarRoutes {
    static func daftar(_ x: Exchange) async throws -> Response {
        let (saringan, instansi, halaman, hari) = (saringan(x), x.instansi.id, x.halaman, x.world.today)
        let session = try x.me()
        let model = try await x.world.database.read { db in
            HalamanStandar(
                saringan: saringan,
                hasil: try StandarStore.cari(saringan, halaman: halaman, pada: hari, instansi: instansi, in: db),
                urusan: try StandarStore.jumlahPerUrusan(instansi: instansi, in: db),
                berubah: try TandaBacaStore.belumDibaca(
                    pegawai: session.pegawaiID, pada: hari, instansi: instansi, in: db)
            )
        }
        return .page(standarPage(x, model))
    }

    static func satu(_ x: Exchange) async throws -> Response {
        .page(satuStandarPage(x, try await muat(x)))
    }

    static func daftarJSON(_ x: Exchange) async throws -> Response {
        let (saringan, instansi, halaman, hari) = (saringan(x), x.instansi.id, x.halaman, x.world.today)
        let hasil = try await x.world.database.read { db in
            try StandarStore.cari(saringan, halaman: halaman, pada: hari, instansi: instansi, in: db)
        }
        return try .json(
            JSONDaftarStandar(
                jumlah: hasil.jumlah, lebih: hasil.isLebih, halaman: halaman, per_halaman: StandarStore.perHalaman,
                daftar: hasil.daftar.map { JSONStandar($0, pada: hari) }
            )
        )
    }

    static func satuJSON(_ x: Exchange) async throws -> Response {
        let (model, hari) = (try await muat(x), x.world.today)
        return try .json(
            JSONSatuStandar(
                standar: JSONStandar(model.tampil, pada: hari),
                daftar_versi: model.terbit.map { versi in
                    .init(
                        versi: versi.versi, keadaan: versi.tercatat.keadaan(pada: hari).rawValue,
                        berlaku_sejak: versi.tercatat.berlakuSejak?.description,
                        berlaku_sampai: versi.tercatat.berlakuSampai?.description
                    )
                },
                perubahan: model.perbedaan.map(JSONPerbedaan.init), dipakai: model.pemakaian.jumlah,
                terdampak: model.baca.terdampak, sudah_baca: model.baca.sudah
            )
        )
    }

    /// "Saya sudah baca", for the version in force.
    static func bacaan(_ x: Exchange) async throws -> Response {
        let (kode, instansi, hari) = (x.parameter("kode"), x.instansi.id, x.world.today)
        try x.authorise(.lihatStandar)
        return try await x.act { tx in
            let daftar = try StandarStore.versi(kode: kode, instansi: instansi, in: tx.db)
            guard let kini = daftar.first(where: { $0.versi > 0 && $0.tercatat.isBerlaku(pada: hari) }) else {
                throw WebFailure.notFound
            }
            try TandaBacaStore.catat(standar: kini.id, versi: kini.versi, in: tx)
            tx.catat(EntriJejak("standar.dibaca", objek: "standar", id: kini.id, sesudah: "versi=\(kini.versi)"))
            return Outcome(to: "/standar/\(kode)?pesan=standar_dibaca", json: "{\"versi\":\(kini.versi)}")
        }
    }

    /// Four statements beside the session's.
    static func muat(_ x: Exchange, faults: [Penolakan] = [], isian: [String: String] = [:]) async throws
        -> HalamanSatuStandar
    {
        let (kode, instansi, hari, me) = (x.parameter("kode"), x.instansi.id, x.world.today, try x.me())
        let diminta = Int(x.query["versi"])
        return try await x.world.database.read { db in
            let semua = try StandarStore.versi(kode: kode, instansi: instansi, in: db)
            let terbit = semua.filter { $0.versi > 0 }
            let kini = terbit.first { $0.tercatat.isBerlaku(pada: hari) }
            guard
                let tampil = diminta.map({ nomor in terbit.first { $0.versi == nomor } }) ?? kini ?? terbit.first
            else { throw WebFailure.notFound }
            let terbaru = kini ?? tampil
            return HalamanSatuStandar(
                tampil: tampil, terbit: terbit, usulan: semua.filter { $0.tercatat.keadaan.isMenunggu }, hari: hari,
                pemakaian: try StandarPakaiStore.hitung(
                    standar: tampil.id, tahun: hari.tahun, instansi: instansi, in: db),
                baca: terbaru.versi > 1
                    ? try TandaBacaStore.hitung(
                        standar: terbaru.id, versi: terbaru.versi, saya: me.pegawaiID, instansi: instansi, in: db)
                    : SudahBaca(),
                riwayat: try StandarPeristiwaStore.daftar(versi: terbit.map(\.versiID), instansi: instansi, in: db),
                faults: faults, isian: isian
            )
        }
    }

    private static func saringan(_ x: Exchange) -> SaringanStandar {
        SaringanStandar(
            kata: String(x.query["q"].prefix(200)), urusan: x.query.all("urusan").filter { !$0.isEmpty },
            aspek: x.query.all("aspek").compactMap(AspekIndikator.init(rawValue:))
        )
    }
}
