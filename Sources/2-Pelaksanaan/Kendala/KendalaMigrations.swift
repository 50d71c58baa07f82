import Storage

/// Obstacles with every step they took, and the promised support of the plan as it was found.
enum KendalaMigrations {
    static let all: [Migration] = [
        Migration(
            "pelaksanaan-170-kendala",
            [
                """
                CREATE TABLE kendala (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pelapor_id TEXT NOT NULL,
                    unit_id TEXT,
                    asal TEXT NOT NULL CHECK (asal IN ('realisasi', 'bebas', 'dukungan')),
                    jenis TEXT NOT NULL
                        CHECK (jenis IN ('orang', 'alat', 'sarana', 'anggaran', 'aturan', 'jaringan', 'lain')),
                    uraian TEXT NOT NULL,
                    akibat TEXT NOT NULL DEFAULT '',
                    usulan TEXT NOT NULL DEFAULT '',
                    sejak TEXT,
                    mendesak {int} NOT NULL DEFAULT 0 CHECK (mendesak IN (0, 1)),
                    rhk_id TEXT,
                    indikator_id TEXT,
                    bulan TEXT,
                    mulai TEXT NOT NULL,
                    keadaan TEXT NOT NULL CHECK (keadaan IN ('dilaporkan', 'diakui', 'diteruskan', 'selesai',
                        'tidak_dapat_dipenuhi', 'dibuka_kembali', 'ditarik')),
                    pemegang_id TEXT,
                    tingkat {int} NOT NULL DEFAULT 0,
                    diakui_pemegang {int} NOT NULL DEFAULT 0 CHECK (diakui_pemegang IN (0, 1)),
                    sejak_meja TEXT NOT NULL,
                    batas TEXT,
                    lewat {int} NOT NULL DEFAULT 0 CHECK (lewat IN (0, 1)),
                    diangkat_ke TEXT,
                    putusan TEXT NOT NULL DEFAULT '',
                    pemutus_id TEXT,
                    dibuat {int} NOT NULL,
                    ditutup {int},
                    versi {int} NOT NULL DEFAULT 1,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pelapor_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, pemegang_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE UNIQUE INDEX kendala_realisasi ON kendala (instansi_id, indikator_id, bulan)
                    WHERE asal = 'realisasi'
                """,
                "CREATE INDEX kendala_pelapor ON kendala (instansi_id, pelapor_id, keadaan)",
                "CREATE INDEX kendala_pemegang ON kendala (instansi_id, pemegang_id, batas)",
                "CREATE INDEX kendala_diangkat ON kendala (instansi_id, diangkat_ke)",
                "CREATE INDEX kendala_dibuat ON kendala (instansi_id, dibuat)",
                """
                CREATE TABLE kendala_langkah (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    kendala_id TEXT NOT NULL,
                    jenis TEXT NOT NULL,
                    pelaku_id TEXT,
                    pemegang_id TEXT,
                    catatan TEXT NOT NULL DEFAULT '',
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, kendala_id) REFERENCES kendala (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX kendala_langkah_kendala ON kendala_langkah (instansi_id, kendala_id, id)",
                """
                CREATE TABLE dukungan_periode (
                    instansi_id TEXT NOT NULL,
                    skp_id TEXT NOT NULL,
                    periode TEXT NOT NULL,
                    nomor {int} NOT NULL,
                    teks TEXT NOT NULL,
                    keadaan TEXT NOT NULL CHECK (keadaan IN ('tersedia', 'sebagian', 'belum')),
                    kendala_id TEXT,
                    diubah {int} NOT NULL,
                    PRIMARY KEY (instansi_id, skp_id, periode, nomor),
                    FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id)
                ) {strict}
                """,
            ])
    ]
}
