/// Kind and jenjang of a post, read from its name or from its eselon.
enum JenjangImpor {
    /// JF: the name of the jenjang ends the name of the post (PermenPANRB 1/2023).
    static func fungsional(_ jabatan: String) -> JenjangJF? {
        let nama = jabatan.lowercased()
        return JenjangJF.allCases.first { nama.hasSuffix($0.tampil.lowercased()) }
    }

    static func jenisJabatan(
        _ kelompok: BarisPegawai.KelompokJabatan?,
        jabatan: String?,
        eselon: String?
    ) -> JenisJabatan? {
        switch kelompok {
        case .fungsional: return .fungsional
        case .pelaksana: return .pelaksana
        case .struktural:
            if let jenis = eselon.flatMap(dariEselon) { return jenis }
            let nama = jabatan?.lowercased() ?? ""
            return manajerial.first { nama.hasPrefix($0.0) }?.1
        case nil: return nil
        }
    }

    /// II = JPT pratama, III = administrator, IV = pengawas; with or without dot, slash or blank, or as SIASN number.
    static func dariEselon(_ teks: String) -> JenisJabatan? {
        switch String(teks.uppercased().filter { $0.isLetter || $0.isNumber }) {
        case "IIA", "IIB", "2A", "2B", "21", "22": .jptPratama
        case "IIIA", "IIIB", "3A", "3B", "31", "32": .administrator
        case "IVA", "IVB", "4A", "4B", "41", "42": .pengawas
        default: nil
        }
    }

    /// Usual posts of a kabupaten (common knowledge, not a complete list). Where one name begins another, the longer
    /// comes first.
    private static let manajerial: [(String, JenisJabatan)] = [
        ("sekretaris daerah", .jptPratama), ("asisten", .jptPratama), ("staf ahli", .jptPratama),
        ("kepala dinas", .jptPratama), ("kepala badan", .jptPratama), ("inspektur pembantu", .administrator),
        ("inspektur", .jptPratama), ("sekretaris dewan", .jptPratama), ("sekretaris dprd", .jptPratama),
        ("sekretaris dinas", .administrator), ("sekretaris badan", .administrator), ("camat", .administrator),
        ("kepala bidang", .administrator), ("kepala bagian", .administrator), ("kepala subbagian", .pengawas),
        ("kepala sub bagian", .pengawas), ("kepala seksi", .pengawas), ("kepala subbidang", .pengawas),
        ("kepala sub bidang", .pengawas), ("lurah", .pengawas),
    ]
}
