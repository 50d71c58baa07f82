/// How often progress is documented and looked at together (Ps 16(3)-(4); L-04 h.68: fixed by the instansi, fitted to the
/// work). The fitting of posts to rhythms is tafsir and a default only: each SKP may keep another.
public enum RitmePelaporan: String, CaseIterable, Sendable, Hashable {
    case bulanan, triwulanan, semesteran, tahunan

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .bulanan: "Setiap bulan"
        case .triwulanan: "Setiap triwulan"
        case .semesteran: "Setiap semester"
        case .tahunan: "Setiap tahun"
        }
    }

    /// How many months one report covers.
    public var jumlahBulan: Int {
        switch self {
        case .bulanan: 1
        case .triwulanan: 3
        case .semesteran: 6
        case .tahunan: 12
        }
    }

    /// Whether a report is due for the period that ends with this month, 1 to 12.
    public func isJatuh(bulan: Int) -> Bool { bulan % jumlahBulan == 0 }

    /// The rhythm of a post: schools work by semester, everybody else by month.
    public static func bawaan(jabatan: String, unit: String) -> RitmePelaporan {
        let kata = Set(Teks.kata(jabatan))
        let isGuru = kata.contains("guru") || jabatan.lowercased().hasPrefix("kepala sekolah")
        let awal = unit.uppercased()
        let isSekolah = ["SD ", "SDN ", "SMP ", "SMPN ", "TK ", "PAUD ", "SEKOLAH "].contains { awal.hasPrefix($0) }
        return isGuru || (isSekolah && kata.contains("kepala")) ? .semesteran : .bulanan
    }

    /// The sentence that A.1.8 suggests as accountability scheme (Ps 12; h.60).
    public var saranSkema: String {
        switch self {
        case .bulanan: "Hasil kerja dilaporkan setiap bulan, beserta realisasi dan bukti dukungnya"
        case .triwulanan: "Hasil kerja dilaporkan setiap triwulan, beserta rekapitulasi realisasi"
        case .semesteran: "Hasil kerja dilaporkan setiap semester, beserta rekapitulasi realisasi"
        case .tahunan: "Hasil kerja dilaporkan pada akhir tahun, beserta realisasi dan bukti dukungnya"
        }
    }
}

extension SKP {
    /// The rhythm that counts: its own, else that of the post.
    public func ritmeBerlaku(_ pegawai: Identitas) -> RitmePelaporan {
        ritme ?? .bawaan(jabatan: pegawai.jabatan, unit: pegawai.unit)
    }
}
