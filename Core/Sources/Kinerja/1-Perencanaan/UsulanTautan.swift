/// Which result of the superior an own result seems to support, by the words they share (produk; links come late where the
/// superior plans later, DESIGN 6.1).
public struct UsulanTautan: Sendable, Hashable {
    /// The own result.
    public let hasilID: String
    /// The superior's result that shares most words; nil where none shares any.
    public let atasanID: String?

    /// One proposal for each own utama without a link, in the order of the forms.
    public static func susun(_ skp: SKP, atasan: [(id: String, rumusan: String)]) -> [UsulanTautan] {
        skp.utama.filter { $0.rhkAtasanID == nil && !$0.rumusan.isEmpty }.map { hasil in
            UsulanTautan(hasilID: hasil.id, atasanID: palingMirip(hasil.rhkAtasan + " " + hasil.rumusan, atasan))
        }
    }

    /// The one of `daftar` that shares most words with the text; the first of equals, nil where none shares any.
    public static func palingMirip(_ teks: String, _ daftar: [(id: String, rumusan: String)]) -> String? {
        let kata = bermakna(teks)
        var terbaik: (id: String, bersama: Int, lain: Int)?
        for satu in daftar {
            let lawan = bermakna(satu.rumusan)
            let bersama = kata.intersection(lawan).count
            guard bersama > 0 else { continue }
            let lain = lawan.count - bersama
            if let ada = terbaik, bersama < ada.bersama || (bersama == ada.bersama && lain >= ada.lain) { continue }
            terbaik = (satu.id, bersama, lain)
        }
        return terbaik?.id
    }

    private static let kataTugas: Set<String> = [
        "dan", "atau", "yang", "di", "ke", "dari", "pada", "untuk", "dengan", "oleh", "dalam", "sesuai", "serta",
        "bagi",
        "indikator", "kinerja", "individu", "hasil", "kerja",
    ]

    private static func bermakna(_ teks: String) -> Set<String> {
        Set(Teks.kata(teks).filter { $0.count > 2 && !kataTugas.contains($0) })
    }
}
