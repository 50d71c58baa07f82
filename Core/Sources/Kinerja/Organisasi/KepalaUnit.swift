/// Tells from the name of a post and of its unit whether the post heads the unit. Exports do not say it.
///
/// Names of posts after PP 18/2016 and the usual structures of a kabupaten; common knowledge, not a complete list.
public enum KepalaUnit {
    private static let pasangan: [(jabatan: [String], unit: [String])] = [
        (["bupati", "wali kota"], ["pemerintah"]),
        (["sekretaris daerah"], ["sekretariat daerah"]),
        (["sekretaris dewan", "sekretaris dprd"], ["sekretariat dewan", "sekretariat dprd"]),
        (
            [
                "sekretaris dinas", "sekretaris badan", "sekretaris inspektorat", "sekretaris kecamatan",
                "sekretaris satuan",
            ],
            ["sekretariat"]
        ),
        (["inspektur"], ["inspektorat"]),
        (["kepala dinas"], ["dinas"]),
        (["kepala badan", "kepala pelaksana bpbd", "kepala pelaksana badan"], ["badan"]),
        (["kepala satuan"], ["satuan"]), (["kepala bagian"], ["bagian"]), (["kepala bidang"], ["bidang"]),
        (["asisten"], ["asisten"]), (["staf ahli"], ["staf ahli"]),
        (["camat"], ["kecamatan"]), (["lurah"], ["kelurahan"]),
        (["direktur"], ["rsud", "rumah sakit"]),
        (["kepala uptd puskesmas", "kepala upt puskesmas", "kepala puskesmas"], ["puskesmas"]),
        (["kepala uptd", "kepala upt"], ["uptd", "upt"]),
        (["kepala sekolah", "kepala sd", "kepala smp", "kepala tk"], ["sd ", "smp ", "tk ", "sekolah"]),
    ]

    /// Whether somebody in the post `jabatan` heads the unit named `unit`.
    public static func isKepala(jabatan: String, unit: String) -> Bool {
        let jabatan = jabatan.lowercased()
        let unit = unit.lowercased()
        if jabatan == "kepala \(unit)" { return true }
        // "Inspektur Pembantu" and "Asisten Apoteker" are not heads.
        if jabatan.hasPrefix("inspektur pembantu") { return false }
        return pasangan.contains { pasang in
            pasang.jabatan.contains { jabatan == $0 || jabatan.hasPrefix($0 + " ") }
                && pasang.unit.contains { cocok(unit, $0) }
        }
    }

    /// "UPTD Puskesmas X" is a puskesmas too.
    private static func cocok(_ unit: String, _ awal: String) -> Bool {
        if unit.hasPrefix(awal) { return true }
        return awal == "puskesmas" && unit.contains("puskesmas") && !unit.contains("pembantu")
    }
}
