public import Kinerja
public import Storage

/// One evaluation period of an instansi.
public struct PeriodeTercatat: Sendable, Equatable {
    public enum Keadaan: String, Sendable {
        case dijadwalkan, dibuka, ditutup

        public var tampil: String {
            switch self {
            case .dijadwalkan: "Dijadwalkan"
            case .dibuka: "Dibuka"
            case .ditutup: "Ditutup"
            }
        }
    }

    public let periode: Periode
    /// First and last day on which raters may evaluate.
    public let buka: Tanggal
    public let tutup: Tanggal
    public let keadaan: Keadaan
    public let versi: Int
}

/// A day that is no working day.
public struct HariLibur: Sendable, Equatable {
    public let tanggal: Tanggal
    public let nama: String

    public init(tanggal: Tanggal, nama: String) {
        self.tanggal = tanggal
        self.nama = nama
    }
}

/// Periods and holidays.
public enum PeriodeStore {
    public static func daftar(tahun: Int, instansi: String, in db: any SQLConnection) throws -> [PeriodeTercatat] {
        try db.run(
            """
            SELECT kode, buka, tutup, keadaan, versi FROM periode
            WHERE instansi_id = \(instansi) AND selesai >= \("\(tahun)-01-01") AND selesai <= \("\(tahun)-12-31")
            ORDER BY selesai, kode DESC
            """
        ).compactMap(tercatat)
    }

    public static func load(
        _ periode: Periode, instansi: String, in db: any SQLConnection
    ) throws -> PeriodeTercatat? {
        try db.run(
            """
            SELECT kode, buka, tutup, keadaan, versi FROM periode
            WHERE instansi_id = \(instansi) AND kode = \(periode.kode)
            """
        ).first.flatMap(tercatat)
    }

    static func tercatat(_ baris: SQLRow) throws -> PeriodeTercatat? {
        guard let periode = Periode(try baris.get("kode", as: String.self)),
            let buka = Tanggal(try baris.get("buka", as: String.self)),
            let tutup = Tanggal(try baris.get("tutup", as: String.self)),
            let keadaan = PeriodeTercatat.Keadaan(rawValue: try baris.get("keadaan"))
        else { return nil }
        return PeriodeTercatat(
            periode: periode, buka: buka, tutup: tutup, keadaan: keadaan, versi: try baris.get("versi")
        )
    }

    /// The working days of the instansi: Senin–Jumat less its holidays.
    public static func kalender(instansi: String, in db: any SQLConnection) throws -> KalenderKerja {
        let rows = try db.run("SELECT tanggal FROM libur WHERE instansi_id = \(instansi)")
        return KalenderKerja(libur: Set(try rows.compactMap { Tanggal(try $0.get("tanggal", as: String.self)) }))
    }

    public static func libur(tahun: Int, instansi: String, in db: any SQLConnection) throws -> [HariLibur] {
        try db.run(
            """
            SELECT tanggal, nama FROM libur
            WHERE instansi_id = \(instansi) AND tanggal >= \("\(tahun)-01-01") AND tanggal <= \("\(tahun)-12-31")
            ORDER BY tanggal
            """
        ).compactMap { baris in
            guard let tanggal = Tanggal(try baris.get("tanggal", as: String.self)) else { return nil }
            return HariLibur(tanggal: tanggal, nama: try baris.get("nama"))
        }
    }

    /// The periods of a year, of the kinds that the instansi evaluates (Ps 16(3), Ps 24(3)) and always the year itself,
    /// with windows counted from the holidays. Periods that were opened or closed stay as they are; scheduled ones are
    /// counted anew.
    public static func siapkan(
        tahun: Int, jenis: Set<JenisPeriode> = [.triwulan], instansi: String, in db: any SQLConnection
    ) throws {
        let kalender = try kalender(instansi: instansi, in: db)
        let dipakai = JenisPeriode.allCases.filter { jenis.contains($0) || $0 == .tahunan }
        for periode in dipakai.flatMap({ $0.semua(tahun: tahun) }) {
            let jendela = JendelaEvaluasi(periode, kalender: kalender)
            try simpan(
                periode, buka: jendela.buka, tutup: jendela.tutup, keadaan: .dijadwalkan, instansi: instansi, in: db)
        }
    }

    /// Writes a period that is not there yet, or new dates of one that is still scheduled.
    public static func simpan(
        _ periode: Periode, buka: Tanggal, tutup: Tanggal, keadaan: PeriodeTercatat.Keadaan, instansi: String,
        in db: any SQLConnection
    ) throws {
        try db.run(
            """
            INSERT INTO periode (instansi_id, kode, jenis, mulai, selesai, buka, tutup, keadaan)
            VALUES (\(instansi), \(periode.kode), \(periode.jenis.rawValue), \(periode.mulai.description),
                \(periode.selesai.description), \(buka.description), \(tutup.description), \(keadaan.rawValue))
            ON CONFLICT (instansi_id, kode) DO UPDATE SET buka = excluded.buka, tutup = excluded.tutup,
                versi = periode.versi + 1
            WHERE periode.keadaan = 'dijadwalkan'
            """
        )
    }

    /// Changes dates and state of a period that is still at `versi`; throws `versi_basi` otherwise.
    static func ubah(
        _ periode: Periode, buka: Tanggal, tutup: Tanggal, keadaan: PeriodeTercatat.Keadaan, versi: Int,
        instansi: String,
        in db: any SQLConnection
    ) throws {
        let jumlah = try db.change(
            """
            UPDATE periode SET buka = \(buka.description), tutup = \(tutup.description), keadaan = \(keadaan.rawValue),
                versi = versi + 1
            WHERE instansi_id = \(instansi) AND kode = \(periode.kode) AND versi = \(versi)
            """
        )
        guard jumlah == 1 else {
            throw Penolakan("versi_basi", "Periode ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi")
        }
    }

    public static func simpanLibur(_ daftar: [HariLibur], instansi: String, in db: any SQLConnection) throws {
        for hari in daftar {
            try db.run(
                """
                INSERT INTO libur (instansi_id, tanggal, nama)
                VALUES (\(instansi), \(hari.tanggal.description), \(hari.nama))
                ON CONFLICT (instansi_id, tanggal) DO UPDATE SET nama = excluded.nama
                """
            )
        }
    }

    static func hapusLibur(_ tanggal: Tanggal, instansi: String, in db: any SQLConnection) throws {
        try db.run("DELETE FROM libur WHERE instansi_id = \(instansi) AND tanggal = \(tanggal.description)")
    }
}
