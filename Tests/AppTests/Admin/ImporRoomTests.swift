import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import Testing

/// Import of people through the front door: look, apply, import again, take back.
@Suite("Ruang impor")
struct ImporRoomTests {
    private static let judul =
        "PNS ID,NIP BARU,NAMA,GELAR BELAKANG,JENIS KELAMIN,NIK,JENIS PEGAWAI NAMA,KEDUDUKAN HUKUM NAMA,GOL AKHIR NAMA,"
        + "JENIS JABATAN ID,JABATAN NAMA,TMT JABATAN,UNOR ID,UNOR NAMA"
    private static let kepala =
        "X-1,'198013302005011001,JATI REKAAN,S.E.,M,'0000000000000001,PNS,Aktif,IV/a,1,Kepala Kantor Arsip,01-03-2022,U-1,Kantor Arsip"
    private static let staf =
        "X-2,'199013302015012002,MELATI REKAAN,null,F,'0000000000000002,PPPK,Aktif,IX,2,Arsiparis Ahli Pertama,01-04-2023,U-1,Kantor Arsip"
    private static let lama =
        "X-3,'199013022015011003,BAYU REKAAN,null,M,'0000000000000003,PNS,Aktif,III/a,4,Penelaah Teknis Kebijakan,01-04-2023,U-K,DINAS KESEHATAN"
    private static let rusak =
        "X-4,1.99001E+17,ULIN REKAAN,null,M,0,PNS,Aktif,III/a,4,Penelaah,01-04-2023,U-1,Kantor Arsip"

    private static func csv(_ baris: String...) -> [UInt8] { Array(([judul] + baris).joined(separator: "\r\n").utf8) }

