public import Kinerja
public import Storage

extension KeadaanPeran: SQLConvertible, SQLDecodable {}
extension BentukPenugasan: SQLConvertible, SQLDecodable {}

/// Cells of the matrix A.1.5. Bulk writes take one statement for each two hundred cells.
public enum MatriksStore {
    /// Inserts cells in any state. No rule is asked; seeds use it.
    public static func simpan(_ daftar: [PeranHasil], instansi: String, in db: any SQLConnection) throws {
        for bagian in daftar.berkelompok(200) {
            try db.run(
                """
                INSERT INTO peran_hasil (instansi_id, id, tahun, pemberi_id, pegawai_id, tim_id, rhk_atasan_id,
                    indikator_atasan_id, strategi_id, rumusan, kaskade, beban, bentuk, keadaan, alasan, penilai_id,
                    rhk_id, versi, dibuat, diputus) VALUES \(bagian.map { nilai($0, instansi) }.berkoma)
                """
            )
        }
    }

    private static func nilai(_ satu: PeranHasil, _ instansi: String) -> SQL {
        """
        (\(instansi), \(satu.id), \(satu.tahun), \(satu.pemberiID), \(satu.pegawaiID), \(satu.timID),
            \(satu.rhkAtasanID), \(satu.indikatorAtasanID), \(satu.strategiID), \(satu.rumusan),
            \(satu.kaskade?.rawValue ?? ""), \(satu.beban?.description), \(satu.bentuk), \(satu.keadaan),
            \(satu.alasan), \(satu.penilaiID), \(satu.rhkID), \(satu.versi), \(satu.dibuat), \(satu.diputus))
        """
    }

    /// One cell, or `nil` when the instansi has none with this id; one statement.
    public static func load(_ id: String, instansi: String, in db: any SQLConnection) throws -> PeranHasil? {
        try db.run("SELECT * FROM peran_hasil WHERE instansi_id = \(instansi) AND id = \(id)").first.map(baris)
    }

    /// Saves a cell that an act changed, if nobody else did meanwhile.
    ///
    /// - Throws: `versi_basi`.
    public static func perbarui(
        dari lama: PeranHasil, ke baru: PeranHasil, instansi: String, in db: any SQLConnection
    ) throws {
        let berubah = try db.change(
            """
            UPDATE peran_hasil SET rumusan = \(baru.rumusan), kaskade = \(baru.kaskade?.rawValue ?? ""),
                beban = \(baru.beban?.description), keadaan = \(baru.keadaan), alasan = \(baru.alasan),
                penilai_id = \(baru.penilaiID), rhk_id = \(baru.rhkID), versi = \(baru.versi), diputus = \(baru.diputus)
            WHERE instansi_id = \(instansi) AND id = \(lama.id) AND versi = \(lama.versi)
            """
        )
        guard berubah == 1 else { throw versiBasi }
    }

    static var versiBasi: Penolakan {
        Penolakan(
            "versi_basi", "Peran ini diubah orang lain sesudah halaman ini dibuka.",
            perbaikan: "Muat ulang halaman, lalu putuskan lagi."
        )
    }

    static func baris(_ row: SQLRow) throws -> PeranHasil {
        PeranHasil(
            id: try row.get("id"), tahun: try row.get("tahun"), pemberiID: try row.get("pemberi_id"),
            pegawaiID: try row.get("pegawai_id"), timID: try row.getOptional("tim_id"),
            rhkAtasanID: try row.get("rhk_atasan_id"), indikatorAtasanID: try row.getOptional("indikator_atasan_id"),
            strategiID: try row.getOptional("strategi_id"), rumusan: try row.get("rumusan"),
            kaskade: try row.pilihan("kaskade"), beban: try row.desimal("beban"), bentuk: try row.get("bentuk"),
            keadaan: try row.get("keadaan"), alasan: try row.get("alasan"),
            penilaiID: try row.getOptional("penilai_id"), rhkID: try row.getOptional("rhk_id"),
            versi: try row.get("versi"), dibuat: try row.get("dibuat"), diputus: try row.getOptional("diputus")
        )
    }
}

extension Array {
    /// Parts of at most so many, for statements with many values.
    func berkelompok(_ jumlah: Int) -> [[Element]] {
        stride(from: 0, to: count, by: jumlah).map { Array(self[$0..<Swift.min($0 + jumlah, count)]) }
    }
}
