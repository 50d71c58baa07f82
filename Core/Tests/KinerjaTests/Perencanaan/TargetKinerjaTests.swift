import Kinerja
import Testing

@Suite("Target indikator")
struct TargetKinerjaTests {
    @Test(
        "Masukan dipahami seperti orang menulisnya",
        arguments: [
            ("84", "guru", "84 guru", "84", nil), ("1.284", "kunjungan", "1.284 kunjungan", "1284", nil),
            ("1.284", "ton", "1,284 ton", "1.284", nil), ("80-90%", "", "80–90%", "80", "90"),
            ("80 - 90 %", "%", "80–90%", "80", "90"), ("≥ 80", "%", "≥ 80%", "80", nil),
            (">=95", "persen", "≥ 95%", "95", nil), ("5 sampai 7 menit", "", "5–7 menit", "5", "7"),
            ("1-2 hari", "hari", "1–2 hari", "1", "2"), ("92,4", "%", "92,4%", "92.4", nil),
            ("1 - 1,5", "jam", "1–1,5 jam", "1", "1.5"),
        ])
    func dipahami(masukan: String, satuan: String, tampil: String, angka: String, maks: String?) {
        let (target, satuanBaru) = TargetKinerja.baca(masukan, satuan: satuan)
        #expect(target.tampil(satuan: satuanBaru) == tampil)
        #expect(target.angka?.description == angka)
        #expect(target.maks?.description == maks)
    }

    @Test(
        "Target dengan kata tetap kata",
        arguments: [
            "tiap triwulan", "paling lambat Juli", "WTP", "7/8 berkas", "2026-07-01", "Januari–Maret",
            "100% tepat waktu",
        ])
    func kata(masukan: String) {
        let (target, satuan) = TargetKinerja.baca(masukan, satuan: "")
        #expect(target.tampil(satuan: satuan) == masukan)
        #expect(target.angka == nil)
    }

    @Test("Yang tampil dapat dibaca lagi menjadi target yang sama", arguments: ["80-90%", "1.284 orang", "≥ 80", "7"])
    func bolakBalik(masukan: String) {
        let (target, satuan) = TargetKinerja.baca(masukan, satuan: "")
        let (lagi, satuanLagi) = TargetKinerja.baca(target.teks, satuan: satuan)
        #expect(lagi == target)
        #expect(satuanLagi == satuan)
    }

    @Test("Rujukan standar memakai tanda, kecuali 100 persen")
    func rujukan() {
        func tampil(_ tanda: StandarMasukan.OperatorTarget?, _ angka: Desimal?, maks: Desimal? = nil, _ satuan: String)
            -> String
        {
            TargetKinerja.rujukan(tanda, angka: angka, maks: maks, teks: "WTP", satuan: satuan).tampil(satuan: satuan)
        }
        #expect(tampil(.palingSedikit, 95, "persen") == "≥ 95%")
        #expect(tampil(.palingSedikit, 100, "persen") == "100%")
        #expect(tampil(.palingBanyak, 5, "menit") == "≤ 5 menit")
        #expect(tampil(.rentang, 6, maks: 9, "pH") == "6–9 pH")
        #expect(tampil(nil, nil, "opini") == "WTP")
    }

    @Test("Rentang terbalik ditolak dengan contoh")
    func terbalik() {
        #expect(throws: Penolakan.self) { try TargetKinerja.baca("90-80", satuan: "%").target.periksa(isian: "target") }
    }

    @Test("Target terukur mengikuti arah")
    func terukur() {
        var satu = IndikatorKinerja(id: "i", aspek: .waktu, ukuran: "Waktu tunggu", target: TargetKinerja(30))
        #expect(satu.targetTerukur == .naik(30))
        satu.arah = .turun
        #expect(satu.targetTerukur == .turun(30))
        satu.arah = .rentang
        satu.target = TargetKinerja(teks: "5–7", angka: 5, maks: 7)
        #expect(satu.targetTerukur == .rentang(5, 7))
        satu.target = TargetKinerja(teks: "tiap triwulan")
        #expect(satu.targetTerukur == nil)
    }

    @Test("Tujuh nilai BerAKHLAK masing-masing tiga panduan")
    func berakhlak() {
        #expect(NilaiBerAKHLAK.allCases.map(\.panduan.count) == Array(repeating: 3, count: 7))
        #expect(NilaiBerAKHLAK.allCases.map(\.tampil).first == "Berorientasi pelayanan")
        #expect(PerilakuKerja.kosong.map(\.nilai.rawValue) == [1, 2, 3, 4, 5, 6, 7])
    }
}
