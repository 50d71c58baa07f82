/// How far a cumulative angka kredit is from the next pangkat and the next jenjang (PermenPANRB 1/2023 Pasal 36-37).
///
/// Kenaikan pangkat also needs 2 years in the pangkat and predikat Baik in the last 2 years; kenaikan jenjang a vacancy,
/// uji kompetensi and predikat at least Baik in the last year. Those are facts for a page, not for this sum.
public struct Kenaikan: Sendable, Hashable {
    /// Cumulative need for the next pangkat.
    public let kebutuhanPangkat: Desimal
    /// Negative = short.
    public let selisihPangkat: Desimal
    /// Nil where there is no higher jenjang.
    public let kebutuhanJenjang: Desimal?
    /// Negative = short; nil where there is no higher jenjang.
    public let selisihJenjang: Desimal?

    /// Refuses `golongan_tidak_sesuai` and `kumulatif_negatif`.
    public static func hitung(
        jenjang: JenjangJF,
        golongan: GolonganRuang,
        kumulatif: Desimal,
        aturan: AturanAngkaKredit = AturanAngkaKredit.riwayat.terkini.nilai
    ) throws(Penolakan) -> Kenaikan {
        if kumulatif.isNegatif {
            throw Penolakan(
                "kumulatif_negatif",
                "Angka kredit kumulatif tidak boleh kurang dari 0.",
                isian: "kumulatif"
            )
        }
        guard let baris = aturan.jenjang[jenjang], baris.golongan.contains(golongan) else {
            let daftar = (aturan.jenjang[jenjang]?.golongan ?? []).map(\.rawValue).joined(separator: ", ")
            throw Penolakan(
                "golongan_tidak_sesuai",
                "Golongan \(golongan.rawValue) bukan golongan \(jenjang.tampil). Pilih \(daftar).",
                isian: "golongan"
            )
        }
        let kebutuhanJenjang = baris.kebutuhanJenjang[golongan]
        return Kenaikan(
            kebutuhanPangkat: baris.kebutuhanPangkat,
            selisihPangkat: kumulatif - baris.kebutuhanPangkat,
            kebutuhanJenjang: kebutuhanJenjang,
            selisihJenjang: kebutuhanJenjang.map { kumulatif - $0 }
        )
    }
}
