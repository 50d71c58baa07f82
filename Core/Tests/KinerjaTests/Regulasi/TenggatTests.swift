import Kinerja
import Testing

@Suite("Tenggat (PermenPANRB 6/2022 Pasal 14, 28, 29; h.27, 65, 90, 94, 114-119)")
struct TenggatTests {
    @Test("setiap kejadian punya pelaku, akibat, sumber, dan dapat dihitung", arguments: KejadianTenggat.allCases)
    func lengkap(kejadian: KejadianTenggat) throws {
        let jangka = kejadian.riwayat.terkini
        #expect(!jangka.nilai.pelaku.isEmpty && !jangka.nilai.bilaLewat.isEmpty && !jangka.sumber.isEmpty)
        let tenggat = try Tenggat.hitung(kejadian, dari: tgl("2026-03-02"))
        if tenggat.jenisHari == .kerja { #expect(tenggat.jatuh > tenggat.dari) }
    }

    @Test(
        "jumlah hari kerja sesuai tabel jam",
        arguments: [
            (KejadianTenggat.tandaTanganAtasan, 14), (.penyampaianDokumen, 14), (.penyampaianDokumenAtasan, 7),
            (.pengembalianDokumen, 14), (.pengembalianDokumenAtasan, 7), (.pelaporanPyB, 30), (.pengajuanKeberatan, 14),
            (.keputusanKeberatan, 7), (.laporResponsPertama, 3), (.laporPermintaanInformasi, 5),
            (.laporTidakBerkadarPengawasan, 14), (.laporBerkadarPengawasan, 60),
        ]
    )
    func jumlahHari(kejadian: KejadianTenggat, n: Int) throws {
        let tenggat = try Tenggat.hitung(kejadian, dari: tgl("2026-03-02"))
        #expect(tenggat.hari == n)
        #expect(tenggat.jenisHari == .kerja)
    }

    @Test(
        "tenggat kalender jatuh pada tanggal tetap, juga di akhir pekan",
        arguments: [
            (KejadianTenggat.rancanganPerjanjianKinerja, "2026-01-14"), (.penetapanSKP, "2026-01-31"),
            (.evaluasiTahunan, "2027-01-31"), (.capaianOrganisasiTahunan, "2027-01-31"),
        ]
    )
    func tetap(kejadian: KejadianTenggat, jatuh: String) throws {
        for dari in ["2026-01-01", "2026-06-15", "2026-12-31"] {
            let tenggat = try Tenggat.hitung(kejadian, dari: tgl(dari))
            #expect(tenggat.jatuh == tgl(jatuh))
            #expect(tenggat.hari == tgl(dari).selisihHari(ke: tgl(jatuh)))
            #expect(tenggat.jenisHari == .kalender)
        }
    }

    @Test("UU 27/2022 Pasal 46: tiga hari kalender")
    func pdp() throws {
        let tenggat = try Tenggat.hitung(.pemberitahuanKegagalanPDP, dari: tgl("2028-02-27"))
        #expect(tenggat.jatuh == tgl("2028-03-01"))
        #expect(tenggat.hari == 3)
        #expect(tenggat.jenisHari == .kalender)
    }

    @Test("K-60, K-61: hari terakhir masih tepat waktu, esoknya lewat")
    func lewat() throws {
        let kalender = KalenderKerja(libur: [tgl("2026-02-16"), tgl("2026-02-17")])
        let tenggat = try Tenggat.hitung(.pengajuanKeberatan, dari: tgl("2026-02-11"), kalender: kalender)
        #expect(!tenggat.isLewat(pada: tgl("2026-03-05")))
        #expect(tenggat.isLewat(pada: tgl("2026-03-06")))
    }

    @Test("K-72, K-74: rangkaian tenggat penilai tepat waktu dan penilai terlambat")
    func rangkaian() throws {
        let penyampaian = try Tenggat.hitung(.penyampaianDokumen, dari: tgl("2027-01-29")).jatuh
        #expect(penyampaian == tgl("2027-02-18"))
        let keberatan = try Tenggat.hitung(.pengajuanKeberatan, dari: penyampaian).jatuh
        #expect(keberatan == tgl("2027-03-10"))
        #expect(try Tenggat.hitung(.keputusanKeberatan, dari: keberatan).jatuh == tgl("2027-03-19"))
        #expect(try Tenggat.hitung(.pelaporanPyB, dari: tgl("2027-01-31")).jatuh == tgl("2027-03-12"))
        #expect(try Tenggat.hitung(.pengembalianDokumenAtasan, dari: tgl("2027-03-01")).jatuh == tgl("2027-03-10"))
    }

    @Test("sebelum aturan berlaku dan di luar kalender ditolak")
    func ditolak() {
        #expect(
            kodePenolakan { () throws(Penolakan) in
                try Tenggat.hitung(.penetapanSKP, dari: tgl("2022-01-03"), per: tgl("2022-02-06"))
            } == "aturan_belum_berlaku"
        )
        #expect(
            kodePenolakan { () throws(Penolakan) in try Tenggat.hitung(.evaluasiTahunan, dari: tgl("9999-01-01")) }
                == "tanggal_di_luar_jangkauan"
        )
        #expect(
            kodePenolakan { () throws(Penolakan) in try Tenggat.hitung(.pelaporanPyB, dari: tgl("9999-12-01")) }
                == "tanggal_di_luar_jangkauan"
        )
    }

    @Test("K-160, K-161: 25 September di dalam jendela triwulan III, 25 Agustus di luar (h.91-92)")
    func jendelaPeriodik() throws {
        let jendela = JendelaEvaluasi(.triwulan(tahun: 2026, ke: 3))
        #expect(jendela.memuat(tgl("2026-09-25")))
        #expect(!jendela.memuat(tgl("2026-08-25")))
        #expect(jendela.buka == tgl("2026-09-20"))
        #expect(jendela.tutup == tgl("2026-10-14"))
    }

    @Test("jendela tahunan: 31 Desember sampai 31 Januari (h.90)")
    func jendelaTahunan() {
        let jendela = JendelaEvaluasi(.tahunan(2026))
        #expect(jendela.buka == tgl("2026-12-31"))
        #expect(jendela.tutup == tgl("2027-01-31"))
    }
}
