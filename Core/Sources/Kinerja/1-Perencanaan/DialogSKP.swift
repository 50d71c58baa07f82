/// An item of an SKP that can be spoken about or returned.
public enum ButirSKP: Sendable, Hashable {
    /// A result, by its id.
    case hasil(String)
    case perilaku(NilaiBerAKHLAK)
    /// Resources and annex.
    case dukungan
    /// The SKP as a whole.
    case umum

    /// From the two words that forms and rows carry; nil where they name nothing.
    public init?(bagian: String, butir: String) {
        switch bagian {
        case "rhk" where !butir.isEmpty: self = .hasil(butir)
        case "perilaku":
            guard let nomor = Int(butir), let nilai = NilaiBerAKHLAK(rawValue: nomor) else { return nil }
            self = .perilaku(nilai)
        case "dukungan": self = .dukungan
        case "umum": self = .umum
        default: return nil
        }
    }

    public var bagian: String {
        switch self {
        case .hasil: "rhk"
        case .perilaku: "perilaku"
        case .dukungan: "dukungan"
        case .umum: "umum"
        }
    }

    /// The id of a result, the number of a value, or nothing.
    public var butir: String {
        switch self {
        case .hasil(let id): id
        case .perilaku(let nilai): String(nilai.rawValue)
        case .dukungan, .umum: ""
        }
    }
}

/// As whom somebody speaks in the dialogue (Ps 7(2); U-08: Pimpinan is wider than the rater).
public enum PihakDialog: String, CaseIterable, Sendable, Hashable {
    case pegawai
    case penilai
    case atasanPenilai = "atasan_penilai"
    case pemberiTugas = "pemberi_tugas"

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .pegawai: "Pegawai"
        case .penilai: "Pejabat penilai"
        case .atasanPenilai: "Atasan pejabat penilai"
        case .pemberiTugas: "Pemberi tugas"
        }
    }
}

/// One sentence of the dialogue of expectations, on the item it concerns; never changed afterwards.
public struct CatatanDialog: Sendable, Hashable {
    public let butir: ButirSKP
    public let pihak: PihakDialog
    public let teks: String

    public init(butir: ButirSKP, pihak: PihakDialog, teks: String) {
        self.butir = butir
        self.pihak = pihak
        self.teks = teks
    }
}

extension SKP {
    /// Longest entry, in letters.
    public static let dialogTerpanjang = 2000

    /// As whom this person may speak about the item, or nil. `pemberiTugas` names who assigned a result, by its id.
    public func pihakDialog(
        _ pelakuID: String, _ butir: ButirSKP, konteks: KonteksSKP, pemberiTugas: [String: String]
    ) -> PihakDialog? {
        if pelakuID == pegawaiID { return .pegawai }
        if pelakuID == penilaiID { return .penilai }
        if isKepadaAtasan, pelakuID == konteks.atasanPenilai?.id { return .atasanPenilai }
        if case .hasil(let id) = butir, pemberiTugas[id] == pelakuID { return .pemberiTugas }
        return nil
    }

    /// Records what was said about an item, by its owner as well as by Pimpinan (P-34, P-93): the result of the dialogue is
    /// written into the SKP (Ps 7(2), 7(5); P-11), and it goes on all through the year (P-19).
    public func catatDialog(
        oleh pelaku: Pelaku, butir: ButirSKP, teks: String, konteks: KonteksSKP, pemberiTugas: [String: String] = [:]
    ) throws(Penolakan) -> CatatanDialog {
        guard let pihak = pihakDialog(pelaku.id, butir, konteks: konteks, pemberiTugas: pemberiTugas) else {
            throw Penolakan(
                "skp.bukan_pihak_dialog",
                "Dialog pada butir ini hanya diisi pegawai, pejabat penilai, atau pemberi tugas.",
                perbaikan: konteks.penilai.map { "Sampaikan kepada \($0.nama), \($0.jabatan)." }
            )
        }
        try keadaan.periksa(.catatDialog)
        if case .hasil(let id) = butir, !hasilKerja.contains(where: { $0.id == id }) {
            throw Penolakan(
                "skp.butir_tidak_ada", "Hasil kerja itu sudah tidak ada di SKP ini.", isian: "butir",
                perbaikan: "Muat ulang halaman, lalu pilih butirnya lagi."
            )
        }
        let rapi = Teks.rapikan(teks)
        guard !rapi.isEmpty else {
            throw Penolakan("skp.dialog_kosong", "Tulis ekspektasi atau tanggapan Anda", isian: "teks")
        }
        guard rapi.count <= Self.dialogTerpanjang else {
            throw Penolakan(
                "skp.dialog_panjang", "Ringkas catatan ini menjadi paling banyak \(Self.dialogTerpanjang) huruf",
                isian: "teks"
            )
        }
        return CatatanDialog(butir: butir, pihak: pihak, teks: rapi)
    }
}
