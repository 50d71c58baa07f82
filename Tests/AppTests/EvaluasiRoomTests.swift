import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// The evaluation through the front door: from the grid to the receipt.
@Suite("Ruang evaluasi")
struct EvaluasiRoomTests {
    private static let grid = "/tim/evaluasi/2026-tw3"

    private func nip(_ kunci: String) throws -> String {
        try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip
    }

    private func masuk(_ kunci: String, _ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try nip(kunci))
        return baru
    }

    /// Fields `versi[ID]` of a page, by person.
    private func versi(_ answer: Answer) -> [(id: String, versi: String)] {
        answer.text.matches(of: /name="versi\[([0-9a-z]+)\]" value="([0-9]+)"/).map {
            (String($0.output.1), String($0.output.2))
        }
    }

    private func isian(
        _ baris: [(id: String, versi: String)], hasil: Ekspektasi = .sesuai, alasan: String = "", aksi: String
    ) -> [String: String] {
        var isian = ["aksi": aksi, "hal": "1"]
        for satu in baris {
            isian["versi[\(satu.id)]"] = satu.versi
            isian["hasil[\(satu.id)]"] = hasil.rawValue
            isian["perilaku[\(satu.id)]"] = Ekspektasi.sesuai.rawValue
            isian["alasan[\(satu.id)]"] = alasan
        }
        return isian
    }

    @Test("dari rating, periksa, kirim, sampai pegawai menerima hasilnya")
    func perjalanan() async throws {
        try await House.demo().visit { visitor in
            let kapus = try await masuk("kapus", visitor)
            let bidan = try await masuk("bidan", visitor)
            let baris = versi(try await kapus.get(Self.grid))
            #expect(baris.count >= 3)
            let simpan = try await kapus.post(Self.grid, isian(baris, aksi: "periksa"))
            #expect(simpan.status == .seeOther)
            #expect(try await bidan.get("/api/v1/evaluasi/2026-tw3").status == .notFound)
            let periksa = try await kapus.get(simpan.location)
            #expect(periksa.text.contains("Kirim \(baris.count) evaluasi"))
            var kirim: [String: String] = [:]
            for satu in versi(periksa) { kirim["versi[\(satu.id)]"] = satu.versi }
            let terkirim = try await kapus.post(Self.grid + "/pengiriman", kirim, key: "kirim-1")
            #expect(terkirim.status == .seeOther)
            #expect(
                try await kapus.post(Self.grid + "/pengiriman", kirim, key: "kirim-1").location == terkirim.location)
            let hasil = try await bidan.get("/evaluasi/2026-tw3")
            #expect(hasil.text.contains("Dokumen Evaluasi Kinerja Pegawai"))
            #expect(hasil.text.contains("14 hari kerja"))
            let terima = try await bidan.post("/evaluasi/2026-tw3/penerimaan", [:])
            #expect(terima.status == .seeOther)
            let json = try await bidan.get("/api/v1/evaluasi/2026-tw3")
            #expect(json.text.contains("\"predikat\":\"baik\""))
            #expect(json.text.contains("\"keadaan\":\"diterima\""))
        }
    }

    @Test("tanpa alasan, halaman kembali 422 dengan semua isian tetap ada")
    func alasanKosong() async throws {
        try await House.demo().visit { visitor in
            let kapus = try await masuk("kapus", visitor)
            let baris = versi(try await kapus.get(Self.grid))
            let salah = try await kapus.post(Self.grid, isian(baris, hasil: .diAtas, aksi: "periksa"))
            #expect(salah.status == .unprocessableContent)
            #expect(salah.text.contains("Ada \(baris.count) hal yang perlu diperbaiki"))
            let terpilih = salah.text.matches(of: /value="di_atas_ekspektasi" checked/).count
            #expect(terpilih == baris.count)
            #expect(try await kapus.post(Self.grid, isian(baris, hasil: .diAtas, aksi: "simpan")).status == .seeOther)
        }
    }

    @Test("draf yang berubah di tempat lain ditolak dengan 409")
    func versiBasi() async throws {
        try await House.demo().visit { visitor in
            let kapus = try await masuk("kapus", visitor)
            let baris = versi(try await kapus.get(Self.grid))
            try await kapus.post(Self.grid, isian(baris, aksi: "simpan"))
            let basi = try await kapus.post(
                Self.grid, isian(baris, hasil: .diBawah, alasan: "Baru 3 dari 9", aksi: "simpan"))
            #expect(basi.status == .conflict)
        }
    }

    @Test("orang lain, dan atasan sebelum batas waktu, tidak membuka evaluasi tim")
    func orangLain() async throws {
        try await House.demo().visit { visitor in
            let kapus = try await masuk("kapus", visitor)
            let orang = try #require(versi(try await kapus.get(Self.grid)).first).id
            let korwas = try await masuk("korwas", visitor)
            #expect(try await korwas.get("\(Self.grid)/\(orang)").status == .notFound)
            let bidan = try await masuk("bidan", visitor)
            #expect(try await bidan.get(Self.grid).status == .notFound)
            let penilai = try await id("kapus", in: visitor.house)
            let kadinkes = try await masuk("kadinkes", visitor)
            #expect(try await kadinkes.get("\(Self.grid)?penilai=\(penilai)").status == .notFound)
            visitor.house.clock.move(days: 31)
            let nanti = try await masuk("kadinkes", visitor)
            let limpahan = try await nanti.get("\(Self.grid)?penilai=\(penilai)")
            #expect(limpahan.status == .ok)
            #expect(!versi(limpahan).isEmpty)
            let terlambat = try await masuk("kapus", visitor)
            #expect(versi(try await terlambat.get(Self.grid)).isEmpty)
        }
    }

    @Test("K-14: tanpa capaian organisasi, formulir diganti penjelasan dan kiriman ditolak")
    func tanpaCapaian() async throws {
        let house = try await House.demo()
        try await house.world.database.write { db in try db.run("DELETE FROM capaian_organisasi") }
        try await house.visit { visitor in
            let kapus = try await masuk("kapus", visitor)
            let halaman = try await kapus.get(Self.grid)
            #expect(halaman.text.contains("belum ditetapkan"))
            #expect(versi(halaman).isEmpty)
            let orang = try await id("bidan", in: house)
            let tolak = try await kapus.postJSON(
                "/api/v1" + Self.grid,
                "[{\"id\":\"\(orang)\",\"hasil_kerja\":\"sesuai_ekspektasi\",\"perilaku_kerja\":\"sesuai_ekspektasi\"}]"
            )
            #expect(tolak.status == .unprocessableContent)
            #expect(tolak.text.contains("capaian_organisasi_belum_ada"))
        }
    }

    @Test("the grid costs at most six statements and stays small", arguments: ["", "/periksa"])
    func budget(_ tail: String) async throws {
        try await House.demo().visit { visitor in
            let kapus = try await masuk("kapus", visitor)
            try await kapus.get(Self.grid + tail)
            let counter = StatementCounter()
            let answer = try await StatementCounter.$current.withValue(counter) {
                try await kapus.get(Self.grid + tail)
            }
            #expect(answer.status == .ok)
            #expect((3...6).contains(counter.count))
            #expect((gzip(answer.bytes, level: 6) ?? []).count <= 60_000)
        }
    }

    private func id(_ kunci: String, in house: House) async throws -> String {
        let nip = try nip(kunci)
        return try await house.world.database.read { db in
            try db.run("SELECT id FROM pegawai WHERE nip = \(nip)").first?.get("id") ?? ""
        }
    }
}
