/// Nobody is rated, directly or over others, by somebody whom he or she rates: the line leads upwards (Pasal 1 angka 7,
/// "atasan langsung"; tafsir for chains).
public enum TanpaLingkaran {
    public static let dasar = "PermenPANRB 6/2022 Pasal 1; tafsir untuk garis bertingkat"

    /// Refuses lines by which one of `diubah` would stand in a circle.
    ///
    /// - Parameters:
    ///   - garis: rater of each person after the change.
    ///   - nama: name of a person, for the sentence.
    ///   - saran: a rater without a circle, by name, when the structure knows one.
    public static func periksa(
        _ garis: [String: String], diubah: [String], nama: (String) -> String, saran: (String) -> String?
    ) throws(Penolakan) {
        for pegawai in diubah {
            guard let jalan = LingkaranPenilai.jalan(dari: pegawai, garis) else { continue }
            let urutan = jalan.map(nama).joined(separator: " dinilai ")
            let keluar = saran(pegawai).map { "Pilih \($0), pimpinan di atasnya." }
            throw Penolakan(
                "penilai_melingkar", "Penilai ini membuat lingkaran: \(urutan) dinilai \(nama(pegawai))",
                isian: "penilai", perbaikan: keluar ?? "Pilih pimpinan yang tidak dinilai oleh orang ini."
            )
        }
    }
}
