/// In an Instansi Daerah the SKP of JPT is fixed by the Kepala Daerah, that of a mandiri head by the Kepala Daerah or
/// the head of the coordinating perangkat daerah (L.II.C.3 h.65; P-121, P-122; K-115, K-116).
/// Other installations (P-123) have no entry here: this product serves Instansi Daerah.
public enum PejabatPenetap: AturanSKP {
    public static let kode = "skp.penetap_salah"
    public static let dasar = "PermenPANRB 6/2022 L.II.C.3 h.65"

    public static func periksa(_ skp: SKP, _ konteks: KonteksSKP) -> [TemuanSKP] {
        guard let penilai = konteks.penilai else { return [] }
        let pegawai = konteks.pegawai
        if pegawai.jenisJabatan == .jptPratama, penilai.jenisJabatan != .kepalaDaerah {
            return [salah("SKP pejabat pimpinan tinggi ditetapkan kepala daerah, bukan \(penilai.jabatan).")]
        }
        let isMandiri = pegawai.isKepalaUnit && pegawai.isUnitMandiri && pegawai.jenisJabatan != .jptPratama
        if isMandiri, penilai.jenisJabatan != .kepalaDaerah, penilai.jenisJabatan != .jptPratama {
            return [
                salah(
                    "SKP pimpinan unit kerja mandiri ditetapkan kepala daerah atau kepala perangkat daerah yang membawahi."
                )
            ]
        }
        return []
    }

    private static func salah(_ pesan: String) -> TemuanSKP {
        temuan(.tolak, pesan, perbaikan: "Kirim permintaan perbaikan pejabat penilai; admin akan membetulkannya.")
    }
}
