/// A target of an indicator, by the direction in which it is better.
public enum TargetIndikator: Sendable, Hashable {
    /// More is better.
    case naik(Desimal)
    /// Less is better, such as days of waiting.
    case turun(Desimal)
    /// Anything between the two is as expected ("80 - 90%", h.151-156).
    case rentang(Desimal, Desimal)
}

/// "Capaian" of one indicator in percent (`RumusCapaian`). It never computes a rating (N-47).
public enum CapaianIndikator {
    /// Exact percent. Refuses `target_nol`, `target_negatif`, `rentang_terbalik`.
    public static func persen(
        _ target: TargetIndikator,
        realisasi: Desimal,
        rumus: RumusCapaian = RumusCapaian.riwayat.terkini.nilai
    ) throws(Penolakan) -> Pecahan {
        try periksa(target)
        let terendah = Pecahan(rumus.terendah)
        switch target {
        case .naik(let target):
            return try bagi(realisasi, target, isian: "target")
        case .turun(let target):
            if target.isNol && realisasi.isNol { return Pecahan(100) }
            return max(try bagi(target + target - realisasi, target, isian: "target"), terendah)
        case .rentang(let bawah, let atas):
            if realisasi < bawah { return max(try bagi(realisasi, bawah, isian: "target_min"), terendah) }
            if realisasi > atas { return max(try bagi(atas + atas - realisasi, atas, isian: "target_maks"), terendah) }
            return Pecahan(100)
        }
    }

    private static func periksa(_ target: TargetIndikator) throws(Penolakan) {
        switch target {
        case .naik(let nilai), .turun(let nilai):
            if nilai.isNegatif { throw negatif("target") }
        case .rentang(let bawah, let atas):
            if bawah.isNegatif { throw negatif("target_min") }
            if atas < bawah {
                throw Penolakan(
                    "rentang_terbalik",
                    "Target terendah lebih besar daripada target tertinggi. Tukar keduanya.",
                    isian: "target_maks"
                )
            }
        }
    }

    private static func negatif(_ isian: String) -> Penolakan {
        Penolakan(
            "target_negatif",
            "Target tidak boleh kurang dari 0. Tulis target dengan angka positif.",
            isian: isian
        )
    }

    private static func bagi(_ atas: Desimal, _ bawah: Desimal, isian: String) throws(Penolakan) -> Pecahan {
        guard let hasil = Pecahan(atas, per: bawah) else {
            throw Penolakan(
                "target_nol",
                "Capaian tidak dapat dihitung dengan target 0. Isi target lebih dari 0.",
                isian: isian
            )
        }
        return hasil * Pecahan(100)
    }
}
