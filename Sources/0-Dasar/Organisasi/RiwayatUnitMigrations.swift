import Storage

/// What a unit was called and where it stood before it was changed.
enum RiwayatUnitMigrations {
    static let all: [Migration] = [
        Migration(
            "dasar-162-riwayat-unit",
            [
                """
                CREATE TABLE riwayat_unit (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    unit_id TEXT NOT NULL,
                    nama TEXT NOT NULL,
                    induk_id TEXT,
                    mandiri {int} NOT NULL,
                    berlaku_sejak TEXT NOT NULL,
                    berlaku_sampai TEXT NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, unit_id) REFERENCES unit (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX riwayat_unit_unit ON riwayat_unit (instansi_id, unit_id, berlaku_sampai)",
            ])
    ]
}
