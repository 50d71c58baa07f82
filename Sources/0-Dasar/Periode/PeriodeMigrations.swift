import Storage

/// Years, evaluation periods and the calendar of holidays of an instansi.
enum PeriodeMigrations {
    static let all: [Migration] = [
        Migration(
            "dasar-003-periode",
            [
                """
                CREATE TABLE periode (
                    instansi_id TEXT NOT NULL REFERENCES instansi (id),
                    kode TEXT NOT NULL,
                    jenis TEXT NOT NULL CHECK (jenis IN ('tahunan', 'triwulan', 'bulanan')),
                    mulai TEXT NOT NULL,
                    selesai TEXT NOT NULL,
                    buka TEXT NOT NULL,
                    tutup TEXT NOT NULL,
                    keadaan TEXT NOT NULL CHECK (keadaan IN ('dijadwalkan', 'dibuka', 'ditutup')),
                    versi {int} NOT NULL DEFAULT 1,
                    PRIMARY KEY (instansi_id, kode)
                ) {strict}
                """,
                """
                CREATE TABLE libur (
                    instansi_id TEXT NOT NULL REFERENCES instansi (id),
                    tanggal TEXT NOT NULL,
                    nama TEXT NOT NULL,
                    PRIMARY KEY (instansi_id, tanggal)
                ) {strict}
                """,
            ]),
        // Semesters for teachers (Ps 16(3)). A CHECK cannot be changed in place, so the table is built anew.
        Migration(
            "dasar-163-periode-semester",
            [
                """
                CREATE TABLE periode_baru (
                    instansi_id TEXT NOT NULL REFERENCES instansi (id),
                    kode TEXT NOT NULL,
                    jenis TEXT NOT NULL CHECK (jenis IN ('tahunan', 'semester', 'triwulan', 'bulanan')),
                    mulai TEXT NOT NULL,
                    selesai TEXT NOT NULL,
                    buka TEXT NOT NULL,
                    tutup TEXT NOT NULL,
                    keadaan TEXT NOT NULL CHECK (keadaan IN ('dijadwalkan', 'dibuka', 'ditutup')),
                    versi {int} NOT NULL DEFAULT 1,
                    PRIMARY KEY (instansi_id, kode)
                ) {strict}
                """,
                """
                INSERT INTO periode_baru (instansi_id, kode, jenis, mulai, selesai, buka, tutup, keadaan, versi)
                SELECT instansi_id, kode, jenis, mulai, selesai, buka, tutup, keadaan, versi FROM periode
                """,
                "DROP TABLE periode",
                "ALTER TABLE periode_baru RENAME TO periode",
            ]),
    ]
}
