/// Each result names who assigned it: for JA and JF a must to submit (A.1.6 h.55; K-108), for JPT and mandiri heads the
/// rater is told (P-39; A.1.1 h.32).
public enum PemberiTugasDisebut: AturanSKP {
    public static let kode = "skp.pemberi_tugas_kosong"
    public static let dasar = "PermenPANRB 6/2022 A.1.6/A.1.7 h.55-57; A.1.1/A.1.2 h.32-35"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        let tingkat: TemuanSKP.Tingkat = konteks.isPimpinanTinggiAtauMandiri ? .ingatkan : .tolak
        return skp.bernomor.filter { $0.hasil.pemberiTugas.isEmpty }.map { nomor, hasil in
            temuan(
                tingkat, "Sebutkan jabatan pimpinan atau tim kerja yang memberi tugas pada hasil kerja \(nomor)",
                rhk: hasil.id
            )
        }
    }
}
