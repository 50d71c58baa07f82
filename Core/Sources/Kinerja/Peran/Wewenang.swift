/// How the person who acts stands to the person whose record it is, on the day of the act.
public enum Hubungan: String, CaseIterable, Sendable {
    /// The record is one's own.
    case diri
    /// Pejabat penilai kinerja of the record's owner (PermenPANRB 6/2022 Pasal 1).
    case penilai
    /// Atasan pejabat penilai kinerja.
    case atasanPenilai = "atasan_penilai"
    /// The owner works in the unit (or below it) that an admin unit looks after.
    case unit
    /// The person heads the unit of the object, or a unit above it.
    case kepalaUnit = "kepala_unit"
    /// The person assigned a result that stands in the record.
    case pemberiTugas = "pemberi_tugas"
    /// The person wrote the record, about somebody else.
    case pemberi
    /// Named coach or mentor of the record (L-42; L.III.D.4.b h.78).
    case pembimbing
    /// Named counsellor of the record (L-65, L-66 h.87).
    case konselor
    /// The record lies on the person's desk and waits for an answer.
    case pemegang
    /// Head of the personnel unit or PyB, named by the instansi (L-51, L-65 h.85-87).
    case pejabatPersonalia = "pejabat_personalia"
    /// The result of the counselling was reported to the person (L-68 h.87-88).
    case penerimaHasil = "penerima_hasil"
    /// Anybody of the same instansi.
    case instansi
}

/// A fact about the object that opens a right, beside who the person is.
public enum KeadaanWewenang: String, CaseIterable, Sendable {
    /// The rater let the time limit pass (PermenPANRB 6/2022 L.II.C.5 h.65; L.IV.A.11 h.90).
    case lewatTenggat = "lewat_tenggat"
    /// The evaluation has been delivered, so that its owner may see it.
    case disampaikan
}

/// Everything that can be asked of the product.
public enum Tindakan: String, CaseIterable, Sendable {
    case bukaHalamanUmum = "buka_halaman_umum"
    case masuk
    case periksaDokumen = "periksa_dokumen"
    case bukaBeranda = "buka_beranda"
    case lihatStandar = "lihat_standar"
    case usulStandar = "usul_standar"
    case tinjauStandar = "tinjau_standar"
    case kelolaStandar = "kelola_standar"
    case lihatPerjanjian = "lihat_perjanjian"
    case kelolaPerjanjian = "kelola_perjanjian"
    case lihatMatriks = "lihat_matriks"
    case lihatCakupan = "lihat_cakupan"
    case bagikanPeran = "bagikan_peran"
    case putuskanPenugasan = "putuskan_penugasan"
    case mintaPerbaikan = "minta_perbaikan"
    case susunSKP = "susun_skp"
    case lihatSKP = "lihat_skp"
    case ubahSKP = "ubah_skp"
    case dialogSKP = "dialog_skp"
    case bukaTim = "buka_tim"
    case tetapkanSKP = "tetapkan_skp"
    case isiRealisasi = "isi_realisasi"
    case lihatRealisasi = "lihat_realisasi"
    case terimaRealisasi = "terima_realisasi"
    case lihatBukti = "lihat_bukti"
    case beriUmpanBalik = "beri_umpan_balik"
    case mintaUmpanBalik = "minta_umpan_balik"
    case lihatUmpanBalik = "lihat_umpan_balik"
    case tinjauUmpanBalik = "tinjau_umpan_balik"
    case bagikanTautanUmpanBalik = "bagikan_tautan_umpan_balik"
    case kirimUmpanBalikUmum = "kirim_umpan_balik_umum"
    case aturUmpanBalik = "atur_umpan_balik"
    case usulBimbingan = "usul_bimbingan"
    case lihatBimbingan = "lihat_bimbingan"
    case kelolaBimbingan = "kelola_bimbingan"
    case isiBimbingan = "isi_bimbingan"
    case lihatTanggapanBimbingan = "lihat_tanggapan_bimbingan"
    case tindakLanjutBimbingan = "tindak_lanjut_bimbingan"
    case laporPerilaku = "lapor_perilaku"
    case mintaKonseling = "minta_konseling"
    case lihatKonseling = "lihat_konseling"
    case tetapkanKonseling = "tetapkan_konseling"
    case isiKonseling = "isi_konseling"
    case lihatRekamanKonseling = "lihat_rekaman_konseling"
    case tindakLanjutKonseling = "tindak_lanjut_konseling"
    case tutupKonseling = "tutup_konseling"
    case kelolaPejabatPembinaan = "kelola_pejabat_pembinaan"
    case laporKendala = "lapor_kendala"
    case lihatKendala = "lihat_kendala"
    case putuskanKendala = "putuskan_kendala"
    case lihatPeringkatKendala = "lihat_peringkat_kendala"
    case bukaPemberitahuan = "buka_pemberitahuan"
    case kelolaPemberitahuan = "kelola_pemberitahuan"
    case tetapkanCapaianOrganisasi = "tetapkan_capaian_organisasi"
    case nilaiPegawai = "nilai_pegawai"
    case lihatEvaluasi = "lihat_evaluasi"
    case terimaHasil = "terima_hasil"
    case lihatDokumen = "lihat_dokumen"
    case bukaAdmin = "buka_admin"
    case kelolaPegawai = "kelola_pegawai"
    case imporData = "impor_data"
    case kelolaPeriode = "kelola_periode"
    case kelolaUnit = "kelola_unit"
    case buatPekerjaan = "buat_pekerjaan"
    case lihatPekerjaan = "lihat_pekerjaan"
    case lihatJejak = "lihat_jejak"
}

