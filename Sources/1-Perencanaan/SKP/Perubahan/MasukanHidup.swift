import Platform

/// What the acts on an SKP read beside the version, from a form or a JSON body.
struct MasukanHidup: Decodable {
    var versi: Int?
    /// Key of `DasarPerubahanSKP`.
    var dasar: String?
    var alasan_perubahan: String?
    /// Key of `PerubahanOrganisasiSKP`.
    var jenis: String?
    /// Id of a result.
    var hasil: String?
    /// Key of `TindakanPembinaan`.
    var tindakan: String?
    var catatan: String?
    var ritme: String?
    /// Number and date of a perjanjian kerja.
    var nomor: String?
    /// First day as ISO date, for one who took up the post in the year.
    var mulai: String?

    init(_ x: Exchange) throws {
        if x.route.isAPI {
            self = x.body.isEmpty ? MasukanHidup() : try x.json(MasukanHidup.self)
            return
        }
        self.init()
        versi = x.versi
        dasar = x.form["dasar"]
        alasan_perubahan = x.form["alasan"]
        jenis = x.form["jenis"]
        hasil = x.form["hasil"]
        tindakan = x.form["tindakan"]
        catatan = x.form["catatan"]
        ritme = x.form["ritme"]
        nomor = x.form.optional("nomor")
        mulai = x.form["mulai"]
    }

    private init() {}

    var alasan: String { MasukanHasil.rapi(alasan_perubahan ?? "", 1000) }
    var teksCatatan: String { MasukanHasil.rapi(catatan ?? "", 1000) }
}
