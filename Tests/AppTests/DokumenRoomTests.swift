import Dasar
import Documents
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// The public check of a document, in every state it can be in.
@Suite("Keaslian dokumen")
struct DokumenRoomTests {
    private struct Terbit: Sendable {
        let kode: String
        let berkas: String
        let kodeBuka: String
    }

    /// Issues a document for one object; the same object again replaces it.
    private func terbitkan(_ house: House, objek: String) async throws -> Terbit {
        let (instansi, pegawai) = try await house.world.database.read { db in
            let row = try #require(try db.run("SELECT id, instansi_id FROM pegawai ORDER BY id LIMIT 1").first)
            return (try row.get("instansi_id", as: String.self), try row.get("id", as: String.self))
        }
        let kapus = Identitas(
            id: pegawai, nama: "Rimba Contoh", nip: nil, golongan: nil, pangkat: nil, jabatan: "Kepala Puskesmas",
            jenisJabatan: .fungsional, unitID: "u", unit: "UPTD Puskesmas Muara Contoh", isKepalaUnit: true,
            isUnitMandiri: true
        )
        let naskah = NaskahDokumen(
            formulir: "D.1.1", pegawaiID: pegawai, objek: "uji", objekID: objek, judul: "Dokumen uji",
            periode: "Triwulan III 2026", tahun: 2026, unitNama: kapus.unit, penandaTangan: kapus, predikat: .baik,
            lembar: Lembar(kode: "D.1.1", judul: "Dokumen uji", blok: [.judul(["DOKUMEN UJI"])])
        )
        let siap = try await DokumenPenerbit.siapkan(
            [naskah], world: house.world, instansi: Instansi(id: instansi, kode: "BGO", nama: "Contoh")
        )
        let pencatat = Pencatat(instansi: instansi, pelaku: "uji", permintaan: "uji", waktu: house.world.now())
        try await house.world.database.act(by: pencatat) { tx in
            try DokumenStore.simpan(siap, tandaTangan: [(pegawaiID: pegawai, sebagai: "pejabat_penilai")], in: tx)
        }
        let kode = try #require(siap.first).kode
        return try await house.world.database.read { db in
            let row = try #require(try db.run("SELECT berkas, kode_buka FROM dokumen WHERE kode = \(kode)").first)
            return Terbit(kode: kode, berkas: try row.get("berkas"), kodeBuka: try row.get("kode_buka"))
        }
    }

    @Test("asli, diganti, dan tidak ditemukan tampak berbeda; nama disamarkan")
    func keadaan() async throws {
        let house = try await House.demo()
        let lama = try await terbitkan(house, objek: "o1")
        try await house.visit { visitor in
            let asli = try await visitor.get("/v/\(lama.kode)")
            #expect(asli.text.contains("Dokumen ini asli"))
            #expect(asli.text.contains("class=\"keaslian asli\""))
            let baru = try await terbitkan(house, objek: "o1")
            let diganti = try await visitor.get("/v/\(lama.kode)")
            #expect(diganti.text.contains("class=\"keaslian diganti\""))
            #expect(diganti.text.contains("/v/\(baru.kode)"))
            let tidakAda = try await visitor.get("/v/tidakada1234")
            #expect(tidakAda.status == .notFound)
            #expect(tidakAda.text.contains("class=\"keaslian tidak\""))
        }
    }

    @Test("berkas simpanan yang berubah tidak pernah disebut asli")
    func berkasBerubah() async throws {
        let house = try await House.demo()
        let dokumen = try await terbitkan(house, objek: "o2")
        let path = house.filePath(dokumen.berkas)
        try Data("diganti orang".utf8).write(to: path)
        try await house.visit { visitor in
            let answer = try await visitor.get("/v/\(dokumen.kode)")
            #expect(!answer.text.contains("Dokumen ini asli"))
            #expect(answer.text.contains("belum dapat dipastikan"))
        }
    }

    @Test("kode buka: lima kali salah menutup sampai jam berikutnya, juga bagi kode yang benar")
    func limaKali() async throws {
        let house = try await House.demo()
        let dokumen = try await terbitkan(house, objek: "o3")
        let salah = dokumen.kodeBuka == "000000" ? "000001" : "000000"
        try await house.visit { visitor in
            for _ in 1...5 {
                #expect(
                    try await visitor.post("/v/\(dokumen.kode)", ["kode_buka": salah]).status == .unprocessableContent)
            }
            let tertutup = try await visitor.post("/v/\(dokumen.kode)", ["kode_buka": dokumen.kodeBuka])
            #expect(tertutup.status == .tooManyRequests)
            #expect(!tertutup.text.contains("Predikat kinerja yang tercantum"))
            house.clock.move(minutes: 60)
            let terbuka = try await visitor.post("/v/\(dokumen.kode)", ["kode_buka": dokumen.kodeBuka])
            #expect(terbuka.text.contains("Predikat kinerja yang tercantum: <strong>Baik</strong>"))
        }
    }
}
