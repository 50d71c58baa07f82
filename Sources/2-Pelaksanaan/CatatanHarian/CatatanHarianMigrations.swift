import Storage

/// Daily notes, one row each. `tanggal`: ISO day; `jumlah`: decimal as text.
enum CatatanHarianMigrations {
    static let all: [Migration] = [
        Migration(
            "pelaksanaan-111-catatan-harian",
            [
                """
                CREATE TABLE catatan_harian (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    tanggal TEXT NOT NULL,
                    teks TEXT NOT NULL,
                    jumlah TEXT,
                    satuan TEXT NOT NULL DEFAULT '',
                    indikator_id TEXT,
                    keterangan TEXT NOT NULL DEFAULT '',
                    versi {int} NOT NULL DEFAULT 1,
                    dibuat {int} NOT NULL,
                    dihapus {int},
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX catatan_harian_hari ON catatan_harian (instansi_id, pegawai_id, tanggal)",
            ]),
        // Files that were read and wait for the person's word; the file itself lies in the file store.
        Migration(
            "pelaksanaan-112-impor-catatan",
            [
                """
                CREATE TABLE impor_catatan (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    nama_berkas TEXT NOT NULL,
                    berkas TEXT NOT NULL,
                    dibuat {int} NOT NULL,
                    diterapkan {int},
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """
            ]),
    ]
}
