import Kinerja
import Platform
import Storage

/// One request as it is shown.
struct PermintaanTercatat: Sendable {
    let id: String
    let jenis: PermintaanPerbaikan.Jenis
    let pemohonID: String
    let pemohon: String
    let tentangID: String
    let tentang: String
    let penerima: String?
    let halaman: String
    let isi: String
    let keadaan: PermintaanPerbaikan.Keadaan
    let tanggapan: String
    let penyelesai: String?
    /// Epoch milliseconds.
    let dibuat: Int64
    let selesai: Int64?
    let versi: Int
}

/// Reads and moves requests.
enum PermintaanStore {
    private static let kolom: SQL = """
        SELECT r.id, r.jenis, r.pemohon_id, r.tentang_id, r.halaman, r.isi, r.keadaan, r.tanggapan, r.dibuat, r.selesai,
            r.versi, p.nama AS pemohon, o.nama AS tentang, n.nama AS penerima, s.nama AS penyelesai
        """
    private static let gabungan: SQL = """
        JOIN pegawai p ON p.instansi_id = r.instansi_id AND p.id = r.pemohon_id
        JOIN pegawai o ON o.instansi_id = r.instansi_id AND o.id = r.tentang_id
        LEFT JOIN pegawai n ON n.instansi_id = r.instansi_id AND n.id = r.penerima_id
        LEFT JOIN pegawai s ON s.instansi_id = r.instansi_id AND s.id = r.penyelesai_id
        """

    static func milik(
        _ pegawai: String, instansi: String, batas: Int, lewati: Int, in db: any SQLConnection
    ) throws -> (daftar: [PermintaanTercatat], jumlah: Int) {
        let rows = try db.run(
            """
            \(kolom), COUNT(*) OVER () AS jumlah FROM permintaan_perbaikan r \(gabungan)
            WHERE r.instansi_id = \(instansi) AND r.pemohon_id = \(pegawai)
            ORDER BY r.dibuat DESC, r.id LIMIT \(batas) OFFSET \(lewati)
            """
        )
        return (try rows.map(satu), try rows.first?.get("jumlah") ?? 0)
    }

    /// Requests that an admin sees; open ones first come, first served.
    static func antrean(
        _ cakupan: Cakupan, pegawai: String, isSemua: Bool, batas: Int, lewati: Int, in db: any SQLConnection
    ) throws -> (daftar: [PermintaanTercatat], jumlah: Int) {
        let terbuka: SQL = isSemua ? "1 = 1" : "r.keadaan IN ('terkirim', 'dibaca')"
        let rows = try db.run(
            """
            \(kolom), COUNT(*) OVER () AS jumlah FROM permintaan_perbaikan r \(gabungan)
            WHERE r.instansi_id = \(cakupan.instansi) AND \(terbuka)
                AND \(PerbaikanStore.terlihat(cakupan, pegawai: pegawai))
            ORDER BY CASE WHEN r.selesai IS NULL THEN 0 ELSE 1 END, r.dibuat, r.id LIMIT \(batas) OFFSET \(lewati)
            """
        )
        return (try rows.map(satu), try rows.first?.get("jumlah") ?? 0)
    }

    static func load(
        _ id: String, _ cakupan: Cakupan, pegawai: String, in db: any SQLConnection
    ) throws -> PermintaanTercatat {
        let baris = try db.run(
            """
            \(kolom) FROM permintaan_perbaikan r \(gabungan)
            WHERE r.instansi_id = \(cakupan.instansi) AND r.id = \(id)
                AND \(PerbaikanStore.terlihat(cakupan, pegawai: pegawai))
            """
        ).first
        guard let baris else { throw WebFailure.notFound }
        return try satu(baris)
    }

    static func tandaiDibaca(_ id: String, in tx: Transaction) throws {
        let jumlah = try tx.db.change(
            """
            UPDATE permintaan_perbaikan SET keadaan = 'dibaca', dibaca = \(tx.pencatat.waktu)
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(id) AND keadaan = 'terkirim'
            """
        )
        if jumlah > 0 { tx.catat(EntriJejak("perbaikan.dibaca", objek: "permintaan_perbaikan", id: id)) }
    }

    /// Closes a request: mended, or refused with a reason.
    static func selesaikan(
        _ satu: PermintaanTercatat, _ keadaan: PermintaanPerbaikan.Keadaan, tanggapan: String, in tx: Transaction
    ) throws {
        try PermintaanPerbaikan.pindah(dari: satu.keadaan, ke: keadaan, alasan: tanggapan)
        let jumlah = try tx.db.change(
            """
            UPDATE permintaan_perbaikan SET keadaan = \(keadaan.rawValue), tanggapan = \(String(tanggapan.prefix(1000))),
                penyelesai_id = \(tx.pencatat.pelaku), selesai = \(tx.pencatat.waktu), versi = versi + 1
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(satu.id) AND versi = \(satu.versi)
                AND keadaan IN ('terkirim', 'dibaca')
            """
        )
        guard jumlah == 1 else {
            throw Penolakan(
                "versi_basi", "Permintaan ini baru saja diselesaikan atau dikirim ulang. Muat ulang halamannya")
        }
        try PemberitahuanStore.kirim(
            Kabar(
                .data, kunci: "perbaikan:\(satu.id):\(keadaan.rawValue):\(satu.versi)",
                judul: "Permintaan perbaikan Anda sudah dijawab", isi: satu.jenis.tampil, tautan: "/perbaikan"),
            kepada: [satu.pemohonID], in: tx)
        tx.catat(
            EntriJejak(
                "perbaikan.\(keadaan.rawValue)", objek: "permintaan_perbaikan", id: satu.id,
                sebelum: satu.keadaan.rawValue, sesudah: tanggapan
            )
        )
    }

    private static func satu(_ baris: SQLRow) throws -> PermintaanTercatat {
        PermintaanTercatat(
            id: try baris.get("id"), jenis: .init(rawValue: try baris.get("jenis")) ?? .lain,
            pemohonID: try baris.get("pemohon_id"), pemohon: try baris.get("pemohon"),
            tentangID: try baris.get("tentang_id"), tentang: try baris.get("tentang"),
            penerima: try baris.getOptional("penerima"), halaman: try baris.get("halaman"), isi: try baris.get("isi"),
            keadaan: .init(rawValue: try baris.get("keadaan")) ?? .terkirim, tanggapan: try baris.get("tanggapan"),
            penyelesai: try baris.getOptional("penyelesai"), dibuat: try baris.get("dibuat"),
            selesai: try baris.getOptional("selesai"), versi: try baris.get("versi")
        )
    }
}
