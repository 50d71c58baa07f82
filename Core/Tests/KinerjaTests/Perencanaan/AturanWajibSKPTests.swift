import Kinerja
import Testing

@Suite("Aturan SKP yang menolak pengajuan")
struct AturanWajibSKPTests {
    @Test("K-105: satu hasil kerja dengan satu indikator kuantitas diterima")
    func satuIndikator() {
        #expect(ContohSKP.tolakan(ContohSKP.skp(), ContohSKP.konteks()).isEmpty)
    }

    @Test("K-106: dua indikator kualitas pada satu hasil kerja diterima")
    func duaKualitas() {
        let hasil = ContohSKP.hasil(indikator: [
            ContohSKP.indikator("Kepatuhan", aspek: .kualitas), ContohSKP.indikator("Kepuasan", aspek: .kualitas),
        ])
        #expect(ContohSKP.tolakan(ContohSKP.skp([hasil]), ContohSKP.konteks()).isEmpty)
    }

    @Test("K-107: hanya tambahan ditolak")
    func hanyaTambahan() {
        let skp = ContohSKP.skp([ContohSKP.hasil(jenis: .tambahan)])
        #expect(ContohSKP.tolakan(skp, ContohSKP.konteks()) == [AdaHasilUtama.kode])
        #expect(ContohSKP.tolakan(ContohSKP.skp([]), ContohSKP.konteks()) == ["skp.tanpa_utama"])
    }

    @Test("Pasal 9(2): hasil kerja tanpa indikator, tanpa ukuran, atau tanpa target ditolak")
    func indikatorKosong() {
        let daftar = [
            ContohSKP.hasil(indikator: []), ContohSKP.hasil(indikator: [ContohSKP.indikator("")]),
            ContohSKP.hasil(indikator: [ContohSKP.indikator("Kepatuhan", .kosong)]), ContohSKP.hasil(""),
        ]
        for hasil in daftar {
            #expect(ContohSKP.tolakan(ContohSKP.skp([hasil]), ContohSKP.konteks()) == [IndikatorBertarget.kode])
        }
    }

    @Test("K-108: hasil kerja staf tanpa pemberi tugas ditolak; pada JPT hanya diingatkan")
    func pemberiTugas() {
        let hasil = ContohSKP.hasil(pemberiTugas: "", perspektif: .anggaran)
        #expect(ContohSKP.tolakan(ContohSKP.skp([hasil]), ContohSKP.konteks()) == [PemberiTugasDisebut.kode])
        let jpt = ContohSKP.konteks(ContohSKP.kadis, penilai: ContohSKP.bupati, atasan: nil)
        let skp = ContohSKP.skp([hasil], milik: ContohSKP.kadis, penilai: ContohSKP.bupati)
        #expect(ContohSKP.tolakan(skp, jpt).isEmpty)
        #expect(DaftarAturanSKP.periksa(skp, jpt).contains { $0.kode == "skp.pemberi_tugas_kosong" })
    }

    @Test("K-113: lampiran A.1.8 kosong ditolak, satu per bagian")
    func lampiranKosong() {
        var skp = ContohSKP.skp()
        skp.lampiran = LampiranSKP(dukungan: ["Satu tenaga"])
        #expect(ContohSKP.tolakan(skp, ContohSKP.konteks()) == [LampiranTerisi.kode, LampiranTerisi.kode])
    }

    @Test("K-103: SKP JPT tanpa perspektif Anggaran ditolak; K-104: tanpa Proses Bisnis diingatkan")
    func perspektif() {
        let jpt = ContohSKP.konteks(ContohSKP.kadis, penilai: ContohSKP.bupati, atasan: nil)
        func skp(_ perspektif: [Perspektif]) -> SKP {
            let hasil = perspektif.enumerated().map { ContohSKP.hasil(id: "h\($0.offset)", perspektif: $0.element) }
            return ContohSKP.skp(hasil, milik: ContohSKP.kadis, penilai: ContohSKP.bupati)
        }
        #expect(ContohSKP.tolakan(skp([.penerimaLayanan]), jpt) == ["skp.perspektif_kurang"])
        let tanpaProses = skp([.anggaran, .penerimaLayanan, .penguatanInternal])
        #expect(ContohSKP.tolakan(tanpaProses, jpt).isEmpty)
        let ingat = PerspektifLengkap.periksa(tanpaProses, jpt)
        #expect(ingat.map(\.tingkat) == [.ingatkan])
        #expect(ingat[0].pesan.contains("Proses Bisnis"))
        #expect(PerspektifLengkap.periksa(ContohSKP.skp(), ContohSKP.konteks()).isEmpty)
    }

