/// A rating other than "sesuai" comes with a sentence that the Pegawai will read (produk; PermenPANRB 6/2022 h.97-98
/// asks the rater to weigh data and feedback). "Sesuai" needs no words.
public enum WajibAlasan {
    /// Whether a sentence is asked.
    public static func isPerlu(hasil: Ekspektasi?, perilaku: Ekspektasi?) -> Bool {
        [hasil, perilaku].contains { $0 != nil && $0 != .sesuai }
    }

    /// Refuses `evaluasi.alasan_kosong`.
    public static func periksa(_ evaluasi: EvaluasiKinerja, nama: String) throws(Penolakan) {
        guard isPerlu(hasil: evaluasi.hasilKerja, perilaku: evaluasi.perilakuKerja),
            evaluasi.alasan.unicodeScalars.allSatisfy(Angka.isBlank)
        else { return }
        let sebab = [sebab("hasil kerjanya", evaluasi.hasilKerja), sebab("perilakunya", evaluasi.perilakuKerja)]
        throw Penolakan(
            "evaluasi.alasan_kosong",
            "Tulis alasan untuk \(nama) karena " + sebab.compactMap { $0 }.joined(separator: " dan "), isian: "alasan"
        )
    }

    private static func sebab(_ hal: String, _ rating: Ekspektasi?) -> String? {
        switch rating {
        case .diBawah: "\(hal) di bawah ekspektasi"
        case .diAtas: "\(hal) di atas ekspektasi"
        case .sesuai, nil: nil
        }
    }
}
