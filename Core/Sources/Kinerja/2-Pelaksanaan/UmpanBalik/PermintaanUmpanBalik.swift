/// Where a request for feedback stands (two ways: L-20; L.III.C.9 h.70).
public enum KeadaanPermintaan: String, CaseIterable, Sendable, Hashable {
    case menunggu, dijawab, ditolak

    /// What the asker sees. Where names are hidden an answer must not show by this state who gave it.
    public func tampil(tersamar: Bool) -> String {
        switch self {
        case .menunggu: "Terkirim"
        case .dijawab: tersamar ? "Terkirim" : "Dijawab"
        case .ditolak: "Belum dapat menjawab"
        }
    }
}

/// What may be asked, of whom and how often.
public struct PermintaanUmpanBalik: Sendable, Hashable {
    public var peminta: String
    public var pertanyaan: String
    public var kepada: [String]
    /// The last day each of them was asked by the same person.
    public var terakhirDiminta: [String: Tanggal]

    public init(peminta: String, pertanyaan: String, kepada: [String], terakhirDiminta: [String: Tanggal]) {
        self.peminta = peminta
        self.pertanyaan = pertanyaan
        self.kepada = kepada
        self.terakhirDiminta = terakhirDiminta
    }

    /// Every fault in the order of the form. The words are the same whether the earlier request was answered or not.
    public func periksa(pada hari: Tanggal) throws(DaftarPenolakan) {
        let aturan = AturanUmpanBalik.kini
        var salah: [Penolakan] = []
        if kepada.isEmpty {
            salah.append(Penolakan("umpan_balik.tanpa_orang", "Pilih sedikitnya satu orang", isian: "kepada"))
        }
        if kepada.count > aturan.maksimumDiminta {
            salah.append(
                Penolakan(
                    "umpan_balik.terlalu_banyak", "Pilih paling banyak \(aturan.maksimumDiminta) orang", isian: "kepada"
                ))
        }
        if kepada.contains(peminta) {
            salah.append(Penolakan("umpan_balik.diri_sendiri", "Pilih orang lain", isian: "kepada"))
        }
        if pertanyaan.isEmpty || pertanyaan.unicodeScalars.count > 500 {
            salah.append(
                Penolakan(
                    "umpan_balik.tanpa_pertanyaan", "Tulis yang ingin Anda ketahui, paling banyak 500 huruf",
                    isian: "pertanyaan"))
        }
        let boleh = kepada.compactMap { terakhirDiminta[$0] }.map { $0.tambah(hari: aturan.jedaMintaHari) }
            .filter { $0 > hari }.max()
        if let boleh {
            salah.append(
                Penolakan(
                    "umpan_balik.baru_diminta", "Orang ini baru saja Anda mintai. Minta lagi mulai \(boleh.tampil)",
                    isian: "kepada"))
        }
        try DaftarPenolakan.periksa(salah)
    }
}
