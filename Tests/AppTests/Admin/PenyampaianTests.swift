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

/// Notices on their way out of the product.
@Suite("Penyampaian")
struct PenyampaianTests: UjiKabar {
    @Test("segera: satu surel, sekali, dengan nomor tetap; yang rahasia tanpa judul", arguments: TestEngine.allCases)
    func segera(engine: TestEngine) async throws {
        let server = SMTPServer()
        let house = try await rumah(on: engine)
        let clock = house.clock
        let world = try denganSurel(house, try await server.start(), jam: { clock.now })
        let bidan = try await orang("bidan", house)
        try await kontak(house, bidan, "surel", "melati@contoh.invalid")
        try await pilih(house, bidan, .kendala, .segera)
        try await pilih(house, bidan, .konseling, .segera)
        try await kirim(
            house, kepada: bidan, kunci: "k", judul: "Kendala diakui", tautan: "/kendala/1", jenis: .kendala)
        try await kirim(
            house, kepada: bidan, kunci: "r", judul: "Konseling Senin pagi", isi: "Ruang 3", jenis: .konseling,
            isRahasia: true)
        server.refuse(["451 4.3.0 nanti", "451 4.3.0 nanti"])
        try await jalankan("kabar-kirim", world)
        #expect(server.received.isEmpty)
        try await jalankan("kabar-kirim", world)
        #expect(server.received.isEmpty, "belum waktunya diulang")
        house.clock.move(minutes: 2)
        try await jalankan("kabar-kirim", world)
        house.clock.move(minutes: 10)
        try await jalankan("kabar-kirim", world)
        #expect(server.received.count == 2, "masing-masing sekali")
        let kendala = try #require(server.received.first { $0.data.contains("Subject: Kendala diakui") })
        #expect(try isi(kendala.data).contains("/buka"))
        #expect(kendala.data.contains("List-Unsubscribe: <http://127.0.0.1:8080/profil/pemberitahuan>"))
        let rahasia = try #require(
            server.received.first { $0.data.contains("Subject: Ada kabar baru di Kinerja Bungo") })
        #expect(try !isi(rahasia.data).contains("Konseling") && !isi(rahasia.data).contains("Ruang"))
        #expect(try !isi(rahasia.data).contains("/buka"))
        try await server.stop()
    }

    @Test("mati sesudah mengirim sebelum mencatat: dikirim lagi dengan Message-ID yang sama")
    func mati() async throws {
        let server = SMTPServer()
        let house = try await rumah()
        let clock = house.clock
        let world = try denganSurel(house, try await server.start(), jam: { clock.now })
        let bidan = try await orang("bidan", house)
        try await kontak(house, bidan, "surel", "melati@contoh.invalid")
        try await pilih(house, bidan, .evaluasi, .segera)
        try await kirim(house, kepada: bidan, kunci: "e", judul: "Hasil evaluasi sudah ada")
        try await jalankan("kabar-kirim", world)
        try await house.world.database.write { db in
            try db.run(
                "UPDATE surat_keluar SET keadaan = 'dikirim', selesai = NULL WHERE instansi_id = \(bidan.instansi)")
        }
        house.clock.move(minutes: 3)
        try await jalankan("kabar-kirim", world)
        let nomor = server.received.compactMap {
            $0.data.firstMatch(of: /Message-ID: (<[^>]+>)/).map { String($0.output.1) }
        }
        #expect(nomor.count == 2 && Set(nomor).count == 1)
        try await server.stop()
    }

    @Test("5xx menyerah dan pemiliknya tahu di aplikasi; 4xx menyerah sesudah lima kali")
    func gagal() async throws {
        let server = SMTPServer()
        let house = try await rumah()
        let clock = house.clock
        let world = try denganSurel(house, try await server.start(), jam: { clock.now })
        let (bidan, kapus) = (try await orang("bidan", house), try await orang("kapus", house))
        try await kontak(house, bidan, "surel", "melati@contoh.invalid")
        try await pilih(house, bidan, .evaluasi, .segera)
        try await kirim(house, kepada: bidan, kunci: "e", judul: "Hasil evaluasi sudah ada")
        server.refuse(["550 5.1.1 tidak ada"])
        try await jalankan("kabar-kirim", world)
        house.clock.move(minutes: 30)
        try await jalankan("kabar-kirim", world)
        #expect(server.received.isEmpty, "550 tidak diulang")
        let nip = try self.nip("bidan")
        try await house.visit { visitor in
            try await visitor.signIn(nip)
            #expect(try await visitor.get("/pemberitahuan").text.contains("Surel tidak sampai kepada Anda"))
        }
        try await kontak(house, kapus, "surel", "rimba@contoh.invalid")
        try await pilih(house, kapus, .evaluasi, .segera)
        try await kirim(house, kepada: kapus, kunci: "e", judul: "Hasil")
        let sebelum = server.heard.count { $0.hasPrefix("RCPT") }
        server.refuse(Array(repeating: "451 nanti", count: 20))
        for _ in 0..<12 {
            try await jalankan("kabar-kirim", world)
            house.clock.move(minutes: 26)
        }
        #expect(server.heard.count { $0.hasPrefix("RCPT") } - sebelum == 5)
        let galat = try await house.world.database.read { db in
            try db.run(
                "SELECT keadaan, galat FROM surat_keluar WHERE instansi_id = \(kapus.instansi) AND pegawai_id = \(kapus.id)"
            )
            .map { "\(try $0.get("keadaan", as: String.self)) \(try $0.get("galat", as: String.self))" }
        }
        #expect(galat == ["gagal RCPT 451"])
        try await server.stop()
    }

    @Test("bawaan: ringkasan pagi berikutnya, satu surel untuk semua, tanpa yang sudah dibaca")
    func ringkasan() async throws {
        let server = SMTPServer()
        let house = try await rumah()
        let clock = house.clock
        let world = try denganSurel(house, try await server.start(), jam: { clock.now })
        let bidan = try await orang("bidan", house)
        try await kontak(house, bidan, "surel", "melati@contoh.invalid")
        for nomor in 1...4 { try await kirim(house, kepada: bidan, kunci: "e\(nomor)", judul: "Kabar nomor \(nomor)") }
        try await jalankan("kabar-kirim", world)
        #expect(server.received.isEmpty)
        try await house.world.database.write { db in
            try db.run("UPDATE pemberitahuan SET dibaca = 1 WHERE instansi_id = \(bidan.instansi) AND kunci = 'e2'")
        }
        house.clock.move(minutes: 20 * 60 + 59)  // 6.59
        try await jalankan("kabar-kirim", world)
        #expect(server.received.isEmpty)
        house.clock.move(minutes: 2)
        try await jalankan("kabar-kirim", world)
        let surat = try #require(server.received.first)
        #expect(server.received.count == 1)
        #expect(surat.data.contains("Subject: 3 kabar baru di Kinerja Bungo"))
        #expect(try isi(surat.data).contains("Kabar nomor 1") && !isi(surat.data).contains("Kabar nomor 2"))
        try await server.stop()
    }

    @Test("malam menunda, tidak membuang")
    func malam() async throws {
        let server = SMTPServer()
        let house = try await rumah()
        let clock = house.clock
        let world = try denganSurel(house, try await server.start(), jam: { clock.now })
        let bidan = try await orang("bidan", house)
        try await kontak(house, bidan, "surel", "melati@contoh.invalid")
        try await pilih(house, bidan, .evaluasi, .segera)
        house.clock.move(minutes: 10 * 60)  // 20.00
        try await kirim(house, kepada: bidan, kunci: "e", judul: "Malam-malam")
        try await jalankan("kabar-kirim", world)
        house.clock.move(minutes: 9 * 60)  // 05.00
        try await jalankan("kabar-kirim", world)
        #expect(server.received.isEmpty)
        house.clock.move(minutes: 61)
        try await jalankan("kabar-kirim", world)
        #expect(server.received.count == 1)
        try await server.stop()
    }

    @Test(
        "pengingat: sisa kerja, ruas yang tepat, tiga sebulan, siang hari kerja, berhenti saat selesai",
        arguments: TestEngine.allCases)
    func pengingat(engine: TestEngine) async throws {
        let house = try await rumah(at: "2026-10-05", on: engine)
        let perawat = try await orang("bidan", house)
        let skp = try await house.world.database.write { db in
            let id: String = try #require(
                try db.run(
                    "SELECT id FROM skp WHERE instansi_id = \(perawat.instansi) AND pegawai_id = \(perawat.id) AND tahun = 2026"
                ).first
            ).get("id")
            try db.run(
                "DELETE FROM realisasi_bulan WHERE instansi_id = \(perawat.instansi) AND skp_id = \(id) AND bulan = '2026-09'"
            )
            let sisa = try db.run(
                "SELECT id FROM realisasi WHERE instansi_id = \(perawat.instansi) AND skp_id = \(id) AND bulan = '2026-09' ORDER BY id"
            )
            for row in sisa.prefix(2) {
                let satu: String = try row.get("id")
                try db.run(
                    "DELETE FROM bukti_realisasi WHERE instansi_id = \(perawat.instansi) AND realisasi_id = \(satu)")
                try db.run("DELETE FROM realisasi WHERE instansi_id = \(perawat.instansi) AND id = \(satu)")
            }
            return id
        }
        var saat: [(SaatWIB, String, String)] = []
        var dikenal: Set<String> = []
        for _ in 0..<(21 * 12) {
            try await jalankan("pengingat", house.world)
            let baru = try await house.world.database.read { db in
                try db.run(
                    "SELECT kunci, isi, tautan, dibuat FROM pemberitahuan WHERE instansi_id = \(perawat.instansi) AND pegawai_id = \(perawat.id) AND jenis = 'pengingat'"
                ).map {
                    (
                        try $0.get("kunci", as: String.self), try $0.get("isi", as: String.self),
                        try $0.get("tautan", as: String.self), try $0.get("dibuat", as: Int64.self)
                    )
                }
            }
            for (kunci, isi, tautan, dibuat) in baru where dikenal.insert(kunci).inserted {
                let hari = Waktu.tanggal(dibuat)
                saat.append((SaatWIB(hari, menit: Int((dibuat - Waktu.awal(hari)) / 60_000)), isi, tautan))
            }
            house.clock.move(minutes: 120)
        }
        let aturan = AturanPengingat.riwayat.terkini.nilai
        #expect(!saat.isEmpty && saat.count <= 3, "\(saat.count)")
        #expect(saat.allSatisfy { aturan.boleh($0.0, KalenderKerja()) })
        let pertama = try #require(saat.first)
        #expect(pertama.1.contains("Tinggal 2 dari ") && pertama.1.contains("Batas Sabtu, 10 Oktober"), "\(pertama.1)")
        #expect(
            pertama.2.wholeMatch(of: /\/realisasi\/2026-09\?buka=([0-9a-z]+)#butir-([0-9a-z]+)/) != nil, "\(pertama.2)")
        try await house.world.database.write { db in
            try db.run(
                "INSERT INTO realisasi_bulan (instansi_id, skp_id, bulan, keadaan) VALUES (\(perawat.instansi), \(skp), '2026-09', 'terkirim')"
            )
        }
        try await jalankan("pengingat", house.world)
        let belum = try await house.world.database.read { db in
            try db.run(
                "SELECT 1 FROM pemberitahuan WHERE instansi_id = \(perawat.instansi) AND pegawai_id = \(perawat.id) AND jenis = 'pengingat' AND dibaca IS NULL"
            ).count
        }
        #expect(belum == 0, "yang sudah selesai tidak lagi menunggu dibaca")
    }

    @Test("pengingat yang pekerjaannya selesai sebelum surelnya berangkat tidak dikirim")
    func selesaiDulu() async throws {
        let server = SMTPServer()
        let house = try await rumah()
        let clock = house.clock
        let world = try denganSurel(house, try await server.start(), jam: { clock.now })
        let bidan = try await orang("bidan", house)
        try await kontak(house, bidan, "surel", "melati@contoh.invalid")
        try await kirim(
            house, kepada: bidan, kunci: "pengingat:realisasi:tidak-ada:2026-09@2026-10-05",
            judul: "Realisasi September",
            jenis: .pengingat)
        try await jalankan("kabar-kirim", world)
        #expect(server.received.isEmpty)
        try await server.stop()
    }

    @Test("push: terenkripsi ke gawai yang berlangganan; 410 melepasnya")
    func push() async throws {
        let house = try await rumah()
        let luar = LuarPalsu()
        var world = house.world
        world.http = luar
        world.push = try PushKeys.stored(
            at: FileManager.default.temporaryDirectory.appending(path: "kunci-\(UUID().uuidString)").path,
            subject: "mailto:admin@contoh.invalid")
        let siap = world
        let bidan = try await orang("bidan", house)
        try await pilih(house, bidan, .evaluasi, .segera)
        let nip = try self.nip("bidan")
        let kunci = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
        try await visit(house, siap) { visitor in
            try await visitor.signIn(nip)
            #expect(try await visitor.get("/profil/pemberitahuan").text.contains("data-push=\""))
            let buruk = try await visitor.post(
                "/profil/pemberitahuan/push",
                ["endpoint": "https://127.0.0.1/x", "p256dh": kunci, "auth": "BTBZMqHH6r4Tts7J_aSIgg"])
            #expect(buruk.status == .unprocessableContent)
            let baik = try await visitor.post(
                "/profil/pemberitahuan/push",
                [
                    "endpoint": "https://push.contoh.invalid/1", "p256dh": kunci, "auth": "BTBZMqHH6r4Tts7J_aSIgg",
                    "gawai": "Ponsel",
                ])
            #expect(baik.status == .seeOther)
        }
        try await kirim(house, kepada: bidan, kunci: "e1", judul: "Hasil evaluasi sudah ada")
        try await jalankan("kabar-kirim", siap)
        let pertama = try #require(luar.permintaan.first)
        #expect(pertama.isPublicOnly && pertama.headers[.contentEncoding] == "aes128gcm")
        #expect(pertama.headers[.authorization]?.hasPrefix("vapid t=") == true)
        #expect(!String(decoding: pertama.body, as: UTF8.self).contains("evaluasi"))
        luar.jawab(410)
        try await kirim(house, kepada: bidan, kunci: "e2", judul: "Lagi")
        try await jalankan("kabar-kirim", siap)
        try await kirim(house, kepada: bidan, kunci: "e3", judul: "Lagi")
        try await jalankan("kabar-kirim", siap)
        #expect(luar.permintaan.count == 2, "langganan yang sudah tidak ada dilepas")
    }

    @Test("webhook: bertanda tangan, diulang saat 503, nomor atas persetujuan")
    func webhook() async throws {
        let house = try await rumah()
        let luar = LuarPalsu()
        var world = house.world
        world.http = luar
        world.settings.webhook = WebhookSettings(
            address: "https://gerbang.contoh.invalid/kirim", key: Secret("kunci-yang-panjang"))
        let siap = world
        let bidan = try await orang("bidan", house)
        try await pilih(house, bidan, .evaluasi, .segera)
        let nip = try self.nip("bidan")
        try await visit(house, siap) { visitor in
            try await visitor.signIn(nip)
            let tanpa = try await visitor.post("/profil/pemberitahuan/whatsapp", ["whatsapp": "0812 0000 1300"])
            #expect(tanpa.status == .unprocessableContent && tanpa.text.contains("Centang persetujuan"))
            let baik = try await visitor.post(
                "/profil/pemberitahuan/whatsapp", ["whatsapp": "0812 0000 1300", "setuju": "ya"])
            #expect(baik.status == .seeOther)
        }
        try await kirim(house, kepada: bidan, kunci: "e1", judul: "Hasil evaluasi sudah ada")
        luar.jawab(503)
        try await jalankan("kabar-kirim", siap)
        luar.jawab(200)
        house.clock.move(minutes: 2)
        try await jalankan("kabar-kirim", siap)
        #expect(luar.permintaan.count == 2)
        let terakhir = try #require(luar.permintaan.last)
        let badan = String(decoding: terakhir.body, as: UTF8.self)
        #expect(badan.contains(#""nomor":"6281200001300""#) && badan.contains(#""judul":"Hasil evaluasi sudah ada""#))
        let namaWaktu = try #require(HTTPField.Name("x-kinerja-waktu"))
        let namaTanda = try #require(HTTPField.Name("x-kinerja-tanda"))
        let namaID = try #require(HTTPField.Name("x-kinerja-id"))
        let waktu = try #require(Int64(terakhir.headers[namaWaktu] ?? ""))
        #expect(
            terakhir.headers[namaTanda]
                == WebhookSender.signature(badan, at: waktu, key: Secret("kunci-yang-panjang")))
        let nomor = luar.permintaan.map { $0.headers[namaID] ?? "" }
        #expect(Set(nomor).count == 1, "pengulangan membawa nomor yang sama")
    }
}
