import Kinerja
import Testing

@Suite("Dasar: pengingat")
struct AturanPengingatTests {
    private let aturan = AturanPengingat.riwayat.terkini.nilai
    /// Weekdays of two years with some holidays between.
    private var kalender: KalenderKerja {
        KalenderKerja(
            libur: Set(
                ["2026-01-01", "2026-03-20", "2026-03-23", "2026-05-01", "2026-08-17", "2026-12-25"].compactMap {
                    Tanggal($0)
                }))
    }
    private var awal: Tanggal { get throws { try #require(Tanggal("2026-01-01")) } }

    private func saat(_ hari: String, _ menit: Int) throws -> SaatWIB {
        SaatWIB(try #require(Tanggal(hari)), menit: menit)
    }

    @Test("angka dari DESIGN 7: tiga sebulan, siang 06.00 sampai 19.00")
    func angka() {
        #expect(aturan.maksimumSebulan == 3)
        #expect(aturan.jamMulai == 6)
        #expect(aturan.jamSelesai == 19)
        #expect(AturanPengingat.riwayat.terkini.sumber.contains("DESIGN 7"))
    }

    @Test("batas malam tepat pada menitnya")
    func malam() throws {
        #expect(!aturan.boleh(try saat("2026-10-07", 5 * 60 + 59), kalender))
        #expect(aturan.boleh(try saat("2026-10-07", 6 * 60), kalender))
        #expect(aturan.boleh(try saat("2026-10-07", 18 * 60 + 59), kalender))
        #expect(!aturan.boleh(try saat("2026-10-07", 19 * 60), kalender))
    }

    @Test("Sabtu, Minggu, dan hari libur tidak pernah")
    func libur() throws {
        for hari in ["2026-10-10", "2026-10-11", "2026-08-17", "2026-03-20"] {
            #expect(!aturan.boleh(try saat(hari, 600), kalender), "\(hari)")
        }
        #expect(
            aturan.terdekat(sejak: try saat("2026-03-19", 20 * 60), kalender) == (try saat("2026-03-24", 6 * 60)),
            "Kamis malam sebelum libur panjang menjadi Selasa pagi")
    }

    @Test("menunda tidak pernah mundur, tidak pernah jatuh di malam atau libur, dan tidak melompati pagi kerja")
    func sifatTerdekat() throws {
        for hari in 0..<730 {
            for menit in stride(from: 0, to: 1440, by: 97) {
                let saat = SaatWIB(try awal.tambah(hari: hari), menit: menit)
                let nanti = aturan.terdekat(sejak: saat, kalender)
                #expect(nanti >= saat)
                #expect(aturan.boleh(nanti, kalender))
                if aturan.boleh(saat, kalender) { #expect(nanti == saat) }
                let pagi = SaatWIB(nanti.tanggal, jam: aturan.jamMulai)
                if nanti != saat { #expect(nanti == pagi) }
                for lewat in 0..<max(0, saat.tanggal.selisihHari(ke: nanti.tanggal)) {
                    let antara = saat.tanggal.tambah(hari: lewat)
                    let isMasihBisa = lewat > 0 || saat.jam < aturan.jamMulai
                    if isMasihBisa { #expect(!kalender.isHariKerja(antara)) }
                }
            }
        }
    }

    @Test("dicoba tiap jam selama dua tahun: tidak pernah lebih dari tiga sebulan, malam, libur, atau terlalu rapat")
    func sifatSetahun() throws {
        var riwayat: [Tanggal] = []
        var sebulan: [Bulan: Int] = [:]
        for hari in 0..<730 {
            for jam in 0..<24 {
                let saat = SaatWIB(try awal.tambah(hari: hari), jam: jam)
                guard case .kirim = aturan.putuskan(pada: saat, riwayat: riwayat, kalender) else { continue }
                #expect(aturan.boleh(saat, kalender))
                if let terakhir = riwayat.last {
                    #expect(terakhir.selisihHari(ke: saat.tanggal) >= aturan.jarakHari)
                }
                riwayat.append(saat.tanggal)
                sebulan[saat.tanggal.bulanKalender, default: 0] += 1
            }
        }
        #expect(sebulan.values.allSatisfy { $0 <= 3 })
        #expect(sebulan.count == 24, "setiap bulan tetap ada kesempatan")
        #expect(sebulan.values.allSatisfy { $0 == 3 }, "jatah yang perlu tetap terpakai")
    }

    @Test("tunda menyebut saat yang memang boleh")
    func tundaBerguna() throws {
        let hari = try #require(Tanggal("2026-10-06"))
        let riwayat = ["2026-10-01", "2026-10-05"].compactMap { Tanggal($0) }
        let putusan = aturan.putuskan(pada: SaatWIB(hari, jam: 9), riwayat: riwayat, kalender)
        #expect(putusan == .tunda(try saat("2026-10-08", 360)))
        let penuh = riwayat + [try #require(Tanggal("2026-10-12"))]
        #expect(
            aturan.putuskan(pada: try saat("2026-10-20", 600), riwayat: penuh, kalender)
                == .tunda(try saat("2026-11-02", 360)), "Minggu 1 November dilewati")
    }

    @Test("ringkasan harian pagi kerja berikutnya, mingguan pagi pertama pekan berikutnya")
    func ringkasan() throws {
        let jumat = try saat("2026-10-09", 600)
        #expect(JadwalRingkasan.berikut(.harian, sesudah: jumat, kalender) == (try saat("2026-10-12", 420)))
        #expect(JadwalRingkasan.berikut(.mingguan, sesudah: jumat, kalender) == (try saat("2026-10-12", 420)))
        let seninPagi = try saat("2026-10-12", 300)
        #expect(JadwalRingkasan.berikut(.harian, sesudah: seninPagi, kalender) == (try saat("2026-10-12", 420)))
        let senin = try saat("2026-10-12", 420)
        #expect(JadwalRingkasan.berikut(.harian, sesudah: senin, kalender) == (try saat("2026-10-13", 420)))
        #expect(JadwalRingkasan.berikut(.mingguan, sesudah: senin, kalender) == (try saat("2026-10-19", 420)))
        #expect(
            JadwalRingkasan.berikut(.mingguan, sesudah: try saat("2026-08-14", 600), kalender)
                == (try saat("2026-08-18", 420)), "Senin libur menjadi Selasa")
    }

    @Test("kalimat menyebut sisa pekerjaan, lama, dan batas")
    func kalimat() throws {
        let batas = try #require(Tanggal("2026-10-10"))
        let hari = try #require(Tanggal("2026-10-06"))
        #expect(
            KalimatPengingat.realisasi(sisa: 2, dari: 5, batas: batas, pada: hari)
                == "Tinggal 2 dari 5 indikator, sekitar 1 menit. Batas Sabtu, 10 Oktober.")
        #expect(
            KalimatPengingat.realisasi(sisa: 5, dari: 5, batas: batas, pada: hari)
                == "Tinggal 5 dari 5 indikator, sekitar 2 menit. Batas Sabtu, 10 Oktober.")
        #expect(
            KalimatPengingat.realisasi(sisa: 0, dari: 5, batas: batas, pada: batas.tambah(hari: 2))
                == "Semua indikator terisi, tinggal dikirim. Batas Sabtu, 10 Oktober, sudah lewat; pengisian tetap terbuka."
        )
    }

    @Test("jeda coba ulang membesar dan terbatas")
    func jeda() {
        #expect((1...4).map(UlangKirim.jedaMenit) == [1, 5, 25, 125])
        #expect(UlangKirim.maksimum <= 5)
        #expect(UlangKirim.jedaMenit(sesudah: 1000) == UlangKirim.jedaMenit(sesudah: 5))
    }
}
