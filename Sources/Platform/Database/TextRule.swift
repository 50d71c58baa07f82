extension String {
    /// Whether the text holds U+0000, which PostgreSQL cannot store.
    var hasNulCharacter: Bool { utf8.contains(0) }
}

extension StatementFailure {
    static var nulCharacter: StatementFailure {
        StatementFailure(reason: .check("teks memuat karakter NUL (U+0000)"))
    }
}
