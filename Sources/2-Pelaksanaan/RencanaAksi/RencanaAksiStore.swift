import Kinerja
import Platform
import Storage

/// A result with its indicators and its steps.
struct HasilRencana: Sendable {
    let id: String
    let rumusan: String
    var indikator: [(id: String, ukuran: String)] = []
    var langkah: [LangkahRencana] = []
}

/// The rencana aksi of one SKP.
struct RencanaAksi: Sendable {
    let skpID: String
    let pegawaiID: String
    let penilaiID: String?
    let tahun: Int
    let isDitutup: Bool
    var hasil: [HasilRencana] = []
    /// Steps whose result was taken out of the SKP since.
    var lepas: [LangkahRencana] = []

    var isKosong: Bool { hasil.allSatisfy(\.langkah.isEmpty) && lepas.isEmpty }
}

/// Steps in the store.
enum RencanaAksiStore {
    /// Most steps of one result.
    static let langkahMaks = 30

    /// The newest SKP of a person in a year, in two statements. Nil when there is none.
    static func load(
        pegawai: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> RencanaAksi? {
        try lengkapi(
            try db.run(
                """
                SELECT id, pegawai_id, penilai_id, tahun, keadaan FROM skp
                WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai) AND tahun = \(tahun)
                ORDER BY CASE WHEN keadaan = 'ditutup' THEN 1 ELSE 0 END, dibuat DESC LIMIT 1
                """
            ).first, instansi: instansi, in: db)
    }

    /// The same by the SKP's id.
    static func load(skp: String, instansi: String, in db: any SQLConnection) throws -> RencanaAksi? {
        try lengkapi(
            try db.run(
                """
                SELECT id, pegawai_id, penilai_id, tahun, keadaan FROM skp
                WHERE instansi_id = \(instansi) AND id = \(skp)
                """
            ).first, instansi: instansi, in: db)
    }

    private static func lengkapi(
        _ row: SQLRow?, instansi: String, in db: any SQLConnection
    ) throws -> RencanaAksi? {
        guard let row else { return nil }
        var rencana = RencanaAksi(
            skpID: try row.get("id"), pegawaiID: try row.get("pegawai_id"),
            penilaiID: try row.getOptional("penilai_id"), tahun: try row.get("tahun"),
            isDitutup: try row.get("keadaan") == "ditutup"
        )
        let rows = try db.run(
            """
            SELECT h.id AS rhk_id, h.rumusan, i.id AS indikator_id, i.ukuran
            FROM rencana_hasil_kerja h
            LEFT JOIN indikator i ON i.instansi_id = h.instansi_id AND i.rhk_id = h.id
            WHERE h.instansi_id = \(instansi) AND h.skp_id = \(rencana.skpID)
            ORDER BY CASE WHEN h.jenis = 'utama' THEN 0 ELSE 1 END, h.urutan, h.id, i.urutan, i.id
            """
        )
        for row in rows {
            let id: String = try row.get("rhk_id")
            if rencana.hasil.last?.id != id {
                rencana.hasil.append(HasilRencana(id: id, rumusan: try row.get("rumusan")))
            }
            if let indikator: String = try row.getOptional("indikator_id") {
                rencana.hasil[rencana.hasil.count - 1].indikator.append((indikator, try row.get("ukuran")))
            }
        }
        for satu in try langkah(skp: rencana.skpID, instansi: instansi, in: db) {
            if let letak = rencana.hasil.firstIndex(where: { $0.id == satu.rhkID }) {
                rencana.hasil[letak].langkah.append(satu)
            } else {
                rencana.lepas.append(satu)
            }
        }
        return rencana
    }

    private static func langkah(
        skp: String, instansi: String, in db: any SQLConnection
    ) throws -> [LangkahRencana] {
        try db.run(
            """
            SELECT id, rhk_id, indikator_id, teks, sasaran, selesai, versi FROM rencana_aksi
            WHERE instansi_id = \(instansi) AND skp_id = \(skp) AND dihapus IS NULL ORDER BY urutan, id
            """
        ).map(baca)
    }

    private static func baca(_ row: SQLRow) throws -> LangkahRencana {
        LangkahRencana(
            id: try row.get("id"), rhkID: try row.get("rhk_id"), indikatorID: try row.getOptional("indikator_id"),
            teks: try row.get("teks"), sasaran: Periode(try row.get("sasaran")),
            selesai: Bulan(try row.get("selesai")), versi: try row.get("versi")
        )
    }

    /// A step, also a removed one, of the person's own SKP.
    static func langkah(
        _ id: String, pegawai: String, tahun: Int, in tx: Transaction
    ) throws -> (skp: String, langkah: LangkahRencana) {
        let row = try tx.db.run(
            """
            SELECT a.id, a.rhk_id, a.indikator_id, a.teks, a.sasaran, a.selesai, a.versi, a.skp_id, s.keadaan
            FROM rencana_aksi a JOIN skp s ON s.instansi_id = a.instansi_id AND s.id = a.skp_id
            WHERE a.instansi_id = \(tx.pencatat.instansi) AND a.id = \(id) AND s.pegawai_id = \(pegawai)
                AND s.tahun = \(tahun)
            """
        ).first
        guard let row else { throw WebFailure.notFound }
        if try row.get("keadaan") == "ditutup" { throw ditutup }
        return (try row.get("skp_id"), try baca(row))
    }

    static let ditutup = Penolakan(
        "rencana_aksi.skp_ditutup", "SKP ini sudah ditutup, jadi rencana aksinya tidak berubah lagi")

    /// Adds a step at the end. Refuses `rencana_aksi.terlalu_banyak`.
    static func tambah(_ satu: LangkahRencana, skp: String, in tx: Transaction) throws {
        let row = try tx.db.run(
            """
            SELECT COUNT(*) AS jumlah, COALESCE(MAX(urutan), 0) AS akhir FROM rencana_aksi
            WHERE instansi_id = \(tx.pencatat.instansi) AND skp_id = \(skp) AND rhk_id = \(satu.rhkID)
                AND dihapus IS NULL
            """
        ).first
        guard let row, try row.get("jumlah") < langkahMaks else {
            throw Penolakan(
                "rencana_aksi.terlalu_banyak", "Satu hasil memuat paling banyak \(langkahMaks) langkah", isian: "teks")
        }
        let akhir: Int = try row.get("akhir")
        try tx.db.run(
            """
            INSERT INTO rencana_aksi (instansi_id, id, skp_id, rhk_id, indikator_id, teks, sasaran, urutan)
            VALUES (\(tx.pencatat.instansi), \(satu.id), \(skp), \(satu.rhkID), \(satu.indikatorID), \(satu.teks),
                \(satu.sasaran?.kode ?? ""), \(akhir + 1))
            """
        )
        tx.catat(EntriJejak("rencana_aksi.ditambah", objek: "rencana_aksi", id: satu.id, sesudah: satu.tampil))
    }

    /// Writes words, date and tick. Refuses `versi_basi`.
    static func simpan(_ satu: LangkahRencana, dari lama: LangkahRencana, in tx: Transaction) throws {
        let berubah = try tx.db.change(
            """
            UPDATE rencana_aksi SET teks = \(satu.teks), sasaran = \(satu.sasaran?.kode ?? ""),
                indikator_id = \(satu.indikatorID), selesai = \(satu.selesai?.description ?? ""), versi = versi + 1
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(satu.id) AND versi = \(satu.versi)
            """
        )
        guard berubah == 1 else {
            throw Penolakan(
                "versi_basi", "Langkah ini berubah sejak Anda membukanya. Periksa yang tersimpan, lalu simpan lagi")
        }
        tx.catat(
            EntriJejak(
                "rencana_aksi.diubah", objek: "rencana_aksi", id: satu.id, sebelum: keadaan(lama),
                sesudah: keadaan(satu)))
    }

    private static func keadaan(_ satu: LangkahRencana) -> String {
        satu.tampil + (satu.selesai.map { ", selesai \($0.tampil)" } ?? "")
    }

    /// Takes a step out, or puts it back.
    static func hapus(_ satu: LangkahRencana, isHapus: Bool, in tx: Transaction) throws {
        let waktu: Int64? = isHapus ? tx.pencatat.waktu : nil
        try tx.db.run(
            """
            UPDATE rencana_aksi SET dihapus = \(waktu), versi = versi + 1
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(satu.id)
            """
        )
        let jenis = isHapus ? "rencana_aksi.dihapus" : "rencana_aksi.dipulihkan"
        tx.catat(EntriJejak(jenis, objek: "rencana_aksi", id: satu.id, sebelum: satu.tampil))
    }

    /// Moves a step up or down among those of its result.
    static func geser(_ satu: LangkahRencana, _ arah: Int, skp: String, in tx: Transaction) throws {
        let lama = try langkah(skp: skp, instansi: tx.pencatat.instansi, in: tx.db)
            .filter { $0.rhkID == satu.rhkID }.map(\.id)
        let baru = UrutanLangkah.geser(satu.id, arah, dalam: lama)
        guard baru != lama else { return }
        for (nomor, id) in baru.enumerated() {
            try tx.db.run(
                """
                UPDATE rencana_aksi SET urutan = \(nomor + 1)
                WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(id)
                """
            )
        }
        tx.catat(EntriJejak("rencana_aksi.digeser", objek: "rencana_aksi", id: satu.id, sesudah: satu.tampil))
    }
}
