import Kinerja
import Testing

@Suite("Catatan harian dan rencana aksi")
struct CatatanHarianTests {
    private let hariIni = Tanggal("2026-10-05") ?? Tanggal(hariSejak1970: 0)
    private let kunjungan = PilihanIndikator(
        id: "k", ukuran: "Kunjungan rumah", rhk: "Ibu hamil terpantau", satuan: "kunjungan")

    private func tabel(_ baris: [[String]]) -> TabelMasukan {
        TabelMasukan(
            baris: baris, nomorBaris: Array(1...baris.count), bentuk: .csv(pemisah: ",", penyandian: "UTF-8"))
    }

    @Test("kepala dicari di bawah judul, dengan sebutan lain untuk kolomnya; baris salah disebut alasannya")
    func baca() throws {
        let isi = try bacaCatatanHarian(
            tabel([
                ["LAPORAN AKTIVITAS"], ["Tgl", "Uraian Kegiatan", "RHK", "Volume", "Satuan"],
                ["12-09-2026", "Kunjungan ke tiga rumah", "Ibu hamil terpantau", "3", "kunjungan"],
                ["31-02-2026", "Tanggal keliru", "", "", ""],
                ["13/09/2026", "", "", "", ""],
                ["14 September 2026", "Rapat lintas sektor", "Hasil asing", "dua", ""],
                ["2026-09-15", "Rapat bulanan", "Hasil asing", "", ""],
            ]), indikator: [kunjungan], pada: hariIni
        )
        #expect(isi.jumlahBaris == 5)
        #expect(isi.baris.map(\.nomorBaris) == [3, 7])
        #expect(isi.baris.first?.catatan.indikatorID == "k")
        #expect(isi.baris.first?.catatan.jumlah == Desimal(3))
        #expect(isi.bermasalah.map(\.nomorBaris) == [4, 5, 6])
        #expect(isi.tanpaIndikator == [7])
    }

    @Test("berkas tanpa kolom tanggal ditolak dengan cara memperbaikinya")
    func tanpaKepala() {
        let tolak = #expect(throws: Penolakan.self) {
            try bacaCatatanHarian(tabel([["nama", "nilai"], ["a", "b"]]), indikator: [], pada: hariIni)
        }
        #expect(tolak?.kode == "impor.kepala_tidak_ditemukan")
    }

    @Test("berkas yang sama dua kali tidak menambah apa pun, dan dua baris kembar dihitung dua")
    func ulang() throws {
        let baris = try bacaCatatanHarian(
            tabel([
                ["tanggal", "aktivitas"], ["2026-09-15", "Rapat"], ["2026-09-15", "Rapat"], ["2026-09-16", "Rapat"],
            ]),
            indikator: [], pada: hariIni
        ).baris
        #expect(catatanBaru(baris, ada: []).count == 3)
        #expect(catatanBaru(baris, ada: baris.map(\.catatan)).isEmpty)
        #expect(catatanBaru(baris, ada: [baris[0].catatan]).count == 2)
    }

    @Test("saran menjumlah catatan milik indikatornya saja")
    func saran() throws {
        let ukuran = IndikatorRealisasi(
            id: "k", ukuran: "Kunjungan", satuan: "kunjungan", aspek: "kuantitas", target: .naik(Desimal(96)),
            targetTeks: "96 kunjungan")
        func catatan(_ jumlah: Int?, _ indikator: String?) -> CatatanHarian {
            CatatanHarian(
                id: "", tanggal: hariIni, teks: "Kunjungan", jumlah: jumlah.map { Desimal($0) }, indikatorID: indikator)
        }
        let saran = try #require(SaranRealisasi.dari([catatan(3, "k"), catatan(4, "k"), catatan(9, nil)], ukuran))
        #expect(saran.tampil(ukuran) == "7 kunjungan")
        #expect(saran.jumlahCatatan == 2)
        #expect(SaranRealisasi.dari([catatan(9, nil)], ukuran) == nil)
    }

    @Test("catatan hari esok dan catatan kosong ditolak")
    func masukan() {
        let tolak = #expect(throws: DaftarPenolakan.self) {
            try MasukanCatatan(tanggal: "2026-10-06", teks: " ", jumlah: "-1").baca(id: "", pada: hariIni)
        }
        #expect(
            tolak?.daftar.map(\.kode) == ["catatan.teks_kosong", "catatan.tanggal_nanti", "catatan.jumlah_negatif"])
    }

    @Test("langkah tampil pada bulan sasarannya dan selama masih terbuka")
    func langkah() throws {
        let maret = try #require(Bulan(tahun: 2026, bulan: 3))
        let satu = LangkahRencana(id: "a", rhkID: "r", teks: "Survei", sasaran: .triwulan(tahun: 2026, ke: 1))
        #expect(satu.isTampil(pada: [maret]))
        #expect(satu.isTampil(pada: [maret.tambah(bulan: 2)]))
        #expect(
            !LangkahRencana(id: "b", rhkID: "r", teks: "Lama", sasaran: .bulanan(maret)).isTampil(pada: [
                maret.sebelumnya
            ]))
        let selesai = try satu.selesaikan(pada: maret, hari: hariIni)
        #expect(selesai.isTampil(pada: [maret]))
        #expect(!selesai.isTampil(pada: [maret.berikutnya]))
        #expect(satu.isLewat(pada: hariIni))
        #expect(!selesai.isLewat(pada: hariIni))
        #expect(throws: Penolakan.self) { try satu.selesaikan(pada: maret.tambah(bulan: 8), hari: hariIni) }
    }

    @Test("langkah di luar tahun SKP ditolak, dan urutan bergeser satu")
    func masukanLangkah() throws {
        #expect(throws: DaftarPenolakan.self) { try MasukanLangkah(teks: "A", sasaran: "2025-03").baca(tahun: 2026) }
        #expect(try MasukanLangkah(teks: " A ", sasaran: "2026-tw1").baca(tahun: 2026).teks == "A")
        #expect(UrutanLangkah.geser("b", -1, dalam: ["a", "b", "c"]) == ["b", "a", "c"])
        #expect(UrutanLangkah.geser("a", -1, dalam: ["a", "b"]) == ["a", "b"])
    }
}
