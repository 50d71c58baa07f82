/// Faults of the structure.
extension PemeriksaanOrganisasi {
    /// One unit is the top; every other needs a unit above it that still exists.
    func unitTanpaInduk() -> [TemuanOrganisasi] {
        let kini = data.unit.filter { Self.berlaku($0, data.hari) }
        let puncak = kini.filter { $0.induk == nil }.max { anak($0.id, kini) < anak($1.id, kini) }?.id
        return kini.compactMap { satu in
            guard satu.id != puncak else { return nil }
            if let induk = satu.induk.flatMap({ unit[$0] }), Self.berlaku(induk, data.hari) { return nil }
            let sebab = satu.induk.map { "Induknya, \(namaUnit($0)), sudah berakhir." } ?? "Belum ada unit di atasnya."
            return TemuanOrganisasi(
                .unitTanpaInduk, kunci: satu.id, nama: satu.nama, unit: satu.id, keterangan: sebab)
        }
    }

    private func anak(_ id: String, _ semua: [DataDiperiksa.Unit]) -> Int { semua.count { $0.induk == id } }

    /// People whose definitive post lies in a unit that has ended.
    func unitBerakhir() -> [TemuanOrganisasi] {
        bekerja.compactMap { satu in
            guard let tempat = satu.definitif, let unit = unit[tempat.unit], !Self.berlaku(unit, data.hari) else {
                return nil
            }
            return TemuanOrganisasi(
                .unitBerakhir, kunci: satu.id, nama: satu.nama, pegawai: [satu.id], unit: unit.id,
                keterangan: "\(tempat.jabatan) di \(unit.nama), yang sudah berakhir."
            )
        }
    }

    /// Units in which people work and nobody who can rate is head.
    func unitTanpaKepala() -> [TemuanOrganisasi] {
        var isi: [String: [String]] = [:]
        for satu in bekerja { if let tempat = satu.definitif { isi[tempat.unit, default: []].append(satu.id) } }
        return isi.compactMap { id, pegawai in
            guard let satu = unit[id], Self.berlaku(satu, data.hari), kepala[id] == nil else { return nil }
            let tidur = pegawai.compactMap { orang[$0] }.first { $0.definitif?.isKepala ?? false }
            let sebab = tidur.flatMap { kepala in
                PenilaiLayak.alasanTidak(kepala.kedudukan).map { "\(kepala.nama) \($0)." }
            }
            return TemuanOrganisasi(
                .unitTanpaKepala, kunci: id, nama: satu.nama, pegawai: pegawai.sorted(), unit: id,
                keterangan: sebab ?? "\(pegawai.count) pegawai bekerja di sini."
            )
        }
    }

    /// Units with two definitive heads.
    func kepalaGanda() -> [TemuanOrganisasi] {
        var isi: [String: [String]] = [:]
        for satu in bekerja {
            if let tempat = satu.definitif, tempat.isKepala { isi[tempat.unit, default: []].append(satu.id) }
        }
        return isi.compactMap { id, kepala in
            guard kepala.count > 1, let satu = unit[id], Self.berlaku(satu, data.hari) else { return nil }
            return TemuanOrganisasi(
                .kepalaGanda, kunci: id, nama: satu.nama, pegawai: kepala.sorted(), unit: id,
                keterangan: kepala.sorted().map(nama).joined(separator: "; ")
            )
        }
    }
}
