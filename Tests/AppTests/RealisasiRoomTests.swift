import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// Monthly realisation through the front door: the midwife of the example fills in October, her head of unit receives.
@Suite("Ruang realisasi")
struct RealisasiRoomTests {
    private static let halaman = "/realisasi/2026-10"
    private static let tim = "/tim/realisasi/2026-10"

    private func masuk(_ kunci: String, _ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip)
        return baru
    }

    /// Indicators of a page in order.
    private func indikator(_ answer: Answer) -> [String] {
        answer.text.matches(of: /action="\/realisasi\/2026-10\/indikator\/([0-9a-z]+)" enctype/).map {
            String($0.output.1)
        }
    }

    private func isi(
        _ orang: Visitor, _ id: String, _ angka: String, versi: String = "0", _ lain: [String: String] = [:]
    ) async throws -> Answer {
        let isian = ["versi": versi, "angka[\(id)]": angka].merging(lain) { _, baru in baru }
        return try await orang.post("\(Self.halaman)/indikator/\(id)", isian)
    }

    /// Fills everything with a link as evidence and sends it.
    private func kirim(_ orang: Visitor, kendala: String = "") async throws {
        for id in indikator(try await orang.get(Self.halaman)) {
            let lain = ["tautan[\(id)]": "https://contoh.invalid/laporan", "kendala[\(id)]": kendala]
            #expect(try await isi(orang, id, "8", lain).status == .seeOther)
        }
        #expect(try await orang.post(Self.halaman + "/pengiriman", [:]).status == .seeOther)
    }

    private func skp(_ kunci: String, in house: House) async throws -> String {
        let nip = try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip
        return try await house.world.database.read { db in
            try #require(
                try db.run(
                    """
                    SELECT s.id FROM skp s JOIN pegawai p ON p.instansi_id = s.instansi_id AND p.id = s.pegawai_id
                    WHERE p.nip = \(nip)
                    """
                ).first
            ).get("id")
        }
    }

    @Test("mengisi, mengirim, menarik kembali, mengirim lagi, dibuka, dikembalikan, lalu diterima")
    func perjalanan() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            let kapus = try await masuk("kapus", visitor)
            try await kirim(bidan)
            let terkirim = try await bidan.get(Self.halaman)
            #expect(terkirim.text.contains("Terkirim kepada Bapak Rimba"))
            #expect(try await bidan.post(Self.halaman + "/penarikan", [:]).status == .seeOther)
            #expect(try await bidan.post(Self.halaman + "/pengiriman", [:]).status == .seeOther)
            let skp = try await skp("bidan", in: visitor.house)
            let buka = try await kapus.get("\(Self.tim)/\(skp)")
            #expect(buka.text.contains("Terima realisasi Oktober"))
            let tarik = try await bidan.post(Self.halaman + "/penarikan", [:])
            #expect(tarik.status == .unprocessableContent)
            #expect(tarik.text.contains("sudah dibuka atasan"))
            let versi = try #require(buka.field("versi"))
            let kosong = try await kapus.post("\(Self.tim)/\(skp)/pengembalian", ["versi": versi, "alasan": " "])
            #expect(kosong.status == .unprocessableContent)
            let kembali = ["versi": versi, "alasan": "Angka kunjungan tertukar"]
            #expect(try await kapus.post("\(Self.tim)/\(skp)/pengembalian", kembali).status == .seeOther)
            #expect(try await bidan.get(Self.halaman).text.contains("Angka kunjungan tertukar"))
            #expect(try await bidan.post(Self.halaman + "/pengiriman", [:]).status == .seeOther)
            let akhir = try #require(try await kapus.get("\(Self.tim)/\(skp)").field("versi"))
            #expect(try await kapus.post("\(Self.tim)/\(skp)/penerimaan", ["versi": akhir]).status == .seeOther)
            #expect(try await bidan.get(Self.halaman).text.contains("Diterima Bapak Rimba"))
        }
    }

    @Test("indikator yang belum terisi disebut, lalu boleh dikirim dengan sengaja")
    func belumLengkap() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            let kosong = try await bidan.post(Self.halaman + "/pengiriman", [:])
            #expect(kosong.text.contains("Isi paling sedikit satu indikator"))
            let id = try #require(indikator(try await bidan.get(Self.halaman)).first)
            #expect(try await isi(bidan, id, "90").status == .seeOther)
            let sebagian = try await bidan.post(Self.halaman + "/pengiriman", [:])
            #expect(sebagian.status == .unprocessableContent)
            #expect(sebagian.text.contains("Isi realisasi Kunjungan rumah ibu hamil berisiko"))
            #expect(sebagian.text.contains("Kirim dengan satu belum terisi"))
            #expect(try await bidan.post(Self.halaman + "/pengiriman", ["dengan_sisa": "1"]).status == .seeOther)
        }
    }

    @Test("isian yang ditolak tetap ada, dan berkas yang harus dipilih lagi disebut namanya")
    func isianTetap() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            let id = try #require(indikator(try await bidan.get(Self.halaman)).first)
            let isian = ["versi": "0", "angka[\(id)]": "tujuh", "kendala[\(id)]": "Alat <rusak>"]
            let tolak = try await bidan.upload(
                "\(Self.halaman)/indikator/\(id)", isian, file: ("berkas", "laporan.pdf", Array("%PDF-1.7 isi".utf8))
            )
            #expect(tolak.status == .unprocessableContent)
            #expect(tolak.text.contains("value=\"tujuh\""))
            #expect(tolak.text.contains("Alat &lt;rusak&gt;"))
            #expect(tolak.text.contains("Pilih lagi laporan.pdf"))
            #expect(tolak.text.contains("<title>Galat: "))
        }
    }

    @Test("versi basi menjadi 409 dengan isian sendiri dan yang tersimpan bersebelahan")
    func basi() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            let id = try #require(indikator(try await bidan.get(Self.halaman)).last)
            #expect(try await isi(bidan, id, "8").status == .seeOther)
            let basi = try await isi(bidan, id, "9")
            #expect(basi.status == .conflict)
            #expect(basi.text.contains("8 kunjungan"))
            #expect(basi.text.contains("value=\"9\""))
            #expect(try await isi(bidan, id, "9", versi: "1").status == .seeOther)
        }
    }

    @Test("kiriman yang sama dua kali dihitung sekali")
    func sekali() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            let id = try #require(indikator(try await bidan.get(Self.halaman)).last)
            let isian = [
                "versi": "0", "angka[\(id)]": "8", "langkah": "1", "tautan[\(id)]": "https://contoh.invalid/a",
            ]
            let alamat = "\(Self.halaman)/indikator/\(id)"
            let pertama = try await bidan.post(alamat, isian, key: "sama")
            #expect(pertama.status == .seeOther)
            #expect(try await bidan.post(alamat, isian, key: "sama").location == pertama.location)
            let json = try await bidan.get("/api/v1/realisasi/2026-10")
            #expect(json.text.contains("\"angka\":\"9\""))
            #expect(json.text.matches(of: /"tipe":"text\/uri-list"/).count == 1)
        }
    }

    @Test("bulan yang tidak ada, yang belum mulai, dan tahun tanpa SKP dijelaskan")
    func bulanLain() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            let tidakAda = try await bidan.get("/realisasi/2026-13")
            #expect(tidakAda.status == .notFound)
            #expect(tidakAda.text.contains("tidak ada"))
            #expect(try await bidan.get("/realisasi/2026-11").text.contains("belum mulai"))
            #expect(try await bidan.get("/realisasi/2024-05").text.contains("belum mempunyai SKP"))
            let perawat = try await masuk("perawat", visitor)
            #expect(try await perawat.get(Self.halaman).status == .unprocessableContent)
        }
    }

    @Test("lewat tanggal 10 tetap diterima dan dicatat terlambat")
    func terlambat() async throws {
        try await House.demo().visit { visitor in
            visitor.house.clock.move(days: 37)
            let bidan = try await masuk("bidan", visitor)
            try await kirim(bidan)
            #expect(try await bidan.get("/api/v1/realisasi/2026-10").text.contains("\"terlambat\":true"))
            let kapus = try await masuk("kapus", visitor)
            #expect(try await kapus.get(Self.tim).text.contains("Lewat batas"))
        }
    }

    @Test("hanya yang wajar diterima sekaligus; yang berkendala menunggu dilihat")
    func wajar() async throws {
        try await House.demo().visit { visitor in
            try await kirim(try await masuk("bidan", visitor))
            try await kirim(try await masuk("gizi", visitor), kendala: "Timbangan rusak")
            let kapus = try await masuk("kapus", visitor)
            let daftar = try await kapus.get(Self.tim)
            #expect(daftar.text.contains("Terima 1 yang wajar"))
            #expect(daftar.text.contains("Ada kendala"))
            let versi = Dictionary(
                uniqueKeysWithValues: daftar.text.matches(of: /name="(skp\[[0-9a-z]+\])" value="([0-9]+)"/)
                    .map { (String($0.output.1), String($0.output.2)) }
            )
            #expect(try await kapus.post(Self.tim + "/penerimaan", versi).status == .seeOther)
            let json = try await kapus.get("/api/v1/tim/realisasi/2026-10")
            #expect(json.text.matches(of: /"keadaan":"diterima"/).count == 1)
            #expect(json.text.contains("\"tanda\":[\"ada_kendala\"]"))
        }
    }

    @Test("draf tidak terlihat penilai, dan realisasi orang lain tidak ada bagi rekan")
    func wewenang() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            let gizi = try await masuk("gizi", visitor)
            let kapus = try await masuk("kapus", visitor)
            let id = try #require(indikator(try await bidan.get(Self.halaman)).last)
            #expect(try await isi(bidan, id, "77").status == .seeOther)
            let skp = try await skp("bidan", in: visitor.house)
            let draf = try await kapus.get("\(Self.tim)/\(skp)")
            #expect(draf.text.contains("Belum dikirim"))
            #expect(!draf.text.contains("77 kunjungan"))
            #expect(try await gizi.get("\(Self.tim)/\(skp)").status == .notFound)
            #expect(try await isi(gizi, id, "1").status == .notFound)
            #expect(try await bidan.post("\(Self.tim)/\(skp)/penerimaan", [:]).status == .notFound)
        }
    }

    @Test("API: satu indikator salah, tidak satu pun tersimpan; orang lain tidak dapat memutus")
    func api() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await masuk("bidan", visitor)
            let id = indikator(try await bidan.get(Self.halaman))
            #expect(id.count == 2)
            let salah = #"{"indikator":[{"id":"\#(id[0])","angka":"90"},{"id":"\#(id[1])","angka":"x"}]}"#
            let tolak = try await bidan.postJSON("/api/v1/realisasi/2026-10", salah)
            #expect(tolak.status == .unprocessableContent)
            #expect(tolak.text.contains("indikator.1.angka"))
            #expect(try await bidan.get("/api/v1/realisasi/2026-10").text.contains("\"keadaan\":\"belum_diisi\""))
            let benar = salah.replacingOccurrences(of: "\"x\"", with: "\"8\"")
            #expect(try await bidan.postJSON("/api/v1/realisasi/2026-10", benar).status == .ok)
            #expect(try await bidan.postJSON("/api/v1/realisasi/2026-10/pengiriman", "{}").status == .ok)
            let skp = try await skp("bidan", in: visitor.house)
            #expect(try await bidan.postJSON("/api/v1/realisasi/\(skp)/2026-10/penerimaan", "{}").status == .notFound)
            let kapus = try await masuk("kapus", visitor)
            let terima = try await kapus.postJSON("/api/v1/realisasi/\(skp)/2026-10/penerimaan", "{}")
            #expect(terima.text.contains("\"keadaan\":\"diterima\""))
        }
    }
}
