import App
import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

/// Strategy sheets, manuals, their documents, and what the pages cost.
@Suite("Strategi dan manual: lewat pintu depan")
struct StrategiTests {
    private func siap(_ kadis: Visitor, _ house: House) async throws -> (unit: String, alamat: String, butir: String) {
        let unit = try await PerjanjianTests.unit("DINKES", house)
        let alamat = "/perjanjian/2027/\(unit)"
        try await kadis.signIn(try PerjanjianTests.nip("kadinkes"))
        try await PerjanjianTests.susun(kadis, alamat)
        let satu = try await kadis.get(alamat)
        let butir = try #require(satu.text.firstMatch(of: /\/manual\/([0-9a-z]+)"/)?.output.1)
        return (unit, alamat, String(butir))
    }

    @Test(
        "P-50, P-51: strategi disusun untuk satu indikator, diubah, dicetak, dan dihapus",
        arguments: TestEngine.allCases)
    func strategi(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-12-10", on: engine)
        try await house.visit { kadis in
            let (unit, alamat, butir) = try await siap(kadis, house)
            #expect(
                try await kadis.get("/strategi?tahun=2027").text.contains(
                    "3 indikator Dinas Kesehatan belum punya strategi"))
            let baru = try await kadis.get("/strategi/baru?tahun=2027&unit=\(unit)&butir=\(butir)")
            #expect(baru.text.contains("value=\"pk:\(butir)\" selected"))
            #expect(baru.text.contains("angkanya boleh digulung") && baru.text.contains("angkanya tidak digulung"))
            var isian = [
                "tahun": "2027", "unit": unit, "indikator": "pk:\(butir)", "judul": "", "pihak": "Puskesmas",
                "metode": "pembagian_wilayah",
            ]
            let tolak = try await kadis.post("/strategi", isian)
            #expect(tolak.status.code == 422)
            #expect(tolak.text.contains("Isi judul strategi") && tolak.text.contains("value=\"Puskesmas\""))
            isian["judul"] = "Satu dusun satu kader"
            isian["kegiatan_rutin"] = "Kunjungan rumah\nPenimbangan"
            isian["keluaran_transformatif"] = "Peta risiko"
            let buat = try await kadis.post("/strategi", isian)
            #expect(buat.status == .seeOther)
            let letak = String(buat.location.split(separator: "?")[0])
            let lihat = try await kadis.get(letak)
            #expect(
                lihat.text.contains("Angka harapan hidup: 71,5 tahun")
                    && lihat.text.contains("Langsung, dibagi menurut wilayah"))
            #expect(try await kadis.get(alamat).text.contains("Strategi: Satu dusun satu kader"))
            #expect(
                try await kadis.get("/strategi?tahun=2027").text.contains(
                    "2 indikator Dinas Kesehatan belum punya strategi"))
            let pdf = try await kadis.get(letak + "/dokumen.pdf")
            #expect(pdf.status == .ok && pdf.bytes.starts(with: Array("%PDF".utf8)))
            let xlsx = try await kadis.get(letak + "/dokumen.xlsx")
            #expect(xlsx.bytes.starts(with: [0x50, 0x4B]))
            isian["versi"] = "1"
            isian["judul"] = "Dua dusun satu kader"
            #expect(try await kadis.post(letak, isian).status == .seeOther)
            let basi = try await kadis.post(letak, isian)
            #expect(basi.status.code == 409 && basi.text.contains("Dua dusun satu kader"))
            let api = try await kadis.get("/api/v1" + letak)
            #expect(api.text.contains("\"kegiatan_rutin\":[\"Kunjungan rumah\",\"Penimbangan\"]"))
            let hapus = try await kadis.post(letak + "/penghapusan", ["versi": "2"])
            #expect(hapus.location == "/strategi?tahun=2027&pesan=dihapus")
            #expect(try await kadis.get(letak).status == .notFound)
        }
    }

    @Test("P-40, P-41: manual ditandai wajib, ditulis, dibaca orang lain, dan dicetak")
    func manual() async throws {
        let house = try await House.demo(at: "2026-12-10")
        try await house.visit { kadis in
            let (_, alamat, butir) = try await siap(kadis, house)
            let letak = alamat + "/manual/\(butir)"
            _ = try await kadis.post(letak + "/tanda", ["perlu_manual": "ya"])
            #expect(try await kadis.get(alamat).text.contains("Manual wajib, belum ada"))
            let kosong = try await kadis.post(letak, ["versi": "0", "tujuan": "Mengetahui keadaan"])
            #expect(kosong.status.code == 422)
            #expect(kosong.text.contains("Isi definisi") && kosong.text.contains("Mengetahui keadaan"))
            let isian = [
                "versi": "0", "tujuan": "Mengetahui keadaan", "definisi": "Umur rata-rata", "sumber_data": "BPS",
                "kendali": "outcome", "periode": "tahunan",
            ]
            #expect(try await kadis.post(letak, isian).location == letak + "?pesan=tersimpan")
            #expect(!(try await kadis.get(alamat).text.contains("Manual wajib, belum ada")))
            let pdf = try await kadis.get(letak + "/dokumen.pdf")
            #expect(pdf.bytes.starts(with: Array("%PDF".utf8)))
            let bidan = kadis.another()
            try await bidan.signIn(try PerjanjianTests.nip("bidan"))
            let baca = try await bidan.get(letak)
            #expect(baca.text.contains("Umur rata-rata") && !baca.text.contains("Simpan manual"))
            let api = try await bidan.get("/api/v1" + letak)
            #expect(api.text.contains("\"periode\":\"tahunan\""))
        }
    }

    @Test("Setiap halaman perjanjian dan strategi paling banyak enam pernyataan SQL", arguments: TestEngine.allCases)
    func anggaran(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-12-10", on: engine)
        try await house.visit { kadis in
            let (unit, alamat, butir) = try await siap(kadis, house)
            _ = try await kadis.post(alamat + "/skp", [:])
            let nama = try #require(HTTPField.Name("x-pernyataan-sql"))
            for path in [
                "/perjanjian?tahun=2027", alamat, alamat + "/susun", alamat + "/susun/impor",
                alamat + "/manual/\(butir)",
                "/strategi?tahun=2027", "/strategi/baru?tahun=2027&unit=\(unit)", "/skp/2027/susun/hasil",
                "/skp/2027/susun/periksa",
            ] {
                let jawab = try await kadis.get(path)
                #expect(jawab.status == .ok, "\(path): \(jawab.status.code)")
                let jumlah = Int(jawab.headers[nama] ?? "") ?? 99
                #expect(jumlah <= 6, "\(path): \(jumlah) pernyataan")
            }
        }
    }

    @Test(
        "Perjanjian terdekat ke atas dari unit seseorang ditemukan dengan satu pernyataan",
        arguments: TestEngine.allCases)
    func untukUnit(engine: TestEngine) async throws {
        let house = try await House.demo(at: "2026-12-10", on: engine)
        try await house.visit { kadis in
            let (unit, _, _) = try await siap(kadis, house)
            let nip = try PerjanjianTests.nip("bidan")
            let satu = try await house.world.database.read { db -> PerjanjianTersimpan? in
                let row = try #require(try db.run("SELECT id, instansi_id FROM pegawai WHERE nip = \(nip)").first)
                return try PerjanjianStore.untukUnit(
                    pegawai: row.get("id"), tahun: 2027, instansi: row.get("instansi_id"), in: db)
            }
            #expect(satu?.pk.unitID == unit)
            #expect(satu?.pk.indikator.count == 3)
        }
    }
}
