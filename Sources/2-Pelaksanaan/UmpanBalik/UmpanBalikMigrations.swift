import Storage

/// Feedback, requests for it, its rhythm, the rule of names, and what citizens send through links.
enum UmpanBalikMigrations {
    static let all: [Migration] = [
        Migration("pelaksanaan-140-umpan-balik", umpanBalik + aturan),
        Migration("pelaksanaan-141-umpan-balik-warga", warga),
    ]

    /// tersamar: the rule of the day of writing, kept for ever. perihal: the words of the result on that day.
    private static let umpanBalik: [String] = [
        """
        CREATE TABLE umpan_balik (
            instansi_id TEXT NOT NULL,
            id TEXT NOT NULL,
            pegawai_id TEXT NOT NULL,
            pemberi_id TEXT,
            sebagai TEXT NOT NULL CHECK (sebagai IN ('pimpinan', 'rekan', 'bawahan', 'pemangku', 'warga')),
            tersamar {int} NOT NULL CHECK (tersamar IN (0, 1)),
            rhk_id TEXT,
            indikator_id TEXT,
            nilai {int} CHECK (nilai IS NULL OR nilai BETWEEN 1 AND 7),
            perihal TEXT NOT NULL,
            tanda TEXT NOT NULL DEFAULT '',
            teks TEXT NOT NULL DEFAULT '',
            bukti_id TEXT,
            tautan TEXT NOT NULL DEFAULT '',
            sifat TEXT NOT NULL CHECK (sifat IN ('berkala', 'insidentil')),
            cara TEXT NOT NULL CHECK (cara IN ('langsung', 'media')),
            keadaan TEXT NOT NULL CHECK (keadaan IN ('terkirim', 'dibaca', 'ditindaklanjuti', 'ditarik')),
            tindak_lanjut TEXT NOT NULL DEFAULT '',
            tautan_lanjut TEXT NOT NULL DEFAULT '',
            terima_kasih {int} NOT NULL DEFAULT 0 CHECK (terima_kasih IN (0, 1)),
            tanggal TEXT NOT NULL,
            dibuat {int} NOT NULL,
            dibaca {int},
            versi {int} NOT NULL DEFAULT 1,
            PRIMARY KEY (instansi_id, id),
            FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id),
            FOREIGN KEY (instansi_id, pemberi_id) REFERENCES pegawai (instansi_id, id)
        ) {strict}
        """,
        "CREATE INDEX umpan_balik_pegawai ON umpan_balik (instansi_id, pegawai_id, tanggal)",
        "CREATE INDEX umpan_balik_pemberi ON umpan_balik (instansi_id, pemberi_id, tanggal)",
        """
        CREATE TABLE permintaan_umpan_balik (
            instansi_id TEXT NOT NULL,
            id TEXT NOT NULL,
            pegawai_id TEXT NOT NULL,
            kepada_id TEXT NOT NULL,
            tentang TEXT NOT NULL,
            pertanyaan TEXT NOT NULL,
            keadaan TEXT NOT NULL CHECK (keadaan IN ('menunggu', 'dijawab', 'ditolak')),
            tersamar {int} NOT NULL CHECK (tersamar IN (0, 1)),
            alasan TEXT NOT NULL DEFAULT '',
            tanggal TEXT NOT NULL,
            dibuat {int} NOT NULL,
            PRIMARY KEY (instansi_id, id),
            FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id),
            FOREIGN KEY (instansi_id, kepada_id) REFERENCES pegawai (instansi_id, id)
        ) {strict}
        """,
        "CREATE INDEX permintaan_ub_pegawai ON permintaan_umpan_balik (instansi_id, pegawai_id, tanggal)",
        "CREATE INDEX permintaan_ub_kepada ON permintaan_umpan_balik (instansi_id, kepada_id, keadaan)",
    ]

