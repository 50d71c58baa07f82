/// Invented people on the example forms. Their NIPs have the real format and an impossible birth month (13), so they can
/// belong to nobody.
public struct OrangFormulir: Sendable, Equatable {
    /// Full name with titles.
    public var nama: String
    /// 18 digits.
    public var nip: String
    /// Pangkat and golongan.
    public var pangkat: String
    /// Post.
    public var jabatan: String
    /// Unit kerja.
    public var unitKerja: String

    init(_ nama: String, _ nip: String, _ pangkat: String, _ jabatan: String, _ unitKerja: String) {
        self.nama = nama
        self.nip = nip
        self.pangkat = pangkat
        self.jabatan = jabatan
        self.unitKerja = unitKerja
    }

    /// Nurse, the person of most example forms.
    public static let melati = OrangFormulir(
        "Ns. Melati Umpama, S.Kep.",
        "199013152015032001",
        "Penata Muda Tk. I / III/b",
        "Perawat Ahli Pertama",
        "UPTD Puskesmas Contoh Hulu, Dinas Kesehatan"
    )
    /// Head of a puskesmas.
    public static let rimba = OrangFormulir(
        "dr. Rimba Contoh, M.K.M.",
        "198013022008011002",
        "Pembina / IV/a",
        "Kepala UPTD Puskesmas Contoh Hulu",
        "UPTD Puskesmas Contoh Hulu, Dinas Kesehatan"
    )
    /// Head of the health office.
    public static let wangi = OrangFormulir(
        "Hj. Wangi Percontohan, S.K.M., M.Kes.",
        "197213111997032003",
        "Pembina Utama Muda / IV/c",
        "Kepala Dinas Kesehatan",
        "Dinas Kesehatan"
    )
    /// School supervisor.
    public static let kemuning = OrangFormulir(
        "Dra. Kemuning Misal, M.Pd.",
        "196913201995122001",
        "Pembina Tk. I / IV/b",
        "Pengawas Sekolah Ahli Madya",
        "Dinas Pendidikan dan Kebudayaan"
    )
    /// Head of the education office.
    public static let cempaka = OrangFormulir(
        "Drs. Cempaka Semisal, M.M.",
        "197013091996031004",
        "Pembina Utama Muda / IV/c",
        "Kepala Dinas Pendidikan dan Kebudayaan",
        "Dinas Pendidikan dan Kebudayaan"
    )
    /// Field technician, PPPK: golongan without pangkat.
    public static let jati = OrangFormulir(
        "Jati Seumpama, A.Md.T.",
        "199513252023211005",
        "VII",
        "Petugas Teknis Lapangan",
        "Bidang Bina Marga, Dinas Pekerjaan Umum dan Perumahan Rakyat"
    )
    /// Head of a division of the public works office.
    public static let damar = OrangFormulir(
        "Ir. Damar Rekaan, S.T., M.T.",
        "198113172006041003",
        "Pembina / IV/a",
        "Kepala Bidang Bina Marga",
        "Bidang Bina Marga, Dinas Pekerjaan Umum dan Perumahan Rakyat"
    )
    /// Head of the public works office.
    public static let meranti = OrangFormulir(
        "Meranti Andaikan, S.T., M.Si.",
        "197413282000121001",
        "Pembina Tk. I / IV/b",
        "Kepala Dinas Pekerjaan Umum dan Perumahan Rakyat",
        "Dinas Pekerjaan Umum dan Perumahan Rakyat"
    )
    /// Administrator of the puskesmas.
    public static let ilalang = OrangFormulir(
        "Ilalang Rekaan, S.E.",
        "198813062011012006",
        "Penata / III/c",
        "Pengadministrasi Keuangan",
        "UPTD Puskesmas Contoh Hulu, Dinas Kesehatan"
    )
    /// Regent: no NIP, no pangkat.
    public static let bupati = OrangFormulir(
        "Surya Andaikan",
        "",
        "",
        "Bupati Contoh",
        "Pemerintah Kabupaten Contoh"
    )
    /// Regional secretary.
    public static let sekda = OrangFormulir(
        "Drs. H. Gaharu Percontohan, M.A.P.",
        "196813141994031002",
        "Pembina Utama Madya / IV/d",
        "Sekretaris Daerah",
        "Sekretariat Daerah"
    )
}
