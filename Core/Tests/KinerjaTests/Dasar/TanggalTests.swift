import Kinerja
import Testing

@Suite("Tanggal, bulan, periode")
struct TanggalTests {
    @Test(
        "tanggal ISO terbaca tepat",
        arguments: ["2026-10-07", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"]
    )
    func terbaca(iso: String) throws {
        #expect(try #require(Tanggal(iso)).description == iso)
    }

    @Test(
        "tanggal yang tidak ada ditolak",
        arguments: [
            "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
            "2026-1-1",
            "26-01-01", "2026-01-01 ", " 2026-01-01", "2026/01/01", "2026-01-01T00", "", "-", "--", "2026-01",
            "+026-01-01",
            "２０２６-01-01", "2026-01-0١", "20260101", "2026-01-01-01",
        ]
    )
    func ditolak(iso: String) {
        #expect(Tanggal(iso) == nil)
    }

    @Test("setiap hari selama 830 tahun berurutan, dengan hari pekan dan bulan yang cocok")
    func berurutan() throws {
        var tanggal = tgl("1600-01-01")
        let akhir = tgl("2430-01-01")
        while tanggal < akhir {
            let besok = tanggal.tambah(hari: 1)
            let sama = Tanggal(tahun: besok.tahun, bulan: besok.bulan, hari: besok.hari)
            guard sama == besok, besok.hariDalamPekan == tanggal.hariDalamPekan % 7 + 1,
                besok.hari == tanggal.hari + 1 || (besok.hari == 1 && tanggal == tanggal.bulanKalender.hariTerakhir)
            else {
                Issue.record("putus sesudah \(tanggal)")
                return
            }
            tanggal = besok
        }
    }

    @Test("hari pekan yang dikenal")
    func hariPekan() {
        #expect(tgl("2026-10-07").hariDalamPekan == 3)
        #expect(tgl("1970-01-01").hariDalamPekan == 4)
        #expect(tgl("2026-01-31").hariDalamPekan == 6)
        #expect(tgl("2027-01-31").hariDalamPekan == 7)
        #expect(tgl("1945-08-17").namaHari == "Jumat")
    }

    @Test("tampilan mengikuti gaya Indonesia")
    func tampilan() {
        let tanggal = tgl("2026-10-07")
        #expect(tanggal.tampil == "7 Oktober 2026")
        #expect(tanggal.tampilPanjang == "Rabu, 7 Oktober 2026")
        #expect(tanggal.tampilPendek == "7 Okt")
        #expect(tgl("2026-08-17").tampilPendek == "17 Agu")
        #expect(tgl("2026-12-04").tampilPanjang == "Jumat, 4 Desember 2026")
    }

    @Test("tambah dan selisih hari saling membalik dan tidak pernah meluap")
    func tambah() {
        let tanggal = tgl("2026-03-01")
        #expect(tanggal.tambah(hari: -1) == tgl("2026-02-28"))
        #expect(tanggal.selisihHari(ke: tgl("2027-03-01")) == 365)
        #expect(tanggal.selisihHari(ke: tgl("2026-02-01")) == -28)
        #expect(tanggal.tambah(hari: .max) == tgl("9999-12-31"))
        #expect(tanggal.tambah(hari: .min) == tgl("0001-01-01"))
        #expect(Tanggal(hariSejak1970: 0) == tgl("1970-01-01"))
    }

    @Test("bulan: batas, urutan, hitungan inklusif")
    func bulan() throws {
        let bulan = try #require(Bulan("2026-09"))
        #expect(bulan.tampil == "September 2026")
        #expect(bulan.nama == "September")
        #expect(bulan.hariTerakhir == tgl("2026-09-30"))
        #expect(Bulan("2028-02")?.hariTerakhir == tgl("2028-02-29"))
        #expect(Bulan("2026-12")?.berikutnya == Bulan("2027-01"))
        #expect(Bulan("2026-01")?.sebelumnya == Bulan("2025-12"))
        #expect(bulan.jumlahBulan(sampai: try #require(Bulan("2027-08"))) == 12)
        #expect(bulan.jumlahBulan(sampai: bulan.sebelumnya) == 0)
        for salah in ["2026-13", "2026-00", "2026-9", "2026", "0000-01", "2026-09-01"] { #expect(Bulan(salah) == nil) }
        #expect(bulan.tambah(bulan: .max).description == "9999-12")
        #expect(bulan.tambah(bulan: .min).description == "0001-01")
    }

    @Test(
        "periode: kode, tampilan, batas",
        arguments: [
            ("2026-09", "September 2026", "2026-09-01", "2026-09-30", 1),
            ("2026-tw3", "Triwulan III 2026", "2026-07-01", "2026-09-30", 3),
            ("2026-tw1", "Triwulan I 2026", "2026-01-01", "2026-03-31", 3),
            ("2026-s1", "Semester I 2026", "2026-01-01", "2026-06-30", 6),
            ("2026-s2", "Semester II 2026", "2026-07-01", "2026-12-31", 6),
            ("2026", "Tahun 2026", "2026-01-01", "2026-12-31", 12),
        ]
    )
    func periode(kode: String, tampil: String, mulai: String, selesai: String, bulan: Int) throws {
        let periode = try #require(Periode(kode))
        #expect(periode.kode == kode)
        #expect(periode.tampil == tampil)
        #expect(periode.mulai == tgl(mulai))
        #expect(periode.selesai == tgl(selesai))
        #expect(periode.daftarBulan.count == bulan)
        #expect(periode.tahun == 2026)
        #expect(periode.memuat(tgl(selesai)) && !periode.memuat(tgl(selesai).tambah(hari: 1)))
    }

    @Test(
        "kode periode yang salah ditolak",
        arguments: [
            "", "2026-tw5", "2026-tw0", "2026-TW1", "26", "2026-tw", "0000", "2026-", "2026-s0", "2026-s3", "2026-S1",
            "2026-s", "2026-s12",
        ]
    )
    func periodeSalah(kode: String) {
        #expect(Periode(kode) == nil)
    }

    @Test("semester di luar 1 dan 2 dijepit, jenisnya dikenal, semua periode setahun lengkap")
    func jenisPeriode() {
        #expect(Periode.semester(tahun: 2026, ke: 9).daftarBulan == Periode.semester(tahun: 2026, ke: 2).daftarBulan)
        #expect(Periode.semester(tahun: 2026, ke: 0).tampil == "Semester I 2026")
        for (jenis, jumlah) in [(JenisPeriode.bulanan, 12), (.triwulan, 4), (.semester, 2), (.tahunan, 1)] {
            let semua = jenis.semua(tahun: 2026)
            #expect(semua.count == jumlah)
            #expect(semua.allSatisfy { $0.jenis == jenis && Periode($0.kode) == $0 && $0.tahun == 2026 })
            #expect(semua.flatMap(\.daftarBulan).count == 12)
        }
    }
}
