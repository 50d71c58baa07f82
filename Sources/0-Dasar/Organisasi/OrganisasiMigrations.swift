import Storage

/// Tables of the organisation. Facts that change over time are dated: `berlaku_sejak` to `berlaku_sampai` (inclusive;
/// NULL while it lasts). Every key begins with `instansi_id`, so that no row can point into another instansi.
enum OrganisasiMigrations {
    static let all: [Migration] = [
        Migration(
            "dasar-001-organisasi",
            [
                """
                CREATE TABLE instansi (
                    id TEXT NOT NULL PRIMARY KEY,
                    kode TEXT NOT NULL UNIQUE,
                    nama TEXT NOT NULL,
                    host TEXT UNIQUE,
                    tempat TEXT NOT NULL,
                    dibuat {int} NOT NULL
                ) {strict}
                """,
                """
                CREATE TABLE unit (
                    instansi_id TEXT NOT NULL REFERENCES instansi (id),
                    id TEXT NOT NULL,
                    kode TEXT NOT NULL,
                    nama TEXT NOT NULL,
                    jenis TEXT NOT NULL,
                    induk_id TEXT,
                    mandiri {int} NOT NULL DEFAULT 0 CHECK (mandiri IN (0, 1)),
                    jalur TEXT NOT NULL,
                    status_data TEXT NOT NULL,
                    sumber TEXT NOT NULL,
                    berlaku_sejak TEXT NOT NULL,
                    berlaku_sampai TEXT,
                    PRIMARY KEY (instansi_id, id),
                    UNIQUE (instansi_id, kode),
                    FOREIGN KEY (instansi_id, induk_id) REFERENCES unit (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX unit_induk ON unit (instansi_id, induk_id)",
                "CREATE INDEX unit_jalur ON unit (instansi_id, jalur)",
                """
                CREATE TABLE pegawai (
                    instansi_id TEXT NOT NULL REFERENCES instansi (id),
                    id TEXT NOT NULL,
                    nip TEXT,
                    id_luar TEXT,
                    nama TEXT NOT NULL,
                    nama_cari TEXT NOT NULL,
                    sapaan TEXT NOT NULL DEFAULT '',
                    jenis_asn TEXT NOT NULL CHECK (jenis_asn IN ('pns', 'pppk', 'pppk_paruh_waktu', 'pejabat_negara')),
                    jenis_kelamin TEXT CHECK (jenis_kelamin IN ('L', 'P')),
                    kedudukan TEXT NOT NULL DEFAULT 'aktif'
                        CHECK (kedudukan IN ('aktif', 'cltn', 'diberhentikan_sementara', 'mpp', 'pejabat_negara',
                            'tugas_belajar', 'keluar')),
                    sumber TEXT NOT NULL,
                    versi {int} NOT NULL DEFAULT 1,
                    dibuat {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    UNIQUE (instansi_id, nip),
                    UNIQUE (instansi_id, id_luar)
                ) {strict}
                """,
                "CREATE INDEX pegawai_nama ON pegawai (instansi_id, nama_cari, id)",
                """
                CREATE TABLE penempatan (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    unit_id TEXT NOT NULL,
                    jabatan TEXT NOT NULL,
                    jenis_jabatan TEXT NOT NULL
                        CHECK (jenis_jabatan IN ('kepala_daerah', 'jpt_pratama', 'administrator', 'pengawas', 'fungsional',
                            'pelaksana')),
                    jenjang TEXT NOT NULL DEFAULT '',
                    kepala_unit {int} NOT NULL DEFAULT 0 CHECK (kepala_unit IN (0, 1)),
                    jenis TEXT NOT NULL DEFAULT 'definitif' CHECK (jenis IN ('definitif', 'plt', 'plh')),
                    berlaku_sejak TEXT NOT NULL,
                    berlaku_sampai TEXT CHECK (berlaku_sampai IS NULL OR berlaku_sampai >= berlaku_sejak),
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, unit_id) REFERENCES unit (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE UNIQUE INDEX penempatan_kini ON penempatan (instansi_id, pegawai_id)
                    WHERE berlaku_sampai IS NULL AND jenis = 'definitif'
                """,
                "CREATE INDEX penempatan_pegawai ON penempatan (instansi_id, pegawai_id, berlaku_sejak)",
                "CREATE INDEX penempatan_unit ON penempatan (instansi_id, unit_id, berlaku_sampai)",
                """
                CREATE TABLE golongan_pegawai (
                    instansi_id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    golongan TEXT NOT NULL,
                    berlaku_sejak TEXT NOT NULL,
                    berlaku_sampai TEXT,
                    PRIMARY KEY (instansi_id, pegawai_id, berlaku_sejak),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE TABLE garis_penilai (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    penilai_id TEXT NOT NULL,
                    dasar TEXT NOT NULL,
                    berlaku_sejak TEXT NOT NULL,
                    berlaku_sampai TEXT CHECK (berlaku_sampai IS NULL OR berlaku_sampai >= berlaku_sejak),
                    PRIMARY KEY (instansi_id, id),
                    CHECK (pegawai_id <> penilai_id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, penilai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE UNIQUE INDEX garis_penilai_kini ON garis_penilai (instansi_id, pegawai_id)
                    WHERE berlaku_sampai IS NULL
                """,
                "CREATE INDEX garis_penilai_pegawai ON garis_penilai (instansi_id, pegawai_id, berlaku_sejak)",
                "CREATE INDEX garis_penilai_penilai ON garis_penilai (instansi_id, penilai_id, berlaku_sampai)",
            ])
    ]
}
