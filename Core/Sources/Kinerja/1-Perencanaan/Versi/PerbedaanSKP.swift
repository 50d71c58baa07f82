/// What differs between two versions of an SKP in one place (produk; the history of changes, siklus 3.12).
public struct PerbedaanSKP: Sendable, Hashable {
    /// What happened to it from the older version to the newer one.
    public enum Jenis: String, CaseIterable, Sendable, Hashable {
        case baru, berubah, dihapus

        /// The word on screens; never colour alone.
        public var tampil: String {
            switch self {
            case .baru: "Baru"
            case .berubah: "Berubah"
            case .dihapus: "Dihapus"
            }
        }
    }

    /// Where in the SKP.
    public enum Bagian: Sendable, Hashable {
        case umum
        /// A result, by its id.
        case hasil(String)
        case perilaku(NilaiBerAKHLAK)
        case lampiran(LampiranSKP.Bagian)
    }

    public let jenis: Jenis
    public let bagian: Bagian
    /// The words for the place: `Hasil kerja 2`, `Perilaku: Loyal`.
    public let judul: String
    /// The fields that differ, in the order of the page; never empty.
    public let ruas: [PerbedaanRuas]

    /// A difference in one place.
    public init(jenis: Jenis, bagian: Bagian, judul: String, ruas: [PerbedaanRuas]) {
        self.jenis = jenis
        self.bagian = bagian
        self.judul = judul
        self.ruas = ruas
    }

    /// Id of the result it is in, if any.
    public var hasilID: String? {
        guard case .hasil(let id) = bagian else { return nil }
        return id
    }
}

/// One field that differs.
public struct PerbedaanRuas: Sendable, Hashable {
    /// Unique in the comparison: `hasil.ID.rumusan`, `hasil.ID.indikator.ID.target`, `perilaku.3`.
    public let kunci: String
    /// The label: `Rumusan`, `Target “Pasien terlayani”`.
    public let nama: String
    /// As shown before and after; empty where there is nothing.
    public let lama: String
    public let baru: String

    /// A field with what stands in it on both sides.
    public init(_ kunci: String, _ nama: String, lama: String, baru: String) {
        self.kunci = kunci
        self.nama = nama
        self.lama = lama
        self.baru = baru
    }

    /// Added, changed or removed.
    public var jenis: PerbedaanSKP.Jenis {
        if lama.isEmpty { return .baru }
        return baru.isEmpty ? .dihapus : .berubah
    }
}
