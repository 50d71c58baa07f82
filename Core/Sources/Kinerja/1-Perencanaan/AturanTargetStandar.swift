/// Whether operator, figures, direction and status of a standard fit together
/// (produk: the catalogue of standards is ours).
enum AturanTargetStandar {
    private typealias Aturan = (kena: (StandarMasukan) -> Bool, masalah: MasalahImpor)

    /// All contradictions, in the order of the columns to mend.
    static func periksa(_ standar: StandarMasukan) -> [MasalahImpor] {
        (rentang + target).filter { $0.kena(standar) }.map(\.masalah)
    }

    /// "Higher is better" with "at most", or the other way round: odd, but not impossible.
    static func isBerlawanan(_ standar: StandarMasukan) -> Bool {
        switch (standar.arah, standar.operatorTarget) {
        case (.naik, .palingBanyak), (.turun, .palingSedikit): true
        default: false
        }
    }

    private static var rentang: [Aturan] {
        [
            (
                { $0.operatorTarget != nil && ($0.operatorTarget == .rentang) != ($0.arah == .rentang) },
                masalah(
                    "rentang_bertentangan",
                    "operator_target",
                    "arah_lebih_baik dan operator_target tidak sama-sama rentang.",
                    "Isi keduanya dengan rentang, atau pakai arah naik atau turun."
                )
            ),
            (
                { $0.operatorTarget == .rentang && ($0.targetAngka == nil || $0.targetAngkaMaks == nil) },
                masalah(
                    "rentang_tidak_lengkap",
                    "target_angka_maks",
                    "Rentang memerlukan dua angka.",
                    "Isi target_angka dengan batas bawah dan target_angka_maks dengan batas atas."
                )
            ),
            (
                { $0.operatorTarget != .rentang && $0.targetAngkaMaks != nil },
                masalah(
                    "maks_tanpa_rentang",
                    "target_angka_maks",
                    "target_angka_maks hanya untuk rentang.",
                    "Kosongkan target_angka_maks."
                )
            ),
            (
                { ($0.targetAngkaMaks ?? .terbesar) < ($0.targetAngka ?? .nol) },
                masalah(
                    "rentang_terbalik",
                    "target_angka_maks",
                    "Batas atas lebih kecil daripada batas bawah.",
                    "Tukar keduanya."
                )
            ),
        ]
    }

    private static var target: [Aturan] {
        [
            (
                { $0.operatorTarget == nil && $0.targetAngka != nil },
                masalah(
                    "operator_kosong",
                    "operator_target",
                    "Ada angka target tanpa operator.",
                    "Isi operator_target dengan >=, <=, =, atau rentang."
                )
            ),
            (
                { $0.operatorTarget != nil && isKosong($0) },
                masalah(
                    "target_kosong",
                    "target_angka",
                    "Ada operator tanpa target.",
                    "Isi target_angka atau target_teks."
                )
            ),
            (
                { $0.statusTarget == .kosong && $0.targetAngka != nil },
                masalah(
                    "status_bertentangan",
                    "status_target",
                    "status_target kosong tetapi target_angka terisi.",
                    "Isi status_target dengan terbit, pengetahuan_umum, atau contoh."
                )
            ),
            (
                { $0.statusTarget != .kosong && $0.operatorTarget == nil && isKosong($0) },
                masalah(
                    "target_kosong",
                    "target_angka",
                    "Target kosong tetapi status_target bukan kosong.",
                    "Isi target_angka atau target_teks, atau isi status_target dengan kosong."
                )
            ),
        ]
    }

    private static func isKosong(_ standar: StandarMasukan) -> Bool {
        standar.targetAngka == nil && standar.targetTeks.isEmpty
    }

    private static func masalah(
        _ kode: String,
        _ kolom: String,
        _ kalimat: String,
        _ perbaikan: String
    ) -> MasalahImpor {
        MasalahImpor(kode: kode, kolom: kolom, kalimat: kalimat, perbaikan: perbaikan)
    }
}
