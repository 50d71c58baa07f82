import Kinerja

/// How the list of one kind of fault is filtered, from the address.
struct SaringanTemuan: Sendable {
    let cari: String

    /// Faults whose name, people or unit hold the words.
    func saring(_ daftar: [TemuanOrganisasi], _ p: PemeriksaanOrganisasi) -> [TemuanOrganisasi] {
        let kata = namaCari(cari)
        guard !kata.isEmpty else { return daftar }
        let angka = cari.filter(\.isNumber)
        return daftar.filter { temuan in
            if namaCari(temuan.nama).contains(kata) { return true }
            if let unit = temuan.unit.flatMap({ p.unit[$0] }), isCocok(unit, kata) { return true }
            return temuan.pegawai.contains { id in
                guard let orang = p.orang[id] else { return false }
                if angka.count >= 4, orang.nip?.hasPrefix(angka) ?? false { return true }
                return namaCari(orang.nama).contains(kata)
            }
        }
    }

    private func isCocok(_ unit: DataDiperiksa.Unit, _ kata: String) -> Bool {
        unit.nama.lowercased().contains(kata) || unit.kode.lowercased() == kata
    }
}
