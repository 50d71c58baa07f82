import Dasar
import Foundation
import Kinerja
import Platform
public import Storage

/// Reads guidance.
public enum BimbinganStore {
    static let kolom: SQL = """
        SELECT b.id, b.pegawai_id, b.penilai_id, b.pembimbing_id, b.pengusul_id, b.bentuk, b.jenis_mentoring, b.keadaan,
            b.alasan, b.surat_nomor, b.surat_tanggal, b.skp_id, b.rhk_id, b.tanggal, b.mulai, b.selesai, b.tempat,
            b.agenda, b.urutan, b.isian, b.laporan, b.tindak_lanjut, b.tindak_lanjut_tanggal, b.dibuat, b.versi,
            o.nama AS pegawai, p.nama AS penilai, g.nama AS pembimbing, COALESCE(h.rumusan, '') AS rhk,
            t.waktu AS waktu_tanggapan, k.waktu AS waktu_kompetensi
        """
    static let gabungan: SQL = """
        FROM bimbingan b
        JOIN pegawai o ON o.instansi_id = b.instansi_id AND o.id = b.pegawai_id
        JOIN pegawai p ON p.instansi_id = b.instansi_id AND p.id = b.penilai_id
        JOIN pegawai g ON g.instansi_id = b.instansi_id AND g.id = b.pembimbing_id
        LEFT JOIN rencana_hasil_kerja h ON h.instansi_id = b.instansi_id AND h.id = b.rhk_id
        LEFT JOIN tanggapan_bimbingan t ON t.instansi_id = b.instansi_id AND t.bimbingan_id = b.id
        LEFT JOIN kompetensi_bimbingan k ON k.instansi_id = b.instansi_id AND k.bimbingan_id = b.id
        """

    /// One guidance with the signatures of the two.
    static func load(
        _ id: String, instansi: String, pada hari: Tanggal, in db: any SQLConnection
    ) throws -> BimbinganTercatat? {
        let rows = try db.run(
            """
            \(kolom), s.pegawai_id AS penanda, s.sidik, a.penilai_id AS atasan_id \(gabungan)
            LEFT JOIN tanda_bimbingan s ON s.instansi_id = b.instansi_id AND s.bimbingan_id = b.id
                AND s.formulir NOT IN ('B.1.8', 'B.1.9')
            LEFT JOIN garis_penilai a ON a.instansi_id = b.instansi_id AND a.pegawai_id = b.penilai_id
                AND a.berlaku_sejak <= \(hari.description)
                AND (a.berlaku_sampai IS NULL OR a.berlaku_sampai >= \(hari.description))
            WHERE b.instansi_id = \(instansi) AND b.id = \(id)
            """
        )
        guard let row = rows.first else { return nil }
        var hasil = try satu(row, atasan: try row.getOptional("atasan_id"))
        for baris in rows {
            if let penanda: String = try baris.getOptional("penanda") {
                hasil.satu.tandaTangan[penanda] = try baris.get("sidik")
            }
        }
        return hasil
    }

    /// Guidance of a person: as employee or as coach; newest first.
    static func milik(_ pegawai: String, instansi: String, in db: any SQLConnection) throws -> [BimbinganTercatat] {
        try db.run(
            """
            \(kolom) \(gabungan)
            WHERE b.instansi_id = \(instansi) AND (b.pegawai_id = \(pegawai) OR b.pembimbing_id = \(pegawai))
            ORDER BY b.dibuat DESC LIMIT 100
            """
        ).map { try satu($0, atasan: nil) }
    }

    /// Guidance that a rater, or a rater's superior, has under them.
    static func tim(
        _ pegawai: String, instansi: String, pada hari: Tanggal, in db: any SQLConnection
    ) throws -> [BimbinganTercatat] {
        try db.run(
            """
            \(kolom) \(gabungan)
            WHERE b.instansi_id = \(instansi) AND (b.penilai_id = \(pegawai) OR (b.keadaan IN ('dilaporkan',
                'ditindaklanjuti') AND EXISTS (SELECT 1 FROM garis_penilai a WHERE a.instansi_id = b.instansi_id
                AND a.pegawai_id = b.penilai_id AND a.penilai_id = \(pegawai) AND a.berlaku_sejak <= \(hari.description)
                AND (a.berlaku_sampai IS NULL OR a.berlaku_sampai >= \(hari.description)))))
            ORDER BY b.dibuat DESC LIMIT 100
            """
        ).map { try satu($0, atasan: nil) }
    }

