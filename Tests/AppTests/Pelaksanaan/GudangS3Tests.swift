import App
import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage
import TestTools
import Testing

/// A real S3 server (moto) for one test. Its absence fails the test: `bin/setup --test` installs it.
private final class Moto: @unchecked Sendable {
    let port: Int
    private let tool: BackgroundTool
    let http = HTTPClientOutgoing()

    struct Missing: Error { let text: String }

    init() async throws {
        port = try freePort()
        let log = FileManager.default.temporaryDirectory.appending(path: "moto-\(port).log").path
        tool = try BackgroundTool("\(try Self.program()) -H 127.0.0.1 -p \(port)", log: log)
        for _ in 1...240 {
            let request = OutgoingRequest(.get, "http://127.0.0.1:\(port)/moto-api/", timeout: 2)
            if try await (try? http.send(request))?.status.code == 200 { return }
            try await Task.sleep(for: .milliseconds(250))
        }
        let said = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
        throw Missing(text: "moto_server does not answer on \(port): \(said.suffix(2000))")
    }

    private static func program() throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        let own = root.appending(path: ".venv/bin/moto_server").standardizedFileURL.path
        if FileManager.default.isExecutableFile(atPath: own) { return own }
        let found = try runTool("/bin/sh", ["-c", "command -v moto_server"])
        let path = found.output.trimmingCharacters(in: .whitespacesAndNewlines)
        guard found.status == 0, !path.isEmpty else {
            throw Missing(text: "moto_server is missing: bin/setup --test installs it")
        }
        return path
    }

    func bucket(_ name: String = "kinerja-uji", now: @escaping @Sendable () -> Int64) throws -> S3Bucket {
        let settings = try S3Settings(
            address: "http://127.0.0.1:\(port)", bucket: name, region: "us-east-1", key: "kunci", secret: "rahasia",
            style: "jalur")
        return S3Bucket(settings, http: http, now: now, pause: 10)
    }

    /// Puts anything anywhere, as somebody with the keys of the store could.
    func raw(_ method: String, _ path: String, _ body: [UInt8] = []) async throws -> Int {
        let request = OutgoingRequest(
            .init(rawValue: method) ?? .get, "http://127.0.0.1:\(port)/\(path)",
            headers: [
                .authorization:
                    "AWS4-HMAC-SHA256 Credential=k/20261005/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0"
            ],
            body: body)
        return try await http.send(request).status.code
    }

    func stop() async throws {
        tool.stop()
        try await http.close()
    }
}

