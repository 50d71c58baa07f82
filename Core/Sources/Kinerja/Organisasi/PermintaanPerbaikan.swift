/// A request to the person who can mend something in the data: wrong superior, missing unit, wrong post, no account.
public enum PermintaanPerbaikan {
    /// What is wrong.
    public enum Jenis: String, CaseIterable, Sendable {
        case atasanSalah = "atasan_salah"
        case atasanTanpaSKP = "atasan_tanpa_skp"
        case unitTidakAda = "unit_tidak_ada"
        case jabatanSalah = "jabatan_salah"
        case tanpaAkun = "tanpa_akun"
        case lain

        public var tampil: String {
            switch self {
            case .atasanSalah: "Pejabat penilai salah"
            case .atasanTanpaSKP: "Atasan belum punya SKP"
            case .unitTidakAda: "Unit tidak ada atau salah"
            case .jabatanSalah: "Jabatan salah"
            case .tanpaAkun: "Belum punya akun"
            case .lain: "Data lain salah"
            }
        }
    }

    /// Sent, read by the person who can mend it, then mended or refused with a reason.
    public enum Keadaan: String, CaseIterable, Sendable {
        case terkirim, dibaca, diperbaiki, ditolak

        public var tampil: String {
            switch self {
            case .terkirim: "Terkirim"
            case .dibaca: "Dibaca"
            case .diperbaiki: "Diperbaiki"
            case .ditolak: "Ditolak"
            }
        }

        public var isTerbuka: Bool { self == .terkirim || self == .dibaca }
    }

    /// Whether the request may go on to `baru`; a refusal needs a reason.
    public static func pindah(
        dari lama: Keadaan, ke baru: Keadaan, alasan: String
    ) throws(Penolakan) {
        guard lama.isTerbuka else {
            throw Penolakan(
                "perbaikan.selesai", "Permintaan ini sudah \(lama.tampil.lowercased())",
                perbaikan: "Minta pemohon mengirim permintaan baru bila datanya masih salah."
            )
        }
        if baru == .ditolak, alasan.isEmpty {
            throw Penolakan(
                "perbaikan.alasan", "Tulis alasan menolak, misalnya mengapa data sekarang sudah benar", isian: "alasan"
            )
        }
    }
}
