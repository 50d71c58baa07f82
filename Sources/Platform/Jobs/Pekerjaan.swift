public import Storage

/// Where a job stands.
public enum KeadaanPekerjaan: String, Sendable, CaseIterable, SQLConvertible, SQLDecodable {
    case antre, berjalan, selesai, gagal, dihentikan

    /// Neither waits nor runs any more.
    public var isAkhir: Bool { self != .antre && self != .berjalan }
}

/// One job as pages and the runner see it. Instants are epoch milliseconds.
public struct Pekerjaan: Sendable {
    /// The file that a job made; kept seven days.
    public struct Hasil: Sendable {
        /// SHA-256 of the content.
        public let berkas: String
        public let nama: String
        /// Media type.
        public let jenis: String
        /// Bytes.
        public let ukuran: Int
    }

    public let instansiID: String
    public let id: String
    public let jenis: String
    public let judul: String
    /// JSON, as the kind wrote it.
    public let masukan: String
    public let kunci: String
    public let pembuatID: String
    /// The job whose failures this one repeats.
    public let indukID: String?
    public let keadaan: KeadaanPekerjaan
    public let isDimintaHenti: Bool
    /// Items in all; 0 while nobody has counted them.
    public let jumlah: Int
    public let selesai: Int
    public let gagal: Int
    /// How often it was begun; more than once after a crash or a restart of the service.
    public let percobaan: Int
    public let pesan: String
    public let hasil: Hasil?
    public let dibuat: Int64
    public let mulai: Int64?
    public let akhir: Int64?

    init(_ row: SQLRow) throws {
        instansiID = try row.get("instansi_id")
        id = try row.get("id")
        jenis = try row.get("jenis")
        judul = try row.get("judul")
        masukan = try row.get("masukan")
        kunci = try row.get("kunci")
        pembuatID = try row.get("pembuat_id")
        indukID = try row.getOptional("induk_id")
        keadaan = try row.get("keadaan")
        isDimintaHenti = try row.get("diminta_henti")
        jumlah = try row.get("jumlah")
        selesai = try row.get("selesai")
        gagal = try row.get("gagal")
        percobaan = try row.get("percobaan")
        pesan = try row.get("pesan")
        hasil = try Self.hasil(row)
        dibuat = try row.get("dibuat")
        mulai = try row.getOptional("mulai")
        akhir = try row.getOptional("akhir")
    }

    private static func hasil(_ row: SQLRow) throws -> Hasil? {
        guard let berkas: String = try row.getOptional("hasil_berkas") else { return nil }
        return Hasil(
            berkas: berkas, nama: try row.get("hasil_nama"), jenis: try row.get("hasil_jenis"),
            ukuran: try row.get("hasil_ukuran")
        )
    }
}

/// One item that a job could not do.
public struct ButirGagal: Sendable, Equatable {
    /// Names the item for the kind; "Ulangi yang gagal" gives it back.
    public let butir: String
    /// What the person reads.
    public let nama: String
    /// Plain Indonesian: why, and what to mend.
    public let alasan: String

    public init(butir: String, nama: String, alasan: String) {
        self.butir = butir
        self.nama = nama
        self.alasan = alasan
    }
}

/// A job to begin.
public struct PekerjaanBaru: Sendable {
    public var jenis: String
    public var judul: String
    /// JSON that the kind reads.
    public var masukan: String
    /// Names the work: two jobs of one kind and key never wait or run at once.
    public var kunci: String
    public var indukID: String?

    public init(jenis: String, judul: String, masukan: String, kunci: String, indukID: String? = nil) {
        self.jenis = jenis
        self.judul = judul
        self.masukan = masukan
        self.kunci = kunci
        self.indukID = indukID
    }
}
