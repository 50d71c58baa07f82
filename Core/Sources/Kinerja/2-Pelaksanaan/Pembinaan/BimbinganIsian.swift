/// What the two write down, in the columns of B.1.6 (coaching), B.1.7 (mentoring), or as free text.
public struct IsianBimbingan: Sendable, Hashable, Codable {
    /// Coaching: indikator, baseline, target, strategi. Mentoring: keahlian, jangka waktu, perubahan, ukuran.
    public var tujuan: [[String]]
    /// Coaching: target SKP, progres, masalah, penyebab.
    public var fakta: [[String]]
    /// Coaching: what the Pegawai can do. Other forms: what was done and what came of it.
    public var peluang: String
    /// Coaching: indikator, strategi, "YA" or "TIDAK" (adjust measure and target: P-143).
    public var langkah: [[String]]
    /// Mentoring, one row per meeting: waktu dan tempat, materi, rencana aksi, target waktu.
    public var jurnal: [[String]]

    /// Empty unless told otherwise.
    public init(
        tujuan: [[String]] = [], fakta: [[String]] = [], peluang: String = "", langkah: [[String]] = [],
        jurnal: [[String]] = []
    ) {
        self.tujuan = tujuan
        self.fakta = fakta
        self.peluang = peluang
        self.langkah = langkah
        self.jurnal = jurnal
    }

    /// Trimmed, without empty rows, each row with as many texts as the form has columns.
    public var rapi: IsianBimbingan {
        IsianBimbingan(
            tujuan: Self.rapi(tujuan, 4), fakta: Self.rapi(fakta, 4), peluang: Teks.rapikan(peluang),
            langkah: Self.rapi(langkah, 3).map { [$0[0], $0[1], $0[2] == "YA" ? "YA" : "TIDAK"] },
            jurnal: Self.rapi(jurnal, 4)
        )
    }

    private static func rapi(_ baris: [[String]], _ kolom: Int) -> [[String]] {
        baris.map { satu in (0..<kolom).map { $0 < satu.count ? Teks.rapikan(satu[$0]) : "" } }
            .filter { satu in satu.enumerated().contains { !$1.isEmpty && !($0 == 2 && $1 == "TIDAK") } }
    }

    /// At least one step asks for a change of the SKP (note * of B.1.6 h.80; P-143).
    public var isPerluPenyesuaian: Bool { langkah.contains { $0.count > 2 && $0[2] == "YA" } }

    /// What is missing before it can be signed (L-43, L-45, L-46, L-47).
    public func kekurangan(_ bentuk: BentukBimbingan) -> [Penolakan] {
        switch bentuk {
        case .coaching:
            return Self.kosong([
                (tujuan.isEmpty, "tujuan", "Isi tujuan: sedikitnya satu indikator dengan targetnya"),
                (fakta.isEmpty, "fakta", "Isi fakta: sejauh mana kemajuannya sekarang"),
                (langkah.isEmpty, "langkah", "Isi langkah ke depan yang disepakati, sedikitnya satu"),
            ])
        case .mentoring:
            return Self.kosong([
                (tujuan.isEmpty, "tujuan", "Isi tujuan: keahlian yang akan dikembangkan"),
                (jurnal.isEmpty, "jurnal", "Isi jurnal: sedikitnya satu pertemuan"),
            ])
        case .pelatihanFormal, .pelatihanInformal, .lain:
            return Self.kosong([(peluang.isEmpty, "peluang", "Tulis apa yang dilakukan dan hasilnya")])
        }
    }

    private static func kosong(_ daftar: [(isKosong: Bool, isian: String, pesan: String)]) -> [Penolakan] {
        daftar.filter(\.isKosong).map { Penolakan("bimbingan.isian_kosong", $0.pesan, isian: $0.isian) }
    }
}

/// One competence of B.1.9 (h.84-85).
public struct NilaiKompetensi: Sendable, Hashable, Codable {
    /// Name as the form prints it.
    public var kompetensi: String
    /// 1 to 5.
    public var nilai: Int
    /// Why.
    public var alasan: String

    /// As typed; checked by `Bimbingan.nilaiKompetensi`.
    public init(kompetensi: String, nilai: Int, alasan: String) {
        self.kompetensi = kompetensi
        self.nilai = nilai
        self.alasan = alasan
    }
}

/// B.1.9: eight managerial, one socio-cultural, then the technical ones, and the recommendation.
public struct KompetensiBimbingan: Sendable, Hashable, Codable {
    /// In the order of the form.
    public var nilai: [NilaiKompetensi]
    /// Band REKOMENDASI.
    public var rekomendasi: String

    /// As typed.
    public init(nilai: [NilaiKompetensi], rekomendasi: String) {
        self.nilai = nilai
        self.rekomendasi = rekomendasi
    }

    /// Names that the form fixes (h.84).
    public static let tetap = [
        "Integritas", "Kerjasama", "Komunikasi", "Orientasi pada Hasil", "Pelayanan Publik",
        "Pengembangan Diri dan Orang Lain", "Mengelola Perubahan", "Pengambilan Keputusan",
        "Perekat dan Pemersatu Bangsa",
    ]

    /// The scale with its description (h.84-85).
    public static let skala: [(nilai: Int, nama: String, arti: String)] = [
        (1, "Sangat Kurang", "jauh di bawah standar jabatan; tidak ada Indikator Kompetensi yang terpenuhi"),
        (2, "Kurang memadai", "di bawah standar jabatan; 1-2 Indikator Kompetensi terpenuhi"),
        (3, "Memadai", "sesuai standar jabatan; 3 Indikator Kompetensi terpenuhi"),
        (4, "Diatas Memadai", "3 Indikator Kompetensi terpenuhi dan perilaku di atas level"),
        (5, "Istimewa", "3 Indikator Kompetensi terpenuhi dan perilaku jauh di atas level"),
    ]
}
