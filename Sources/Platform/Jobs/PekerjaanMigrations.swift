public import Storage

/// Long work: what waits, runs and has ended. One row is one run; `kunci` names the work, so that the same work cannot wait
/// or run twice.
public enum PekerjaanMigrations {
    public static let all: [Migration] = [
        Migration(
            "platform-170-pekerjaan",
            [
                // masukan: JSON that the kind reads. induk_id: the job whose failures this one repeats. pekerja and detak:
                // which process holds it and when that was last known. percobaan: how often it was begun.
                """
                CREATE TABLE pekerjaan (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    jenis TEXT NOT NULL,
                    judul TEXT NOT NULL,
                    masukan TEXT NOT NULL,
                    kunci TEXT NOT NULL,
                    pembuat_id TEXT NOT NULL,
                    induk_id TEXT,
                    keadaan TEXT NOT NULL
                        CHECK (keadaan IN ('antre', 'berjalan', 'selesai', 'gagal', 'dihentikan')),
                    diminta_henti {int} NOT NULL DEFAULT 0 CHECK (diminta_henti IN (0, 1)),
                    jumlah {int} NOT NULL DEFAULT 0,
                    selesai {int} NOT NULL DEFAULT 0,
                    gagal {int} NOT NULL DEFAULT 0,
                    percobaan {int} NOT NULL DEFAULT 0,
                    pekerja TEXT,
                    detak {int},
                    pesan TEXT NOT NULL DEFAULT '',
                    hasil_berkas TEXT,
                    hasil_nama TEXT,
                    hasil_jenis TEXT,
                    hasil_ukuran {int},
                    dibuat {int} NOT NULL,
                    mulai {int},
                    akhir {int},
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pembuat_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE UNIQUE INDEX pekerjaan_satu_kali ON pekerjaan (instansi_id, jenis, kunci)
                    WHERE keadaan IN ('antre', 'berjalan')
                """,
                "CREATE INDEX pekerjaan_antrean ON pekerjaan (keadaan, dibuat)",
                "CREATE INDEX pekerjaan_terbaru ON pekerjaan (instansi_id, dibuat)",
                "CREATE INDEX pekerjaan_berkas ON pekerjaan (hasil_berkas)",
                // Everybody who asked for it; `dilihat` is when the person saw the end of it.
                """
                CREATE TABLE pekerjaan_peminta (
                    instansi_id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    pekerjaan_id TEXT NOT NULL,
                    dilihat {int},
                    PRIMARY KEY (instansi_id, pegawai_id, pekerjaan_id),
                    FOREIGN KEY (instansi_id, pekerjaan_id) REFERENCES pekerjaan (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE TABLE pekerjaan_gagal (
                    instansi_id TEXT NOT NULL,
                    pekerjaan_id TEXT NOT NULL,
                    nomor {int} NOT NULL,
                    butir TEXT NOT NULL,
                    nama TEXT NOT NULL,
                    alasan TEXT NOT NULL,
                    PRIMARY KEY (instansi_id, pekerjaan_id, nomor),
                    FOREIGN KEY (instansi_id, pekerjaan_id) REFERENCES pekerjaan (instansi_id, id)
                ) {strict}
                """,
            ])
    ]
}
