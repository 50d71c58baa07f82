import Dasar
import Hummingbird
import Kinerja
import Platform
import Storage

/// `/skp/{skp}/riwayat`: who changed what, when; comparing two versions; going back to one. `{skp}` is a year for the owner
/// and an id for everybody who may see it.
enum RiwayatRoutes {
    /// The SKP that the path names, with the right to see it checked.
    static func muat(_ x: Exchange, in db: any SQLConnection) throws -> SKP {
        if let tahun = try? x.tahun("skp") {
            guard let skp = try SKPBuka.milikSendiri(x, tahun: tahun, in: db)?.skp else { throw WebFailure.notFound }
            return skp
        }
        let id = try x.id("skp")
        guard let skp = try SKPStore.load(id: id, instansi: x.instansi.id, in: db)?.skp else {
            throw WebFailure.notFound
        }
        let hubungan = try HubunganStore.load(
            try x.me(), kepada: skp.pegawaiID, penilaiTetap: skp.penilaiID, pada: x.world.today, in: db
        )
        try x.authorise(.lihatSKP, hubungan: hubungan)
        return skp
    }

    static func daftar(_ x: Exchange) async throws -> Response {
        let me = try x.me()
        let model = try await x.world.database.read { db -> HalamanRiwayat in
            let skp = try muat(x, in: db)
            let versi = try VersiStore.daftar(skp: skp.id, instansi: x.instansi.id, in: db)
            let isi = try VersiStore.load(
                versi.prefix(HalamanRiwayat.paling).map(\.versi), dari: skp, instansi: x.instansi.id, in: db
            )
            return HalamanRiwayat(skp: skp, versi: versi, isi: isi, isPemilik: skp.pegawaiID == me.pegawaiID)
        }
        if x.route.isAPI { return try .json(JSONRiwayat(model)) }
        return .page(riwayatPage(x, model))
    }

    /// Two versions side by side; without `ke` the SKP as it stands.
    static func banding(_ x: Exchange) async throws -> Response {
        let (dari, ke) = (Int(x.query["dari"]), Int(x.query["ke"]))
        let model = try await x.world.database.read { db -> HalamanBanding in
            let skp = try muat(x, in: db)
            let nomor = [dari, ke].compactMap { $0 }
            let isi = try VersiStore.load(nomor, dari: skp, instansi: x.instansi.id, in: db)
            guard let lama = dari.flatMap({ isi[$0] }) else { throw WebFailure.notFound }
            let baru = ke == nil || ke == skp.versi ? skp : ke.flatMap { isi[$0] }
            guard let dari, let baru else { throw WebFailure.notFound }
            return HalamanBanding(
                skp: skp, dari: dari, ke: ke ?? skp.versi, perbedaan: BandingSKP.banding(lama, baru),
                isPemilik: skp.pegawaiID == x.session?.pegawaiID
            )
        }
        if x.route.isAPI { return try .json(JSONBanding(model)) }
        return .page(bandingPage(x, model))
    }

    private struct Masukan: Decodable {
        let versi: Int?
        let ke: Int?
    }

    /// Makes a new version with the content of an older one; approach, span and state stay.
    static func pulihkan(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanSusun(x)
        let ke = x.route.isAPI ? try x.json(Masukan.self).ke : Int(x.form["ke"])
        return try await SusunAct.jalankan(x, masukan, sebab: "isi_pulih") { skp, tx in
            let isi = try VersiStore.load([ke].compactMap { $0 }, dari: skp, instansi: x.instansi.id, in: tx.db)
            guard let lama = ke.flatMap({ isi[$0] }) else {
                throw Penolakan(
                    "skp.versi_tidak_ada", "Versi itu tidak tersimpan lagi. Pilih versi lain dari riwayat", isian: "ke"
                )
            }
            let tetap: Set<String> = ["umum.pendekatan", "umum.mulai", "umum.selesai"]
            skp = BandingSKP.gabung(skp, lama, ambil: { !tetap.contains($0) })
            let tautan = skp.hasilKerja.compactMap(\.rhkAtasanID)
            let ada = try VersiStore.hasilAda(tautan, instansi: x.instansi.id, in: tx.db)
            for letak in skp.hasilKerja.indices {
                if let id = skp.hasilKerja[letak].rhkAtasanID, !ada.contains(id) {
                    skp.hasilKerja[letak].rhkAtasanID = nil
                }
            }
        }
    }
}
