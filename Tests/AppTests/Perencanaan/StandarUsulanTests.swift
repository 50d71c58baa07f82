import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

@Suite("Usulan dan versi standar lewat pintu depan")
struct StandarUsulanTests {
    private static func nip(_ kunci: String) -> String { OrangContoh.semua.first { $0.kunci == kunci }?.nip ?? "" }

    private static func masuk(_ visitor: Visitor, _ kunci: String) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(nip(kunci))
        return baru
    }

    private static let usul = [
        "alasan": "Rujukan dari luar wilayah ikut terhitung", "bukti": "Laporan Juli sampai September 2026",
        "tujuan": "Ibu hamil terlayani", "sesuai_ekspektasi": "Semua ibu hamil di wilayah terlayani lengkap",
    ]

    /// Sends a change of a standard and answers with the address of the proposal.
    private static func usulkan(_ orang: Visitor, _ kode: String = "STD-038") async throws -> String {
        let form = try await orang.get("/standar/\(kode)/usul")
        #expect(form.status == .ok)
        let kirim = try await orang.post("/standar/\(kode)/usul", usul)
        try #require(kirim.status == .seeOther, "\(kirim.text)")
        return String(kirim.location.split(separator: "?")[0])
    }

    private static func versi(_ alamat: String, _ orang: Visitor) async throws -> String {
        try #require(try await orang.get(alamat).field("versi"))
    }

    @Test(
        "Usulan lapangan ditinjau pimpinan unit, diberlakukan BKPSDM, dan versi lama berakhir sehari sebelumnya",
        arguments: TestEngine.allCases)
    func lingkaran(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { visitor in
            let bidan = try await Self.masuk(visitor, "bidan")
            let (kapus, admin) = (try await Self.masuk(visitor, "kapus"), try await Self.masuk(visitor, "admin"))
            let alamat = try await Self.usulkan(bidan)
            #expect(try await bidan.get("/standar/usulan").text.contains("STD-038"))
            #expect(try await kapus.get("/standar/usulan").text.contains("Menunggu Anda"))

            let ikut = try await bidan.post(alamat + "/tanggapan", ["tanggapan": "Tiga bidan lain mengalami hal sama"])
            #expect(ikut.status == .seeOther)
            // BKPSDM cannot jump the leader's step.
            let terlaluCepat = try await admin.post(alamat + "/pemberlakuan", ["berlaku_sejak": "2026-11-01"])
            #expect(terlaluCepat.status == .unprocessableContent)
            #expect(terlaluCepat.text.contains("Pimpinan unit pengusul dapat meninjau"))
            // Somebody who heads nothing cannot review.
            #expect(try await bidan.post(alamat + "/peninjauan", [:]).status == .notFound)

            let nomor = try await Self.versi(alamat, kapus)
            #expect(try await kapus.post(alamat + "/peninjauan", ["versi": nomor]).status == .seeOther)
            #expect(try await admin.get("/admin/standar").text.contains("Kenanga Percontohan"))
            let halaman = try await admin.get(alamat)
            #expect(halaman.text.contains("Tiga bidan lain mengalami hal sama"))
            #expect(halaman.text.contains("Apa yang berubah dari versi 1"))
            let basi = try await admin.post(
                alamat + "/pemberlakuan", ["berlaku_sejak": "2026-11-01", "versi": nomor])
            #expect(basi.status == .conflict)
            let kini = try await Self.versi(alamat, admin)
            let terlaluAwal = try await admin.post(
                alamat + "/pemberlakuan", ["berlaku_sejak": "2026-01-01", "versi": kini])
            #expect(terlaluAwal.status == .unprocessableContent)
            #expect(terlaluAwal.text.contains("2 Januari 2026"))
            #expect(
                try await admin.post(alamat + "/pemberlakuan", ["berlaku_sejak": "2026-10-06", "versi": kini]).status
                    == .seeOther)

            let hariIni = try await bidan.get("/standar/STD-038")
            #expect(hariIni.text.contains("Versi 1, berlaku sejak 1 Januari 2026 sampai 5 Oktober 2026"))
            house.clock.move(days: 1)
            try await bidan.signIn(Self.nip("bidan"))
            let besok = try await bidan.get("/standar/STD-038")
            #expect(besok.text.contains("Versi 2, berlaku sejak 6 Oktober 2026"))
            #expect(besok.text.contains("Semua ibu hamil di wilayah terlayani lengkap"))
            let lama = try await bidan.get("/standar/STD-038?versi=1")
            #expect(lama.text.contains("Ini versi 1."))
            #expect(!lama.text.contains("Semua ibu hamil di wilayah terlayani lengkap"))
            #expect(try await bidan.get("/standar?q=kesehatan").status == .ok)
        }
    }

    @Test("Pengembalian dan penolakan perlu alasan; pengusul memperbaiki lalu mengirim lagi")
    func kembali() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let (bidan, kapus) = (try await Self.masuk(visitor, "bidan"), try await Self.masuk(visitor, "kapus"))
            let alamat = try await Self.usulkan(bidan)
            let tanpa = try await kapus.post(alamat + "/pengembalian", ["versi": Self.versi(alamat, kapus)])
            #expect(tanpa.status == .unprocessableContent)
            #expect(tanpa.text.contains("Tulis alasannya"))
            let alasan = "Sebutkan angka tiap bulannya"
            #expect(
                try await kapus.post(
                    alamat + "/pengembalian", ["versi": Self.versi(alamat, kapus), "alasan": alasan]
                ).status == .seeOther)
            let milik = try await bidan.get(alamat)
            #expect(milik.text.contains(alasan) && milik.text.contains("Perbaiki usulan"))
            let form = try await bidan.get(alamat + "/perbaikan")
            #expect(form.text.contains("Rujukan dari luar wilayah"))
            var isian = Self.usul
            isian["versi"] = form.field("versi")
            isian["bukti"] = "Juli 12, Agustus 9, September 15 rujukan"
            for (nama, nilai) in ["indikator", "urusan", "satuan", "sumber"].map({ ($0, form.isi($0)) }) {
                isian[nama] = nilai
            }
            isian["arah_lebih_baik"] = "naik"
            isian["aspek"] = "kuantitas"
            let kirim = try await bidan.post(alamat + "/perbaikan", isian)
            #expect(kirim.status == .seeOther, "\(kirim.text)")
            let tolak = try await kapus.post(
                alamat + "/penolakan", ["versi": Self.versi(alamat, kapus), "alasan": "Sudah diatur standar lain"])
            #expect(tolak.status == .seeOther)
            let lagi = try await bidan.post(alamat + "/tanggapan", ["tanggapan": "Mohon ditinjau ulang"])
            #expect(lagi.status == .unprocessableContent)
            #expect(lagi.text.contains("Kirim usulan baru"))
        }
    }

    @Test("Usulan tanpa alasan, tanpa bukti, atau dengan target berhuruf ditolak di ruasnya dan isiannya tetap")
    func isianSalah() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let bidan = try await Self.masuk(visitor, "bidan")
            var isian = Self.usul
            isian["alasan"] = ""
            isian["operator_target"] = ">="
            isian["target_angka"] = "delapan puluh"
            let salah = try await bidan.post("/standar/STD-038/usul", isian)
            #expect(salah.status == .unprocessableContent)
            #expect(salah.text.contains("href=\"#alasan\"") && salah.text.contains("href=\"#target_angka\""))
            #expect(salah.text.contains("delapan puluh"))
            let sama = try await bidan.post(
                "/standar/STD-038/usul", ["alasan": "Alasan yang cukup panjang", "bukti": "Bukti yang cukup panjang"])
            #expect(sama.text.contains("Ubah sedikitnya satu ruas"))
            let json = try await bidan.postJSON("/api/v1/standar/usulan", "{\"indikator\":\"Baru\"}")
            #expect(json.status == .unprocessableContent)
            #expect(json.text.contains("standar.alasan_kosong"))
        }
    }

    @Test("Standar baru mendapat kode dari BKPSDM; kode yang dipakai ditolak", arguments: TestEngine.allCases)
    func baru(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { visitor in
            let (kapus, admin) = (try await Self.masuk(visitor, "kapus"), try await Self.masuk(visitor, "admin"))
            let isian = """
                {"alasan":"Belum ada ukuran tanggap darurat","bukti":"Tiga kejadian pada Agustus 2026",
                "indikator":"Waktu tanggap pasien gawat darurat","jabatan":"Perawat; Bidan","urusan":"Kesehatan",
                "satuan":"menit","arah_lebih_baik":"turun","aspek":"waktu","operator_target":"<=","target_angka":"5",
                "unit_pelaksana_tipikal":"Puskesmas","sumber":"Kesepakatan puskesmas"}
                """
            let kirim = try await kapus.postJSON("/api/v1/standar/usulan", isian)
            #expect(kirim.status == .ok, "\(kirim.text)")
            let id = try #require(kirim.text.matches(of: /"id":"([0-9a-z]+)"/).first?.output.1)
            let alamat = "/api/v1/standar/usulan/\(id)"
            #expect(try await kapus.postJSON(alamat + "/peninjauan", "{}").status == .ok)
            let dipakai = try await admin.postJSON(
                alamat + "/pemberlakuan", "{\"berlaku_sejak\":\"2026-10-05\",\"kode\":\"STD-001\"}")
            #expect(dipakai.status == .unprocessableContent && dipakai.text.contains("standar.kode_dipakai"))
            let berlaku = try await admin.postJSON(
                alamat + "/pemberlakuan", "{\"berlaku_sejak\":\"2026-10-05\",\"kode\":\"PR-01\"}")
            #expect(berlaku.status == .ok, "\(berlaku.text)")
            let cari = try await kapus.get("/api/v1/standar?q=perawat%20tanggap")
            #expect(cari.text.contains("PR-01"))
            let cakupan = try await admin.get("/api/v1/standar/cakupan")
            #expect(
                cakupan.text.contains(
                    "{\"jabatan\":\"Perawat Ahli Muda\",\"pegawai\":1,\"tingkat\":\"jabatan\",\"unit\":\"UPTD Puskesmas Muara Contoh\"}"
                ))
            let halaman = try await admin.get("/admin/standar/cakupan")
            #expect(halaman.text.contains("jabatan belum punya standar"))
            #expect(try await kapus.get("/standar/cakupan").text.contains("Bidan Ahli Muda"))
            #expect(try await kapus.get("/admin/standar/cakupan").status == .notFound)
        }
    }

    @Test(
        "Standar berubah: yang terdampak membaca dan mencatatnya, admin melihat berapa yang sudah",
        arguments: TestEngine.allCases)
    func tandaBaca(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { visitor in
            let (bidan, admin) = (try await Self.masuk(visitor, "bidan"), try await Self.masuk(visitor, "admin"))
            let kode = try #require(try await Self.kodeDipakaiBidan(house))
            let alamat = try await Self.usulkan(bidan, kode)
            let kapus = try await Self.masuk(visitor, "kapus")
            #expect(try await kapus.post(alamat + "/peninjauan", [:]).status == .seeOther)
            #expect(try await admin.post(alamat + "/pemberlakuan", ["berlaku_sejak": "2026-10-05"]).status == .seeOther)
            #expect(try await bidan.get("/standar").text.contains("dalam SKP Anda berubah"))
            #expect(try await bidan.get("/standar/\(kode)").text.contains("Saya sudah baca"))
            let (semua, _) = try await Self.terbaca(admin, kode)
            #expect(try await bidan.post("/standar/\(kode)/pembacaan", [:]).status == .seeOther)
            #expect(try await Self.terbaca(admin, kode) == (semua, 1))
            #expect(try await !bidan.get("/standar").text.contains("dalam SKP Anda berubah"))
            #expect(try await admin.get("/standar/\(kode)").text.contains("<b>1 dari \(semua)</b>"))
        }
    }

    private static func kodeDipakaiBidan(_ house: House) async throws -> String? {
        let nip = nip("bidan")
        return try await house.world.database.read { db in
            try db.run(
                """
                SELECT s.kode FROM indikator i JOIN standar s ON s.id = i.standar_id JOIN skp k ON k.id = i.skp_id
                JOIN pegawai p ON p.id = k.pegawai_id WHERE p.nip = \(nip) ORDER BY s.kode LIMIT 1
                """
            ).first?.get("kode")
        }
    }

    private static func terbaca(_ admin: Visitor, _ kode: String) async throws -> (Int, Int) {
        let json = try await admin.get("/api/v1/standar/\(kode)").text
        let cocok = try #require(json.firstMatch(of: /"sudah_baca":(\d+),"terdampak":(\d+)/) ?? nil)
        return (Int(cocok.output.2) ?? -1, Int(cocok.output.1) ?? -1)
    }

    @Test("Standar yang diakhiri hilang dari katalog dan ditolak saat diambil ke SKP dengan jalan keluarnya")
    func diakhiri() async throws {
        let house = try await House.demo()
        try await house.visit { visitor in
            let admin = try await Self.masuk(visitor, "admin")
            let tanpa = try await admin.post("/admin/standar/STD-001/pengakhiran", ["berlaku_sampai": "2026-10-04"])
            #expect(tanpa.status == .unprocessableContent && tanpa.text.contains("Tulis alasannya"))
            let akhir = try await admin.post(
                "/admin/standar/STD-001/pengakhiran",
                ["berlaku_sampai": "2026-10-04", "alasan": "Digabung ke STD-002 mulai Oktober"])
            #expect(akhir.status == .seeOther)
            #expect(try await admin.get("/standar").text.contains("262 standar"))
            #expect(try await admin.get("/admin/standar?bagian=berakhir").text.contains("STD-001"))
            let halaman = try await admin.get("/standar/STD-001")
            #expect(halaman.text.contains("Standar ini tidak berlaku") && !halaman.text.contains("Pakai di SKP saya"))
            let lagi = try await admin.post(
                "/admin/standar/STD-001/pengakhiran", ["berlaku_sampai": "2026-12-31", "alasan": "Dicoba sekali lagi"])
            #expect(lagi.status == .unprocessableContent && lagi.text.contains("hanya dapat dibaca"))
            let hari = house.world.today
            let penolakan = await #expect(throws: Penolakan.self) {
                try await house.world.database.read { db in
                    let row = try db.run("SELECT instansi_id, id FROM standar WHERE kode = \("STD-001")").first
                    let (instansi, id): (String, String) = (
                        try row?.get("instansi_id") ?? "", try row?.get("id") ?? ""
                    )
                    return try StandarStore.ambil(id: id, pada: hari, instansi: instansi, in: db).kode
                }
            }
            #expect(penolakan?.kode == StandarMasihBerlaku.kode)
            #expect(penolakan?.perbaikan?.contains("Pilih standar lain") == true)
        }
    }
}

extension Answer {
    /// The text of an input or textarea.
    fileprivate func isi(_ nama: String) -> String {
        let ruas = "name=\"\(nama)\"[^>]*value=\"([^\"]*)\""
        let area = "<textarea[^>]*name=\"\(nama)\"[^>]*>([^<]*)</textarea>"
        for pola in [ruas, area] {
            guard let regex = try? Regex(pola), let satu = text.firstMatch(of: regex) else { continue }
            if let nilai = satu.output[1].substring { return String(nilai) }
        }
        return ""
    }
}
