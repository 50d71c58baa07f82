import Hummingbird
import Kinerja
import Platform
import Storage

/// `/admin/atasan`: dated lines to raters, present, future and past.
enum GarisAdminRoutes {
    private static func muat(
        _ x: Exchange, perHalaman: Int
    ) async throws -> GarisAdminPages.Isi {
        let session = try x.me()
        let cakupan = Cakupan(instansi: session.instansiID, unitAdmin: try AdminRoom.batas(x))
        let saringan = GarisAdminStore.Saringan(
            keadaan: .init(rawValue: x.query["keadaan"]) ?? .kini, cari: x.query["q"])
        let (hari, lewati, urung) = (x.world.today.description, (x.halaman - 1) * perHalaman, x.query["urung"])
        return try await x.world.database.read { db in
            let (daftar, jumlah) = try GarisAdminStore.daftar(
                saringan, cakupan, pada: hari, batas: perHalaman, lewati: lewati, in: db)
            return GarisAdminPages.Isi(
                saringan: saringan, daftar: daftar, jumlah: jumlah,
                urung: Identifier.isValid(urung)
                    ? try UrungStore.load(urung, instansi: session.instansiID, in: db) : nil
            )
        }
    }

    static func daftar(_ x: Exchange) async throws -> Response {
        .page(GarisAdminPages.daftar(x, try await muat(x, perHalaman: AdminRoom.perHalaman)))
    }

    static func daftarAPI(_ x: Exchange) async throws -> Response {
        try .json(GarisDaftarAPI(try await muat(x, perHalaman: 100), halaman: x.halaman))
    }

    /// One dated line: for good, or for a time as Plt., Plh. or delegated JF.
    static func tugaskan(_ x: Exchange) async throws -> Response {
        let masukan = x.route.isAPI ? try x.json(GarisMasukanAPI.self) : GarisMasukanAPI(x.form)
        do {
            return try await x.act { tx in
                let k = try KonteksPerbaikan(x, in: tx)
                let perintah = try perintah(masukan, k)
                try k.tugaskan([perintah])
                let sampai = perintah.sampai.map { " sampai \($0.tampil)" } ?? ""
                let kalimat =
                    "\(k.nama(perintah.pegawai)) dinilai \(k.nama(perintah.penilai)) sejak \(perintah.sejak.tampil)\(sampai)."
                return try k.selesai("atasan", kalimat, ke: "/admin/atasan")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            let isi = try await muat(x, perHalaman: AdminRoom.perHalaman)
            return .page(GarisAdminPages.daftar(x, isi, faults: faults), status: status(of: first))
        }
    }

    private static func perintah(_ m: GarisMasukanAPI, _ k: KonteksPerbaikan) throws -> PerintahGaris {
        let pegawai = try k.orang(nip: m.pegawai, isian: "pegawai")
        try k.izinkan(pegawai: [pegawai])
        let penilai = try k.penilai(nip: m.penilai)
        let dasar = m.dasar ?? GarisPenilai.admin
        let sementara = [GarisPenilai.plt, GarisPenilai.plh, GarisPenilai.delegasiJF]
        guard dasar == GarisPenilai.admin || sementara.contains(dasar) else {
            throw Penolakan("garis.dasar", "Pilih dasar penilaian", isian: "dasar")
        }
        guard let mulai = Tanggal(m.mulai ?? "") else {
            throw Penolakan("tanggal", "Isi tanggal mulai, misalnya \(k.hari)", isian: "mulai")
        }
        guard mulai >= k.hari.tambah(hari: -366), mulai <= k.hari.tambah(hari: 366) else {
            throw Penolakan("tanggal", "Tanggal mulai paling jauh setahun dari hari ini", isian: "mulai")
        }
        var batas = MasukanPerbaikan(Form())
        batas.selesai = m.selesai
        let selesai = try batas.selesai(sejak: mulai)
        if dasar == GarisPenilai.plt || dasar == GarisPenilai.plh, selesai == nil {
            throw Penolakan(
                "garis.selesai", "Isi tanggal selesai penugasan", isian: "selesai",
                perbaikan: "Sesudahnya garis semula berlaku lagi (L.IV.A.6 h.89)."
            )
        }
        try periksaDelegasi(dasar, penilai, k)
        return PerintahGaris(pegawai: pegawai, penilai: penilai, dasar: dasar, sejak: mulai, sampai: selesai)
    }

    /// A pejabat fungsional rates by delegation only while leading a unit (L.IV.A.7 h.89, N-07).
    private static func periksaDelegasi(_ dasar: String, _ penilai: String, _ k: KonteksPerbaikan) throws {
        guard dasar == GarisPenilai.delegasiJF else { return }
        let isMemimpin = k.p.kepala.values.contains(penilai)
        guard isMemimpin, k.p.orang[penilai]?.definitif?.jenisJabatan == .fungsional else {
            throw Penolakan(
                "garis.delegasi", "\(k.nama(penilai)) bukan pejabat fungsional yang memimpin unit", isian: "penilai",
                perbaikan: "Delegasi hanya untuk pejabat fungsional yang memimpin unit kerja (L.IV.A.7 h.89)."
            )
        }
    }
}
