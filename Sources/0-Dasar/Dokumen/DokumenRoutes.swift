import Foundation
import Hummingbird
import Kinerja
public import Platform
import Storage

/// Issued documents: download for those who may, and the public check by code.
public enum DokumenRoom {
    public static let room = Room(
        "Dokumen",
        routes: [
            .get("/dokumen/{id}", .lihatDokumen, download),
            .get("/api/v1/dokumen/{id}", .lihatDokumen, describe),
            .get("/periksa", .periksaDokumen) { x in .page(DokumenPages.periksa(x)) },
            .post("/periksa", .periksaDokumen, redirectToCode),
            .get("/v/{kode}", .periksaDokumen, verify),
            .post("/v/{kode}", .periksaDokumen, open),
            .get("/api/v1/v/{kode}", .periksaDokumen, verifyJSON),
        ],
        migrations: DokumenMigrations.all
    )

    private static func load(_ x: Exchange) async throws -> Dokumen {
        let id = try x.id()
        let session = try x.me()
        let today = x.world.today
        return try await x.world.database.read { db in
            guard let dokumen = try DokumenStore.load(id: id, instansi: session.instansiID, in: db) else {
                throw WebFailure.notFound
            }
            let hubungan = try HubunganStore.load(session, kepada: dokumen.pegawaiID, pada: today, in: db)
            try x.authorise(.lihatDokumen, hubungan: hubungan)
            return dokumen
        }
    }

    private static func download(_ x: Exchange) async throws -> Response {
        let dokumen = try await load(x)
        guard let bytes = try await x.world.files.load(dokumen.berkas) else { throw WebFailure.notFound }
        let name = "\(dokumen.nomor.replacingOccurrences(of: "/", with: "-")).pdf"
        return .file(bytes, type: "application/pdf", name: name, inline: true)
    }

    private static func describe(_ x: Exchange) async throws -> Response {
        try .json(KeaslianAPI(try await load(x)))
    }

    private static func redirectToCode(_ x: Exchange) async throws -> Response {
        let kode = x.form["kode"].lowercased().filter { $0.isLetter || $0.isNumber }
        guard !kode.isEmpty else {
            let galat = Penolakan(
                "dokumen.kode_kosong", "Isi kode yang tertera di bawah QR, 12 huruf dan angka", isian: "kode")
            return .page(DokumenPages.periksa(x, faults: [galat]), status: .unprocessableContent)
        }
        return .redirect("/v/\(kode)")
    }

    private static func find(_ x: Exchange) async throws -> Dokumen? {
        let kode = x.parameter("kode").lowercased()
        return try await x.world.database.read { db in try DokumenStore.find(kode: kode, in: db) }
    }

    private static func verify(_ x: Exchange) async throws -> Response {
        let dokumen = try await find(x)
        return .page(try await DokumenPages.keaslian(x, dokumen), status: dokumen == nil ? .notFound : .ok)
    }

    private static func verifyJSON(_ x: Exchange) async throws -> Response {
        guard let dokumen = try await find(x) else { throw WebFailure.notFound }
        return try .json(KeaslianAPI(dokumen))
    }

    /// The predikat opens only with the six digits of the footer, five tries an hour.
    private static func open(_ x: Exchange) async throws -> Response {
        guard let dokumen = try await find(x) else { throw WebFailure.notFound }
        let jam = x.world.now() / 3_600_000
        let gagal = try await x.world.database.read { db in
            try DokumenStore.gagalBuka(dokumen, jam: jam, in: db)
        }
        guard gagal < 5 else {
            let galat = Penolakan(
                "terlalu_sering", "Sudah lima kali salah dalam satu jam. Coba lagi satu jam kemudian",
                isian: "kode_buka")
            return .page(try await DokumenPages.keaslian(x, dokumen, faults: [galat]), status: .tooManyRequests)
        }
        let masukan = x.form["kode_buka"].filter(\.isNumber)
        if isEqualConstantTime(masukan, dokumen.kodeBuka) {
            return .page(try await DokumenPages.keaslian(x, dokumen, isTerbuka: true))
        }
        try await x.world.database.write { db in
            try DokumenStore.catatGagalBuka(dokumen, jam: jam, in: db)
        }
        let galat = Penolakan(
            "dokumen.kode_buka_salah", "Kode buka tidak cocok. Lihat enam angka di kaki dokumen", isian: "kode_buka")
        return .page(try await DokumenPages.keaslian(x, dokumen, faults: [galat]), status: .unprocessableContent)
    }
}

/// What the public may learn of a document.
struct KeaslianAPI: Encodable {
    let kode: String
    let formulir: String
    let nomor: String
    let judul: String
    let periode: String
    let nama: String
    let unit: String
    let penandaTangan: String
    let sidik: String
    let halaman: Int
    let keadaan: String
    let diterbitkan: String

    enum CodingKeys: String, CodingKey {
        case kode, formulir, nomor, judul, periode, nama, unit, sidik, halaman, keadaan, diterbitkan
        case penandaTangan = "penanda_tangan"
    }

    init(_ dokumen: Dokumen) {
        kode = dokumen.kode
        formulir = dokumen.formulir
        nomor = dokumen.nomor
        judul = dokumen.judul
        periode = dokumen.periode
        nama = masked(dokumen.namaPegawai)
        unit = dokumen.unitNama
        penandaTangan = dokumen.jabatanPenandaTangan
        sidik = dokumen.sidik
        halaman = dokumen.halaman
        keadaan = dokumen.keadaan
        diterbitkan = Waktu.tanggal(dokumen.dibuat).description
    }
}

/// `Melati Umpama` becomes `M***** U*****`: enough to compare with the paper, not enough to learn a name.
func masked(_ nama: String) -> String {
    nama.split(separator: " ").map { "\($0.prefix(1))*****" }.joined(separator: " ")
}
