import Storage

/// Perjanjian Kinerja of a unit for a year with its sasaran and indicators (IKU among them), the manual of an indicator
/// (A.1.3) and the strategy sheet (A.1.4).
enum PerjanjianMigrations {
    static let all: [Migration] = [
        Migration(
            "perencanaan-008-perjanjian-kinerja",
            [
                """
                CREATE TABLE perjanjian_kinerja (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    unit_id TEXT NOT NULL,
                    tahun {int} NOT NULL,
                    keadaan TEXT NOT NULL CHECK (keadaan IN ('rancangan', 'ditetapkan', 'diganti')),
                    nomor TEXT NOT NULL DEFAULT '',
                    tanggal TEXT,
                    pihak_pertama_id TEXT,
                    pihak_kedua_id TEXT,
                    sumber TEXT NOT NULL DEFAULT '',
                    status_data TEXT NOT NULL DEFAULT 'isian'
                        CHECK (status_data IN ('terverifikasi', 'rekonstruksi', 'isian', 'contoh')),
                    versi {int} NOT NULL DEFAULT 1,
                    dibuat {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, unit_id) REFERENCES unit (instansi_id, id),
                    FOREIGN KEY (instansi_id, pihak_pertama_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, pihak_kedua_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE UNIQUE INDEX perjanjian_satu_per_tahun ON perjanjian_kinerja (instansi_id, unit_id, tahun)
                    WHERE keadaan <> 'diganti'
                """,
                """
                CREATE TABLE indikator_pk (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    perjanjian_id TEXT NOT NULL,
                    urutan {int} NOT NULL,
                    sasaran TEXT NOT NULL,
                    ukuran TEXT NOT NULL,
                    satuan TEXT NOT NULL DEFAULT '',
                    target_teks TEXT NOT NULL,
                    target_angka TEXT,
                    target_maks TEXT,
                    arah TEXT NOT NULL DEFAULT 'naik' CHECK (arah IN ('naik', 'turun', 'rentang')),
                    aspek TEXT NOT NULL DEFAULT 'kuantitas'
                        CHECK (aspek IN ('kuantitas', 'kualitas', 'waktu', 'biaya')),
                    perspektif TEXT NOT NULL DEFAULT '',
                    iku {int} NOT NULL DEFAULT 0 CHECK (iku IN (0, 1)),
                    standar_id TEXT,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, perjanjian_id) REFERENCES perjanjian_kinerja (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX indikator_pk_perjanjian ON indikator_pk (instansi_id, perjanjian_id, urutan)",
                // A.1.3; `objek` tells whether objek_id is an indicator of an SKP, of a Perjanjian or a standard.
                """
                CREATE TABLE manual_indikator (
                    instansi_id TEXT NOT NULL,
                    objek TEXT NOT NULL CHECK (objek IN ('indikator', 'indikator_pk', 'standar')),
                    objek_id TEXT NOT NULL,
                    tujuan TEXT NOT NULL DEFAULT '',
                    definisi TEXT NOT NULL DEFAULT '',
                    formula TEXT NOT NULL DEFAULT '',
                    satuan TEXT NOT NULL DEFAULT '',
                    kendali TEXT NOT NULL DEFAULT '',
                    sumber_data TEXT NOT NULL DEFAULT '',
                    periode TEXT NOT NULL DEFAULT '',
                    versi {int} NOT NULL DEFAULT 1,
                    PRIMARY KEY (instansi_id, objek, objek_id)
                ) {strict}
                """,
                // A.1.4: `isi` of the four numbered parts stands in strategi_butir.
                """
                CREATE TABLE strategi (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    tahun {int} NOT NULL,
                    unit_id TEXT NOT NULL,
                    pemilik_id TEXT NOT NULL,
                    indikator_id TEXT,
                    indikator_pk_id TEXT,
                    judul TEXT NOT NULL,
                    pihak TEXT NOT NULL DEFAULT '',
                    waktu_selesai TEXT NOT NULL DEFAULT '',
                    penerima TEXT NOT NULL DEFAULT '',
                    tujuan TEXT NOT NULL DEFAULT '',
                    anggaran TEXT NOT NULL DEFAULT '',
                    versi {int} NOT NULL DEFAULT 1,
                    dibuat {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, unit_id) REFERENCES unit (instansi_id, id),
                    FOREIGN KEY (instansi_id, pemilik_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX strategi_unit ON strategi (instansi_id, unit_id, tahun)",
                "CREATE INDEX strategi_pemilik ON strategi (instansi_id, pemilik_id, tahun)",
                """
                CREATE TABLE strategi_butir (
                    instansi_id TEXT NOT NULL,
                    strategi_id TEXT NOT NULL,
                    bagian TEXT NOT NULL
                        CHECK (bagian IN ('kegiatan_rutin', 'kegiatan_transformatif', 'keluaran_rutin',
                            'keluaran_transformatif')),
                    urutan {int} NOT NULL,
                    teks TEXT NOT NULL,
                    PRIMARY KEY (instansi_id, strategi_id, bagian, urutan),
                    FOREIGN KEY (instansi_id, strategi_id) REFERENCES strategi (instansi_id, id)
                ) {strict}
                """,
            ])
    ]
}
