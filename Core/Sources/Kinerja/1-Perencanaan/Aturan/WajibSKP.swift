/// Who is outside planning (L.II.C.8 h.65-66). Other leave, CPNS and PPPK get no exemption (K-118).
public enum WajibSKP: AturanSKP {
    public static let kode = "skp.tidak_wajib"
    public static let dasar = "PermenPANRB 6/2022 L.II.C.8 h.65-66"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        guard let alasan = alasanTidakWajib(konteks.kedudukan) else { return [] }
        return [
            temuan(
                .tolak, "SKP tidak diminta dari pegawai yang \(alasan).",
                perbaikan: "Hubungi admin bila kedudukan ini sudah tidak sesuai."
            )
        ]
    }

    /// Why no SKP is asked, or nil where one is due.
    public static func alasanTidakWajib(_ kedudukan: KedudukanPegawai) -> String? {
        switch kedudukan {
        case .cltn: "sedang cuti di luar tanggungan negara"
        case .diberhentikanSementara: "diberhentikan sementara"
        case .mpp: "menjalani masa persiapan pensiun"
        case .pejabatNegara: "diangkat menjadi pejabat negara atau anggota lembaga nonstruktural"
        case .keluar: "sudah tidak bekerja di instansi ini"
        case .aktif, .tugasBelajar: nil
        }
    }
}
