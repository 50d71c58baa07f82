import Storage

/// Results of organisations and of people. `keadaan` follows the state machine of the evaluation
/// (PermenPANRB 6/2022 h.90, 97–103, 114–119).
enum EvaluasiMigrations {
    static let all: [Migration] = [
        Migration(
            "penilaian-001-evaluasi",
            [
                """
                CREATE TABLE capaian_organisasi (
                    instansi_id TEXT NOT NULL,
                    unit_id TEXT NOT NULL,
                    periode TEXT NOT NULL,
                    nilai TEXT NOT NULL
                        CHECK (nilai IN ('istimewa', 'baik', 'butuh_perbaikan', 'kurang', 'sangat_kurang')),
                    dasar TEXT NOT NULL,
                    ditetapkan {int} NOT NULL,
                    ditetapkan_oleh TEXT NOT NULL,
                    versi {int} NOT NULL DEFAULT 1,
                    PRIMARY KEY (instansi_id, unit_id, periode),
                    FOREIGN KEY (instansi_id, unit_id) REFERENCES unit (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE TABLE evaluasi (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    skp_id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    penilai_id TEXT NOT NULL,
                    periode TEXT NOT NULL,
                    hasil_kerja TEXT
                        CHECK (hasil_kerja IN ('di_bawah_ekspektasi', 'sesuai_ekspektasi', 'di_atas_ekspektasi')),
                    perilaku_kerja TEXT
                        CHECK (perilaku_kerja IN ('di_bawah_ekspektasi', 'sesuai_ekspektasi', 'di_atas_ekspektasi')),
                    predikat TEXT
                        CHECK (predikat IN ('sangat_baik', 'baik', 'butuh_perbaikan', 'kurang', 'sangat_kurang')),
                    alasan TEXT NOT NULL DEFAULT '',
                    catatan TEXT NOT NULL DEFAULT '',
                    capaian_organisasi TEXT,
                    keadaan TEXT NOT NULL
                        CHECK (keadaan IN ('draf', 'ditandatangani', 'disampaikan', 'diterima', 'keberatan', 'final')),
                    ditandatangani {int},
                    ditandatangani_oleh TEXT,
                    disampaikan {int},
                    diterima {int},
                    versi {int} NOT NULL DEFAULT 1,
                    diubah {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    UNIQUE (instansi_id, skp_id, periode),
                    FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, penilai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX evaluasi_penilai ON evaluasi (instansi_id, penilai_id, periode)",
                "CREATE INDEX evaluasi_pegawai ON evaluasi (instansi_id, pegawai_id, periode)",
                """
                CREATE TABLE sebaran_evaluasi (
                    instansi_id TEXT NOT NULL,
                    penilai_id TEXT NOT NULL,
                    periode TEXT NOT NULL,
                    alasan TEXT NOT NULL,
                    temuan TEXT NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, penilai_id, periode)
                ) {strict}
                """,
            ]),
        Migration(
            "penilaian-170-pertimbangan-kendala",
            ["ALTER TABLE evaluasi ADD COLUMN pertimbangan_kendala TEXT NOT NULL DEFAULT ''"]),
    ]
}
