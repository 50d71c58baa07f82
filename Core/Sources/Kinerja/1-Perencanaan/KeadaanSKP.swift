/// Where an SKP stands (keputusan 11.1). `belumDisusun` and `tidakWajib` are never stored: no SKP exists then.
public enum KeadaanSKP: String, CaseIterable, Sendable, Hashable {
    case belumDisusun = "belum_disusun"
    /// A ground of L.II.C.8 h.65-66: CLTN, MPP, diberhentikan sementara, pejabat negara.
    case tidakWajib = "tidak_wajib"
    case disusun
    case diajukan
    case dikembalikan
    case ditetapkan
    case diubah
    case ditutup

    /// The adjective on screens (DESIGN 3).
    public var tampil: String {
        switch self {
        case .belumDisusun: "Belum disusun"
        case .tidakWajib: "Tidak wajib"
        case .disusun: "Sedang disusun"
        case .diajukan: "Diajukan"
        case .dikembalikan: "Dikembalikan"
        case .ditetapkan: "Disetujui"
        case .diubah: "Sedang diubah"
        case .ditutup: "Ditutup"
        }
    }

    /// Whether its owner may change the content now.
    public var isTerbuka: Bool { self == .disusun || self == .dikembalikan || self == .diubah }
}

/// The acts on an SKP, each with the states it starts from. A transition that is not here is refused (keputusan 11.1).
public enum TindakanSKP: String, CaseIterable, Sendable {
    case susun
    case ajukan
    /// To the rater's superior, after 31 January (L.II.C.5 h.65).
    case ajukanKeAtasan = "ajukan_ke_atasan"
    case tarikKembali = "tarik_kembali"
    case kembalikan
    case tetapkan
    /// Taking an approval or a return back within ten minutes (produk).
    case batalkanPutusan = "batalkan_putusan"
    case bukaPerubahan = "buka_perubahan"
    /// Dropping a change: the version in force stays.
    case lepasPerubahan = "lepas_perubahan"
    /// Drawn up and fixed anew with another rater (L.II.C.7 h.65).
    case gantiPenilai = "ganti_penilai"
    /// Closed because its owner took up another post (L.II.C.6 h.65).
    case pindah
    /// An act of Ps 20(3): expectations or support adjusted, or coaching.
    case catatPembinaan = "catat_pembinaan"
    case ambilAlih = "ambil_alih"
    case catatDialog = "catat_dialog"
    case tutup

    /// States in which the act is allowed (keputusan 11.1). A returned change may be dropped like an open one, and a
    /// transfer closes an SKP whatever was under way in it: both tafsir.
    public var dari: Set<KeadaanSKP> {
        switch self {
        case .susun, .ajukan: [.disusun, .dikembalikan, .diubah]
        case .ajukanKeAtasan: [.disusun, .diajukan]
        case .tarikKembali, .kembalikan, .tetapkan: [.diajukan]
        case .batalkanPutusan: [.ditetapkan, .dikembalikan]
        case .lepasPerubahan: [.diubah, .dikembalikan]
        case .gantiPenilai, .pindah: [.ditetapkan, .diubah, .diajukan, .dikembalikan]
        case .bukaPerubahan, .tutup, .catatPembinaan, .ambilAlih: [.ditetapkan]
        case .catatDialog: [.disusun, .diajukan, .dikembalikan, .ditetapkan, .diubah]
        }
    }

    var kataKerja: String {
        switch self {
        case .susun: "diubah"
        case .ajukan: "diajukan"
        case .ajukanKeAtasan: "diteruskan kepada atasan pejabat penilai"
        case .tarikKembali: "ditarik kembali"
        case .kembalikan: "dikembalikan"
        case .tetapkan: "disetujui"
        case .batalkanPutusan: "diurungkan putusannya"
        case .bukaPerubahan: "dibuka untuk diubah"
        case .lepasPerubahan: "dilepas perubahannya"
        case .gantiPenilai: "ditetapkan ulang dengan pejabat penilai lain"
        case .pindah: "ditutup karena perpindahan"
        case .catatPembinaan: "diberi catatan pembinaan"
        case .ambilAlih: "diambil alih hasil kerjanya"
        case .catatDialog: "diberi catatan dialog"
        case .tutup: "ditutup"
        }
    }
}

extension KeadaanSKP {
    /// Refuses an act that the state does not allow, and says who can act instead.
    public func periksa(_ tindakan: TindakanSKP) throws(Penolakan) {
        guard !tindakan.dari.contains(self) else { return }
        throw Penolakan(
            "skp.keadaan_tidak_sesuai", "SKP ini \(tampil.lowercased()), jadi tidak dapat \(tindakan.kataKerja).",
            perbaikan: yangDapatBertindak
        )
    }

    /// Who can act in this state, and how.
    public var yangDapatBertindak: String {
        switch self {
        case .belumDisusun: "Pegawai dapat mulai menyusunnya."
        case .tidakWajib: "Admin dapat mengubah kedudukan pegawai bila keadaannya sudah lain."
        case .disusun, .dikembalikan, .diubah: "Pegawai dapat melengkapi lalu mengajukannya."
        case .diajukan: "Pejabat penilai dapat menyetujui atau mengembalikannya."
        case .ditetapkan: "Pegawai atau pejabat penilai dapat mengajukan perubahan dengan alasan."
        case .ditutup: "SKP yang ditutup hanya dapat dibaca."
        }
    }
}
