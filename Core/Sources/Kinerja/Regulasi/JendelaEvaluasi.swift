/// The days on which a rater may evaluate a period.
///
/// Annual: end of December to end of January (PermenPANRB 6/2022 L.IV.A.8.b h.90). Periodic: no length is given; the
/// example of h.91-92 needs 25 September inside and 25 August outside quarter III (tafsir, setting
/// `jangka_evaluasi_periodik`).
public struct JendelaEvaluasi: Sendable, Hashable {
    /// First day.
    public let buka: Tanggal
    /// Last day; the clocks `tanda_tangan_atasan` and `pelaporan_pyb` start from it.
    public let tutup: Tanggal

    /// Setting of the periodic window.
    public struct Jangka: Sendable, Hashable {
        /// Calendar days before the last day of the period.
        public let hariSebelum: Int
        /// Working days after the last day of the period.
        public let hariKerjaSesudah: Int

        /// A setting of the instansi.
        public init(hariSebelum: Int, hariKerjaSesudah: Int) {
            self.hariSebelum = hariSebelum
            self.hariKerjaSesudah = hariKerjaSesudah
        }

        /// The default, dated.
        public static let riwayat = RiwayatParameter(
            "jangka evaluasi periodik",
            ParameterAturan(
                Jangka(hariSebelum: 10, hariKerjaSesudah: 10),
                sejak: MulaiBerlaku.permen6Tahun2022,
                sumber: "tafsir dari contoh PermenPANRB 6/2022 h.91-92"
            )
        )
    }

    /// The window of a period, with the setting of the instansi.
    public init(
        _ periode: Periode,
        kalender: KalenderKerja = KalenderKerja(),
        jangka: Jangka = Jangka.riwayat.terkini.nilai
    ) {
        switch periode {
        case .tahunan:
            buka = periode.selesai
            tutup = periode.selesai.tambah(hari: 31)
        case .bulanan, .triwulan, .semester:
            buka = periode.selesai.tambah(hari: -jangka.hariSebelum)
            tutup = kalender.hariKe(jangka.hariKerjaSesudah, sejak: periode.selesai) ?? periode.selesai
        }
    }

    /// Whether the rater may evaluate on that day.
    public func memuat(_ tanggal: Tanggal) -> Bool { buka <= tanggal && tanggal <= tutup }
}
