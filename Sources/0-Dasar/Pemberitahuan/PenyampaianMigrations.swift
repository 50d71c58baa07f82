import Storage

/// How notices travel: addresses that people confirmed, what they chose, and what leaves by which way.
enum PenyampaianMigrations {
    static let all: [Migration] = [
        Migration(
            "dasar-181-penyampaian",
            [
                // direncanakan: when the ways out of a notice were decided; NULL until then.
                "ALTER TABLE pemberitahuan ADD COLUMN direncanakan {int}",
                "CREATE INDEX pemberitahuan_belum ON pemberitahuan (instansi_id, dibuat) WHERE direncanakan IS NULL",
                """
                CREATE TABLE kontak (
                    instansi_id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    saluran TEXT NOT NULL CHECK (saluran IN ('surel', 'whatsapp')),
                    alamat TEXT NOT NULL,
                    kode TEXT,
                    kode_sampai {int},
                    diminta {int} NOT NULL DEFAULT 0,
                    diminta_sejak {int} NOT NULL,
                    dikonfirmasi {int},
                    PRIMARY KEY (instansi_id, pegawai_id, saluran),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE TABLE pilihan_kabar (
                    instansi_id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    jenis TEXT NOT NULL,
                    cara TEXT NOT NULL CHECK (cara IN ('segera', 'harian', 'mingguan', 'aplikasi')),
                    PRIMARY KEY (instansi_id, pegawai_id, jenis),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE TABLE langganan_push (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    endpoint TEXT NOT NULL,
                    p256dh TEXT NOT NULL,
                    auth TEXT NOT NULL,
                    gawai TEXT NOT NULL DEFAULT '',
                    dibuat {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    UNIQUE (instansi_id, endpoint),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX langganan_push_orang ON langganan_push (instansi_id, pegawai_id)",
                // One message by one way. tujuan: the subscription of a device; empty where the address is in kontak.
                """
                CREATE TABLE surat_keluar (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    saluran TEXT NOT NULL CHECK (saluran IN ('surel', 'whatsapp', 'push')),
                    tujuan TEXT NOT NULL DEFAULT '',
                    cara TEXT NOT NULL CHECK (cara IN ('segera', 'harian', 'mingguan')),
                    keadaan TEXT NOT NULL CHECK (keadaan IN ('menunggu', 'dikirim', 'terkirim', 'gagal', 'batal')),
                    percobaan {int} NOT NULL DEFAULT 0,
                    berikut {int} NOT NULL,
                    galat TEXT NOT NULL DEFAULT '',
                    dibuat {int} NOT NULL,
                    selesai {int},
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE INDEX surat_keluar_jatuh ON surat_keluar (instansi_id, berikut)
                    WHERE keadaan IN ('menunggu', 'dikirim')
                """,
                "CREATE INDEX surat_keluar_orang ON surat_keluar (instansi_id, pegawai_id, saluran, cara, keadaan)",
                "CREATE INDEX surat_keluar_selesai ON surat_keluar (instansi_id, dibuat)",
                """
                CREATE TABLE isi_surat (
                    instansi_id TEXT NOT NULL,
                    surat_id TEXT NOT NULL,
                    pemberitahuan_id TEXT NOT NULL,
                    PRIMARY KEY (instansi_id, surat_id, pemberitahuan_id)
                ) {strict}
                """,
                "CREATE INDEX isi_surat_kabar ON isi_surat (instansi_id, pemberitahuan_id)",
            ])
    ]
}