@Suite("simpanan objek", .serialized)
struct GudangS3Tests {
    private static let waktu: @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1000) }

    @Test("wadah yang tidak ada disebut saat mulai; yang ada menyimpan, memuat, memeriksa, dan menghapus")
    func dasar() async throws {
        let moto = try await Moto()
        let bucket = try moto.bucket(now: Self.waktu)
        #expect(await bucket.fault()?.contains("KINERJA_S3_WADAH") == true)
        #expect(try await moto.raw("PUT", "kinerja-uji") == 200)
        #expect(await bucket.fault() == nil)
        let folder = FileManager.default.temporaryDirectory.appending(path: "s3-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = FileStore(root: folder.path, bucket: bucket)
        let isi = Array("isi bukti".utf8)
        let sidik = try await store.save(isi)
        #expect(try await store.save(isi) == sidik)
        #expect(try await store.load(sidik) == isi)
        #expect(try await store.isIntact(sidik))
        #expect(try await store.section("bukti").load(sidik) == nil, "bagian lain, wadah lain")
        #expect(try await moto.raw("PUT", "kinerja-uji/\(sidik.prefix(2))/\(sidik)", Array("diganti".utf8)) == 200)
        await #expect(throws: FileStore.Failure.self) { try await store.load(sidik) }
        #expect(try await !store.isIntact(sidik))
        try await store.remove(sidik)
        try await store.remove(sidik)
        #expect(try await store.load(sidik) == nil)
        #expect(try await !store.isIntact(sidik))
        #expect(try await store.load("../../etc/passwd") == nil)
        try await moto.stop()
    }

    @Test("berkas besar dikirim berbagian, diambil sepotong-sepotong, dan ditolak bila diganti")
    func besar() async throws {
        let moto = try await Moto()
        #expect(try await moto.raw("PUT", "kinerja-uji") == 200)
        let folder = FileManager.default.temporaryDirectory.appending(path: "s3-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = FileStore(root: folder.path, bucket: try moto.bucket(now: Self.waktu)).section("hasil")
        let path = try store.temporaryPath()
        let isi = Data((0..<(37 << 18)).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })
        let semua = isi + isi + isi
        try semua.write(to: URL(fileURLWithPath: path))
        let (sidik, ukuran) = try await store.adopt(path)
        #expect(ukuran == semua.count && ukuran > 16 << 20)
        #expect(!FileManager.default.fileExists(atPath: path), "tidak ada yang tertinggal di mesin ini")
        let muat = try await store.load(sidik)
        #expect(muat?.count == ukuran)
        #expect(try await store.body(sidik, size: ukuran) != nil)
        #expect(try await store.body(String(repeating: "0", count: 64), size: 5) == nil)
        await #expect(throws: FileStore.Failure.self) { try await store.body(sidik, size: ukuran - 1) }
        try await moto.stop()
    }

    @Test("menyalin folder ke wadah dapat diulang dan menyebut berkas yang rusak")
    func pindah() async throws {
        let moto = try await Moto()
        #expect(try await moto.raw("PUT", "kinerja-uji") == 200)
        let folder = FileManager.default.temporaryDirectory.appending(path: "s3-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let lokal = FileStore(root: folder.path)
        let satu = try await lokal.save(Array("satu".utf8))
        let dua = try await lokal.section("bukti").save(Array("dua".utf8))
        let tiga = try await lokal.section("unggahan").section("x").save(Array("tiga".utf8))
        let rusak = try await lokal.save(Array("empat".utf8))
        try Data("lain".utf8).write(to: folder.appending(path: String(rusak.prefix(2))).appending(path: rusak))
        let jauh = FileStore(root: folder.path, bucket: try moto.bucket(now: Self.waktu))
        let hasil = try await jauh.copyLocal { _, _ in }
        #expect(hasil.copied == 3 && hasil.present == 0 && hasil.damaged == ["\(rusak.prefix(2))/\(rusak)"])
        #expect(try await jauh.load(satu) == Array("satu".utf8))
        #expect(try await jauh.section("bukti").load(dua) == Array("dua".utf8))
        #expect(try await jauh.section("unggahan").section("x").load(tiga) == Array("tiga".utf8))
        let ulang = try await jauh.copyLocal { _, _ in }
        #expect(ulang.copied == 0 && ulang.present == 3 && ulang.damaged.count == 1)
        #expect(try await lokal.load(satu) != nil, "yang lama tidak dihapus")
        try await moto.stop()
    }

    @Test("bukti lewat pintu depan: tersimpan di wadah, selamat dari mulai ulang, dan yang diganti tidak dikirim")
    func pintuDepan() async throws {
        let moto = try await Moto()
        #expect(try await moto.raw("PUT", "kinerja-uji") == 200)
        let bucket = try moto.bucket(now: Self.waktu)
        let folder = FileManager.default.temporaryDirectory.appending(path: "s3-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let house = try await House.demo { world in world.files = FileStore(root: folder.path, bucket: bucket) }
        let isi = BantuBukti.pdf
        let sidik = BantuBukti.sidik(isi)
        let id = try await house.visit { visitor in
            let perawat = try await BantuBukti.masuk("perawat", visitor)
            let answer = try await perawat.upload("/bukti", [:], file: ("berkas", "laporan.pdf", isi))
            #expect(answer.status == .seeOther, "\(answer.text)")
            return try await BantuBukti.terbaru(perawat)
        }
        let sisa = FileManager.default.enumerator(atPath: folder.path)?.allObjects.count ?? 0
        #expect(sisa == 0, "tidak ada berkas di mesin ini")
        try await house.afterRestart { visitor in
            let perawat = try await BantuBukti.masuk("perawat", visitor)
            let berkas = try await perawat.get("/bukti/\(id)")
            #expect(berkas.status == .ok && berkas.bytes == isi)
            let kunci = "bukti/\(sidik.prefix(2))/\(sidik)"
            #expect(try await moto.raw("PUT", "kinerja-uji/\(kunci)", Array("%PDF-1.7 diganti".utf8)) == 200)
            let diganti = try await perawat.get("/bukti/\(id)")
            #expect(diganti.status == .serviceUnavailable)
            #expect(!diganti.text.contains("diganti"))
        }
        try await moto.stop()
    }
}