/// The one table of rights: who may do what, to whose record, in which state. Page, API, document and CLI ask it;
/// what it does not grant is denied.
public struct Wewenang: Sendable {
    /// Who holds a right.
    public enum Pemegang: Hashable, Sendable {
        case siapaSaja
        case peran(Peran)
        case hubungan(Hubungan)
        case hubunganBila(Hubungan, KeadaanWewenang)
    }

    public let tindakan: Tindakan
    public let pemegang: [Pemegang]
    /// Article, page or product decision.
    public let dasar: String

    /// The whole table, one row for each `Tindakan`.
    public static let tabel: [Wewenang] = umum + perencanaan + pelaksanaan + pembinaan + penilaian + pengelolaan

    private static let umum: [Wewenang] = [
        .init(.bukaHalamanUmum, [.siapaSaja], "produk: bantuan, aset, kesehatan layanan"),
        .init(.masuk, [.siapaSaja], "produk"),
        .init(.periksaDokumen, [.siapaSaja], "produk: keaslian dokumen dapat diperiksa siapa pun"),
        .init(.bukaBeranda, [.hubungan(.instansi)], "produk"),
        .init(.lihatStandar, [.hubungan(.instansi)], "produk: standar dibaca semua pegawai"),
        .init(.usulStandar, [.hubungan(.instansi)], "produk: siapa pun dapat mengusulkan dari lapangan"),
        .init(.mintaPerbaikan, [.hubungan(.instansi)], "produk: permintaan kepada orang yang dapat memperbaiki"),
    ]

    private static let perencanaan: [Wewenang] = [
        .init(
            .tinjauStandar, [.hubungan(.kepalaUnit), .peran(.adminInstansi)],
            "produk: standar disetujui pimpinan unit lalu BKPSDM"
        ),
        .init(.kelolaStandar, [.peran(.adminInstansi)], "produk"),
        .init(.lihatPerjanjian, [.hubungan(.instansi)], "L.II.A Tahap 1 h.26-27: diketahui semua Pegawai"),
        .init(
            .kelolaPerjanjian, [.hubungan(.kepalaUnit), .hubungan(.unit), .peran(.adminInstansi)],
            "L.II.A.2.a.3 h.27; L.II.A.4 h.39"
        ),
        .init(
            .lihatMatriks,
            [
                .hubungan(.diri), .hubungan(.penilai), .hubungan(.atasanPenilai), .hubungan(.unit),
                .peran(.adminInstansi),
            ],
            "L.II.A.5.f-j h.45-49"
        ),
        .init(
            .lihatCakupan, [.hubungan(.kepalaUnit), .hubungan(.unit), .peran(.adminInstansi)],
            "L.I prinsip 4 h.24; produk: cakupan satu unit bagi pimpinan unit dan adminnya"
        ),
        .init(.bagikanPeran, [.hubungan(.diri)], "L.II.A.5.f.4-9 h.45-46: Pimpinan memberi penugasan"),
        .init(.putuskanPenugasan, [.hubungan(.penilai)], "L.II.A.5.f.10-12 h.46"),
        .init(.susunSKP, [.hubungan(.diri)], "Ps 14(3); tafsir P-20"),
        .init(
            .lihatSKP,
            [
                .hubungan(.diri), .hubungan(.penilai), .hubungan(.atasanPenilai), .hubungan(.unit),
                .peran(.adminInstansi),
            ],
            "Ps 14(3); DESIGN 16"
        ),
        .init(
            .ubahSKP, [.hubungan(.diri), .hubungan(.penilai), .hubunganBila(.atasanPenilai, .lewatTenggat)],
            "Ps 14(2), Ps 11(2), Ps 20; h.80"
        ),
        .init(
            .dialogSKP,
            [.hubungan(.diri), .hubungan(.penilai), .hubungan(.atasanPenilai), .hubungan(.pemberiTugas)],
            "Ps 7(2), 7(5); L.II.A h.26; U-08"
        ),
        .init(.bukaTim, [.hubungan(.instansi)], "produk: daftar hanya berisi orang yang dinilai sendiri"),
        .init(
            .tetapkanSKP, [.hubungan(.penilai), .hubunganBila(.atasanPenilai, .lewatTenggat)],
            "Ps 14(3); L.II.C.5 h.65"
        ),
    ]

