/// What the last command of an exchange answered.
struct PostgresAnswer {
    let result: PostgresResult
    let prepared: PostgresPrepared?

    /// Column names, kept with the prepared statement: PostgreSQL refuses a plan of which they changed.
    var columns: SQLColumns {
        guard let prepared else { return result.columns }
        if let columns = prepared.columns { return columns }
        let columns = result.columns
        prepared.columns = columns
        return columns
    }

    var rows: [SQLRow] { result.rowCount == 0 ? [] : result.rows(columns) }
}

/// A statement that the server has parsed and planned under a name.
final class PostgresPrepared {
    let name: String
    var columns: SQLColumns?

    init(name: String) { self.name = name }
}
