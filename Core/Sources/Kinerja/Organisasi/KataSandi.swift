/// Rules for passwords (NIST SP 800-63B: length counts, composition does not).
public enum KataSandi {
    public static let panjangMinimum = 10
    /// Argon2id takes any length; this only stops floods.
    public static let panjangMaksimum = 200

    /// Checks a new password against length, the owner's own data and the most common choices.
    public static func periksa(_ sandi: String, ulangan: String, nip: String?, nama: String) throws(DaftarPenolakan) {
        var daftar: [Penolakan] = []
        if sandi.count < panjangMinimum {
            daftar.append(
                Penolakan(
                    "sandi.terlalu_pendek",
                    "Isi kata sandi paling sedikit \(panjangMinimum) huruf, misalnya tiga kata yang mudah Anda ingat",
                    isian: "kata_sandi_baru")
            )
        } else if sandi.count > panjangMaksimum {
            daftar.append(
                Penolakan(
                    "sandi.terlalu_panjang", "Kata sandi paling panjang \(panjangMaksimum) huruf",
                    isian: "kata_sandi_baru")
            )
        } else if isMudahDitebak(sandi, nip: nip, nama: nama) {
            daftar.append(
                Penolakan(
                    "sandi.mudah_ditebak", "Kata sandi ini mudah ditebak. Jangan pakai NIP, nama, atau deret angka",
                    isian: "kata_sandi_baru")
            )
        }
        if sandi != ulangan {
            daftar.append(
                Penolakan("sandi.tidak_sama", "Kedua kata sandi tidak sama. Ketik ulang", isian: "kata_sandi_ulang"))
        }
        if !daftar.isEmpty { throw DaftarPenolakan(daftar: daftar) }
    }

    private static func isMudahDitebak(_ sandi: String, nip: String?, nama: String) -> Bool {
        let kecil = sandi.lowercased()
        if let nip, kecil.contains(nip) { return true }
        if Set(kecil).count < 4 { return true }
        let kata = nama.lowercased().split(separator: " ").map(String.init).filter { $0.count > 3 }
        if kata.contains(where: { kecil.hasPrefix($0) && kecil.count - $0.count < 5 }) { return true }
        return umum.contains { kecil.hasPrefix($0) && kecil.count - $0.count < 3 }
    }

    private static let umum = [
        "1234567890", "0123456789", "passwordku", "password12", "katasandi1", "qwertyuiop", "indonesia1", "rahasia123",
        "bungo12345", "admin12345", "asdfghjkl1", "pegawai123",
    ]
}
