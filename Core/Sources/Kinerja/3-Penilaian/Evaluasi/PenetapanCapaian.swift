/// The act of fixing the organisation result of a unit for a period, with what it rests on
/// (PermenPANRB 6/2022 L.IV.B.1 h.92-94).
public struct PenetapanCapaian: Sendable, Hashable {
    public let nilai: CapaianOrganisasi
    /// Figures, minutes of a meeting, letter.
    public let dasar: String

    /// Refuses, field by field, a missing value (`capaian.nilai_kosong`), a missing or too long basis
    /// (`capaian.dasar_kosong`, `capaian.dasar_panjang`), a period that is not open (`periode_belum_dibuka`), and a
    /// value that signed evaluations already rest on (`capaian.sudah_dipakai`).
    public init(nilai: String, dasar: String, isDibuka: Bool, isDipakai: Bool) throws(DaftarPenolakan) {
        var daftar: [Penolakan] = []
        if !isDibuka {
            daftar.append(
                Penolakan(
                    "periode_belum_dibuka", "Periode ini tidak sedang dibuka.",
                    perbaikan: "Minta admin instansi membukanya.")
            )
        }
        if isDipakai {
            daftar.append(
                Penolakan(
                    "capaian.sudah_dipakai",
                    "Capaian ini sudah dipakai dalam evaluasi yang ditandatangani, jadi tidak dapat diubah.")
            )
        }
        let pilihan = CapaianOrganisasi(rawValue: nilai)
        if pilihan == nil {
            daftar.append(Penolakan("capaian.nilai_kosong", "Pilih capaian organisasi", isian: "nilai"))
        }
        if dasar.unicodeScalars.allSatisfy(Angka.isBlank) {
            daftar.append(
                Penolakan("capaian.dasar_kosong", "Tulis dasar penetapan, misalnya nomor berita acara", isian: "dasar"))
        }
        if dasar.count > EvaluasiKinerja.panjangTeksMaks {
            daftar.append(
                Penolakan(
                    "capaian.dasar_panjang", "Ringkas dasar penetapan menjadi paling banyak 1.000 huruf", isian: "dasar"
                ))
        }
        guard daftar.isEmpty, let pilihan else { throw DaftarPenolakan(daftar: daftar) }
        self.nilai = pilihan
        self.dasar = dasar
    }
}