    private static let pelaksanaan: [Wewenang] = [
        .init(.isiRealisasi, [.hubungan(.diri)], "Ps 16; B.1.2 ditandatangani Pegawai (h.68)"),
        .init(.lihatRealisasi, [.hubungan(.diri), .hubungan(.penilai), .hubungan(.atasanPenilai)], "Ps 17"),
        .init(.terimaRealisasi, [.hubungan(.penilai)], "Ps 17"),
        .init(
            .lihatBukti,
            [.hubungan(.diri), .hubungan(.penilai), .hubungan(.atasanPenilai), .peran(.timPenilai)],
            "L.III.A.7 h.68; DESIGN 16"
        ),
        .init(.beriUmpanBalik, [.hubungan(.instansi)], "Ps 17-18; L-17, L-18 h.69: pimpinan, rekan, bawahan"),
        .init(.mintaUmpanBalik, [.hubungan(.diri)], "L.III.C.9 h.70: dua arah"),
        .init(
            .lihatUmpanBalik,
            [.hubungan(.diri), .hubungan(.penilai), .hubungan(.atasanPenilai), .hubungan(.pemberi)],
            "Ps 17(3); DESIGN 16"
        ),
        .init(
            .tinjauUmpanBalik, [.hubungan(.penilai), .hubungan(.unit), .peran(.adminInstansi)],
            "produk: kiriman warga ditinjau sebelum dibaca"
        ),
        .init(
            .bagikanTautanUmpanBalik,
            [.hubungan(.diri), .hubungan(.penilai), .hubungan(.kepalaUnit), .hubungan(.unit)],
            "L-18 h.69: pihak lain yang terkait"
        ),
        .init(.kirimUmpanBalikUmum, [.siapaSaja], "L-18 h.69: pihak lain yang terkait, tanpa akun"),
        .init(
            .aturUmpanBalik, [.hubungan(.kepalaUnit), .hubungan(.unit), .peran(.adminInstansi)],
            "L-23 h.70; DESIGN 16: unit memilih nama pemberi terlihat atau tidak"
        ),
        .init(.laporKendala, [.hubungan(.diri)], "Ps 11; L-31 h.70: dukungan sumber daya"),
        .init(
            .lihatKendala,
            [
                .hubungan(.diri), .hubungan(.penilai), .hubungan(.atasanPenilai), .hubungan(.pemegang),
                .hubungan(.kepalaUnit),
            ],
            "Ps 11; L-31 h.70"
        ),
        .init(.putuskanKendala, [.hubungan(.pemegang)], "L-31 h.70: penyesuaian dukungan"),
        .init(
            .lihatPeringkatKendala,
            [
                .hubungan(.kepalaUnit), .hubungan(.unit), .peran(.adminInstansi), .peran(.pimpinan),
                .peran(.timPenilai),
            ],
            "produk: jumlah per jenis bagi pengambil keputusan"
        ),
        .init(.bukaPemberitahuan, [.hubungan(.instansi)], "produk"),
        .init(.kelolaPemberitahuan, [.peran(.adminInstansi)], "produk"),
    ]

