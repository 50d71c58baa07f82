import Storage

/// "Matriks Pembagian Peran dan Hasil" (A.1.5): teams and the cells. A cell is a result that a Pimpinan gives to a person
/// under one of the own results; it becomes a result of that person's SKP.
enum MatriksMigrations {
    static let all: [Migration] = [
        Migration(
            "perencanaan-009-matriks",
            [
                """
                CREATE TABLE tim_kerja (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    tahun {int} NOT NULL,
                    nama TEXT NOT NULL,
                    unit_id TEXT NOT NULL,
                    pimpinan_id TEXT NOT NULL,
                    ketua_id TEXT NOT NULL,
                    versi {int} NOT NULL DEFAULT 1,
                    dibuat {int} NOT NULL,
                    berakhir TEXT,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, unit_id) REFERENCES unit (instansi_id, id),
                    FOREIGN KEY (instansi_id, pimpinan_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, ketua_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX tim_kerja_pimpinan ON tim_kerja (instansi_id, pimpinan_id, tahun)",
                "CREATE INDEX tim_kerja_ketua ON tim_kerja (instansi_id, ketua_id, tahun)",
                """
                CREATE TABLE anggota_tim (
                    instansi_id TEXT NOT NULL,
                    tim_id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    PRIMARY KEY (instansi_id, tim_id, pegawai_id),
                    FOREIGN KEY (instansi_id, tim_id) REFERENCES tim_kerja (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX anggota_tim_pegawai ON anggota_tim (instansi_id, pegawai_id)",
                // rhk_atasan_id and indikator_atasan_id name the column: a result of the giver, and one of its indicators
                // where the giver is a JPT or mandiri head. kaskade: as in rencana_hasil_kerja.
                """
                CREATE TABLE peran_hasil (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    tahun {int} NOT NULL,
                    pemberi_id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    tim_id TEXT,
                    rhk_atasan_id TEXT NOT NULL,
                    indikator_atasan_id TEXT,
                    strategi_id TEXT,
                    rumusan TEXT NOT NULL,
                    kaskade TEXT NOT NULL DEFAULT '',
                    beban TEXT,
                    bentuk TEXT NOT NULL CHECK (bentuk IN ('penunjukan', 'sukarela')),
                    keadaan TEXT NOT NULL
                        CHECK (keadaan IN ('menunggu_penilai', 'disepakati', 'masuk_skp', 'ditolak', 'dicabut')),
                    alasan TEXT NOT NULL DEFAULT '',
                    penilai_id TEXT,
                    rhk_id TEXT,
                    versi {int} NOT NULL DEFAULT 1,
                    dibuat {int} NOT NULL,
                    diputus {int},
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pemberi_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, tim_id) REFERENCES tim_kerja (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX peran_hasil_pemberi ON peran_hasil (instansi_id, pemberi_id, tahun, keadaan)",
                "CREATE INDEX peran_hasil_pegawai ON peran_hasil (instansi_id, pegawai_id, tahun, keadaan)",
                "CREATE INDEX peran_hasil_penilai ON peran_hasil (instansi_id, penilai_id, keadaan)",
                "CREATE INDEX peran_hasil_kolom ON peran_hasil (instansi_id, rhk_atasan_id)",
            ])
    ]
}
