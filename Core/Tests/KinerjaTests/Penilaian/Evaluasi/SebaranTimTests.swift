import Kinerja
import Testing

@Suite("Sebaran tim")
struct SebaranTimTests {
    private func tim(_ daftar: [(Ekspektasi?, Ekspektasi?, Int)]) -> SebaranTim {
        var orang: [(id: String, hasil: Ekspektasi?, perilaku: Ekspektasi?)] = []
        for (hasil, perilaku, jumlah) in daftar {
            for _ in 0..<jumlah { orang.append((id: "p\(orang.count)", hasil: hasil, perilaku: perilaku)) }
        }
        return SebaranTim(orang)
    }

    @Test("menghitung predikat, peta, dan yang belum dinilai")
    func menghitung() {
        let sebaran = tim([(.diAtas, .diAtas, 1), (.sesuai, .sesuai, 4), (.diBawah, .sesuai, 1), (.sesuai, nil, 2)])
        #expect(sebaran.jumlah == [.sangatBaik: 1, .baik: 4, .butuhPerbaikan: 1])
        #expect(sebaran.peta[.init(hasil: .sesuai, perilaku: .sesuai)]?.count == 4)
        #expect(sebaran.belumDinilai == 2)
        #expect(sebaran.dinilai == 6)
    }

    @Test("tim tanpa penilaian belum punya pola")
    func kosong() throws {
        let sebaran = tim([(nil, nil, 3)])
        #expect(sebaran.pola(.baik) == nil)
        try sebaran.periksaAlasan("", capaian: .baik)
    }

    @Test("K-35: pola K-25 boleh dikirim setelah ada alasan, dan tidak pernah ditolak sesudahnya")
    func alasanPola() throws {
        let k25 = tim([(.diAtas, .diAtas, 4), (.sesuai, .sesuai, 15), (.diBawah, .sesuai, 1)])
        #expect(k25.pola(.baik)?.temuan.map(\.aturan.kode) == ["baik_maks"])
        let error = #expect(throws: Penolakan.self) { try k25.periksaAlasan("  ", capaian: .baik) }
        #expect(error?.kode == "alasan_pola_kosong")
        #expect(error?.isian == "alasan_pola")
        try k25.periksaAlasan("Tim lapangan melampaui seluruh target vaksinasi", capaian: .baik)
    }

    @Test("K-33: unit kecil melihat temuan tanpa diminta alasan")
    func unitKecil() throws {
        let satu = tim([(.sesuai, .sesuai, 1)])
        #expect(satu.pola(.baik)?.temuan.count == 2)
        try satu.periksaAlasan("", capaian: .baik)
    }
}
