import Kinerja
import Testing

@Suite("Pola distribusi (PermenPANRB 6/2022 h.94-97; SE MenPANRB 3/2023)")
struct PolaDistribusiTests {
    private func pola(_ capaian: CapaianOrganisasi, _ jumlah: [Int]) throws -> PolaDistribusi {
        try PolaDistribusi.periksa(Dictionary(uniqueKeysWithValues: zip(Predikat.allCases, jumlah)), capaian: capaian)
    }

    @Test("K-33: satu orang memberi temuan tanpa diminta alasan (unit kecil)")
    func unitKecil() throws {
        let pola = try pola(.baik, [0, 1, 0, 0, 0])
        #expect(pola.temuan.map(\.aturan.kode) == ["baik_maks", "butuh_perbaikan_atau_kurang_ada"])
        #expect(!pola.isPerluAlasan())
        try pola.periksaAlasan("")
    }

    @Test("batas unit kecil: sembilan orang tidak diminta alasan, sepuluh diminta")
    func batasUnitKecil() throws {
        #expect(try !pola(.baik, [0, 9, 0, 0, 0]).isPerluAlasan())
        #expect(try pola(.baik, [0, 10, 0, 0, 0]).isPerluAlasan())
        #expect(try !pola(.baik, [0, 9, 0, 0, 0]).isSesuai)
    }

    @Test("K-35: pola yang menyimpang boleh ditandatangani sesudah ada alasan, tidak pernah ditolak")
    func denganAlasan() throws {
        let pola = try pola(.baik, [4, 15, 1, 0, 0])
        #expect(
            kodePenolakan { () throws(Penolakan) in try pola.periksaAlasan(" \n") } == "alasan_pola_kosong"
        )
        try pola.periksaAlasan("Unit menyelesaikan seluruh target dengan tenaga yang berkurang.")
    }

    @Test("pola yang sesuai tidak meminta alasan")
    func sesuai() throws {
        let pola = try pola(.istimewa, [14, 5, 1, 0, 0])
        #expect(pola.isSesuai)
        try pola.periksaAlasan("")
    }

    @Test("perbandingan memakai pecahan tepat: 70% boleh, sedikit di atasnya tidak")
    func batasTepat() throws {
        #expect(try pola(.baik, [2, 7, 1, 0, 0]).isSesuai)
        #expect(try pola(.baik, [299_998, 700_001, 1, 0, 0]).temuan.map(\.aturan.kode) == ["baik_maks"])
        #expect(try pola(.baik, [9, 10, 1, 0, 0]).temuan.map(\.aturan.kode) == ["baik_sebagian_besar"])
        #expect(try pola(.butuhPerbaikan, [1, 3, 6, 0, 0]).isSesuai)
        #expect(try pola(.sangatKurang, [0, 3, 0, 1, 6]).isSesuai)
    }

    @Test("temuan tidak bergantung pada besar unit: jumlah dikali k memberi temuan dan persen yang sama")
    func skala() throws {
        var acak = Pengacak(94)
        for _ in 0..<500 {
            let jumlah = (0..<5).map { _ in Int.random(in: 0...12, using: &acak) }
            guard jumlah.contains(where: { $0 > 0 }) else { continue }
            let k = Int.random(in: 2...1000, using: &acak)
            for capaian in CapaianOrganisasi.allCases {
                #expect(try pola(capaian, jumlah).temuan == pola(capaian, jumlah.map { $0 * k }).temuan)
            }
        }
    }

    @Test(
        "semua orang pada predikat terbanyak melanggar paling banyak batas atasnya",
        arguments: CapaianOrganisasi.allCases
    )
    func terbanyak(capaian: CapaianOrganisasi) throws {
        let jumlah = Predikat.allCases.map { $0 == capaian.predikatTerbanyak ? 6 : 1 }
        let kode = try pola(capaian, jumlah).temuan.map(\.aturan.kode)
        #expect(!kode.contains { $0.hasSuffix("sebagian_besar") })
        #expect(!kode.contains("\(capaian.predikatTerbanyak.rawValue)_min"))
    }

    @Test("jumlah kosong, negatif, dan terlalu besar ditolak")
    func ditolak() {
        func kode(_ jumlah: [Predikat: Int]) -> String? {
            kodePenolakan { () throws(Penolakan) in try PolaDistribusi.periksa(jumlah, capaian: .baik) }
        }
        #expect(kode([:]) == "jumlah_kosong")
        #expect(kode([.baik: 0]) == "jumlah_kosong")
        #expect(kode([.baik: 5, .kurang: -1]) == "jumlah_negatif")
        #expect(kode([.baik: .max, .kurang: .max]) == "jumlah_terlalu_besar")
    }

    @Test("sebelum SE 3/2023 tidak ada batas angka; sebelum PermenPANRB 6/2022 tidak ada pola (h.94-97)")
    func riwayat() throws {
        let lama = try TabelPola.riwayat.berlaku(pada: tgl("2022-12-31")).nilai
        #expect(try PolaDistribusi.periksa([.sangatBaik: 20], capaian: .sangatKurang, tabel: lama).isSesuai)
        #expect(
            kodePenolakan { () throws(Penolakan) in try TabelPola.riwayat.berlaku(pada: tgl("2022-02-06")) }
                == "aturan_belum_berlaku"
        )
    }

    @Test("K-36: gambar kurva Kurang paling tinggi di Kurang, kiri dan Butuh Perbaikan sama, turun ke 0,5 (h.96)")
    func kurva() {
        #expect(KurvaPola.tinggi(.kurang) == [2, 6, 2, des("0.75"), des("0.5")])
        for capaian in CapaianOrganisasi.allCases {
            let tinggi = KurvaPola.tinggi(capaian)
            #expect(tinggi.count == KurvaPola.sumbu.count)
            #expect(KurvaPola.sumbu[tinggi.firstIndex(of: tinggi.max() ?? 0) ?? 0] == capaian.predikatTerbanyak)
        }
    }
}
