/// Versions of one standard follow each other without gap and without overlap: the old one ends the day before the new one
/// begins (produk; an SKP keeps the version it was made with, Ps 9 and tafsir).
public enum MasaBerlakuStandar {
    public static let kode = "standar.tanggal_mulai"

    /// The old version with its last day set; nil stays nil.
    ///
    /// - Throws: `standar.tanggal_mulai` when the new version would begin before the old one has held for a day.
    public static func gantikan(_ lama: VersiStandar?, mulai: Tanggal) throws(Penolakan) -> VersiStandar? {
        guard var lama, let sejak = lama.berlakuSejak else { return lama }
        guard sejak < mulai else {
            throw Penolakan(
                kode, "Versi \(lama.nomor) mulai berlaku \(sejak.tampil), jadi versi baru harus mulai sesudahnya",
                isian: "berlaku_sejak", perbaikan: "Isi tanggal \(sejak.tambah(hari: 1).tampil) atau sesudahnya."
            )
        }
        let akhir = mulai.tambah(hari: -1)
        if let sampai = lama.berlakuSampai, sampai < akhir { return lama }
        lama.berlakuSampai = akhir
        return lama
    }

    /// The earliest day on which a new version may begin: the wished one, or the day after the old one began.
    public static func mulaiTercepat(sesudah lama: VersiStandar?, mau: Tanggal) -> Tanggal {
        guard let sejak = lama?.berlakuSejak, sejak >= mau else { return mau }
        return sejak.tambah(hari: 1)
    }

    /// The version with its last day.
    ///
    /// - Throws: `standar.tanggal_akhir` when that day lies before the first one.
    public static func akhiri(_ versi: VersiStandar, hariTerakhir: Tanggal) throws(Penolakan) -> VersiStandar {
        if let sejak = versi.berlakuSejak, hariTerakhir < sejak {
            throw Penolakan(
                "standar.tanggal_akhir", "Hari terakhir tidak boleh sebelum hari pertama, \(sejak.tampil)",
                isian: "berlaku_sampai", perbaikan: "Isi tanggal \(sejak.tampil) atau sesudahnya."
            )
        }
        var baru = versi
        baru.berlakuSampai = hariTerakhir
        return baru
    }
}
