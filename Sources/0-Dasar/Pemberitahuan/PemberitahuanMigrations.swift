import Storage

/// What people are told, one row for each receiver.
enum PemberitahuanMigrations {
    static let all: [Migration] = [
        Migration(
            "dasar-180-pemberitahuan",
            [
                // kunci: what the notice is about, so that the same thing is told once. rahasia: no words of it leave the
                // product by e-mail, push or webhook.
                """
                CREATE TABLE pemberitahuan (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    jenis TEXT NOT NULL,
                    kunci TEXT NOT NULL,
                    judul TEXT NOT NULL,
                    isi TEXT NOT NULL DEFAULT '',
                    tautan TEXT NOT NULL,
                    rahasia {int} NOT NULL DEFAULT 0 CHECK (rahasia IN (0, 1)),
                    dibuat {int} NOT NULL,
                    dibaca {int},
                    PRIMARY KEY (instansi_id, id),
                    UNIQUE (instansi_id, pegawai_id, kunci),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX pemberitahuan_orang ON pemberitahuan (instansi_id, pegawai_id, dibuat)",
                "CREATE INDEX pemberitahuan_baru ON pemberitahuan (instansi_id, pegawai_id) WHERE dibaca IS NULL",
            ])
    ]
}
