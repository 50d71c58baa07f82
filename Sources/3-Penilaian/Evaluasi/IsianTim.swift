import Kinerja
import Platform

/// What came in for a team: by person, the two ratings, the words, and the version that was seen.
struct IsianTim: Sendable {
    struct Satu: Sendable {
        let hasilKerja: Ekspektasi?
        let perilakuKerja: Ekspektasi?
        /// Nil leaves the stored text as it is.
        let alasan: String?
        let catatan: String?
        var pertimbangan: String? = nil
        /// Nil where the sender does not track versions (a first draft by API).
        let versi: Int?
    }

    let orang: [String: Satu]

    init(orang: [String: Satu]) { self.orang = orang }

    /// The grid: `hasil[ID]`, `perilaku[ID]`, `alasan[ID]`, `versi[ID]`. Every row sends its version.
    init(_ form: Form) {
        let hasil = form.group("hasil")
        let perilaku = form.group("perilaku")
        let alasan = form.group("alasan")
        let pertimbangan = form.group("pertimbangan")
        orang = form.group("versi").reduce(into: [:]) { orang, satu in
            orang[satu.key] = Satu(
                hasilKerja: hasil[satu.key].flatMap(Ekspektasi.init(rawValue:)),
                perilakuKerja: perilaku[satu.key].flatMap(Ekspektasi.init(rawValue:)), alasan: alasan[satu.key],
                catatan: nil, pertimbangan: pertimbangan[satu.key], versi: Int(satu.value)
            )
        }
    }

    /// The page of one person: `letak` holds both ratings, "12" is hasil di bawah and perilaku sesuai.
    init(satu form: Form, pegawai: String) {
        let letak = Letak(kode: form["letak"])
        orang = [
            pegawai: Satu(
                hasilKerja: letak?.hasil, perilakuKerja: letak?.perilaku, alasan: form["alasan"],
                catatan: form["catatan"], pertimbangan: form.optional("pertimbangan"), versi: Int(form["versi"])
            )
        ]
    }
}

/// One cell of the 3×3 as the radios name it: two digits, 1 di bawah to 3 di atas.
struct Letak: Sendable, Equatable {
    let hasil: Ekspektasi
    let perilaku: Ekspektasi

    /// From bottom to top, as `Ekspektasi` lists them.
    static let urutan: [Ekspektasi] = [.diBawah, .sesuai, .diAtas]

    init(hasil: Ekspektasi, perilaku: Ekspektasi) {
        self.hasil = hasil
        self.perilaku = perilaku
    }

    init?(kode: String) {
        let angka = kode.compactMap(\.wholeNumberValue)
        guard kode.count == 2, angka.count == 2, angka.allSatisfy({ (1...3).contains($0) }) else { return nil }
        self.init(hasil: Self.urutan[angka[0] - 1], perilaku: Self.urutan[angka[1] - 1])
    }

    var kode: String { "\(Self.angka(hasil))\(Self.angka(perilaku))" }

    /// 1 di bawah, 2 sesuai, 3 di atas; only for names of classes and fields.
    static func angka(_ rating: Ekspektasi) -> Int { (urutan.firstIndex(of: rating) ?? 0) + 1 }
}
