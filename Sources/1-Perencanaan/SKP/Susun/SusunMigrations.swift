import Storage

/// The approach that a rater set for everybody he or she rates in a year; each person's SKP may differ.
enum SusunMigrations {
    static let all: [Migration] = [
        Migration(
            "perencanaan-140-pendekatan-tim",
            [
                """
                CREATE TABLE pendekatan_tim (
                    instansi_id TEXT NOT NULL,
                    penilai_id TEXT NOT NULL,
                    tahun {int} NOT NULL,
                    pendekatan TEXT NOT NULL CHECK (pendekatan IN ('kuantitatif', 'kualitatif')),
                    diubah {int} NOT NULL,
                    PRIMARY KEY (instansi_id, penilai_id, tahun),
                    FOREIGN KEY (instansi_id, penilai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """
            ])
    ]
}
