import Foundation
import TestTools
import Testing

@testable import Storage

/// The two engines that the contract holds for.
enum Engine: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case sqlite
    case postgres

    var testDescription: String { rawValue }

    /// A fresh, empty place for one test: a file of its own, or a schema of its own.
    func freshURL() async throws -> String {
        let name = "uji_\(UInt64.random(in: 0 ... .max))"
        switch self {
        case .sqlite:
            return "sqlite:\(TestFolder.path)/\(name)/data.db"
        case .postgres:
            let database = try PostgresDatabase(url: TestCluster.url)
            try await database.write { try $0.run(Self.createSchema(name)) }
            await database.close()
            return TestCluster.url + "?options=-csearch_path%3D\(name)"
        }
    }

    func open(_ options: DatabaseOptions = DatabaseOptions()) async throws -> any SQLDatabase {
        try openDatabase(url: try await freshURL(), options: options)
    }

    /// A database with the tables of `Sample`.
    func sample(_ options: DatabaseOptions = DatabaseOptions()) async throws -> any SQLDatabase {
        let database = try await open(options)
        _ = try await migrate(database, Sample.migrations)
        return database
    }

    /// An identifier cannot be a bound value, so the server quotes it itself.
    private static func createSchema(_ name: String) throws -> SQL {
        SQL(unsafe: "CREATE SCHEMA \(name)")
    }
}

/// Where the SQLite files of this test run live; removed when the process ends.
enum TestFolder {
    static let path: String = {
        atexit { try? FileManager.default.removeItem(atPath: TestFolder.path) }
        let name = "kinerja-uji-\(ProcessInfo.processInfo.processIdentifier)"
        return FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    }()
}

/// The tables that the contract tests use.
enum Sample {
    static let migrations = [
        Migration(
            "001-contoh",
            [
                """
                CREATE TABLE unit (id TEXT NOT NULL PRIMARY KEY, nama TEXT NOT NULL) {strict}
                """,
                """
                CREATE TABLE barang (
                    id TEXT NOT NULL PRIMARY KEY,
                    kode TEXT UNIQUE,
                    jumlah {int} CHECK (jumlah >= 0),
                    isi {blob},
                    data {sqlite: TEXT CHECK (data IS NULL OR json_valid(data))}{postgres: JSONB},
                    unit_id TEXT REFERENCES unit (id) {postgres: DEFERRABLE INITIALLY IMMEDIATE}
                ) {strict}
                """,
            ]
        )
    ]
}

/// One PostgreSQL for the whole test run: the one that `bin/test` names, or our own.
enum TestCluster {
    static let url: String = {
        if let url = ProcessInfo.processInfo.environment["KINERJA_UJI_POSTGRES"], !url.isEmpty { return url }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let program = root.appendingPathComponent("bin/postgres-uji").path
        let text: String
        do {
            text = try runTool(program, ["start", "--until", String(ProcessInfo.processInfo.processIdentifier)]).output
        } catch {
            Issue.record("bin/postgres-uji: \(error)")
            text = ""
        }
        return text.split(separator: "\n").first.map(String.init) ?? "postgres://127.0.0.1:1/tidak_ada"
    }()
}

/// What `body` is refused with; records an issue when it is not.
func refusal(_ body: () async throws -> Void) async -> SQLFailure? {
    do {
        try await body()
        Issue.record("expected a refusal")
        return nil
    } catch {
        return error as? SQLFailure
    }
}

extension SQLFailure {
    /// The kind without the engine's words.
    var kind: String { String(describing: self).prefix { $0 != "(" }.description }
}
