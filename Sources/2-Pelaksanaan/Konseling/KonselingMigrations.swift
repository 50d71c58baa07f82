import Storage

/// Officials of guidance, and counselling with its sealed texts.
enum KonselingMigrations {
    static let all: [Migration] = [
        Migration(
            "pelaksanaan-160-konseling",
            [
                """
                CREATE TABLE pejabat_pembinaan (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    jenis TEXT NOT NULL CHECK (jenis IN ('pejabat_personalia', 'pyb')),
                    berlaku_sejak TEXT NOT NULL,
                    berlaku_sampai TEXT,
                    dibuat {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX pejabat_pembinaan_orang ON pejabat_pembinaan (instansi_id, pegawai_id)",
                // Nothing readable but who, which state and which day; every text lies sealed in isi_konseling.
                """
                CREATE TABLE konseling (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    penilai_id TEXT,
                    asal TEXT NOT NULL CHECK (asal IN ('penilai', 'pegawai')),
                    penilai_tahu {int} NOT NULL DEFAULT 0,
                    keadaan TEXT NOT NULL CHECK (keadaan IN ('diminta', 'dikomunikasikan', 'dilaporkan', 'ditetapkan',
                        'dilaksanakan', 'dilaporkan_hasil', 'ditindaklanjuti', 'ditutup')),
                    jenis TEXT CHECK (jenis IN ('penilai', 'fungsional', 'independen')),
                    konselor_id TEXT,
                    atasan_id TEXT,
                    tanggal TEXT,
                    dibuat {int} NOT NULL,
                    versi {int} NOT NULL DEFAULT 1,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, penilai_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, konselor_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX konseling_pegawai ON konseling (instansi_id, pegawai_id)",
                "CREATE INDEX konseling_penilai ON konseling (instansi_id, penilai_id)",
                "CREATE INDEX konseling_konselor ON konseling (instansi_id, konselor_id)",
                "CREATE INDEX konseling_keadaan ON konseling (instansi_id, keadaan)",
                """
                CREATE TABLE isi_konseling (
                    instansi_id TEXT NOT NULL,
                    konseling_id TEXT NOT NULL,
                    ruas TEXT NOT NULL,
                    isi TEXT NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, konseling_id, ruas),
                    FOREIGN KEY (instansi_id, konseling_id) REFERENCES konseling (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE TABLE peristiwa_konseling (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    konseling_id TEXT NOT NULL,
                    jenis TEXT NOT NULL,
                    pelaku_id TEXT NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, konseling_id) REFERENCES konseling (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX peristiwa_konseling_satu ON peristiwa_konseling (instansi_id, konseling_id, waktu)",
            ])
    ]
}
