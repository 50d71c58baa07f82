import App
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import TestTools
import Testing

@Suite("antivirus")
struct AntivirusTests {
    @Test("clamd melepas yang bersih, menyebut yang terjangkit, dan diam tidak berarti bersih")
    func bicara() async throws {
        let server = try await ClamdServer.start()
        let clamd = Clamd(.tcp(host: "127.0.0.1", port: server.port), timeout: 10)
        #expect(await clamd.scan([]) == .clean)
        #expect(await clamd.scan(Array("foto biasa".utf8)) == .clean)
        let besar = [UInt8](repeating: 7, count: 300_000)
        #expect(await clamd.scan(besar) == .clean)
        #expect(await clamd.scan(besar + ClamdServer.eicar) == .infected("Win.Test.EICAR_HDB-1"))
        let terlaluBesar = await clamd.scan([UInt8](repeating: 7, count: 6 << 20))
        guard case .unavailable = terlaluBesar else {
            Issue.record("melebihi batas clamd: \(terlaluBesar)")
            return
        }
        try await server.stop()
        guard case .unavailable = await clamd.scan(besar) else {
            Issue.record("clamd mati tetapi berkas disebut bersih")
            return
        }
    }

    @Test("soket yang tidak ada tidak menjawab")
    func soket() async throws {
        let setelan = try #require(ClamdSettings("/tidak/ada/clamd.ctl", isRequired: false))
        guard case .unavailable = await Clamd(setelan.place).scan([1]) else {
            Issue.record("soket tidak ada tetapi berkas disebut bersih")
            return
        }
    }

    @Test("alamat clamd yang keliru dikenali", arguments: ["", "server", "server:0", "server:70000", ":3310", "a b:1"])
    func alamat(_ teks: String) { #expect(ClamdSettings(teks, isRequired: true) == nil) }

    @Test("clamd mati: diterima dengan tanda, atau ditolak bila wajib; tanpa antivirus disebut tidak diperiksa")
    func mati() async throws {
        let tanpa = try await House.empty().world
        #expect(try await tanpa.periksaVirus([1], nama: "a.pdf") == .tidakDiperiksa)
        for wajib in [false, true] {
            var world = tanpa
            let setelan = try #require(ClamdSettings("127.0.0.1:1", isRequired: wajib))
            world.settings.clamd = setelan
            world.antivirus = Clamd(setelan.place, timeout: 3)
            guard wajib else {
                #expect(try await world.periksaVirus([1], nama: "a.pdf") == .belumDiperiksa)
                continue
            }
            let galat = await #expect(throws: Penolakan.self) { try await world.periksaVirus([1], nama: "a.pdf") }
            #expect(galat?.kode == "berkas.belum_dapat_diperiksa")
        }
    }

    @Test("unggahan bukti yang terjangkit ditolak di pintu depan dan tidak disimpan")
    func pintuDepan() async throws {
        let server = try await ClamdServer.start()
        let house = try await House.demo { world in
            world.settings.clamd = ClamdSettings("127.0.0.1:\(server.port)", isRequired: true)
            world.antivirus = Clamd(.tcp(host: "127.0.0.1", port: server.port))
        }
        try await house.visit { visitor in
            let perawat = try await BantuBukti.masuk("perawat", visitor)
            let isi = Array("%PDF-1.7\n% ".utf8) + ClamdServer.eicar + Array("\n%%EOF".utf8)
            let ditolak = try await perawat.upload("/bukti", [:], file: ("berkas", "jahat.pdf", isi))
            #expect(ditolak.status == .unprocessableContent)
            #expect(ditolak.text.contains("berisi virus"))
            #expect(
                try await BantuBukti.jumlah(house, "SELECT COUNT(*) AS jumlah FROM bukti WHERE nama = 'jahat.pdf'") == 0
            )
            let diterima = try await perawat.upload("/bukti", [:], file: ("berkas", "baik.pdf", BantuBukti.pdf))
            #expect(diterima.status == .seeOther, "\(diterima.text)")
        }
        try await server.stop()
    }
}
