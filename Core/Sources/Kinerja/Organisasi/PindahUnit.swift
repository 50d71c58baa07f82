/// Moves a unit with everything below it to another place in the structure.
public enum PindahUnit {
    /// The unit under which it may stand: never itself or a unit below it.
    public static func periksa(jalur: String, ke induk: String, namaInduk: String) throws(Penolakan) {
        guard !induk.hasPrefix(jalur) else {
            throw Penolakan(
                "unit.melingkar", "\(namaInduk) berada di dalam unit ini, jadi tidak dapat menjadi induknya",
                isian: "induk", perbaikan: "Pilih unit di luar unit ini, atau pindahkan unit itu lebih dulu."
            )
        }
    }

    /// The path of the moved unit or of one below it, after the move.
    public static func jalurBaru(_ jalur: String, dari lama: String, ke baru: String) -> String {
        jalur.hasPrefix(lama) ? baru + jalur.dropFirst(lama.count) : jalur
    }
}
