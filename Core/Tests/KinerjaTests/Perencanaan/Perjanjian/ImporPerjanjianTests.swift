import Kinerja
import Testing

@Suite("Impor Perjanjian Kinerja")
struct ImporPerjanjianTests {
    private func baca(_ baris: [[String]], pada pk: PerjanjianKinerja = PerjanjianKinerjaTests.pk([])) throws
        -> ImporPerjanjian
    {
        var nomor = 0
        return try bacaImporPerjanjian(TabelMasukan(baris: baris), pada: pk) {
            nomor += 1
            return "b\(nomor)"
        }
    }

    @Test("Tanpa baris judul kolomnya sasaran, indikator, target, satuan; sasaran kosong mengulang yang di atasnya")
    func tempelan() throws {
        let hasil = try baca([
            ["Warga makin sehat", "Angka harapan hidup", "71,5", "tahun"], ["", "Puskesmas terakreditasi", "100", "%"],
        ])
        #expect(hasil.jumlah(.baru) == 2)
        #expect(hasil.baris[1].butir.sasaran == "Warga makin sehat")
        #expect(hasil.baris[0].butir.targetTampil == "71,5 tahun")
    }

    @Test("Baris yang salah menunggu dengan kolom dan cara memperbaikinya; yang baik tetap jalan")
    func salah() throws {
        let hasil = try baca([
            ["Indikator", "Sasaran Strategis", "Target", "Target Angka", "IKU"],
            ["Angka harapan hidup", "Warga sehat", "tujuh puluh", "tujuh puluh", "ya"],
            ["", "Warga sehat", "", "", ""],
            ["Opini laporan keuangan", "Anggaran tepat", "WTP", "", "ya"],
            ["opini Laporan Keuangan", "Anggaran tepat", "WTP", "", ""],
        ])
        #expect(hasil.baris.map(\.butir.ukuran) == ["Opini laporan keuangan"])
        #expect(hasil.baris[0].butir.isIKU)
        #expect(hasil.bermasalah.map(\.nomorBaris) == [2, 3, 5])
        #expect(hasil.bermasalah[0].daftarMasalah.map(\.kolom) == ["target_angka"])
        #expect(hasil.bermasalah[0].daftarMasalah[0].kalimat.contains("misalnya 92,5"))
        #expect(hasil.bermasalah[1].daftarMasalah.map(\.kolom) == ["indikator", "target"])
        #expect(hasil.bermasalah[2].daftarMasalah.map(\.kode) == ["perjanjian.indikator_ganda"])
        #expect(hasil.selBermasalah[0][4] == "tujuh puluh")
    }

    @Test("Yang sudah ada dibandingkan: sama tidak berubah, target lain menjadi perubahan dengan id yang sama")
    func banding() throws {
        let pk = PerjanjianKinerjaTests.pk([
            PerjanjianKinerjaTests.butir("a", "A"), PerjanjianKinerjaTests.butir("b", "B"),
        ])
        let hasil = try baca(
            [
                ["Warga makin sehat", "A", "90", "%", "", "", "", "Penerima Layanan"],
                ["Warga makin sehat", "B", "95", "%", "", "", "", "penerima layanan"],
            ], pada: pk)
        #expect(hasil.baris.map(\.beda) == [.sama, .berubah])
        let baru = try hasil.terapkan(pada: pk)
        #expect(baru.indikator.map(\.id) == ["a", "b"])
        #expect(baru.indikator[1].targetTampil == "95%")
    }

    @Test("Yang sudah ditetapkan menolak impor; tabel kosong dan tabel dua kolom ditolak dengan caranya")
    func tolak() {
        let tetap = PerjanjianKinerjaTests.pk([PerjanjianKinerjaTests.butir("a", "A")], keadaan: .ditetapkan)
        #expect(throws: Penolakan.self) { try baca([["S", "I", "1"]], pada: tetap) }
        let sempit = #expect(throws: Penolakan.self) { try baca([["S", "I"]]) }
        #expect(sempit?.kode == "impor.kolom_wajib")
        let kosong = #expect(throws: Penolakan.self) { try baca([["sasaran", "indikator", "target"]]) }
        #expect(kosong?.kode == "impor.tanpa_data")
    }

    @Test("Isian formulir terbaca kembali seperti yang tersimpan")
    func bolakBalik() {
        let butir = PerjanjianKinerjaTests.butir("a", "A", target: "80-90", satuan: "%")
        let (lagi, faults) = MasukanIndikatorPK(butir).baca(id: "a")
        #expect(faults.isEmpty)
        #expect(lagi.target == butir.target && lagi.perspektif == butir.perspektif)
        var kata = MasukanIndikatorPK()
        (kata.target, kata.targetAngka) = ("sembilan puluh", "90")
        #expect(kata.baca(id: "x").butir.target == TargetKinerja(teks: "sembilan puluh", angka: 90))
    }
}
