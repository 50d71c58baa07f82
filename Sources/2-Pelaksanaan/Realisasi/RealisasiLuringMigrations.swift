import Storage

/// The time of pressing "Kirim" beside the time of arrival: a dead signal makes nobody late.
enum RealisasiLuringMigrations {
    static let all: [Migration] = [
        Migration(
            "pelaksanaan-130-ditekan",
            [
                "ALTER TABLE realisasi_bulan ADD COLUMN ditekan {int}",
                "UPDATE realisasi_bulan SET ditekan = dikirim",
            ])
    ]
}
