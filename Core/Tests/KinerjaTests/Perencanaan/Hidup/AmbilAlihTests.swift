import Kinerja
import Testing

@Suite("Pengambilalihan hasil kerja (Ps 20(6)-(8); L-31 sampai L-33)")
struct AmbilAlihTests {
    private let juni = ContohSKP.hari("2026-06-10")
    private let konteks = ContohSKP.konteks()
    private let kapus = ContohSKP.pelaku(ContohSKP.kapus)

    private func ambil(
        _ skp: SKP, oleh: Pelaku? = nil, sesudah: [TindakanPembinaan] = [.bimbingan],
        catatan: String = "Dua kali tertunda"
    ) throws(Penolakan) -> SKP {
        try skp.ambilAlih(
            rhk: "h1", oleh: oleh ?? kapus, konteks: konteks, sesudah: sesudah, catatan: catatan, pada: juni
        ).keadaan
    }

    @Test("K-127: tanpa penyesuaian atau pembinaan lebih dulu ditolak")
    func tanpaPembinaan() throws {
        let skp = try ContohSKP.berlaku()
        #expect(kodeDitolak { try ambil(skp, sesudah: []) } == ["skp.belum_dibina"])
    }

    @Test(
        "Sesudah satu tindakan L-31 diambil alih dengan catatan; hasil kerja tetap ada di SKP",
        arguments: TindakanPembinaan.allCases)
    func sesudahPembinaan(tindakan: TindakanPembinaan) throws {
        let skp = try ContohSKP.berlaku()
        let catat = try skp.catatPembinaan(
            tindakan, rhk: "h1", oleh: kapus, konteks: konteks, catatan: "Dua kali pertemuan", pada: juni
        )
        #expect(catat.peristiwa[0].rincian["tindakan"] == tindakan.rawValue)
        let akhir = try ambil(catat.keadaan, sesudah: [tindakan])
        #expect(akhir.keadaan == .ditetapkan)
        #expect(akhir.hasilKerja.count == skp.hasilKerja.count)
        #expect(akhir.hasilKerja[0].keadaan == .diambilAlih)
        #expect(akhir.hasilKerja[0].catatanAmbilAlih == "Dua kali tertunda")
        #expect(kodeDitolak { try ambil(akhir) } == ["skp.sudah_diambil_alih"])
    }

    @Test("Ditolak: bukan pejabat penilai, tanpa catatan, tanpa tindakan, hasil kerja lain")
    func ditolak() throws {
        let skp = try ContohSKP.berlaku()
        let perawat = ContohSKP.pelaku(ContohSKP.perawat)
        #expect(kodeDitolak { try ambil(skp, oleh: perawat) } == ["skp.bukan_penilai"])
        #expect(kodeDitolak { try ambil(skp, catatan: " ") } == ["skp.catatan_kosong"])
        #expect(
            kodeDitolak {
                try skp.catatPembinaan(nil, rhk: "h1", oleh: kapus, konteks: konteks, catatan: "a", pada: juni)
            } == ["skp.pembinaan_kosong"])
        #expect(
            kodeDitolak {
                try skp.catatPembinaan(.konseling, rhk: "x", oleh: kapus, konteks: konteks, catatan: "a", pada: juni)
            } == ["skp.butir_tidak_ada"])
    }
}