    @Test("K-100, K-101, K-102: butir perjanjian kinerja harus ada sebagai utama; rancangan boleh dan ditandai")
    func perjanjianKinerja() {
        func periksa(_ jenis: JenisHasilKerja, _ ukuran: String, rancangan: Bool = false) -> [TemuanSKP] {
            let hasil = [
                ContohSKP.hasil(id: "a", perspektif: .anggaran),
                ContohSKP.hasil(id: "b", jenis: jenis, indikator: [ContohSKP.indikator(ukuran)]),
            ]
            let konteks = ContohSKP.konteks(
                ContohSKP.kadis, penilai: ContohSKP.bupati, atasan: nil,
                pk: [IndikatorPK("Angka harapan hidup", isRancangan: rancangan)]
            )
            return PerjanjianKinerjaTermuat.periksa(ContohSKP.skp(hasil, milik: ContohSKP.kadis), konteks)
        }
        #expect(periksa(.utama, "Lainnya").map(\.tingkat) == [.tolak])
        #expect(periksa(.utama, "Lainnya")[0].pesan.contains("Angka harapan hidup"))
        #expect(periksa(.tambahan, "Angka harapan hidup").map(\.tingkat) == [.tolak])
        #expect(periksa(.utama, "angka harapan  hidup").isEmpty)
        #expect(periksa(.utama, "Angka harapan hidup", rancangan: true).map(\.tingkat) == [.ingatkan])
    }

    @Test("K-115: SKP JPT pratama tidak ditetapkan Sekda; K-116: kepala puskesmas oleh kepala dinas diterima")
    func penetap() {
        let olehSekda = ContohSKP.konteks(ContohSKP.kadis, penilai: ContohSKP.sekda, atasan: ContohSKP.bupati)
        let skp = ContohSKP.skp(milik: ContohSKP.kadis, penilai: ContohSKP.sekda)
        #expect(PejabatPenetap.periksa(skp, olehSekda).map(\.kode) == ["skp.penetap_salah"])
        let olehBupati = ContohSKP.konteks(ContohSKP.kadis, penilai: ContohSKP.bupati, atasan: nil)
        #expect(PejabatPenetap.periksa(skp, olehBupati).isEmpty)
        let kapus = ContohSKP.skp(milik: ContohSKP.kapus, penilai: ContohSKP.kadis)
        #expect(PejabatPenetap.periksa(kapus, ContohSKP.konteks(ContohSKP.kapus, penilai: ContohSKP.kadis)).isEmpty)
        let olehPerawat = ContohSKP.konteks(ContohSKP.kapus, penilai: ContohSKP.perawat)
        #expect(PejabatPenetap.periksa(kapus, olehPerawat).map(\.tingkat) == [.tolak])
    }

    @Test(
        "K-117: CLTN, MPP, diberhentikan sementara, pejabat negara tidak diminta SKP",
        arguments: [
            KedudukanPegawai.cltn, .mpp, .diberhentikanSementara, .pejabatNegara,
        ])
    func tidakWajib(kedudukan: KedudukanPegawai) {
        let konteks = ContohSKP.konteks(kedudukan: kedudukan)
        #expect(ContohSKP.tolakan(ContohSKP.skp(), konteks) == ["skp.tidak_wajib"])
        #expect(WajibSKP.alasanTidakWajib(kedudukan) != nil)
    }

    @Test("K-118: cuti melahirkan tidak membebaskan; kedudukannya tetap aktif dan SKP tetap diminta")
    func cutiMelahirkan() {
        #expect(WajibSKP.alasanTidakWajib(.aktif) == nil)
        #expect(WajibSKP.alasanTidakWajib(.tugasBelajar) == nil)
    }

    @Test("Tanpa pejabat penilai SKP tidak punya tujuan")
    func tanpaPenilai() {
        let skp = ContohSKP.skp(penilai: nil)
        #expect(ContohSKP.tolakan(skp, ContohSKP.konteks(penilai: nil)) == [PenilaiDikenal.kode])
    }
}
