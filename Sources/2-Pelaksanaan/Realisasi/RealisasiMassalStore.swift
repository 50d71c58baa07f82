import Kinerja
public import Storage

extension RealisasiStore {
    /// Writes whole months of one or many plans with few statements, for populations of many thousand people. Like
    /// `simpanBenih`, but without evidence.
    public static func simpanMassal(
        _ daftar: [BenihRealisasi], instansi: String, waktu: Int64, in db: any SQLConnection
    ) throws {
        let bulan = daftar.map { nilaiBulan($0, instansi: instansi, waktu: waktu) }
        for bagian in potong(bulan) {
            try db.run(
                """
                INSERT INTO realisasi_bulan (instansi_id, skp_id, bulan, keadaan, dikirim, terlambat, dibuka, diputus,
                    diputus_oleh) VALUES \(bagian)
                """
            )
        }
        let butir = daftar.flatMap { benih in
            benih.butir.map { nilaiButir($0, benih, instansi: instansi, waktu: waktu) }
        }
        for bagian in potong(butir) {
            try db.run(
                """
                INSERT INTO realisasi (instansi_id, id, skp_id, indikator_id, bulan, nihil, angka, uraian, kendala, diubah)
                VALUES \(bagian)
                """
            )
        }
    }

    private static func nilaiBulan(_ benih: BenihRealisasi, instansi: String, waktu: Int64) -> SQL {
        """
        (\(instansi), \(benih.skpID), \(benih.bulan.description), \(benih.keadaan), \(waktu), \(benih.isTerlambat),
            \(waktu), \(waktu), \(benih.penilaiID))
        """
    }

    private static func nilaiButir(
        _ butir: BenihRealisasi.Butir, _ benih: BenihRealisasi, instansi: String, waktu: Int64
    ) -> SQL {
        """
        (\(instansi), \(butir.id), \(benih.skpID), \(butir.indikatorID), \(benih.bulan.description),
            \(butir.isi.isNihil), \(butir.isi.angka?.description), \(butir.isi.uraian), \(butir.isi.kendala), \(waktu))
        """
    }

    /// Rows joined by commas, ten to a statement: few different texts, so that statements stay prepared.
    private static func potong(_ baris: [SQL]) -> [SQL] {
        stride(from: 0, to: baris.count, by: 10).map { awal in
            var teks = SQL.Interpolation(literalCapacity: 0, interpolationCount: 10)
            for letak in awal..<min(awal + 10, baris.count) {
                if letak > awal { teks.appendLiteral(", ") }
                teks.appendInterpolation(baris[letak])
            }
            return SQL(stringInterpolation: teks)
        }
    }
}
