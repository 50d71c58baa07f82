import Testing

@testable import Kinerja

@Suite("Pelaksanaan: kendala sumber daya")
struct KendalaTests {
    /// Monday 2 November 2026; Wednesday 4 is a holiday of the example.
    static let senin = Tanggal.tetap(2026, 11, 2)
    static let kalender = KalenderKerja(libur: [Tanggal.tetap(2026, 11, 4)])

    static func lapor(_ uraian: String = "Gerobak angkut rusak") throws -> Kendala {
        try Kendala.lapor(
            id: "k", pelapor: "medang", LaporanKendala(jenis: .alat, uraian: uraian), penilai: "ulin", pada: senin,
            kalender: kalender
        ).keadaan
    }

    static func dalam(_ keadaan: KeadaanKendala) throws -> Kendala {
        let k = try lapor()
        switch keadaan {
        case .dilaporkan: return k
        case .diakui: return try k.akui(oleh: "ulin", kalender: kalender).keadaan
        case .diteruskan:
            return try k.teruskan(ke: "jelutung", catatan: "Perlu anggaran", pada: senin, kalender: kalender).keadaan
        case .selesai: return try k.selesaikan(oleh: "ulin", hasil: "Gerobak diganti", pada: senin).keadaan
        case .tidakDapatDipenuhi: return try k.tidakDapat(oleh: "ulin", alasan: "Tidak ada dana", pada: senin).keadaan
        case .dibukaKembali:
            return try dalam(.selesai).bukaKembali(alasan: "Rusak lagi", pada: senin, kalender: kalender).keadaan
        case .ditarik: return try k.tarik().keadaan
        }
    }

    static func kode<T>(_ body: () throws -> T) -> String {
        do {
            _ = try body()
            return "tidak ditolak"
        } catch let tolak as Penolakan {
            return tolak.kode
        } catch let daftar as DaftarPenolakan {
            return daftar.daftar.map(\.kode).joined(separator: ",")
        } catch {
            return "\(error)"
        }
    }

    @Test("laporan baru ada di meja penilai dengan batas tiga hari kerja, hari libur dilewati")
    func laporan() throws {
        let k = try Self.lapor()
        #expect(k.keadaan == .dilaporkan && k.pemegangID == "ulin" && k.tingkat == 0)
        #expect(k.batas == Tanggal.tetap(2026, 11, 6))
    }

    @Test("laporan tanpa kata atau dengan tanggal esok ditolak bersama-sama")
    func laporanSalah() {
        let laporan = LaporanKendala(jenis: .alat, uraian: "  ", sejak: Tanggal.tetap(2026, 11, 3))
        #expect(Self.kode { try laporan.periksa(pada: Self.senin) } == "kendala.uraian_kosong,kendala.sejak_nanti")
        let panjang = LaporanKendala(jenis: .alat, uraian: String(repeating: "a", count: 2001))
        #expect(Self.kode { try panjang.periksa(pada: Self.senin) } == "kendala.terlalu_panjang")
    }

    @Test("diakui memberi sepuluh hari kerja; diakui dua kali ditolak")
    func akui() throws {
        let k = try Self.dalam(.diakui)
        #expect(k.keadaan == .diakui && k.isDiakuiPemegang)
        #expect(k.batas == Tanggal.tetap(2026, 11, 17))
        #expect(Self.kode { try k.akui(oleh: "ulin", kalender: Self.kalender) } == "kendala.sudah_diakui")
    }

    @Test("diteruskan pindah ke meja atasan dan tetap diteruskan ketika atasan mengakuinya")
    func teruskan() throws {
        let k = try Self.dalam(.diteruskan)
        #expect(k.pemegangID == "jelutung" && k.tingkat == 1 && !k.isDiakuiPemegang)
        let akui = try k.akui(oleh: "jelutung", kalender: Self.kalender).keadaan
        #expect(akui.keadaan == .diteruskan && akui.isDiakuiPemegang)
    }

