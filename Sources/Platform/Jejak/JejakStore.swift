public import Kinerja
public import Storage

/// Who acts, where and in which request. Part of every write.
public struct Pencatat: Sendable {
    public let instansi: String
    /// The person's id, or a system name such as `sistem:benih`.
    public let pelaku: String
    public let permintaan: String
    /// Epoch milliseconds.
    public let waktu: Int64

    public init(instansi: String, pelaku: String, permintaan: String, waktu: Int64) {
        self.instansi = instansi
        self.pelaku = pelaku
        self.permintaan = permintaan
        self.waktu = waktu
    }
}

/// One entry of the audit trail before it is chained.
public struct EntriJejak: Sendable {
    /// What was done, in the past tense: `skp.ditetapkan`.
    public let tindakan: String
    /// Kind and id of the object.
    public let objek: String
    public let objekID: String
    /// Compact JSON or plain text; never a password, a token or the content of a confidential record.
    public let sebelum: String?
    public let sesudah: String?

    public init(_ tindakan: String, objek: String, id: String, sebelum: String? = nil, sesudah: String? = nil) {
        self.tindakan = tindakan
        self.objek = objek
        self.objekID = id
        self.sebelum = sebelum
        self.sesudah = sesudah
    }
}

/// The append-only, hash-chained audit trail. Each instansi has its own chain; the head row makes a cut-off end visible.
public enum JejakStore {
    /// Kinds of objects whose very existence is confidential: chained and verified like all others, shown to nobody here.
    /// Their own page has a timeline for those whom it names.
    public static let objekRahasia = ["konseling"]

    public static let migrations: [Migration] = [
        Migration(
            "platform-001-jejak",
            [
                """
                CREATE TABLE jejak (
                    instansi_id TEXT NOT NULL,
                    urutan {int} NOT NULL,
                    waktu {int} NOT NULL,
                    pelaku TEXT NOT NULL,
                    tindakan TEXT NOT NULL,
                    objek TEXT NOT NULL,
                    objek_id TEXT NOT NULL,
                    sebelum TEXT,
                    sesudah TEXT,
                    permintaan TEXT NOT NULL,
                    sidik_lalu TEXT NOT NULL,
                    sidik TEXT NOT NULL,
                    PRIMARY KEY (instansi_id, urutan)
                ) {strict}
                """,
                "CREATE INDEX jejak_objek ON jejak (instansi_id, objek, objek_id, urutan)",
                """
                CREATE TABLE jejak_kepala (
                    instansi_id TEXT NOT NULL PRIMARY KEY,
                    urutan {int} NOT NULL,
                    sidik TEXT NOT NULL
                ) {strict}
                """,
            ])
    ]

    /// Appends entries to the chain, inside the caller's transaction.
    public static func record(_ daftar: [EntriJejak], by pencatat: Pencatat, in db: any SQLConnection) throws {
        guard !daftar.isEmpty else { return }
        var (urutan, sidik) = try kepala(pencatat.instansi, in: db)
        for entri in daftar {
            urutan += 1
            sidik = try append(entri, urutan: urutan, after: sidik, by: pencatat, in: db)
        }
        try db.run(
            "UPDATE jejak_kepala SET urutan = \(urutan), sidik = \(sidik) WHERE instansi_id = \(pencatat.instansi)"
        )
    }

    /// The end of the chain, locked until the transaction ends; made on the first entry.
    private static func kepala(_ instansi: String, in db: any SQLConnection) throws -> (Int64, String) {
        let query: SQL = """
            SELECT urutan, sidik FROM jejak_kepala WHERE instansi_id = \(instansi) \(sqlite: "", postgres: "FOR UPDATE")
            """
        if let baris = try db.run(query).first { return (try baris.get("urutan"), try baris.get("sidik")) }
        try db.run(
            """
            INSERT INTO jejak_kepala (instansi_id, urutan, sidik) VALUES (\(instansi), 0, \(awal))
            ON CONFLICT (instansi_id) DO NOTHING
            """
        )
        guard let baris = try db.run(query).first else { throw SQLFailure.other("jejak tanpa kepala") }
        return (try baris.get("urutan"), try baris.get("sidik"))
    }

    private static func append(
        _ entri: EntriJejak, urutan: Int64, after lalu: String, by pencatat: Pencatat, in db: any SQLConnection
    ) throws -> String {
        let sidik = fingerprint(
            [
                pencatat.instansi, String(urutan), String(pencatat.waktu), pencatat.pelaku, entri.tindakan,
                entri.objek, entri.objekID, entri.sebelum, entri.sesudah, pencatat.permintaan, lalu,
            ]
        )
        try db.run(
            """
            INSERT INTO jejak (instansi_id, urutan, waktu, pelaku, tindakan, objek, objek_id, sebelum, sesudah,
                permintaan, sidik_lalu, sidik)
            VALUES (\(pencatat.instansi), \(urutan), \(pencatat.waktu), \(pencatat.pelaku), \(entri.tindakan),
                \(entri.objek), \(entri.objekID), \(entri.sebelum), \(entri.sesudah), \(pencatat.permintaan),
                \(lalu), \(sidik))
            """
        )
        return sidik
    }

