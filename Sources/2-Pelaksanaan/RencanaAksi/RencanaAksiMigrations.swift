import Storage

/// The steps of a rencana aksi (B.1.1), one row each. `sasaran`: a period's code or empty; `selesai`: a month or empty.
enum RencanaAksiMigrations {
    static let all: [Migration] = [
        Migration(
            "pelaksanaan-110-rencana-aksi",
            [
                """
                CREATE TABLE rencana_aksi (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    skp_id TEXT NOT NULL,
                    rhk_id TEXT NOT NULL,
                    indikator_id TEXT,
                    teks TEXT NOT NULL,
                    sasaran TEXT NOT NULL DEFAULT '',
                    selesai TEXT NOT NULL DEFAULT '',
                    urutan {int} NOT NULL,
                    versi {int} NOT NULL DEFAULT 1,
                    dihapus {int},
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX rencana_aksi_skp ON rencana_aksi (instansi_id, skp_id, urutan)",
            ])
    ]
}