    @Test("tanpa atasan lagi atau tanpa catatan tidak dapat diteruskan")
    func teruskanDitolak() throws {
        let k = try Self.dalam(.diakui)
        let hari = Self.senin
        #expect(
            Self.kode { try k.teruskan(ke: nil, catatan: "Mohon", pada: hari, kalender: Self.kalender) }
                == "kendala.puncak")
        #expect(
            Self.kode { try k.teruskan(ke: "jelutung", catatan: " ", pada: hari, kalender: Self.kalender) }
                == "kendala.catatan_kosong")
    }

    @Test("selesai dan tidak dapat dipenuhi menutup, menyimpan putusan, dan butuh kata", arguments: [true, false])
    func tutup(isSelesai: Bool) throws {
        let k = try Self.dalam(.diteruskan)
        let hari = Self.senin
        func tutup(_ teks: String) throws -> Kendala {
            isSelesai
                ? try k.selesaikan(oleh: "jelutung", hasil: teks, pada: hari).keadaan
                : try k.tidakDapat(oleh: "jelutung", alasan: teks, pada: hari).keadaan
        }
        let baru = try tutup("Anggaran perubahan")
        #expect(baru.keadaan == (isSelesai ? .selesai : .tidakDapatDipenuhi))
        #expect(baru.putusan == "Anggaran perubahan" && baru.ditutup == hari && baru.batas == nil)
        #expect(baru.pemutusID == "jelutung")
        #expect(Self.kode { try tutup("") } == "kendala.putusan_kosong")
    }

    @Test(
        "yang sudah ditutup tidak dapat diakui, diteruskan, atau diputus lagi",
        arguments: [KeadaanKendala.selesai, .tidakDapatDipenuhi, .ditarik])
    func ditutup(keadaan: KeadaanKendala) throws {
        let k = try Self.dalam(keadaan)
        let hari = Self.senin
        let tertutup = "kendala.sudah_ditutup"
        #expect(Self.kode { try k.akui(oleh: "ulin", kalender: Self.kalender) } == tertutup)
        #expect(Self.kode { try k.teruskan(ke: "x", catatan: "a", pada: hari, kalender: Self.kalender) } == tertutup)
        #expect(Self.kode { try k.selesaikan(oleh: "ulin", hasil: "a", pada: hari) } == tertutup)
        #expect(Self.kode { try k.tidakDapat(oleh: "ulin", alasan: "a", pada: hari) } == tertutup)
    }

    @Test("hanya yang belum dijawab dapat ditarik", arguments: KeadaanKendala.allCases)
    func tarik(keadaan: KeadaanKendala) throws {
        let k = try Self.dalam(keadaan)
        #expect(Self.kode { try k.tarik() } == (keadaan == .dilaporkan ? "tidak ditolak" : "kendala.sudah_dijawab"))
    }

    @Test("dibuka kembali dalam 14 hari kembali ke meja yang sama; hari ke-15 ditolak")
    func bukaKembali() throws {
        let k = try Self.dalam(.selesai)
        func buka(_ hari: Int, _ alasan: String = "Rusak lagi") throws -> Kendala {
            try k.bukaKembali(alasan: alasan, pada: Self.senin.tambah(hari: hari), kalender: Self.kalender).keadaan
        }
        let baru = try buka(14)
        #expect(baru.keadaan == .dibukaKembali && baru.pemegangID == "ulin" && baru.ditutup == nil)
        #expect(baru.batas != nil)
        #expect(Self.kode { try buka(15) } == "kendala.lewat_buka_kembali")
        #expect(Self.kode { try buka(1, " ") } == "kendala.alasan_kosong")
        let terbuka = try Self.dalam(.diakui)
        #expect(
            Self.kode { try terbuka.bukaKembali(alasan: "a", pada: Self.senin, kalender: Self.kalender) }
                == "kendala.belum_ditutup")
    }

    @Test("lewat batas diberitahukan sekali, lalu diangkat sesudah satu hari kerja lagi")
    func lewat() throws {
        let k = try Self.lapor()
        let jumat = Tanggal.tetap(2026, 11, 6)
        #expect(k.lewatTenggat(pada: jumat, atasan: "jelutung", kalender: Self.kalender) == nil)
        let senin = Tanggal.tetap(2026, 11, 9)
        let lewat = try #require(k.lewatTenggat(pada: senin, atasan: "jelutung", kalender: Self.kalender)).keadaan
        #expect(lewat.isLewat && lewat.diangkatKe == nil)
        #expect(lewat.lewatTenggat(pada: senin, atasan: "jelutung", kalender: Self.kalender) == nil)
        let selasa = Tanggal.tetap(2026, 11, 10)
        let naik = try #require(lewat.lewatTenggat(pada: selasa, atasan: "jelutung", kalender: Self.kalender)).keadaan
        #expect(naik.diangkatKe == "jelutung" && naik.pemegangID == "ulin")
        #expect(naik.lewatTenggat(pada: selasa, atasan: "jelutung", kalender: Self.kalender) == nil)
        #expect(naik.hariDiMeja(pada: selasa, kalender: Self.kalender) == 5)
    }

    @Test("meja mengikuti garis penilai: pemegang yang diganti tidak membawa kendala pergi")
    func ikutGaris() throws {
        let k = try Self.dalam(.diteruskan)
        #expect(k.ikutGaris(["ulin", "jelutung"], pada: Self.senin, kalender: Self.kalender) == nil)
        let baru = try #require(
            k.ikutGaris(["ulin", "plt"], pada: Self.senin.tambah(hari: 5), kalender: Self.kalender)
        ).keadaan
        #expect(baru.pemegangID == "plt" && baru.tingkat == 1 && !baru.isDiakuiPemegang)
        #expect(k.ikutGaris([], pada: Self.senin, kalender: Self.kalender) == nil)
        let pendek = try #require(k.ikutGaris(["ulin"], pada: Self.senin, kalender: Self.kalender)).keadaan
        #expect(pendek.pemegangID == "ulin" && pendek.tingkat == 0)
    }

    @Test("yang ditarik dapat dilaporkan lagi; yang diakui hanya berubah katanya; yang ditutup tetap")
    func ubah() throws {
        let laporan = LaporanKendala(jenis: .sarana, uraian: "Jalan masuk tertutup")
        func ubah(_ k: Kendala) throws -> Kendala {
            try k.ubah(laporan, penilai: "ulin", pada: Self.senin, kalender: Self.kalender).keadaan
        }
        let lagi = try ubah(try Self.dalam(.ditarik))
        #expect(lagi.keadaan == .dilaporkan && lagi.batas != nil)
        let akui = try ubah(try Self.dalam(.diakui))
        #expect(akui.keadaan == .diakui && akui.laporan.uraian == "Jalan masuk tertutup")
        let selesai = try Self.dalam(.selesai)
        #expect(Self.kode { try ubah(selesai) } == "kendala.sudah_ditutup")
    }

    @Test("jenis kendala dibaca dari kata dukungan yang dijanjikan")
    func jenisDukungan() {
        func jenis(_ teks: String) -> JenisKendala { DukunganSKP(nomor: 1, teks: teks).jenisKendala }
        #expect(jenis("Peralatan kerja dan jaringan yang berfungsi") == .alat)
        #expect(jenis("Anggaran sesuai dokumen pelaksanaan anggaran") == .anggaran)
        #expect(jenis("Sumber daya manusia sesuai beban kerja") == .orang)
        #expect(jenis("Doa restu") == .lain)
    }

    @Test("tenggat AturanKendala dihitung dalam hari kerja, dan hari libur tidak dihitung")
    func tenggat() throws {
        let aturan = AturanKendala.pada(Self.senin)
        #expect(aturan.hariAkui == 3 && aturan.hariPutus == 10)
        let k = try Self.lapor()
        #expect(k.batas == Self.kalender.hariKe(aturan.hariAkui, sejak: Self.senin))
        #expect(k.batas == Tanggal.tetap(2026, 11, 6))
    }
}
