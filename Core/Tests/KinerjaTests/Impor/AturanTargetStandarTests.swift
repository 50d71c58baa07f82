import Testing

@testable import Kinerja

@Suite("Arah dan operator sebuah standar")
struct AturanTargetStandarTests {
    private func standar(arah: String, operatorTarget: String) throws -> StandarMasukan {
        let judul = [
            "kode", "urusan", "kelompok", "indikator", "satuan", "arah_lebih_baik", "aspek", "operator_target",
            "target_angka", "target_angka_maks", "target_teks", "unit_pelaksana_tipikal", "status_target",
            "status_data", "sumber",
        ]
        let isi = [
            "STD-001", "Kesehatan", "SPM", "Waktu tanggap", "menit", arah, "waktu", operatorTarget, "10", "", "",
            "Puskesmas", "contoh", "rekonstruksi", "rekaan",
        ]
        return try #require(try bacaImporStandar(TabelMasukan(baris: [judul, isi])).baris.first)
    }

    @Test("naik dengan paling banyak, dan turun dengan paling sedikit, berlawanan tetapi diterima")
    func berlawanan() throws {
        #expect(AturanTargetStandar.isBerlawanan(try standar(arah: "naik", operatorTarget: "<=")))
        #expect(AturanTargetStandar.isBerlawanan(try standar(arah: "turun", operatorTarget: ">=")))
        #expect(!AturanTargetStandar.isBerlawanan(try standar(arah: "turun", operatorTarget: "<=")))
        #expect(AturanTargetStandar.periksa(try standar(arah: "naik", operatorTarget: ">=")).isEmpty)
    }
}
