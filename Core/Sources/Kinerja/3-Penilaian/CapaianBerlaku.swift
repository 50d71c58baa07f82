/// The organisation result used in the evaluation of a Pegawai (step 1, Ps 24(1), 25(1); N-20 to N-26).
public struct CapaianBerlaku: Sendable, Hashable {
    /// The value used.
    public let nilai: CapaianOrganisasi
    /// The year the value is of.
    public let tahun: Int
    /// Shown as "capaian tahun sebelumnya".
    public let isTahunSebelumnya: Bool

    /// An organisation result and the day it was fixed.
    public struct Penetapan: Sendable, Hashable {
        /// The value.
        public let nilai: CapaianOrganisasi
        /// The day it was fixed.
        public let tanggal: Tanggal

        /// An organisation result as fixed.
        public init(nilai: CapaianOrganisasi, tanggal: Tanggal) {
            self.nilai = nilai
            self.tanggal = tanggal
        }
    }

    /// The annual value of the unit led by the rater (h.94: the unit is chosen by the caller, N-26).
    ///
    /// A value fixed by 31 January of the next year counts; if it comes later, last year's is used (L.IV.B.1.f h.94).
    /// Before that day and without a value, the evaluation cannot start: `capaian_organisasi_belum_ada`.
    public static func tahunan(
        tahun: Int,
        tahunIni: Penetapan?,
        tahunSebelumnya: CapaianOrganisasi?,
        pada hariIni: Tanggal
    ) throws(Penolakan) -> CapaianBerlaku {
        let batas = Periode.tahunan(tahun).selesai.tambah(hari: 31)
        if let tahunIni, tahunIni.tanggal <= batas, tahunIni.tanggal <= hariIni {
            return CapaianBerlaku(nilai: tahunIni.nilai, tahun: tahun, isTahunSebelumnya: false)
        }
        if hariIni > batas, let tahunSebelumnya {
            return CapaianBerlaku(nilai: tahunSebelumnya, tahun: tahun - 1, isTahunSebelumnya: true)
        }
        throw Penolakan(
            "capaian_organisasi_belum_ada",
            "Capaian kinerja organisasi tahun \(tahun) untuk unit ini belum ditetapkan, jadi evaluasi belum dapat dibuka.",
            perbaikan: "Admin instansi mencatat capaian kinerja organisasi unit yang dipimpin pejabat penilai."
        )
    }
}
