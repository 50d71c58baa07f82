import Foundation
import HTTPTypes
import Platform
import Storage
import Testing

/// Obstacles through the front door: reported with a realisation, climbed, answered, opened again.
@Suite("Ruang kendala")
struct KendalaRoomTests {
    private typealias B = BantuKendala
    private static let bulan = "/realisasi/2026-10"

    private func isi(
        _ orang: Visitor, _ kendala: String, jenis: String = "alat"
    ) async throws -> String {
        let halaman = try await orang.get(Self.bulan)
        let cocok = try #require(
            halaman.text.firstMatch(of: /action="\/realisasi\/2026-10\/indikator\/([0-9a-z]+)" enctype/))
        let id = String(cocok.output.1)
        let form = halaman.text.components(separatedBy: "indikator/\(id)").dropFirst().first ?? ""
        let versi = form.firstMatch(of: /name="versi" value="([0-9]+)"/).map { String($0.output.1) } ?? "0"
        let isian = [
            "versi": versi, "angka[\(id)]": "1", "kendala[\(id)]": kendala, "kendala_jenis[\(id)]": jenis,
        ]
        #expect(try await orang.post("\(Self.bulan)/indikator/\(id)", isian).status == .seeOther)
        return id
    }

    @Test("kendala dari realisasi menjadi satu catatan, berubah katanya, ditarik, lalu dilaporkan lagi")
    func dariRealisasi() async throws {
        try await House.demo().visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let semula = try await B.daftar(petugas).jumlah
            _ = try await isi(petugas, "Gerobak rusak")
            var satu = try #require(try await B.daftar(petugas).kendala.first { $0.uraian == "Gerobak rusak" })
            #expect(satu.keadaan == "dilaporkan" && satu.jenis == "alat" && satu.pemegang == "Ulin Rekaan")
            #expect(!satu.hasil.isEmpty)
            let id = satu.id
            _ = try await isi(petugas, "Gerobak rusak berat", jenis: "sarana")
            satu = try #require(try await B.daftar(petugas).kendala.first { $0.id == id })
            #expect(satu.uraian == "Gerobak rusak berat" && satu.jenis == "sarana")
            #expect(try await B.daftar(petugas).jumlah == semula + 1)
            _ = try await isi(petugas, "")
            #expect(try await B.daftar(petugas).kendala.first { $0.id == id }?.keadaan == "ditarik")
            _ = try await isi(petugas, "Gerobak rusak lagi")
            #expect(try await B.daftar(petugas).kendala.first { $0.id == id }?.keadaan == "dilaporkan")
        }
    }

    @Test("kendala yang sudah diakui tidak hilang ketika isian realisasi dikosongkan")
    func diakuiTetap() async throws {
        try await House.demo().visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let kabid = try await B.masuk("kabidbm", visitor)
            _ = try await isi(petugas, "Gerobak rusak")
            let id = try #require(try await B.daftar(petugas).kendala.first { $0.uraian == "Gerobak rusak" }).id
            #expect(try await B.jawab(kabid, id, "pengakuan").status == .seeOther)
            _ = try await isi(petugas, "")
            #expect(try await B.daftar(petugas).kendala.first { $0.id == id }?.keadaan == "diakui")
        }
    }

    @Test(
        "naik dari penilai ke atasan, dijawab, dibuka kembali; pelapor melihat setiap langkah",
        arguments: TestEngine.allCases)
    func perjalanan(engine: TestEngine) async throws {
        try await House.demo(on: engine).visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let kabid = try await B.masuk("kabidbm", visitor)
            let kadis = try await B.masuk("kadispupr", visitor)
            let id = try await B.lapor(petugas, "Aspal dingin habis")
            #expect(try await B.jawab(kadis, id, "pengakuan").status == .notFound)
            #expect(try await kadis.get("/kendala/\(id)").status == .ok)
            let kosong = try await B.jawab(kabid, id, "penerusan", " ")
            #expect(kosong.status == .unprocessableContent)
            #expect(kosong.text.contains("Tulis apa yang Anda minta dari atasan"))
            #expect(try await B.jawab(kabid, id, "penerusan", "Mohon geser anggaran").status == .seeOther)
            #expect(try await B.jawab(kabid, id, "penyelesaian", "Sudah").status == .notFound)
            #expect(try await B.daftar(kadis, "/api/v1/keputusan").kendala.contains { $0.id == id })
            #expect(try await B.jawab(kadis, id, "penolakan", "Anggaran tahun ini habis").status == .seeOther)
            let halaman = try await petugas.get("/kendala/\(id)")
            #expect(halaman.text.contains("Tidak dapat dipenuhi"))
            #expect(halaman.text.contains("Anggaran tahun ini habis"))
            #expect(halaman.text.contains("Mohon geser anggaran"))
            #expect(try await B.jawab(petugas, id, "pembukaan", "Jalan makin rusak").status == .seeOther)
            #expect(try await B.daftar(kadis, "/api/v1/keputusan").kendala.contains { $0.id == id })
            visitor.house.clock.move(days: 1)
            let kadisLagi = try await B.masuk("kadispupr", visitor)
            #expect(try await B.jawab(kadisLagi, id, "penyelesaian", "Aspal dibeli").status == .seeOther)
            visitor.house.clock.move(days: 15)
            let basi = try await B.jawab(try await B.masuk("petugas2", visitor), id, "pembukaan", "Kurang")
            #expect(basi.status == .unprocessableContent)
        }
    }

    @Test("orang lain tidak melihatnya: sama seperti tidak ada")
    func tertutup() async throws {
        try await House.demo().visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let id = try await B.lapor(petugas, "Sarung tangan habis")
            for kunci in ["bidan", "kapus", "admin", "korwas"] {
                let lain = try await B.masuk(kunci, visitor)
                #expect(try await lain.get("/kendala/\(id)").status == .notFound, "\(kunci)")
                #expect(try await B.jawab(lain, id, "pengakuan").status == .notFound, "\(kunci)")
                #expect(try await B.jawab(lain, id, "penarikan").status == .notFound, "\(kunci)")
            }
        }
    }

    @Test("laporan bebas tanpa jenis dan kata ditolak bersama; yang diketik tetap ada")
    func laporanSalah() async throws {
        try await House.demo().visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let tolak = try await petugas.post("/kendala", ["uraian": " ", "akibat": "Berhenti <total>"])
            #expect(tolak.status == .unprocessableContent)
            #expect(tolak.text.contains("Pilih apa yang kurang"))
            #expect(tolak.text.contains("Tulis apa yang menghambat"))
            #expect(tolak.text.contains("Berhenti &lt;total&gt;"))
        }
    }

    @Test("hasil kerja orang lain tidak dapat disebut dalam laporan")
    func butirOrangLain() async throws {
        try await House.demo().visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let bidan = try await B.id("bidan", visitor.house)
            let rhk = try await visitor.house.world.database.read { db in
                try #require(
                    try db.run(
                        """
                        SELECT h.id FROM rencana_hasil_kerja h JOIN skp s ON s.instansi_id = h.instansi_id
                            AND s.id = h.skp_id WHERE s.pegawai_id = \(bidan)
                        """
                    ).first
                ).get("id", as: String.self)
            }
            let answer = try await petugas.post("/kendala", ["jenis": "alat", "uraian": "Coba", "butir": rhk])
            #expect(answer.status == .notFound)
        }
    }

    @Test("beberapa diakui sekaligus, dan beranda pemegang menyebut jumlahnya")
    func akuiBanyak() async throws {
        try await House.demo().visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let kabid = try await B.masuk("kabidbm", visitor)
            _ = try await B.lapor(petugas, "Lampu rusak")
            _ = try await B.lapor(petugas, "Rambu hilang", jenis: "sarana")
            let meja = try await B.daftar(kabid, "/api/v1/tim/kendala")
            #expect(meja.jumlah >= 2)
            #expect(try await kabid.get("/").text.contains("\(meja.jumlah) kendala menunggu jawaban Anda"))
            #expect(try await kabid.get("/tim/kendala?jenis=sarana").text.contains("Rambu hilang"))
            #expect(try await !kabid.get("/tim/kendala?jenis=sarana").text.contains("Lampu rusak"))
            let pilihan = Dictionary(uniqueKeysWithValues: meja.kendala.map { ("pilih[\($0.id)]", "\($0.versi)") })
            #expect(try await kabid.post("/tim/kendala/pengakuan", pilihan).status == .seeOther)
            let sesudah = try await B.daftar(kabid, "/api/v1/tim/kendala")
            #expect(sesudah.kendala.allSatisfy { $0.keadaan == "diakui" || $0.keadaan == "diteruskan" })
            let kosong = try await kabid.post("/tim/kendala/pengakuan", [:])
            #expect(kosong.status == .unprocessableContent && kosong.text.contains("Pilih dulu"))
            #expect(try await kabid.get("/tim/kendala.xlsx").bytes.starts(with: Array("PK".utf8)))
        }
    }

    @Test("versi yang sudah berubah menjadi 409")
    func versiBasi() async throws {
        try await House.demo().visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let kabid = try await B.masuk("kabidbm", visitor)
            let id = try await B.lapor(petugas, "Lampu rusak")
            #expect(try await B.jawab(kabid, id, "pengakuan").status == .seeOther)
            let basi = try await kabid.post("/kendala/\(id)/penyelesaian", ["catatan": "Sudah", "versi": "1"])
            #expect(basi.status == .conflict)
        }
    }
}
