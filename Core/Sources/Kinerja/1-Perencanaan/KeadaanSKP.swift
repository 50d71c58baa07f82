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

/// The acts on an SKP, each with the states it starts from. A transition that is not here is refused.
public enum TindakanSKP: String, CaseIterable, Sendable {
    case susun
    case ajukan
    case tarikKembali = "tarik_kembali"
    case kembalikan
    case tetapkan
    case bukaPerubahan = "buka_perubahan"
    case tutup

    /// States in which the act is allowed (keputusan 11.1).
    public var dari: Set<KeadaanSKP> {
        switch self {
        case .susun, .ajukan: [.disusun, .dikembalikan, .diubah]
        case .tarikKembali, .kembalikan, .tetapkan: [.diajukan]
        case .bukaPerubahan, .tutup: [.ditetapkan]
        }
    }

    var kataKerja: String {
        switch self {
        case .susun: "diubah"
        case .ajukan: "diajukan"
        case .tarikKembali: "ditarik kembali"
        case .kembalikan: "dikembalikan"
        case .tetapkan: "disetujui"
        case .bukaPerubahan: "dibuka untuk diubah"
        case .tutup: "ditutup"
        }
    }
}

extension KeadaanSKP {
    /// Refuses an act that the state does not allow, and says who can act instead.
    public func periksa(_ tindakan: TindakanSKP) throws(Penolakan) {
        guard !tindakan.dari.contains(self) else { return }
        throw Penolakan(
            "skp.keadaan_tidak_sesuai", "SKP ini \(tampil.lowercased()), jadi belum dapat \(tindakan.kataKerja).",
            perbaikan: yangDapatBertindak
        )
    }

    private var yangDapatBertindak: String {
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
