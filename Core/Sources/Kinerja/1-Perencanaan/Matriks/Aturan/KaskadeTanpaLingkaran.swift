/// No result supports itself through others: the cascade leads upwards (L.II.A.4 h.39; tafsir for circles).
public enum KaskadeTanpaLingkaran {
    public static let kode = "kaskade_melingkar"
    public static let dasar = "PermenPANRB 6/2022 L.II.A.4 h.39; tafsir untuk lingkaran"

    /// One result on the way up, beginning with the one that is given.
    public struct Simpul: Sendable, Hashable {
        public let rhkID: String
        public let rumusan: String
        public let pemilikID: String
        public let pemilik: String

        public init(rhkID: String, rumusan: String, pemilikID: String, pemilik: String) {
            self.rhkID = rhkID
            self.rumusan = rumusan
            self.pemilikID = pemilikID
            self.pemilik = pemilik
        }
    }

    /// Refuses to give a result to somebody whose own result it already supports, directly or over others.
    ///
    /// - Parameter keAtas: the given result, the one that it supports, and so on.
    public static func periksa(penerima: String, keAtas: [Simpul]) throws(Penolakan) {
        guard let milik = keAtas.first(where: { $0.pemilikID == penerima }), let awal = keAtas.first else { return }
        let jalan = keAtas.prefix { $0.pemilikID != penerima }.map { "“\($0.rumusan)” (\($0.pemilik))" }
        throw Penolakan(
            kode,
            "Lingkaran: \(jalan.joined(separator: " mendukung ")) mendukung “\(milik.rumusan)” milik \(milik.pemilik)",
            isian: "orang",
            perbaikan:
                "Lepas \(milik.pemilik) dari pilihan, atau bagikan hasil lain yang tidak berasal dari tugasnya. “\(awal.rumusan)” tetap dapat dibagikan kepada orang lain."
        )
    }

    /// Refuses a link by which a result would support itself. `tautan` gives the superior's result of each result.
    public static func periksa(
        _ rhk: String, mendukung atasan: String, tautan: [String: String], rumusan: (String) -> String
    ) throws(Penolakan) {
        var kini: String? = atasan
        var dilewati: Set<String> = []
        while let satu = kini, dilewati.insert(satu).inserted {
            if satu == rhk {
                throw Penolakan(
                    kode, "“\(rumusan(rhk))” akan mendukung dirinya sendiri lewat “\(rumusan(atasan))”",
                    isian: "rhk_atasan", perbaikan: "Pilih hasil kerja pimpinan yang tidak didukung hasil kerja ini."
                )
            }
            kini = tautan[satu]
        }
    }
}
