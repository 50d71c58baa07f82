/// Words of the exports turned into ours. Each function gives nil for a word it does not know.
enum IstilahImpor {
    static func jenisKelamin(_ teks: String) -> JenisKelamin? {
        switch Slug.dari(teks) {
        case "m", "l", "pria", "laki_laki", "lelaki", "male", "1": .lakiLaki
        case "f", "p", "w", "wanita", "perempuan", "female", "2": .perempuan
        default: nil
        }
    }

    /// `jenis_pegawai` of e-Kinerja or `jenis_pegawai_nama` of SIASN.
    static func jenisASN(_ teks: String) -> BarisPegawai.JenisASN? {
        let kata = Slug.dari(teks)
        if kata.contains("paruh_waktu") { return .pppkParuhWaktu }
        if kata.contains("pppk") || kata.contains("p3k") || kata.contains("perjanjian_kerja") { return .pppk }
        return kata.contains("pns") || kata.contains("pegawai_negeri_sipil") ? .pns : nil
    }

    /// "CPNS", or the letter C of `status_cpns_pns`.
    static func isCPNS(_ teks: String?) -> Bool {
        let kata = Slug.dari(teks ?? "")
        return kata == "c" || kata == "cpns" || kata.hasPrefix("cpns_") || kata.contains("calon_pegawai")
    }

    /// Words of "kedudukan hukum" (reference list of BKN not seen; words from public programs and PP 11/2017).
    static func kedudukan(_ teks: String) -> BarisPegawai.Kedudukan? {
        let kata = Slug.dari(teks)
        let tanda: [(String, BarisPegawai.Kedudukan)] = [
            ("cltn", .cltn), ("luar_tanggungan", .cltn), ("sementara", .diberhentikanSementara),
            ("masa_persiapan", .mpp), ("mpp", .mpp), ("pejabat_negara", .pejabatNegara),
            ("tugas_belajar", .tugasBelajar),
            ("tidak_aktif", .keluar), ("pensiun", .keluar), ("berhenti", .keluar), ("meninggal", .keluar),
            ("pindah", .keluar), ("hilang", .keluar), ("aktif", .aktif),
        ]
        return tanda.first { kata.contains($0.0) }?.1
    }

    static func kelompokJabatan(_ teks: String) -> BarisPegawai.KelompokJabatan? {
        let kata = Slug.dari(teks)
        switch kata {
        case "1", "jpt", "manajerial": return .struktural
        case "2", "jft", "jf": return .fungsional
        case "4", "jfu", "fungsional_umum", "jabatan_fungsional_umum": return .pelaksana
        default: break
        }
        if kata.contains("struktural") || kata.contains("pimpinan_tinggi") { return .struktural }
        if kata.contains("pelaksana") { return .pelaksana }
        return kata.contains("fungsional") ? .fungsional : nil
    }

    /// 0, empty or "tidak" = an SKP of the person's own post.
    static func isPltPlh(_ teks: String?) -> Bool {
        guard let teks else { return false }
        return !["0", "tidak", "false", "f", "n", "no"].contains(teks.lowercased())
    }

    static func ekspektasi(_ teks: String?) -> Ekspektasi? {
        let kata = Slug.dari(teks ?? "").split(separator: "_").joined()
        if kata.hasPrefix("diatas") { return .diAtas }
        if kata.hasPrefix("dibawah") { return .diBawah }
        return kata.hasPrefix("sesuai") ? .sesuai : nil
    }

    /// CUKUP is the report's word for "Butuh Perbaikan".
    static func predikat(_ teks: String?) -> Predikat? {
        switch Slug.dari(teks ?? "") {
        case "sangat_baik": .sangatBaik
        case "baik": .baik
        case "cukup", "butuh_perbaikan": .butuhPerbaikan
        case "kurang", "kurang_misconduct": .kurang
        case "sangat_kurang": .sangatKurang
        default: nil
        }
    }

    /// Gelar before the name with a blank, gelar behind it with a comma; none twice.
    static func nama(_ nama: String, gelarDepan: String?, gelarBelakang: String?) -> String {
        let koma = { (teks: String) in
            String(teks.drop { $0 == "," || $0 == " " }.reversed().drop { $0 == "," || $0 == " " }.reversed())
        }
        var hasil = koma(nama)
        let kecil = hasil.lowercased()
        if let depan = gelarDepan.map(koma), !depan.isEmpty, !kecil.hasPrefix(depan.lowercased() + " ") {
            hasil = depan + " " + hasil
        }
        if let belakang = gelarBelakang.map(koma), !belakang.isEmpty, !kecil.hasSuffix(", " + belakang.lowercased()) {
            hasil += ", " + belakang
        }
        return hasil
    }
}