    /// What is wrong with a chain, in the order of the rows.
    public struct Temuan: Sendable, Equatable {
        public let instansi: String
        public let urutan: Int64
        /// Plain Indonesian.
        public let pesan: String
    }

    /// Reads every chain once and reports altered, removed and inserted rows. Memory stays flat.
    public static func verify(in db: any SQLConnection) throws -> (jumlah: Int64, temuan: [Temuan]) {
        var pemeriksa = Pemeriksa()
        try db.each("SELECT * FROM jejak ORDER BY instansi_id, urutan") { baris in
            try pemeriksa.periksa(baris)
        }
        let daftarKepala = try db.run("SELECT instansi_id, urutan, sidik FROM jejak_kepala ORDER BY instansi_id")
        for kepala in daftarKepala {
            try pemeriksa.periksaKepala(kepala)
        }
        return (pemeriksa.jumlah, pemeriksa.temuan)
    }

    fileprivate static let awal = String(repeating: "0", count: 64)

    /// Each field is written with its length, so that no two different rows give the same text.
    fileprivate static func fingerprint(_ fields: [String?]) -> String {
        var text = ""
        for field in fields {
            if let field { text += "\(field.utf8.count):\(field)" } else { text += "-" }
        }
        return sha256Hex(text)
    }
}

/// The state of a walk along the chains.
private struct Pemeriksa {
    var jumlah: Int64 = 0
    var temuan: [JejakStore.Temuan] = []
    private var instansi = ""
    private var urutan: Int64 = 0
    private var sidik = JejakStore.awal
    private var akhir: [String: (urutan: Int64, sidik: String)] = [:]

    mutating func periksa(_ baris: SQLRow) throws {
        jumlah += 1
        let milik: String = try baris.get("instansi_id")
        if milik != instansi { (instansi, urutan, sidik) = (milik, 0, JejakStore.awal) }
        let nomor: Int64 = try baris.get("urutan")
        let lalu: String = try baris.get("sidik_lalu")
        let tersimpan: String = try baris.get("sidik")
        if nomor > urutan + 1 {
            catat(urutan + 1, nomor == urutan + 2 ? "baris ini hilang" : "baris \(urutan + 1)–\(nomor - 1) hilang")
        } else if nomor < urutan + 1 {
            catat(nomor, "baris ini disisipkan di luar urutan")
        } else if lalu != sidik {
            catat(nomor, "baris ini tidak menyambung ke baris \(nomor - 1): salah satunya disisipkan atau diganti")
        }
        if try hitung(baris, nomor: nomor, lalu: lalu) != tersimpan {
            catat(nomor, "isi baris ini diubah setelah dicatat")
        }
        (urutan, sidik) = (nomor, tersimpan)
        akhir[milik] = (nomor, tersimpan)
    }

    mutating func periksaKepala(_ baris: SQLRow) throws {
        instansi = try baris.get("instansi_id")
        let nomor: Int64 = try baris.get("urutan")
        let tersimpan: String = try baris.get("sidik")
        let nyata = akhir[instansi] ?? (0, JejakStore.awal)
        if nomor > nyata.urutan {
            catat(nyata.urutan + 1, "baris \(nyata.urutan + 1)–\(nomor) di ujung rantai hilang")
        } else if nomor < nyata.urutan {
            catat(nomor + 1, "baris setelah \(nomor) disisipkan di ujung rantai")
        } else if tersimpan != nyata.sidik {
            catat(nomor, "ujung rantai tidak sama dengan catatan kepala")
        }
    }

    private func hitung(_ baris: SQLRow, nomor: Int64, lalu: String) throws -> String {
        let waktu: Int64 = try baris.get("waktu")
        return JejakStore.fingerprint(
            [
                try baris.get("instansi_id"), String(nomor), String(waktu), try baris.get("pelaku"),
                try baris.get("tindakan"), try baris.get("objek"), try baris.get("objek_id"),
                try baris.getOptional("sebelum"), try baris.getOptional("sesudah"), try baris.get("permintaan"), lalu,
            ]
        )
    }

    private mutating func catat(_ nomor: Int64, _ pesan: String) {
        temuan.append(.init(instansi: instansi, urutan: nomor, pesan: pesan))
    }
}
