import Storage

/// What the viewer filters the audit trail by, beside object and number.
enum JejakMigrations {
    static let all: [Migration] = [
        Migration(
            "platform-171-jejak-saring",
            [
                "CREATE INDEX jejak_pelaku ON jejak (instansi_id, pelaku, urutan)",
                "CREATE INDEX jejak_waktu ON jejak (instansi_id, waktu)",
            ])
    ]
}
