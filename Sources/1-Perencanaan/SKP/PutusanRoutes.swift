import Dasar
import Hummingbird
import Kinerja
import Platform
import Storage

/// Acts that change the state, for pages and API alike.
enum PutusanRoutes {
    /// An SKP with its people, its rater as fixed.
    struct Bahan: Sendable {
        var skp: SKP
        var konteks: KonteksSKP
        var hubungan: Set<Hubungan>
    }

    static func muat(_ x: Exchange, id: String, in db: any SQLConnection) throws -> Bahan {
        let session = try x.me()
        guard let satu = try SKPStore.load(id: id, instansi: x.instansi.id, in: db) else { throw WebFailure.notFound }
        let isTetap = satu.skp.keadaan != .disusun && satu.skp.keadaan != .dikembalikan
        let konteks = try KonteksStore.load(
            pegawai: satu.skp.pegawaiID, penilai: isTetap ? satu.skp.penilaiID : nil, tahun: satu.skp.tahun,
            instansi: x.instansi.id, pada: x.world.today, in: db
        )
        var hubungan = satu.hubungan(session, konteks)
        if session.peran.contains(.adminUnit) { hubungan.formUnion(try sebagaiAdminUnit(x, satu.skp, in: db)) }
        return Bahan(skp: satu.skp, konteks: konteks, hubungan: hubungan)
    }

    /// How an admin of a unit stands to the owner: in the unit or not.
    static func sebagaiAdminUnit(_ x: Exchange, _ skp: SKP, in db: any SQLConnection) throws -> Set<Hubungan> {
        try HubunganStore.load(x.me(), kepada: skp.pegawaiID, pada: x.world.today, in: db).intersection([.unit])
    }

    static func ajukan(_ x: Exchange) async throws -> Response {
        let id = try x.id("skp")
        let masukan = try masukan(x)
        do {
            return try await x.act { tx in
                let bahan = try muat(x, id: id, in: tx.db)
                try x.authorise(.susunSKP, hubungan: bahan.hubungan.intersection([.diri]))
                try cocokkan(masukan.versi, bahan.skp)
                let konteks = try KonteksStore.load(
                    pegawai: bahan.skp.pegawaiID, penilai: nil, tahun: bahan.skp.tahun, instansi: x.instansi.id,
                    pada: x.world.today, in: tx.db
                )
                var skp = bahan.skp
                skp.penilaiID = konteks.penilai?.id
                let putusan = try skp.ajukan(
                    oleh: x.me().pelaku, konteks: konteks, pada: x.world.today, waktu: tx.pencatat.waktu
                )
                try SKPStore.terapkan(putusan, dari: bahan.skp, potret: PotretSKP(konteks), jenis: "pengajuan", in: tx)
                return try hasil(putusan.keadaan, ke: "/skp/\(skp.tahun)?pesan=skp_diajukan")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), faults.first?.kode != "versi_basi" else {
                throw error
            }
            let ringkas = try await x.world.database.read { db in
                try SKPStore.ringkas(id: id, instansi: x.instansi.id, in: db)
            }
            guard let tahun = ringkas?.tahun, ringkas?.keadaan.isTerbuka == true else { throw error }
            return try await SusunRoutes.periksa(x, tahun: tahun, faults: faults)
        }
    }

    static func tarik(_ x: Exchange) async throws -> Response {
        let id = try x.id("skp")
        let masukan = try masukan(x)
        return try await x.act { tx in
            let bahan = try muat(x, id: id, in: tx.db)
            try x.authorise(.susunSKP, hubungan: bahan.hubungan.intersection([.diri]))
            try cocokkan(masukan.versi, bahan.skp)
            let putusan = try bahan.skp.tarikKembali(oleh: x.me().pelaku, pada: x.world.today)
            try SKPStore.terapkan(putusan, dari: bahan.skp, potret: nil, jenis: "penarikan", in: tx)
            return try hasil(putusan.keadaan, ke: "/skp/\(bahan.skp.tahun)?pesan=skp_ditarik")
        }
    }

    static func kembalikan(_ x: Exchange) async throws -> Response {
        let id = try x.id("skp")
        let masukan = try masukan(x)
        let alasan = (masukan.alasan ?? [:]).mapValues { MasukanHasil.rapi($0, 1000) }
        do {
            return try await x.act { tx in
                let bahan = try muat(x, id: id, in: tx.db)
                try authorisePenetap(x, bahan)
                try cocokkan(masukan.versi, bahan.skp)
                let putusan = try bahan.skp.kembalikan(
                    oleh: x.me().pelaku, konteks: bahan.konteks, alasan: alasan, pada: x.world.today
                )
                try SKPStore.terapkan(
                    putusan, dari: bahan.skp, potret: nil, jenis: "pengembalian", alasan: rangkum(putusan.keadaan),
                    in: tx
                )
                return try hasil(putusan.keadaan, ke: "/tim/skp?pesan=skp_dikembalikan&urung=\(id)")
            }
        } catch {
            return try await TimSKPRoutes.ulangi(x, id: id, alasan: alasan, galat: error)
        }
    }

    /// The reasons in one text for the history: "2: Targetnya terlalu rendah. Perilaku: Perjelas".
    private static func rangkum(_ skp: SKP) -> String {
        let hasil = skp.bernomor.compactMap { nomor, hasil in hasil.catatanKembali.map { "\(nomor): \($0)" } }
        let bagian = [skp.catatanPerilaku.map { "Perilaku: \($0)" }, skp.catatanDukungan.map { "Dukungan: \($0)" }]
        return (hasil + bagian.compactMap { $0 }).joined(separator: " · ")
    }

    static func authorisePenetap(_ x: Exchange, _ bahan: Bahan, _ tindakan: Tindakan = .tetapkanSKP) throws {
        let isGiliran = bahan.skp.isGiliranAtasan(pada: x.world.today)
        try x.authorise(tindakan, hubungan: bahan.hubungan, keadaan: isGiliran ? [.lewatTenggat] : [])
    }

    static func cocokkan(_ versi: Int?, _ skp: SKP) throws {
        if let versi, versi != skp.versi { throw SKPStore.versiBasi }
    }

    static func hasil(_ skp: SKP, ke alamat: String) throws -> Outcome {
        Outcome(to: alamat, json: try jsonText(JSONSKP(skp)))
    }

    /// Version and reasons, from a form or a JSON body.
    static func masukan(_ x: Exchange) throws -> MasukanTindakan {
        guard x.route.isAPI else {
            return MasukanTindakan(versi: x.versi, alasan: x.form.group("alasan"), alasan_perubahan: nil)
        }
        return x.body.isEmpty
            ? MasukanTindakan(versi: nil, alasan: nil, alasan_perubahan: nil) : try x.json(MasukanTindakan.self)
    }
}
