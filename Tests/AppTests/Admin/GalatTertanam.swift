import Foundation
import Kinerja
import Storage
import Testing

/// The forty planted faults: the same file that the browser story plants, and who is who in it.
enum GalatTertanam {
    /// Faults that the file adds, by kind.
    static let jumlah: [JenisTemuan: Int] = [
        .tanpaPenilai: 8, .tanpaPenempatan: 4, .penilaiTidakAktif: 3, .melingkar: 3, .unitTanpaKepala: 4,
        .kepalaGanda: 1, .garisGanda: 3, .penilaiSetingkat: 4, .ganda: 3, .unitBerakhir: 3, .unitTanpaInduk: 2,
        .penilaiTanpaAkun: 2,
    ]

    static func tanam(_ database: any SQLDatabase) async throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../browser/data/empat_puluh_galat.sql")
        let text = try String(contentsOf: file, encoding: .utf8)
        let statements = text.split(separator: "\n").filter { !$0.hasPrefix("--") }.joined(separator: "\n")
            .components(separatedBy: ";\n").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "; \n")) }
            .filter { !$0.isEmpty }
        try await database.write { db in
            for statement in statements { try db.run(SQL(stringLiteral: statement)) }
        }
    }

    /// Person number `n` of the file.
    static func pegawai(_ n: Int) -> String { "00000000000000000000fp" + nomor(n) }
    static func unit(_ n: Int) -> String { "00000000000000000000fk" + nomor(n) }
    static func nip(_ n: Int) -> String {
        let hari = n % 28 + 1
        return "199013\(hari < 10 ? "0" : "")\(hari)2019011\(700 + n)"
    }

    private static func nomor(_ n: Int) -> String { String(repeating: "0", count: 4 - String(n).count) + String(n) }
}
