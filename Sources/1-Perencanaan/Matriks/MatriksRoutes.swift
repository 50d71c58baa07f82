import Documents
import Hummingbird
import Kinerja
import Platform
import Storage

enum MatriksRoutes {
    static func lihat(_ x: Exchange) async throws -> Response {
        .page(matriksPage(x, try await HalamanMatriks.load(x)))
    }

    static func lihatAPI(_ x: Exchange) async throws -> Response {
        try .json(JSONMatriks(try await HalamanMatriks.load(x), halaman: x.halaman))
    }

    static func pdf(_ x: Exchange) async throws -> Response {
        let isi = try await MatriksDokumen.siapkan(x)
        let bytes = try await RenderLanes.shared.run { try renderPDF(isi.lembar, keterangan: isi.keterangan) }
        return .file(bytes, type: "application/pdf", name: isi.nama + ".pdf", inline: true)
    }

    static func xlsx(_ x: Exchange) async throws -> Response {
        let isi = try await MatriksDokumen.siapkan(x)
        let bytes = try await RenderLanes.shared.run { try renderXLSX(isi.lembar, keterangan: isi.keterangan) }
        return .file(
            bytes, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: isi.nama + ".xlsx",
            inline: false
        )
    }
}
