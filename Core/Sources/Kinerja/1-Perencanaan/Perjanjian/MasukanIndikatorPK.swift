/// An item of a Perjanjian Kinerja as somebody typed it, on a form or in a row of a file.
public struct MasukanIndikatorPK: Sendable, Hashable {
    public var sasaran = ""
    public var ukuran = ""
    /// Words, a figure or a range.
    public var target = ""
    /// The figure to compute with, where the target is written in words; letters are refused here.
    public var targetAngka = ""
    public var satuan = ""
    /// Raw values; empty takes the likely one.
    public var arah = ""
    public var aspek = ""
    public var perspektif = ""
    public var iku = ""
    public var perluManual = ""

    public init() {}

    /// The item as a form shows it again.
    public init(_ butir: IndikatorPK) {
        sasaran = butir.sasaran
        ukuran = butir.ukuran
        target = butir.target.teks
        satuan = butir.satuan
        arah = butir.arah.rawValue
        aspek = butir.aspek.rawValue
        perspektif = butir.perspektif?.rawValue ?? ""
        iku = butir.isIKU ? "ya" : ""
        perluManual = butir.isPerluManual ? "ya" : ""
        if TargetKinerja.baca(target, satuan: satuan).target != butir.target, let angka = butir.target.angka {
            targetAngka = angka.tampil
        }
    }

    /// What it says, with the faults of its fields. Sasaran, indicator and target are left to `ButirPerjanjianLengkap`.
    public func baca(id: String, standarID: String? = nil) -> (butir: IndikatorPK, faults: [Penolakan]) {
        var faults: [Penolakan] = []
        let (target, satuan) = target(&faults)
        let aspek: AspekIndikator =
            pilihan(aspek, "aspek", "kuantitas, kualitas, waktu, atau biaya", &faults) ?? .kuantitas
        let arah: ArahIndikator =
            pilihan(arah, "arah", "naik, turun, atau rentang", &faults)
            ?? .tebak(target, aspek: aspek)
        let perspektif: Perspektif? = pilihan(
            perspektif, "perspektif", "penerima_layanan, proses_bisnis, penguatan_internal, atau anggaran", &faults)
        let butir = IndikatorPK(
            id: id, sasaran: Teks.rapikan(sasaran), ukuran: Teks.rapikan(ukuran), target: target, satuan: satuan,
            arah: arah, aspek: aspek, perspektif: perspektif, isIKU: Self.isYa(iku),
            isPerluManual: Self.isYa(perluManual), standarID: standarID
        )
        return (butir, faults)
    }

    private func target(_ faults: inout [Penolakan]) -> (TargetKinerja, String) {
        let (dibaca, satuan) = TargetKinerja.baca(target, satuan: satuan)
        let tulisan = Teks.rapikan(targetAngka)
        guard !tulisan.isEmpty else { return (dibaca, satuan) }
        guard let angka = Desimal.bacaMasukan(tulisan, bulatSaja: Satuan.isCacah(satuan)), !angka.isNegatif else {
            faults.append(
                Penolakan(
                    "perjanjian.bukan_angka", "“\(tulisan.prefix(20))” bukan angka. Isi angka saja, misalnya 92,5",
                    isian: "target_angka", perbaikan: "Target dengan kata ditulis di isian target."
                )
            )
            return (dibaca, satuan)
        }
        return (
            TargetKinerja(teks: dibaca.isKosong ? angka.tampil : dibaca.teks, angka: angka, maks: dibaca.maks), satuan
        )
    }

    private func pilihan<T: RawRepresentable>(
        _ tulisan: String, _ isian: String, _ boleh: String, _ faults: inout [Penolakan]
    ) -> T? where T.RawValue == String {
        let slug = Slug.dari(tulisan)
        guard !slug.isEmpty else { return nil }
        if let nilai = T(rawValue: slug) { return nilai }
        faults.append(
            Penolakan(
                "perjanjian.pilihan_tidak_dikenal", "“\(tulisan.prefix(40))” tidak dikenal. Isi \(boleh)", isian: isian)
        )
        return nil
    }

    private static func isYa(_ tulisan: String) -> Bool {
        ["ya", "y", "x", "1", "iku", "v", "true", "✓"].contains(Teks.rapikan(tulisan).lowercased())
    }
}
