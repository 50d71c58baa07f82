import Kinerja
import Platform

/// A report as it came in, by form or as JSON.
struct KendalaIsian: Decodable, Sendable {
    var jenis: String
    var uraian: String
    var akibat: String?
    var usulan: String?
    var sejak: String?
    var mendesak: Bool?
    /// An indicator or a result of one's own plan.
    var butir: String?

    init(_ x: Exchange) {
        jenis = x.form["jenis"]
        uraian = x.form["uraian"]
        akibat = x.form["akibat"]
        usulan = x.form["usulan"]
        sejak = x.form["sejak"]
        mendesak = x.form["mendesak"] == "1"
        butir = x.form["butir"]
    }

    /// Refuses `kendala.jenis_kosong` and `kendala.sejak_salah`, together with what the report itself refuses.
    func laporan(pada hari: Tanggal) throws -> LaporanKendala {
        var tolak: [Penolakan] = []
        let satu = JenisKendala(rawValue: jenis)
        if satu == nil { tolak.append(Penolakan("kendala.jenis_kosong", "Pilih apa yang kurang", isian: "jenis")) }
        let tanggal = sejak.flatMap { $0.isEmpty ? nil : Tanggal($0) }
        if let sejak, !sejak.isEmpty, tanggal == nil {
            tolak.append(
                Penolakan("kendala.sejak_salah", "Tulis tanggal, misalnya 2026-11-02", isian: "sejak"))
        }
        let laporan = LaporanKendala(
            jenis: satu ?? .lain, uraian: uraian, akibat: akibat ?? "", usulan: usulan ?? "", sejak: tanggal,
            isMendesak: mendesak ?? false
        )
        do throws(DaftarPenolakan) { try laporan.periksa(pada: hari) } catch { tolak += error.daftar }
        try DaftarPenolakan.periksa(tolak)
        return laporan
    }

    var asal: AsalKendala {
        let id = butir.flatMap { Identifier.isValid($0) ? $0 : nil }
        return AsalKendala(indikatorID: id)
    }
}

/// What a decision brings.
struct PutusanKendalaIsian: Decodable, Sendable {
    var catatan: String?
    var versi: Int?

    init(_ x: Exchange) throws {
        if x.route.isAPI {
            self = x.body.isEmpty ? Self(catatan: nil, versi: nil) : try x.json(Self.self)
        } else {
            self.init(catatan: x.form["catatan"], versi: Int(x.form["versi"]))
        }
    }

    init(catatan: String?, versi: Int?) {
        self.catatan = catatan
        self.versi = versi
    }

    var teks: String { catatan ?? "" }
}
