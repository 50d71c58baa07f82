public import Hummingbird
public import Kinerja
public import Storage

/// A write on its way: the connection and the audit entries that are committed with it.
public final class Transaction {
    public let db: any SQLConnection
    public let pencatat: Pencatat
    private var daftar: [EntriJejak] = []
    /// Whom the trail names instead of the one who acts, where the law of the house keeps a name hidden.
    public var pelakuTersamar: String?

    public init(db: any SQLConnection, pencatat: Pencatat) {
        self.db = db
        self.pencatat = pencatat
    }

    /// Adds one entry to the audit trail of this transaction.
    public func catat(_ entri: EntriJejak) { daftar.append(entri) }

    /// Writes the collected entries. Called once, last.
    public func close() throws {
        let nama = pelakuTersamar.map {
            Pencatat(instansi: pencatat.instansi, pelaku: $0, permintaan: pencatat.permintaan, waktu: pencatat.waktu)
        }
        try JejakStore.record(daftar, by: nama ?? pencatat, in: db)
    }
}

/// Where a write leads: the page to show next and, for the API, the JSON to answer.
public struct Outcome: Sendable {
    public let location: String
    public let json: String?

    public init(to location: String, json: String? = nil) {
        self.location = location
        self.json = json
    }
}

extension SQLDatabase {
    /// One transaction with its audit entries.
    public func act<T: Sendable>(
        by pencatat: Pencatat, _ body: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        try await write { db in
            let transaction = Transaction(db: db, pencatat: pencatat)
            let result = try body(transaction)
            try transaction.close()
            return result
        }
    }
}

extension Exchange {
    /// Runs a write once. The same submission sent again (same `_kunci`, or the header `Idempotency-Key`) is answered
    /// with the first answer and writes nothing. Answers 303 to a page and JSON to the API, after the commit.
    public func act(_ body: @escaping @Sendable (Transaction) throws -> Outcome) async throws -> Response {
        let key = idempotencyKey
        let pencatat = pencatat()
        let outcome = try await world.database.act(by: pencatat) { tx -> Outcome in
            if let key, let earlier = try SubmissionStore.find(key, by: pencatat, in: tx.db) { return earlier }
            let outcome = try body(tx)
            if let key { try SubmissionStore.save(key, outcome, by: pencatat, in: tx.db) }
            return outcome
        }
        return respond(with: outcome)
    }

    public func respond(with outcome: Outcome) -> Response {
        if !route.isAPI, isQueued {
            return .json(text: (try? jsonText(QueuedOutcome(lokasi: outcome.location))) ?? "{}")
        }
        guard route.isAPI else { return .redirect(outcome.location) }
        return .json(text: outcome.json ?? "{}")
    }

    private var idempotencyKey: String? {
        let header = request.headers[.init("Idempotency-Key") ?? .init(constant: "x-kunci")]
        let key = form.optional("_kunci") ?? header ?? ""
        return key.isEmpty || key.utf8.count > 80 ? nil : key
    }
}
