/// A unit that an import will create.
public struct UnitBaruImpor: Sendable, Hashable {
    /// Stands for the unit's identifier until it has one: `baru:1`.
    public let sementara: String
    /// Identifier in the source system.
    public let idLuar: String?
    public let nama: String
    public let indukID: String?
    public let indukNama: String?
    public let nomorBaris: Int
}

/// Brings the words of a file to the words of the records, so that both can be compared field by field: units become our
/// identifiers, and what we do not keep (birth date, perangkat daerah by name) falls away.
public struct SelarasImpor: Sendable {
    /// The file, rewritten.
    public private(set) var hasil: HasilImporPegawai
    public private(set) var unitBaru: [UnitBaruImpor] = []
    /// Known units that the file calls by an identifier we did not know: unit id → identifier in the source.
    public private(set) var idLuarBaru: [String: String] = [:]
    private var peta: [UnitMasukan.Kunci: (id: String, nama: String)] = [:]

    public init(_ hasil: HasilImporPegawai, unit: PencocokUnit) {
        self.hasil = hasil
        cocokkan(hasil.daftarUnit, unit)
        self.hasil.daftarUnit = []
        self.hasil.pegawai = hasil.pegawai.map(selaras)
    }

    private mutating func cocokkan(_ daftar: [UnitMasukan], _ dikenal: PencocokUnit) {
        // A name counts only where one single unit of the file bears it: "Subbagian Umum" occurs in every office.
        var lewatNama: [String: Int] = [:]
        for unit in daftar {
            if let ketemu = dikenal.cari(nama: unit.nama, opd: unit.induk) { lewatNama[ketemu.id, default: 0] += 1 }
        }
        for unit in daftar {
            if let id = unit.id, let ketemu = dikenal.cari(id: id) {
                peta[unit.kunci] = (ketemu.id, ketemu.nama)
            } else if let ketemu = dikenal.cari(nama: unit.nama, opd: unit.induk), lewatNama[ketemu.id] == 1 {
                peta[unit.kunci] = (ketemu.id, ketemu.nama)
                if let id = unit.id, ketemu.idLuar == nil { idLuarBaru[ketemu.id] = id }
            } else {
                let induk = dikenal.induk(nama: unit.nama, opd: unit.induk)
                let sementara = "baru:\(unitBaru.count + 1)"
                peta[unit.kunci] = (sementara, unit.nama)
                unitBaru.append(
                    UnitBaruImpor(
                        sementara: sementara, idLuar: unit.id, nama: unit.nama, indukID: induk?.id,
                        indukNama: induk?.nama, nomorBaris: unit.nomorBaris
                    )
                )
            }
        }
    }

    private func selaras(_ asal: BarisPegawai) -> BarisPegawai {
        var p = asal
        if let nama = p.unitNama ?? p.unitID {
            let induk = p.opd == nama ? nil : p.opd
            let tujuan = peta[UnitMasukan.Kunci(id: p.unitID, induk: induk, nama: nama)]
            p.unitID = tujuan?.id
            p.unitNama = tujuan?.nama
        }
        p.opd = nil
        p.tanggalLahir = nil
        return p
    }
}

extension BarisPegawai {
    /// The kind of post as the records must name one; a struktural post that says no more counts as the lowest.
    public var jenisJabatanTersimpan: JenisJabatan {
        if let jenisJabatan { return jenisJabatan }
        switch kelompokJabatan {
        case .struktural: return .pengawas
        case .fungsional: return .fungsional
        case .pelaksana, nil: return .pelaksana
        }
    }
}
