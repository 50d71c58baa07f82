import HTML
import Hummingbird
import Kinerja
import Platform
import Storage

/// Whether the promised support of the plan was there, each period (A.1.8).
enum DukunganRoutes {
    static let all: [Route] = [
        .get("/kendala/dukungan/{periode}", .laporKendala) { x in try await halaman(x) },
        .post("/kendala/dukungan/{periode}", .laporKendala, simpan),
        .get("/api/v1/kendala/dukungan/{periode}", .laporKendala) { x in try await halaman(x) },
        .post("/api/v1/kendala/dukungan/{periode}", .laporKendala, simpan),
    ]

    private static func periode(_ x: Exchange) throws -> Periode {
        guard let periode = Periode(x.parameter("periode")), (2022...2100).contains(periode.tahun) else {
            throw WebFailure.notFound
        }
        return periode
    }

    private static func halaman(_ x: Exchange, faults: [Penolakan] = []) async throws -> Response {
        let (periode, saya) = (try periode(x), try x.me().pegawaiID)
        let isi = try await x.world.database.read { db in
            try x.authorise(.laporKendala, hubungan: [.diri])
            return try DukunganStore.milik(saya, periode, instansi: x.instansi.id, in: db)
        }
        if x.route.isAPI {
            let butir = (isi?.butir ?? []).map {
                DukunganJSON.Butir(
                    nomor: $0.nomor, teks: $0.teks, keadaan: $0.keadaan?.rawValue, kendala_id: $0.kendalaID)
            }
            return try .json(DukunganJSON(dukungan: butir))
        }
        return .page(
            layout(
                x, Page(title: "Dukungan sumber daya \(periode.tampil)", active: "/kendala", isTask: true),
                DukunganPages.halaman(x, periode, isi?.butir ?? [], faults)),
            status: faults.first.map(status(of:)) ?? .ok
        )
    }

    /// Saves the ticks; `kendala` names the promise that becomes an obstacle in the same tap.
    @Sendable private static func simpan(_ x: Exchange) async throws -> Response {
        let (periode, saya, id) = (try periode(x), try x.me().pegawaiID, x.world.newID())
        let isian = try masukan(x)
        let jadikan = Int(x.form["kendala"])
        return try await x.act { tx in
            try x.authorise(.laporKendala, hubungan: [.diri])
            guard let isi = try DukunganStore.milik(saya, periode, instansi: x.instansi.id, in: tx.db) else {
                throw WebFailure.notFound
            }
            for butir in isi.butir {
                guard let keadaan = isian[butir.nomor], keadaan != butir.keadaan else { continue }
                try DukunganStore.simpan(butir, keadaan, skp: isi.skpID, periode: periode, in: tx)
                tx.catat(
                    EntriJejak(
                        "dukungan.diperiksa", objek: "skp", id: isi.skpID,
                        sesudah: "\(periode.kode) \(butir.nomor) \(keadaan.rawValue)"))
            }
            let kini = isi.butir.first { $0.nomor == jadikan && $0.kendalaID == nil }
            if let kini, (isian[kini.nomor] ?? kini.keadaan).map({ $0 != .tersedia }) ?? false {
                let laporan = LaporanKendala(
                    jenis: kini.jenisKendala, uraian: "Dukungan belum terpenuhi: \(kini.teks)")
                let k = try KendalaMuat.lapor(laporan, AsalKendala(asal: "dukungan"), id: id, x, tx)
                try DukunganStore.sambung(kini.nomor, kendala: k.id, skp: isi.skpID, periode: periode, in: tx)
            }
            return Outcome(to: "/kendala/dukungan/\(periode.kode)?pesan=tersimpan", json: "{\"tersimpan\":true}")
        }
    }

    private static func masukan(_ x: Exchange) throws -> [Int: DukunganSKP.Keadaan] {
        if x.route.isAPI {
            let butir = try x.json(DukunganJSON.self).dukungan
            return butir.reduce(into: [:]) { $0[$1.nomor] = $1.keadaan.flatMap(DukunganSKP.Keadaan.init(rawValue:)) }
        }
        return x.form.group("dukungan").reduce(into: [:]) { hasil, satu in
            guard let nomor = Int(satu.key) else { return }
            hasil[nomor] = DukunganSKP.Keadaan(rawValue: satu.value)
        }
    }
}
