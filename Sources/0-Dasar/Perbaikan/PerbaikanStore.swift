public import Kinerja
public import Platform
public import Storage

/// A request as somebody sends it.
public struct PermintaanBaru: Sendable {
    public let jenis: PermintaanPerbaikan.Jenis
    public let pemohon: String
    /// Whose data is wrong.
    public let tentang: String
    /// Path of the page it was sent from, or empty.
    public let halaman: String
    public let isi: String

    public init(
        _ jenis: PermintaanPerbaikan.Jenis, pemohon: String, tentang: String, halaman: String = "", isi: String
    ) {
        self.jenis = jenis
        self.pemohon = pemohon
        self.tentang = tentang
        self.halaman = halaman
        self.isi = isi
    }
}

/// The named person who can mend it.
public struct PenerimaPermintaan: Sendable, Hashable {
    public let id: String
    public let nama: String
}

/// Requests to the person who can mend something in the data.
public enum PerbaikanStore {
    /// Sends a request to the admin unit of the person it is about, else to the admin instansi, inside the caller's
    /// transaction, with its audit entry. Sent again while still open, it takes the place of the earlier one.
    ///
    /// - Returns: who receives it; nil when the instansi has no admin yet (the request waits for the first one).
    @discardableResult
    public static func kirim(
        _ baru: PermintaanBaru, id: String, in tx: Transaction
    ) throws -> PenerimaPermintaan? {
        let (instansi, waktu) = (tx.pencatat.instansi, tx.pencatat.waktu)
        let penerima = try penerima(untuk: baru.tentang, instansi: instansi, in: tx.db)
        let isi = String(baru.isi.prefix(1000))
        let halaman = String(baru.halaman.prefix(200))
        let diganti = try tx.db.change(
            """
            UPDATE permintaan_perbaikan SET isi = \(isi), halaman = \(halaman), penerima_id = \(penerima?.id),
                keadaan = 'terkirim', dibaca = NULL, dibuat = \(waktu), versi = versi + 1
            WHERE instansi_id = \(instansi) AND pemohon_id = \(baru.pemohon) AND tentang_id = \(baru.tentang)
                AND jenis = \(baru.jenis.rawValue) AND keadaan IN ('terkirim', 'dibaca')
            """
        )
        if diganti == 0 {
            try tx.db.run(
                """
                INSERT INTO permintaan_perbaikan (instansi_id, id, jenis, pemohon_id, tentang_id, penerima_id, halaman,
                    isi, keadaan, dibuat)
                VALUES (\(instansi), \(id), \(baru.jenis.rawValue), \(baru.pemohon), \(baru.tentang), \(penerima?.id),
                    \(halaman), \(isi), 'terkirim', \(waktu))
                """
            )
        }
        try PemberitahuanStore.kirim(
            Kabar(
                .data, kunci: "perbaikan:\(baru.pemohon):\(baru.tentang):\(baru.jenis.rawValue):\(waktu)",
                judul: "Satu permintaan perbaikan data menunggu Anda", tautan: "/admin/perbaikan"),
            kepada: [penerima?.id].compactMap { $0 }, in: tx)
        tx.catat(
            EntriJejak("perbaikan.diminta", objek: "pegawai", id: baru.tentang, sesudah: baru.jenis.rawValue))
        return penerima
    }

    /// Who can mend the data of a person: the admin of the nearest unit above, else the admin of the instansi.
    public static func penerima(
        untuk pegawai: String, instansi: String, in db: any SQLConnection
    ) throws -> PenerimaPermintaan? {
        let calon = try db.run(
            """
            SELECT a.pegawai_id, o.nama, COALESCE(m.jalur, '') AS jalur_admin, COALESCE(u.jalur, '') AS jalur,
                CASE WHEN a.peran LIKE '%admin_instansi%' THEN 1 ELSE 0 END AS semua
            FROM akun a
            JOIN pegawai o ON o.instansi_id = a.instansi_id AND o.id = a.pegawai_id AND o.kedudukan = 'aktif'
            LEFT JOIN unit m ON m.instansi_id = a.instansi_id AND m.id = a.unit_admin_id AND a.peran LIKE '%admin_unit%'
            LEFT JOIN penempatan t ON t.instansi_id = a.instansi_id AND t.pegawai_id = \(pegawai)
                AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
            LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            WHERE a.instansi_id = \(instansi) AND a.aktif = 1 AND a.peran LIKE '%admin%' ORDER BY a.pegawai_id
            """
        )
        var terdekat: (panjang: Int, penerima: PenerimaPermintaan)?
        for baris in calon {
            let jalurAdmin: String = try baris.get("jalur_admin")
            let jalur: String = try baris.get("jalur")
            let isAtas = !jalurAdmin.isEmpty && jalur.hasPrefix(jalurAdmin)
            guard try isAtas || baris.get("semua") else { continue }
            let panjang = isAtas ? jalurAdmin.utf8.count : 0
            guard terdekat.map({ panjang > $0.panjang }) ?? true else { continue }
            terdekat = (panjang, PenerimaPermintaan(id: try baris.get("pegawai_id"), nama: try baris.get("nama")))
        }
        return terdekat?.penerima
    }

    /// Open requests that an admin sees, up to and including a WHERE: those of the unit, and those sent to him or her.
    static func antre(_ cakupan: Cakupan, pegawai: String) -> SQL {
        """
        permintaan_perbaikan r WHERE r.instansi_id = \(cakupan.instansi) AND r.keadaan IN ('terkirim', 'dibaca')
            AND \(terlihat(cakupan, pegawai: pegawai))
        """
    }

    /// A condition over `permintaan_perbaikan r`.
    static func terlihat(_ cakupan: Cakupan, pegawai: String) -> SQL {
        guard let unit = cakupan.unitAdmin else { return "1 = 1" }
        return """
            (r.penerima_id = \(pegawai) OR EXISTS (SELECT 1 FROM penempatan t
                JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
                JOIN unit m ON m.instansi_id = t.instansi_id AND m.id = \(unit)
                WHERE t.instansi_id = r.instansi_id AND t.pegawai_id = r.tentang_id AND t.berlaku_sampai IS NULL
                    AND t.jenis = 'definitif' AND substr(u.jalur, 1, length(m.jalur)) = m.jalur))
            """
    }
}
