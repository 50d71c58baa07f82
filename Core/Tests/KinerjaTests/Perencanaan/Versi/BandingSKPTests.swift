import Kinerja
import Testing

@Suite("Banding SKP")
struct BandingSKPTests {
    private let awal = ContohSKP.skp([
        ContohSKP.hasil(), ContohSKP.hasil("Keluhan pasien tertangani", id: "h2"),
    ])

    private func kunci(_ lama: SKP, _ baru: SKP) -> [String] {
        BandingSKP.banding(lama, baru).flatMap(\.ruas).map(\.kunci)
    }

    @Test("Versi yang sama tidak punya perbedaan")
    func sama() {
        var lain = awal
        lain.versi = 9
        lain.keadaan = .ditetapkan
        #expect(BandingSKP.banding(awal, lain).isEmpty)
    }

    @Test("Hasil kerja baru, berubah, dan dihapus disebut satu per satu")
    func tigaJenis() {
        var baru = awal
        baru.hasilKerja[0].rumusan = "Pasien terlayani lebih cepat"
        baru.hasilKerja.remove(at: 1)
        baru.hasilKerja.append(ContohSKP.hasil("Kader terampil", id: "h3"))
        let beda = BandingSKP.banding(awal, baru)
        #expect(beda.map(\.jenis) == [.berubah, .baru, .dihapus])
        #expect(beda.map(\.hasilID) == ["h1", "h3", "h2"])
        #expect(beda[0].ruas.first?.lama == "Pasien terlayani tepat waktu")
        #expect(beda[0].ruas.first?.baru == "Pasien terlayani lebih cepat")
        #expect(beda[1].ruas.first?.baru.contains("Pasien yang terlayani: 90% (kuantitas)") == true)
    }

    @Test("Target yang berubah disebut dengan nama indikatornya")
    func target() {
        var baru = awal
        baru.hasilKerja[0].indikator[0].target = TargetKinerja(95)
        baru.hasilKerja[0].indikator.append(ContohSKP.indikator("Waktu tunggu", TargetKinerja(10), aspek: .waktu))
        let ruas = BandingSKP.banding(awal, baru).flatMap(\.ruas)
        #expect(ruas.map(\.nama) == ["Target “Pasien yang terlayani”", "Indikator"])
        #expect(ruas[0].lama == "90%")
        #expect(ruas[0].baru == "95%")
        #expect(ruas[1].jenis == .baru)
    }

    @Test("Urutan, perilaku, lampiran, dan pendekatan ikut dibandingkan")
    func lain() {
        var baru = awal
        baru.hasilKerja.swapAt(0, 1)
        baru.perilaku[4].ekspektasi = "Jaga rahasia pasien"
        baru.lampiran.skema = []
        baru.pendekatan = .kualitatif
        #expect(kunci(awal, baru) == ["umum.pendekatan", "umum.urutan", "perilaku.5", "lampiran.skema"])
        #expect(BandingSKP.banding(awal, baru).last?.jenis == .dihapus)
    }

    @Test("Pindah jenis tidak disebut sebagai perubahan urutan")
    func pindahJenis() {
        var baru = awal
        baru.hasilKerja[0].jenis = .tambahan
        #expect(kunci(awal, baru) == ["hasil.h1.jenis"])
    }

    @Test("Mengambil semua perbedaan memberi versi lain, tidak mengambil apa pun memberi versi awal")
    func gabungSemua() {
        var lain = awal
        lain.hasilKerja[0].rumusan = "Pasien terlayani lebih cepat"
        lain.hasilKerja[0].indikator[0].target = TargetKinerja(95)
        lain.hasilKerja[0].indikator.append(ContohSKP.indikator("Waktu tunggu"))
        lain.hasilKerja[1] = ContohSKP.hasil("Kader terampil", id: "h3")
        lain.perilaku[0].ekspektasi = "Senyum"
        lain.lampiran.dukungan = ["Kursi tunggu"]
        lain.pendekatan = .kualitatif
        #expect(BandingSKP.gabung(awal, lain, ambil: { _ in true }) == lain)
        #expect(BandingSKP.gabung(awal, lain, ambil: { _ in false }) == awal)
    }

    @Test("Pilihan diambil ruas demi ruas")
    func pilih() {
        var lain = awal
        lain.hasilKerja[0].rumusan = "Pasien terlayani lebih cepat"
        lain.hasilKerja[0].pemberiTugas = "Kepala Tata Usaha"
        lain.hasilKerja.swapAt(0, 1)
        let hasil = BandingSKP.gabung(awal, lain, ambil: ["hasil.h1.pemberi_tugas", "umum.urutan"].contains)
        #expect(hasil.hasilKerja.map(\.id) == ["h2", "h1"])
        #expect(hasil.hasilKerja[1].rumusan == "Pasien terlayani tepat waktu")
        #expect(hasil.hasilKerja[1].pemberiTugas == "Kepala Tata Usaha")
    }
}
