import Storage

/// Ways into the tables that the pages of the matrix take.
enum MatriksIndeksMigrations {
    static let all: [Migration] = [
        Migration(
            "perencanaan-130-matriks-indeks",
            [
                // What waits for a rater, oldest first; who has a role in a year, whoever gave it.
                "CREATE INDEX peran_hasil_menunggu ON peran_hasil (instansi_id, pegawai_id, keadaan, dibuat)",
                "CREATE INDEX peran_hasil_tim ON peran_hasil (instansi_id, tim_id)",
            ])
    ]
}
