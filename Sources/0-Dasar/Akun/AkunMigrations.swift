import Storage

/// Accounts and the brake on guessing. The brake counts per account **and** network, so that a stranger who guesses
/// wrongly locks out only his own network, never the owner.
enum AkunMigrations {
    static let all: [Migration] = [
        Migration(
            "dasar-002-akun",
            [
                """
                CREATE TABLE akun (
                    instansi_id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    kata_sandi TEXT,
                    kode_aktivasi TEXT,
                    kode_sampai {int},
                    peran TEXT NOT NULL DEFAULT '',
                    unit_admin_id TEXT,
                    aktif {int} NOT NULL DEFAULT 1 CHECK (aktif IN (0, 1)),
                    masuk_terakhir {int},
                    PRIMARY KEY (instansi_id, pegawai_id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, unit_admin_id) REFERENCES unit (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE TABLE upaya_masuk (
                    instansi_id TEXT NOT NULL,
                    kunci TEXT NOT NULL,
                    gagal {int} NOT NULL,
                    sejak {int} NOT NULL,
                    PRIMARY KEY (instansi_id, kunci)
                ) {strict}
                """,
                """
                CREATE TABLE gawai_dikenal (
                    instansi_id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    sidik TEXT NOT NULL,
                    dibuat {int} NOT NULL,
                    PRIMARY KEY (instansi_id, pegawai_id, sidik),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES akun (instansi_id, pegawai_id)
                ) {strict}
                """,
            ])
    ]
}
