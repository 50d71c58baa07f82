/// Opens the database that a URL names: `sqlite:/srv/kinerja/kinerja.db` or `postgres://user:sandi@host:5432/kinerja`.
///
/// Throws `SettingFailure` for a URL or a file that cannot be used. PostgreSQL is contacted by the first query.
public func openDatabase(url: String, options: DatabaseOptions = DatabaseOptions()) throws -> any SQLDatabase {
    if url.hasPrefix("sqlite:") {
        let path = String(url.dropFirst("sqlite:".count))
        guard !path.isEmpty, path != ":memory:", !path.hasPrefix("//"), !path.hasSuffix("/") else {
            throw SettingFailure("Alamat SQLite ditulis sqlite:JALUR, misalnya sqlite:/srv/kinerja/kinerja.db.")
        }
        return try SQLiteDatabase(path: path, options: options)
    }
    if url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") {
        return try PostgresDatabase(url: url, options: options)
    }
    throw SettingFailure(
        "Alamat basis data tidak dikenal. Tulis sqlite:JALUR atau postgres://pengguna:sandi@server:5432/nama."
    )
}
