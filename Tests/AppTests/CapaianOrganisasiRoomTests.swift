import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

@Suite("Ruang capaian organisasi")
struct CapaianOrganisasiRoomTests {
    private static let halaman = "/organisasi/2026-tw3"

    private func masuk(_ kunci: String, _ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip)
        return baru
    }

    private func rumah() async throws -> House {
        let house = try await House.demo()
        try await house.world.database.write { db in try db.run("DELETE FROM capaian_organisasi") }
        return house
    }

    private func unit(_ answer: Answer) throws -> String {
        String(try #require(answer.text.firstMatch(of: /action="\/organisasi\/2026-tw3\/([0-9a-z]+)"/)).output.1)
    }

    @Test("tim penilai menetapkan capaian; isian kosong disebut satu per satu; yang basi ditolak")
    func menetapkan() async throws {
        try await rumah().visit { visitor in
            let tim = try await masuk("kabkpsdm", visitor)
            let unit = try unit(try await tim.get(Self.halaman + "?q=muara"))
            let alamat = "\(Self.halaman)/\(unit)"
            let kosong = try await tim.post(alamat, ["nilai": "", "dasar": "", "versi": "0"])
            #expect(kosong.status == .unprocessableContent)
            #expect(kosong.text.contains("Pilih capaian organisasi"))
            #expect(kosong.text.contains("Tulis dasar penetapan"))
            #expect(try await tim.post(alamat, ["nilai": "baik", "dasar": "BA 12", "versi": "0"]).status == .seeOther)
            #expect(
                try await tim.post(alamat, ["nilai": "kurang", "dasar": "BA 13", "versi": "0"]).status == .conflict)
        }
    }

    @Test("pejabat penilai yang bukan penetap tidak membuka halaman ini")
    func bukanPenetap() async throws {
        try await rumah().visit { visitor in
            let tim = try await masuk("kabkpsdm", visitor)
            let unit = try unit(try await tim.get(Self.halaman + "?q=muara"))
            let kapus = try await masuk("kapus", visitor)
            #expect(try await kapus.get(Self.halaman).status == .notFound)
            let kirim = try await kapus.post(
                "\(Self.halaman)/\(unit)", ["nilai": "istimewa", "dasar": "x", "versi": "0"])
            #expect(kirim.status == .notFound)
        }
    }

    @Test("cari memakai nama unit apa adanya, tanda persen bukan pengganti huruf")
    func mencari() async throws {
        try await rumah().visit { visitor in
            let tim = try await masuk("kabkpsdm", visitor)
            #expect(try await tim.get(Self.halaman + "?q=%25").text.contains("Tidak ada unit yang cocok"))
            #expect(try await tim.get(Self.halaman + "?q=MUARA").text.contains("Puskesmas Muara Contoh"))
        }
    }
}