    private static let aturan: [String] = [
        """
        CREATE TABLE aturan_umpan_balik (
            instansi_id TEXT NOT NULL,
            unit_id TEXT NOT NULL,
            berlaku_sejak TEXT NOT NULL,
            nama_ditampilkan {int} NOT NULL CHECK (nama_ditampilkan IN (0, 1)),
            dibuat {int} NOT NULL,
            PRIMARY KEY (instansi_id, unit_id, berlaku_sejak),
            FOREIGN KEY (instansi_id, unit_id) REFERENCES unit (instansi_id, id)
        ) {strict}
        """,
        """
        CREATE TABLE irama_umpan_balik (
            instansi_id TEXT NOT NULL,
            pegawai_id TEXT NOT NULL,
            berlaku_sejak TEXT NOT NULL,
            irama TEXT NOT NULL CHECK (irama IN ('bulanan', 'triwulanan', 'semesteran')),
            oleh_id TEXT NOT NULL,
            PRIMARY KEY (instansi_id, pegawai_id, berlaku_sejak),
            FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
        ) {strict}
        """,
    ]

    /// kunci: fingerprint of one submission, so that it counts once. jaringan: keyed hash of the sender's network with the
    /// salt of the day; the salt is thrown away after two days and with it the way back.
    private static let warga: [String] = [
        """
        CREATE TABLE tautan_umpan_balik (
            instansi_id TEXT NOT NULL,
            id TEXT NOT NULL,
            kode TEXT NOT NULL UNIQUE,
            pegawai_id TEXT,
            unit_id TEXT NOT NULL,
            judul TEXT NOT NULL,
            berlaku_sampai TEXT NOT NULL,
            aktif {int} NOT NULL DEFAULT 1 CHECK (aktif IN (0, 1)),
            dibuat_oleh TEXT NOT NULL,
            dibuat {int} NOT NULL,
            PRIMARY KEY (instansi_id, id),
            FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id),
            FOREIGN KEY (instansi_id, unit_id) REFERENCES unit (instansi_id, id)
        ) {strict}
        """,
        "CREATE INDEX tautan_ub_unit ON tautan_umpan_balik (instansi_id, unit_id)",
        """
        CREATE TABLE umpan_balik_warga (
            instansi_id TEXT NOT NULL,
            id TEXT NOT NULL,
            tautan_id TEXT NOT NULL,
            kepuasan {int} NOT NULL CHECK (kepuasan BETWEEN 1 AND 4),
            teks TEXT NOT NULL DEFAULT '',
            kontak TEXT,
            kunci TEXT NOT NULL,
            keadaan TEXT NOT NULL CHECK (keadaan IN ('menunggu', 'ditampilkan', 'ditahan')),
            alasan TEXT NOT NULL DEFAULT '',
            tanggal TEXT NOT NULL,
            dibuat {int} NOT NULL,
            PRIMARY KEY (instansi_id, id),
            UNIQUE (instansi_id, kunci),
            FOREIGN KEY (instansi_id, tautan_id) REFERENCES tautan_umpan_balik (instansi_id, id)
        ) {strict}
        """,
        "CREATE INDEX umpan_balik_warga_keadaan ON umpan_balik_warga (instansi_id, keadaan, dibuat)",
        """
        CREATE TABLE garam_umpan_balik (
            instansi_id TEXT NOT NULL,
            hari TEXT NOT NULL,
            garam TEXT NOT NULL,
            PRIMARY KEY (instansi_id, hari)
        ) {strict}
        """,
        """
        CREATE TABLE kiriman_umpan_balik (
            instansi_id TEXT NOT NULL,
            id TEXT NOT NULL,
            tautan_id TEXT NOT NULL,
            jaringan TEXT NOT NULL,
            waktu {int} NOT NULL,
            PRIMARY KEY (instansi_id, id)
        ) {strict}
        """,
        "CREATE INDEX kiriman_ub_waktu ON kiriman_umpan_balik (instansi_id, waktu)",
    ]
}
