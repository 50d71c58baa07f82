/// A limit of the pattern that the distribution does not keep.
public struct TemuanPola: Sendable, Hashable {
    /// The limit.
    public let aturan: AturanPola
    /// The share found, in percent, exact.
    public let nyata: Pecahan
}

/// The distribution of predikat among the Pegawai of one rater, against the result of the unit the rater leads.
///
/// PermenPANRB 6/2022 h.94-97: a consideration and an ideal, so a finding warns and never refuses (N-40).
public struct PolaDistribusi: Sendable, Hashable {
    /// Result of the unit the rater leads.
    public let capaian: CapaianOrganisasi
    /// People per predikat.
    public let jumlah: [Predikat: Int]
    /// In the order of the rules; empty when the distribution fits.
    public let temuan: [TemuanPola]

    /// More people than any rater has; keeps the shares exact.
    private static let jumlahMaks = 1_000_000_000

    /// Checks a distribution. Refuses `jumlah_negatif`, `jumlah_terlalu_besar` and `jumlah_kosong`.
    public static func periksa(
        _ jumlah: [Predikat: Int],
        capaian: CapaianOrganisasi,
        tabel: TabelPola = TabelPola.riwayat.terkini.nilai
    ) throws(Penolakan) -> PolaDistribusi {
        for predikat in Predikat.allCases {
            let banyak = jumlah[predikat, default: 0]
            if banyak < 0 {
                throw Penolakan(
                    "jumlah_negatif",
                    "Jumlah \(predikat.tampil) tidak boleh kurang dari 0.",
                    isian: "jumlah"
                )
            }
            if banyak > jumlahMaks {
                throw Penolakan("jumlah_terlalu_besar", "Jumlah \(predikat.tampil) terlalu besar.", isian: "jumlah")
            }
        }
        let total = jumlah.values.reduce(0, +)
        guard total > 0 else {
            throw Penolakan(
                "jumlah_kosong",
                "Isi jumlah pegawai per predikat; jumlah seluruhnya masih 0.",
                isian: "jumlah"
            )
        }
        let temuan = tabel.aturan[capaian, default: []].compactMap { aturan -> TemuanPola? in
            let banyak = aturan.predikat.reduce(0) { $0 + jumlah[$1, default: 0] }
            guard let nyata = Pecahan(Desimal(banyak * 100), per: Desimal(total)) else { return nil }
            return aturan.isTerpenuhi(nyata) ? nil : TemuanPola(aturan: aturan, nyata: nyata)
        }
        return PolaDistribusi(capaian: capaian, jumlah: jumlah, temuan: temuan)
    }

    /// No finding.
    public var isSesuai: Bool { temuan.isEmpty }

    /// Number of people.
    public var total: Int { jumlah.values.reduce(0, +) }

    /// Whether the page asks the rater for a reason: there is a finding and the group is not small (tafsir).
    public func isPerluAlasan(unitKecil: Int = AmbangPenilaian.riwayat.terkini.nilai.unitKecil) -> Bool {
        !isSesuai && total >= unitKecil
    }

    /// Lets the rater sign: a pattern with findings needs a reason where one is asked, and is then never refused.
    public func periksaAlasan(
        _ alasan: String,
        unitKecil: Int = AmbangPenilaian.riwayat.terkini.nilai.unitKecil
    ) throws(Penolakan) {
        guard isPerluAlasan(unitKecil: unitKecil), alasan.unicodeScalars.allSatisfy(Angka.isBlank) else { return }
        throw Penolakan(
            "alasan_pola_kosong",
            "Tulis alasan mengapa sebaran predikat berbeda dari pola capaian organisasi \(capaian.tampil).",
            isian: "alasan"
        )
    }
}
