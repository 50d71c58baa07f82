import Storage

/// Issued documents. A document is never changed: a correction replaces it and the old one stays verifiable.
enum DokumenMigrations {
    static let all: [Migration] = [
        Migration(
            "dasar-004-dokumen",
            [
                """
                CREATE TABLE dokumen (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    kode TEXT NOT NULL UNIQUE,
                    formulir TEXT NOT NULL,
                    nomor TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    objek TEXT NOT NULL,
                    objek_id TEXT NOT NULL,
                    judul TEXT NOT NULL,
                    periode TEXT NOT NULL,
                    unit_nama TEXT NOT NULL,
                    penanda_tangan TEXT NOT NULL,
                    jabatan_penanda_tangan TEXT NOT NULL,
                    predikat TEXT,
                    berkas TEXT NOT NULL,
                    sidik TEXT NOT NULL,
                    halaman {int} NOT NULL,
                    kode_buka TEXT NOT NULL,
                    keadaan TEXT NOT NULL CHECK (keadaan IN ('berlaku', 'diganti', 'dicabut')),
                    diganti_oleh TEXT,
                    dibuat {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    UNIQUE (instansi_id, nomor),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX dokumen_objek ON dokumen (instansi_id, objek, objek_id)",
                "CREATE INDEX dokumen_pegawai ON dokumen (instansi_id, pegawai_id, dibuat)",
                """
                CREATE TABLE tanda_tangan (
                    instansi_id TEXT NOT NULL,
                    dokumen_id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    sebagai TEXT NOT NULL,
                    sidik TEXT NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, dokumen_id, sebagai),
                    FOREIGN KEY (instansi_id, dokumen_id) REFERENCES dokumen (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE TABLE nomor_dokumen (
                    instansi_id TEXT NOT NULL,
                    formulir TEXT NOT NULL,
                    tahun {int} NOT NULL,
                    terakhir {int} NOT NULL,
                    PRIMARY KEY (instansi_id, formulir, tahun)
                ) {strict}
                """,
                """
                CREATE TABLE buka_dokumen (
                    instansi_id TEXT NOT NULL,
                    kode TEXT NOT NULL,
                    jam {int} NOT NULL,
                    gagal {int} NOT NULL,
                    PRIMARY KEY (instansi_id, kode, jam)
                ) {strict}
                """,
            ])
    ]
}
