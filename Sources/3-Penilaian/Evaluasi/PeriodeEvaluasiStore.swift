import Kinerja
import Storage

/// A period as the instansi has set it: its days, its window for evaluation, and whether it is open.
struct PeriodeEvaluasi: Sendable {
    let periode: Periode
    let jendela: JendelaEvaluasi
    /// `dijadwalkan`, `dibuka` or `ditutup`.
    let keadaan: String

    var isDibuka: Bool { keadaan == "dibuka" }

    /// The word of the tag.
    var tampilKeadaan: String {
        switch keadaan {
        case "dibuka": "Dibuka"
        case "ditutup": "Ditutup"
        default: "Dijadwalkan"
        }
    }

    init(_ row: SQLRow) throws {
        let kode: String = try row.get("kode")
        let buka: String = try row.get("buka")
        let tutup: String = try row.get("tutup")
        guard let periode = Periode(kode), let awal = Tanggal(buka), let akhir = Tanggal(tutup) else {
            throw SQLFailure.column("kode", "bukan periode")
        }
        self.periode = periode
        jendela = JendelaEvaluasi(buka: awal, tutup: akhir)
        keadaan = try row.get("keadaan")
    }
}

/// Reads of periods and holidays.
enum PeriodeEvaluasiStore {
    /// Periods that are or were open, newest first. The list of a few years is short.
    static func daftar(instansi: String, in db: any SQLConnection) throws -> [PeriodeEvaluasi] {
        try db.run(
            """
            SELECT kode, buka, tutup, keadaan FROM periode
            WHERE instansi_id = \(instansi) AND keadaan <> 'dijadwalkan' ORDER BY selesai DESC, kode DESC LIMIT 40
            """
        ).map(PeriodeEvaluasi.init)
    }

    static func load(_ periode: Periode, instansi: String, in db: any SQLConnection) throws -> PeriodeEvaluasi? {
        try db.run(
            "SELECT kode, buka, tutup, keadaan FROM periode WHERE instansi_id = \(instansi) AND kode = \(periode.kode)"
        ).first.map(PeriodeEvaluasi.init)
    }

    /// The working days of the instansi from a day on.
    static func kalender(sejak: Tanggal, instansi: String, in db: any SQLConnection) throws -> KalenderKerja {
        let rows = try db.run(
            "SELECT tanggal FROM libur WHERE instansi_id = \(instansi) AND tanggal >= \(sejak.description) LIMIT 400"
        )
        return KalenderKerja(libur: Set(try rows.compactMap { Tanggal(try $0.get("tanggal", as: String.self)) }))
    }
}
