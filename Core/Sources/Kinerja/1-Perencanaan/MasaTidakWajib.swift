/// The days on which no SKP is asked of somebody, with the ground (L.II.C.8 h.65-66; P-01; keputusan 11.1
/// belum_disusun → tidak_wajib, by an admin).
public struct MasaTidakWajib: Sendable, Hashable {
    public let kedudukan: KedudukanPegawai
    public let sejak: Tanggal
    /// Last day; nil while nobody knows it.
    public let sampai: Tanggal?

    /// Refuses a standing that is no ground of P-01 (other leave, CPNS and PPPK get no exemption: P-02, K-118), a missing
    /// first day, and a last day before the first.
    public init(kedudukan: KedudukanPegawai, sejak: Tanggal?, sampai: Tanggal?) throws(Penolakan) {
        guard WajibSKP.alasanTidakWajib(kedudukan) != nil else {
            throw Penolakan(
                "skp.bukan_dasar_tidak_wajib",
                "Pegawai yang kedudukannya \(kedudukan.tampil.lowercased()) tetap menyusun SKP.",
                perbaikan: "Ubah dulu kedudukannya bila ia CLTN, MPP, diberhentikan sementara, atau pejabat negara."
            )
        }
        guard let sejak else {
            throw Penolakan("skp.tanggal_kosong", "Isi tanggal mulai menurut surat keputusannya", isian: "sejak")
        }
        if let sampai, sampai < sejak {
            throw Penolakan(
                "skp.tanggal_terbalik", "Isi tanggal akhir yang tidak mendahului tanggal mulai", isian: "sampai")
        }
        self.kedudukan = kedudukan
        self.sejak = sejak
        self.sampai = sampai
    }
}
