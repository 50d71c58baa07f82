import Dasar
import Documents
import HTML
import Hummingbird
import Kinerja
import Platform
import Storage

/// The record of information on feedback (Ps 17(3); B.1.3-B.1.5) on screen, as PDF and as XLSX.
enum RekamanUmpanBalikRoutes {
    static let all: [Route] = [
        .get("/umpan-balik/rekaman/{periode}", .lihatUmpanBalik, layar),
        .get("/umpan-balik/rekaman/{periode}/pdf", .lihatUmpanBalik, berkas),
        .get("/umpan-balik/rekaman/{periode}/xlsx", .lihatUmpanBalik, berkas),
    ]

    private static func periode(_ x: Exchange) throws -> Periode {
        guard let periode = Periode(x.parameter("periode")), (2022...2100).contains(periode.tahun) else {
            throw WebFailure.notFound
        }
        return periode
    }

    @Sendable private static func layar(_ x: Exchange) async throws -> Response {
        let periode = try periode(x)
        let rekaman = try await x.world.database.read { db in try RekamanUmpanBalik.muat(periode, x, in: db) }
        return .page(
            layout(
                x, Page(title: "Rekaman umpan balik \(periode.tampil)", active: "/umpan-balik"),
                RekamanUmpanBalikPages.layar(rekaman)))
    }

    @Sendable private static func berkas(_ x: Exchange) async throws -> Response {
        let isi = try await RekamanUmpanBalikDokumen.muat(try periode(x), x)
        let lembar = RekamanUmpanBalikDokumen.lembar(isi)
        let waktu = x.world.now()
        let keterangan = KeteranganDokumen(
            nomor: "\(lembar.kode) lembar kerja", alamatVerifikasi: "\(x.world.settings.baseURL)/periksa", kode: "",
            sidik: SidikIsi.hitung(lembar), waktu: WaktuDokumen(detik: Int(waktu / 1000), cetak: Waktu.tampil(waktu)))
        let nama = "\(lembar.kode)-\(isi.rekaman.periode.kode)"
        if x.path.hasSuffix("/xlsx") {
            let bytes = try await RenderLanes.shared.run { try renderXLSX(lembar, keterangan: keterangan) }
            return .file(
                bytes, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: nama + ".xlsx",
                inline: false)
        }
        let bytes = try await RenderLanes.shared.run { try renderPDF(lembar, keterangan: keterangan) }
        return .file(bytes, type: "application/pdf", name: nama + ".pdf", inline: true)
    }
}
