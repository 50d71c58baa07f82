import Storage

/// Standards of performance with their source and the status of their figures.
enum StandarMigrations {
    static let all: [Migration] = [
        Migration(
            "perencanaan-001-standar",
            [
                """
                CREATE TABLE standar (
                    instansi_id TEXT NOT NULL REFERENCES instansi (id),
                    id TEXT NOT NULL,
                    kode TEXT NOT NULL,
                    urusan TEXT NOT NULL,
                    kelompok TEXT NOT NULL,
                    indikator TEXT NOT NULL,
                    satuan TEXT NOT NULL,
                    arah TEXT NOT NULL CHECK (arah IN ('naik', 'turun', 'rentang')),
                    aspek TEXT NOT NULL CHECK (aspek IN ('kuantitas', 'kualitas', 'waktu', 'biaya')),
                    operator_target TEXT NOT NULL,
                    target_angka TEXT,
                    target_angka_maks TEXT,
                    target_teks TEXT NOT NULL,
                    unit_pelaksana TEXT NOT NULL,
                    status_target TEXT NOT NULL,
                    status_data TEXT NOT NULL,
                    sumber TEXT NOT NULL,
                    keadaan TEXT NOT NULL CHECK (keadaan IN ('usulan', 'ditinjau', 'berlaku', 'berakhir')),
                    cari TEXT NOT NULL,
                    versi {int} NOT NULL DEFAULT 1,
                    PRIMARY KEY (instansi_id, id),
                    UNIQUE (instansi_id, kode)
                ) {strict}
                """,
                "CREATE INDEX standar_urusan ON standar (instansi_id, urusan, kode)",
            ]),
        // The name `cari` belongs to the full-text column of the port.
        Migration(
            "perencanaan-003-standar-cari",
            ["ALTER TABLE standar RENAME COLUMN cari TO kata_cari"]
                + fullTextMigration(table: "standar", columns: ["kata_cari"])
        ),
    ]
}
