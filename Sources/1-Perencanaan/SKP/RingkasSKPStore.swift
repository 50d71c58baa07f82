import Foundation
public import Kinerja
public import Storage

/// What lists and later stages need of an SKP without its content.
public struct RingkasSKP: Sendable, Hashable {
    public let id: String
    public let pegawaiID: String
    public let tahun: Int
    public let penilaiID: String?
    public let pendekatan: SKP.Pendekatan
    public let keadaan: KeadaanSKP
    public let versi: Int
    public let diajukan: Int64?
    public let ditetapkan: Int64?
    /// First and last day where it does not cover the whole year.
    public let mulai: Tanggal?
    public let selesai: Tanggal?
    /// Post and unit as submitted; empty before.
    public let jabatan: String

    init(_ row: SQLRow) throws {
        id = try row.get("id")
        pegawaiID = try row.get("pegawai_id")
        tahun = try row.get("tahun")
        penilaiID = try row.getOptional("penilai_id")
        pendekatan = try row.get("pendekatan")
        keadaan = try row.get("keadaan")
        versi = try row.get("versi")
        diajukan = try row.getOptional("diajukan")
        ditetapkan = try row.getOptional("ditetapkan")
        mulai = try row.tanggal("mulai")
        selesai = try row.tanggal("selesai")
        let potret: String? = try row.getOptional("potret")
        let pegawai = potret.flatMap { try? JSONDecoder().decode(PotretSKP.self, from: Data($0.utf8)).pegawai }
        jabatan = pegawai.map { "\($0.jabatan), \($0.unit)" } ?? ""
    }

    /// `1 Juni–31 Desember 2026`; nil where it covers the whole year.
    public var masaTampil: String? {
        guard mulai != nil || selesai != nil else { return nil }
        return SKP(
            id: id, pegawaiID: pegawaiID, tahun: tahun, penilaiID: nil, dibuat: 0, mulai: mulai, selesai: selesai
        ).masaTampil
    }

    /// Its page: the running one by its year, a closed one by its id.
    var alamat: String { keadaan == .ditutup ? "/skp/\(id)" : "/skp/\(tahun)" }

    /// Agreed at least once, so that realisation may be recorded (also while a change is under way).
    public var isBerlaku: Bool { ditetapkan != nil }
}

extension SKPStore {
    private static let kolomRingkas: SQL =
        "id, pegawai_id, tahun, penilai_id, pendekatan, keadaan, versi, diajukan, ditetapkan, mulai, selesai, potret"

    /// The SKP of a person, newest year first.
    public static func daftar(
        pegawai: String, instansi: String, in db: any SQLConnection
    ) throws -> [RingkasSKP] {
        try db.run(
            """
            SELECT \(kolomRingkas) FROM skp WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai)
            ORDER BY tahun DESC, dibuat DESC
            """
        ).map(RingkasSKP.init)
    }

    /// The running SKP of a person for a year (not closed), or `nil`.
    public static func ringkas(
        pegawai: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> RingkasSKP? {
        try db.run(
            """
            SELECT \(kolomRingkas) FROM skp
            WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai) AND tahun = \(tahun) AND keadaan <> 'ditutup'
            """
        ).first.map(RingkasSKP.init)
    }

    /// The head of one SKP, or `nil`.
    public static func ringkas(id: String, instansi: String, in db: any SQLConnection) throws -> RingkasSKP? {
        try db.run("SELECT \(kolomRingkas) FROM skp WHERE instansi_id = \(instansi) AND id = \(id)")
            .first.map(RingkasSKP.init)
    }

    /// The running SKP that a rater rates in a year, for teams (not closed).
    public static func daftar(
        penilai: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> [RingkasSKP] {
        try db.run(
            """
            SELECT \(kolomRingkas) FROM skp
            WHERE instansi_id = \(instansi) AND penilai_id = \(penilai) AND tahun = \(tahun) AND keadaan <> 'ditutup'
            ORDER BY id
            """
        ).map(RingkasSKP.init)
    }
}
