import Kinerja
import Testing

@Suite("Capaian indikator (bawaan aplikasi; tidak menentukan rating: h.194)")
struct CapaianIndikatorTests {
    @Test(
        "naik, turun, rentang",
        arguments: [
            (TargetIndikator.naik(des("61.95")), "50", "80.71"), (.naik(80), "90", "112.50"),
            (.naik(5), "-2", "-40.00"),
            (.turun(10), "8", "120.00"), (.turun(10), "10", "100.00"), (.turun(10), "25", "0.00"),
            (.turun(0), "0", "100.00"),
            (.rentang(80, 90), "85", "100.00"), (.rentang(80, 90), "80", "100.00"), (.rentang(80, 90), "90", "100.00"),
            (.rentang(80, 90), "40", "50.00"), (.rentang(7, 8), "9", "87.50"), (.rentang(80, 90), "300", "0.00"),
            (.rentang(0, 5), "3", "100.00"), (.rentang(5, 9), "-1", "0.00"),
        ]
    )
    func persen(target: TargetIndikator, realisasi: String, harap: String) throws {
        #expect(try CapaianIndikator.persen(target, realisasi: des(realisasi)).teks(desimal: 2) == harap)
    }

    @Test(
        "target yang tidak dapat dihitung ditolak",
        arguments: [
            (TargetIndikator.naik(0), "0", "target_nol"), (.turun(0), "1", "target_nol"),
            (.rentang(0, 0), "1", "target_nol"),
            (.naik(-5), "1", "target_negatif"), (.rentang(-1, 2), "1", "target_negatif"),
            (.rentang(9, 5), "7", "rentang_terbalik"),
        ]
    )
    func ditolak(target: TargetIndikator, realisasi: String, kode: String) {
        #expect(
            kodePenolakan { () throws(Penolakan) in try CapaianIndikator.persen(target, realisasi: des(realisasi)) }
                == kode
        )
    }
}
