import Hummingbird
import Kinerja
import Platform
import Storage

/// The same acts over the API.
///
/// `{kunci}` is a month, except for the rater's acts, where it is the SKP: one name, because the router must not meet
/// two names at one place.
enum RealisasiAPI {
    static let routes: [Route] = [
        .get("/api/v1/realisasi/{kunci}", .isiRealisasi, bulan),
        .post("/api/v1/realisasi/{kunci}", .isiRealisasi, simpan),
        .post("/api/v1/realisasi/{kunci}/pengiriman", .isiRealisasi, kirim),
        .post("/api/v1/realisasi/{kunci}/penarikan", .isiRealisasi, tarik),
        .get("/api/v1/tim/realisasi/{bulan}", .bukaTim, tim),
        .post("/api/v1/realisasi/{kunci}/{bulan}/penerimaan", .terimaRealisasi, terima),
        .post("/api/v1/realisasi/{kunci}/{bulan}/pengembalian", .terimaRealisasi, kembalikan),
        .post("/api/v1/realisasi/{kunci}/{bulan}/pembatalan", .terimaRealisasi, urungkan),
    ]

    @Sendable private static func bulan(_ x: Exchange) async throws -> Response {
        try .json(RealisasiBulanJSON(try await RealisasiMuat.lembar(try bulanPath(x, "kunci"), x)))
    }

    @Sendable private static func simpan(_ x: Exchange) async throws -> Response {
        let (bulan, saya, hari) = (try bulanPath(x, "kunci"), try x.me(), x.world.today)
        let masukan = try x.json(RealisasiMasukanJSON.self).indikator.map { ($0, x.world.newID()) }
        guard (1...100).contains(masukan.count) else {
            throw Penolakan("realisasi.kosong", "Kirim 1 sampai 100 indikator", isian: "indikator")
        }
        return try await x.act { tx in
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            var tolak: [Penolakan] = []
            var hasil: [RealisasiTersimpanJSON.Butir] = []
            for (nomor, (satu, idBaru)) in masukan.enumerated() {
                do {
                    let simpan = try RealisasiStore.simpan(
                        satu.simpan(bulan), pegawai: saya.pegawaiID, idBaru: idBaru, pada: hari, dalam: tx
                    )
                    hasil.append(.init(id: satu.id, versi: simpan.versi))
                } catch {
                    guard let daftar = refusals(of: error) else { throw error }
                    tolak += daftar.map { beralamat($0, "indikator.\(nomor)") }
                }
            }
            try DaftarPenolakan.periksa(tolak)
            return Outcome(
                to: "/realisasi/\(bulan)",
                json: try jsonText(RealisasiTersimpanJSON(bulan: bulan.description, tersimpan: hasil))
            )
        }
    }

    private static func beralamat(_ tolak: Penolakan, _ alamat: String) -> Penolakan {
        Penolakan(
            tolak.kode, tolak.pesan, isian: tolak.isian.map { "\(alamat).\($0)" } ?? alamat, perbaikan: tolak.perbaikan
        )
    }

    @Sendable private static func kirim(_ x: Exchange) async throws -> Response {
        let bulan = try bulanPath(x, "kunci")
        let masukan = try x.body.isEmpty ? KirimMasukanJSON() : x.json(KirimMasukanJSON.self)
        return try await x.act { tx in
            let satu = try RealisasiMuat.kirim(
                bulan, denganSisa: masukan.dengan_sisa ?? false, versi: masukan.versi, x, tx
            )
            return Outcome(to: "/realisasi/\(bulan)", json: try jsonText(KeadaanBulanJSON(satu)))
        }
    }

    @Sendable private static func tarik(_ x: Exchange) async throws -> Response {
        let bulan = try bulanPath(x, "kunci")
        return try await x.act { tx in
            let satu = try RealisasiMuat.tarik(bulan, x, tx)
            return Outcome(to: "/realisasi/\(bulan)", json: try jsonText(KeadaanBulanJSON(satu)))
        }
    }

    @Sendable private static func tim(_ x: Exchange) async throws -> Response {
        let bulan = try bulanPath(x)
        try RealisasiBulan.periksaMulai(bulan, pada: x.world.today)
        return try .json(RealisasiTimJSON(bulan, try await RealisasiTimMuat.tim(bulan, x)))
    }

    @Sendable private static func terima(_ x: Exchange) async throws -> Response {
        let masukan = try x.body.isEmpty ? PutusanMasukanJSON() : x.json(PutusanMasukanJSON.self)
        return try await putus(x, versi: masukan.versi) { try $0.terima() }
    }

    @Sendable private static func kembalikan(_ x: Exchange) async throws -> Response {
        let masukan = try x.json(PutusanMasukanJSON.self)
        return try await putus(x, versi: masukan.versi) { try $0.kembalikan(alasan: masukan.alasan ?? "") }
    }

    @Sendable private static func urungkan(_ x: Exchange) async throws -> Response {
        let masukan = try x.body.isEmpty ? PutusanMasukanJSON() : x.json(PutusanMasukanJSON.self)
        let (skp, bulan) = (try x.id("kunci"), try bulanPath(x))
        return try await x.act { tx in
            let satu = try RealisasiTimMuat.urungkan(skp, bulan, versi: masukan.versi, x, tx)
            return Outcome(to: "/tim/realisasi/\(bulan)/\(skp)", json: try jsonText(KeadaanBulanJSON(satu)))
        }
    }

    private static func putus(
        _ x: Exchange, versi: Int?,
        _ putusan: @escaping @Sendable (RealisasiBulan) throws -> Keputusan<RealisasiBulan>
    ) async throws -> Response {
        let (skp, bulan) = (try x.id("kunci"), try bulanPath(x))
        return try await x.act { tx in
            let satu = try RealisasiTimMuat.putus(skp, bulan, versi: versi, x, tx, putusan)
            return Outcome(to: "/tim/realisasi/\(bulan)", json: try jsonText(KeadaanBulanJSON(satu)))
        }
    }
}