    private static let pembinaan: [Wewenang] = [
        .init(.usulBimbingan, [.hubungan(.diri), .hubungan(.penilai)], "L-40 h.78"),
        .init(
            .lihatBimbingan,
            [
                .hubungan(.diri), .hubungan(.penilai), .hubungan(.atasanPenilai), .hubungan(.pembimbing),
                .hubungan(.pejabatPersonalia),
            ],
            "L-50, L-51 h.85"
        ),
        .init(.kelolaBimbingan, [.hubungan(.penilai), .hubungan(.pembimbing)], "L-42 h.78"),
        .init(.isiBimbingan, [.hubungan(.diri), .hubungan(.pembimbing)], "L-45, L-47 h.79-82: keduanya mengisi"),
        .init(
            .lihatTanggapanBimbingan, [.hubungan(.diri), .hubungan(.atasanPenilai)],
            "L-48 h.83: kepada atasan Pimpinan, bukan pembimbing"
        ),
        .init(
            .tindakLanjutBimbingan, [.hubungan(.atasanPenilai), .hubungan(.pejabatPersonalia)], "L-51 h.85"
        ),
        .init(.mintaKonseling, [.hubungan(.instansi)], "produk; L-61 h.86"),
        .init(.laporPerilaku, [.hubungan(.penilai)], "L-63, L-64 h.86"),
        .init(
            .lihatKonseling,
            [
                .hubungan(.diri), .hubungan(.penilai), .hubungan(.konselor), .hubungan(.pejabatPersonalia),
                .hubungan(.penerimaHasil),
            ],
            "L-61, L-65, L-68 h.86-88"
        ),
        .init(.tetapkanKonseling, [.hubungan(.pejabatPersonalia)], "L-65 h.87"),
        .init(.isiKonseling, [.hubungan(.konselor)], "L-67 h.87"),
        .init(
            .lihatRekamanKonseling, [.hubungan(.konselor), .hubungan(.pejabatPersonalia)],
            "L-61, L-68 h.86-88: bukan pejabat penilai"
        ),
        .init(
            .tindakLanjutKonseling, [.hubungan(.penerimaHasil), .hubungan(.pejabatPersonalia)], "L-69 h.88"
        ),
        .init(
            .tutupKonseling, [.hubungan(.diri), .hubungan(.penilai), .hubungan(.pejabatPersonalia)],
            "produk: yang memulai, atau pejabat yang menerima"
        ),
        .init(.kelolaPejabatPembinaan, [.peran(.adminInstansi)], "L-51, L-65 h.85-87"),
    ]

    private static let penilaian: [Wewenang] = [
        .init(
            .tetapkanCapaianOrganisasi, [.peran(.pimpinan), .peran(.timPenilai)],
            "L.IV.B.1 h.92-94; SE 3/2023: pimpinan satu tingkat di atas"
        ),
        .init(
            .nilaiPegawai, [.hubungan(.penilai), .hubunganBila(.atasanPenilai, .lewatTenggat)],
            "Ps 23; L.IV.A.11 h.90"
        ),
        .init(
            .lihatEvaluasi,
            [
                .hubunganBila(.diri, .disampaikan), .hubungan(.penilai), .hubungan(.atasanPenilai),
                .peran(.timPenilai), .peran(.adminInstansi),
            ],
            "DESIGN 16"
        ),
        .init(.terimaHasil, [.hubunganBila(.diri, .disampaikan)], "L.V.A.6 h.114"),
        .init(
            .lihatDokumen,
            [
                .hubungan(.diri), .hubungan(.penilai), .hubungan(.atasanPenilai), .peran(.timPenilai),
                .peran(.adminInstansi),
            ],
            "L.V.A h.114-117; DESIGN 16"
        ),
    ]

    private static let pengelolaan: [Wewenang] = [
        .init(.bukaAdmin, [.peran(.adminInstansi), .peran(.adminUnit)], "produk"),
        .init(.kelolaPegawai, [.peran(.adminInstansi), .hubungan(.unit)], "produk"),
        .init(.imporData, [.peran(.adminInstansi)], "produk"),
        .init(.kelolaPeriode, [.peran(.adminInstansi)], "Ps 24(3): instansi menetapkan periode"),
        .init(.kelolaUnit, [.peran(.adminInstansi), .hubungan(.unit)], "produk"),
        .init(
            .buatPekerjaan,
            [.hubungan(.diri), .hubungan(.kepalaUnit), .hubungan(.unit), .peran(.adminInstansi)],
            "produk: dokumen satu unit bagi pimpinan unit dan adminnya"
        ),
        .init(.lihatPekerjaan, [.hubungan(.diri), .peran(.adminInstansi)], "produk"),
        .init(.lihatJejak, [.peran(.adminInstansi), .peran(.timPenilai)], "produk"),
    ]

    private init(_ tindakan: Tindakan, _ pemegang: [Pemegang], _ dasar: String) {
        self.tindakan = tindakan
        self.pemegang = pemegang
        self.dasar = dasar
    }

    /// Whether somebody with these roles and relations may act. No row, no right.
    public static func boleh(
        _ tindakan: Tindakan, peran: Set<Peran>, hubungan: Set<Hubungan>, keadaan: Set<KeadaanWewenang> = []
    ) -> Bool {
        guard let baris = baris[tindakan] else { return false }
        return baris.pemegang.contains { pemegang in
            switch pemegang {
            case .siapaSaja: true
            case .peran(let satu): peran.contains(satu)
            case .hubungan(let satu): hubungan.contains(satu)
            case .hubunganBila(let satu, let syarat): hubungan.contains(satu) && keadaan.contains(syarat)
            }
        }
    }

    /// Whether nobody needs to be signed in for it.
    public static func isUmum(_ tindakan: Tindakan) -> Bool {
        baris[tindakan]?.pemegang.contains(.siapaSaja) ?? false
    }

    private static let baris = Dictionary(tabel.map { ($0.tindakan, $0) }, uniquingKeysWith: { first, _ in first })
}
