import Foundation
import Kinerja
import Platform
import Storage

/// Writing agreements under the optimistic lock.
extension PerjanjianStore {
    static let versiBasi = Penolakan(
        "versi_basi",
        "Perjanjian kinerja ini diubah orang lain sejak Anda membukanya. Muat ulang, lalu ulangi perubahannya"
    )

    /// Writes a changed agreement over the one that was loaded; its items are written anew.
    ///
    /// - Throws: `versi_basi` when somebody else was faster.
    static func perbarui(_ pk: PerjanjianKinerja, dari versi: Int, in tx: Transaction) throws {
        let instansi = tx.pencatat.instansi
        let berubah = try tx.db.change(
            """
            UPDATE perjanjian_kinerja SET keadaan = \(pk.keadaan), nomor = \(pk.nomor),
                tanggal = \(pk.tanggal?.description), pihak_pertama_id = \(pk.pihakPertamaID),
                pihak_kedua_id = \(pk.pihakKeduaID), sumber = \(pk.sumber), status_data = \(pk.statusData),
                revisi = \(pk.revisi), alasan = \(pk.alasan), versi = versi + 1
            WHERE instansi_id = \(instansi) AND id = \(pk.id) AND versi = \(versi)
            """
        )
        guard berubah == 1 else { throw versiBasi }
        try tx.db.run("DELETE FROM indikator_pk WHERE instansi_id = \(instansi) AND perjanjian_id = \(pk.id)")
        try simpanButir(pk, instansi: instansi, in: tx.db)
    }

    /// Removes a kept revision that counts again.
    static func hapus(_ id: String, in tx: Transaction) throws {
        let instansi = tx.pencatat.instansi
        try tx.db.run("DELETE FROM indikator_pk WHERE instansi_id = \(instansi) AND perjanjian_id = \(id)")
        try tx.db.run("DELETE FROM perjanjian_kinerja WHERE instansi_id = \(instansi) AND id = \(id)")
    }

    /// Keeps the items before an act; `lama` is the agreement before it.
    static func catatUrung(_ lama: PerjanjianKinerja, judul: String, in tx: Transaction) throws {
        let isi = try jsonText(lama.indikator.map(JSONButirPK.init))
        try tx.db.run(
            """
            INSERT INTO urung_pk (instansi_id, perjanjian_id, versi, judul, isi, waktu)
            VALUES (\(tx.pencatat.instansi), \(lama.id), \(lama.versi + 1), \(judul), \(isi), \(tx.pencatat.waktu))
            ON CONFLICT (instansi_id, perjanjian_id) DO UPDATE SET versi = excluded.versi, judul = excluded.judul,
                isi = excluded.isi, waktu = excluded.waktu
            """
        )
    }

    /// What the last act of drafting was, while nothing came after it.
    static func urung(
        _ pk: PerjanjianKinerja, instansi: String, in db: any SQLConnection
    ) throws -> (judul: String, butir: [IndikatorPK])? {
        let row = try db.run(
            """
            SELECT judul, isi FROM urung_pk
            WHERE instansi_id = \(instansi) AND perjanjian_id = \(pk.id) AND versi = \(pk.versi)
            """
        ).first
        guard let row, pk.isRancangan else { return nil }
        let isi: String = try row.get("isi")
        let daftar = try JSONDecoder().decode([JSONButirPK].self, from: Data(isi.utf8))
        return (try row.get("judul"), daftar.map(\.butir))
    }
}

extension PerjanjianStore {
    /// The revision that a draft replaces, with the ids that its items had.
    static func arsipTerakhir(
        _ pk: PerjanjianKinerja, instansi: String, in db: any SQLConnection
    ) throws -> PerjanjianKinerja? {
        let rows = try db.run(
            """
            SELECT c.id AS pk_id, COALESCE(i.asal_id, i.id) AS butir_id, i.id FROM perjanjian_kinerja c
            LEFT JOIN indikator_pk i ON i.instansi_id = c.instansi_id AND i.perjanjian_id = c.id
            WHERE c.instansi_id = \(instansi) AND c.unit_id = \(pk.unitID) AND c.tahun = \(pk.tahun)
                AND c.keadaan = 'diganti' AND c.revisi = \(pk.revisi - 1)
            """
        )
        guard let id: String = try rows.first?.get("pk_id"),
            var arsip = try load(id, instansi: instansi, in: db)?.pk
        else { return nil }
        var asal: [String: String] = [:]
        for row in rows {
            guard let butir: String = try row.getOptional("id") else { continue }
            asal[butir] = try row.get("butir_id")
        }
        for letak in arsip.indikator.indices {
            arsip.indikator[letak].id = asal[arsip.indikator[letak].id] ?? arsip.indikator[letak].id
        }
        return arsip
    }
}

extension PerjanjianStore {
    /// The agreement that counts, or the replaced one that `revisi` names.
    static func cari(
        unit: String, tahun: Int, revisi: String, instansi: String, in db: any SQLConnection
    ) throws -> PerjanjianTersimpan? {
        guard !revisi.isEmpty else { return try load(unit: unit, tahun: tahun, instansi: instansi, in: db) }
        guard let satu = try load(revisi, instansi: instansi, in: db), satu.pk.unitID == unit, satu.pk.tahun == tahun
        else { throw WebFailure.notFound }
        return satu
    }
}
