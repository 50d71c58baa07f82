/// Circles in the lines from people to their raters: A rates B, B rates A, directly or over others.
public enum LingkaranPenilai {
    /// Everybody who stands in a circle, sorted.
    ///
    /// - Parameter garis: rater of each person.
    public static func cari(_ garis: [String: String]) -> [String] {
        var selesai: Set<String> = []
        var dalamLingkaran: Set<String> = []
        for awal in garis.keys where !selesai.contains(awal) {
            var jalan: [String] = []
            var letak: [String: Int] = [:]
            var kini: String? = awal
            while let orang = kini, !selesai.contains(orang), letak[orang] == nil {
                letak[orang] = jalan.count
                jalan.append(orang)
                kini = garis[orang]
            }
            if let orang = kini, let mulai = letak[orang] { dalamLingkaran.formUnion(jalan[mulai...]) }
            selesai.formUnion(jalan)
        }
        return dalamLingkaran.sorted()
    }
}
