import Storage

/// What imports need to find a unit and a post again: the unit's identifier in the source system, and the day on which
/// a post was taken up as the source tells it (the placement itself may begin later, on the day of the import).
enum OrganisasiTambahanMigrations {
    static let all: [Migration] = [
        Migration(
            "dasar-006-organisasi-sumber",
            [
                "ALTER TABLE unit ADD COLUMN id_luar TEXT",
                "CREATE UNIQUE INDEX unit_id_luar ON unit (instansi_id, id_luar)",
                "ALTER TABLE penempatan ADD COLUMN tmt_jabatan TEXT",
                "CREATE INDEX pegawai_kedudukan ON pegawai (instansi_id, kedudukan)",
            ])
    ]
}
