import Storage

/// What the life of an SKP keeps beside its content: where it was sent, on which ground it changes, its rhythm, and the
/// reasons of a return that belong to no result.
enum SKPHidupMigrations {
    static let all: [Migration] = [
        Migration(
            "perencanaan-150-hidup-skp",
            [
                "ALTER TABLE skp ADD COLUMN kepada_atasan {int} NOT NULL DEFAULT 0",
                "ALTER TABLE skp ADD COLUMN dasar_perubahan TEXT NOT NULL DEFAULT ''",
                "ALTER TABLE skp ADD COLUMN ritme TEXT NOT NULL DEFAULT ''",
                "ALTER TABLE skp ADD COLUMN perjanjian_kerja TEXT NOT NULL DEFAULT ''",
                "ALTER TABLE skp ADD COLUMN catatan_perilaku TEXT",
                "ALTER TABLE skp ADD COLUMN catatan_dukungan TEXT",
                // The result that an act of Ps 20 concerns; empty for events about the whole.
                "ALTER TABLE peristiwa_skp ADD COLUMN butir TEXT NOT NULL DEFAULT ''",
                // As whom somebody spoke, on the day it was said.
                "ALTER TABLE dialog_skp ADD COLUMN pihak TEXT NOT NULL DEFAULT 'pegawai'",
            ]),
        // How long somebody is outside planning (P-01), recorded with the ground; `sampai` NULL while nobody knows.
        Migration(
            "perencanaan-151-tidak-wajib",
            [
                """
                CREATE TABLE masa_tidak_wajib (
                    instansi_id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    kedudukan TEXT NOT NULL,
                    sejak TEXT NOT NULL,
                    sampai TEXT CHECK (sampai IS NULL OR sampai >= sejak),
                    dicatat_oleh TEXT NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, pegawai_id, kedudukan, sejak),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """
            ]),
    ]
}
