import Storage

/// Strategies of the own unit and teams that the person leads.
struct RujukanBagikan: Sendable {
    var strategi: [(value: String, label: String)] = []
    var tim: [(value: String, label: String)] = []

    /// One statement.
    static func load(
        _ pimpinan: PimpinanMatriks, tahun: Int, hari: String, instansi: String, in db: any SQLConnection
    ) throws -> RujukanBagikan {
        var hasil = RujukanBagikan()
        let rows = try db.run(
            """
            SELECT 'strategi' AS jenis, id, judul AS nama FROM strategi
            WHERE instansi_id = \(instansi) AND tahun = \(tahun)
                AND (unit_id = \(pimpinan.unitID ?? "") OR pemilik_id = \(pimpinan.id))
            UNION ALL
            SELECT 'tim', id, nama FROM tim_kerja
            WHERE instansi_id = \(instansi) AND tahun = \(tahun) AND (berakhir IS NULL OR berakhir >= \(hari))
                AND (ketua_id = \(pimpinan.id) OR pimpinan_id = \(pimpinan.id))
            ORDER BY 3
            """
        )
        for row in rows {
            let satu: (String, String) = (try row.get("id"), try row.get("nama"))
            if try row.get("jenis", as: String.self) == "tim" {
                hasil.tim.append(satu)
            } else {
                hasil.strategi.append(satu)
            }
        }
        return hasil
    }

    /// Whether a strategy belongs to the unit that the person leads, or to the person; one statement.
    static func isStrategi(
        _ id: String, milik pimpinan: PimpinanMatriks, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> Bool {
        let rows = try db.run(
            """
            SELECT id FROM strategi WHERE instansi_id = \(instansi) AND id = \(id) AND tahun = \(tahun)
                AND (unit_id = \(pimpinan.unitID ?? "") OR pemilik_id = \(pimpinan.id))
            """
        )
        return !rows.isEmpty
    }
}
