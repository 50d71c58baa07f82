/// Where a version of a standard stands (produk): proposed from the field, reviewed by the leader of the unit, in force by
/// BKPSDM, ended.
public enum KeadaanStandar: String, CaseIterable, Sendable, Hashable {
    case usulan
    /// Back at the proposer with a reason.
    case dikembalikan
    case ditinjau
    case berlaku
    case berakhir
    /// Refused with a reason; it stays readable.
    case ditolak

    /// The word on screens.
    public var tampil: String {
        switch self {
        case .usulan: "Usulan"
        case .dikembalikan: "Dikembalikan"
        case .ditinjau: "Ditinjau"
        case .berlaku: "Berlaku"
        case .berakhir: "Berakhir"
        case .ditolak: "Ditolak"
        }
    }

    /// Whether somebody still has to decide.
    public var isMenunggu: Bool { self == .usulan || self == .dikembalikan || self == .ditinjau }
}

/// The acts on a version of a standard, each with the states it starts from. A transition that is not here is refused.
public enum TindakanStandar: String, CaseIterable, Sendable {
    case perbaiki
    case tinjau
    case kembalikan
    case tolak
    case berlakukan
    case akhiri

    /// States in which the act is allowed.
    public var dari: Set<KeadaanStandar> {
        switch self {
        case .perbaiki: [.dikembalikan]
        case .tinjau: [.usulan]
        case .kembalikan, .tolak: [.usulan, .ditinjau]
        case .berlakukan: [.ditinjau]
        case .akhiri: [.berlaku]
        }
    }

    /// Where it leads.
    public var ke: KeadaanStandar {
        switch self {
        case .perbaiki: .usulan
        case .tinjau: .ditinjau
        case .kembalikan: .dikembalikan
        case .tolak: .ditolak
        case .berlakukan: .berlaku
        case .akhiri: .berakhir
        }
    }

    /// The noun of the act, as its row and its address name it.
    public var jenisPeristiwa: String {
        switch self {
        case .perbaiki: "pengusulan_ulang"
        case .tinjau: "peninjauan"
        case .kembalikan: "pengembalian"
        case .tolak: "penolakan"
        case .berlakukan: "pemberlakuan"
        case .akhiri: "pengakhiran"
        }
    }

    var kataKerja: String {
        switch self {
        case .perbaiki: "diperbaiki"
        case .tinjau: "ditinjau"
        case .kembalikan: "dikembalikan"
        case .tolak: "ditolak"
        case .berlakukan: "diberlakukan"
        case .akhiri: "diakhiri"
        }
    }
}

extension KeadaanStandar {
    /// Refuses an act that the state does not allow, and says who can act instead.
    public func periksa(_ tindakan: TindakanStandar) throws(Penolakan) {
        guard !tindakan.dari.contains(self) else { return }
        throw Penolakan(
            "standar.keadaan_tidak_sesuai",
            "Keadaannya \(tampil.lowercased()), jadi standar ini belum dapat \(tindakan.kataKerja).",
            perbaikan: yangDapatBertindak
        )
    }

    /// Who can go on from here.
    public var yangDapatBertindak: String {
        switch self {
        case .usulan: "Pimpinan unit pengusul dapat meninjau, mengembalikan, atau menolaknya."
        case .dikembalikan: "Pengusul dapat memperbaiki lalu mengirimnya lagi."
        case .ditinjau: "Admin BKPSDM dapat memberlakukan, mengembalikan, atau menolaknya."
        case .berlaku: "Siapa pun dapat mengusulkan perubahan; admin BKPSDM dapat mengakhirinya."
        case .berakhir: "Standar yang berakhir hanya dapat dibaca. Usulkan versi baru bila masih diperlukan."
        case .ditolak: "Usulan yang ditolak hanya dapat dibaca. Kirim usulan baru bila ada alasan baru."
        }
    }
}
