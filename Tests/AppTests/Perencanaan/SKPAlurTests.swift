import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

/// The SKP from the first page to the issued documents, through the front door.
@Suite("SKP: alur lewat pintu depan")
struct SKPAlurTests {
    static let perawat = "199013092014032001"
    static let kapus = "197813082005011001"
    static let bidan = "198713102010032002"
    static let kadinkes = "197013031996032001"

    private let dasar = "/skp/2026/susun"

    @Test("Perawat menyusun, mengajukan, kepala puskesmas menyetujui, dokumen terbit")
    func alurUtuh() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(Self.perawat)
            let id = try await ajukan(perawat)
            let kapus = perawat.another()
            try await kapus.signIn(Self.kapus)
            let antrean = try await kapus.get("/tim/skp")
            #expect(antrean.text.contains("Melati Umpama"))
            let periksa = try await kapus.get("/tim/skp/\(id)")
            #expect(periksa.text.contains("Keluhan pasien ditanggapi cepat"))
            #expect(periksa.text.contains("≤ 2 hari kerja"))
            let isian = ["versi": periksa.field("versi") ?? ""]
            let tetap = try await kapus.post("/skp/\(id)/penetapan", isian, key: "tetap-1")
            #expect(tetap.location == "/tim/skp?pesan=skp_disetujui&urung=\(id)")
            let ulang = try await kapus.post("/skp/\(id)/penetapan", isian, key: "tetap-1")
            #expect(ulang.location == tetap.location)
            let milik = try await perawat.get("/skp/2026")
            #expect(milik.text.contains("Disetujui"))
            #expect(milik.text.contains("A.1.7 Sasaran Kinerja Pegawai 2026"))
            #expect(milik.text.contains("A.1.8 Lampiran"))
            #expect(!milik.text.contains("Lewat 31 Januari"))
            #expect(milik.text.components(separatedBy: "href=\"/dokumen/").count == 3)
        }
    }

    @Test("Pengajuan yang belum lengkap menampilkan kekurangannya di halaman yang sama")
    func belumLengkap() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(Self.perawat)
            _ = try await perawat.post("\(dasar)/periode", ["aksi": "benar"])
            let periksa = try await perawat.get("\(dasar)/periksa")
            #expect(periksa.status == .ok)
            let aksi = try #require(periksa.action(endingWith: "/pengajuan"))
            let tolak = try await perawat.post(aksi, ["versi": periksa.field("versi") ?? ""])
            #expect(tolak.status.code == 422)
            #expect(tolak.text.contains("Tulis sedikitnya satu hasil kerja utama"))
            #expect(tolak.text.contains("Isi dukungan sumber daya"))
            #expect(tolak.text.contains("Sudah benar semua?"))
        }
    }

    @Test("Isian tetap ada ketika hasil kerja belum lengkap, dan penghapusan dapat diurungkan")
    func isianDanUrung() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(Self.perawat)
            _ = try await perawat.post("\(dasar)/periode", ["aksi": "benar"])
            var halaman = try await perawat.get("\(dasar)/hasil")
            let tambah = try await perawat.post(
                "\(dasar)/hasil", ["jenis": "utama", "versi": halaman.field("versi") ?? ""]
            )
            halaman = try await perawat.get(tambah.location)
            let aksi = try #require(halaman.action(containing: "/susun/hasil/"))
            let kurang = try await perawat.post(
                aksi,
                [
                    "versi": halaman.field("versi") ?? "", "rumusan": "Luka terawat <baik>", "ukuran[a]": "Luka sembuh",
                    "target[a]": "", "aksi": "selesai", "pemberi_tugas": "Kepala Puskesmas",
                ]
            )
            #expect(kurang.status.code == 422)
            #expect(kurang.text.contains("Luka terawat &lt;baik&gt;"))
            #expect(kurang.text.contains("Isi target, misalnya 7 atau 80-90%"))
            let jadi = try await perawat.post(
                aksi,
                [
                    "versi": halaman.field("versi") ?? "", "rumusan": "Luka terawat baik", "ukuran[a]": "Luka sembuh",
                    "target[a]": "80-90%", "aspek[a]": "kualitas", "aksi": "selesai",
                    "pemberi_tugas": "Kepala Puskesmas",
                ]
            )
            #expect(jadi.status == .seeOther)
            halaman = try await perawat.get("\(dasar)/hasil")
            #expect(halaman.text.contains("80–90%"))
            let buang = try await perawat.post(aksi, ["versi": halaman.field("versi") ?? "", "aksi": "buang"])
            #expect(buang.location.contains("urung="))
            halaman = try await perawat.get(buang.location)
            #expect(halaman.text.contains("Hasil kerja “Luka terawat baik” dihapus."))
            let terhapus = try #require(halaman.button("terhapus"))
            let pulih = try await perawat.post("\(dasar)/pemulihan", ["terhapus": terhapus])
            #expect(pulih.status == .seeOther)
            #expect(try await perawat.get("\(dasar)/hasil").text.contains("80–90%"))
        }
    }

    @Test("SKP yang belum dibuka dapat ditarik, yang sudah dibuka dikembalikan dengan alasan")
    func tarikDanKembali() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(Self.perawat)
            let id = try await ajukan(perawat)
            let tarik = try await perawat.post("/skp/\(id)/penarikan", [:])
            #expect(tarik.location == "/skp/2026?pesan=skp_ditarik")
            let lagi = try await perawat.post("/skp/\(id)/pengajuan", [:])
            #expect(lagi.location == "/skp/2026?pesan=skp_diajukan")
            let kapus = perawat.another()
            try await kapus.signIn(Self.kapus)
            let periksa = try await kapus.get("/tim/skp/\(id)")
            let telat = try await perawat.post("/skp/\(id)/penarikan", [:])
            #expect(telat.status.code == 422)
            let kosong = try await kapus.post("/skp/\(id)/pengembalian", ["versi": periksa.field("versi") ?? ""])
            #expect(kosong.status.code == 422)
            #expect(kosong.text.contains("Tulis alasan pada bagian"))
            let nama = try #require(periksa.inputName(startingWith: "alasan["))
            let balik = try await kapus.post(
                "/skp/\(id)/pengembalian", ["versi": periksa.field("versi") ?? "", nama: "Targetnya terlalu longgar"]
            )
            #expect(balik.location.hasPrefix("/tim/skp?pesan=skp_dikembalikan"))
            #expect(try await perawat.get("\(dasar)/hasil").text.contains("Targetnya terlalu longgar"))
        }
    }

    @Test("Orang lain tidak dapat melihat atau menetapkan; atasan pejabat penilai boleh sesudah 31 Januari (K-114)")
    func wewenang() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(Self.perawat)
            let id = try await ajukan(perawat)
            let bidan = perawat.another()
            try await bidan.signIn(Self.bidan)
            #expect(try await bidan.get("/tim/skp/\(id)").status == .notFound)
            #expect(try await bidan.post("/skp/\(id)/penetapan", [:]).status == .notFound)
            #expect(try await bidan.post("/skp/\(id)/pengajuan", [:]).status == .notFound)
            #expect(try await perawat.post("/skp/\(id)/penetapan", [:]).status == .notFound)
            let kadinkes = perawat.another()
            try await kadinkes.signIn(Self.kadinkes)
            #expect(try await kadinkes.post("/skp/\(id)/penetapan", [:]).status == .notFound)
            house.clock.move(days: 13)
            try await kadinkes.signIn(Self.kadinkes)
            #expect(try await !kadinkes.get("/tim/skp").text.contains("Melati Umpama"))
            #expect(try await kadinkes.post("/skp/\(id)/penetapan", [:]).status == .notFound)
            try await perawat.signIn(Self.perawat)
            let terus = try await perawat.post("/skp/\(id)/penerusan", [:])
            #expect(terus.location == "/skp/2026?pesan=skp_diteruskan")
            #expect(try await kadinkes.get("/tim/skp").text.contains("Melati Umpama"))
            let tetap = try await kadinkes.post("/skp/\(id)/penetapan", [:])
            #expect(tetap.location == "/tim/skp?pesan=skp_disetujui&urung=\(id)")
            #expect(try await perawat.get("/skp/2026").text.contains("oleh Cempaka Misal"))
            #expect(try await perawat.get("/skp/2026").text.contains("Lewat 31 Januari"))
        }
    }

    @Test("Atasan yang salah dicatat sebagai permintaan, dan penyusunan berlanjut")
    func atasanSalah() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(Self.perawat)
            #expect(try await perawat.post("\(dasar)/periode", ["aksi": "salah"]).status.code == 422)
            let jawab = try await perawat.post(
                "\(dasar)/periode", ["aksi": "salah", "alasan": "Atasan saya sudah pindah"])
            #expect(jawab.location.contains("pesan=permintaan_terkirim"))
            #expect(try await perawat.get("/skp/2026").text.contains("Atasan saya sudah pindah"))
            // It waits where somebody can mend it, and its sender sees it there too.
            #expect(try await perawat.get("/perbaikan").text.contains("Atasan saya sudah pindah"))
            let antre = try await house.world.database.read { db in
                try db.run("SELECT isi, penerima_id FROM permintaan_perbaikan WHERE jenis = 'atasan_salah'")
            }
            #expect(try antre.map { try $0.get("isi", as: String.self) } == ["Atasan saya sudah pindah"])
            #expect(try antre.first?.getOptional("penerima_id", as: String.self) != nil)
        }
    }

    @Test("API mengganti seluruh isi, menolak versi lama, dan memakai aturan yang sama")
    func api() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(Self.perawat)
            let isi = """
                {"versi":0,"hasil_kerja":[{"jenis":"utama","rumusan":"Pasien puas","pemberi_tugas":"Kepala Puskesmas",
                "indikator":[{"aspek":"kualitas","ukuran":"Indeks kepuasan","target":">= 85"}]}],
                "lampiran":{"dukungan":["a"],"skema":["b"],"konsekuensi":["c"]}}
                """
            let jawab = try await perawat.postJSON("/api/v1/skp/2026", isi)
            #expect(jawab.status == .ok)
            #expect(jawab.text.contains("\"target_tampil\":\"≥ 85\""))
            let basi = try await perawat.postJSON("/api/v1/skp/2026", isi.replacingOccurrences(of: ":0,", with: ":1,"))
            #expect(basi.status == .conflict)
            let salah = try await perawat.postJSON(
                "/api/v1/skp/2026",
                isi.replacingOccurrences(of: ":0,", with: ":2,").replacingOccurrences(of: "kualitas", with: "mutu")
            )
            #expect(salah.text.contains("hasil_kerja.0.indikator.0.aspek"))
            let id = try #require(jawab.text.firstMatch(of: /"id":"([0-9a-z]{26})","keadaan"/)?.1)
            let ajukan = try await perawat.postJSON("/api/v1/skp/\(id)/pengajuan", "{}")
            #expect(ajukan.status == .ok)
            #expect(ajukan.text.contains("\"keadaan\":\"diajukan\""))
        }
    }

    @Test("Perubahan di tengah tahun: yang berealisasi tidak terhapus, target berubah, dokumen lama diganti")
    func perubahan() async throws {
        let house = try await House.demo()
        try await house.visit { bidan in
            try await bidan.signIn(Self.bidan)
            var halaman = try await bidan.get("/skp/2026")
            let buka = try #require(halaman.action(endingWith: "/perubahan"))
            let tanpaDasar = try await bidan.post(buka, ["alasan": "Tugas baru"])
            #expect(tanpaDasar.status.code == 422 && tanpaDasar.text.contains("Pilih dasar perubahan"))
            #expect(tanpaDasar.text.contains("Tugas baru</textarea>"))
            let isianBuka = ["dasar": "penugasan_baru", "versi": halaman.field("versi") ?? ""]
            #expect(try await bidan.post(buka, isianBuka.merging(["alasan": " "]) { $1 }).status.code == 422)
            let dibuka = try await bidan.post(buka, isianBuka.merging(["alasan": "Tugas baru"]) { $1 })
            #expect(dibuka.location == "\(dasar)")
            halaman = try await bidan.get("\(dasar)/hasil")
            let ubah = try #require(halaman.text.firstMatch(of: /href="(\?ubah=[0-9a-z]{26})/)?.1)
            halaman = try await bidan.get("\(dasar)/hasil\(ubah)")
            let aksi = try #require(halaman.action(containing: "/susun/hasil/"))
            var isian = halaman.inputs
            let buang = try await bidan.post(aksi, isian.merging(["aksi": "buang"]) { $1 })
            #expect(buang.status.code == 422)
            #expect(buang.text.contains("sudah punya realisasi"))
            let target = try #require(isian.keys.first { $0.hasPrefix("target[") })
            isian[target] = "97,5"
            #expect(try await bidan.post(aksi, isian.merging(["aksi": "selesai"]) { $1 }).status == .seeOther)
            halaman = try await bidan.get("\(dasar)/periksa")
            #expect(halaman.text.contains("97,5"))
            let ajukan = try #require(halaman.action(endingWith: "/pengajuan"))
            #expect(try await bidan.post(ajukan, [:]).location == "/skp/2026?pesan=skp_diajukan")
            let kapus = bidan.another()
            try await kapus.signIn(Self.kapus)
            let id = ajukan.split(separator: "/")[1]
            let periksaPerubahan = try await kapus.get("/tim/skp/\(id)")
            #expect(periksaPerubahan.text.contains("Yang berubah") && periksaPerubahan.text.contains("Umpan balik"))
            #expect(try await kapus.post("/skp/\(id)/penetapan", [:]).location.contains("pesan=skp_disetujui"))
            halaman = try await bidan.get("/skp/2026")
            #expect(halaman.text.contains("97,5"))
            #expect(halaman.text.contains("A.1.7"))
            #expect(halaman.text.contains("Tugas baru"))
        }
    }

    @Test("Setiap halaman memakai paling banyak 6 perintah basis data")
    func jumlahPerintah() async throws {
        let house = try await House.demo(at: "2026-01-20")
        try await house.visit { perawat in
            try await perawat.signIn(Self.perawat)
            let id = try await ajukan(perawat)
            _ = try await perawat.post("/skp/\(id)/penarikan", [:])
            let milik =
                ["/skp", "/skp/2026", dasar]
                + ["periode", "hasil", "perilaku", "dukungan", "periksa"].map { "\(dasar)/\($0)" }
            for alamat in milik + ["/standar", "/standar?q=ibu", "/standar/STD-001"] {
                #expect(try await hitung { try await perawat.get(alamat) } <= 6, "\(alamat)")
            }
            let hasil = try await perawat.get("\(dasar)/hasil")
            let ubah = try #require(hasil.text.firstMatch(of: /href="(\?ubah=[0-9a-z]{26})/)?.1)
            #expect(try await hitung { try await perawat.get("\(dasar)/hasil\(ubah)&q=ibu") } <= 6)
            _ = try await perawat.post("/skp/\(id)/pengajuan", [:])
            let kapus = perawat.another()
            try await kapus.signIn(Self.kapus)
            for alamat in ["/tim/skp", "/tim/skp/\(id)", "/tim/skp/\(id)"] {
                let jumlah = try await hitung { try await kapus.get(alamat) }
                #expect(jumlah > 0 && jumlah <= 6, "\(alamat): \(jumlah)")
            }
        }
    }

    private func hitung(_ halaman: () async throws -> Answer) async throws -> Int {
        let counter = StatementCounter()
        let answer = try await StatementCounter.$current.withValue(counter) { try await halaman() }
        #expect(answer.status == .ok)
        return counter.count
    }

    /// Drafts a complete SKP by the forms and submits it; answers with its id.
    private func ajukan(_ orang: Visitor) async throws -> String {
        _ = try await orang.post("\(dasar)/periode", ["aksi": "benar"])
        var halaman = try await orang.get("\(dasar)/hasil")
        #expect(halaman.text.contains("Dukung hasil kerja ini"))
        let induk = try #require(halaman.field("atasan"))
        let tambah = try await orang.post(
            "\(dasar)/hasil", ["jenis": "utama", "atasan": induk, "versi": halaman.field("versi") ?? ""]
        )
        halaman = try await orang.get(tambah.location)
        let aksi = try #require(halaman.action(containing: "/susun/hasil/"))
        _ = try await orang.post(
            aksi,
            [
                "versi": halaman.field("versi") ?? "", "rumusan": "Keluhan pasien ditanggapi cepat",
                "pemberi_tugas": "Kepala UPTD Puskesmas Muara Contoh", "aspek[a]": "waktu",
                "ukuran[a]": "Waktu tanggap keluhan", "target[a]": "<= 2", "satuan[a]": "hari kerja", "aksi": "selesai",
            ]
        )
        halaman = try await orang.get("\(dasar)/perilaku")
        _ = try await orang.post(
            "\(dasar)/perilaku", ["versi": halaman.field("versi") ?? "", "ekspektasi[1]": "Ramah di loket"])
        halaman = try await orang.get("\(dasar)/dukungan")
        _ = try await orang.post(
            "\(dasar)/dukungan",
            [
                "versi": halaman.field("versi") ?? "", "dukungan": "0", "skema_lain": "Dilaporkan tiap bulan",
                "konsekuensi": "2",
            ]
        )
        halaman = try await orang.get("\(dasar)/periksa")
        let ajukan = try #require(halaman.action(endingWith: "/pengajuan"))
        let jawab = try await orang.post(ajukan, ["versi": halaman.field("versi") ?? ""])
        #expect(jawab.location == "/skp/2026?pesan=skp_diajukan")
        return String(ajukan.split(separator: "/")[1])
    }
}

