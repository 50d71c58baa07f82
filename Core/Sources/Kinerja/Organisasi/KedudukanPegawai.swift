extension BarisPegawai.Kedudukan {
    /// The words on screens.
    public var tampil: String {
        switch self {
        case .aktif: "Aktif"
        case .cltn: "Cuti di luar tanggungan negara"
        case .diberhentikanSementara: "Diberhentikan sementara"
        case .mpp: "Masa persiapan pensiun"
        case .pejabatNegara: "Menjadi pejabat negara"
        case .tugasBelajar: "Tugas belajar"
        case .keluar: "Tidak lagi bekerja di sini"
        }
    }
}
