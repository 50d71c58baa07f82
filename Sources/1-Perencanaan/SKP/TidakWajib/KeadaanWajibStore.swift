import Kinerja
import Platform
import Storage

/// One recorded span.
struct MasaTersimpan: Sendable {
    let kedudukan: KedudukanPegawai
    let sejak: Tanggal
    let sampai: Tanggal?
}

/// Why no SKP is asked of somebody, and for how long (P-01).
struct KeadaanWajib: Sendable {
    let alasan: String
    let sejak: Tanggal?
    let sampai: Tanggal?

    /// `sejak 1 Maret 2026 sampai 31 Mei 2026`; nil while no day is known.
    var masaTampil: String? {
        let bagian = [sejak.map { "sejak \($0.tampil)" }, sampai.map { "sampai \($0.tampil)" }].compactMap { $0 }
        return bagian.isEmpty ? nil : bagian.joined(separator: " ")
    }
}

/// Whether an SKP is asked; one statement. The days are those an admin recorded with the standing.
enum KeadaanWajibStore {
    static func load(
        pegawai: String, instansi: String, in db: any SQLConnection
    ) throws -> KeadaanWajib? {
        let rows = try db.run(
            """
            SELECT p.kedudukan, m.sejak, m.sampai FROM pegawai p
            LEFT JOIN masa_tidak_wajib m ON m.instansi_id = p.instansi_id AND m.pegawai_id = p.id
                AND m.kedudukan = p.kedudukan
            WHERE p.instansi_id = \(instansi) AND p.id = \(pegawai) ORDER BY m.sejak DESC LIMIT 1
            """
        )
        guard let row = rows.first, let kedudukan = KedudukanPegawai(rawValue: try row.get("kedudukan")),
            let alasan = WajibSKP.alasanTidakWajib(kedudukan)
        else { return nil }
        return KeadaanWajib(alasan: alasan, sejak: try row.tanggal("sejak"), sampai: try row.tanggal("sampai"))
    }

    /// Somebody's standing with every recorded span, newest first; nil for an unknown person. One statement.
    static func orang(
        _ id: String, instansi: String, in db: any SQLConnection
    ) throws -> (nama: String, kedudukan: KedudukanPegawai, masa: [MasaTersimpan])? {
        let rows = try db.run(
            """
            SELECT p.nama, p.kedudukan, m.kedudukan AS dasar, m.sejak, m.sampai FROM pegawai p
            LEFT JOIN masa_tidak_wajib m ON m.instansi_id = p.instansi_id AND m.pegawai_id = p.id
            WHERE p.instansi_id = \(instansi) AND p.id = \(id) ORDER BY m.sejak DESC
            """
        )
        guard let first = rows.first else { return nil }
        let masa = try rows.compactMap { row -> MasaTersimpan? in
            guard let dasar: String = try row.getOptional("dasar"), let kedudukan = KedudukanPegawai(rawValue: dasar),
                let sejak = try row.tanggal("sejak")
            else { return nil }
            return MasaTersimpan(kedudukan: kedudukan, sejak: sejak, sampai: try row.tanggal("sampai"))
        }
        return (
            try first.get("nama"), KedudukanPegawai(rawValue: try first.get("kedudukan")) ?? .aktif, masa
        )
    }

    /// Records a span; the same first day again corrects the last one.
    static func simpan(_ masa: MasaTidakWajib, pegawai: String, in tx: Transaction) throws {
        try tx.db.run(
            """
            INSERT INTO masa_tidak_wajib (instansi_id, pegawai_id, kedudukan, sejak, sampai, dicatat_oleh, waktu)
            VALUES (\(tx.pencatat.instansi), \(pegawai), \(masa.kedudukan.rawValue), \(masa.sejak.description),
                \(masa.sampai?.description), \(tx.pencatat.pelaku), \(tx.pencatat.waktu))
            ON CONFLICT (instansi_id, pegawai_id, kedudukan, sejak) DO UPDATE SET sampai = excluded.sampai,
                dicatat_oleh = excluded.dicatat_oleh, waktu = excluded.waktu
            """
        )
        tx.catat(
            EntriJejak(
                "skp.tidak_wajib", objek: "pegawai", id: pegawai, sesudah: "\(masa.kedudukan.rawValue) \(masa.sejak)")
        )
    }
}
