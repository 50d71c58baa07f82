import Dasar
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// Everything `/tim/matriks/bagikan` shows.
struct HalamanBagikan: Sendable {
    let tahun: Int
    let pimpinan: PimpinanMatriks
    let calon: [CalonPenerima]
    let jumlahCalon: Int
    let kelompok: [KelompokUnit]
    let rujukan: RujukanBagikan
    let cari: String
    var masukan: PembagianAct.Masukan
    var faults: [Penolakan] = []
}

enum BagikanRoutes {
    static func formulir(_ x: Exchange) async throws -> Response {
        var masukan = PembagianAct.Masukan()
        masukan.tahun = try MasukanMatriks.tahun(x)
        masukan.kolom = x.query["kolom"]
        masukan.pilihan.orang = x.query.all("orang").filter(Identifier.isValid)
        return .page(bagikanPage(x, try await muat(x, masukan, cari: x.query["cari"])))
    }

    static func simpan(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanMatriks.pembagian(x)
        // Searching keeps what is typed and chosen.
        if x.form["aksi"] == "cari" {
            return .page(bagikanPage(x, try await muat(x, masukan, cari: x.form["cari"])))
        }
        do {
            return try await x.act { tx in
                let hasil = try PembagianAct.jalankan(x, masukan, in: tx)
                return Outcome(
                    to: "/tim/matriks?tahun=\(masukan.tahun)&pesan=peran_dibagikan",
                    json: try jsonText(JSONPembagian(hasil)))
            }
        } catch {
            guard let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await muat(x, masukan, cari: x.form["cari"])
            model.faults = faults
            return .page(bagikanPage(x, model), status: status(of: first))
        }
    }

    static func simpanAPI(_ x: Exchange) async throws -> Response {
        let masukan = try x.json(JSONBagikan.self).masukan()
        return try await x.act { tx in
            let hasil = try PembagianAct.jalankan(x, masukan, in: tx)
            return Outcome(to: "/tim/matriks", json: try jsonText(JSONPembagian(hasil)))
        }
    }

    private static func muat(_ x: Exchange, _ masukan: PembagianAct.Masukan, cari: String) async throws
        -> HalamanBagikan
    {
        try x.authorise(.bagikanPeran, hubungan: [.diri])
        let (me, hari, halaman) = (try x.me(), x.world.today, x.halaman)
        return try await x.world.database.read { db in
            let pimpinan = try PimpinanStore.load(
                me.pegawaiID, tahun: masukan.tahun, pada: hari, instansi: me.instansiID, in: db
            )
            var (calon, jumlah) = try PenerimaStore.calon(
                pimpinan, cari: cari, hari: hari.description, halaman: halaman, instansi: me.instansiID,
                in: db
            )
            let tampil = Set(calon.map(\.id))
            let lain = masukan.pilihan.orang.filter { !tampil.contains($0) }
            if !lain.isEmpty {
                calon =
                    try PenerimaStore.pilih(
                        PilihanPenerima(orang: lain), pemberi: me.pegawaiID, hari: hari.description,
                        instansi: me.instansiID, in: db
                    ) + calon
            }
            return HalamanBagikan(
                tahun: masukan.tahun, pimpinan: pimpinan, calon: calon, jumlahCalon: jumlah,
                kelompok: try PenerimaStore.kelompok(pimpinan, instansi: me.instansiID, in: db),
                rujukan: try RujukanBagikan.load(
                    pimpinan, tahun: masukan.tahun, hari: hari.description, instansi: me.instansiID, in: db
                ),
                cari: cari, masukan: masukan
            )
        }
    }
}
