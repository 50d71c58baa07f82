import Kinerja
import Testing

@Suite("Evaluasi kinerja: keadaan")
struct EvaluasiKinerjaTests {
    typealias Contoh = ContohEvaluasi

    @Test("menilai membuat draf dan predikatnya dari kuadran")
    func draf() throws {
        let isian = IsianPenilaian(hasilKerja: .diBawah, perilakuKerja: .sesuai, alasan: "Baru 9 dari 20")
        let keputusan = try Contoh.evaluasi().nilai(isian, isSKPDitetapkan: true, syarat: Contoh.syarat())
        #expect(keputusan.keadaan.keadaan == .draf)
        #expect(keputusan.keadaan.predikat == .butuhPerbaikan)
        #expect(keputusan.peristiwa.map(\.jenis) == ["evaluasi_dinilai"])
    }

    @Test("K-12: satu rating saja tetap draf tanpa predikat")
    func satuRating() throws {
        let isian = IsianPenilaian(hasilKerja: .sesuai, perilakuKerja: nil)
        let baru = try Contoh.evaluasi().nilai(isian, isSKPDitetapkan: true, syarat: Contoh.syarat()).keadaan
        #expect(baru.keadaan == .draf)
        #expect(baru.predikat == nil)
        let kode = Contoh.kode {
            _ = try baru.sampaikan(oleh: "rimba", nama: "Jati", isSKPDitetapkan: true, syarat: Contoh.syarat())
        }
        #expect(kode == "rating_belum_lengkap")
    }

    @Test("draf boleh tanpa alasan, pengiriman tidak")
    func alasanSaatKirim() throws {
        let isian = IsianPenilaian(hasilKerja: .diAtas, perilakuKerja: .sesuai)
        let draf = try Contoh.evaluasi().nilai(isian, isSKPDitetapkan: true, syarat: Contoh.syarat()).keadaan
        let kode = Contoh.kode {
            _ = try draf.sampaikan(oleh: "rimba", nama: "Jati", isSKPDitetapkan: true, syarat: Contoh.syarat())
        }
        #expect(kode == "evaluasi.alasan_kosong")
    }

    @Test("menyampaikan menandatangani, menyimpan predikat dan capaian organisasi, lalu mencatat dua peristiwa")
    func sampaikan() throws {
        let draf = Contoh.evaluasi(.draf, hasil: .sesuai, perilaku: .sesuai)
        let keputusan = try draf.sampaikan(
            oleh: "rimba", nama: "Jati", isSKPDitetapkan: true, syarat: Contoh.syarat()
        )
        let hasil = keputusan.keadaan
        #expect(hasil.keadaan == .disampaikan)
        #expect(hasil.predikat == .baik)
        #expect(hasil.capaian == .baik)
        #expect(hasil.ditandatangani == Contoh.hari("2026-10-01"))
        #expect(hasil.disampaikan == hasil.ditandatangani)
        #expect(!hasil.isOlehAtasan)
        #expect(keputusan.peristiwa.map(\.jenis) == ["evaluasi_ditandatangani", "evaluasi_disampaikan"])
    }

    @Test("predikat tersimpan yang keliru tidak dipakai: kuadran yang menentukan")
    func predikatDariKuadran() throws {
        let draf = EvaluasiKinerja(
            id: "e1", pegawaiID: "jati", penilaiID: "rimba", periode: Contoh.tw3, keadaan: .draf, hasilKerja: .sesuai,
            perilakuKerja: .diBawah, alasan: "Tiga aduan tidak dijawab", predikat: .sangatBaik
        )
        let hasil = try draf.sampaikan(
            oleh: "rimba", nama: "Jati", isSKPDitetapkan: true, syarat: Contoh.syarat()
        ).keadaan
        #expect(hasil.predikat == .kurang)
    }

    @Test("K-156: rating dipilih penilai; capaian di bawah target tidak menolak rating sesuai")
    func capaianTidakMenentukan() throws {
        let isian = IsianPenilaian(
            hasilKerja: .sesuai, perilakuKerja: .sesuai, alasan: "Anggaran dipotong di tengah tahun")
        let baru = try Contoh.evaluasi().nilai(isian, isSKPDitetapkan: true, syarat: Contoh.syarat()).keadaan
        #expect(baru.predikat == .baik)
    }

    @Test(
        "yang sudah disampaikan tidak dapat dinilai atau dikirim lagi",
        arguments: [
            EvaluasiKinerja.Keadaan.ditandatangani, .disampaikan, .diterima, .keberatan, .final,
        ])
    func terkunci(_ keadaan: EvaluasiKinerja.Keadaan) {
        let evaluasi = Contoh.evaluasi(keadaan, hasil: .sesuai, perilaku: .sesuai)
        let isian = IsianPenilaian(hasilKerja: .diAtas, perilakuKerja: .sesuai)
        #expect(
            Contoh.kode { _ = try evaluasi.nilai(isian, isSKPDitetapkan: true, syarat: Contoh.syarat()) }
                == "evaluasi.sudah_disampaikan"
        )
        #expect(
            Contoh.kode {
                _ = try evaluasi.sampaikan(oleh: "rimba", nama: "Jati", isSKPDitetapkan: true, syarat: Contoh.syarat())
            } == "evaluasi.sudah_disampaikan"
        )
    }

    @Test("alasan lebih dari 1.000 huruf ditolak dengan jumlahnya")
    func terlaluPanjang() {
        let isian = IsianPenilaian(
            hasilKerja: .diAtas, perilakuKerja: .sesuai, alasan: String(repeating: "a", count: 1_001)
        )
        let kode = Contoh.kode {
            _ = try Contoh.evaluasi().nilai(isian, isSKPDitetapkan: true, syarat: Contoh.syarat())
        }
        #expect(kode == "evaluasi.teks_terlalu_panjang")
    }

    @Test("pegawai hanya melihat yang sudah disampaikan")
    func terlihat() {
        let terlihat = EvaluasiKinerja.Keadaan.allCases.filter(\.isTerlihatPegawai)
        #expect(terlihat == [.disampaikan, .diterima, .keberatan, .final])
    }
}
