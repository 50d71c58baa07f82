import Storage

/// What agreements and strategies need beyond their first tables: revisions, the tick for a manual, the chosen method.
enum PerjanjianLanjutanMigrations {
    static let all: [Migration] = [
        Migration(
            "perencanaan-120-perjanjian-revisi",
            [
                "ALTER TABLE perjanjian_kinerja ADD COLUMN revisi {int} NOT NULL DEFAULT 0",
                "ALTER TABLE perjanjian_kinerja ADD COLUMN alasan TEXT NOT NULL DEFAULT ''",
                "ALTER TABLE indikator_pk ADD COLUMN perlu_manual {int} NOT NULL DEFAULT 0",
                // In a kept revision: the item of the agreement that counts, for "apa yang berubah".
                "ALTER TABLE indikator_pk ADD COLUMN asal_id TEXT",
                "ALTER TABLE strategi ADD COLUMN metode TEXT NOT NULL DEFAULT ''",
                "CREATE INDEX perjanjian_tahun ON perjanjian_kinerja (instansi_id, tahun, unit_id)",
                "CREATE INDEX strategi_pk ON strategi (instansi_id, indikator_pk_id)",
            ]),
        // The items before the last act of drafting, as JSON, so that it can be undone; one for each agreement.
        Migration(
            "perencanaan-121-urung-pk",
            [
                """
                CREATE TABLE urung_pk (
                    instansi_id TEXT NOT NULL,
                    perjanjian_id TEXT NOT NULL,
                    versi {int} NOT NULL,
                    judul TEXT NOT NULL,
                    isi TEXT NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, perjanjian_id),
                    FOREIGN KEY (instansi_id, perjanjian_id) REFERENCES perjanjian_kinerja (instansi_id, id)
                ) {strict}
                """
            ]),
    ]
}
