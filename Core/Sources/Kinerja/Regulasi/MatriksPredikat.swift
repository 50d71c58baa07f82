/// The nine cells of the "kuadran kinerja Pegawai": rating hasil kerja (rows) by rating perilaku kerja (columns).
public struct MatriksPredikat: Sendable, Hashable {
    /// One row: the predikat for each rating of perilaku kerja.
    public struct Baris: Sendable, Hashable {
        /// Perilaku di bawah ekspektasi.
        public let diBawah: Predikat
        /// Perilaku sesuai ekspektasi.
        public let sesuai: Predikat
        /// Perilaku di atas ekspektasi.
        public let diAtas: Predikat
    }

    /// Hasil kerja di atas ekspektasi.
    public let hasilDiAtas: Baris
    /// Hasil kerja sesuai ekspektasi.
    public let hasilSesuai: Baris
    /// Hasil kerja di bawah ekspektasi.
    public let hasilDiBawah: Baris

    /// The cell; there is no arithmetic behind it ("the worse of both" would miss two cells).
    public func predikat(hasil: Ekspektasi, perilaku: Ekspektasi) -> Predikat {
        let baris =
            switch hasil {
            case .diAtas: hasilDiAtas
            case .sesuai: hasilSesuai
            case .diBawah: hasilDiBawah
            }
        return switch perilaku {
        case .diBawah: baris.diBawah
        case .sesuai: baris.sesuai
        case .diAtas: baris.diAtas
        }
    }

    /// Dated, so that a closed year can be computed again.
    public static let riwayat = RiwayatParameter(
        "kuadran kinerja",
        ParameterAturan(
            MatriksPredikat(
                hasilDiAtas: Baris(diBawah: .kurang, sesuai: .baik, diAtas: .sangatBaik),
                hasilSesuai: Baris(diBawah: .kurang, sesuai: .baik, diAtas: .baik),
                hasilDiBawah: Baris(diBawah: .sangatKurang, sesuai: .butuhPerbaikan, diAtas: .butuhPerbaikan)
            ),
            sejak: MulaiBerlaku.permen6Tahun2022,
            sumber: "PermenPANRB 6/2022 L.IV.B.3 h.99-100 (periodik), h.102-103 (tahunan)"
        )
    )
}
