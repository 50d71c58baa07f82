import Kinerja
import Testing

@Suite("Penetapan capaian organisasi dalam evaluasi")
struct PenetapanCapaianTests {
    private func kode(_ nilai: String, _ dasar: String, isDibuka: Bool = true, isDipakai: Bool = false) -> [String] {
        do {
            _ = try PenetapanCapaian(nilai: nilai, dasar: dasar, isDibuka: isDibuka, isDipakai: isDipakai)
            return []
        } catch {
            return error.daftar.map(\.kode)
        }
    }

    @Test("nilai dan dasar yang terisi diterima")
    func diterima() throws {
        let tetap = try PenetapanCapaian(
            nilai: "butuh_perbaikan", dasar: "Berita acara 12 Oktober 2026", isDibuka: true, isDipakai: false
        )
        #expect(tetap.nilai == .butuhPerbaikan)
    }

    @Test("semua kekurangan disebut sekaligus, menurut urutan isian")
    func kekurangan() {
        #expect(kode("", " ") == ["capaian.nilai_kosong", "capaian.dasar_kosong"])
        #expect(kode("hebat", "ada") == ["capaian.nilai_kosong"])
    }

    @Test("capaian yang sudah dipakai dan periode yang tidak dibuka tidak berubah")
    func terkunci() {
        #expect(kode("baik", "ada", isDipakai: true) == ["capaian.sudah_dipakai"])
        #expect(kode("baik", "ada", isDibuka: false) == ["periode_belum_dibuka"])
    }
}
