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
            ]),
        // The people of a matrix without a look at the rows; the wider index takes the place of the narrow one.
        Migration(
            "perencanaan-131-matriks-orang",
            [
                "DROP INDEX peran_hasil_pemberi",
                "CREATE INDEX peran_hasil_orang ON peran_hasil (instansi_id, pemberi_id, tahun, keadaan, pegawai_id)",
                "CREATE INDEX garis_penilai_orang ON garis_penilai (instansi_id, penilai_id, berlaku_sejak, pegawai_id)",
            ]),
    ]
}
