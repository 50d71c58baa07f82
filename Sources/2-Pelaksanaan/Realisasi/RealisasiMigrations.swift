import Storage

/// Realisation per indicator and month, the month as a whole, evidence by content hash, and reported obstacles.
enum RealisasiMigrations {
    static let all: [Migration] = [
        Migration(
            "pelaksanaan-001-realisasi",
            [
                """
                CREATE TABLE realisasi_bulan (
                    instansi_id TEXT NOT NULL,
                    skp_id TEXT NOT NULL,
                    bulan TEXT NOT NULL,
                    keadaan TEXT NOT NULL CHECK (keadaan IN ('sebagian', 'terkirim', 'dikembalikan', 'diterima')),
                    dikirim {int},
                    terlambat {int} NOT NULL DEFAULT 0 CHECK (terlambat IN (0, 1)),
                    dibuka {int},
                    diputus {int},
                    diputus_oleh TEXT,
                    catatan TEXT NOT NULL DEFAULT '',
                    versi {int} NOT NULL DEFAULT 1,
                    PRIMARY KEY (instansi_id, skp_id, bulan),
                    FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX realisasi_bulan_keadaan ON realisasi_bulan (instansi_id, bulan, keadaan)",
                """
                CREATE TABLE realisasi (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    skp_id TEXT NOT NULL,
                    indikator_id TEXT NOT NULL,
                    bulan TEXT NOT NULL,
                    nihil {int} NOT NULL DEFAULT 0 CHECK (nihil IN (0, 1)),
                    angka TEXT,
                    uraian TEXT NOT NULL DEFAULT '',
                    kendala TEXT NOT NULL DEFAULT '',
                    versi {int} NOT NULL DEFAULT 1,
                    diubah {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    UNIQUE (instansi_id, indikator_id, bulan),
                    FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id),
                    FOREIGN KEY (instansi_id, indikator_id) REFERENCES indikator (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX realisasi_skp ON realisasi (instansi_id, skp_id, bulan)",
                """
                CREATE TABLE bukti (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    jenis TEXT NOT NULL CHECK (jenis IN ('berkas', 'tautan')),
                    nama TEXT NOT NULL,
                    tipe TEXT NOT NULL,
                    ukuran {int} NOT NULL,
                    sidik TEXT NOT NULL,
                    tautan TEXT,
                    dibuat {int} NOT NULL,
                    dihapus {int},
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX bukti_pegawai ON bukti (instansi_id, pegawai_id, dibuat)",
                """
                CREATE TABLE bukti_realisasi (
                    instansi_id TEXT NOT NULL,
                    realisasi_id TEXT NOT NULL,
                    bukti_id TEXT NOT NULL,
                    PRIMARY KEY (instansi_id, realisasi_id, bukti_id),
                    FOREIGN KEY (instansi_id, realisasi_id) REFERENCES realisasi (instansi_id, id),
                    FOREIGN KEY (instansi_id, bukti_id) REFERENCES bukti (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX bukti_realisasi_bukti ON bukti_realisasi (instansi_id, bukti_id)",
            ]),
        Migration(
            "pelaksanaan-002-indeks",
            [
                // All SKP of a person in a year, closed ones too: a month belongs to the one that was running then.
                "CREATE INDEX skp_pegawai_tahun ON skp (instansi_id, pegawai_id, tahun, dibuat)"
            ]),
    ]
}
