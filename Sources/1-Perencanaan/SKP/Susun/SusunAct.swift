import Hummingbird
import Kinerja
import Platform
import Storage

/// What the acts of drafting ask for, from a form or from JSON.
struct MasukanSusun: Decodable, Sendable {
    let versi: Int?
    var standar: [String]?
    var hasil: [String]?
    /// A result of the superior.
    var atasan: String?
    /// A role of the matrix.
    var peran: String?
    /// Indicators of the Perjanjian Kinerja.
    var pk: [String]?
    /// Own result to result of the superior; empty where it stays without.
    var tautan: [String: String]?
    /// `naik` or `turun`.
    var arah: String?

    init(_ x: Exchange) throws {
        if x.route.isAPI {
            self = try x.json(MasukanSusun.self)
            return
        }
        versi = x.versi
        standar = x.form.all("standar").filter { !$0.isEmpty }
        hasil = x.form.all("hasil").filter { !$0.isEmpty }
        atasan = x.form.optional("atasan")
        peran = x.form.optional("peran")
        pk = x.form.all("pk").filter { !$0.isEmpty }
        tautan = x.form.group("tautan")
        arah = x.form.optional("arah")
    }
}

/// One act of drafting on the own SKP of a year, for pages and API alike.
enum SusunAct {
    /// Runs the change and leads back to the results; `ke` follows the address, nil offers to undo the whole act. An act
    /// that only adds overwrites nothing, so on a page it does not ask for the newest version.
    static func jalankan(
        _ x: Exchange, _ masukan: MasukanSusun, sebab: String, ke: String? = nil, isMenambah: Bool = false,
        _ perubahan: @escaping @Sendable (inout SKP, Transaction) throws -> Void
    ) async throws -> Response {
        let tahun = try x.tahun("skp")
        let versi = isMenambah && !x.route.isAPI ? nil : masukan.versi
        return try await x.act { tx in
            let lama = try SKPBuka.ubah(x, tahun: tahun, versi: versi, sebab: sebab, in: tx) { skp in
                if ke == nil { try VersiStore.pastikan(skp, in: tx) }
                try perubahan(&skp, tx)
            }
            let alamat = BagianSusun.hasil.url(tahun) + (ke ?? "?kembali=\(lama.versi)")
            guard x.route.isAPI else { return Outcome(to: alamat) }
            guard let skp = try SKPBuka.milikSendiri(x, tahun: tahun, in: tx.db)?.skp else { throw WebFailure.notFound }
            return Outcome(to: alamat, json: try jsonText(JSONSKP(skp)))
        }
    }

    /// Adds a result; refuses when there are too many.
    static func tambah(_ hasil: RencanaHasilKerja, ke skp: inout SKP) throws(Penolakan) {
        guard skp.hasilKerja.count < MasukanHasil.hasilPalingBanyak else { throw MasukanHasil.terlaluBanyakHasil }
        skp.hasilKerja.append(hasil)
    }
}