    private func admin(_ visitor: Visitor) async throws -> Visitor {
        let baru = visitor.another()
        try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == "admin" }).nip)
        return baru
    }

    private func unggah(_ orang: Visitor, _ isi: [UInt8]) async throws -> String {
        let jawab = try await orang.upload("/admin/impor", [:], file: ("berkas", "pegawai.csv", isi))
        #expect(jawab.status == .seeOther)
        return jawab.location
    }

    private func terapkan(_ orang: Visitor, _ alamat: String, tambah: [String: String] = [:]) async throws -> Answer {
        let halaman = try await orang.get(alamat)
        var isian = ["sidik": halaman.field("sidik") ?? ""]
        isian.merge(tambah) { _, baru in baru }
        return try await orang.post("\(alamat)/penerapan", isian)
    }

    private func hitung(_ visitor: Visitor, _ sql: SQL) async throws -> Int {
        try await visitor.house.world.database.read { db in try db.run(sql).first?.get("n") ?? 0 }
    }

    @Test("perbedaan ditunjukkan dulu; baris bermasalah tidak menghalangi yang lain; NIK tidak disimpan")
    func pratinjau() async throws {
        try await House.demo().visit { visitor in
            let admin = try await admin(visitor)
            let alamat = try await unggah(admin, Self.csv(Self.kepala, Self.staf, Self.rusak))
            let halaman = try await admin.get(alamat)
            #expect(halaman.text.contains("JATI REKAAN, S.E."))
            #expect(!halaman.text.contains("0000000000000001"))
            #expect(try await admin.get("\(alamat)?bagian=bermasalah").text.contains("digit hilang"))
            #expect(try await admin.get("\(alamat)?bagian=unit").text.contains("Kantor Arsip"))
            #expect(try await hitung(visitor, "SELECT COUNT(*) AS n FROM pegawai WHERE sumber = 'siasn'") == 0)
        }
    }

    @Test(
        "penerapan membuat unit, orang, jabatan, golongan, akun, dan penilai bawaan; berkas yang sama lagi tidak mengubah apa pun"
    )
    func penerapan() async throws {
        try await House.demo().visit { visitor in
            let admin = try await admin(visitor)
            let alamat = try await unggah(admin, Self.csv(Self.kepala, Self.staf, Self.lama, Self.rusak))
            #expect(try await terapkan(admin, alamat).location == "\(alamat)?pesan=impor_diterapkan")
            #expect(try await hitung(visitor, "SELECT COUNT(*) AS n FROM pegawai WHERE sumber = 'siasn'") == 3)
            let penilai: SQL = """
                SELECT COUNT(*) AS n FROM garis_penilai g JOIN pegawai p ON p.id = g.pegawai_id
                JOIN pegawai a ON a.id = g.penilai_id
                WHERE p.id_luar = 'X-2' AND a.id_luar = 'X-1' AND g.berlaku_sampai IS NULL
                """
            #expect(try await hitung(visitor, penilai) == 1)
            let unitLama: SQL = """
                SELECT COUNT(*) AS n FROM penempatan t JOIN unit u ON u.id = t.unit_id JOIN pegawai p ON p.id = t.pegawai_id
                WHERE p.id_luar = 'X-3' AND u.kode = 'DINKES'
                """
            #expect(try await hitung(visitor, unitLama) == 1)
            #expect(try await hitung(visitor, "SELECT COUNT(*) AS n FROM akun WHERE kata_sandi IS NULL") >= 3)
            let ulang = try await unggah(admin, Self.csv(Self.kepala, Self.staf, Self.lama, Self.rusak))
            #expect(try await admin.get(ulang).text.contains("3 pegawai tidak berubah"))
            #expect(try await admin.get("\(ulang)?bagian=baru").text.contains("Tidak ada"))
        }
    }

    @Test("mutasi di berkas menutup jabatan lama sehari sebelum yang baru mulai")
    func mutasi() async throws {
        try await House.demo(at: "2026-10-05").visit { visitor in
            let admin = try await admin(visitor)
            _ = try await terapkan(admin, try await unggah(admin, Self.csv(Self.kepala, Self.staf)))
            let naik = Self.staf.replacingOccurrences(
                of: "Arsiparis Ahli Pertama,01-04-2023", with: "Arsiparis Ahli Muda,01-09-2026")
            let alamat = try await unggah(admin, Self.csv(Self.kepala, naik))
            #expect(
                try await admin.get("\(alamat)?bagian=berubah").text.contains(
                    "<del>Arsiparis Ahli Pertama</del> <ins>Arsiparis Ahli Muda</ins>"))
            _ = try await terapkan(admin, alamat)
            let riwayat = try await visitor.house.world.database.read { db in
                try db.run(
                    """
                    SELECT t.jabatan, t.berlaku_sejak, COALESCE(t.berlaku_sampai, '-') AS sampai FROM penempatan t
                    JOIN pegawai p ON p.id = t.pegawai_id WHERE p.id_luar = 'X-2' ORDER BY t.berlaku_sejak
                    """
                ).map {
                    "\(try $0.get("jabatan", as: String.self)) \(try $0.get("berlaku_sejak", as: String.self)) \(try $0.get("sampai", as: String.self))"
                }
            }
            #expect(riwayat == ["Arsiparis Ahli Pertama 2023-04-01 2026-08-31", "Arsiparis Ahli Muda 2026-09-01 -"])
        }
    }

    @Test("pratinjau yang basi ditolak tanpa menulis apa pun, lalu perbedaan yang baru ditunjukkan")
    func basi() async throws {
        try await House.demo().visit { visitor in
            let admin = try await admin(visitor)
            let pertama = try await unggah(admin, Self.csv(Self.kepala, Self.staf))
            let kedua = try await unggah(admin, Self.csv(Self.kepala))
            _ = try await terapkan(admin, kedua)
            let tolak = try await terapkan(admin, pertama)
            #expect(tolak.status == .conflict)
            #expect(tolak.text.contains("belum ada yang diterapkan"))
            #expect(try await hitung(visitor, "SELECT COUNT(*) AS n FROM pegawai WHERE sumber = 'siasn'") == 1)
            #expect(try await terapkan(admin, pertama).status == .seeOther)
            #expect(try await hitung(visitor, "SELECT COUNT(*) AS n FROM pegawai WHERE sumber = 'siasn'") == 2)
        }
    }

    @Test("pembatalan mengembalikan semuanya; hanya impor terakhir yang boleh dibatalkan")
    func pembatalan() async throws {
        try await House.demo().visit { visitor in
            let admin = try await admin(visitor)
            let semula = try await hitung(visitor, "SELECT COUNT(*) AS n FROM unit")
            let pertama = try await unggah(admin, Self.csv(Self.kepala))
            _ = try await terapkan(admin, pertama)
            let kedua = try await unggah(admin, Self.csv(Self.kepala, Self.staf))
            _ = try await terapkan(admin, kedua)
            #expect(try await admin.post("\(pertama)/pembatalan", [:]).status == .unprocessableContent)
            #expect(try await admin.post("\(kedua)/pembatalan", [:]).location == "\(kedua)?pesan=impor_dibatalkan")
            #expect(try await hitung(visitor, "SELECT COUNT(*) AS n FROM pegawai WHERE sumber = 'siasn'") == 1)
            #expect(try await admin.post("\(pertama)/pembatalan", [:]).status == .seeOther)
            #expect(try await hitung(visitor, "SELECT COUNT(*) AS n FROM pegawai WHERE sumber = 'siasn'") == 0)
            #expect(try await hitung(visitor, "SELECT COUNT(*) AS n FROM unit") == semula)
            #expect(
                try await hitung(visitor, "SELECT COUNT(*) AS n FROM jejak WHERE tindakan = 'impor.dibatalkan'") == 2)
        }
    }

    @Test("orang yang sementara itu punya SKP tidak dihapus oleh pembatalan, hanya dinonaktifkan")
    func punyaSKP() async throws {
        try await House.demo().visit { visitor in
            let admin = try await admin(visitor)
            let alamat = try await unggah(admin, Self.csv(Self.kepala, Self.staf))
            _ = try await terapkan(admin, alamat)
            try await visitor.house.world.database.write { db in
                try db.run(
                    """
                    INSERT INTO skp (instansi_id, id, pegawai_id, tahun, keadaan, dibuat)
                    SELECT instansi_id, 'skp-uji', id, 2026, 'disusun', 1 FROM pegawai WHERE id_luar = 'X-2'
                    """
                )
            }
            let jawab = try await admin.post("\(alamat)/pembatalan", [:])
            #expect(try await admin.get(jawab.location).text.contains("tidak dihapus"))
            #expect(
                try await hitung(
                    visitor, "SELECT COUNT(*) AS n FROM pegawai WHERE id_luar = 'X-2' AND kedudukan = 'keluar'") == 1)
        }
    }

    @Test("yang hilang dari berkas hanya ditandai keluar bila admin memintanya")
    func hilang() async throws {
        try await House.demo().visit { visitor in
            let admin = try await admin(visitor)
            _ = try await terapkan(admin, try await unggah(admin, Self.csv(Self.kepala, Self.staf)))
            let alamat = try await unggah(admin, Self.csv(Self.kepala))
            #expect(try await admin.get("\(alamat)?bagian=hilang").text.contains("MELATI REKAAN"))
            _ = try await terapkan(admin, alamat, tambah: ["tandai_keluar": "1"])
            #expect(
                try await hitung(
                    visitor, "SELECT COUNT(*) AS n FROM pegawai WHERE id_luar = 'X-2' AND kedudukan = 'keluar'") == 1)
        }
    }

    @Test("berkas yang bukan tabel ditolak dengan kalimat; admin unit dan pegawai tidak melihat ruang ini")
    func ditolak() async throws {
        try await House.demo().visit { visitor in
            let admin = try await admin(visitor)
            let tolak = try await admin.upload(
                "/admin/impor", [:], file: ("berkas", "foto.csv", Array("%PDF-1.7".utf8)))
            #expect(tolak.status == .unprocessableContent)
            #expect(tolak.text.contains("PDF, bukan CSV atau XLSX"))
            for kunci in ["tu", "perawat"] {
                let orang = visitor.another()
                try await orang.signIn(try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip)
                #expect(try await orang.get("/admin/impor").status == .notFound)
            }
        }
    }

    @Test("API menerima berkas sebagai base64, menunjukkan pratinjau, dan menerapkannya")
    func api() async throws {
        try await House.demo().visit { visitor in
            let admin = try await admin(visitor)
            let isi = Data(Self.csv(Self.kepala, Self.staf)).base64EncodedString()
            let jawab = try await admin.postJSON("/api/v1/impor", #"{"nama_berkas":"p.csv","isi_base64":"\#(isi)"}"#)
            #expect(jawab.status == .ok)
            let id = String(try #require(jawab.text.firstMatch(of: /"id":"([0-9a-z]{26})"/)).output.1)
            #expect(try await admin.get("/api/v1/impor/\(id)").text.contains("\"baru\":2"))
            #expect(try await admin.postJSON("/api/v1/impor/\(id)/penerapan", "{}").status == .ok)
            #expect(try await hitung(visitor, "SELECT COUNT(*) AS n FROM pegawai WHERE sumber = 'siasn'") == 2)
            #expect(try await admin.postJSON("/api/v1/impor/\(id)/pembatalan", "").status == .ok)
        }
    }
}
