/// One version of a standard: what it says, when it holds, and where it stands.
public struct VersiStandar: Sendable, Hashable {
    /// Number of the version, from 1; 0 until it is put in force.
    public var nomor: Int
    public var keadaan: KeadaanStandar
    public var isi: IsiStandar
    public var berlakuSejak: Tanggal?
    /// Last day; nil while no end is set.
    public var berlakuSampai: Tanggal?

    /// A version in any state.
    public init(
        nomor: Int, keadaan: KeadaanStandar, isi: IsiStandar, berlakuSejak: Tanggal? = nil,
        berlakuSampai: Tanggal? = nil
    ) {
        self.nomor = nomor
        self.keadaan = keadaan
        self.isi = isi
        self.berlakuSejak = berlakuSejak
        self.berlakuSampai = berlakuSampai
    }

    /// Whether it holds on that day: put in force, begun, and not over.
    public func isBerlaku(pada hari: Tanggal) -> Bool {
        guard keadaan == .berlaku || keadaan == .berakhir, let sejak = berlakuSejak, sejak <= hari else { return false }
        return berlakuSampai.map { hari <= $0 } ?? (keadaan == .berlaku)
    }

    /// Where it stands on that day: a version whose last day is over has ended although nobody touched it.
    public func keadaan(pada hari: Tanggal) -> KeadaanStandar {
        switch keadaan {
        case .berlaku, .berakhir:
            if let sampai = berlakuSampai, sampai < hari { return .berakhir }
            return keadaan == .berakhir && berlakuSampai == nil ? .berakhir : .berlaku
        case .usulan, .dikembalikan, .ditinjau, .ditolak: return keadaan
        }
    }
}

extension VersiStandar {
    /// The act of the leader or of BKPSDM that sends a proposal back or refuses it. A reason is always needed.
    public func putuskan(_ tindakan: TindakanStandar, alasan: String) throws(Penolakan) -> VersiStandar {
        try keadaan.periksa(tindakan)
        if tindakan == .kembalikan || tindakan == .tolak {
            try AlasanUsulanStandar.periksaPutusan(alasan, tindakan)
        }
        var baru = self
        baru.keadaan = tindakan.ke
        return baru
    }

    /// Put in force from a day as version `nomor`; answers with the version before, ended the day before it.
    public func berlakukan(
        sejak: Tanggal, nomor: Int, menggantikan lama: VersiStandar?
    ) throws(Penolakan) -> (baru: VersiStandar, lama: VersiStandar?) {
        try keadaan.periksa(.berlakukan)
        let diganti = try MasaBerlakuStandar.gantikan(lama, mulai: sejak)
        var baru = self
        baru.keadaan = .berlaku
        baru.nomor = nomor
        baru.berlakuSejak = sejak
        baru.berlakuSampai = nil
        return (baru, diganti)
    }

    /// Ended with its last day, with a reason.
    public func akhiri(hariTerakhir: Tanggal, alasan: String) throws(Penolakan) -> VersiStandar {
        try keadaan.periksa(.akhiri)
        try AlasanUsulanStandar.periksaPutusan(alasan, .akhiri)
        return try MasaBerlakuStandar.akhiri(self, hariTerakhir: hariTerakhir)
    }
}