extension Answer {
    /// The target of the first form whose action has this end.
    func action(endingWith end: String) -> String? { actions.first { $0.hasSuffix(end) } }

    func action(containing part: String) -> String? { actions.first { $0.contains(part) } }

    private var actions: [String] { text.matches(of: /action="([^"]*)"/).map { String($0.1) } }

    /// Fields of the editor as a browser would send them (inputs, text areas, chosen options).
    var inputs: [String: String] {
        var hasil: [String: String] = [:]
        for satu in text.matches(of: /<input[^>]*name="([^"]*)"[^>]*value="([^"]*)"/) {
            hasil[String(satu.1)] = String(satu.2)
        }
        for satu in text.matches(of: /<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</) {
            hasil[String(satu.1)] = String(satu.2)
        }
        for satu in text.matches(of: /<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/.dotMatchesNewlines()) {
            let pilihan = String(satu.2).firstMatch(of: /value="([^"]*)" selected/)
            hasil[String(satu.1)] = pilihan.map { String($0.1) } ?? ""
        }
        hasil["_kunci"] = nil
        return hasil
    }

    /// The value of the first button with this name.
    func button(_ name: String) -> String? {
        text.matches(of: /<button[^>]*name="([^"]*)" value="([^"]*)"/).first { $0.1 == name }.map { String($0.2) }
    }

    func inputName(startingWith start: String) -> String? {
        text.matches(of: /name="([^"]*)"/).map { String($0.1) }.first { $0.hasPrefix(start) }
    }
}
