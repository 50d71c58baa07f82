/// What the reporter says: the kind, the words and, freely, what it stops and what would help.
public struct LaporanKendala: Sendable, Hashable {
    /// Longest text, in characters.
    public static let panjangMaks = 2000

    public var jenis: JenisKendala
    public var uraian: String
    /// What it stops, or empty.
    public var akibat: String
    /// What would help, or empty.
    public var usulan: String
    /// First day, nil when not said.
    public var sejak: Tanggal?
    public var isMendesak: Bool

    public init(
        jenis: JenisKendala, uraian: String, akibat: String = "", usulan: String = "", sejak: Tanggal? = nil,
        isMendesak: Bool = false
    ) {
        self.jenis = jenis
        self.uraian = uraian
        self.akibat = akibat
        self.usulan = usulan
        self.sejak = sejak
        self.isMendesak = isMendesak
    }

    /// Refuses `kendala.uraian_kosong`, `kendala.terlalu_panjang` and `kendala.sejak_nanti`.
    public func periksa(pada hari: Tanggal) throws(DaftarPenolakan) {
        var daftar: [Penolakan] = []
        if uraian.unicodeScalars.allSatisfy(Angka.isBlank) {
            daftar.append(
                Penolakan("kendala.uraian_kosong", "Tulis apa yang menghambat, satu kalimat cukup", isian: "uraian"))
        }
        for (nama, teks) in [("uraian", uraian), ("akibat", akibat), ("usulan", usulan)]
        where teks.count > Self.panjangMaks {
            daftar.append(
                Penolakan(
                    "kendala.terlalu_panjang", "Ringkas tulisan ini menjadi paling banyak 2.000 huruf", isian: nama))
        }
        if let sejak, sejak > hari {
            daftar.append(
                Penolakan("kendala.sejak_nanti", "Tulis tanggal hari ini atau sebelumnya", isian: "sejak"))
        }
        try DaftarPenolakan.periksa(daftar)
    }
}
