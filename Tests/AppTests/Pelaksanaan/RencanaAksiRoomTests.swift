import Foundation
import HTTPTypes
import Platform
import Storage
import Testing

/// Steps of a result through the front door, and the forms B.1.1 and B.1.2.
@Suite("Ruang rencana aksi")
struct RencanaAksiRoomTests {
    private typealias B = BantuKendala
    private static let alamat = "/rencana-aksi/2026"

    private func rhk(_ orang: Visitor) async throws -> String {
        let halaman = try await orang.get(Self.alamat)
        return String(try #require(halaman.text.firstMatch(of: /name="rhk" value="([0-9a-z]{26})"/)).output.1)
    }

    /// The ids of the steps as the page shows them.
    private func langkah(_ orang: Visitor) async throws -> [String] {
        try await orang.get(Self.alamat).text.matches(of: /action="\/rencana-aksi\/2026\/langkah\/([0-9a-z]{26})"/)
            .map { String($0.output.1) }
    }

    private func tambah(_ orang: Visitor, _ teks: String, _ sasaran: String = "") async throws {
        let isian = ["rhk": try await rhk(orang), "teks": teks, "sasaran": sasaran]
        #expect(try await orang.post(Self.alamat + "/langkah", isian).status == .seeOther)
    }

    @Test("langkah yang jatuh waktu muncul di realisasi dan ditandai selesai di sana", arguments: TestEngine.allCases)
    func selesai(engine: TestEngine) async throws {
        try await House.demo(on: engine).visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            try await tambah(petugas, "Survei 40 km jalan", "2026-10")
            try await tambah(petugas, "Laporan akhir", "2026-12")
            let halaman = try await petugas.get("/realisasi/2026-10").text
            #expect(halaman.contains("Survei 40 km jalan (Oktober 2026)") && !halaman.contains("Laporan akhir"))
            let id = try #require(try await langkah(petugas).first)
            let isian = ["aksi": "selesai", "bulan": "2026-10", "kembali": "realisasi"]
            let tandai = try await petugas.post(Self.alamat + "/langkah/\(id)", isian)
            #expect(tandai.location == "/realisasi/2026-10#langkah")
            #expect(try await petugas.get("/realisasi/2026-10").text.contains("selesai Oktober 2026"))
            let nanti = ["aksi": "selesai", "bulan": "2026-12"]
            #expect(try await petugas.post(Self.alamat + "/langkah/\(id)", nanti).status == .unprocessableContent)
        }
    }

    @Test("langkah digeser, dihapus, dan diurungkan")
    func susun() async throws {
        try await House.demo().visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            try await tambah(petugas, "Pertama")
            try await tambah(petugas, "Kedua")
            let awal = try await langkah(petugas)
            try #require(awal.count == 2)
            #expect(try await petugas.post(Self.alamat + "/langkah/\(awal[1])", ["aksi": "naik"]).status == .seeOther)
            #expect(try await langkah(petugas) == awal.reversed())
            let hapus = try await petugas.post(Self.alamat + "/langkah/\(awal[0])", ["aksi": "hapus"])
            let tanpaLangkah = hapus.location.split(separator: "#").first.map(String.init) ?? ""
            #expect(try await petugas.get(tanpaLangkah).text.contains("Langkah dihapus."))
            #expect(try await langkah(petugas) == [awal[1]])
            #expect(
                try await petugas.post(Self.alamat + "/langkah/\(awal[0])", ["aksi": "pulihkan"]).status == .seeOther)
            #expect(try await langkah(petugas).count == 2)
            let salah = ["rhk": try await rhk(petugas), "teks": "Survei", "sasaran": "2025-10"]
            let tolak = try await petugas.post(Self.alamat + "/langkah", salah)
            #expect(tolak.status == .unprocessableContent && tolak.text.contains("value=\"Survei\""))
        }
    }

    @Test("pejabat penilai membaca rencana aksi dan B.1.1; orang lain tidak")
    func penilai() async throws {
        try await House.demo().visit { visitor in
            let petugas = try await B.masuk("petugas2", visitor)
            let kabid = try await B.masuk("kabidbm", visitor)
            let bidan = try await B.masuk("bidan", visitor)
            try await tambah(petugas, "Survei 40 km jalan", "2026-tw4")
            let id = try #require(try await langkah(petugas).first)
            let json = try await petugas.get("/api/v1/rencana-aksi/2026").text
            let skp = String(try #require(json.firstMatch(of: /"skp_id":"([0-9a-z]{26})"/)).output.1)
            #expect(try await kabid.get("/tim/rencana-aksi/\(skp)").text.contains("Survei 40 km jalan"))
            #expect(try await bidan.get("/tim/rencana-aksi/\(skp)").status == .notFound)
            #expect(try await kabid.post(Self.alamat + "/langkah/\(id)", ["aksi": "hapus"]).status == .notFound)
            let pdf = try await kabid.get("/tim/rencana-aksi/\(skp)/dokumen?bentuk=pdf")
            #expect(pdf.bytes.prefix(4) == Array("%PDF".utf8)[...])
            let xlsx = try await petugas.get(Self.alamat + "/dokumen?bentuk=xlsx")
            #expect(xlsx.status == .ok && xlsx.bytes.prefix(2) == [0x50, 0x4B])
        }
    }

    @Test("B.1.2 satu laporan bagi pegawai, dan bagi penilainya sesudah terkirim")
    func dokumenLaporan() async throws {
        try await House.demo().visit { visitor in
            let bidan = try await B.masuk("bidan", visitor)
            let kapus = try await B.masuk("kapus", visitor)
            for bentuk in ["pdf", "xlsx"] {
                let berkas = try await bidan.get("/realisasi/2026-10/dokumen?bentuk=\(bentuk)")
                #expect(berkas.status == .ok && berkas.bytes.count > 1000, "\(bentuk)")
            }
            let json = try await bidan.get("/api/v1/rencana-aksi/2026").text
            let skp = String(try #require(json.firstMatch(of: /"skp_id":"([0-9a-z]{26})"/)).output.1)
            let terkirim = try await kapus.get("/tim/realisasi/2026-08/\(skp)/dokumen?bentuk=pdf")
            #expect(terkirim.status == .ok && terkirim.bytes.prefix(4) == Array("%PDF".utf8)[...])
            let rancangan = try await kapus.get("/tim/realisasi/2026-10/\(skp)/dokumen?bentuk=pdf")
            #expect(rancangan.status != .ok && rancangan.status != .notFound)
            let lain = try await B.masuk("petugas2", visitor)
            #expect(try await lain.get("/tim/realisasi/2026-08/\(skp)/dokumen?bentuk=pdf").status == .notFound)
        }
    }
}
