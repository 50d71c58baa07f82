import Kinerja
import Testing

@Suite("Capaian organisasi yang dipakai (PermenPANRB 6/2022 Pasal 24(1), 25(1); h.94)")
struct CapaianBerlakuTests {
    private func tahunan(terbit: String?, pada: String) throws(Penolakan) -> CapaianBerlaku {
        try CapaianBerlaku.tahunan(
            tahun: 2026,
            tahunIni: terbit.map { CapaianBerlaku.Penetapan(nilai: .istimewa, tanggal: tgl($0)) },
            tahunSebelumnya: .baik,
            pada: tgl(pada)
        )
    }

    @Test("K-14: sebelum capaian organisasi ditetapkan evaluasi ditolak")
    func belumAda() {
        #expect(
            kodePenolakan { () throws(Penolakan) in try tahunan(terbit: nil, pada: "2027-01-31") }
                == "capaian_organisasi_belum_ada"
        )
        #expect(
            kodePenolakan { () throws(Penolakan) in try tahunan(terbit: "2027-01-29", pada: "2027-01-28") }
                == "capaian_organisasi_belum_ada"
        )
    }

    @Test("K-15: capaian yang terbit 10 Februari diganti nilai tahun sebelumnya")
    func terlambat() throws {
        let capaian = try tahunan(terbit: "2027-02-10", pada: "2027-02-12")
        #expect(capaian.nilai == .baik && capaian.tahun == 2025 && capaian.isTahunSebelumnya)
    }

    @Test("K-16: capaian yang terbit 29 Januari dipakai")
    func tepatWaktu() throws {
        let capaian = try tahunan(terbit: "2027-01-29", pada: "2027-01-30")
        #expect(capaian.nilai == .istimewa && capaian.tahun == 2026 && !capaian.isTahunSebelumnya)
        #expect(try tahunan(terbit: "2027-01-31", pada: "2027-02-15").nilai == .istimewa)
    }

    @Test("rating pimpinan: bawaan menimbang, pilihan lain mengikuti capaian unit (SE MenPANRB 3/2023; tafsir)")
    func pimpinan() {
        for capaian in CapaianOrganisasi.allCases {
            #expect(RatingPimpinan.pertimbangan.rating(capaianUnitSendiri: capaian) == nil)
        }
        let rating = CapaianOrganisasi.allCases.map { RatingPimpinan.dariCapaianUnit.rating(capaianUnitSendiri: $0) }
        #expect(rating == [.diAtas, .sesuai, .diBawah, .diBawah, .diBawah])
    }
}
