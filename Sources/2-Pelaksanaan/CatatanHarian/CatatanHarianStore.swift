import Kinerja
import Platform
import Storage

/// Daily notes in the store. They are the person's own: nobody else reads them.
enum CatatanHarianStore {
    /// Notes of some days, newest day first, removed ones left out.
    static func daftar(
        pegawai: String, dari: Tanggal, sampai: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> [CatatanHarian] {
        try db.run(
            """
            SELECT id, tanggal, teks, jumlah, satuan, indikator_id, keterangan, versi FROM catatan_harian
            WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai) AND dihapus IS NULL
                AND tanggal >= \(dari.description) AND tanggal <= \(sampai.description)
            ORDER BY tanggal DESC, id DESC
            """
        ).compactMap(baca)
    }

    private static func baca(_ row: SQLRow) throws -> CatatanHarian? {
        guard let tanggal = Tanggal(try row.get("tanggal")) else { return nil }
        return CatatanHarian(
            id: try row.get("id"), tanggal: tanggal, teks: try row.get("teks"),
            jumlah: try row.getOptional("jumlah", as: String.self).flatMap { Desimal($0) },
            satuan: try row.get("satuan"), indikatorID: try row.getOptional("indikator_id"),
            keterangan: try row.get("keterangan"), versi: try row.get("versi")
        )
    }

    /// One own note, also a removed one.
    static func load(_ id: String, pegawai: String, in tx: Transaction) throws -> CatatanHarian {
        let row = try tx.db.run(
            """
            SELECT id, tanggal, teks, jumlah, satuan, indikator_id, keterangan, versi FROM catatan_harian
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(id) AND pegawai_id = \(pegawai)
            """
        ).first
        guard let row, let satu = try baca(row) else { throw WebFailure.notFound }
        return satu
    }

    /// The indicators a note may name: those of the person's SKP of a year, the newest SKP first.
    static func indikator(
        pegawai: String, tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> [PilihanIndikator] {
        try db.run(
            """
            SELECT i.id, i.ukuran, i.satuan, h.rumusan
            FROM skp s
            JOIN indikator i ON i.instansi_id = s.instansi_id AND i.skp_id = s.id
            JOIN rencana_hasil_kerja h ON h.instansi_id = i.instansi_id AND h.id = i.rhk_id
            WHERE s.instansi_id = \(instansi) AND s.pegawai_id = \(pegawai) AND s.tahun = \(tahun)
            ORDER BY s.dibuat DESC, CASE WHEN h.jenis = 'utama' THEN 0 ELSE 1 END, h.urutan, h.id, i.urutan, i.id
            """
        ).map {
            PilihanIndikator(
                id: try $0.get("id"), ukuran: try $0.get("ukuran"), rhk: try $0.get("rumusan"),
                satuan: try $0.get("satuan"))
        }
    }

    /// Whether the indicator stands in an SKP of this person.
    static func isMilik(_ indikator: String, pegawai: String, in tx: Transaction) throws -> Bool {
        try !tx.db.run(
            """
            SELECT i.id FROM indikator i JOIN skp s ON s.instansi_id = i.instansi_id AND s.id = i.skp_id
            WHERE i.instansi_id = \(tx.pencatat.instansi) AND i.id = \(indikator) AND s.pegawai_id = \(pegawai)
            """
        ).isEmpty
    }

    static func tambah(_ satu: CatatanHarian, pegawai: String, in tx: Transaction) throws {
        try tx.db.run(
            """
            INSERT INTO catatan_harian (instansi_id, id, pegawai_id, tanggal, teks, jumlah, satuan, indikator_id,
                keterangan, dibuat)
            VALUES (\(tx.pencatat.instansi), \(satu.id), \(pegawai), \(satu.tanggal.description), \(satu.teks),
                \(satu.jumlah?.description), \(satu.satuan), \(satu.indikatorID), \(satu.keterangan),
                \(tx.pencatat.waktu))
            """
        )
    }

    /// Refuses `versi_basi` when the note changed since `satu.versi`.
    static func simpan(_ satu: CatatanHarian, pegawai: String, in tx: Transaction) throws {
        let berubah = try tx.db.change(
            """
            UPDATE catatan_harian SET tanggal = \(satu.tanggal.description), teks = \(satu.teks),
                jumlah = \(satu.jumlah?.description), satuan = \(satu.satuan), indikator_id = \(satu.indikatorID),
                keterangan = \(satu.keterangan), versi = versi + 1
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(satu.id) AND pegawai_id = \(pegawai)
                AND versi = \(satu.versi)
            """
        )
        guard berubah == 1 else {
            throw Penolakan(
                "versi_basi", "Catatan ini berubah sejak Anda membukanya. Periksa yang tersimpan, lalu simpan lagi")
        }
        tx.catat(EntriJejak("catatan_harian.diubah", objek: "catatan_harian", id: satu.id))
    }

    static func hapus(_ id: String, isHapus: Bool, pegawai: String, in tx: Transaction) throws {
        let waktu: Int64? = isHapus ? tx.pencatat.waktu : nil
        try tx.db.run(
            """
            UPDATE catatan_harian SET dihapus = \(waktu), versi = versi + 1
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(id) AND pegawai_id = \(pegawai)
            """
        )
        let jenis = isHapus ? "catatan_harian.dihapus" : "catatan_harian.dipulihkan"
        tx.catat(EntriJejak(jenis, objek: "catatan_harian", id: id))
    }
}

/// Files of notes that were read.
struct ImporCatatan: Sendable {
    let id: String
    let namaBerkas: String
    /// Content hash of the stored file.
    let berkas: String
    let diterapkan: Int64?
}

enum ImporCatatanStore {
    static func tambah(_ satu: ImporCatatan, pegawai: String, in tx: Transaction) throws {
        try tx.db.run(
            """
            INSERT INTO impor_catatan (instansi_id, id, pegawai_id, nama_berkas, berkas, dibuat)
            VALUES (\(tx.pencatat.instansi), \(satu.id), \(pegawai), \(satu.namaBerkas), \(satu.berkas),
                \(tx.pencatat.waktu))
            """
        )
        tx.catat(EntriJejak("impor_catatan.dibaca", objek: "impor_catatan", id: satu.id, sesudah: satu.namaBerkas))
    }

    static func load(
        _ id: String, pegawai: String, instansi: String, in db: any SQLConnection
    ) throws -> ImporCatatan {
        let row = try db.run(
            """
            SELECT id, nama_berkas, berkas, diterapkan FROM impor_catatan
            WHERE instansi_id = \(instansi) AND id = \(id) AND pegawai_id = \(pegawai)
            """
        ).first
        guard let row else { throw WebFailure.notFound }
        return ImporCatatan(
            id: try row.get("id"), namaBerkas: try row.get("nama_berkas"), berkas: try row.get("berkas"),
            diterapkan: try row.getOptional("diterapkan"))
    }

    /// Marks it applied; again is the same.
    static func terapkan(_ id: String, pegawai: String, jumlah: Int, in tx: Transaction) throws {
        try tx.db.run(
            """
            UPDATE impor_catatan SET diterapkan = \(tx.pencatat.waktu)
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(id) AND pegawai_id = \(pegawai)
            """
        )
        tx.catat(EntriJejak("impor_catatan.diterapkan", objek: "impor_catatan", id: id, sesudah: String(jumlah)))
    }
}
