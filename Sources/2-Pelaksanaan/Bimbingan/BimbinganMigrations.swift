import Storage

/// Guidance, what was signed in it, its agreements and its timeline.
enum BimbinganMigrations {
    static let all: [Migration] = [
        Migration(
            "pelaksanaan-150-bimbingan",
            [
                // isian: JSON in the columns of B.1.6 and B.1.7. penilai_id: the rater on the day of the proposal.
                """
                CREATE TABLE bimbingan (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    penilai_id TEXT NOT NULL,
                    pembimbing_id TEXT NOT NULL,
                    pengusul_id TEXT NOT NULL,
                    bentuk TEXT NOT NULL,
                    jenis_mentoring TEXT,
                    keadaan TEXT NOT NULL CHECK (keadaan IN ('diusulkan', 'dijadwalkan', 'dilaksanakan', 'dinilai',
                        'dilaporkan', 'ditindaklanjuti', 'dibatalkan')),
                    alasan TEXT NOT NULL,
                    surat_nomor TEXT,
                    surat_tanggal TEXT,
                    skp_id TEXT,
                    rhk_id TEXT,
                    tanggal TEXT,
                    mulai {int} NOT NULL DEFAULT 0,
                    selesai {int} NOT NULL DEFAULT 0,
                    tempat TEXT NOT NULL DEFAULT '',
                    agenda TEXT NOT NULL DEFAULT '',
                    urutan {int} NOT NULL DEFAULT 0,
                    isian TEXT NOT NULL DEFAULT '{}',
                    laporan TEXT NOT NULL DEFAULT '',
                    tindak_lanjut TEXT NOT NULL DEFAULT '',
                    tindak_lanjut_tanggal TEXT,
                    dibuat {int} NOT NULL,
                    versi {int} NOT NULL DEFAULT 1,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, penilai_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, pembimbing_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX bimbingan_pegawai ON bimbingan (instansi_id, pegawai_id, dibuat)",
                "CREATE INDEX bimbingan_pembimbing ON bimbingan (instansi_id, pembimbing_id, keadaan)",
                "CREATE INDEX bimbingan_penilai ON bimbingan (instansi_id, penilai_id, keadaan)",
                "CREATE INDEX bimbingan_jadwal ON bimbingan (instansi_id, keadaan, tanggal)",
                // Signatures over B.1.6/B.1.7 (formulir of the guidance, or empty), B.1.8 and B.1.9.
                """
                CREATE TABLE tanda_bimbingan (
                    instansi_id TEXT NOT NULL,
                    bimbingan_id TEXT NOT NULL,
                    formulir TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    sidik TEXT NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, bimbingan_id, formulir, pegawai_id),
                    FOREIGN KEY (instansi_id, bimbingan_id) REFERENCES bimbingan (instansi_id, id)
                ) {strict}
                """,
                // B.1.8: read by the employee and the rater's superior only, in a table of its own.
                """
                CREATE TABLE tanggapan_bimbingan (
                    instansi_id TEXT NOT NULL,
                    bimbingan_id TEXT NOT NULL,
                    isi TEXT NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, bimbingan_id),
                    FOREIGN KEY (instansi_id, bimbingan_id) REFERENCES bimbingan (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE TABLE kompetensi_bimbingan (
                    instansi_id TEXT NOT NULL,
                    bimbingan_id TEXT NOT NULL,
                    isi TEXT NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, bimbingan_id),
                    FOREIGN KEY (instansi_id, bimbingan_id) REFERENCES bimbingan (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE TABLE kesepakatan (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    bimbingan_id TEXT NOT NULL,
                    uraian TEXT NOT NULL,
                    penanggung_id TEXT NOT NULL,
                    tenggat TEXT NOT NULL,
                    keadaan TEXT NOT NULL CHECK (keadaan IN ('terbuka', 'selesai', 'dibawa', 'dilepas')),
                    catatan TEXT NOT NULL DEFAULT '',
                    dibuat {int} NOT NULL,
                    ditutup {int},
                    versi {int} NOT NULL DEFAULT 1,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, bimbingan_id) REFERENCES bimbingan (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX kesepakatan_pegawai ON kesepakatan (instansi_id, pegawai_id, keadaan)",
                """
                CREATE TABLE peristiwa_bimbingan (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    bimbingan_id TEXT NOT NULL,
                    jenis TEXT NOT NULL,
                    pelaku_id TEXT NOT NULL,
                    catatan TEXT NOT NULL DEFAULT '',
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, bimbingan_id) REFERENCES bimbingan (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX peristiwa_bimbingan_satu ON peristiwa_bimbingan (instansi_id, bimbingan_id, waktu)",
            ])
    ]
}
