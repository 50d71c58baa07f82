import Kinerja
import Testing

@Suite("Penetap capaian organisasi")
struct PenetapCapaianTests {
    private func boleh(_ peran: Set<Peran>, dari: String?, unit: String, kepalaDaerah: Bool = false) -> Bool {
        PenetapCapaian.boleh(peran: peran, jalurPenetap: dari, isKepalaDaerah: kepalaDaerah, jalurUnit: unit)
    }

    @Test("tim penilai menetapkan unit mana pun")
    func timPenilai() { #expect(boleh([.pegawai, .timPenilai], dari: "/b/x/", unit: "/b/y/")) }

    @Test("pimpinan menetapkan unit di bawahnya, bukan unit sendiri dan bukan unit lain")
    func pimpinan() {
        #expect(boleh([.pimpinan], dari: "/b/dinkes/", unit: "/b/dinkes/pkm1/"))
        #expect(!boleh([.pimpinan], dari: "/b/dinkes/", unit: "/b/dinkes/"))
        #expect(!boleh([.pimpinan], dari: "/b/dinkes/", unit: "/b/disdik/"))
    }

    @Test("kepala daerah juga menetapkan pemerintah kabupaten")
    func kepalaDaerah() { #expect(boleh([.pimpinan], dari: "/b/", unit: "/b/", kepalaDaerah: true)) }

    @Test("pegawai biasa, dan pimpinan tanpa unit, tidak menetapkan apa pun")
    func bukanPenetap() {
        #expect(!boleh([.pegawai], dari: "/b/", unit: "/b/dinkes/"))
        #expect(!boleh([.pimpinan], dari: nil, unit: "/b/dinkes/"))
        #expect(!boleh([.pimpinan], dari: "", unit: "/b/dinkes/"))
    }
}
