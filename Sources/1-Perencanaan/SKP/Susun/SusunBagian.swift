import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// Saving one of the plain parts: behaviour, or resources and annex.
enum SusunBagian {
    /// Saves by the button or by itself; a stale version leads to the choice, field by field. The second argument of
    /// `isi` tells whether the person pressed the button.
    static func simpan(
        _ x: Exchange, _ bagian: BagianSusun, ke berikut: BagianSusun,
        _ isi: @escaping @Sendable (inout SKP, Bool) -> Void
    ) async throws -> Response {
        let tahun = try x.tahun("skp")
        let versi = x.versi
        if x.isSimpanOtomatis {
            return try await SimpanOtomatis.jalankan(x) { tx in
                try SKPBuka.ubah(x, tahun: tahun, versi: versi, in: tx) { skp in isi(&skp, false) }
            }
        }
        let pilihan = PilihanBanding(x.form)
        do {
            return try await x.act { tx in
                try SKPBuka.ubah(
                    x, tahun: tahun, versi: versi, sebab: pilihan == nil ? "isi" : "isi_gabung", in: tx
                ) { skp in
                    var milik = skp
                    isi(&milik, true)
                    skp = pilihan.map { gabung(skp, milik, $0) } ?? milik
                }
                return Outcome(to: berikut.url(tahun))
            }
        } catch {
            guard refusals(of: error)?.first?.kode == "versi_basi" else { throw error }
            return try await pilih(x, bagian, tahun: tahun, galat: error, isi)
        }
    }

    private static func gabung(_ kini: SKP, _ milik: SKP, _ pilihan: PilihanBanding) -> SKP {
        var baru = BandingSKP.gabung(kini, milik, ambil: pilihan.ambil)
        baru.isPerilakuDisetujui = milik.isPerilakuDisetujui
        return baru
    }

    private static func pilih(
        _ x: Exchange, _ bagian: BagianSusun, tahun: Int, galat: any Error,
        _ isi: @escaping @Sendable (inout SKP, Bool) -> Void
    ) async throws -> Response {
        let versi = Int(x.form["dasar"]) ?? x.versi
        let banding = try await x.world.database.read { db -> BandingIsian? in
            guard let kini = try SKPBuka.milikSendiri(x, tahun: tahun, in: db)?.skp, kini.keadaan.isTerbuka else {
                return nil
            }
            let lama = try VersiStore.load([versi].compactMap { $0 }, dari: kini, instansi: x.instansi.id, in: db)
            var milik = kini
            isi(&milik, true)
            return BandingIsian(
                kini: kini, milik: milik, dasar: versi.flatMap { lama[$0] }, versiDasar: versi,
                terakhir: try VersiStore.terbaru(skp: kini.id, instansi: x.instansi.id, in: db)
            )
        }
        guard let banding else { throw galat }
        let bukanIsian: Set<String> = ["_csrf", "_kunci", "versi", "dasar"]
        let isian = x.form.fields.filter { !bukanIsian.contains($0.name) && !$0.name.hasPrefix("pilih[") }
        return .page(
            pilihBandingPage(x, banding, bagian: bagian, aksi: bagian.url(tahun), isian: isian), status: .conflict
        )
    }
}
