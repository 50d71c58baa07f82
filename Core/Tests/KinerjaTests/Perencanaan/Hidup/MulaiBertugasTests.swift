import Kinerja
import Testing

@Suite("Mulai bertugas di tengah tahun (CPNS, PPPK)")
struct MulaiBertugasTests {
    @Test("TMT CPNS di tahun berjalan menjadi hari pertama; PPPK dan pegawai lama mulai 1 Januari")
    func bawaan() {
        #expect(SKP.mulaiBawaan(tahun: 2026, nip: "200113012026041001") == ContohSKP.hari("2026-04-01"))
        #expect(SKP.mulaiBawaan(tahun: 2026, nip: "200113012026011001") == nil)
        #expect(SKP.mulaiBawaan(tahun: 2026, nip: "199013092014032001") == nil)
        #expect(SKP.mulaiBawaan(tahun: 2026, nip: "200113012026211001") == nil)
        #expect(SKP.mulaiBawaan(tahun: 2026, nip: nil) == nil)
    }

    @Test("Tanggal mulai diisi sebelum penetapan, di tahunnya, dan sesudah SKP sebelumnya")
    func isi() throws {
        let skp = ContohSKP.skp()
        let maret = ContohSKP.hari("2026-03-02")
        #expect(try skp.mulaiBertugas(maret, sesudah: nil).masaTampil == "2 Maret–31 Desember 2026")
        #expect(try skp.mulaiBertugas(ContohSKP.hari("2026-01-01"), sesudah: nil).mulai == nil)
        #expect(
            kodeDitolak { try skp.mulaiBertugas(ContohSKP.hari("2025-03-02"), sesudah: nil) }
                == ["skp.mulai_di_luar_tahun"])
        #expect(kodeDitolak { try skp.mulaiBertugas(maret, sesudah: maret) } == ["skp.mulai_bertumpuk"])
        var tetap = try ContohSKP.berlaku()
        #expect(kodeDitolak { try tetap.mulaiBertugas(maret, sesudah: nil) } == ["skp.keadaan_tidak_sesuai"])
        tetap.keadaan = .diubah
        #expect(kodeDitolak { try tetap.mulaiBertugas(maret, sesudah: nil) } == ["skp.mulai_tetap"])
    }
}
