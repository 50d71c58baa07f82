import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Logging
import Platform
import Storage
import Synchronization
import Testing

/// A counselling case for tests, walked through the front door.
enum KonselingUji {
    /// Told and reported by the rater, with the feedback that B.1.10 needs.
    static func lapor(_ house: House, kapus: Visitor, pegawai: String) async throws -> String {
        let umpan = ["kepada": pegawai, "tentang": "nilai:1", "tanda": "perbaikan", "teks": "Sapa pasien lebih dulu"]
        #expect(try await kapus.post("/umpan-balik/baru", umpan).status == .seeOther)
        let sampai = try await kapus.post(
            "/konseling/perilaku", ["pegawai": pegawai, "teks": "Uji disampaikan"])
        let id = String(sampai.location.split(separator: "?")[0].split(separator: "/").last ?? "")
        let lapor = try await kapus.post(
            "/konseling/\(id)/laporan", ["permasalahan": "Uji masalah", "serupa": "tidak", "upaya": "Uji upaya"])
        #expect(lapor.status == .seeOther, "\(lapor.text)")
        return id
    }

    static func id(_ kunci: String, _ house: House) async throws -> String {
        let nip = try #require(OrangContoh.semua.first { $0.kunci == kunci }).nip
        return try await house.world.database.read { db in
            try #require(try db.run("SELECT id FROM pegawai WHERE nip = \(nip)").first).get("id")
        }
    }
}

/// Everything that is logged, at every level.
final class LogUji: Sendable {
    private let baris = Mutex<[String]>([])
    var semua: String { baris.withLock { $0.joined(separator: "\n") } }

    var logger: Logger {
        var logger = Logger(label: "uji") { _ in Penampung(tujuan: self) }
        logger.logLevel = .trace
        return logger
    }

    private func tambah(_ teks: String) { baris.withLock { $0.append(teks) } }

    private struct Penampung: LogHandler {
        let tujuan: LogUji
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(
            level: Logger.Level, message: Logger.Message, metadata extra: Logger.Metadata?, source: String,
            file: String, function: String, line: UInt
        ) {
            tujuan.tambah("\(level) \(message) \(metadata) \(extra ?? [:])")
        }
    }
}
