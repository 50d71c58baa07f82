import Foundation
public import Kinerja
import Platform
public import Storage

/// An SKP with the snapshot of who everybody was.
public struct SKPTersimpan: Sendable {
    public var skp: SKP
    public var potret: PotretSKP?

    public init(skp: SKP, potret: PotretSKP?) {
        self.skp = skp
        self.potret = potret
    }
}

/// The SKP in the store. Reading a whole one costs two statements.
public enum SKPStore {
    /// The whole SKP, or `nil` when the instansi has none with this id.
    public static func load(id: String, instansi: String, in db: any SQLConnection) throws -> SKPTersimpan? {
        try muat("s.id = \(id)", instansi: instansi, in: db)
    }

    /// The SKP of a person for a year: the running one, else the newest closed one.
    public static func load(
        pegawai: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> SKPTersimpan? {
        try muat(
            """
            s.id = (SELECT x.id FROM skp x WHERE x.instansi_id = \(instansi) AND x.pegawai_id = \(pegawai)
                AND x.tahun = \(tahun)
                ORDER BY CASE WHEN x.keadaan = 'ditutup' THEN 1 ELSE 0 END, x.dibuat DESC LIMIT 1)
            """,
            instansi: instansi, in: db
        )
    }

    private static func muat(_ syarat: SQL, instansi: String, in db: any SQLConnection) throws -> SKPTersimpan? {
        let rows = try db.run(
            """
            SELECT s.id, s.pegawai_id, s.tahun, s.penilai_id, s.pendekatan, s.keadaan, s.periode_disetujui,
                s.perilaku_disetujui, s.potret, s.versi, s.dibuat, s.diajukan, s.dibuka, s.ditetapkan, s.ditetapkan_oleh,
                s.mulai, s.selesai, s.revisi,
                h.id AS rhk_id, h.jenis, h.rumusan, h.rhk_atasan_id, h.rhk_atasan, h.pemberi_tugas, h.klasifikasi,
                h.perspektif, h.catatan_kembali, h.asal, h.keadaan AS keadaan_rhk, h.catatan_ambil_alih, h.peran_id, h.kaskade,
                i.id AS indikator_id, i.aspek, i.ukuran, i.target_teks, i.target_angka, i.target_maks, i.satuan, i.arah,
                i.standar_id, i.standar_kode, i.standar_versi, i.indikator_pk_id
            FROM skp s
            LEFT JOIN rencana_hasil_kerja h ON h.instansi_id = s.instansi_id AND h.skp_id = s.id
            LEFT JOIN indikator i ON i.instansi_id = s.instansi_id AND i.skp_id = s.id AND i.rhk_id = h.id
            WHERE s.instansi_id = \(instansi) AND \(syarat)
            ORDER BY CASE WHEN h.jenis = 'utama' THEN 0 ELSE 1 END, h.urutan, h.id, i.urutan, i.id
            """
        )
        guard let first = rows.first else { return nil }
        var skp = try kepala(first)
        skp.hasilKerja = try BarisHasil.susun(rows)
        try isiBagianLain(&skp, instansi: instansi, in: db)
        let potret: String? = try first.getOptional("potret")
        return SKPTersimpan(skp: skp, potret: potret.flatMap { try? decode($0) })
    }

    static func kepala(_ row: SQLRow) throws -> SKP {
        SKP(
            id: try row.get("id"), pegawaiID: try row.get("pegawai_id"), tahun: try row.get("tahun"),
            penilaiID: try row.getOptional("penilai_id"), pendekatan: try row.get("pendekatan"),
            keadaan: try row.get("keadaan"), isPeriodeDisetujui: try row.get("periode_disetujui"),
            isPerilakuDisetujui: try row.get("perilaku_disetujui"), versi: try row.get("versi"),
            dibuat: try row.get("dibuat"), diajukan: try row.getOptional("diajukan"),
            dibuka: try row.getOptional("dibuka"), ditetapkan: try row.getOptional("ditetapkan"),
            ditetapkanOleh: try row.getOptional("ditetapkan_oleh"), mulai: try row.tanggal("mulai"),
            selesai: try row.tanggal("selesai"), revisi: try row.get("revisi")
        )
    }

    /// Behaviour and annex in one statement.
    private static func isiBagianLain(_ skp: inout SKP, instansi: String, in db: any SQLConnection) throws {
        let rows = try db.run(
            """
            SELECT 'perilaku' AS bagian, nilai AS urutan, ekspektasi AS teks FROM perilaku_skp
            WHERE instansi_id = \(instansi) AND skp_id = \(skp.id)
            UNION ALL
            SELECT bagian, urutan, teks FROM lampiran_skp WHERE instansi_id = \(instansi) AND skp_id = \(skp.id)
            ORDER BY 1, 2
            """
        )
        for row in rows {
            let urutan: Int = try row.get("urutan")
            let teks: String = try row.get("teks")
            if let bagian = LampiranSKP.Bagian(rawValue: try row.get("bagian")) {
                skp.lampiran[bagian].append(teks)
            } else if let indeks = skp.perilaku.firstIndex(where: { $0.nilai.rawValue == urutan }) {
                skp.perilaku[indeks].ekspektasi = teks
            }
        }
    }

    private static func decode(_ text: String) throws -> PotretSKP {
        try JSONDecoder().decode(PotretSKP.self, from: Data(text.utf8))
    }
}
