import Dasar
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// Volunteering: to whom, for which result (P-64, P-66).
struct HalamanSukarela: Sendable {
    let tahun: Int
    let cari: String
    let calon: [CalonPenerima]
    /// The one who was chosen.
    let pimpinan: PimpinanMatriks?
    var kolom = ""
    var rumusan = ""
    var faults: [Penolakan] = []
}

enum SukarelaRoutes {
    static func formulir(_ x: Exchange) async throws -> Response {
        .page(sukarelaPage(x, try await muat(x, kepada: x.query["kepada"], cari: x.query["cari"])))
    }

    static func kirim(_ x: Exchange) async throws -> Response {
        let (kepada, tahun) = (x.form["kepada"], try MasukanMatriks.tahun(x))
        let (kolom, rumusan) = (x.form["kolom"], x.form["rumusan"])
        guard Identifier.isValid(kepada) else { throw WebFailure.notFound }
        do {
            return try await x.act { tx in
                PeranRoutes.milik(
                    try PeranAct.ajukanSukarela(
                        x, kepada: kepada, kolom: kolom, tahun: tahun, rumusan: rumusan, in: tx
                    ), "peran_diajukan"
                )
            }
        } catch {
            guard let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await muat(x, kepada: kepada, cari: "")
            (model.kolom, model.rumusan, model.faults) = (kolom, rumusan, faults)
            return .page(sukarelaPage(x, model), status: status(of: first))
        }
    }

    static func kirimAPI(_ x: Exchange) async throws -> Response {
        let isi = try x.json(JSONSukarela.self)
        guard Identifier.isValid(isi.kepada) else { throw WebFailure.notFound }
        return try await x.act { tx in
            PeranRoutes.milik(
                try PeranAct.ajukanSukarela(
                    x, kepada: isi.kepada, kolom: isi.kolom, tahun: isi.tahun, rumusan: isi.rumusan, in: tx
                ), "peran_diajukan"
            )
        }
    }

    /// Of a leader's plan nothing but the wording of results and indicators is told here (Tahap 1, h.26: known to all).
    private static func muat(_ x: Exchange, kepada: String, cari: String) async throws -> HalamanSukarela {
        try x.authorise(.susunSKP, hubungan: [.diri])
        let (me, tahun, hari) = (try x.me(), try MasukanMatriks.tahun(x), x.world.today)
        guard kepada.isEmpty || Identifier.isValid(kepada) else { throw WebFailure.notFound }
        return try await x.world.database.read { db in
            let pimpinan =
                kepada.isEmpty
                ? nil : try PimpinanStore.load(kepada, tahun: tahun, pada: hari, instansi: me.instansiID, in: db)
            if let pimpinan, !pimpinan.isPimpinan { throw WebFailure.notFound }
            return HalamanSukarela(
                tahun: tahun, cari: cari,
                calon: try PenugasanStore.pimpinan(
                    cari: cari, selain: me.pegawaiID, hari: hari.description, instansi: me.instansiID, in: db
                ),
                pimpinan: pimpinan
            )
        }
    }
}
