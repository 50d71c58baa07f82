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
        try muat("s.id = \(id)", instansi: instansi, in: db).first
    }

    /// Several whole SKP in two statements, by id.
    public static func load(
        ids: [String], instansi: String, in db: any SQLConnection
    ) throws -> [String: SKPTersimpan] {
        guard !ids.isEmpty else { return [:] }
        let daftar = try muat("s.id IN \(list: ids)", instansi: instansi, in: db)
        return Dictionary(daftar.map { ($0.skp.id, $0) }, uniquingKeysWith: { first, _ in first })
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
        ).first
    }

    private static func muat(_ syarat: SQL, instansi: String, in db: any SQLConnection) throws -> [SKPTersimpan] {
        let rows = try db.run(
            """
            SELECT s.id, s.pegawai_id, s.tahun, s.penilai_id, s.pendekatan, s.keadaan, s.periode_disetujui,
                s.perilaku_disetujui, s.potret, s.versi, s.dibuat, s.diajukan, s.dibuka, s.ditetapkan, s.ditetapkan_oleh,
                s.mulai, s.selesai, s.revisi, s.kepada_atasan, s.dasar_perubahan, s.ritme, s.perjanjian_kerja,
                s.catatan_perilaku, s.catatan_dukungan,
                h.id AS rhk_id, h.jenis, h.rumusan, h.rhk_atasan_id, h.rhk_atasan, h.pemberi_tugas, h.klasifikasi,
                h.perspektif, h.catatan_kembali, h.asal, h.keadaan AS keadaan_rhk, h.catatan_ambil_alih, h.peran_id, h.kaskade,
                i.id AS indikator_id, i.aspek, i.ukuran, i.target_teks, i.target_angka, i.target_maks, i.satuan, i.arah,
                i.standar_id, i.standar_kode, i.standar_versi, i.indikator_pk_id
            FROM skp s
            LEFT JOIN rencana_hasil_kerja h ON h.instansi_id = s.instansi_id AND h.skp_id = s.id
            LEFT JOIN indikator i ON i.instansi_id = s.instansi_id AND i.skp_id = s.id AND i.rhk_id = h.id
            WHERE s.instansi_id = \(instansi) AND \(syarat)
            ORDER BY s.id, CASE WHEN h.jenis = 'utama' THEN 0 ELSE 1 END, h.urutan, h.id, i.urutan, i.id
            """
        )
        var daftar: [SKPTersimpan] = []
        for kelompok in try perSKP(rows) {
            var skp = try kepala(kelompok[0])
            skp.hasilKerja = try BarisHasil.susun(kelompok)
            let potret: String? = try kelompok[0].getOptional("potret")
            daftar.append(SKPTersimpan(skp: skp, potret: potret.flatMap { try? decode($0) }))
        }
        try isiBagianLain(&daftar, instansi: instansi, in: db)
        return daftar
    }

    /// The rows of one SKP after the other.
    private static func perSKP(_ rows: [SQLRow]) throws -> [[SQLRow]] {
        var kelompok: [[SQLRow]] = []
        var terakhir = ""
        for row in rows {
            let id: String = try row.get("id")
            if id == terakhir { kelompok[kelompok.count - 1].append(row) } else { kelompok.append([row]) }
            terakhir = id
        }
        return kelompok
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
            selesai: try row.tanggal("selesai"), revisi: try row.get("revisi"),
            isKepadaAtasan: try row.get("kepada_atasan"), dasarPerubahan: try row.pilihan("dasar_perubahan"),
            ritme: try row.pilihan("ritme"), perjanjianKerja: try row.get("perjanjian_kerja"),
            catatanPerilaku: try row.getOptional("catatan_perilaku"),
            catatanDukungan: try row.getOptional("catatan_dukungan")
        )
    }

    /// Behaviour and annex in one statement.
    private static func isiBagianLain(
        _ daftar: inout [SKPTersimpan], instansi: String, in db: any SQLConnection
    ) throws {
        guard !daftar.isEmpty else { return }
        let ids = daftar.map(\.skp.id)
        let rows = try db.run(
            """
            SELECT skp_id, 'perilaku' AS bagian, nilai AS urutan, ekspektasi AS teks FROM perilaku_skp
            WHERE instansi_id = \(instansi) AND skp_id IN \(list: ids)
            UNION ALL
            SELECT skp_id, bagian, urutan, teks FROM lampiran_skp
            WHERE instansi_id = \(instansi) AND skp_id IN \(list: ids)
            ORDER BY 2, 3
            """
        )
        let tempat = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for row in rows {
            guard let letak = tempat[try row.get("skp_id")] else { continue }
            try isi(&daftar[letak].skp, row)
        }
    }

    private static func isi(_ skp: inout SKP, _ row: SQLRow) throws {
        let urutan: Int = try row.get("urutan")
        let teks: String = try row.get("teks")
        if let bagian = LampiranSKP.Bagian(rawValue: try row.get("bagian")) {
            skp.lampiran[bagian].append(teks)
        } else if let indeks = skp.perilaku.firstIndex(where: { $0.nilai.rawValue == urutan }) {
            skp.perilaku[indeks].ekspektasi = teks
        }
    }

    private static func decode(_ text: String) throws -> PotretSKP {
        try JSONDecoder().decode(PotretSKP.self, from: Data(text.utf8))
    }
}
