import Testing

@testable import Kinerja

/// Each dated table names the day it came into force and where it stands, and cannot be used before that day.
@Suite("Aturan bertanggal dan bersumber")
struct SumberAturanTests {
    private static let hariSebelumPermen6 = Tanggal("2022-02-06")

    @Test("MatriksPredikat berlaku sejak 7 Februari 2022 menurut h.99-103")
    func matriks() throws {
        let aturan = MatriksPredikat.riwayat.terkini
        #expect(aturan.berlakuSejak.description == "2022-02-07")
        #expect(aturan.sumber.contains("h.99-100"))
        let sebelum = try #require(Self.hariSebelumPermen6)
        #expect(throws: Penolakan.self) { _ = try MatriksPredikat.riwayat.berlaku(pada: sebelum) }
    }

    @Test("AturanTPP: bobot berjumlah 100 dan potongan paling banyak seluruh bagian disiplin")
    func tpp() {
        #expect(AturanTPP.riwayat.terkini.nilai.jumlahBobot == 100)
        #expect(AturanTPP.riwayat.terkini.nilai.potonganMaks == 100)
        #expect(AturanTPP.riwayat.terkini.sumber.contains("PP 12/2019 Pasal 58"))
    }

    @Test("RumusCapaian adalah bawaan aplikasi, bukan rumus hukum")
    func capaian() {
        #expect(RumusCapaian.riwayat.terkini.nilai.terendah == 0)
        #expect(RumusCapaian.riwayat.terkini.sumber.contains("tidak memuat rumus"))
    }

    @Test("JangkaTenggat: setiap tenggat punya pelaku, akibat, dan sumber", arguments: KejadianTenggat.allCases)
    func tenggat(kejadian: KejadianTenggat) {
        let jangka: JangkaTenggat = kejadian.riwayat.terkini.nilai
        #expect(!jangka.pelaku.isEmpty)
        #expect(!jangka.bilaLewat.isEmpty)
        #expect(!kejadian.riwayat.terkini.sumber.isEmpty)
    }

    @Test("ParameterAturan yang lebih baru menggantikan yang lama sejak harinya")
    func riwayat() throws {
        let awal = try #require(Tanggal("2022-01-01"))
        let baru = try #require(Tanggal("2024-01-01"))
        let topik = RiwayatParameter(
            "contoh", ParameterAturan(1, sejak: awal, sumber: "a"), ParameterAturan(2, sejak: baru, sumber: "b")
        )
        #expect(try topik.berlaku(pada: baru.tambah(hari: -1)).nilai == 1)
        #expect(try topik.berlaku(pada: baru).nilai == 2)
        #expect(try topik.berlaku(pada: nil).nilai == 2)
    }
}
