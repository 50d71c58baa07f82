/// A unit that rows of a file name.
public struct UnitMasukan: Sendable, Hashable {
    /// What makes a unit the same one: its identifier in the source, else its name together with the unit above it
    /// ("Subbagian Umum" occurs in every perangkat daerah).
    public enum Kunci: Sendable, Hashable {
        case id(String)
        case nama(induk: String?, nama: String)

        /// Names compare without regard to case.
        public init(id: String?, induk: String?, nama: String) {
            if let id {
                self = .id(id)
            } else {
                self = .nama(induk: induk?.lowercased(), nama: nama.lowercased())
            }
        }
    }

    public var id: String?
    public var nama: String
    /// Name of the perangkat daerah (or unit above) as the file tells it.
    public var induk: String?
    /// First row that names it.
    public var nomorBaris: Int

    public var kunci: Kunci { Kunci(id: id, induk: induk, nama: nama) }
}

extension UnitMasukan {
    /// The units of these people, each once, in the order of their first row; names that differ under one identifier
    /// are noted and the first counts.
    static func daftar(_ pegawai: [BarisPegawai], catatan: inout BukuCatatan) -> [UnitMasukan] {
        var letak: [Kunci: Int] = [:]
        var hasil: [UnitMasukan] = []
        for p in pegawai {
            guard let nama = p.unitNama ?? p.unitID else { continue }
            let induk = p.opd == nama ? nil : p.opd
            let unit = UnitMasukan(id: p.unitID, nama: nama, induk: induk, nomorBaris: p.nomorBaris)
            guard let ada = letak[unit.kunci] else {
                letak[unit.kunci] = hasil.count
                hasil.append(unit)
                continue
            }
            if hasil[ada].nama != nama {
                catatan.catat(
                    .peringatan,
                    "unit_beda_nama",
                    "Satu ID unit memakai nama yang berbeda; nama pertama yang dipakai.",
                    baris: p.nomorBaris
                )
            }
        }
        return hasil
    }
}
