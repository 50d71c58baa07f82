import Storage

/// One import is one batch: read (dry run), applied, and reversible until the next one.
enum ImporMigrations {
    static let all: [Migration] = [
        Migration(
            "dasar-005-impor",
            [
                """
                CREATE TABLE impor (
                    instansi_id TEXT NOT NULL REFERENCES instansi (id),
                    id TEXT NOT NULL,
                    jenis TEXT NOT NULL CHECK (jenis IN ('pegawai', 'standar')),
                    nama_berkas TEXT NOT NULL,
                    berkas TEXT NOT NULL,
                    keadaan TEXT NOT NULL CHECK (keadaan IN ('dibaca', 'diterapkan', 'dibatalkan', 'dibuang')),
                    ringkasan TEXT NOT NULL,
                    pelaku TEXT NOT NULL,
                    dibuat {int} NOT NULL,
                    diterapkan {int},
                    PRIMARY KEY (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX impor_dibuat ON impor (instansi_id, dibuat)",
                """
                CREATE TABLE impor_balik (
                    instansi_id TEXT NOT NULL,
                    impor_id TEXT NOT NULL,
                    urutan {int} NOT NULL,
                    tabel TEXT NOT NULL,
                    kunci TEXT NOT NULL,
                    sebelum TEXT,
                    PRIMARY KEY (instansi_id, impor_id, urutan),
                    FOREIGN KEY (instansi_id, impor_id) REFERENCES impor (instansi_id, id)
                ) {strict}
                """,
            ])
    ]
}