    static func peristiwa(
        _ id: String, instansi: String, in db: any SQLConnection
    ) throws -> [PeristiwaBimbingan] {
        try db.run(
            """
            SELECT e.jenis, e.catatan, e.waktu, COALESCE(p.nama, '') AS pelaku FROM peristiwa_bimbingan e
            LEFT JOIN pegawai p ON p.instansi_id = e.instansi_id AND p.id = e.pelaku_id
            WHERE e.instansi_id = \(instansi) AND e.bimbingan_id = \(id) ORDER BY e.waktu, e.id LIMIT 200
            """
        ).map {
            PeristiwaBimbingan(
                jenis: try $0.get("jenis"), pelaku: try $0.get("pelaku"), catatan: try $0.get("catatan"),
                waktu: try $0.get("waktu"))
        }
    }

    static func satu(_ r: SQLRow, atasan: String?) throws -> BimbinganTercatat {
        let nomor: String? = try r.getOptional("surat_nomor")
        let surat: Tanggal? = try hari(r, "surat_tanggal")
        let isian: String = try r.get("isian")
        let agenda: String = try r.get("agenda")
        let jadwal = try hari(r, "tanggal").map {
            JadwalBimbingan(
                tanggal: $0, mulai: try r.get("mulai"), selesai: try r.get("selesai"), tempat: try r.get("tempat"),
                agenda: agenda.split(separator: "\n").map(String.init))
        }
        let tanggapan: Int64? = try r.getOptional("waktu_tanggapan")
        let kompetensi: Int64? = try r.getOptional("waktu_kompetensi")
        let satu = Bimbingan(
            id: try r.get("id"), pegawaiID: try r.get("pegawai_id"), penilaiID: try r.get("penilai_id"),
            pembimbingID: try r.get("pembimbing_id"), pengusulID: try r.get("pengusul_id"),
            bentuk: BentukBimbingan(rawValue: try r.get("bentuk")) ?? .lain,
            jenisMentoring: (try r.getOptional("jenis_mentoring", as: String.self)).flatMap(
                JenisMentoring.init(rawValue:)),
            keadaan: KeadaanBimbingan(rawValue: try r.get("keadaan")) ?? .diusulkan, alasan: try r.get("alasan"),
            penugasan: nomor.flatMap { nomor in surat.map { PenugasanKhusus(nomor: nomor, tanggal: $0) } },
            skpID: try r.getOptional("skp_id"), rhkID: try r.getOptional("rhk_id"), jadwal: jadwal,
            urutan: try r.get("urutan"), isian: decoded(isian) ?? IsianBimbingan(),
            isDitanggapi: tanggapan != nil, isKompetensiDinilai: kompetensi != nil, versi: try r.get("versi")
        )
        return BimbinganTercatat(
            satu: satu, pegawai: try r.get("pegawai"), penilai: try r.get("penilai"),
            pembimbing: try r.get("pembimbing"), rhk: try r.get("rhk"), laporan: try r.get("laporan"),
            tindakLanjut: try r.get("tindak_lanjut"), tindakLanjutTanggal: try hari(r, "tindak_lanjut_tanggal"),
            atasanID: atasan, waktuTanggapan: tanggapan, waktuKompetensi: kompetensi, dibuat: try r.get("dibuat")
        )
    }

    private static func hari(_ row: SQLRow, _ kolom: String) throws -> Tanggal? {
        (try row.getOptional(kolom, as: String.self)).flatMap { Tanggal($0) }
    }

    static func decoded<T: Decodable>(_ teks: String) -> T? {
        try? JSONDecoder().decode(T.self, from: Data(teks.utf8))
    }

    /// B.1.8, for those whom `lihatTanggapanBimbingan` names.
    static func tanggapan(_ id: String, instansi: String, in db: any SQLConnection) throws -> [String]? {
        try db.run(
            "SELECT isi FROM tanggapan_bimbingan WHERE instansi_id = \(instansi) AND bimbingan_id = \(id)"
        ).first.flatMap { decoded(try $0.get("isi")) }
    }

    /// B.1.9.
    static func kompetensi(
        _ id: String, instansi: String, in db: any SQLConnection
    ) throws -> KompetensiBimbingan? {
        try db.run(
            "SELECT isi FROM kompetensi_bimbingan WHERE instansi_id = \(instansi) AND bimbingan_id = \(id)"
        ).first.flatMap { decoded(try $0.get("isi")) }
    }
}
