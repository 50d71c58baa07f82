public import Kinerja
public import Platform
public import Storage

/// Results that a Pimpinan puts into the SKP of many at once (P-69; keputusan 11.1 "Pimpinan who assigns an RHK").
public enum SKPPenugasanStore {
    /// Where a person stands with the SKP of a year.
    public struct Keadaan: Sendable {
        public let skpID: String
        public let keadaan: KeadaanSKP
    }

    /// A result with the SKP it goes into.
    public struct Tugas: Sendable {
        public let skpID: String
        public let hasil: RencanaHasilKerja

        public init(skpID: String, hasil: RencanaHasilKerja) {
            self.skpID = skpID
            self.hasil = hasil
        }
    }

    /// The running SKP of each person, by person; people without one are left out. One statement.
    public static func berjalan(
        _ pegawai: [String], tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> [String: Keadaan] {
        guard !pegawai.isEmpty else { return [:] }
        let rows = try db.run(
            """
            SELECT id, pegawai_id, keadaan FROM skp
            WHERE instansi_id = \(instansi) AND pegawai_id IN \(list: pegawai) AND tahun = \(tahun)
                AND keadaan <> 'ditutup'
            """
        )
        var hasil: [String: Keadaan] = [:]
        for row in rows {
            hasil[try row.get("pegawai_id")] = Keadaan(skpID: try row.get("id"), keadaan: try row.get("keadaan"))
        }
        return hasil
    }

    /// Begins empty SKP, one statement for two hundred.
    public static func mulai(_ daftar: [SKP], instansi: String, in db: any SQLConnection) throws {
        for bagian in daftar.berkelompok(200) {
            let baris = bagian.map {
                """
                (\(instansi), \($0.id), \($0.pegawaiID), \($0.tahun), \($0.penilaiID), \($0.pendekatan), \($0.keadaan),
                    \($0.versi), \($0.dibuat))
                """ as SQL
            }
            try db.run(
                """
                INSERT INTO skp (instansi_id, id, pegawai_id, tahun, penilai_id, pendekatan, keadaan, versi, dibuat)
                VALUES \(baris.berkoma)
                """
            )
        }
    }

    /// Appends results to open SKP, makes each a new version and keeps it. A handful of statements for any number.
    public static func tambah(_ daftar: [Tugas], in tx: Transaction) throws {
        guard !daftar.isEmpty else { return }
        let instansi = tx.pencatat.instansi
        let skp = Set(daftar.map(\.skpID)).sorted()
        var urutan = try urutanTerakhir(skp, instansi: instansi, in: tx.db)
        var baris: [SQL] = []
        for satu in daftar {
            let kunci = satu.skpID + satu.hasil.jenis.rawValue
            let tempat = (urutan[kunci] ?? 0) + 1
            urutan[kunci] = tempat
            baris.append(nilai(satu, tempat, instansi))
        }
        for bagian in baris.berkelompok(200) {
            try tx.db.run(
                """
                INSERT INTO rencana_hasil_kerja (instansi_id, id, skp_id, urutan, jenis, rumusan, rhk_atasan_id,
                    rhk_atasan, pemberi_tugas, klasifikasi, perspektif, asal, keadaan, peran_id, kaskade)
                VALUES \(bagian.berkoma)
                """
            )
        }
        try majukan(skp, in: tx)
    }

    private static func nilai(_ satu: Tugas, _ urutan: Int, _ instansi: String) -> SQL {
        let hasil = satu.hasil
        return """
            (\(instansi), \(hasil.id), \(satu.skpID), \(urutan), \(hasil.jenis), \(hasil.rumusan),
                \(hasil.rhkAtasanID), \(hasil.rhkAtasan), \(hasil.pemberiTugas),
                \(hasil.klasifikasi?.rawValue ?? ""), \(hasil.perspektif?.rawValue ?? ""), \(hasil.asal),
                \(hasil.keadaan), \(hasil.peranID), \(hasil.kaskade?.rawValue ?? ""))
            """
    }

    /// Last place of each kind in each SKP, by id and kind.
    private static func urutanTerakhir(
        _ skp: [String], instansi: String, in db: any SQLConnection
    ) throws -> [String: Int] {
        let rows = try db.run(
            """
            SELECT skp_id, jenis, MAX(urutan) AS terakhir FROM rencana_hasil_kerja
            WHERE instansi_id = \(instansi) AND skp_id IN \(list: skp) GROUP BY skp_id, jenis
            """
        )
        var hasil: [String: Int] = [:]
        for row in rows {
            let kunci: String = try row.get("skp_id") + row.get("jenis")
            hasil[kunci] = try row.get("terakhir")
        }
        return hasil
    }

    /// The next version of each SKP, kept whole: whoever has one open elsewhere compares instead of overwriting.
    private static func majukan(_ skp: [String], in tx: Transaction) throws {
        let instansi = tx.pencatat.instansi
        try tx.db.run("UPDATE skp SET versi = versi + 1 WHERE instansi_id = \(instansi) AND id IN \(list: skp)")
        for bagian in skp.berkelompok(100) {
            let isi = try SKPStore.load(ids: bagian, instansi: instansi, in: tx.db)
            let baris = try bagian.compactMap { isi[$0]?.skp }.map { satu in
                """
                (\(instansi), \(satu.id), \(satu.versi), 'isi_peran', \(tx.pencatat.pelaku),
                    \(try jsonText(JSONSKP(satu))), \(tx.pencatat.waktu))
                """ as SQL
            }
            guard !baris.isEmpty else { continue }
            try tx.db.run(
                """
                INSERT INTO versi_skp (instansi_id, skp_id, versi, sebab, pelaku_id, isi, waktu)
                VALUES \(baris.berkoma)
                """
            )
        }
    }

    /// Takes a withdrawn role out of an open SKP: a result without indicators goes, one that its owner has worked on stays
    /// with a note. Answers whether anything changed; results of a fixed SKP stay as agreed.
    public static func lepas(rhk: String, catatan: String, in tx: Transaction) throws -> Bool {
        let instansi = tx.pencatat.instansi
        let row = try tx.db.run(
            """
            SELECT h.skp_id, s.keadaan, (SELECT COUNT(*) FROM indikator i WHERE i.instansi_id = h.instansi_id
                AND i.skp_id = h.skp_id AND i.rhk_id = h.id) AS indikator,
                (SELECT COUNT(*) FROM rencana_hasil_kerja b WHERE b.instansi_id = h.instansi_id
                    AND b.rhk_atasan_id = h.id) AS pendukung
            FROM rencana_hasil_kerja h JOIN skp s ON s.instansi_id = h.instansi_id AND s.id = h.skp_id
            WHERE h.instansi_id = \(instansi) AND h.id = \(rhk)
            """
        ).first
        guard let row, try row.get("keadaan", as: KeadaanSKP.self).isTerbuka else { return false }
        let isKosong = try row.get("indikator", as: Int.self) == 0 && row.get("pendukung", as: Int.self) == 0
        if isKosong {
            try tx.db.run("DELETE FROM rencana_hasil_kerja WHERE instansi_id = \(instansi) AND id = \(rhk)")
        } else {
            try tx.db.run(
                """
                UPDATE rencana_hasil_kerja SET catatan_kembali = \(catatan)
                WHERE instansi_id = \(instansi) AND id = \(rhk)
                """
            )
        }
        try majukan([try row.get("skp_id")], in: tx)
        return true
    }

    /// Words a result anew where its SKP is open. Answers whether it was.
    public static func ubah(rhk: String, rumusan: String, kaskade: PendekatanKaskade?, in tx: Transaction) throws
        -> Bool
    {
        let instansi = tx.pencatat.instansi
        let rows = try tx.db.run(
            """
            UPDATE rencana_hasil_kerja SET rumusan = \(rumusan), kaskade = \(kaskade?.rawValue ?? "")
            WHERE instansi_id = \(instansi) AND id = \(rhk) AND skp_id IN (SELECT s.id FROM skp s
                WHERE s.instansi_id = \(instansi) AND s.keadaan IN ('disusun', 'dikembalikan', 'diubah'))
            RETURNING skp_id
            """
        )
        guard let row = rows.first else { return false }
        try majukan([try row.get("skp_id")], in: tx)
        return true
    }
}
