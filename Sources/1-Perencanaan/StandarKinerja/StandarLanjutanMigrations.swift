import Storage

/// Versions of standards with their validity, proposals with their discussion, read receipts, imports. `standar` keeps
/// only who a standard is; what it says stands in its versions.
enum StandarLanjutanMigrations {
    static let all: [Migration] = [versi, pindah, riwayat, impor]

    private static let versi = Migration(
        "perencanaan-110-versi-standar",
        [
            // `versi` is 0 until the version is put in force; `kunci` is the number for optimistic locking. Days of
            // validity are inclusive. A proposal for a new standard has no standar_id yet.
            """
            CREATE TABLE versi_standar (
                instansi_id TEXT NOT NULL REFERENCES instansi (id),
                id TEXT NOT NULL,
                standar_id TEXT,
                versi {int} NOT NULL DEFAULT 0,
                keadaan TEXT NOT NULL
                    CHECK (keadaan IN ('usulan', 'dikembalikan', 'ditinjau', 'berlaku', 'berakhir', 'ditolak')),
                berlaku_sejak TEXT,
                berlaku_sampai TEXT CHECK (berlaku_sampai IS NULL OR berlaku_sampai >= berlaku_sejak),
                kode TEXT NOT NULL,
                urusan TEXT NOT NULL,
                kelompok TEXT NOT NULL DEFAULT '',
                jabatan TEXT NOT NULL DEFAULT '',
                unit_pelaksana TEXT NOT NULL DEFAULT '',
                unit_cari TEXT NOT NULL,
                indikator TEXT NOT NULL,
                satuan TEXT NOT NULL,
                arah TEXT NOT NULL CHECK (arah IN ('naik', 'turun', 'rentang')),
                aspek TEXT NOT NULL CHECK (aspek IN ('kuantitas', 'kualitas', 'waktu', 'biaya')),
                operator_target TEXT NOT NULL DEFAULT '',
                target_angka TEXT,
                target_angka_maks TEXT,
                target_teks TEXT NOT NULL DEFAULT '',
                status_target TEXT NOT NULL,
                status_data TEXT NOT NULL,
                sumber TEXT NOT NULL,
                dasar_hukum TEXT NOT NULL DEFAULT '',
                tujuan TEXT NOT NULL DEFAULT '',
                definisi TEXT NOT NULL DEFAULT '',
                formula TEXT NOT NULL DEFAULT '',
                kendali TEXT NOT NULL DEFAULT '',
                sumber_data TEXT NOT NULL DEFAULT '',
                periode TEXT NOT NULL DEFAULT '',
                di_bawah TEXT NOT NULL DEFAULT '',
                sesuai TEXT NOT NULL DEFAULT '',
                di_atas TEXT NOT NULL DEFAULT '',
                alasan TEXT NOT NULL DEFAULT '',
                bukti TEXT NOT NULL DEFAULT '',
                pengusul_id TEXT,
                unit_id TEXT,
                kata_cari TEXT NOT NULL,
                kunci {int} NOT NULL DEFAULT 1,
                dibuat {int} NOT NULL,
                PRIMARY KEY (instansi_id, id),
                FOREIGN KEY (instansi_id, standar_id) REFERENCES standar (instansi_id, id),
                FOREIGN KEY (instansi_id, pengusul_id) REFERENCES pegawai (instansi_id, id),
                FOREIGN KEY (instansi_id, unit_id) REFERENCES unit (instansi_id, id)
            ) {strict}
            """,
            "CREATE UNIQUE INDEX versi_standar_nomor ON versi_standar (instansi_id, standar_id, versi) WHERE versi > 0",
            "CREATE INDEX versi_standar_standar ON versi_standar (instansi_id, standar_id, versi)",
            "CREATE INDEX versi_standar_urut ON versi_standar (instansi_id, keadaan, urusan, kode, berlaku_sejak)",
            "CREATE INDEX versi_standar_unit ON versi_standar (instansi_id, keadaan, unit_cari, kode)",
            "CREATE INDEX versi_standar_pengusul ON versi_standar (instansi_id, pengusul_id, dibuat)",
            // The posts that a version is for, as they are compared.
            """
            CREATE TABLE jabatan_standar (
                instansi_id TEXT NOT NULL,
                versi_id TEXT NOT NULL,
                jabatan TEXT NOT NULL,
                PRIMARY KEY (instansi_id, versi_id, jabatan),
                FOREIGN KEY (instansi_id, versi_id) REFERENCES versi_standar (instansi_id, id)
            ) {strict}
            """,
            "CREATE INDEX jabatan_standar_jabatan ON jabatan_standar (instansi_id, jabatan, versi_id)",
            // How many standards in force each urusan has, counted at every change: the list asks on each page.
            """
            CREATE TABLE urusan_standar (
                instansi_id TEXT NOT NULL,
                urusan TEXT NOT NULL,
                jumlah {int} NOT NULL,
                PRIMARY KEY (instansi_id, urusan)
            ) {strict}
            """,
        ] + fullTextMigration(table: "versi_standar", columns: ["kata_cari"])
    )

