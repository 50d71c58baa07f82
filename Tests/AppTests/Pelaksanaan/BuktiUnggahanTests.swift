import App
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kinerja
import Pelaksanaan
import Platform
import Storage
import Testing

/// An upload cut at any byte goes on, or says why not.
@Suite("Unggahan bukti bertahap")
struct BuktiUnggahanTests {
    private static let offset = HTTPField.Name("Upload-Offset") ?? .range
    private static let csrf = HTTPField.Name("x-csrf-token") ?? .range
    private static let pangkal = "/api/v1/bukti/unggahan"

    private func mulai(_ orang: Visitor, _ bytes: [UInt8], sidik: String? = nil) async throws -> String {
        let json =
            "{\"nama\":\"../foto.pdf\",\"ukuran\":\(bytes.count)" + (sidik.map { ",\"sidik\":\"\($0)\"" } ?? "") + "}"
        let answer = try await orang.postJSON(Self.pangkal, json)
        #expect(answer.status == .ok, "\(answer.text)")
        #expect(answer.headers[Self.offset] == "0")
        return String(try #require(answer.text.firstMatch(of: /"id":"([0-9a-z]{26})"/)).output.1)
    }

    private func kirim(_ orang: Visitor, _ id: String, dari: Int, _ bytes: some Collection<UInt8>) async throws
        -> Answer
    {
        let token = try await orang.get("/profil").field("_csrf") ?? ""
        return try await orang.send(
            "\(Self.pangkal)/\(id)", method: .patch,
            headers: [
                .contentType: "application/offset+octet-stream", Self.offset: String(dari), Self.csrf: token,
            ], body: Array(bytes))
    }

    @Test(
        "unggahan yang terpotong di byte mana pun dilanjutkan dan menjadi bukti yang utuh",
        arguments: TestEngine.allCases)
    func terpotong(engine: TestEngine) async throws {
        let isi = BantuBukti.pdf
        try await House.demo(on: engine).visit { visitor in
            let bidan = try await BantuBukti.masuk("bidan", visitor)
            for potong in stride(from: 1, to: isi.count, by: engine == .sqlite ? 1 : 9) {
                let id = try await mulai(bidan, isi, sidik: BantuBukti.sidik(isi))
                #expect(try await kirim(bidan, id, dari: 0, isi[..<potong]).status == .noContent)
                // The answer was lost; the same piece comes again.
                let lagi = try await kirim(bidan, id, dari: 0, isi[..<potong])
                #expect(lagi.status == .conflict)
                #expect(lagi.headers[Self.offset] == String(potong))
                let dini = try await bidan.postJSON("\(Self.pangkal)/\(id)/selesai", "{}")
                #expect(dini.status == .conflict)
                #expect(dini.headers[Self.offset] == String(potong))
                let tanya = try await bidan.get("\(Self.pangkal)/\(id)")
                #expect(tanya.headers[Self.offset] == String(potong))
                let akhir = try await kirim(bidan, id, dari: potong, isi[potong...])
                #expect(akhir.headers[Self.offset] == String(isi.count))
                let jadi = try await bidan.postJSON("\(Self.pangkal)/\(id)/selesai", "{}")
                #expect(jadi.status == .ok, "\(jadi.text)")
                #expect(jadi.text.contains(BantuBukti.sidik(isi)))
                if potong > 1 { continue }
                let ulang = try await bidan.postJSON("\(Self.pangkal)/\(id)/selesai", "{}")
                #expect(ulang.status == .ok)
                let satu = String(try #require(jadi.text.firstMatch(of: /"id":"([0-9a-z]{26})"/)).output.1)
                #expect(ulang.text.contains(satu))
                #expect(try await bidan.get("/bukti/\(satu)").bytes == isi)
            }
            let jumlah = try await BantuBukti.jumlah(
                visitor.house, "SELECT COUNT(*) AS jumlah FROM bukti WHERE nama = 'foto.pdf'")
            #expect(jumlah == Array(stride(from: 1, to: isi.count, by: engine == .sqlite ? 1 : 9)).count)
        }
    }

    @Test("sesudah layanan dijalankan ulang, unggahan diteruskan dari tempatnya")
    func jalanUlang() async throws {
        let house = try await House.demo()
        let isi = BantuBukti.pdf
        let id = try await house.visit { visitor in
            let bidan = try await BantuBukti.masuk("bidan", visitor)
            let id = try await mulai(bidan, isi)
            #expect(try await kirim(bidan, id, dari: 0, isi[..<20]).status == .noContent)
            return id
        }
        let baru = Application(router: FrontDoor(world: house.world, rooms: Rooms.all).router())
        try await baru.test(.router) { client in
            let bidan = try await BantuBukti.masuk("bidan", Visitor(client: client, house: house))
            #expect(try await bidan.get("\(Self.pangkal)/\(id)").headers[Self.offset] == "20")
            #expect(try await kirim(bidan, id, dari: 20, isi[20...]).status == .noContent)
            #expect(try await bidan.postJSON("\(Self.pangkal)/\(id)/selesai", "{}").status == .ok)
        }
    }

    @Test("orang lain, tanpa token, bagian kebesaran, isi berbeda, dan berkas jahat ditolak")
    func ditolak() async throws {
        let isi = BantuBukti.pdf
        try await House.demo().visit { visitor in
            let bidan = try await BantuBukti.masuk("bidan", visitor)
            let id = try await mulai(bidan, isi, sidik: BantuBukti.sidik([1]))
            let gizi = try await BantuBukti.masuk("gizi", visitor)
            #expect(try await kirim(gizi, id, dari: 0, isi).status == .notFound)
            #expect(try await gizi.get("\(Self.pangkal)/\(id)").status == .notFound)
            #expect(try await gizi.postJSON("\(Self.pangkal)/\(id)/selesai", "{}").status == .notFound)
            let tanpa = try await bidan.send(
                "\(Self.pangkal)/\(id)", method: .patch,
                headers: [.contentType: "application/octet-stream", Self.offset: "0"], body: isi)
            #expect(tanpa.status == .forbidden)
            let besar = try await kirim(bidan, id, dari: 0, [UInt8](repeating: 1, count: 1024 * 1024 + 1))
            #expect(besar.status == .contentTooLarge)
            #expect(try await kirim(bidan, id, dari: 0, isi + [1]).text.contains("unggahan.kelebihan"))
            #expect(try await kirim(bidan, id, dari: 0, isi).status == .noContent)
            let beda = try await bidan.postJSON("\(Self.pangkal)/\(id)/selesai", "{}")
            #expect(beda.text.contains("unggahan.sidik_beda"))
            let svg = Array("<svg onload=x>".utf8)
            let jahat = try await mulai(bidan, svg)
            #expect(try await kirim(bidan, jahat, dari: 0, svg).status == .noContent)
            let tolak = try await bidan.postJSON("\(Self.pangkal)/\(jahat)/selesai", "{}")
            #expect(tolak.text.contains("berkas.jenis_ditolak"))
            #expect(
                try await bidan.postJSON(Self.pangkal, #"{"nama":"a","ukuran":99999999}"#).status == .contentTooLarge)
            #expect(try await bidan.postJSON(Self.pangkal, #"{"nama":"a","ukuran":0}"#).status == .unprocessableContent)
        }
    }

    @Test("unggahan yang lewat 48 jam tidak dikenal lagi dan disapu bersama bagiannya")
    func disapu() async throws {
        let isi = BantuBukti.pdf
        try await House.demo().visit { visitor in
            let bidan = try await BantuBukti.masuk("bidan", visitor)
            let id = try await mulai(bidan, isi)
            #expect(try await kirim(bidan, id, dari: 0, isi[..<20]).status == .noContent)
            let rak = visitor.house.world.files.section("unggahan").section(id)
            #expect(try await rak.load(BantuBukti.sidik(Array(isi[..<20]))) != nil)
            let sapu = try #require(BuktiRoom.room.chores.first { $0.name == "bukti-unggahan" })
            try await sapu.run(visitor.house.world)
            #expect(try await bidan.get("\(Self.pangkal)/\(id)").status == .ok)
            visitor.house.clock.move(days: 3)
            let nanti = try await BantuBukti.masuk("bidan", visitor)
            #expect(try await nanti.get("\(Self.pangkal)/\(id)").status == .notFound)
            try await sapu.run(visitor.house.world)
            #expect(try await rak.load(BantuBukti.sidik(Array(isi[..<20]))) == nil)
            #expect(try await BantuBukti.jumlah(visitor.house, "SELECT COUNT(*) AS jumlah FROM bukti_bagian") == 0)
        }
    }
}
