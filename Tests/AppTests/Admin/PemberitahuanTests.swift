import App
import Contoh
import Dasar
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kinerja
import Logging
import Platform
import Storage
import Synchronization
import TestTools
import Testing

/// Notices through the front door.
@Suite("Pemberitahuan")
struct PemberitahuanTests: UjiKabar {
    @Test("lonceng menghitung; membuka menandai dibaca dan pergi ke ruasnya", arguments: TestEngine.allCases)
    func lonceng(engine: TestEngine) async throws {
        let house = try await rumah(on: engine)
        let bidan = try await orang("bidan", house)
        try await kirim(
            house, kepada: bidan, kunci: "a", judul: "Realisasi <dikembalikan>",
            tautan: "/realisasi/2026-09?buka=x#butir-x")
        try await kirim(house, kepada: bidan, kunci: "a", judul: "Dua kali", tautan: "/")
        try await kirim(house, kepada: bidan, kunci: "b", judul: "Tautan jahat", tautan: "//jahat.invalid")
        let (nipBidan, nipKapus) = (try self.nip("bidan"), try self.nip("kapus"))
        try await house.visit { visitor in
            try await visitor.signIn(nipBidan)
            let daftar = try await visitor.get("/pemberitahuan")
            #expect(daftar.text.contains("Pemberitahuan: 2 belum dibaca"))
            #expect(daftar.text.contains("Realisasi &lt;dikembalikan&gt;"))
            #expect(!daftar.text.contains("Dua kali"), "hal yang sama dikabarkan sekali")
            let buka = daftar.text.matches(of: /href="(\/pemberitahuan\/[0-9a-z]+\/buka)"/).map { String($0.output.1) }
            #expect(buka.count == 2)
            let tujuan = try await [visitor.get(buka[0]).location, visitor.get(buka[1]).location]
            #expect(Set(tujuan) == ["/", "/realisasi/2026-09?buka=x#butir-x"])
            #expect(try await visitor.get("/pemberitahuan").text.contains("Sudah dibaca"))
            #expect(try await !visitor.get("/").text.contains("belum dibaca"))
            let lain = visitor.another()
            try await lain.signIn(nipKapus)
            #expect(try await lain.get(buka[0]).status == .notFound, "kabar orang lain seperti tidak ada")
            #expect(try await lain.get("/pemberitahuan").text.contains("Belum ada pemberitahuan"))
        }
    }

    @Test("tautan surel tanpa sesi: masuk dulu, lalu mendarat di ruasnya; alamat luar tidak pernah")
    func mendarat() async throws {
        let house = try await rumah()
        let bidan = try await orang("bidan", house)
        try await kirim(
            house, kepada: bidan, kunci: "a", judul: "Realisasi", tautan: "/realisasi/2026-09?buka=x#butir-x")
        let id = try await house.world.database.read { db in
            try #require(try db.run("SELECT id FROM pemberitahuan WHERE instansi_id = \(bidan.instansi)").first)
                .get("id", as: String.self)
        }
        let nip = try self.nip("bidan")
        try await house.visit { visitor in
            let masuk = try await visitor.get("/pemberitahuan/\(id)/buka")
            #expect(masuk.location == "/masuk?lanjut=/pemberitahuan/\(id)/buka")
            let lanjut = try #require(try await visitor.get(masuk.location).field("lanjut"))
            let sesudah = try await visitor.post(
                "/masuk", ["nip": nip, "kata_sandi": House.password, "lanjut": lanjut])
            #expect(sesudah.location == "/pemberitahuan/\(id)/buka")
            #expect(try await visitor.get(sesudah.location).location == "/realisasi/2026-09?buka=x#butir-x")
            let denganTanya = try await visitor.another().get("/realisasi/2026-09?buka=x1")
            #expect(denganTanya.location == "/masuk?lanjut=%2Frealisasi%2F2026-09%3Fbuka%3Dx1")
            for jahat in ["//jahat.invalid", "/\\jahat.invalid", "https://jahat.invalid", "/\t/jahat.invalid"] {
                let jawab = try await visitor.another().post(
                    "/masuk", ["nip": nip, "kata_sandi": House.password, "lanjut": jahat])
                #expect(jawab.location == "/", "\(jahat)")
            }
        }
    }

