import Kinerja
import Testing

@Suite("Pendekatan kualitatif dan kuantitatif")
struct PendekatanTests {
    private let narasi = IndikatorKinerja(
        id: "i1", aspek: .kuantitas, ukuran: "Pasien menyatakan puas dan keluhannya ditanggapi pada hari yang sama",
        target: .kosong
    )

    @Test("Pada pendekatan kualitatif satu narasi cukup, pada kuantitatif target diminta (keputusan 6)")
    func narasiCukup() {
        var skp = ContohSKP.skp([ContohSKP.hasil(indikator: [narasi])])
        #expect(ContohSKP.tolakan(skp, ContohSKP.konteks()) == ["skp.indikator_kosong"])
        #expect(!skp.hasilKerja[0].isLengkap(.kuantitatif))
        skp.pendekatan = .kualitatif
        #expect(ContohSKP.tolakan(skp, ContohSKP.konteks()).isEmpty)
        #expect(skp.hasilKerja[0].isLengkap(.kualitatif))
    }

    @Test("Narasi kosong tetap ditolak pada pendekatan kualitatif")
    func narasiKosong() {
        var kosong = narasi
        kosong.ukuran = ""
        var skp = ContohSKP.skp([ContohSKP.hasil(indikator: [kosong])])
        skp.pendekatan = .kualitatif
        #expect(ContohSKP.tolakan(skp, ContohSKP.konteks()) == ["skp.indikator_kosong"])
        #expect(IndikatorBertarget.periksa(skp, ContohSKP.konteks())[0].pesan.contains("ukuran keberhasilan"))
    }

    @Test("Kolom yang diintervensi hanya milik pendekatan kuantitatif")
    func intervensi() {
        var hasil = ContohSKP.hasil()
        hasil.rhkAtasan = ""
        var skp = ContohSKP.skp([hasil])
        #expect(!IntervensiDisebut.periksa(skp, ContohSKP.konteks()).isEmpty)
        skp.pendekatan = .kualitatif
        #expect(IntervensiDisebut.periksa(skp, ContohSKP.konteks()).isEmpty)
    }

    @Test("Narasi menyatukan indikator dan target")
    func narasiTeks() {
        #expect(ContohSKP.indikator().narasi == "Pasien yang terlayani: 90%")
        #expect(narasi.narasi == narasi.ukuran)
    }

    @Test("P-18: pejabat penilai memilih pendekatan, pegawai tidak")
    func pemilih() throws {
        let skp = ContohSKP.skp()
        let hari = ContohSKP.hari("2026-01-10")
        let putusan = try skp.pilihPendekatan(
            .kualitatif, oleh: ContohSKP.pelaku(ContohSKP.kapus), konteks: ContohSKP.konteks(), pada: hari)
        #expect(putusan.keadaan.pendekatan == .kualitatif)
        #expect(putusan.keadaan.versi == skp.versi + 1)
        #expect(putusan.keadaan.hasilKerja == skp.hasilKerja)
        #expect(putusan.peristiwa.map(\.jenis) == ["skp.pendekatan_dipilih"])
        let kode = kodePenolakan { () throws(Penolakan) in
            try skp.pilihPendekatan(
                .kualitatif, oleh: ContohSKP.pelaku(ContohSKP.perawat), konteks: ContohSKP.konteks(), pada: hari)
        }
        #expect(kode == "skp.bukan_penilai")
    }

    @Test("Pendekatan SKP yang sudah disetujui tidak diganti; pilihan yang sama tidak menaikkan versi")
    func keadaan() throws {
        let hari = ContohSKP.hari("2026-03-10")
        let kapus = ContohSKP.pelaku(ContohSKP.kapus)
        let tetap = ContohSKP.skp(keadaan: .ditetapkan)
        let kode = kodePenolakan { () throws(Penolakan) in
            try tetap.pilihPendekatan(.kualitatif, oleh: kapus, konteks: ContohSKP.konteks(), pada: hari)
        }
        #expect(kode == "skp.keadaan_tidak_sesuai")
        let sama = try ContohSKP.skp().pilihPendekatan(
            .kuantitatif, oleh: kapus, konteks: ContohSKP.konteks(), pada: hari)
        #expect(sama.peristiwa.isEmpty)
        #expect(sama.keadaan == ContohSKP.skp())
    }
}
