import Dasar
import Hummingbird
import Kinerja
import Platform
import Storage

/// `/skp/{skp}/dialog`: what was agreed about each item, and a place to add to it.
enum DialogRoutes {
    /// An SKP with the people around it, as far as the one signed in may see it.
    struct Bahan: Sendable {
        var putusan: PutusanRoutes.Bahan
        var pemberiTugas: [String: String]
        /// Only the items that the person assigned, for one who stands in no other relation.
        var terbatas: Set<String>?
    }

    static func muat(_ x: Exchange, id: String, in db: any SQLConnection) throws -> Bahan {
        let me = try x.me()
        let bahan = try PutusanRoutes.muat(x, id: id, in: db)
        let pemberi = try DialogStore.pemberiTugas(skp: id, instansi: x.instansi.id, in: db)
        var hubungan = bahan.hubungan
        let milik = Set(pemberi.filter { $0.value == me.pegawaiID }.keys)
        if !milik.isEmpty { hubungan.insert(.pemberiTugas) }
        try x.authorise(.dialogSKP, hubungan: hubungan)
        let isPenuh = !hubungan.isDisjoint(with: [.diri, .penilai, .atasanPenilai])
        return Bahan(putusan: bahan, pemberiTugas: pemberi, terbatas: isPenuh ? nil : milik)
    }

    static func tampilkan(_ x: Exchange) async throws -> Response {
        let model = try await model(x, id: try x.id("skp"))
        if x.route.isAPI { return try .json(JSONDialog(model)) }
        return .page(dialogPage(x, model))
    }

    private static func model(_ x: Exchange, id: String) async throws -> HalamanDialog {
        try await x.world.database.read { db in
            let bahan = try muat(x, id: id, in: db)
            let catatan = try CatatanSKPStore.load(bahan.putusan.skp, instansi: x.instansi.id, in: db)
            return HalamanDialog(bahan, catatan)
        }
    }

    static func catat(_ x: Exchange) async throws -> Response {
        let id = try x.id("skp")
        let masukan = try MasukanDialog.baca(x)
        do {
            return try await x.act { tx in
                let bahan = try muat(x, id: id, in: tx.db)
                for satu in try masukan.catatan() {
                    let catatan = try bahan.putusan.skp.catatDialog(
                        oleh: x.me().pelaku, butir: satu.butir, teks: satu.teks, konteks: bahan.putusan.konteks,
                        pemberiTugas: bahan.pemberiTugas
                    )
                    try DialogStore.simpan(catatan, skp: id, in: tx)
                }
                return Outcome(to: alamat(x, bahan, masukan), json: "{\"jumlah\":\(masukan.jumlah)}")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await model(x, id: id)
            model.faults = faults
            model.ketikan = masukan.ketikan
            return .page(dialogPage(x, model), status: status(of: first))
        }
    }

    /// Back to the page from which it was written.
    private static func alamat(_ x: Exchange, _ bahan: Bahan, _ masukan: MasukanDialog) -> String {
        let skp = bahan.putusan.skp
        switch masukan.kembali {
        case "skp" where bahan.putusan.hubungan.contains(.diri): return "/skp/\(skp.tahun)?pesan=dialog_tercatat"
        case "tim" where bahan.terbatas == nil && !bahan.putusan.hubungan.contains(.diri):
            return "/tim/skp/\(skp.id)?pesan=dialog_tercatat"
        default: return "/skp/\(skp.id)/dialog?pesan=dialog_tercatat"
        }
    }
}

/// What was written, for one or several items.
struct MasukanDialog: Sendable {
    /// By `bagian-butir`, in the order of the page.
    let isi: [(kunci: String, teks: String)]
    let kembali: String

    var jumlah: Int { isi.count }
    var ketikan: [String: String] {
        Dictionary(isi.map { ($0.kunci, $0.teks) }, uniquingKeysWith: { first, _ in first })
    }

    private struct JSON: Decodable {
        let bagian: String?
        let butir: String?
        let teks: String?
    }

    /// One item as `bagian`, `butir`, `teks`, or several as `teks[bagian-butir]`; empty ones are left out.
    static func baca(_ x: Exchange) throws -> MasukanDialog {
        if x.route.isAPI {
            let json = x.body.isEmpty ? JSON(bagian: nil, butir: nil, teks: nil) : try x.json(JSON.self)
            return MasukanDialog(
                isi: [("\(json.bagian ?? "umum")-\(json.butir ?? "")", json.teks ?? "")], kembali: "")
        }
        let kembali = x.form["kembali"]
        if !x.form["bagian"].isEmpty {
            return MasukanDialog(isi: [("\(x.form["bagian"])-\(x.form["butir"])", x.form["teks"])], kembali: kembali)
        }
        let grup = x.form.group("teks").filter { !$0.value.allSatisfy(\.isWhitespace) }.sorted { $0.key < $1.key }
        return MasukanDialog(isi: grup.map { ($0.key, $0.value) }, kembali: kembali)
    }

    /// Each item with its text; refuses when nothing was written or an item is unknown.
    func catatan() throws(Penolakan) -> [(butir: ButirSKP, teks: String)] {
        guard !isi.isEmpty else {
            throw Penolakan("skp.dialog_kosong", "Tulis ekspektasi atau tanggapan Anda", isian: "teks[umum-]")
        }
        var hasil: [(butir: ButirSKP, teks: String)] = []
        for (kunci, teks) in isi {
            let bagian = kunci.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard bagian.count == 2, let butir = ButirSKP(bagian: bagian[0], butir: bagian[1]) else {
                throw Penolakan("skp.butir_tidak_ada", "Pilih bagian SKP yang dibicarakan", isian: "bagian")
            }
            hasil.append((butir, teks))
        }
        return hasil
    }
}
