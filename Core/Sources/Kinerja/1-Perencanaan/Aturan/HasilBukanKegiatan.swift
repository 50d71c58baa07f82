/// A result is written as something achieved, not as an activity or a field of work (Ps 9(1); AL 1 h.120-122; K-111).
/// Word lists are fallible: always a hint.
public enum HasilBukanKegiatan: AturanSKP {
    /// The three classes of Anak Lampiran 1.
    public enum Golongan: String, Sendable, Hashable {
        case pencapaian, aktivitas, kategori
    }

    public static let kode = "skp.bukan_hasil"
    public static let dasar = "PermenPANRB 6/2022 Ps 9(1); Anak Lampiran 1 h.120-122"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        skp.hasilKerja.compactMap { hasil in
            saran(hasil.rumusan).map { temuan(.saran, $0, rhk: hasil.id) }
        }
    }

    /// The gentle sentence, or nil where the text reads like a result.
    public static func saran(_ rumusan: String) -> String? {
        switch golongan(rumusan) {
        case .pencapaian: nil
        case .aktivitas: "Ini terdengar seperti kegiatan. Apa hasilnya?"
        case .kategori: "Ini terdengar seperti bidang pekerjaan. Apa hasilnya?"
        }
    }

    /// How a text reads.
    public static func golongan(_ rumusan: String) -> Golongan {
        let kata = Teks.kata(rumusan)
        guard let awal = kata.first else { return .pencapaian }
        if kataAktivitas.contains(awal) || isKerjaAktif(awal) || isPembendaan(awal, kata) { return .aktivitas }
        let isBidang = kataBidang.contains(awal) || (kata.count > 1 && duaKataBidang.contains(kata[0] + " " + kata[1]))
        return isBidang && !kata.dropFirst().contains(where: isSebutan) ? .kategori : .pencapaian
    }

    private static let kataAktivitas: Set<String> = [
        "asistensi", "fasilitasi", "pendampingan", "pelaksanaan", "terlaksananya", "terselenggaranya",
        "penyelenggaraan",
    ]
    private static let kataBidang: Set<String> = [
        "layanan", "pelayanan", "monitoring", "supervisi", "sosialisasi", "pengawasan", "pembinaan", "koordinasi",
        "administrasi", "evaluasi", "pengelolaan", "pengendalian", "humas", "kehumasan", "ketatausahaan", "kearsipan",
    ]
    private static let duaKataBidang: Set<String> = ["hubungan masyarakat", "tata usaha"]
    /// Words in me- that are no verbs.
    private static let bukanKerja: Set<String> = [
        "menteri", "media", "medis", "mental", "member", "mentor", "menit", "menara", "merek", "mesin", "metode",
        "meter",
        "meteran", "meja", "mebel", "mediasi", "medali", "memo", "memorandum", "menu", "merpati", "melati",
    ]
    private static let sebutan: Set<String> = [
        "sesuai", "tepat", "meningkat", "menurun", "naik", "turun", "selesai", "tuntas", "lengkap", "aman", "cepat",
        "lancar", "bebas", "tidak", "siap", "mudah", "baik", "puas", "memuaskan", "akurat", "lebih", "mutakhir",
        "valid",
    ]

    /// "Menyusun", "Melatih", "Memberikan"; not "Meningkatnya".
    private static func isKerjaAktif(_ kata: String) -> Bool {
        guard kata.count >= 5, !bukanKerja.contains(kata), !kata.hasSuffix("nya") else { return false }
        return ["mem", "men", "mel", "mer", "mew", "mey"].contains { kata.hasPrefix($0) }
    }

    /// "Penyusunan laporan": the act as a noun, without anything that is true afterwards.
    private static func isPembendaan(_ awal: String, _ kata: [String]) -> Bool {
        let daftar: Set<String> = [
            "penyusunan", "pembuatan", "pengumpulan", "penulisan", "pengetikan", "penginputan", "pendataan",
        ]
        return daftar.contains(awal) && !kata.dropFirst().contains(where: isSebutan)
    }

    /// A word that says what is true: "terlayani", "dilakukan", "sesuai".
    private static func isSebutan(_ kata: String) -> Bool {
        if sebutan.contains(kata) { return true }
        return kata.count >= 6 && (kata.hasPrefix("ter") || kata.hasPrefix("di") || kata.hasPrefix("ber"))
            && !["terhadap", "terkait", "berbasis", "berkas", "digital", "dinamis", "direktur"].contains(kata)
    }
}
