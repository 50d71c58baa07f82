import Dasar
import Kinerja

/// One's own delivered result.
struct HasilEvaluasi: Sendable {
    let evaluasi: EvaluasiKinerja
    let versi: Int
    let penilaiNama: String
    let atasanNama: String?
    /// Why no objection is possible, or nil (N-13, N-14).
    let sebabFinal: String?
    let kalender: KalenderKerja
    let hariIni: Tanggal
    let dokumen: [Dokumen]

    /// The state today: a received result becomes final when the time for objection is over.
    var keadaan: EvaluasiKinerja.Keadaan { evaluasi.keadaan(pada: hariIni, kalender: kalender) }

    /// The day a receipt of today would leave for an objection.
    var batasBilaDiterimaHariIni: Tanggal? {
        try? Tenggat.hitung(.pengajuanKeberatan, dari: hariIni, kalender: kalender).jatuh
    }

    /// Working days left, today not counted.
    func sisaHariKerja(sampai batas: Tanggal) -> Int { kalender.jumlahHariKerja(sejak: hariIni, sampai: batas) }
}

/// One period in the list of one's own results.
struct RingkasanHasil: Sendable {
    let periode: PeriodeEvaluasi
    /// Nil while nothing was delivered.
    let predikat: Predikat?
    let keadaan: EvaluasiKinerja.Keadaan?
}
