/// State of an agreement of a guidance.
public enum KeadaanKesepakatan: String, CaseIterable, Sendable, Hashable {
    case terbuka, selesai, dibawa, dilepas

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .terbuka: "Terbuka"
        case .selesai: "Selesai"
        case .dibawa: "Dibawa"
        case .dilepas: "Dilepas"
        }
    }

    /// Still to be done; it travels to the next session.
    public var isTerbuka: Bool { self == .terbuka || self == .dibawa }
}

/// What two people agreed in a guidance: what, who, until when.
public struct Kesepakatan: Sendable, Hashable {
    public let id: String
    public let pegawaiID: String
    /// The session in which it was made.
    public let bimbinganID: String
    public var uraian: String
    public var penanggungID: String
    public var tenggat: Tanggal
    public var keadaan: KeadaanKesepakatan
    /// Words at the end, or empty.
    public var catatan: String
    public var versi: Int

    public init(
        id: String, pegawaiID: String, bimbinganID: String, uraian: String, penanggungID: String, tenggat: Tanggal,
        keadaan: KeadaanKesepakatan = .terbuka, catatan: String = "", versi: Int = 1
    ) {
        self.id = id
        self.pegawaiID = pegawaiID
        self.bimbinganID = bimbinganID
        self.uraian = uraian
        self.penanggungID = penanggungID
        self.tenggat = tenggat
        self.keadaan = keadaan
        self.catatan = catatan
        self.versi = versi
    }

    /// A new agreement (LANGKAH KE DEPAN, B.1.6 h.80): what, by one of the two, until a day to come.
    public func sepakati(dalam bimbingan: Bimbingan, pada tanggal: Tanggal) throws(Penolakan) -> Keputusan<Kesepakatan>
    {
        try bimbingan.periksa([.dijadwalkan], untuk: "ditambah kesepakatan")
        var baru = self
        baru.uraian = try teksWajib(uraian, "Tulis apa yang disepakati", isian: "uraian", paling: 500)
        guard [bimbingan.pegawaiID, bimbingan.pembimbingID].contains(penanggungID) else {
            throw Penolakan("kesepakatan.penanggung", "Pilih siapa yang mengerjakannya", isian: "penanggung")
        }
        guard tenggat >= tanggal else {
            throw Penolakan("kesepakatan.tenggat", "Pilih tenggat hari ini atau sesudahnya", isian: "tenggat")
        }
        return Keputusan(keadaan: baru, peristiwa: [peristiwa("dibuat")])
    }

    /// selesai, or dilepas with the reason.
    public func tutup(_ ke: KeadaanKesepakatan, catatan: String) throws(Penolakan) -> Keputusan<Kesepakatan> {
        guard keadaan.isTerbuka else {
            throw Penolakan("kesepakatan.tertutup", "Kesepakatan ini sudah \(keadaan.tampil.lowercased()).")
        }
        guard ke == .selesai || ke == .dilepas else {
            throw Penolakan("kesepakatan.keadaan", "Pilih selesai atau dilepas", isian: "keadaan")
        }
        var baru = self
        baru.catatan = Teks.rapikan(catatan)
        if ke == .dilepas {
            baru.catatan = try teksWajib(catatan, "Tulis mengapa kesepakatan ini dilepas", isian: "catatan")
        }
        baru.keadaan = ke
        baru.versi += 1
        return Keputusan(keadaan: baru, peristiwa: [peristiwa(ke.rawValue)])
    }

    /// A later session was held and it is still open: carried over, nobody has to write it again.
    public func bawa() -> Keputusan<Kesepakatan> {
        guard keadaan == .terbuka else { return Keputusan(keadaan: self, peristiwa: []) }
        var baru = self
        baru.keadaan = .dibawa
        baru.versi += 1
        return Keputusan(keadaan: baru, peristiwa: [peristiwa("dibawa")])
    }

    private func peristiwa(_ jenis: String) -> Peristiwa {
        Peristiwa(jenis: "kesepakatan.\(jenis)", objek: "kesepakatan", objekID: id)
    }
}
