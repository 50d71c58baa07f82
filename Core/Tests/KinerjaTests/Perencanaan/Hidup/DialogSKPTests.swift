import Kinerja
import Testing

@Suite("Dialog ekspektasi pada butirnya (P-11, P-19; Ps 7)")
struct DialogSKPTests {
    private let konteks = ContohSKP.konteks()

    private func catat(
        _ orang: Identitas, _ butir: ButirSKP, _ teks: String = "Utamakan hari Senin",
        _ skp: SKP = ContohSKP.skp(), pemberi: [String: String] = [:]
    ) throws(Penolakan) -> CatatanDialog {
        try skp.catatDialog(
            oleh: ContohSKP.pelaku(orang), butir: butir, teks: teks, konteks: konteks, pemberiTugas: pemberi
        )
    }

    @Test("Pegawai dan pejabat penilai menulis pada hasil kerja, perilaku, dukungan, dan keseluruhan")
    func pihak() throws {
        for butir in [ButirSKP.hasil("h1"), .perilaku(.loyal), .dukungan, .umum] {
            #expect(try catat(ContohSKP.perawat, butir).pihak == .pegawai)
            #expect(try catat(ContohSKP.kapus, butir, "  Tiga   hari ").teks == "Tiga hari")
            #expect(ButirSKP(bagian: butir.bagian, butir: butir.butir) == butir)
        }
        #expect(ButirSKP(bagian: "perilaku", butir: "8") == nil)
        #expect(ButirSKP(bagian: "rhk", butir: "") == nil)
    }

    @Test("Pemberi tugas menulis hanya pada hasil kerja yang ia berikan (P-72)")
    func pemberiTugas() throws {
        let pemberi = ["h1": "sekda"]
        #expect(try catat(ContohSKP.sekda, .hasil("h1"), pemberi: pemberi).pihak == .pemberiTugas)
        #expect(kodeDitolak { try catat(ContohSKP.sekda, .umum, pemberi: pemberi) } == ["skp.bukan_pihak_dialog"])
        #expect(kodeDitolak { try catat(ContohSKP.arsiparis, .hasil("h1")) } == ["skp.bukan_pihak_dialog"])
    }

    @Test("Atasan pejabat penilai ikut berdialog sesudah SKP diteruskan kepadanya (P-131)")
    func atasan() throws {
        #expect(kodeDitolak { try catat(ContohSKP.kadis, .umum) } == ["skp.bukan_pihak_dialog"])
        var skp = ContohSKP.skp()
        skp.isKepadaAtasan = true
        #expect(try catat(ContohSKP.kadis, .umum, "Setuju", skp).pihak == .atasanPenilai)
    }

    @Test("Ditolak: kosong, terlalu panjang, butir yang tidak ada, dan SKP yang ditutup")
    func ditolak() {
        #expect(kodeDitolak { try catat(ContohSKP.perawat, .umum, "  ") } == ["skp.dialog_kosong"])
        let panjang = String(repeating: "a", count: SKP.dialogTerpanjang + 1)
        #expect(kodeDitolak { try catat(ContohSKP.perawat, .umum, panjang) } == ["skp.dialog_panjang"])
        #expect(kodeDitolak { try catat(ContohSKP.perawat, .hasil("x")) } == ["skp.butir_tidak_ada"])
        #expect(
            kodeDitolak { try catat(ContohSKP.perawat, .umum, "a", ContohSKP.skp(keadaan: .ditutup)) }
                == ["skp.keadaan_tidak_sesuai"])
    }
}
