public import Kinerja
import Platform
public import Storage

/// What a person looks for in the catalogue.
public struct SaringanStandar: Sendable, Hashable {
    public var kata: String
    public var urusan: [String]
    public var aspek: [AspekIndikator]

    public init(kata: String = "", urusan: [String] = [], aspek: [AspekIndikator] = []) {
        self.kata = kata
        self.urusan = urusan
        self.aspek = aspek
    }

    /// Whether the count can be taken from the counts by urusan.
    var isHanyaUrusan: Bool { aspek.isEmpty && !kata.contains { $0.isLetter || $0.isNumber } }
}

/// One page of the catalogue.
public struct HasilCariStandar: Sendable {
    public let daftar: [Standar]
    /// At most `StandarStore.palingBanyakKena` where words or aspects were asked for.
    public let jumlah: Int
    /// Whether more match than were counted.
    public let isLebih: Bool
}

/// The catalogue of standards.
public enum StandarStore {
    /// Rows on one page.
    public static let perHalaman = 25
    /// A search is counted and paged up to here; beyond it "lebih dari 1.000".
    public static let palingBanyakKena = 1_000

    /// Standards in force on a day that match, in one statement. `halaman` counts from 1.
    public static func cari(
        _ saringan: SaringanStandar, halaman: Int = 1, perHalaman: Int = perHalaman, pada hari: Tanggal,
        instansi: String, in db: any SQLConnection
    ) throws -> HasilCariStandar {
        if saringan.isHanyaUrusan {
            return try jelajah(
                saringan, halaman: halaman, perHalaman: perHalaman, pada: hari, instansi: instansi, in: db)
        }
        let kena = SQL.fullTextHits(
            table: "versi_standar", alias: "v", query: saringan.kata,
            keys: [
                [KunciCari.instansi(instansi)], saringan.aspek.map(KunciCari.aspek),
                saringan.urusan.map(KunciCari.urusan),
            ], limit: palingBanyakKena + 1
        )
        let rows = try db.run(
            """
            SELECT \(Standar.kolom), k.jumlah FROM (
                SELECT c.id, COUNT(*) OVER () AS jumlah FROM (SELECT v.id, v.urusan, v.kode FROM versi_standar v
                    WHERE \(Standar.berlaku(pada: hari, instansi: instansi)) AND \(kena)) c
                ORDER BY c.urusan, c.kode LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            ) k JOIN versi_standar v ON v.instansi_id = \(instansi) AND v.id = k.id ORDER BY v.urusan, v.kode
            """
        )
        let jumlah: Int = try rows.first?.get("jumlah") ?? 0
        return HasilCariStandar(
            daftar: try rows.map(Standar.init), jumlah: min(jumlah, palingBanyakKena),
            isLebih: jumlah > palingBanyakKena
        )
    }

    /// Without words: the index gives the page, the counts by urusan give the number.
    private static func jelajah(
        _ saringan: SaringanStandar, halaman: Int, perHalaman: Int, pada hari: Tanggal, instansi: String,
        in db: any SQLConnection
    ) throws -> HasilCariStandar {
        var syarat = Standar.berlaku(pada: hari, instansi: instansi)
        var hitung: SQL = "u.instansi_id = \(instansi)"
        if !saringan.urusan.isEmpty {
            syarat = syarat + " AND v.urusan IN \(list: saringan.urusan)"
            hitung = hitung + " AND u.urusan IN \(list: saringan.urusan)"
        }
        let rows = try db.run(
            """
            SELECT \(Standar.kolom),
                (SELECT COALESCE(SUM(u.jumlah), 0) FROM urusan_standar u WHERE \(hitung)) AS jumlah
            FROM versi_standar v WHERE \(syarat)
            ORDER BY v.urusan, v.kode LIMIT \(perHalaman) OFFSET \((halaman - 1) * perHalaman)
            """
        )
        return HasilCariStandar(
            daftar: try rows.map(Standar.init), jumlah: try rows.first?.get("jumlah") ?? 0, isLebih: false
        )
    }

    /// Standards for a person's post first, then for the kind of unit, then for everybody; one statement.
    public static func saran(
        jabatan: String = "", unit: String, batas: Int = 6, pada hari: Tanggal, instansi: String,
        in db: any SQLConnection
    ) throws -> [Standar] {
        let berlaku = Standar.berlaku(pada: hari, instansi: instansi)
        return try db.run(
            """
            SELECT \(Standar.kolom) FROM (
                SELECT j.versi_id AS id, 0 AS urutan FROM jabatan_standar j
                WHERE j.instansi_id = \(instansi) AND j.jabatan IN \(list: CakupanStandar.awalan(jabatan))
                UNION ALL
                SELECT a.id, 1 AS urutan FROM (SELECT v.id FROM versi_standar v WHERE \(berlaku)
                    AND v.unit_cari IN \(list: CakupanStandar.deret(unit)) AND v.jabatan = ''
                    ORDER BY v.kode LIMIT \(batas)) a
                UNION ALL
                SELECT b.id, 2 AS urutan FROM (SELECT v.id FROM versi_standar v WHERE \(berlaku)
                    AND v.unit_cari = \(CakupanStandar.semuaUnit) AND v.jabatan = '' ORDER BY v.kode LIMIT \(batas)) b
            ) k JOIN versi_standar v ON v.id = k.id AND \(berlaku)
            ORDER BY k.urutan, v.kode LIMIT \(batas)
            """
        ).map(Standar.init)
    }

    /// How many standards in force each urusan has, most first.
    public static func jumlahPerUrusan(instansi: String, in db: any SQLConnection) throws -> [(
        urusan: String, jumlah: Int
    )] {
        try db.run(
            """
            SELECT urusan, jumlah FROM urusan_standar WHERE instansi_id = \(instansi) ORDER BY jumlah DESC, urusan
            """
        ).map { (try $0.get("urusan"), try $0.get("jumlah")) }
    }
}

/// Keys in the searched text beside what people read; they begin with letters that no Indonesian word begins with.
enum KunciCari {
    static func instansi(_ id: String) -> String { "zqi" + id.lowercased() }
    static func aspek(_ aspek: AspekIndikator) -> String { "zqa" + aspek.rawValue }
    static func urusan(_ urusan: String) -> String {
        "zqu" + String(urusan.lowercased().filter { $0.isLetter || $0.isNumber }.prefix(110))
    }

    /// The whole text under which a standard in force is found.
    static func teks(_ isi: IsiStandar, instansi id: String) -> String {
        let kunci = [instansi(id), aspek(isi.aspek), urusan(isi.urusan)]
        let kata = [isi.kode, isi.indikator, isi.urusan, isi.kelompok, isi.daftarJabatan, isi.unitPelaksana]
        return (kunci + kata).joined(separator: " ").lowercased()
    }
}