    /// What was in `standar` becomes the version that it counted; the first day is the first year of the regulation.
    private static let pindah = Migration(
        "perencanaan-111-standar-ke-versi",
        [
            """
            INSERT INTO versi_standar (instansi_id, id, standar_id, versi, keadaan, berlaku_sejak, kode, urusan, kelompok,
                unit_pelaksana, unit_cari, indikator, satuan, arah, aspek, operator_target, target_angka,
                target_angka_maks, target_teks, status_target, status_data, sumber, kata_cari, dibuat)
            SELECT instansi_id, id, id, versi, keadaan, '2022-01-01', kode, urusan, kelompok, unit_pelaksana,
                CASE WHEN unit_pelaksana = '' OR unit_pelaksana LIKE 'Semua%' THEN 'semua' ELSE lower(unit_pelaksana) END,
                indikator, satuan, arah, aspek, operator_target, target_angka, target_angka_maks, target_teks,
                status_target, status_data, sumber,
                'zqi' || lower(instansi_id) || ' zqa' || aspek || ' zqu' || replace(replace(replace(replace(replace(
                    lower(urusan), ' ', ''), ',', ''), '/', ''), '-', ''), '&', '') || ' ' || kata_cari, 0
            FROM standar
            """,
            """
            INSERT INTO urusan_standar (instansi_id, urusan, jumlah)
            SELECT instansi_id, urusan, COUNT(*) FROM versi_standar WHERE keadaan = 'berlaku'
            GROUP BY instansi_id, urusan
            """,
            "{sqlite: DROP TRIGGER standar_cari_tambah}",
            "{sqlite: DROP TRIGGER standar_cari_ubah}",
            "{sqlite: DROP TRIGGER standar_cari_hapus}",
            "{sqlite: DROP TABLE standar_cari}",
            "{sqlite: DROP TABLE standar_cari_kunci}",
            "{postgres: DROP INDEX standar_cari}",
            "{postgres: ALTER TABLE standar DROP COLUMN cari}",
            "DROP INDEX standar_urusan",
        ]
            + [
                "urusan", "kelompok", "indikator", "satuan", "arah", "aspek", "operator_target", "target_angka",
                "target_angka_maks", "target_teks", "unit_pelaksana", "status_target", "status_data", "sumber",
                "keadaan", "kata_cari", "versi",
            ].map { "ALTER TABLE standar DROP COLUMN \($0)" }
    )

    private static let riwayat = Migration(
        "perencanaan-112-riwayat-standar",
        [
            // Each act on a version: who, when, why.
            """
            CREATE TABLE peristiwa_standar (
                instansi_id TEXT NOT NULL,
                id TEXT NOT NULL,
                versi_id TEXT NOT NULL,
                jenis TEXT NOT NULL
                    CHECK (jenis IN ('pengusulan', 'pengusulan_ulang', 'peninjauan', 'pengembalian', 'penolakan',
                        'pemberlakuan', 'pengakhiran', 'tanggapan')),
                pelaku_id TEXT NOT NULL,
                teks TEXT NOT NULL DEFAULT '',
                waktu {int} NOT NULL,
                PRIMARY KEY (instansi_id, id),
                FOREIGN KEY (instansi_id, versi_id) REFERENCES versi_standar (instansi_id, id)
            ) {strict}
            """,
            "CREATE INDEX peristiwa_standar_versi ON peristiwa_standar (instansi_id, versi_id, waktu)",
            // "Saya sudah baca" of a version by somebody whose SKP has an earlier one.
            """
            CREATE TABLE tanda_baca (
                instansi_id TEXT NOT NULL,
                standar_id TEXT NOT NULL,
                versi {int} NOT NULL,
                pegawai_id TEXT NOT NULL,
                waktu {int} NOT NULL,
                PRIMARY KEY (instansi_id, standar_id, versi, pegawai_id),
                FOREIGN KEY (instansi_id, standar_id) REFERENCES standar (instansi_id, id),
                FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
            ) {strict}
            """,
        ])

    private static let impor = Migration(
        "perencanaan-113-impor-standar",
        [
            """
            CREATE TABLE impor_standar (
                instansi_id TEXT NOT NULL REFERENCES instansi (id),
                id TEXT NOT NULL,
                nama_berkas TEXT NOT NULL,
                berkas TEXT NOT NULL,
                keadaan TEXT NOT NULL CHECK (keadaan IN ('dibaca', 'diterapkan', 'dibuang')),
                jumlah {int} NOT NULL,
                baru {int} NOT NULL,
                berubah {int} NOT NULL,
                sama {int} NOT NULL,
                bermasalah {int} NOT NULL,
                pelaku_id TEXT NOT NULL,
                dibuat {int} NOT NULL,
                diterapkan {int},
                PRIMARY KEY (instansi_id, id)
            ) {strict}
            """,
            "CREATE INDEX impor_standar_dibuat ON impor_standar (instansi_id, dibuat)",
        ])
}
