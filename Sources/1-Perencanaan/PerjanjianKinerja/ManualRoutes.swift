import Dasar
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// The manual A.1.3 of an item of an agreement.
enum ManualRoutes {
    static func tampilkan(_ x: Exchange) async throws -> Response { .page(manualPage(x, try await muat(x))) }

    static func tampilkanJSON(_ x: Exchange) async throws -> Response {
        try .json(JSONManual(try await muat(x).manual))
    }

    /// Three statements beside the session's.
    private static func muat(_ x: Exchange, faults: [Penolakan] = []) async throws -> HalamanManual {
        let (unit, tahun, indikator) = (try x.id("unit"), try x.tahun(), try x.id("indikator"))
        let (instansi, me, hari) = (x.instansi.id, try x.me(), x.world.today)
        return try await x.world.database.read { db in
            let hubungan = try HubunganUnitStore.load(me, unit: unit, pada: hari, in: db)
            try x.authorise(.lihatPerjanjian, hubungan: hubungan)
            let (satu, butir) = try butir(unit: unit, tahun: tahun, indikator, instansi: instansi, in: db)
            let manual = try ManualStore.load(objek: .indikatorPK, ids: [indikator], instansi: instansi, in: db)
            return HalamanManual(
                unitID: unit, unit: satu.unit, tahun: tahun, butir: butir,
                manual: manual[indikator] ?? ManualIndikatorKinerja(satuan: butir.satuan),
                bolehKelola: Wewenang.boleh(.kelolaPerjanjian, peran: me.peran, hubungan: hubungan),
                versiPK: satu.pk.versi, faults: faults
            )
        }
    }

    private static func butir(
        unit: String, tahun: Int, _ indikator: String, instansi: String, in db: any SQLConnection
    ) throws -> (PerjanjianTersimpan, IndikatorPK) {
        guard let satu = try PerjanjianStore.load(unit: unit, tahun: tahun, instansi: instansi, in: db),
            let butir = satu.pk.indikator.first(where: { $0.id == indikator })
        else { throw WebFailure.notFound }
        return (satu, butir)
    }

    static func simpan(_ x: Exchange) async throws -> Response {
        let isian = try masukan(x)
        let indikator = try x.id("indikator")
        let alamat = try PerjanjianRoutes.alamat(x) + "/manual/\(indikator)"
        do {
            return try await x.act { tx in
                _ = try PerjanjianActs.pastikanKelola(x, in: tx.db)
                _ = try butir(
                    unit: try x.id("unit"), tahun: try x.tahun(), indikator, instansi: x.instansi.id, in: tx.db)
                try DaftarPenolakan.periksa(isian.periksa())
                try ManualStore.tulis(isian, objek: .indikatorPK, id: indikator, in: tx)
                tx.catat(EntriJejak("manual.ditulis", objek: "indikator_pk", id: indikator))
                return Outcome(to: alamat + "?pesan=tersimpan", json: try jsonText(JSONManual(isian)))
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await muat(x, faults: faults)
            model.manual = isian
            return .page(manualPage(x, model), status: status(of: first))
        }
    }

    private static func masukan(_ x: Exchange) throws -> ManualIndikatorKinerja {
        if x.route.isAPI {
            let json = try x.json(JSONManual.self)
            return ManualIndikatorKinerja(
                tujuan: MasukanHasil.rapi(json.tujuan ?? "", 1000),
                definisi: MasukanHasil.rapi(json.definisi ?? "", 2000),
                formula: MasukanHasil.rapi(json.formula ?? "", 1000), satuan: MasukanHasil.rapi(json.satuan ?? "", 60),
                kendali: json.kendali.flatMap(KlasifikasiHasil.init(rawValue:)),
                sumberData: MasukanHasil.rapi(json.sumber_data ?? "", 1000),
                periode: json.periode.flatMap(RitmePelaporan.init(rawValue:)), versi: json.versi ?? 0
            )
        }
        func ruas(_ nama: String, _ panjang: Int) -> String { MasukanHasil.rapi(x.form[nama], panjang) }
        return ManualIndikatorKinerja(
            tujuan: ruas("tujuan", 1000), definisi: ruas("definisi", 2000), formula: ruas("formula", 1000),
            satuan: ruas("satuan", 60), kendali: KlasifikasiHasil(rawValue: x.form["kendali"]),
            sumberData: ruas("sumber_data", 1000), periode: RitmePelaporan(rawValue: x.form["periode"]),
            versi: x.versi ?? 0
        )
    }

    /// The tick of P-41; it stays changeable when the agreement is fixed, for it says nothing about the promise.
    static func tandai(_ x: Exchange) async throws -> Response {
        let isPerlu = try x.isianTeks()["perlu_manual"] == "ya"
        let indikator = try x.id("indikator")
        let alamat = try PerjanjianRoutes.alamat(x) + "/manual/\(indikator)?pesan=tersimpan"
        return try await x.act { tx in
            _ = try PerjanjianActs.pastikanKelola(x, in: tx.db)
            let (satu, _) = try butir(
                unit: try x.id("unit"), tahun: try x.tahun(), indikator, instansi: x.instansi.id, in: tx.db)
            try ManualStore.tandai(isPerlu, butir: indikator, perjanjian: satu.pk.id, in: tx)
            tx.catat(
                EntriJejak(
                    "manual.ditandai", objek: "indikator_pk", id: indikator, sesudah: isPerlu ? "perlu" : "tidak"))
            return Outcome(to: alamat, json: "{\"perlu_manual\":\(isPerlu)}")
        }
    }

    static func dokumen(_ x: Exchange) async throws -> Response {
        let model = try await muat(x)
        return try DokumenPerencanaan.kirim(
            x,
            DokumenPerencanaan.manual(model.manual, model.butir, instansi: x.instansi.nama, tahun: model.tahun),
            nama: "\(model.unit)-\(model.tahun)")
    }
}
