import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// Every state × every act, on page and API alike: what keputusan 11.1 does not list is refused with the reason and the
/// person who can act.
@Suite("SKP: keadaan × tindakan lewat pintu depan")
struct KeadaanSKPRouteTests {
    struct Tindakan: Sendable {
        let nama: TindakanSKP
        let jalur: String
        let oleh: String
        var form: [String: String] = [:]
        var json = "{}"
    }

    static func daftar(_ rhk: String) -> [Tindakan] {
        let hasil = ["hasil": rhk, "tindakan": "bimbingan", "catatan": "Dua pertemuan"]
        let hasilJSON = "{\"hasil\":\"\(rhk)\",\"tindakan\":\"bimbingan\",\"catatan\":\"Dua pertemuan\"}"
        let buka = ["dasar": "penugasan_baru", "alasan": "Tugas baru"]
        let bukaJSON = "{\"dasar\":\"penugasan_baru\",\"alasan_perubahan\":\"Tugas baru\"}"
        return [
            Tindakan(nama: .ajukan, jalur: "pengajuan", oleh: "bidan"),
            Tindakan(nama: .tarikKembali, jalur: "penarikan", oleh: "bidan"),
            Tindakan(nama: .ajukanKeAtasan, jalur: "penerusan", oleh: "bidan"),
            Tindakan(nama: .tetapkan, jalur: "penetapan", oleh: "kapus"),
            Tindakan(
                nama: .kembalikan, jalur: "pengembalian", oleh: "kapus", form: ["alasan[\(rhk)]": "Naikkan"],
                json: "{\"alasan\":{\"\(rhk)\":\"Naikkan\"}}"),
            Tindakan(nama: .batalkanPutusan, jalur: "pembatalan", oleh: "kapus"),
            Tindakan(nama: .bukaPerubahan, jalur: "perubahan", oleh: "bidan", form: buka, json: bukaJSON),
            Tindakan(nama: .bukaPerubahan, jalur: "perubahan", oleh: "kapus", form: buka, json: bukaJSON),
            Tindakan(nama: .lepasPerubahan, jalur: "pelepasan", oleh: "bidan"),
            Tindakan(nama: .lepasPerubahan, jalur: "pelepasan", oleh: "kapus"),
            Tindakan(
                nama: .susun, jalur: "pelengkap", oleh: "bidan", form: ["ritme": "bulanan"],
                json: "{\"ritme\":\"bulanan\"}"),
            Tindakan(nama: .catatPembinaan, jalur: "pembinaan", oleh: "kapus", form: hasil, json: hasilJSON),
            Tindakan(nama: .ambilAlih, jalur: "pengambilalihan", oleh: "kapus", form: hasil, json: hasilJSON),
            Tindakan(
                nama: .catatDialog, jalur: "dialog", oleh: "bidan", form: ["teks[umum-]": "Baik"],
                json: "{\"bagian\":\"umum\",\"teks\":\"Baik\"}"),
        ]
    }

    static let keadaan: [KeadaanSKP] = [.disusun, .diajukan, .dikembalikan, .ditetapkan, .diubah, .ditutup]

    @Test("yang tidak terdaftar ditolak dengan alasan dan siapa yang dapat bertindak, di halaman dan API")
    func semua() async throws {
        let house = try await House.demo()
        try await house.visit { pengunjung in
            let orang = [
                "bidan": try await BantuHidupSKP.masuk("bidan", pengunjung),
                "kapus": try await BantuHidupSKP.masuk("kapus", pengunjung),
            ]
            let id = try await BantuHidupSKP.skp("bidan", house)
            let rhk: String = try await house.world.database.read { db in
                try #require(try db.run("SELECT id FROM rencana_hasil_kerja WHERE skp_id = \(id)").first).get("id")
            }
            var ditolak = 0
            for keadaan in Self.keadaan {
                try await BantuHidupSKP.ubah(house) { db in
                    try db.run("UPDATE skp SET keadaan = \(keadaan.rawValue), revisi = 1 WHERE id = \(id)")
                }
                for satu in Self.daftar(rhk) where !satu.nama.dari.contains(keadaan) {
                    let pelaku = try #require(orang[satu.oleh])
                    let label = "\(keadaan) → \(satu.jalur) oleh \(satu.oleh)"
                    let halaman = try await pelaku.post("/skp/\(id)/\(satu.jalur)", satu.form)
                    #expect(halaman.status.code == 422, "\(label): \(halaman.status.code)")
                    #expect(
                        halaman.text.contains("SKP ini \(keadaan.tampil.lowercased()), jadi tidak dapat"), "\(label)")
                    #expect(halaman.text.contains(keadaan.yangDapatBertindak), "\(label)")
                    let api = try await pelaku.postJSON("/api/v1/skp/\(id)/\(satu.jalur)", satu.json)
                    #expect(api.status.code == 422, "\(label) API: \(api.status.code)")
                    #expect(api.text.contains("skp.keadaan_tidak_sesuai"), "\(label) API: \(api.text)")
                    #expect(api.text.contains(keadaan.yangDapatBertindak), "\(label) API")
                    ditolak += 1
                }
            }
            #expect(ditolak > 45)
        }
    }
}
