import Kinerja
import Testing

@Suite("Pelaksanaan: isian realisasi")
struct RealisasiTests {
    private let kunjungan = IndikatorRealisasi(
        id: "k", ukuran: "Kunjungan rumah", satuan: "kunjungan", aspek: "kuantitas", target: .naik(96), targetTeks: "96"
    )
    private let patuh = IndikatorRealisasi(
        id: "p", ukuran: "Kepatuhan", satuan: "persen", aspek: "kualitas", target: .naik(85), targetTeks: "85%"
    )
    private let kata = IndikatorRealisasi(
        id: "t", ukuran: "Mutu laporan", satuan: "", aspek: "kualitas", target: nil, targetTeks: "Tertib"
    )

    private func kode(_ masukan: MasukanRealisasi, _ indikator: IndikatorRealisasi) -> [String] {
        do { _ = try masukan.baca(indikator) } catch { return error.daftar.map(\.kode) }
        return []
    }

    @Test("satu titik diikuti tiga angka memisahkan ribuan bila yang dihitung benda")
    func ribuan() throws {
        let jiwa = IndikatorRealisasi(
            id: "j", ukuran: "Penduduk dilayani", satuan: "orang", aspek: "kuantitas", target: .naik(9000),
            targetTeks: ""
        )
        let ton = IndikatorRealisasi(
            id: "t", ukuran: "Panen", satuan: "ton", aspek: "kuantitas", target: .naik(20), targetTeks: ""
        )
        #expect(try MasukanRealisasi(angka: "1.284").baca(jiwa).angka == Desimal(1284))
        #expect(try MasukanRealisasi(angka: "1.284").baca(ton).angka == Desimal("1.284"))
        #expect(try MasukanRealisasi(angka: "12 %").baca(patuh).angka == 12)
        #expect(try MasukanRealisasi(angka: "89,5%").baca(patuh).angka == Desimal("89.5"))
    }

    @Test("angka kosong, bukan angka, negatif, dan pecahan ditolak dengan contoh")
    func tolak() throws {
        #expect(kode(MasukanRealisasi(angka: ""), kunjungan) == ["realisasi.angka_kosong"])
        #expect(kode(MasukanRealisasi(angka: "tujuh"), kunjungan) == ["realisasi.angka_salah"])
        #expect(kode(MasukanRealisasi(angka: "-1"), kunjungan) == ["realisasi.angka_negatif"])
        #expect(kode(MasukanRealisasi(angka: "7,5"), kunjungan) == ["realisasi.angka_salah"])
        let tolak = #expect(throws: DaftarPenolakan.self) { try MasukanRealisasi(angka: "x").baca(kunjungan) }
        #expect(tolak?.daftar.first?.pesan == "Isi jumlah kunjungan dengan angka bulat, misalnya 7")
    }

    @Test("angka jauh di atas target perlu penjelasan di catatan")
    func tidakWajar() throws {
        #expect(kode(MasukanRealisasi(angka: "193"), kunjungan) == ["realisasi.angka_tidak_wajar"])
        #expect(kode(MasukanRealisasi(angka: "192"), kunjungan).isEmpty)
        #expect(try MasukanRealisasi(angka: "193", uraian: "Pekan imunisasi").baca(kunjungan).angka == 193)
    }

    @Test("tidak ada kegiatan tidak memerlukan angka")
    func nihil() throws {
        let hasil = try MasukanRealisasi(angka: "apa saja", isNihil: true).baca(kunjungan)
        #expect(hasil.isNihil)
        #expect(hasil.angka == nil)
        #expect(hasil.tampil(kunjungan) == "Tidak ada kegiatan")
    }

    @Test("target berupa kata dijawab dengan kata")
    func kataKata() throws {
        #expect(kode(MasukanRealisasi(angka: "7"), kata) == ["realisasi.uraian_kosong"])
        #expect(try MasukanRealisasi(uraian: "Tertib tiap pekan").baca(kata).tampil(kata) == "Tertib tiap pekan")
    }

    @Test("semua kesalahan disebut sekaligus")
    func semua() {
        let panjang = String(repeating: "a", count: 2001)
        let masukan = MasukanRealisasi(angka: "", uraian: panjang, kendala: panjang)
        #expect(
            kode(masukan, kunjungan)
                == ["realisasi.angka_kosong", "realisasi.terlalu_panjang", "realisasi.terlalu_panjang"]
        )
    }

    @Test("tombol tambah dan kurang berhenti di nol")
    func langkah() {
        #expect(MasukanRealisasi(angka: "7").langkah(1, kunjungan).angka == "8")
        #expect(MasukanRealisasi(angka: "0").langkah(-1, kunjungan).angka == "0")
        #expect(MasukanRealisasi(angka: "x").langkah(1, kunjungan).angka == "1")
        #expect(MasukanRealisasi(angka: "999").langkah(1, kunjungan).angka == "1.000")
    }

    @Test("bulan wajar tanpa tanda; kendala, tanpa bukti, belum lengkap, dan terlambat ditandai")
    func tanda() {
        let baik = TandaRealisasi.Butir(isTerisi: true, isNihil: false, hasKendala: false, jumlahBukti: 1)
        let nihil = TandaRealisasi.Butir(isTerisi: true, isNihil: true, hasKendala: false, jumlahBukti: 0)
        #expect(TandaRealisasi.periksa([baik, nihil], isTerlambat: false).isEmpty)
        let polos = TandaRealisasi.Butir(isTerisi: true, isNihil: false, hasKendala: true, jumlahBukti: 0)
        let kosong = TandaRealisasi.Butir(isTerisi: false, isNihil: false, hasKendala: false, jumlahBukti: 0)
        #expect(TandaRealisasi.periksa([polos, kosong], isTerlambat: true) == TandaRealisasi.allCases)
    }
}
