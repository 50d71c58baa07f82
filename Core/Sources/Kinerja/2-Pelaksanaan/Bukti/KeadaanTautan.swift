/// What a visit to a link found.
public enum KeadaanTautan: String, CaseIterable, Sendable, Hashable {
    case terbuka, tertutup, hilang
    case mintaMasuk = "minta_masuk"
    case tidakTerjangkau = "tidak_terjangkau"

    /// Redirects that are followed, each looked at by itself.
    public static let pengalihanMaks = 3

    /// Words beside a link: "meminta masuk".
    public var tampil: String {
        switch self {
        case .terbuka: "terbuka"
        case .mintaMasuk: "meminta masuk"
        case .tertutup: "tertutup"
        case .hilang: "tidak ada lagi"
        case .tidakTerjangkau: "tidak terjangkau"
        }
    }

    /// What the owner does about it; nil when all is well.
    public var saran: String? {
        switch self {
        case .terbuka: nil
        case .mintaMasuk: "Atur berbagi menjadi “siapa saja yang memiliki tautan”, atau unggah berkasnya."
        case .tertutup: "Buka izin lihat bagi siapa saja yang memiliki tautan, atau unggah berkasnya."
        case .hilang: "Periksa apakah berkasnya dipindahkan, lalu ganti tautannya atau unggah berkasnya."
        case .tidakTerjangkau: "Coba buka sendiri. Bila tetap tidak bisa, unggah berkasnya."
        }
    }

    /// The verdict on an answer; nil when it says nothing about the link (too many requests, an unfinished redirect).
    public static func dari(status: Int, alamat: String) -> KeadaanTautan? {
        switch status {
        case 200..<300: isHalamanMasuk(alamat) ? .mintaMasuk : .terbuka
        case 401, 407: .mintaMasuk
        case 402, 403, 451: .tertutup
        case 404, 410: .hilang
        case 429: nil
        case 300..<400: nil
        default: .tidakTerjangkau
        }
    }

    /// A failure of the network counts only when it comes twice in a row: one bad evening is no news.
    public static func layakDikabarkan(_ keadaan: KeadaanTautan, gagalBerturut: Int) -> Bool {
        keadaan != .terbuka && (keadaan != .tidakTerjangkau || gagalBerturut >= 2)
    }

    /// Where shared folders lead people who may not look.
    public static func isHalamanMasuk(_ alamat: String) -> Bool {
        let kecil = alamat.lowercased()
        let tuan = AturanBukti.tuanRumah(kecil)
        if ["accounts.google.com", "login.microsoftonline.com", "login.live.com"].contains(tuan) { return true }
        let bagian = kecil.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").dropFirst(2)
        let jalan = "/" + bagian.joined(separator: "/")
        return ["/login", "/signin", "/sign-in", "/masuk", "/sso"].contains {
            jalan.hasPrefix($0) || jalan.hasSuffix($0)
        }
    }
}
