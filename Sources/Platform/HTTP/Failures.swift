import Foundation
public import HTML
public import HTTPTypes
public import Hummingbird
public import Kinerja
import Storage

/// Problem details (RFC 9457) with the product's own stable `kode`.
struct Problem: Encodable {
    struct Isian: Encodable {
        let kode: String
        let pesan: String
        let isian: String?
        let perbaikan: String?
    }

    let type: String
    let title: String
    let status: Int
    let detail: String
    let kode: String
    let rujukan: String
    let daftar: [Isian]?
}

/// Every refusal that a handler may meet, as one list.
public func refusals(of error: any Error) -> [Penolakan]? {
    switch error {
    case let one as Penolakan: [one]
    case let many as DaftarPenolakan: many.daftar
    default: nil
    }
}

/// The status that a refusal's code stands for; 422 unless the code says more.
public func status(of refusal: Penolakan) -> HTTPResponse.Status {
    switch refusal.kode {
    case "versi_basi": .conflict
    case "terlalu_sering": .tooManyRequests
    case "masukan.bukan_json", "masukan.rusak", "masukan.bukan_utf8": .badRequest
    case "berkas.terlalu_besar": .contentTooLarge
    default: .unprocessableContent
    }
}

/// Turns an error into the one answer a client may see. Only the log learns more.
func failureResponse(_ error: any Error, route: Route?, path: String, exchange: Exchange?, requestID: String)
    -> Response
{
    if let daftar = refusals(of: error), let first = daftar.first {
        return refusalResponse(daftar, first, route: route, path: path, exchange: exchange, requestID: requestID)
    }
    if let failure = error as? WebFailure, case .notSignedIn = failure,
        !wantsProblem(route, path: path, exchange)
    {
        return .redirect("/masuk?lanjut=\(encoded(path, exchange))")
    }
    let (status, kode, judul, pesan) = words(for: error, requestID: requestID)
    if wantsProblem(route, path: path, exchange) {
        return problem(status, kode: kode, judul: judul, pesan: pesan, requestID: requestID)
    }
    return .page(errorPage(exchange, judul: judul, pesan: pesan), status: status)
}

/// Programs and the queue of a phone read problem details; people read pages.
private func wantsProblem(_ route: Route?, path: String, _ exchange: Exchange?) -> Bool {
    (route?.isAPI ?? path.hasPrefix("/api/")) || (exchange?.isQueued ?? false)
}

private func refusalResponse(
    _ daftar: [Penolakan], _ first: Penolakan, route: Route?, path: String, exchange: Exchange?, requestID: String
) -> Response {
    let code = status(of: first)
    if wantsProblem(route, path: path, exchange) {
        return problem(
            code, kode: first.kode, judul: "Permintaan belum dapat dilakukan", pesan: first.pesan,
            requestID: requestID,
            daftar: daftar.map { .init(kode: $0.kode, pesan: $0.pesan, isian: $0.isian, perbaikan: $0.perbaikan) }
        )
    }
    let body: Markup = """
        \(errorSummary(daftar))
        <div class="kepala-hal"><h1>Belum dapat dilakukan</h1></div>
        <p>\(first.perbaikan ?? "Perbaiki lalu ulangi. Isian Anda masih ada bila Anda kembali ke halaman sebelumnya.")</p>
        """
    return .page(shell(exchange, title: "Galat", body: body), status: code)
}

private func words(for error: any Error, requestID: String) -> (HTTPResponse.Status, String, String, String) {
    switch error {
    case WebFailure.notFound:
        (
            .notFound, "tidak_ditemukan", "Halaman tidak ditemukan",
            "Halaman ini tidak ada, atau bukan untuk Anda. Bila Anda seharusnya bisa membukanya, hubungi admin unit Anda."
        )
    case WebFailure.notSignedIn:
        (.unauthorized, "belum_masuk", "Belum masuk", "Masuk lebih dulu dengan NIP dan kata sandi.")
    case WebFailure.csrf:
        (
            .forbidden, "formulir_kedaluwarsa", "Formulir sudah kedaluwarsa",
            "Buka kembali halaman sebelumnya, muat ulang, lalu kirim lagi. Isian Anda masih ada di halaman itu."
        )
    case SQLFailure.busy:
        (
            .serviceUnavailable, "sedang_sibuk", "Layanan sedang sibuk",
            "Belum ada yang tersimpan dari permintaan ini. Coba lagi dalam beberapa menit."
        )
    case is FileStore.Failure:
        (
            .serviceUnavailable, "penyimpanan_berkas", "Berkas belum dapat dibaca atau disimpan",
            "Penyimpanan berkas sedang bermasalah. Sebutkan nomor \(requestID) kepada admin, lalu coba lagi beberapa menit lagi."
        )
    case let error as HTTPError where error.status == .notFound:
        words(for: WebFailure.notFound, requestID: requestID)
    case let error as HTTPError where error.status.kind == .clientError:
        (error.status, "permintaan_salah", "Permintaan tidak dikenali", "Muat ulang halaman lalu coba lagi.")
    default:
        (
            .internalServerError, "galat_server", "Ada yang salah di pihak kami",
            "Sebutkan nomor \(requestID) kepada admin. Yang sudah Anda simpan sebelumnya tetap aman."
        )
    }
}

func problem(
    _ status: HTTPResponse.Status, kode: String, judul: String, pesan: String, requestID: String,
    daftar: [Problem.Isian]? = nil
) -> Response {
    let problem = Problem(
        type: "/bantuan/galat#\(kode)", title: judul, status: status.code, detail: pesan, kode: kode,
        rujukan: requestID, daftar: daftar
    )
    var response = Response.json(text: (try? jsonText(problem)) ?? "{}", status: status)
    response.headers[.contentType] = "application/problem+json; charset=utf-8"
    return response
}

private func errorPage(_ exchange: Exchange?, judul: String, pesan: String) -> Markup {
    let body: Markup = """
        <div class="kosong-isi"><h1>\(judul)</h1><p>\(pesan)</p>
        <p class="aksi"><a class="tombol" href="/">Ke beranda</a></p></div>
        """
    return shell(exchange, title: judul, body: body)
}

private func shell(_ exchange: Exchange?, title: String, body: Markup) -> Markup {
    guard let exchange else { return bareLayout(title: title, body: body) }
    return layout(exchange, Page(title: title), body)
}

/// Where the person wanted to go. What was being sent has no address to go back to but its path.
private func encoded(_ path: String, _ exchange: Exchange?) -> String {
    guard let request = exchange?.request, request.method == .get, let query = request.uri.query, !query.isEmpty else {
        return path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "/"
    }
    return percentEncoded("\(path)?\(query)")
}
