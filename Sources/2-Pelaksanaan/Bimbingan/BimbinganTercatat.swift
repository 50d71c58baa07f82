public import Kinerja

/// A guidance with the names that pages show.
public struct BimbinganTercatat: Sendable {
    public var satu: Bimbingan
    public let pegawai: String
    public let penilai: String
    public let pembimbing: String
    /// Words of the result it is about, or empty.
    public let rhk: String
    public let laporan: String
    public let tindakLanjut: String
    public let tindakLanjutTanggal: Tanggal?
    /// Superior of the rater today.
    public let atasanID: String?
    public let waktuTanggapan: Int64?
    public let waktuKompetensi: Int64?
    /// Epoch milliseconds.
    public let dibuat: Int64
}

/// One line of the timeline.
struct PeristiwaBimbingan: Sendable {
    let jenis: String
    let pelaku: String
    let catatan: String
    let waktu: Int64

    /// The sentence of the timeline.
    var tampil: String {
        switch jenis {
        case "bimbingan.diusulkan": "Diusulkan"
        case "bimbingan.dijadwalkan": "Dijadwalkan"
        case "bimbingan.dijadwalkan_ulang": "Jadwal diubah"
        case "bimbingan.dibatalkan": "Dibatalkan"
        case "bimbingan.ditandatangani": "Ditandatangani"
        case "bimbingan.dilaksanakan": "Dilaksanakan"
        case "bimbingan.ditanggapi": "Umpan balik B.1.8 diserahkan kepada atasan pejabat penilai"
        case "bimbingan.kompetensi_dinilai": "Evaluasi kompetensi B.1.9 ditandatangani"
        case "bimbingan.dilaporkan": "Dilaporkan kepada atasan pejabat penilai"
        case "bimbingan.ditindaklanjuti": "Tindak lanjut diputuskan"
        default: "Diperbarui"
        }
    }
}

/// An agreement with names and the session it comes from.
public struct KesepakatanTercatat: Sendable {
    public let satu: Kesepakatan
    public let pegawai: String
    public let penanggung: String
    /// Day of the session in which it was made.
    public let asal: Tanggal?
}

/// Facts about one who shows no movement (L-40): the rater judges.
struct FaktaKemajuan: Sendable {
    let pegawaiID: String
    let nama: String
    let skpID: String?
    /// Last month with a figure, as "2026-08".
    let bulanTerakhir: String?
    let jumlahKendala: Int
    let jumlahUmpanBalik: Int
    let jumlahTerbuka: Int

    /// Whole months without a figure before the running one.
    func bulanTanpaGerak(pada hari: Tanggal) -> Int {
        guard skpID != nil else { return 0 }
        let bulan = bulanTerakhir.flatMap { Int($0.suffix(2)) } ?? 0
        return max(0, hari.bulan - 1 - bulan)
    }
}

/// One indicator with its progress, for TUJUAN and FAKTA.
struct KemajuanIndikator: Sendable {
    let rhkID: String
    let rhk: String
    let ukuran: String
    let target: String
    let progres: String
    let kendala: String
}
