/// Where a cell of the matrix A.1.5 stands (keputusan 8).
public enum KeadaanPeran: String, CaseIterable, Sendable, Hashable {
    /// Given by somebody who is not the rater, or asked for by the Pegawai: the rater has not answered (P-65).
    case menungguPenilai = "menunggu_penilai"
    /// May enter the SKP.
    case disepakati
    /// Stands in the SKP as a result.
    case masukSKP = "masuk_skp"
    case ditolak
    case dicabut

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .menungguPenilai: "Menunggu pejabat penilai"
        case .disepakati: "Belum masuk SKP"
        case .masukSKP: "Masuk SKP"
        case .ditolak: "Ditolak"
        case .dicabut: "Dicabut"
        }
    }

    /// Counts as a role in the matrix.
    public var isBerlaku: Bool { self != .ditolak && self != .dicabut }
}

/// The two forms of assignment (P-64; L.II.A.5.f.8-9 h.46).
public enum BentukPenugasan: String, CaseIterable, Sendable, Hashable {
    /// "Penunjukkan": initiative of a Pimpinan.
    case penunjukan
    /// "Pengajuan sukarela": initiative of the Pegawai.
    case sukarela

    /// The words on screens.
    public var tampil: String { self == .penunjukan ? "Penunjukan" : "Pengajuan sukarela" }
}

/// What can be done with a cell, each with the states it starts from. What is not here is refused.
public enum TindakanPeran: String, CaseIterable, Sendable {
    case ubah
    case setujui
    case tolak
    case masukkan
    case cabut
    /// Taking a withdrawal back (produk).
    case pulihkan

    /// States in which the act is allowed.
    public var dari: Set<KeadaanPeran> {
        switch self {
        case .ubah: [.menungguPenilai, .disepakati, .masukSKP]
        case .setujui, .tolak: [.menungguPenilai]
        case .masukkan: [.disepakati]
        case .cabut: [.menungguPenilai, .disepakati, .masukSKP]
        case .pulihkan: [.dicabut]
        }
    }

    var kataKerja: String {
        switch self {
        case .ubah: "diubah"
        case .setujui: "disetujui"
        case .tolak: "ditolak"
        case .masukkan: "dimasukkan ke SKP"
        case .cabut: "dicabut"
        case .pulihkan: "dipulihkan"
        }
    }
}

extension KeadaanPeran {
    /// Refuses an act that the state does not allow, and says who can act instead.
    public func periksa(_ tindakan: TindakanPeran) throws(Penolakan) {
        guard !tindakan.dari.contains(self) else { return }
        throw Penolakan(
            "peran.keadaan_tidak_sesuai", "Peran ini \(sebutan), jadi tidak dapat \(tindakan.kataKerja).",
            perbaikan: yangDapatBertindak
        )
    }

    private var sebutan: String {
        switch self {
        case .menungguPenilai: "menunggu persetujuan pejabat penilai"
        case .disepakati: "sudah disepakati"
        case .masukSKP: "sudah masuk SKP"
        case .ditolak: "sudah ditolak"
        case .dicabut: "sudah dicabut"
        }
    }

    private var yangDapatBertindak: String {
        switch self {
        case .menungguPenilai: "Pejabat penilai pegawai itu yang menyetujui atau menolaknya (L.II.A.5.f.10 h.46)."
        case .disepakati: "Pegawai dapat memasukkannya ke SKP; pemberi tugas dapat mengubah atau mencabutnya."
        case .masukSKP: "Pemberi tugas dapat mengubah atau mencabutnya; pegawai mengaturnya di SKP."
        case .ditolak: "Pemberi tugas dapat membagikannya lagi setelah berbicara dengan pejabat penilai."
        case .dicabut: "Pemberi tugas dapat memulihkan atau membagikannya lagi."
        }
    }
}
