/// Quality and level of control fit the post (h.28, 44; K-140). Always a warning.
public enum KendaliSesuaiJabatan: AturanSKP {
    public static let kode = "skp.kendali_kurang_sesuai"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.2.a.7 h.28; L.II.A.5.b-d h.44"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        skp.bernomor.compactMap { nomor, hasil in
            guard let klasifikasi = hasil.klasifikasi, !sesuai(konteks).contains(klasifikasi) else { return nil }
            return temuan(
                .ingatkan,
                "Hasil kerja \(nomor) digolongkan \(klasifikasi.tampil.lowercased()), kurang sesuai dengan jabatan ini",
                rhk: hasil.id
            )
        }
    }

    private static func sesuai(_ konteks: KonteksSKP) -> Set<KlasifikasiHasil> {
        if konteks.isPimpinanTinggiAtauMandiri { return [.outcome, .outcomeAntara, .outputKendaliRendah] }
        switch konteks.pegawai.jenisJabatan {
        case .administrator, .pengawas: return [.outcome, .outcomeAntara, .outputKendaliRendah, .outputKendaliSedang]
        case .pelaksana: return [.outputKendaliSedang, .outputKendaliTinggi]
        case .fungsional, .kepalaDaerah, .jptPratama: return Set(KlasifikasiHasil.allCases)
        }
    }
}
