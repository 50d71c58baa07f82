import Storage

/// Notes as evidence, what the link checker found, uploads in pieces, and files on their way out.
enum BuktiMigrations {
    static let all: [Migration] = [
        // A CHECK cannot be changed in place, so the table is built anew together with the one that points at it.
        Migration(
            "pelaksanaan-120-bukti-catatan",
            [
                """
                CREATE TABLE bukti_baru (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    jenis TEXT NOT NULL CHECK (jenis IN ('berkas', 'tautan', 'catatan')),
                    nama TEXT NOT NULL,
                    tipe TEXT NOT NULL,
                    ukuran {int} NOT NULL,
                    sidik TEXT NOT NULL,
                    tautan TEXT,
                    catatan TEXT,
                    dibuat {int} NOT NULL,
                    dihapus {int},
                    tautan_keadaan TEXT CHECK (tautan_keadaan IN
                        ('terbuka', 'minta_masuk', 'tertutup', 'hilang', 'tidak_terjangkau')),
                    tautan_diperiksa {int} NOT NULL DEFAULT 0,
                    tautan_terbuka {int},
                    tautan_gagal {int} NOT NULL DEFAULT 0,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                """
                INSERT INTO bukti_baru
                    (instansi_id, id, pegawai_id, jenis, nama, tipe, ukuran, sidik, tautan, dibuat, dihapus)
                SELECT instansi_id, id, pegawai_id, jenis, nama, tipe, ukuran, sidik, tautan, dibuat, dihapus FROM bukti
                """,
                """
                CREATE TABLE bukti_realisasi_baru (
                    instansi_id TEXT NOT NULL,
                    realisasi_id TEXT NOT NULL,
                    bukti_id TEXT NOT NULL,
                    PRIMARY KEY (instansi_id, realisasi_id, bukti_id),
                    FOREIGN KEY (instansi_id, realisasi_id) REFERENCES realisasi (instansi_id, id),
                    FOREIGN KEY (instansi_id, bukti_id) REFERENCES bukti_baru (instansi_id, id)
                ) {strict}
                """,
                """
                INSERT INTO bukti_realisasi_baru (instansi_id, realisasi_id, bukti_id)
                SELECT instansi_id, realisasi_id, bukti_id FROM bukti_realisasi
                """,
                "DROP TABLE bukti_realisasi",
                "DROP TABLE bukti",
                "ALTER TABLE bukti_baru RENAME TO bukti",
                "ALTER TABLE bukti_realisasi_baru RENAME TO bukti_realisasi",
                "CREATE INDEX bukti_pegawai ON bukti (instansi_id, pegawai_id, dibuat)",
                "CREATE INDEX bukti_sidik ON bukti (sidik)",
                "CREATE INDEX bukti_realisasi_bukti ON bukti_realisasi (instansi_id, bukti_id)",
            ]),
        Migration(
            "pelaksanaan-121-bukti-unggahan",
            [
                """
                CREATE TABLE bukti_unggahan (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    nama TEXT NOT NULL,
                    ukuran {int} NOT NULL,
                    sidik TEXT,
                    diterima {int} NOT NULL DEFAULT 0,
                    dibuat {int} NOT NULL,
                    bukti_id TEXT,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX bukti_unggahan_pegawai ON bukti_unggahan (instansi_id, pegawai_id, dibuat)",
                """
                CREATE TABLE bukti_bagian (
                    instansi_id TEXT NOT NULL,
                    unggahan_id TEXT NOT NULL,
                    mulai {int} NOT NULL,
                    panjang {int} NOT NULL,
                    sidik TEXT NOT NULL,
                    PRIMARY KEY (instansi_id, unggahan_id, mulai),
                    FOREIGN KEY (instansi_id, unggahan_id) REFERENCES bukti_unggahan (instansi_id, id)
                ) {strict}
                """,
            ]),
        Migration(
            "pelaksanaan-122-bukti-buangan",
            [
                """
                CREATE TABLE bukti_buangan (
                    instansi_id TEXT NOT NULL,
                    sidik TEXT NOT NULL,
                    sejak {int} NOT NULL,
                    PRIMARY KEY (instansi_id, sidik)
                ) {strict}
                """
            ]),
    ]
}
