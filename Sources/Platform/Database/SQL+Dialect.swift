extension SQL {
    /// At the end of a SELECT that claims work: `FOR UPDATE SKIP LOCKED` on PostgreSQL, nothing on SQLite, which has
    /// one writer. Only inside `write`.
    public static let skipLocked: SQL = "\(sqlite: "", postgres: "FOR UPDATE SKIP LOCKED")"

    /// A condition: the row's full text holds every word of `query`, each as the beginning of a word, in any order.
    ///
    /// Needs `fullTextMigration` for the table. `idColumn` is the table's `id` as the statement names it (`"s.id"`).
    /// Anything but letters and digits parts words; a query without words matches every row.
    ///
    /// ```swift
    /// "SELECT id, teks FROM standar s WHERE instansi_id = \(instansi) AND \(SQL.fullText(table: "standar", idColumn: "s.id", query: kata))"
    /// ```
    public static func fullText(table: StaticString, idColumn: StaticString, query: String) -> SQL {
        let words = SearchWords.split(query)
        guard !words.isEmpty else { return "1 = 1" }
        let sqlite = """
            \(idColumn) IN (SELECT k.id FROM \(table)_cari_kunci k JOIN \(table)_cari c ON c.rowid = k.nomor \
            WHERE c.\(table)_cari MATCH
            """
        let postgres = "\(idColumn) IN (SELECT id FROM \(table) WHERE cari @@ to_tsquery('simple',"
        return SQL(parts: [
            .dialect(sqlite: sqlite + " ", postgres: postgres + " "),
            .choice(
                sqlite: .text(words.map { "\"\($0)\"*" }.joined(separator: " ")),
                postgres: .text(words.map { "'\($0)':*" }.joined(separator: " & "))
            ),
            .dialect(sqlite: ")", postgres: "))"),
        ])
    }
}

extension SQL {
    /// As `fullText`, narrowed by keys that the row's text carries as words of its own, and cut after `limit` rows: a broad
    /// query then costs no more than a narrow one. Of each group of keys one must stand there; letters and digits only.
    ///
    /// It must be the last condition of a subselect on the table, which is called `alias` there: it may bring a LIMIT.
    public static func fullTextHits(
        table: StaticString, alias: StaticString, query: String, keys: [[String]], limit: Int
    ) -> SQL {
        let words = SearchWords.split(query)
        let groups = keys.map { $0.map(SearchWords.key).filter { !$0.isEmpty } }.filter { !$0.isEmpty }
        guard !words.isEmpty || !groups.isEmpty else { return "1 = 1" }
        let sqlite = words.map { "\"\($0)\"*" } + groups.map { oneOf($0.map { "\"\($0)\"" }, " OR ") }
        let postgres = words.map { "'\($0)':*" } + groups.map { oneOf($0.map { "'\($0)'" }, " | ") }
        return SQL(parts: [
            .dialect(
                sqlite: """
                    \(alias).id IN (SELECT k.id FROM \(table)_cari c CROSS JOIN \(table)_cari_kunci k \
                    WHERE k.nomor = c.rowid AND c.\(table)_cari MATCH \u{20}
                    """,
                postgres: "\(alias).cari @@ to_tsquery('simple', "
            ),
            .choice(
                sqlite: .text(sqlite.joined(separator: " AND ")), postgres: .text(postgres.joined(separator: " & "))
            ),
            .dialect(sqlite: " LIMIT ", postgres: ") LIMIT "), .value(.int(Int64(limit))),
            .dialect(sqlite: ")", postgres: ""),
        ])
    }

    private static func oneOf(_ list: [String], _ or: String) -> String { "(" + list.joined(separator: or) + ")" }
}

/// The words of a search, the same on both engines.
enum SearchWords {
    /// At most 12 words of at most 64 characters, lower case; only letters and digits, so nothing needs quoting.
    static func split(_ query: String) -> [String] {
        query.lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(12).map { String($0.prefix(64)) }
    }

    /// A key as it stands in the text: small letters and digits, nothing else.
    static func key(_ key: String) -> String {
        String(key.lowercased().filter { $0.isLetter || $0.isNumber }.prefix(120))
    }
}

/// Statements that give a table full-text search over these columns; put them after its CREATE TABLE.
///
/// The table needs a text key named `id`. SQLite gets an FTS5 table `<table>_cari` kept by triggers, with a table of its own
/// for the row numbers (those of a table with a text key change at VACUUM); PostgreSQL a generated column `cari` with a
/// GIN index. On SQLite write with `ON CONFLICT … DO UPDATE`: `INSERT OR REPLACE` would pass the triggers by.
public func fullTextMigration(table: String, columns: [String]) -> [String] {
    let search = "\(table)_cari"
    let keys = "\(table)_cari_kunci"
    let list = columns.joined(separator: ", ")
    let news = columns.map { "new.\($0)" }.joined(separator: ", ")
    let sets = columns.map { "\($0) = new.\($0)" }.joined(separator: ", ")
    let texts = columns.map { "coalesce(\($0), '')" }.joined(separator: " || ' ' || ")
    let row = "(SELECT nomor FROM \(keys) WHERE id = old.id)"
    return [
        "{sqlite: CREATE TABLE \(keys) (nomor INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT}",
        "{sqlite: CREATE VIRTUAL TABLE \(search) USING fts5(\(list), tokenize = 'unicode61 remove_diacritics 0')}",
        "{sqlite: INSERT INTO \(keys) (id) SELECT id FROM \(table)}",
        "{sqlite: INSERT INTO \(search) (rowid, \(list)) SELECT nomor, \(list) FROM \(table) JOIN \(keys) USING (id)}",
        """
        {sqlite: CREATE TRIGGER \(search)_tambah AFTER INSERT ON \(table) BEGIN
            INSERT INTO \(keys) (id) VALUES (new.id);
            INSERT INTO \(search) (rowid, \(list)) SELECT nomor, \(news) FROM \(keys) WHERE id = new.id;
        END}
        """,
        """
        {sqlite: CREATE TRIGGER \(search)_ubah AFTER UPDATE OF id, \(list) ON \(table) BEGIN
            UPDATE \(search) SET \(sets) WHERE rowid = \(row);
            UPDATE \(keys) SET id = new.id WHERE id = old.id;
        END}
        """,
        """
        {sqlite: CREATE TRIGGER \(search)_hapus AFTER DELETE ON \(table) BEGIN
            DELETE FROM \(search) WHERE rowid = \(row);
            DELETE FROM \(keys) WHERE id = old.id;
        END}
        """,
        """
        {postgres: ALTER TABLE \(table) ADD COLUMN cari TSVECTOR GENERATED ALWAYS AS (
            to_tsvector('simple', regexp_replace(lower(\(texts)), '[^[:alnum:]]+', ' ', 'g'))
        ) STORED}
        """,
        "{postgres: CREATE INDEX \(search) ON \(table) USING gin (cari)}",
    ]
}
