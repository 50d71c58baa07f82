import Kinerja
import Platform
import Storage

/// A piece of evidence of one person: a file kept by its content, or a link.
public struct Bukti: Sendable, Hashable {
    public let id: String
    public let pegawaiID: String
    public let isTautan: Bool
    public let nama: String
    /// Media type; `text/uri-list` for a link.
    public let tipe: String
    /// Bytes; 0 for a link.
    public let ukuran: Int
    /// SHA-256 of the content (of the address for a link).
    public let sidik: String
    public let tautan: String?
    /// Epoch milliseconds.
    public let dibuat: Int64
    public let dihapus: Int64?

    public init(
        id: String, pegawaiID: String, nama: String, tipe: String, ukuran: Int, sidik: String, tautan: String? = nil,
        dibuat: Int64, dihapus: Int64? = nil
    ) {
        self.id = id
        self.pegawaiID = pegawaiID
        self.isTautan = tautan != nil
        self.nama = nama
        self.tipe = tipe
        self.ukuran = ukuran
        self.sidik = sidik
        self.tautan = tautan
        self.dibuat = dibuat
        self.dihapus = dihapus
    }

    /// "184 kB", or the host of a link.
    var keterangan: String {
        tautan.map { "Tautan ke \(AturanBukti.tuanRumah($0))" } ?? AturanBukti.tampilUkuran(ukuran)
    }

    static let tipeTautan = "text/uri-list"

    init(_ row: SQLRow) throws {
        self.init(
            id: try row.get("id"), pegawaiID: try row.get("pegawai_id"), nama: try row.get("nama"),
            tipe: try row.get("tipe"), ukuran: try row.get("ukuran"), sidik: try row.get("sidik"),
            tautan: try row.getOptional("tautan"), dibuat: try row.get("dibuat"),
            dihapus: try row.getOptional("dihapus")
        )
    }
}
