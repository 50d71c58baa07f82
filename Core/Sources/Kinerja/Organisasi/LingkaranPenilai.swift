/// Circles in the lines from people to their raters: A rates B, B rates A, directly or over others.
public enum LingkaranPenilai {
    /// Everybody who stands in a circle, sorted.
    ///
    /// - Parameter garis: rater of each person.
    public static func cari(_ garis: [String: String]) -> [String] { kelompok(garis).flatMap { $0 }.sorted() }

    /// The circles, each in the order of its lines and beginning with its smallest member.
    public static func kelompok(_ garis: [String: String]) -> [[String]] {
        var selesai: Set<String> = []
        var daftar: [[String]] = []
        for awal in garis.keys where !selesai.contains(awal) {
            var jalan: [String] = []
            var letak: [String: Int] = [:]
            var kini: String? = awal
            while let orang = kini, !selesai.contains(orang), letak[orang] == nil {
                letak[orang] = jalan.count
                jalan.append(orang)
                kini = garis[orang]
            }
            if let orang = kini, let mulai = letak[orang] { daftar.append(diputar(Array(jalan[mulai...]))) }
            selesai.formUnion(jalan)
        }
        return daftar.sorted { $0[0] < $1[0] }
    }

    /// The circle in which a person stands, beginning with that person; nil when the line leads out.
    public static func jalan(dari pegawai: String, _ garis: [String: String]) -> [String]? {
        var jalan = [pegawai]
        var dilihat: Set<String> = [pegawai]
        while let atas = garis[jalan[jalan.count - 1]] {
            if atas == pegawai { return jalan }
            guard dilihat.insert(atas).inserted else { return nil }
            jalan.append(atas)
        }
        return nil
    }

    private static func diputar(_ anggota: [String]) -> [String] {
        guard let awal = anggota.indices.min(by: { anggota[$0] < anggota[$1] }) else { return anggota }
        return Array(anggota[awal...] + anggota[..<awal])
    }
}
