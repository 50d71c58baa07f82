import Storage

/// What the data check leaves behind: repairs that can be taken back, and the state of the data on the day a period
/// opened.
enum PemeriksaanMigrations {
    static let all: [Migration] = [
        Migration(
            "dasar-161-perbaikan-data",
            [
                // `baris` holds every row that the repair touched, as it was and as it became.
                """
                CREATE TABLE perbaikan_data (
                    instansi_id TEXT NOT NULL REFERENCES instansi (id),
                    id TEXT NOT NULL,
                    jenis TEXT NOT NULL,
                    kalimat TEXT NOT NULL,
                    baris TEXT NOT NULL,
                    pelaku_id TEXT NOT NULL,
                    waktu {int} NOT NULL,
                    diurungkan {int},
                    PRIMARY KEY (instansi_id, id)
                ) {strict}
                """,
                // `jumlah` is JSON: how many faults of each kind were left when the period opened.
                """
                CREATE TABLE pemeriksaan_periode (
                    instansi_id TEXT NOT NULL REFERENCES instansi (id),
                    id TEXT NOT NULL,
                    periode TEXT NOT NULL,
                    jumlah TEXT NOT NULL,
                    total {int} NOT NULL,
                    pelaku_id TEXT NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX pemeriksaan_periode_kode ON pemeriksaan_periode (instansi_id, periode, waktu)",
            ])
    ]
}
