import Storage

/// Requests to the person who can mend something in the data.
enum PerbaikanMigrations {
    static let all: [Migration] = [
        Migration(
            "dasar-160-permintaan-perbaikan",
            [
                """
                CREATE TABLE permintaan_perbaikan (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    jenis TEXT NOT NULL,
                    pemohon_id TEXT NOT NULL,
                    tentang_id TEXT NOT NULL,
                    penerima_id TEXT,
                    halaman TEXT NOT NULL DEFAULT '',
                    isi TEXT NOT NULL,
                    keadaan TEXT NOT NULL CHECK (keadaan IN ('terkirim', 'dibaca', 'diperbaiki', 'ditolak')),
                    tanggapan TEXT NOT NULL DEFAULT '',
                    penyelesai_id TEXT,
                    dibuat {int} NOT NULL,
                    dibaca {int},
                    selesai {int},
                    versi {int} NOT NULL DEFAULT 1,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pemohon_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, tentang_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, penerima_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX permintaan_perbaikan_pemohon ON permintaan_perbaikan (instansi_id, pemohon_id, dibuat)",
                "CREATE INDEX permintaan_perbaikan_antre ON permintaan_perbaikan (instansi_id, keadaan, dibuat)",
                "CREATE INDEX permintaan_perbaikan_tentang ON permintaan_perbaikan (instansi_id, tentang_id)",
            ])
    ]
}
