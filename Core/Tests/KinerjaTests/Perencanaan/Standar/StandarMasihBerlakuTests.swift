import Kinerja
import Testing

@Suite("Mengambil standar ke SKP")
struct StandarMasihBerlakuTests {
    private let dua = [
        ContohStandar.versi(1, sejak: "2026-01-01", sampai: "2026-06-30"),
        ContohStandar.versi(2, sejak: "2026-07-01"),
        ContohStandar.versi(0, .usulan),
    ]

    @Test("Yang diambil adalah versi yang berlaku hari itu, bukan yang terbaru")
    func menurutHari() throws {
        #expect(try StandarMasihBerlaku.ambil(dua, pada: ContohStandar.hari("2026-06-30")).nomor == 1)
        #expect(try StandarMasihBerlaku.ambil(dua, pada: ContohStandar.hari("2026-07-01")).nomor == 2)
    }

    @Test("Versi yang berakhir ditolak dan disebut versi penggantinya")
    func berakhir() throws {
        let penolakan = #expect(throws: Penolakan.self) {
            try StandarMasihBerlaku.ambil(dua, versi: 1, pada: ContohStandar.hari("2026-10-05"))
        }
        #expect(penolakan?.kode == StandarMasihBerlaku.kode)
        #expect(penolakan?.pesan == "Standar PR-AM-02 versi 1 sudah berakhir pada 30 Juni 2026.")
        #expect(penolakan?.perbaikan == "Pakai versi 2 yang berlaku sekarang.")
    }

    @Test("Standar tanpa versi yang berlaku ditolak dengan jalan keluarnya; usulan belum dapat diambil")
    func habis() throws {
        let habis = [ContohStandar.versi(1, sejak: "2026-01-01", sampai: "2026-06-30")]
        let penolakan = #expect(throws: Penolakan.self) {
            try StandarMasihBerlaku.ambil(habis, pada: ContohStandar.hari("2026-10-05"))
        }
        #expect(penolakan?.kode == StandarMasihBerlaku.kode)
        #expect(penolakan?.perbaikan?.contains("usulkan versi baru") == true)
        let belum = #expect(throws: Penolakan.self) {
            try StandarMasihBerlaku.ambil(dua, versi: 2, pada: ContohStandar.hari("2026-03-01"))
        }
        #expect(belum?.kode == "skp.standar_belum_berlaku")
        #expect(belum?.perbaikan == "Pakai versi 1 yang berlaku sekarang.")
        let usulan = #expect(throws: Penolakan.self) {
            try StandarMasihBerlaku.ambil([ContohStandar.versi(0, .usulan)], pada: ContohStandar.hari("2026-03-01"))
        }
        #expect(usulan?.kode == "skp.standar_tidak_ada")
    }
}
