import Kinerja
import Testing

@Suite("Impor: standar kinerja")
struct ImporStandarTests {
    private let judul = [
        "kode", "urusan", "kelompok", "indikator", "satuan", "arah_lebih_baik", "aspek", "operator_target",
        "target_angka",
        "target_angka_maks", "target_teks", "unit_pelaksana_tipikal", "status_target", "status_data", "sumber",
    ]
    private let baik = [
        "STD-001", "Kesehatan", "SPM", "Pelayanan ibu hamil", "persen", "naik", "kuantitas", ">=", "100", "", "",
        "Puskesmas",
        "terbit", "terverifikasi", "Permenkes 6/2024",
    ]

    private func ubah(_ isi: [String: String]) -> [String] {
        zip(judul, baik).map { isi[$0] ?? $1 }
    }

    private func kode(_ isi: [String: String]) throws -> [String] {
        let hasil = try bacaImporStandar(TabelMasukan(baris: [judul, ubah(isi)]))
        #expect(hasil.baris.isEmpty == !hasil.bermasalah.isEmpty)
        return hasil.bermasalah.flatMap(\.daftarMasalah).map(\.kode)
    }

    @Test("baris yang baik terbaca lengkap")
    func terbaca() throws {
        let hasil = try bacaImporStandar(TabelMasukan(baris: [judul, baik]))
        let standar = try #require(hasil.baris.first)
        #expect(standar.nomorBaris == 2)
        #expect(standar.arah == .naik)
        #expect(standar.operatorTarget == .palingSedikit)
        #expect(standar.targetAngka == 100)
        #expect(standar.statusTarget == .terbit)
        #expect(standar.unitPelaksana == "Puskesmas")
    }

    @Test("rentang, target teks, dan target kosong diterima; koma desimal terbaca")
    func bentukTarget() throws {
        #expect(
            try kode([
                "arah_lebih_baik": "rentang", "operator_target": "rentang", "target_angka": "6",
                "target_angka_maks": "9",
            ])
            .isEmpty
        )
        #expect(try kode(["operator_target": "=", "target_angka": "", "target_teks": "WTP"]).isEmpty)
        #expect(try kode(["operator_target": "", "target_angka": "", "status_target": "kosong"]).isEmpty)
        let hasil = try bacaImporStandar(
            TabelMasukan(baris: [judul, ubah(["target_angka": "76,61", "operator_target": "\u{2265}"])])
        )
        #expect(hasil.baris.first?.targetAngka == Desimal("76.61"))
    }

    @Test(
        "kesalahan disebut dengan kodenya",
        arguments: [
            (["kode": ""], "kosong"), (["indikator": "-"], "kosong"), (["sumber": ""], "kosong"),
            (["arah_lebih_baik": "atas"], "nilai_tidak_dikenal"), (["aspek": "mutu"], "nilai_tidak_dikenal"),
            (["operator_target": ">"], "nilai_tidak_dikenal"), (["target_angka": "seratus"], "bukan_angka"),
            (["target_angka": "-5"], "bukan_angka"), (["operator_target": ""], "operator_kosong"),
            (["target_angka_maks": "9"], "maks_tanpa_rentang"),
            (["arah_lebih_baik": "rentang"], "rentang_bertentangan"),
            (["status_target": "kosong"], "status_bertentangan"), (["status_data": "pasti"], "nilai_tidak_dikenal"),
            (["operator_target": "", "target_angka": ""], "target_kosong"),
        ]
    )
    func kesalahan(_ isi: [String: String], _ diharapkan: String) throws {
        #expect(try kode(isi).first == diharapkan)
    }

    @Test("rentang terbalik dan rentang setengah ditolak")
    func rentang() throws {
        let rentang = ["arah_lebih_baik": "rentang", "operator_target": "rentang"]
        #expect(
            try kode(rentang.merging(["target_angka": "9", "target_angka_maks": "6"]) { $1 }) == ["rentang_terbalik"]
        )
        #expect(try kode(rentang) == ["rentang_tidak_lengkap"])
    }

    @Test("baris baik menunggu, baris rusak terdaftar dengan nomor dan cara memperbaiki")
    func campuran() throws {
        let hasil = try bacaImporStandar(
            TabelMasukan(baris: [
                ["Daftar standar"], judul, baik, ubah(["kode": "STD-002", "aspek": "?"]), [], ubah(["kode": "STD-003"]),
                ubah(["kode": "STD-004", "target_angka": "x"]),
            ])
        )
        #expect(hasil.baris.map(\.kode) == ["STD-001", "STD-003"])
        #expect(hasil.bermasalah.map(\.nomorBaris) == [4, 7])
        #expect(hasil.bermasalah.map(\.idLuar) == ["STD-002", "STD-004"])
        #expect(hasil.bermasalah[0].daftarMasalah[0].kolom == "aspek")
        #expect(hasil.bermasalah[0].daftarMasalah[0].perbaikan.contains("kuantitas, kualitas, waktu, biaya"))
        #expect(hasil.jumlahBaris == 4)
    }

    @Test("kode ganda: sama digabung, berbeda menunggu dengan nomor baris lawannya")
    func ganda() throws {
        let sama = try bacaImporStandar(TabelMasukan(baris: [judul, baik, baik]))
        #expect(sama.baris.map(\.nomorBaris) == [2])
        #expect(sama.catatan.map(\.daftarBaris) == [[3]])
        let beda = try bacaImporStandar(TabelMasukan(baris: [judul, baik, ubah(["target_angka": "90"])]))
        #expect(beda.baris.isEmpty)
        #expect(beda.bermasalah.map(\.barisLain) == [[3], [2]])
    }

    @Test("arah yang berlawanan dan angka yang ambigu hanya diperingatkan")
    func peringatan() throws {
        let hasil = try bacaImporStandar(
            TabelMasukan(baris: [
                judul, ubah(["operator_target": "<="]), ubah(["kode": "STD-002", "target_angka": "1.284"]),
            ])
        )
        #expect(hasil.baris.count == 2)
        #expect(hasil.catatan.map(\.kode) == ["arah_berlawanan", "angka_ambigu"])
    }

    @Test("berkas tanpa judul atau tanpa kolom wajib ditolak")
    func ditolak() {
        let judulSalah = #expect(throws: Penolakan.self) {
            try bacaImporStandar(TabelMasukan(baris: [["nama"], ["x"]]))
        }
        #expect(judulSalah?.kode == "impor.kepala_tidak_ditemukan")
        let kurang = #expect(throws: Penolakan.self) {
            try bacaImporStandar(TabelMasukan(baris: [["kode", "indikator", "satuan"], ["x", "y", "z"]]))
        }
        #expect(kurang?.pesan.contains("urusan, arah_lebih_baik, aspek, sumber") == true)
    }
}
