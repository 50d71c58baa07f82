/// A proposal carries its reason and what shows it in the field; sending back, refusing or ending needs a reason
/// (produk: whoever is told no is told why).
public enum AlasanUsulanStandar {
    public static let kode = "standar.alasan_kosong"
    /// Letters that a reason needs at least.
    public static let palingPendek = 10

    /// Refuses a proposal without a reason or without evidence in words.
    public static func periksaUsulan(alasan: String, bukti: String) -> [Penolakan] {
        var daftar: [Penolakan] = []
        if Teks.rapikan(alasan).count < palingPendek {
            daftar.append(
                Penolakan(
                    kode, "Tulis apa yang tidak cocok di lapangan, sedikitnya \(palingPendek) huruf", isian: "alasan"
                )
            )
        }
        if Teks.rapikan(bukti).count < palingPendek {
            daftar.append(
                Penolakan(
                    "standar.bukti_kosong",
                    "Tulis apa yang menunjukkannya, misalnya laporan, kejadian, atau angka tiga bulan terakhir",
                    isian: "bukti"
                )
            )
        }
        return daftar
    }

    /// Refuses a decision against a proposal, or the end of a standard, without a reason.
    public static func periksaPutusan(_ alasan: String, _ tindakan: TindakanStandar) throws(Penolakan) {
        guard Teks.rapikan(alasan).count < palingPendek else { return }
        throw Penolakan(
            kode, "Tulis alasannya, supaya yang membaca tahu mengapa standar ini \(tindakan.kataKerja)",
            isian: "alasan"
        )
    }
}
