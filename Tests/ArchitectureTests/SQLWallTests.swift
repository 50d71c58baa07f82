import Testing

/// Wall 2: SQL lives in Stores, and a Store writes only its own room's tables.
@Suite("SQL")
struct SQLWallTests {
    private let sources = Repository.shared.swift(under: "Sources/")

    /// Who keeps a table that another room's migration creates.
    private static let keepers: [String: (room: String, why: String)] = [
        "bukti": ("2-Pelaksanaan/Bukti", "created beside realisasi, since both point at the same indikator"),
        "bukti_realisasi": ("2-Pelaksanaan/Bukti", "as bukti"),
        "capaian_organisasi": ("3-Penilaian/Organisasi", "created before evaluasi, which points at it"),
    ]

    /// Writes across rooms that are meant: `room table`.
    private static let meant: [String: String] = [
        "3-Penilaian/Populasi evaluasi": "the synthetic population for load tests writes thousands of rows at once",
        "0-Dasar/Organisasi akun": "an import that is taken back removes the accounts it made, in one transaction",
    ]

    @Test("SQL stands only in Stores, Migrations and the storage port")
    func places() throws {
        let pattern = [
            #"\bSELECT\b[\s\S]*?\bFROM\b"#, #"\bINSERT\s+INTO\b"#, #"\bUPDATE\s+\S+\s+SET\b"#, #"\bDELETE\s+FROM\b"#,
            #"\bCREATE\s+(?:UNIQUE\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)\b"#,
        ].joined(separator: "|")
        let found = try sources.filter { !isHome($0) }.flatMap { try $0.literalFindings(pattern, "SQL") }
        expectNone(found, "Rename the file to …Store.swift or move the statement into one.")
    }

    @Test("a Store writes only its own room's tables")
    func ownTables() throws {
        let owner = try owners()
        #expect(owner.count > 20)
        var found: [Finding] = []
        var used: Set<String> = []
        for source in sources {
            guard let home = room(of: source.path), home != "Platform" else { continue }
            for write in try writes(in: source) {
                guard let keeper = owner[write.table] else {
                    found.append(Finding(path: source.path, line: write.line, what: "unknown table \(write.table)"))
                    continue
                }
                if keeper == home { continue }
                let key = "\(home) \(write.table)"
                used.insert(key)
                if Self.meant[key] == nil {
                    found.append(
                        Finding(path: source.path, line: write.line, what: "\(home) writes \(write.table) of \(keeper)")
                    )
                }
            }
        }
        expectNone(found, "Call a function of the Store that keeps the table.")
        warn(Self.meant.keys.filter { !used.contains($0) }.sorted(), "exceptions nobody uses (SQLWallTests.meant)")
    }

    @Test("no text that was put together becomes SQL")
    func onlyLiterals() throws {
        // In `code` a literal is blank, so a letter after the bracket is a variable.
        let pattern = #"\b(?:SQL\(\s*stringLiteral:|appendLiteral\()[ ]*[A-Za-z_(]"#
        let found = try sources.filter { !$0.path.hasPrefix("Sources/Platform/Database/") }.flatMap {
            try $0.findings(pattern, "text as SQL")
        }
        expectNone(found, "Interpolate the value into an SQL literal: it is bound.")
    }

    @Test("every statement on a table of the instansi names instansi_id")
    func tenancy() throws {
        let tables = try tenantTables()
        #expect(tables.count > 20)
        let statement = #"\b(?:FROM|INTO|UPDATE)\s+(\w+)"#
        let found = try sources.filter { room(of: $0.path) != "Platform" && !$0.file.stem.hasSuffix("Migrations") }
            .flatMap { source in
                try source.literals.filter {
                    try contains(#"\bSELECT\b|\bINSERT\s+INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b"#, $0.text)
                }
                .compactMap { literal -> Finding? in
                    let named = try matches(of: statement, in: literal.text).map { $0.groups[1] }
                    guard let table = named.first(where: tables.contains), !isScoped(literal, in: source) else {
                        return nil
                    }
                    return Finding(path: source.path, line: literal.line, what: "\(table) without instansi_id")
                }
            }
        expectNone(found, "One instansi must never see the rows of another.")
    }

    /// A condition that is put together elsewhere in the file counts when it names the column.
    private func isScoped(_ literal: SwiftSource.Literal, in source: SwiftSource) -> Bool {
        literal.text.contains("instansi_id")
            || literal.text.contains("WHERE ?") && source.literals.contains { $0.text.contains("instansi_id = ?") }
    }

    private func isHome(_ source: SwiftSource) -> Bool {
        source.path.hasPrefix("Sources/Platform/Database/") || source.file.stem.hasSuffix("Store")
            || source.file.stem.hasSuffix("Migrations")
    }

    private func owners() throws -> [String: String] {
        var owner: [String: String] = [:]
        for source in sources {
            for literal in source.literals {
                for match in try matches(of: #"\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)"#, in: literal.text) {
                    owner[match.groups[1]] = room(of: source.path)
                }
            }
        }
        for (table, keeper) in Self.keepers where owner[table] != nil { owner[table] = keeper.room }
        return owner
    }

    /// Tables with a column `instansi_id`.
    private func tenantTables() throws -> Set<String> {
        var tables: Set<String> = []
        for literal in sources.flatMap(\.literals) where literal.text.contains("instansi_id TEXT NOT NULL") {
            for match in try matches(of: #"\bCREATE\s+TABLE\s+(\w+)"#, in: literal.text) {
                tables.insert(match.groups[1])
            }
        }
        return tables
    }

    private func writes(in source: SwiftSource) throws -> [(table: String, line: Int)] {
        let pattern = #"\b(?:INSERT\s+INTO|DELETE\s+FROM)\s+(\w+)|\bUPDATE\s+(\w+)\s+SET\b"#
        return try source.literals.flatMap { literal in
            try matches(of: pattern, in: literal.text).map { match in
                (table: match.groups[1] + match.groups[2], line: literal.line + match.line - 1)
            }
        }
    }
}
