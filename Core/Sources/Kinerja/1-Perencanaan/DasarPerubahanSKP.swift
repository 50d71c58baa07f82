/// The grounds on which an SKP is changed in the year (siklus 3.12). The regulation has no closed list; these are all the
/// grounds it names.
public enum DasarPerubahanSKP: String, CaseIterable, Sendable, Hashable {
    /// P-140: feedback and new assignments.
    case penugasanBaru = "penugasan_baru"
    /// P-141: resources not agreed, or agreed and not delivered.
    case sumberDaya = "sumber_daya"
    /// P-142: no progress; expectations or support are adjusted.
    case tanpaKemajuan = "tanpa_kemajuan"
    /// P-143: coaching found that indicator or target must be adjusted (K-126).
    case hasilPembinaan = "hasil_pembinaan"
    /// P-144: a new special expectation on behaviour (K-112).
    case ekspektasiKhusus = "ekspektasi_khusus"
    /// P-145: another post (K-123).
    case pindahTugas = "pindah_tugas"
    /// P-146: another rater (K-124).
    case gantiPenilai = "ganti_penilai"
    /// P-147: tugas belajar begins (K-125).
    case mulaiTugasBelajar = "mulai_tugas_belajar"
    /// P-148: tugas belajar ends.
    case selesaiTugasBelajar = "selesai_tugas_belajar"
    /// P-149: a result taken over by Pimpinan (K-127).
    case ambilAlih = "ambil_alih"

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .penugasanBaru: "Umpan balik atau tugas baru"
        case .sumberDaya: "Dukungan tidak disepakati atau tidak tersedia"
        case .tanpaKemajuan: "Belum ada kemajuan"
        case .hasilPembinaan: "Hasil bimbingan: indikator atau target disesuaikan"
        case .ekspektasiKhusus: "Ekspektasi khusus pada perilaku"
        case .pindahTugas: "Pindah tugas"
        case .gantiPenilai: "Pejabat penilai berganti"
        case .mulaiTugasBelajar: "Tugas belajar dimulai"
        case .selesaiTugasBelajar: "Tugas belajar selesai"
        case .ambilAlih: "Hasil kerja diambil alih pimpinan"
        }
    }

    /// Article or page of PermenPANRB 6/2022.
    public var pasal: String {
        switch self {
        case .penugasanBaru: "Ps 14(2); L.II.A.5.f.13 h.46"
        case .sumberDaya: "Ps 11(2) h.60"
        case .tanpaKemajuan: "Ps 20(3)-(5); h.70"
        case .hasilPembinaan: "B.1.6 catatan * h.80"
        case .ekspektasiKhusus: "Ps 10(4); h.30-31, 53"
        case .pindahTugas: "L.II.C.6 h.65"
        case .gantiPenilai: "L.II.C.7 h.65"
        case .mulaiTugasBelajar: "L.II.B.12 h.64"
        case .selesaiTugasBelajar: "L.II.B.13 h.64-65"
        case .ambilAlih: "Ps 20(6)-(8)"
        }
    }

    /// What people choose by hand. The others come with an act of their own: a transfer makes a new SKP, another rater
    /// fixes the same content anew, and a take-over is a note on the result.
    public static let pilihan: [DasarPerubahanSKP] = allCases.filter { $0.isPilihan }

    var isPilihan: Bool { self != .pindahTugas && self != .gantiPenilai && self != .ambilAlih }

    /// Whether the change can be dropped again. One that another rater must fix cannot: nobody has agreed to it yet.
    public var isDapatDilepas: Bool { self != .gantiPenilai }
}
