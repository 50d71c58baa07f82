/// One person as a file tells it: only what performance management needs. Nil means the file does not tell, never
/// that it was erased.
public struct BarisPegawai: Sendable, Hashable {
    /// Kind of appointment; `NIP.jenis` knows only PNS and PPPK. A CPNS counts as PNS, see `isCPNS`.
    public enum JenisASN: String, CaseIterable, Sendable {
        case pns, pppk
        case pppkParuhWaktu = "pppk_paruh_waktu"

        /// The word on screens.
        public var tampil: String { self == .pppkParuhWaktu ? "PPPK paruh waktu" : rawValue.uppercased() }
    }

    /// SIASN "jenis jabatan": 1 struktural, 2 fungsional, 4 pelaksana (to be checked against the reference of BKN).
    public enum KelompokJabatan: String, CaseIterable, Sendable {
        case struktural, fungsional, pelaksana
    }

    /// "Kedudukan hukum", as far as it decides about an SKP.
    public enum Kedudukan: String, CaseIterable, Sendable {
        case aktif
        /// Cuti di luar tanggungan negara.
        case cltn
        case diberhentikanSementara = "diberhentikan_sementara"
        /// Masa persiapan pensiun.
        case mpp
        case pejabatNegara = "pejabat_negara"
        case tugasBelajar = "tugas_belajar"
        /// Pensiun, berhenti, meninggal, pindah instansi.
        case keluar
    }

    /// Row number as a spreadsheet program shows it.
    public var nomorBaris: Int
    /// Identifier in the source system (`pns_id`, `id`).
    public var idLuar: String?
    public var nip: NIP
    /// With gelar before and after.
    public var nama: String
    public var jenisASN: JenisASN?
    public var isCPNS = false
    /// "III/c" for PNS, "IX" for PPPK.
    public var golongan: String?
    public var jabatan: String?
    public var kelompokJabatan: KelompokJabatan?
    /// Derived: for struktural from the eselon or from the usual names of posts; nil where that does not tell.
    public var jenisJabatan: JenisJabatan?
    /// Derived from the end of the post's name ("Perawat Ahli Muda").
    public var jenjang: JenjangJF?
    /// Identifier of the unit in the source system.
    public var unitID: String?
    public var unitNama: String?
    /// Name of the perangkat daerah.
    public var opd: String?
    public var jenisKelamin: JenisKelamin?
    public var tanggalLahir: Tanggal?
    public var tmtJabatan: Tanggal?
    /// As written in the file.
    public var kedudukanHukum: String?
    /// What the words mean; nil also for words that are not known.
    public var kedudukan: Kedudukan?
    /// 18 digits; nil also where the atasan has none (a bupati).
    public var atasanNIP: String?
    public var atasanID: String?
    public var atasanNama: String?
    public var atasanJabatan: String?
    /// Name of the unit above, or of the atasan's unit.
    public var unitAtasan: String?

    public init(nomorBaris: Int, nip: NIP, nama: String, idLuar: String? = nil) {
        self.nomorBaris = nomorBaris
        self.nip = nip
        self.nama = nama
        self.idLuar = idLuar
    }
}

/// One SKP or assessment as a report of e-Kinerja tells it; kept as history, also for acting posts.
public struct BarisRiwayatSKP: Sendable, Hashable {
    public var nomorBaris: Int
    public var nip: NIP
    public var skpID: String?
    public var jabatan: String?
    public var periodeAwal: Tanggal?
    public var periodeAkhir: Tanggal?
    /// An SKP for a post as Plt./Plh./Pjb.
    public var isPltPlh: Bool
    /// draft, pengajuan, persetujuan – as written in the report.
    public var statusSKP: String?
    public var hasilKerja: Ekspektasi?
    public var perilakuKerja: Ekspektasi?
    /// Nil while not assessed.
    public var hasilAkhir: Predikat?
}
