/// "Kuadran kinerja Pegawai": the predikat from the two ratings and from nothing else
/// (PermenPANRB 6/2022 h.99-100, h.102-103; siklus N-46, N-48).
public enum KuadranKinerja {
    /// The cell of the matrix in force (the newest without a date).
    public static func predikat(
        hasil: Ekspektasi,
        perilaku: Ekspektasi,
        matriks: MatriksPredikat = MatriksPredikat.riwayat.terkini.nilai
    ) -> Predikat {
        matriks.predikat(hasil: hasil, perilaku: perilaku)
    }

    /// For a draft: both ratings are needed before there is a predikat (h.99). Periodic predikat are never averaged.
    public static func tetapkan(
        hasil: Ekspektasi?,
        perilaku: Ekspektasi?,
        matriks: MatriksPredikat = MatriksPredikat.riwayat.terkini.nilai
    ) throws(Penolakan) -> Predikat {
        guard let hasil else {
            throw Penolakan("rating_belum_lengkap", "Pilih rating hasil kerja.", isian: "hasil_kerja")
        }
        guard let perilaku else {
            throw Penolakan("rating_belum_lengkap", "Pilih rating perilaku kerja.", isian: "perilaku_kerja")
        }
        return matriks.predikat(hasil: hasil, perilaku: perilaku)
    }
}

/// Tugas belajar that was not finished ("tidak lulus/ drop out"): the quadrant does not apply (h.100, h.103; N-62).
public enum TugasBelajarTidakSelesai {
    /// The only predikat the rater may choose.
    public static let pilihan: [Predikat] = [.kurang, .sangatKurang]

    /// A hint for the choice (tafsir); the rater weighs the behaviour.
    public static func saran(perilaku: Ekspektasi) -> Predikat { perilaku == .diBawah ? .sangatKurang : .kurang }

    /// The rater's choice, if it is one of the two.
    public static func tetapkan(_ pilihan: Predikat) throws(Penolakan) -> Predikat {
        guard Self.pilihan.contains(pilihan) else {
            throw Penolakan(
                "predikat_tugas_belajar",
                "Tugas belajar yang tidak selesai hanya dapat diberi predikat Kurang atau Sangat Kurang.",
                isian: "predikat"
            )
        }
        return pilihan
    }
}
