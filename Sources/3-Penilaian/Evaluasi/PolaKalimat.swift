import Kinerja

/// One rule of the distribution pattern in plain words, with what the team has now.
struct PolaKalimat: Sendable {
    let kalimat: String
    let isTerpenuhi: Bool

    /// In the order of the rules; empty while nobody is rated.
    static func daftar(_ sebaran: SebaranTim, capaian: CapaianOrganisasi) -> [PolaKalimat] {
        guard let pola = sebaran.pola(capaian) else { return [] }
        let langgar = Set(pola.temuan.map(\.aturan))
        return TabelPola.riwayat.terkini.nilai.aturan[capaian, default: []].map { aturan in
            let kini = aturan.predikat.reduce(0) { $0 + sebaran.jumlah[$1, default: 0] }
            return PolaKalimat(
                kalimat: "\(batas(aturan, total: pola.total)). Kini \(kini) dari \(pola.total).",
                isTerpenuhi: !langgar.contains(aturan)
            )
        }
    }

    /// "Baik paling banyak 7 orang (70%)".
    static func batas(_ aturan: AturanPola, total: Int) -> String {
        let nama = aturan.predikat.map(\.tampil).joined(separator: " atau ")
        let persen = "\(aturan.batas.tampil)%"
        switch aturan.pembanding {
        case .lebihDari: return aturan.batas.isNol ? "Ada pegawai \(nama)" : "\(nama) lebih dari \(persen)"
        case .palingBanyak: return "\(nama) paling banyak \(orang(aturan, total, naik: false)) orang (\(persen))"
        case .palingSedikit: return "\(nama) paling sedikit \(orang(aturan, total, naik: true)) orang (\(persen))"
        case .samaDengan: return aturan.batas.isNol ? "Tidak ada pegawai \(nama)" : "\(nama) tepat \(persen)"
        }
    }

    private static func orang(_ aturan: AturanPola, _ total: Int, naik: Bool) -> Int {
        let perseratus = (aturan.batas.bulat ?? 0) * total
        return (perseratus + (naik ? 99 : 0)) / 100
    }
}
