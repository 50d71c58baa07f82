import Storage

/// What planning grew in its second round: segments of a year, where a result came from, versions, the dialogue.
enum SKPLanjutanMigrations {
    static let all: [Migration] = [
        Migration(
            "perencanaan-005-skp-lanjutan",
            [
                "ALTER TABLE skp ADD COLUMN mulai TEXT",
                "ALTER TABLE skp ADD COLUMN selesai TEXT",
                "ALTER TABLE skp ADD COLUMN revisi {int} NOT NULL DEFAULT 0",
                "UPDATE skp SET revisi = 1 WHERE ditetapkan IS NOT NULL",
                "ALTER TABLE rencana_hasil_kerja ADD COLUMN asal TEXT NOT NULL DEFAULT 'dialog'",
                "ALTER TABLE rencana_hasil_kerja ADD COLUMN keadaan TEXT NOT NULL DEFAULT 'usulan'",
                "ALTER TABLE rencana_hasil_kerja ADD COLUMN catatan_ambil_alih TEXT",
                "ALTER TABLE rencana_hasil_kerja ADD COLUMN peran_id TEXT",
                "ALTER TABLE rencana_hasil_kerja ADD COLUMN kaskade TEXT NOT NULL DEFAULT ''",
                "CREATE INDEX rhk_peran_asal ON rencana_hasil_kerja (instansi_id, peran_id)",
                "ALTER TABLE indikator ADD COLUMN standar_versi {int}",
                "ALTER TABLE indikator ADD COLUMN indikator_pk_id TEXT",
                "CREATE INDEX indikator_pk_asal ON indikator (instansi_id, indikator_pk_id)",
                "CREATE INDEX indikator_standar ON indikator (instansi_id, standar_id)",
            ]),
        // The kinds of events are checked by the code that writes them: the list grows with the product.
        Migration(
            "perencanaan-006-peristiwa-skp",
            [
                """
                CREATE TABLE peristiwa_skp_baru (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    skp_id TEXT NOT NULL,
                    jenis TEXT NOT NULL,
                    pelaku_id TEXT NOT NULL,
                    alasan TEXT NOT NULL DEFAULT '',
                    versi {int} NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id)
                ) {strict}
                """,
                """
                INSERT INTO peristiwa_skp_baru (instansi_id, id, skp_id, jenis, pelaku_id, alasan, versi, waktu)
                SELECT instansi_id, id, skp_id, jenis, pelaku_id, alasan, versi, waktu FROM peristiwa_skp
                """,
                "DROP TABLE peristiwa_skp",
                "ALTER TABLE peristiwa_skp_baru RENAME TO peristiwa_skp",
                "CREATE INDEX peristiwa_skp_skp ON peristiwa_skp (instansi_id, skp_id, waktu)",
            ]),
        Migration(
            "perencanaan-007-versi-dialog",
            [
                // Every version that was worth keeping, whole: autosaves (the last twenty) and what was fixed (for ever).
                """
                CREATE TABLE versi_skp (
                    instansi_id TEXT NOT NULL,
                    skp_id TEXT NOT NULL,
                    versi {int} NOT NULL,
                    sebab TEXT NOT NULL,
                    pelaku_id TEXT NOT NULL,
                    isi TEXT NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, skp_id, versi),
                    FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id)
                ) {strict}
                """,
                // The dialogue of expectations, on the item it concerns: `rhk` with the id of a result, `perilaku` with the
                // number of a value, `dukungan` or `umum` with none.
                """
                CREATE TABLE dialog_skp (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    skp_id TEXT NOT NULL,
                    bagian TEXT NOT NULL CHECK (bagian IN ('rhk', 'perilaku', 'dukungan', 'umum')),
                    butir TEXT NOT NULL DEFAULT '',
                    pelaku_id TEXT NOT NULL,
                    teks TEXT NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX dialog_skp_skp ON dialog_skp (instansi_id, skp_id, waktu)",
            ]),
    ]
}
