import Kinerja
import Platform
import Storage

/// A piece of evidence of one person: a file kept by its content, a link, or a note.
public struct Bukti: Sendable, Hashable {
    public let id: String
    public let pegawaiID: String
    public let nama: String
    /// Media type; `text/uri-list` for a link, `text/plain` for a note.
    public let tipe: String
    /// Bytes; 0 for a link or note.
    public let ukuran: Int
    /// SHA-256 of the content (of the address or words for a link or note).
    public let sidik: String
    public let tautan: String?
    public let catatan: String?
    /// Epoch milliseconds.
    public let dibuat: Int64
    public let dihapus: Int64?
    /// What the link checker found, when it looked and when the link was open last; nil before its first visit.
    var keadaanTautan: KeadaanTautan?
    var diperiksa: Int64?
    var terbuka: Int64?

    public init(
        id: String, pegawaiID: String, nama: String, tipe: String, ukuran: Int, sidik: String, tautan: String? = nil,
        catatan: String? = nil, dibuat: Int64, dihapus: Int64? = nil
    ) {
        self.id = id
        self.pegawaiID = pegawaiID
        self.nama = nama
        self.tipe = tipe
        self.ukuran = ukuran
        self.sidik = sidik
        self.tautan = tautan
        self.catatan = catatan
        self.dibuat = dibuat
        self.dihapus = dihapus
    }

    public var isTautan: Bool { tautan != nil }
    public var isCatatan: Bool { catatan != nil }
    var isBerkas: Bool { !isTautan && !isCatatan }

    /// As the table's CHECK spells it.
    var jenis: String { isTautan ? "tautan" : isCatatan ? "catatan" : "berkas" }

    /// "184 kB", the host of a link with what the checker found, or the beginning of a note.
    var keterangan: String {
        if let tautan { return "Tautan ke \(AturanBukti.tuanRumah(tautan))" + (kabarTautan.map { ", \($0)" } ?? "") }
        if let catatan { return catatan.count > 80 ? "\(catatan.prefix(80))…" : catatan }
        return AturanBukti.tampilUkuran(ukuran)
    }

    /// "terakhir terbuka 3 November 2026", or "tidak ada lagi (diperiksa 3 November 2026)".
    var kabarTautan: String? {
        guard let keadaanTautan, let diperiksa else { return nil }
        if keadaanTautan == .terbuka { return "terakhir terbuka \(Waktu.tanggal(terbuka ?? diperiksa).tampil)" }
        let dulu = terbuka.map { ", terakhir terbuka \(Waktu.tanggal($0).tampil)" } ?? ""
        return "\(keadaanTautan.tampil) saat diperiksa \(Waktu.tanggal(diperiksa).tampil)\(dulu)"
    }

    /// First and last eight of the hash.
    var sidikPendek: String { "\(sidik.prefix(8))…\(sidik.suffix(8))" }

    static let tipeTautan = "text/uri-list"
    static let tipeCatatan = "text/plain"

    static let kolom: SQL = """
        b.id, b.pegawai_id, b.nama, b.tipe, b.ukuran, b.sidik, b.tautan, b.catatan, b.dibuat, b.dihapus,
        b.tautan_keadaan, b.tautan_diperiksa, b.tautan_terbuka
        """

    init(_ row: SQLRow) throws {
        self.init(
            id: try row.get("id"), pegawaiID: try row.get("pegawai_id"), nama: try row.get("nama"),
            tipe: try row.get("tipe"), ukuran: try row.get("ukuran"), sidik: try row.get("sidik"),
            tautan: try row.getOptional("tautan"), catatan: try row.getOptional("catatan"),
            dibuat: try row.get("dibuat"), dihapus: try row.getOptional("dihapus")
        )
        keadaanTautan = try row.getOptional("tautan_keadaan", as: String.self).flatMap(KeadaanTautan.init)
        let waktu: Int64 = try row.get("tautan_diperiksa")
        diperiksa = waktu == 0 ? nil : waktu
        terbuka = try row.getOptional("tautan_terbuka")
    }
}
