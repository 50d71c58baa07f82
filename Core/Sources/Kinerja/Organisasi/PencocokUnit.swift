/// A unit that the database holds, as the matching of imports needs it.
public struct UnitDikenal: Sendable, Hashable {
    public let id: String
    public let kode: String
    /// Identifier in the source system.
    public let idLuar: String?
    public let nama: String
    public let indukID: String?
    /// Codes from the root: `/BGO/DINKES/`.
    public let jalur: String
    /// `terverifikasi`, `rekonstruksi`, `contoh`, `impor`.
    public let statusData: String

    public init(
        id: String, kode: String, idLuar: String?, nama: String, indukID: String?, jalur: String, statusData: String
    ) {
        self.id = id
        self.kode = kode
        self.idLuar = idLuar
        self.nama = nama
        self.indukID = indukID
        self.jalur = jalur
        self.statusData = statusData
    }
}

/// Finds the unit that a file names: by its identifier, else by its name where the name is unmistakable.
public struct PencocokUnit: Sendable {
    private let perID: [String: UnitDikenal]
    private let perNama: [String: [UnitDikenal]]
    /// The unit at the top; new units whose place is unknown go under it.
    public let akar: UnitDikenal?

    public init(_ daftar: [UnitDikenal]) {
        perID = Dictionary(
            daftar.flatMap { unit in [(unit.kode, unit)] + (unit.idLuar.map { [($0, unit)] } ?? []) },
            uniquingKeysWith: { awal, _ in awal }
        )
        perNama = Dictionary(grouping: daftar) { Self.normal($0.nama) }
        akar = daftar.first { $0.indukID == nil }
    }

    /// Lower case, without marks, without "UPTD" in front and the kabupaten behind: what stays the same between exports.
    public static func normal(_ nama: String) -> String {
        var kata = nama.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if let awal = kata.first, awal == "uptd" || awal == "upt", kata.count > 1 { kata.removeFirst() }
        if kata.count > 2, kata.suffix(2) == ["kabupaten", "bungo"] || kata.suffix(2) == ["kab", "bungo"] {
            kata.removeLast(2)
        }
        return kata.joined(separator: " ")
    }

    public func cari(id: String) -> UnitDikenal? { perID[id] }

    /// By name; `opd` narrows the choice where several units are called alike. Nil when it stays ambiguous.
    public func cari(nama: String, opd: String?) -> UnitDikenal? {
        let calon = perNama[Self.normal(nama)] ?? []
        if calon.count == 1, opd == nil { return calon.first }
        guard let opd, let atas = tunggal(opd) else { return calon.count == 1 ? calon.first : nil }
        let dalam = calon.filter { $0.jalur.hasPrefix(atas.jalur) }
        return dalam.count == 1 ? dalam.first : nil
    }

    private func tunggal(_ nama: String) -> UnitDikenal? {
        let calon = perNama[Self.normal(nama)] ?? []
        return calon.count == 1 ? calon.first : nil
    }

    /// The unit under which a new one belongs: its perangkat daerah, else the unit whose name ends its own
    /// ("Sekretariat Dinas Kesehatan"), else the root.
    public func induk(nama: String, opd: String?) -> UnitDikenal? {
        if let opd, Self.normal(opd) != Self.normal(nama), let atas = tunggal(opd) { return atas }
        let kata = Self.normal(nama).split(separator: " ")
        for awal in kata.indices.dropFirst() {
            let akhir = kata[awal...].joined(separator: " ")
            if kata[awal...].count > 1, let calon = perNama[akhir], calon.count == 1 { return calon.first }
        }
        return akar
    }
}
