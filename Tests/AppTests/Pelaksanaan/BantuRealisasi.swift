import Contoh
import Foundation
import Platform
import Storage
import Testing

/// Short ways for the tests of reports, steps and notes.
enum BantuRealisasi {
    /// Gives the SKP of somebody another rhythm and takes its months away, as if nothing had been reported.
    static func ritme(_ kunci: String, _ ritme: String, _ house: House) async throws {
        let skp = try await BantuHidupSKP.skp(kunci, house)
        try await house.world.database.write { db in
            try db.run("UPDATE skp SET ritme = \(ritme) WHERE id = \(skp)")
            try db.run(
                "DELETE FROM bukti_realisasi WHERE realisasi_id IN (SELECT id FROM realisasi WHERE skp_id = \(skp))")
            try db.run("DELETE FROM realisasi WHERE skp_id = \(skp)")
            try db.run("DELETE FROM realisasi_bulan WHERE skp_id = \(skp)")
        }
    }

    /// Ids of the indicators on a page of the report, in order.
    static func indikator(_ answer: Answer) -> [String] {
        answer.text.matches(of: /action="\/realisasi\/[0-9-]+\/indikator\/([0-9a-z]+)" enctype/).map {
            String($0.output.1)
        }
    }

    /// The first hit of a pattern with one group.
    static func satu(_ pola: Regex<(Substring, Substring)>, _ answer: Answer) throws -> String {
        String(try #require(answer.text.firstMatch(of: pola)?.output.1))
    }
}
