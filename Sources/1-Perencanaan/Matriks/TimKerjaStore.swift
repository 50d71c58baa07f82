public import Kinerja
public import Storage

/// Teams with their members.
public enum TimKerjaStore {
    /// Inserts teams with their members; two statements.
    public static func simpan(_ daftar: [TimKerja], instansi: String, in db: any SQLConnection) throws {
        guard !daftar.isEmpty else { return }
        let tim = daftar.map {
            """
            (\(instansi), \($0.id), \($0.tahun), \($0.nama), \($0.unitID), \($0.pimpinanID), \($0.ketuaID), \($0.versi),
                \($0.dibuat), \($0.berakhir?.description))
            """ as SQL
        }
        try db.run(
            """
            INSERT INTO tim_kerja (instansi_id, id, tahun, nama, unit_id, pimpinan_id, ketua_id, versi, dibuat, berakhir)
            VALUES \(tim.berkoma)
            """
        )
        for satu in daftar { try tambah(satu.anggota, tim: satu.id, instansi: instansi, in: db) }
    }

    static func tambah(_ anggota: [String], tim: String, instansi: String, in db: any SQLConnection) throws {
        let baris = Set(anggota).sorted().map { "(\(instansi), \(tim), \($0))" as SQL }
        guard !baris.isEmpty else { return }
        try db.run(
            """
            INSERT INTO anggota_tim (instansi_id, tim_id, pegawai_id) VALUES \(baris.berkoma)
            ON CONFLICT (instansi_id, tim_id, pegawai_id) DO NOTHING
            """
        )
    }

    /// A team with its members, or `nil`; two statements.
    public static func load(_ id: String, instansi: String, in db: any SQLConnection) throws -> TimKerja? {
        guard
            let row = try db.run("SELECT * FROM tim_kerja WHERE instansi_id = \(instansi) AND id = \(id)").first
        else { return nil }
        var tim = try baris(row)
        tim.anggota = try db.run(
            "SELECT pegawai_id FROM anggota_tim WHERE instansi_id = \(instansi) AND tim_id = \(id) ORDER BY pegawai_id"
        ).map { try $0.get("pegawai_id") }
        return tim
    }

    /// Saves name, ketua, end and members, if nobody else did meanwhile.
    ///
    /// - Throws: `versi_basi`.
    public static func perbarui(
        dari lama: TimKerja, ke baru: TimKerja, instansi: String, in db: any SQLConnection
    ) throws {
        let berubah = try db.change(
            """
            UPDATE tim_kerja SET nama = \(baru.nama), ketua_id = \(baru.ketuaID), versi = \(lama.versi + 1),
                berakhir = \(baru.berakhir?.description)
            WHERE instansi_id = \(instansi) AND id = \(lama.id) AND versi = \(lama.versi)
            """
        )
        guard berubah == 1 else { throw versiBasi }
        guard Set(lama.anggota) != Set(baru.anggota) else { return }
        let keluar = Set(lama.anggota).subtracting(baru.anggota).sorted()
        if !keluar.isEmpty {
            try db.run(
                """
                DELETE FROM anggota_tim
                WHERE instansi_id = \(instansi) AND tim_id = \(lama.id) AND pegawai_id IN \(list: keluar)
                """
            )
        }
        try tambah(baru.anggota, tim: lama.id, instansi: instansi, in: db)
    }

    static var versiBasi: Penolakan {
        Penolakan(
            "versi_basi", "Tim ini diubah orang lain sesudah halaman ini dibuka.",
            perbaikan: "Muat ulang halaman, lalu simpan lagi."
        )
    }

    static func baris(_ row: SQLRow) throws -> TimKerja {
        TimKerja(
            id: try row.get("id"), tahun: try row.get("tahun"), nama: try row.get("nama"),
            unitID: try row.get("unit_id"), pimpinanID: try row.get("pimpinan_id"), ketuaID: try row.get("ketua_id"),
            versi: try row.get("versi"), dibuat: try row.get("dibuat"), berakhir: try row.tanggal("berakhir")
        )
    }
}
