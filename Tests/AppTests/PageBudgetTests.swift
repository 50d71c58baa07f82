import Contoh
import Foundation
import HTTPTypes
import Platform
import Testing

/// What a page may cost: at most six statements, the session's included, and nothing from another host.
@Suite("Anggaran halaman")
struct PageBudgetTests {
    static let halaman: [(orang: String, path: String)] = [
        ("bidan", "/"), ("bidan", "/skp"), ("bidan", "/skp/2026"), ("perawat", "/skp/2026/susun/periode"),
        ("bidan", "/skp/2026/riwayat"),
        ("bidan", "/realisasi"), ("bidan", "/realisasi/2026-10"), ("bidan", "/rencana-aksi/2026"),
        ("bidan", "/catatan"), ("bidan", "/catatan/impor"), ("bidan", "/bukti"), ("bidan", "/kiriman"),
        ("bidan", "/evaluasi"),
        ("bidan", "/umpan-balik"), ("bidan", "/umpan-balik?bagian=permintaan"),
        ("bidan", "/umpan-balik/baru?cari=rimba"),
        ("bidan", "/umpan-balik/minta"), ("bidan", "/umpan-balik/tautan"), ("bidan", "/umpan-balik/rekaman/2026-tw4"),
        ("kapus", "/tim/umpan-balik"), ("kapus", "/tim/umpan-balik/tinjau"), ("bidan", "/standar"),
        ("bidan", "/standar?q=kepuasan"), ("bidan", "/standar/STD-038"),
        ("bidan", "/standar/usul"), ("bidan", "/standar/STD-038/usul"), ("kapus", "/standar/usulan"),
        ("kapus", "/standar/cakupan"), ("admin", "/admin/standar"), ("admin", "/admin/standar/impor"),
        ("admin", "/admin/standar/cakupan"), ("admin", "/standar/STD-038"),
        ("bidan", "/perjanjian"), ("bidan", "/strategi"), ("kadinkes", "/perjanjian?keadaan=belum"),
        ("kapus", "/tim/matriks"), ("kadinkes", "/tim/matriks"), ("kapus", "/tim/matriks/bagikan"),
        ("kapus", "/tim/matriks/cakupan"), ("kapus", "/tim/penugasan"), ("kapus", "/tim/kerja"),
        ("kapus", "/tim/kerja/baru"), ("bidan", "/penugasan"), ("bidan", "/penugasan/sukarela?cari=rimba"),
        ("kapus", "/"), ("kapus", "/tim"), ("kapus", "/tim/skp"), ("kapus", "/tim/realisasi/2026-09"),
        ("kapus", "/tim/evaluasi"), ("kapus", "/tim/evaluasi/2026-tw3"), ("bupati", "/organisasi/2026-tw3"),
        ("admin", "/admin"), ("admin", "/admin/pekerjaan"), ("admin", "/admin/pekerjaan/baru"),
        ("admin", "/admin/jejak"),
        ("kapus", "/tim/berkas"), ("kapus", "/pekerjaan"), ("admin", "/admin/pegawai"), ("admin", "/admin/impor"),
        ("admin", "/admin/periode"),
        ("admin", "/admin/periode/2026-tw3"), ("admin", "/admin/data/tanpa_penilai"), ("tu", "/admin"),
        ("admin", "/admin/data/jabatan_tanpa_standar"), ("admin", "/admin/atasan"), ("admin", "/admin/unit"),
        ("admin", "/admin/pegawai?masalah=melingkar"), ("admin", "/admin/perbaikan"), ("bidan", "/perbaikan"),
        ("bidan", "/perbaikan/baru?jenis=atasan_salah"),
        ("bidan", "/pemberitahuan"), ("bidan", "/profil/pemberitahuan"), ("admin", "/admin/pemberitahuan"),
        ("bidan", "/kendala"), ("bidan", "/kendala/baru"), ("bidan", "/kendala/dukungan/2026-09"),
        ("kapus", "/tim/kendala"), ("kadinkes", "/keputusan"), ("bupati", "/kendala/peringkat"),
        ("kadinkes", "/kendala/peringkat?periode=2026-tw4"),
        ("bidan", "/catatan"), ("bidan", "/catatan/impor"), ("bidan", "/rencana-aksi/2026"),
        ("bidan", "/bimbingan"), ("bidan", "/bimbingan/baru"), ("kapus", "/tim/bimbingan"),
        ("bidan", "/konseling"), ("bidan", "/konseling/permintaan"), ("kapus", "/konseling/perilaku"),
        ("kabkpsdm", "/konseling"), ("admin", "/admin/pembinaan"),
    ]

    @Test(
        "setiap halaman lingkaran: paling banyak enam pernyataan SQL, tanpa alamat luar", arguments: TestEngine.allCases
    )
    func anggaran(engine: TestEngine) async throws {
        try await House.demo(on: engine).visit { visitor in
            var masuk: [String: Visitor] = [:]
            let nama = try #require(HTTPField.Name("x-pernyataan-sql"))
            for (orang, path) in Self.halaman {
                if masuk[orang] == nil {
                    let baru = visitor.another()
                    try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == orang }).nip)
                    masuk[orang] = baru
                }
                let answer = try await #require(masuk[orang]).get(path)
                #expect(answer.status == .ok, "\(path): \(answer.status.code)")
                let jumlah = Int(answer.headers[nama] ?? "") ?? 99
                #expect(jumlah <= 6, "\(path): \(jumlah) pernyataan")
                let luar = answer.text.matches(of: /(?:src|href|action)="(https?:\/\/[^"]+)"/)
                    .map { String($0.output.1) }.filter { !$0.contains("contoh.invalid") }
                #expect(luar.isEmpty, "\(path): \(luar)")
            }
        }
    }
}
