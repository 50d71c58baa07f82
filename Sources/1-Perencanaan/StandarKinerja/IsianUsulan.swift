import Kinerja
import Platform

/// What a person typed for a proposal, from a form or a JSON body of texts.
struct IsianUsulan: Sendable {
    var ruas: [String: String]

    /// The number for optimistic locking that the form was made from.
    var versi: Int? { Int(ruas["versi"] ?? "") }
    var alasan: String { MasukanHasil.rapi(ruas["alasan"] ?? "", 2000) }
    var bukti: String { MasukanHasil.rapi(ruas["bukti"] ?? "", 2000) }

    init(ruas: [String: String]) { self.ruas = ruas }

    init(_ x: Exchange) throws { ruas = try x.isianTeks() }

    /// A form that begins with what a standard says now.
    init(_ standar: Standar) {
        ruas = standar.isi.ruasFormulir
        ruas["alasan"] = standar.alasan
        ruas["bukti"] = standar.bukti
        ruas["versi"] = String(standar.kunci)
    }

    /// What the proposal says; all faults at once. Fields that did not come stay as `awal` says them; a change must differ
    /// from what it would replace.
    func baca(kode: String?, awal: IsiStandar?, mengganti lama: IsiStandar? = nil) throws -> IsiStandar {
        var ruas = ruas.mapValues { MasukanHasil.rapi($0, 2000) }
        ruas["kode"] = kode ?? (ruas["kode"].flatMap { $0.isEmpty ? nil : $0 } ?? "BARU")
        if let awal {
            for (nama, isi) in awal.ruasFormulir where self.ruas[nama] == nil { ruas[nama] = isi }
        }
        var faults = AlasanUsulanStandar.periksaUsulan(alasan: alasan, bukti: bukti)
        var isi: IsiStandar?
        do { isi = try IsiStandar.baca(ruas) } catch { faults = error.daftar + faults }
        if let isi, let lama, isi.perbedaan(dari: lama).isEmpty {
            faults.insert(
                Penolakan(
                    "standar.tanpa_perubahan", "Ubah sedikitnya satu ruas, supaya ada yang diusulkan",
                    isian: "indikator"),
                at: 0
            )
        }
        try DaftarPenolakan.periksa(faults)
        guard let isi else { throw WebFailure.notFound }
        return isi
    }
}

extension Exchange {
    /// The fields of a form, or of a JSON object whose values are texts.
    func isianTeks() throws -> [String: String] {
        if route.isAPI { return body.isEmpty ? [:] : try json([String: String].self) }
        return Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { awal, _ in awal })
    }
}
