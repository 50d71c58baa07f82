import Hummingbird
import Kinerja
import Platform
import Storage

enum PemeriksaanRoutes {
    static let perHalaman = 25

    private static func jenis(_ x: Exchange) throws -> JenisTemuan {
        guard let jenis = JenisTemuan(rawValue: x.parameter("jenis")) else { throw WebFailure.notFound }
        return jenis
    }

    static func daftar(_ x: Exchange) async throws -> Response {
        if let tambahan = x.world.pemeriksaan.first(where: { $0.kode == x.parameter("jenis") }) {
            return try await daftarTambahan(x, tambahan)
        }
        return .page(PemeriksaanPages.daftar(x, try await muat(x)))
    }

    private static func muat(_ x: Exchange) async throws -> PemeriksaanPages.Isi {
        let jenis = try jenis(x)
        let unitAdmin = try AdminRoom.batas(x)
        let (instansi, hari, urung) = (try x.me().instansiID, x.world.today.description, x.query["urung"])
        let cari = x.query["q"].isEmpty ? x.form["q"] : x.query["q"]
        let awal = (x.halaman - 1) * perHalaman
        // A refusal shows the card that was sent, alone, so that what was typed stays with it.
        let kunci = x.form["kunci"]
        return try await x.world.database.read { db in
            let p = try DataDiperiksaStore.muat(instansi: instansi, pada: hari, in: db)
            let lingkup = LingkupTemuan(periksa: p, unitAdmin: unitAdmin)
            let semua = SaringanTemuan(cari: cari).saring(lingkup.temuan(jenis), p)
            let dikirim = kunci.isEmpty ? [] : semua.filter { $0.kunci == kunci }
            return PemeriksaanPages.Isi(
                jenis: jenis, cari: cari,
                daftar: dikirim.isEmpty ? Array(semua.dropFirst(awal).prefix(perHalaman)) : dikirim,
                jumlah: semua.count, isSatu: !dikirim.isEmpty,
                lingkup: lingkup,
                urung: Identifier.isValid(urung) ? try UrungStore.load(urung, instansi: instansi, in: db) : nil
            )
        }
    }

    private static func daftarTambahan(_ x: Exchange, _ satu: PemeriksaanTambahan) async throws -> Response {
        let lingkup = PemeriksaanTambahan.Lingkup(
            instansi: try x.me().instansiID, unitAdmin: try AdminRoom.batas(x), hari: x.world.today)
        let daftar = try await x.world.database.read { db in try satu.temukan(lingkup, db) }
        let kata = namaCari(x.query["q"])
        let cocok = kata.isEmpty ? daftar : daftar.filter { namaCari($0.judul + " " + $0.keterangan).contains(kata) }
        let awal = (x.halaman - 1) * perHalaman
        if x.route.isAPI { return try .json(TemuanTambahanAPI(satu, cocok, halaman: x.halaman)) }
        return .page(
            PemeriksaanTambahanPages.daftar(
                x, satu, Array(cocok.dropFirst(awal).prefix(perHalaman)), jumlah: cocok.count))
    }

    /// One repair. The kind of fault decides what is done with the fields.
    static func perbaiki(_ x: Exchange) async throws -> Response {
        let jenis = try jenis(x)
        let masukan = x.route.isAPI ? try x.json(MasukanPerbaikan.self) : MasukanPerbaikan(x.form)
        do {
            return try await x.act { tx in
                let k = try KonteksPerbaikan(x, in: tx)
                return try k.selesai(jenis.rawValue, try jalankan(jenis, masukan, k), ke: halaman(jenis, x))
            }
        } catch {
            guard !x.route.isAPI, let daftar = refusals(of: error), let pertama = daftar.first else { throw error }
            return .page(
                PemeriksaanPages.daftar(x, try await muat(x), faults: daftar), status: status(of: pertama))
        }
    }

    private static func halaman(_ jenis: JenisTemuan, _ x: Exchange) -> String {
        let sisa = ["periode", "q"].filter { !x.form[$0].isEmpty }.map { "\($0)=\(percentEncoded(x.form[$0]))" }
        return "/admin/data/\(jenis.rawValue)" + (sisa.isEmpty ? "" : "?" + sisa.joined(separator: "&"))
    }

    private static func jalankan(
        _ jenis: JenisTemuan, _ m: MasukanPerbaikan, _ k: KonteksPerbaikan
    ) throws -> String {
        switch jenis {
        case .tanpaPenilai, .penilaiSetingkat, .melingkar: try PerbaikanPenilaiActs.tugaskan(jenis, m, k)
        case .penilaiTidakAktif, .penilaiTanpaAkun: try PerbaikanPenilaiActs.ganti(jenis, m, k)
        case .garisGanda: try PerbaikanPenilaiActs.sisakan(m, k)
        case .tanpaPenempatan, .unitBerakhir: try PerbaikanOrangActs.tempatkan(jenis, m, k)
        case .ganda: try PerbaikanOrangActs.gabungkan(m, k)
        case .unitTanpaKepala: try PerbaikanUnitActs.tunjukKepala(unit: m.kunci ?? "", m, k)
        case .kepalaGanda: try PerbaikanUnitActs.sisakanKepala(m, k)
        case .unitTanpaInduk: try PerbaikanUnitActs.pindahkan(unit: m.kunci ?? "", ke: m.unit, m, k)
        }
    }

    /// Takes a repair back: by who made it, within ten minutes.
    static func urungkan(_ x: Exchange) async throws -> Response {
        let (session, id) = (try x.me(), try x.id())
        _ = try AdminRoom.batas(x)
        return try await x.act { tx in
            guard let lama = try UrungStore.load(id, instansi: session.instansiID, in: tx.db),
                lama.pelaku == session.pegawaiID
            else { throw WebFailure.notFound }
            guard lama.bisaDiurungkan(oleh: session.pegawaiID, pada: x.world.now()) else {
                throw Penolakan(
                    "perbaikan.lewat", "Perbaikan ini sudah diurungkan atau sudah lewat 10 menit",
                    perbaikan: "Ubah langsung pada halaman pegawai atau unitnya."
                )
            }
            try UrungStore.urungkan(lama, in: tx)
            tx.catat(EntriJejak("data.diurungkan", objek: "perbaikan_data", id: id, sebelum: lama.kalimat))
            let kembali = JenisTemuan(rawValue: lama.jenis).map { "/admin/data/\($0.rawValue)" } ?? "/admin"
            return Outcome(to: "\(kembali)?pesan=perbaikan_diurungkan", json: "{}")
        }
    }

    // MARK: API

    static func ringkasAPI(_ x: Exchange) async throws -> Response {
        let unitAdmin = try AdminRoom.batas(x)
        let daftar = try await x.world.database.read { db in
            try PemeriksaanData.ringkas(x, unitAdmin: unitAdmin, in: db)
        }
        return try .json(PemeriksaanAPI(daftar))
    }

    static func daftarAPI(_ x: Exchange) async throws -> Response {
        if let tambahan = x.world.pemeriksaan.first(where: { $0.kode == x.parameter("jenis") }) {
            return try await daftarTambahan(x, tambahan)
        }
        return try .json(TemuanDaftarAPI(try await muat(x), halaman: x.halaman))
    }
}
