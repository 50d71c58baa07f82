public import Kinerja
import Platform
public import Storage

/// A strategy with the words around it.
public struct StrategiTersimpan: Sendable {
    public var strategi: StrategiHasilKerja
    public let unit: String
    public let pemilik: String
    /// Post of the owner; empty where none is recorded.
    public let jabatan: String
    /// The indicator with its target; empty where none is named.
    public let indikatorDanTarget: String
}

/// Sheets A.1.4 with their four parts.
public enum StrategiStore {
    /// Inserts a complete sheet: one statement for each table. No rule is asked.
    public static func simpan(_ satu: StrategiHasilKerja, instansi: String, in db: any SQLConnection) throws {
        try db.run(
            """
            INSERT INTO strategi (instansi_id, id, tahun, unit_id, pemilik_id, indikator_id, indikator_pk_id, judul,
                pihak, waktu_selesai, penerima, tujuan, anggaran, metode, versi, dibuat)
            VALUES (\(instansi), \(satu.id), \(satu.tahun), \(satu.unitID), \(satu.pemilikID), \(satu.indikatorID),
                \(satu.indikatorPKID), \(satu.judul), \(satu.pihak), \(satu.waktuSelesai), \(satu.penerima),
                \(satu.tujuan), \(satu.anggaran), \(satu.metode?.rawValue ?? ""), \(satu.versi), \(satu.dibuat))
            """
        )
        try simpanButir(satu, instansi: instansi, in: db)
    }

    static func simpanButir(_ satu: StrategiHasilKerja, instansi: String, in db: any SQLConnection) throws {
        let baris = StrategiHasilKerja.Bagian.allCases.flatMap { bagian in
            satu[bagian].enumerated().map { letak, teks -> SQL in
                "(\(instansi), \(satu.id), \(bagian), \(letak + 1), \(teks))"
            }
        }
        guard !baris.isEmpty else { return }
        try db.run(
            "INSERT INTO strategi_butir (instansi_id, strategi_id, bagian, urutan, teks) VALUES \(baris.berkoma)"
        )
    }

    /// One sheet with its lines; nil when the instansi has none with this id. One statement.
    public static func load(
        _ id: String, instansi: String, in db: any SQLConnection
    ) throws -> StrategiTersimpan? {
        try susun(db.run("\(pilih) WHERE s.instansi_id = \(instansi) AND s.id = \(id) \(urut)")).first
    }

    /// The sheets of a unit for a year. One statement.
    public static func daftar(
        unit: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> [StrategiTersimpan] {
        try susun(
            db.run(
                "\(pilih) WHERE s.instansi_id = \(instansi) AND s.unit_id = \(unit) AND s.tahun = \(tahun) \(urut)"))
    }

    /// The sheets that a person owns for a year. One statement.
    public static func daftar(
        pemilik: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> [StrategiTersimpan] {
        try susun(
            db.run(
                "\(pilih) WHERE s.instansi_id = \(instansi) AND s.pemilik_id = \(pemilik) AND s.tahun = \(tahun) \(urut)"
            )
        )
    }

    private static let urut: SQL = "ORDER BY s.dibuat, s.id, b.bagian, b.urutan"

    private static let pilih: SQL = """
        SELECT s.id, s.tahun, s.unit_id, s.pemilik_id, s.indikator_id, s.indikator_pk_id, s.judul, s.pihak,
            s.waktu_selesai, s.penerima, s.tujuan, s.anggaran, s.metode, s.versi, s.dibuat, b.bagian, b.teks,
            u.nama AS unit_nama, p.nama AS pemilik, COALESCE(t.jabatan, '') AS jabatan,
            COALESCE(i.ukuran, k.ukuran, '') AS ukuran, COALESCE(i.target_teks, k.target_teks, '') AS target_teks,
            COALESCE(i.satuan, k.satuan, '') AS satuan
        FROM strategi s
        JOIN unit u ON u.instansi_id = s.instansi_id AND u.id = s.unit_id
        JOIN pegawai p ON p.instansi_id = s.instansi_id AND p.id = s.pemilik_id
        LEFT JOIN penempatan t ON t.instansi_id = s.instansi_id AND t.pegawai_id = s.pemilik_id
            AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
        LEFT JOIN indikator i ON i.instansi_id = s.instansi_id AND i.id = s.indikator_id
        LEFT JOIN indikator_pk k ON k.instansi_id = s.instansi_id AND k.id = s.indikator_pk_id
        LEFT JOIN strategi_butir b ON b.instansi_id = s.instansi_id AND b.strategi_id = s.id
        """

    private static func susun(_ rows: [SQLRow]) throws -> [StrategiTersimpan] {
        var daftar: [StrategiTersimpan] = []
        for row in rows {
            let id: String = try row.get("id")
            if daftar.last?.strategi.id != id { daftar.append(try satu(row, id: id)) }
            guard let bagian: StrategiHasilKerja.Bagian = try row.getOptional("bagian") else { continue }
            daftar[daftar.count - 1].strategi[bagian].append(try row.get("teks"))
        }
        return daftar
    }

    private static func satu(_ row: SQLRow, id: String) throws -> StrategiTersimpan {
        let strategi = StrategiHasilKerja(
            id: id, tahun: try row.get("tahun"), unitID: try row.get("unit_id"), pemilikID: try row.get("pemilik_id"),
            indikatorID: try row.getOptional("indikator_id"), indikatorPKID: try row.getOptional("indikator_pk_id"),
            judul: try row.get("judul"), pihak: try row.get("pihak"), waktuSelesai: try row.get("waktu_selesai"),
            penerima: try row.get("penerima"), tujuan: try row.get("tujuan"), anggaran: try row.get("anggaran"),
            metode: try row.pilihan("metode"), versi: try row.get("versi"), dibuat: try row.get("dibuat")
        )
        let (target, satuan) = TargetKinerja.baca(try row.get("target_teks"), satuan: try row.get("satuan"))
        let ukuran: String = try row.get("ukuran")
        return StrategiTersimpan(
            strategi: strategi, unit: try row.get("unit_nama"), pemilik: try row.get("pemilik"),
            jabatan: try row.get("jabatan"),
            indikatorDanTarget: target.isKosong ? ukuran : "\(ukuran): \(target.tampil(satuan: satuan))"
        )
    }
}
