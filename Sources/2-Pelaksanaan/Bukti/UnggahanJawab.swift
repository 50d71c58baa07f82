import HTTPTypes
import Hummingbird
import Kinerja
import Platform

/// Answers of an upload: JSON on both paths, with the offset in a header.
extension UnggahanRoutes {
    static let kepalaOffset = HTTPField.Name("Upload-Offset") ?? .contentRange
    private static let kepalaPanjang = HTTPField.Name("Upload-Length") ?? .contentRange

    private struct Keadaan: Encodable {
        let id: String
        let offset: Int
        let ukuran: Int
        let bagian_maks: Int
        let kedaluwarsa: Int64
        let bukti: String?
    }

    private struct Galat: Encodable {
        let kode: String
        let detail: String
        let status: Int
        let perbaikan: String?
    }

    static func jawab(_ satu: UnggahanBagian, offset: Int) throws -> Response {
        var response = try Response.json(
            Keadaan(
                id: satu.id, offset: offset, ukuran: satu.ukuran, bagian_maks: UnggahanBagian.bagianMaks,
                kedaluwarsa: satu.dibuat + UnggahanBagian.umur, bukti: satu.buktiID))
        response.headers[kepalaOffset] = String(offset)
        response.headers[kepalaPanjang] = String(satu.ukuran)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    /// A piece was taken.
    static func kemajuan(_ offset: Int) -> Response {
        Response(status: .noContent, headers: [kepalaOffset: String(offset)])
    }

    static func beda(_ offset: Int) throws -> Response {
        try jawabGalat(
            .conflict, "unggahan.offset_salah", "Lanjutkan dari byte \(offset)", offset: offset)
    }

    static func jawabGalat(
        _ status: HTTPResponse.Status, _ kode: String, _ detail: String, perbaikan: String? = nil, offset: Int? = nil
    ) throws -> Response {
        var response = try Response.json(
            Galat(kode: kode, detail: detail, status: status.code, perbaikan: perbaikan), status: status)
        response.headers[.contentType] = "application/problem+json; charset=utf-8"
        if let offset { response.headers[kepalaOffset] = String(offset) }
        return response
    }

    /// Refusals as JSON, also outside `/api/`: a page would be lost on the caller.
    static func dijawab(_ body: () async throws -> Response) async throws -> Response {
        do {
            return try await body()
        } catch {
            guard let first = refusals(of: error)?.first else { throw error }
            return try jawabGalat(
                status(of: first), first.kode, first.pesan, perbaikan: first.perbaikan)
        }
    }
}
