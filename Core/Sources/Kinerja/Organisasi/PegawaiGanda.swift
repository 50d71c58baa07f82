/// Finds records that may be one person: the same name in one unit, gelar left out, or the same NIP written
/// differently.
public enum PegawaiGanda {
    /// A name as it is compared: without gelar before ("dr.") and behind (", S.Kep."), small letters.
    public static func kunciNama(_ nama: String) -> String {
        let inti = nama.prefix { $0 != "," }
        return inti.split(separator: " ").filter { !$0.contains(".") }.joined(separator: " ").lowercased()
    }

    /// A NIP as it is compared: its digits; nil when there are none.
    public static func kunciNIP(_ nip: String?) -> String? {
        guard let nip else { return nil }
        let angka = nip.filter { $0.isASCII && $0.isNumber }
        return angka.isEmpty ? nil : angka
    }

    /// Groups of two and more, each sorted; a person stands in one group only.
    public static func cari(_ orang: [DataDiperiksa.Orang]) -> [[String]] {
        var wakil: [String: String] = [:]
        func akar(_ id: String) -> String {
            var kini = id
            while let atas = wakil[kini], atas != kini { kini = atas }
            return kini
        }
        var pertama: [String: String] = [:]
        for satu in orang {
            var kunci: [String] = []
            if let unit = satu.definitif?.unit { kunci.append("n \(unit) \(kunciNama(satu.nama))") }
            if let nip = kunciNIP(satu.nip) { kunci.append("p \(nip)") }
            for satuKunci in kunci {
                if let lain = pertama[satuKunci] {
                    wakil[akar(satu.id)] = akar(lain)
                } else {
                    pertama[satuKunci] = satu.id
                }
            }
        }
        var kelompok: [String: Set<String>] = [:]
        for id in wakil.keys { kelompok[akar(id), default: [akar(id)]].insert(id) }
        return kelompok.values.map { $0.sorted() }.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }
}
