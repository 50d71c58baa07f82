import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// The admin's desk and the record of one person.
@Suite("Ruang kerja admin")
struct PegawaiAdminRoomTests {
    private func masuk(_ kunci: String, _ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip)
        return baru
    }

    private func orang(_ kunci: String) throws -> OrangContoh {
        try #require(OrangContoh.semua.first { $0.kunci == kunci })
    }

    private func id(_ kunci: String, _ visitor: Visitor) async throws -> String {
        let nip = try orang(kunci).nip
        return try await visitor.house.world.database.read { db in
            try #require(try db.run("SELECT id FROM pegawai WHERE nip = \(nip)").first).get("id")
        }
    }

    @Test("antrean menunjukkan apa yang macet, pencarian menemukan lewat nama dan NIP")
    func antrean() async throws {
        try await House.demo().visit { visitor in
            let admin = try await masuk("admin", visitor)
            #expect(try await admin.get("/admin").text.contains("Apa yang macet hari ini?"))
            let perawat = try orang("perawat")
            let namaDepan = String(perawat.nama.split(separator: " ")[0])
            #expect(try await admin.get("/admin/pegawai?q=\(percentEncoded(namaDepan))").text.contains(perawat.nama))
            #expect(try await admin.get("/admin/pegawai?q=\(perawat.nip.prefix(10))").text.contains(perawat.nama))
            #expect(try await admin.get("/admin/pegawai?q=zzzz").text.contains("Tidak ada pegawai"))
            #expect(try await admin.get("/admin/unit?q=kesehatan").text.contains("Dinas Kesehatan"))
            #expect(try await admin.get("/admin/unit?masalah=tanpa_kepala").status == .ok)
            for masalah in [
                "tanpa_penilai", "tanpa_penempatan", "penilai_keluar", "belum_aktif", "ganda", "melingkar",
                "skp_menunggu",
            ] {
                #expect(try await admin.get("/admin/pegawai?masalah=\(masalah)&q=a").status == .ok)
            }
        }
    }

    @Test("admin unit hanya melihat unitnya dan di bawahnya; orang lain tampak tidak ada")
    func cakupan() async throws {
        try await House.demo().visit { visitor in
            let tu = try await masuk("tu", visitor)
            let daftar = try await tu.get("/admin/pegawai").text
            #expect(daftar.contains(try orang("perawat").nama))
            #expect(!daftar.contains(try orang("kabkpsdm").nama))
            #expect(try await tu.get("/admin/pegawai/\(try await id("perawat", visitor))").status == .ok)
            #expect(try await tu.get("/admin/pegawai/\(try await id("kabkpsdm", visitor))").status == .notFound)
            #expect(try await tu.get("/admin/periode").status == .notFound)
            let ubah = try await tu.post(
                "/admin/pegawai/\(try await id("kabkpsdm", visitor))/kedudukan",
                ["kedudukan": "keluar", "nama": "X", "versi": "1"])
            #expect(ubah.status == .notFound)
        }
    }

    @Test("penilai baru menutup garis lama sehari sebelumnya; versi basi ditolak")
    func penilai() async throws {
        try await House.demo(at: "2026-10-05").visit { visitor in
            let admin = try await masuk("admin", visitor)
            let pegawai = try await id("perawat", visitor)
            let halaman = "/admin/pegawai/\(pegawai)"
            let versi = try #require(try await admin.get(halaman).field("versi"))
            let isian = ["penilai": try orang("kadinkes").nip, "mulai_penilai": "2026-10-01", "versi": versi]
            #expect(try await admin.post("\(halaman)/penilai", isian).status == .seeOther)
            let garis = try await visitor.house.world.database.read { db in
                try db.run(
                    "SELECT COALESCE(berlaku_sampai, '-') AS s FROM garis_penilai WHERE pegawai_id = \(pegawai) ORDER BY berlaku_sejak"
                )
                .map { try $0.get("s", as: String.self) }
            }
            #expect(garis == ["2026-09-30", "-"])
            #expect(try await admin.get(halaman).text.contains(try orang("kadinkes").nama))
            #expect(try await admin.post("\(halaman)/penilai", isian).status == .conflict)
        }
    }

    @Test("penilai yang melingkar, diri sendiri, dan NIP salah ditolak dengan isian tetap ada")
    func penilaiDitolak() async throws {
        try await House.demo().visit { visitor in
            let admin = try await masuk("admin", visitor)
            let kepala = try await id("kapus", visitor)
            let halaman = "/admin/pegawai/\(kepala)"
            let versi = try #require(try await admin.get(halaman).field("versi"))
            for (nip, pesan) in [
                (try orang("perawat").nip, "dinilai"), (try orang("kapus").nip, "dirinya sendiri"), ("123", "18 angka"),
            ] {
                let jawab = try await admin.post(
                    "\(halaman)/penilai", ["penilai": nip, "mulai_penilai": "2026-10-01", "versi": versi])
                #expect(jawab.status == .unprocessableContent)
                #expect(jawab.text.contains(pesan))
                #expect(jawab.text.contains("value=\"\(nip)\""))
            }
        }
    }

    @Test("mutasi dicatat bertanggal; unit yang tidak dikenal ditolak")
    func mutasi() async throws {
        try await House.demo(at: "2026-10-05").visit { visitor in
            let admin = try await masuk("admin", visitor)
            let pegawai = try await id("perawat", visitor)
            let halaman = "/admin/pegawai/\(pegawai)"
            let versi = try #require(try await admin.get(halaman).field("versi"))
            var isian = [
                "unit": "Kantor Antah", "jabatan": "Perawat Ahli Madya", "jenis_jabatan": "fungsional",
                "mulai_jabatan": "2026-10-01", "versi": versi,
            ]
            #expect(try await admin.post("\(halaman)/mutasi", isian).status == .unprocessableContent)
            isian["unit"] = "RSUD"
            #expect(try await admin.post("\(halaman)/mutasi", isian).status == .seeOther)
            let sesudah = try await admin.get(halaman).text
            #expect(sesudah.contains("Perawat Ahli Madya"))
            #expect(sesudah.contains("30 September 2026"))
        }
    }

    @Test("kode aktivasi tampil sekali dan benar-benar membuka akun")
    func kode() async throws {
        try await House.demo().visit { visitor in
            let admin = try await masuk("admin", visitor)
            let pegawai = try await id("perawat", visitor)
            let jawab = try await admin.post("/admin/pegawai/\(pegawai)/kode-aktivasi", [:])
            let kode = String(try #require(jawab.text.firstMatch(of: /Kode aktivasi: ([0-9a-z]{10})/)).output.1)
            #expect(!(try await admin.get("/admin/pegawai/\(pegawai)").text.contains(kode)))
            let aktif = try await visitor.another().post(
                "/masuk/pulihkan",
                [
                    "nip": try orang("perawat").nip, "kode": kode, "kata_sandi_baru": "tiga kata panjang",
                    "kata_sandi_ulang": "tiga kata panjang",
                ]
            )
            #expect(aktif.status == .seeOther)
        }
    }

    @Test("orang yang ditandai keluar tidak dapat masuk lagi")
    func keluar() async throws {
        try await House.demo().visit { visitor in
            let admin = try await masuk("admin", visitor)
            let perawat = try await masuk("perawat", visitor)
            let halaman = "/admin/pegawai/\(try await id("perawat", visitor))"
            let versi = try #require(try await admin.get(halaman).field("versi"))
            let isian = ["kedudukan": "keluar", "nama": try orang("perawat").nama, "versi": versi]
            #expect(try await admin.post("\(halaman)/kedudukan", isian).status == .seeOther)
            #expect(try await perawat.get("/profil").status == .seeOther)
        }
    }

    @Test("API pegawai memberi halaman daftar dengan kunci berbahasa Indonesia")
    func api() async throws {
        try await House.demo().visit { visitor in
            let admin = try await masuk("admin", visitor)
            let jawab = try await admin.get("/api/v1/pegawai?q=\(percentEncoded(try orang("perawat").nama))")
            #expect(jawab.status == .ok)
            #expect(jawab.text.contains("\"jenis_asn\":\"\(try orang("perawat").jenisASN)\""))
        }
    }
}
