import Kinerja
import Testing

@Suite("Utama tetap")
struct UtamaTetapTests {
    private func tolakan(_ asal: AsalHasilKerja, _ jenis: JenisHasilKerja, _ konteks: KonteksSKP) -> Bool {
        var hasil = ContohSKP.hasil("Tugas terlaksana baik", id: "h2", jenis: jenis)
        hasil.asal = asal
        return UtamaTetap.periksa(ContohSKP.skp([ContohSKP.hasil(), hasil]), konteks).first?.rhkID == "h2"
    }

    @Test(
        "K-120: tugas Plt., Plh., dan JF di jabatan struktural selalu utama",
        arguments: [
            AsalHasilKerja.plt, .plh, .jfStruktural,
        ])
    func penugasan(asal: AsalHasilKerja) {
        #expect(tolakan(asal, .tambahan, ContohSKP.konteks()))
        #expect(!tolakan(asal, .utama, ContohSKP.konteks()))
    }

    @Test("Butir perjanjian kinerja utama pada SKP pimpinan; bagi yang lain pejabat penilai memutuskan")
    func perjanjian() {
        #expect(tolakan(.perjanjianKinerja, .tambahan, ContohSKP.konteks(ContohSKP.kadis, penilai: ContohSKP.bupati)))
        #expect(!tolakan(.perjanjianKinerja, .tambahan, ContohSKP.konteks()))
    }

    @Test(
        "Direktif, rencana aksi, dan peran dari matriks boleh tambahan",
        arguments: [
            AsalHasilKerja.direktif, .rencanaAksi, .matriks, .dialog, .tugasBelajar,
        ])
    func bebas(asal: AsalHasilKerja) {
        #expect(!tolakan(asal, .tambahan, ContohSKP.konteks(ContohSKP.kadis, penilai: ContohSKP.bupati)))
    }

    @Test("Penolakan menyebut asalnya di tengah kalimat")
    func kalimat() {
        var hasil = ContohSKP.hasil(id: "h2", jenis: .tambahan)
        hasil.asal = .plt
        let skp = ContohSKP.skp([ContohSKP.hasil(), hasil])
        #expect(
            UtamaTetap.periksa(skp, ContohSKP.konteks()).map(\.pesan) == [
                "Jadikan hasil kerja 2 utama; tugas sebagai Plt. selalu utama"
            ])
    }
}
