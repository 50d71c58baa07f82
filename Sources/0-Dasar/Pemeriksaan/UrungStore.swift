import Foundation
import Kinerja
import Platform
import Storage

/// One repair of the data, with what it takes to undo it.
struct PerbaikanTercatat: Sendable {
    let id: String
    let jenis: String
    /// What changed, one sentence.
    let kalimat: String
    let pelaku: String
    /// Epoch milliseconds.
    let waktu: Int64
    let isDiurungkan: Bool

    /// How long a repair can be undone, in milliseconds (DESIGN 15: ten minutes).
    static let batas: Int64 = 10 * 60_000

    func bisaDiurungkan(oleh pegawai: String, pada kini: Int64) -> Bool {
        !isDiurungkan && pelaku == pegawai && kini - waktu <= Self.batas
    }
}

/// Keeps repairs and takes them back whole, or not at all.
enum UrungStore {
    /// A row before and after; nil means that it did not exist.
    private struct Baris: Codable {
        let tabel: String
        let kunci: String
        let sebelum: String?
        let sesudah: String?
    }

    /// Stores what a repair touched. Returns its id.
    static func simpan(
        _ buku: BukuBalik, jenis: String, kalimat: String, id: String, in tx: Transaction
    ) throws -> String {
        var urutan: [String] = []
        var pertama: [String: BukuBalik.Sentuhan] = [:]
        for satu in buku.daftar where pertama["\(satu.tabel) \(satu.kunci)"] == nil {
            urutan.append("\(satu.tabel) \(satu.kunci)")
            pertama["\(satu.tabel) \(satu.kunci)"] = satu
        }
        let baris = try urutan.compactMap { pertama[$0] }.map { satu in
            Baris(
                tabel: satu.tabel, kunci: satu.kunci, sebelum: satu.sebelum,
                sesudah: try gambar(satu.tabel, satu.kunci, tx.pencatat.instansi, in: tx.db)
            )
        }
        try tx.db.run(
            """
            INSERT INTO perbaikan_data (instansi_id, id, jenis, kalimat, baris, pelaku_id, waktu)
            VALUES (\(tx.pencatat.instansi), \(id), \(jenis), \(kalimat), \(try jsonText(baris)),
                \(tx.pencatat.pelaku), \(tx.pencatat.waktu))
            """
        )
        return id
    }

    static func load(_ id: String, instansi: String, in db: any SQLConnection) throws -> PerbaikanTercatat? {
        try db.run(
            """
            SELECT id, jenis, kalimat, pelaku_id, waktu, CASE WHEN diurungkan IS NULL THEN 0 ELSE 1 END AS diurungkan
            FROM perbaikan_data WHERE instansi_id = \(instansi) AND id = \(id)
            """
        ).first.map { baris in
            PerbaikanTercatat(
                id: try baris.get("id"), jenis: try baris.get("jenis"), kalimat: try baris.get("kalimat"),
                pelaku: try baris.get("pelaku_id"), waktu: try baris.get("waktu"),
                isDiurungkan: try baris.get("diurungkan")
            )
        }
    }

    /// Puts every row back. Refuses when one of them was changed since.
    static func urungkan(_ perbaikan: PerbaikanTercatat, in tx: Transaction) throws {
        let (instansi, db) = (tx.pencatat.instansi, tx.db)
        let teks: String =
            try db.run(
                "SELECT baris FROM perbaikan_data WHERE instansi_id = \(instansi) AND id = \(perbaikan.id)"
            ).first?.get("baris") ?? "[]"
        let baris = try JSONDecoder().decode([Baris].self, from: Data(teks.utf8))
        for satu in baris where try gambar(satu.tabel, satu.kunci, instansi, in: db) != satu.sesudah {
            throw Penolakan(
                "perbaikan.sudah_berubah", "Data ini sudah diubah lagi sesudah perbaikan itu, jadi tidak diurungkan",
                perbaikan: "Ubah langsung pada halaman pegawai atau unitnya."
            )
        }
        for satu in baris where satu.sebelum == nil { try tulis(satu.tabel, satu.kunci, nil, instansi, in: db) }
        // Ended rows first: an open one takes the place that they leave.
        for satu in baris where satu.sebelum != nil && satu.sesudah != nil {
            try tulis(satu.tabel, satu.kunci, satu.sebelum, instansi, in: db)
        }
        for satu in baris where satu.sebelum != nil && satu.sesudah == nil {
            try tulis(satu.tabel, satu.kunci, satu.sebelum, instansi, in: db)
        }
        try db.run(
            """
            UPDATE perbaikan_data SET diurungkan = \(tx.pencatat.waktu)
            WHERE instansi_id = \(instansi) AND id = \(perbaikan.id)
            """
        )
    }

    private static func gambar(
        _ tabel: String, _ kunci: String, _ instansi: String, in db: any SQLConnection
    ) throws -> String? {
        func teks<T: BarisTabel>(_ jenis: T.Type) throws -> String? {
            try T.load(kunci, instansi: instansi, in: db).map(jsonText)
        }
        switch tabel {
        case CatatanPegawai.tabel: return try teks(CatatanPegawai.self)
        case CatatanPenempatan.tabel: return try teks(CatatanPenempatan.self)
        case CatatanGaris.tabel: return try teks(CatatanGaris.self)
        case CatatanGolongan.tabel: return try teks(CatatanGolongan.self)
        case CatatanAkun.tabel: return try teks(CatatanAkun.self)
        case CatatanUnit.tabel: return try teks(CatatanUnit.self)
        default: throw SQLFailure.other("tabel \(tabel) tidak dikenal pembatalan")
        }
    }

    private static func tulis(
        _ tabel: String, _ kunci: String, _ sebelum: String?, _ instansi: String, in db: any SQLConnection
    ) throws {
        func satu<T: BarisTabel>(_ jenis: T.Type) throws {
            guard let sebelum else { return try T.hapus(kunci, instansi: instansi, in: db) }
            try JSONDecoder().decode(T.self, from: Data(sebelum.utf8)).tulis(instansi: instansi, in: db)
        }
        switch tabel {
        case CatatanPegawai.tabel: try pegawai(kunci, sebelum, instansi, in: db)
        case CatatanPenempatan.tabel: try satu(CatatanPenempatan.self)
        case CatatanGaris.tabel: try satu(CatatanGaris.self)
        case CatatanGolongan.tabel: try satu(CatatanGolongan.self)
        case CatatanAkun.tabel: try satu(CatatanAkun.self)
        default: try satu(CatatanUnit.self)
        }
    }

    /// The version never goes back: a form that was open during the reversal must notice it.
    private static func pegawai(
        _ kunci: String, _ sebelum: String?, _ instansi: String, in db: any SQLConnection
    ) throws {
        guard let sebelum else { return try CatatanPegawai.hapus(kunci, instansi: instansi, in: db) }
        var lama = try JSONDecoder().decode(CatatanPegawai.self, from: Data(sebelum.utf8))
        let kini = try CatatanPegawai.load(kunci, instansi: instansi, in: db)
        lama.versi = (kini?.versi ?? lama.versi) + 1
        // The NIP may still stand on the other record of a merge: free it before it is given back.
        if let nip = lama.nip { try OrganisasiStore.lepaskanNIP(nip, kecuali: kunci, instansi: instansi, in: db) }
        try lama.tulis(instansi: instansi, in: db)
    }
}