    @Test("alamat surel dipakai sesudah pemiliknya membuka tautannya, dan hanya olehnya")
    func konfirmasi() async throws {
        let server = SMTPServer()
        let house = try await rumah()
        let clock = house.clock
        let world = try denganSurel(house, try await server.start(), jam: { clock.now })
        let bidan = try await orang("bidan", house)
        let (nipBidan, nipKapus) = (try self.nip("bidan"), try self.nip("kapus"))
        try await visit(house, world) { visitor in
            try await visitor.signIn(nipBidan)
            let salah = try await visitor.post("/profil/pemberitahuan/surel", ["surel": "bukan surel"])
            #expect(salah.status == .unprocessableContent && salah.text.contains("Isi alamat surel lengkap"))
            let simpan = try await visitor.post("/profil/pemberitahuan/surel", ["surel": "Melati@Contoh.invalid"])
            #expect(simpan.location == "/profil/pemberitahuan?pesan=surel_dikirim#surel")
            let surat = try #require(server.received.first)
            #expect(surat.to == "TO:<melati@contoh.invalid>")
            let tautan = try #require(isi(surat.data).firstMatch(of: /\/profil\/pemberitahuan\/konfirmasi\/[0-9a-f]+/))
            try await kirim(house, kepada: bidan, kunci: "dini", judul: "Terlalu dini")
            try await jalankan("kabar-kirim", world)
            #expect(server.received.count == 1, "belum dikonfirmasi: tidak ada yang dikirim")
            let lain = visitor.another()
            try await lain.signIn(nipKapus)
            #expect(try await lain.get(String(tautan.output)).status == .notFound)
            #expect(try await visitor.get(String(tautan.output)).location.contains("surel_dikonfirmasi"))
            #expect(try await visitor.get(String(tautan.output)).status == .notFound, "sekali pakai")
            for _ in 0..<4 { _ = try await visitor.post("/profil/pemberitahuan/surel", ["surel": "a@contoh.invalid"]) }
            let sering = try await visitor.post("/profil/pemberitahuan/surel", ["surel": "a@contoh.invalid"])
            #expect(sering.status == .tooManyRequests)
        }
        try await server.stop()
    }

    @Test("admin melihat setelan dan kegagalan tanpa isi, dan menguji surelnya sendiri")
    func kelola() async throws {
        let server = SMTPServer()
        let house = try await rumah()
        let clock = house.clock
        var world = try denganSurel(house, try await server.start(), jam: { clock.now })
        world.settings.smtp = SMTPSettings(
            host: "smtp.contoh.invalid", port: 587, protection: .starttls, user: "u", password: Secret("sandi-smtp"),
            from: "kinerja@contoh.invalid")
        let siap = world
        let admin = try await orang("admin", house)
        let (nipAdmin, nipBidan) = (try self.nip("admin"), try self.nip("bidan"))
        try await visit(house, siap) { visitor in
            try await visitor.signIn(nipAdmin)
            let halaman = try await visitor.get("/admin/pemberitahuan")
            #expect(halaman.text.contains("smtp.contoh.invalid") && !halaman.text.contains("sandi-smtp"))
            #expect(try await visitor.post("/admin/pemberitahuan/uji", [:]).status == .unprocessableContent)
            try await kontak(house, admin, "surel", "admin@contoh.invalid")
            #expect(try await visitor.post("/admin/pemberitahuan/uji", [:]).location.contains("uji_terkirim"))
            #expect(server.received.first?.to == "TO:<admin@contoh.invalid>")
            server.refuse(["550 tidak"])
            let gagal = try await visitor.post("/admin/pemberitahuan/uji", [:])
            #expect(gagal.text.contains("Pesan uji tidak terkirim: RCPT 550"))
            let lain = visitor.another()
            try await lain.signIn(nipBidan)
            #expect(try await lain.get("/admin/pemberitahuan").status == .notFound)
        }
        try await server.stop()
    }

    @Test("yang dibaca 180 hari lalu dihapus, yang belum dibaca tetap")
    func bersih() async throws {
        let house = try await rumah()
        let bidan = try await orang("bidan", house)
        try await kirim(house, kepada: bidan, kunci: "lama", judul: "Lama")
        try await kirim(house, kepada: bidan, kunci: "belum", judul: "Belum")
        try await house.world.database.write { db in
            try db.run(
                "UPDATE pemberitahuan SET dibaca = dibuat WHERE instansi_id = \(bidan.instansi) AND kunci = 'lama'")
        }
        house.clock.move(days: 181)
        try await jalankan("kabar-bersih", house.world)
        let sisa = try await house.world.database.read { db in
            try db.run("SELECT kunci FROM pemberitahuan WHERE instansi_id = \(bidan.instansi)")
                .map { try $0.get("kunci", as: String.self) }
        }
        #expect(sisa == ["belum"])
    }
}
