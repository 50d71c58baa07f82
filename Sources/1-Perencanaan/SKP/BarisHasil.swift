import Kinerja
import Storage

/// Results and indicators from the rows of one join.
enum BarisHasil {
    static func susun(_ rows: [SQLRow]) throws -> [RencanaHasilKerja] {
        var hasil: [RencanaHasilKerja] = []
        for row in rows {
            guard let id: String = try row.getOptional("rhk_id") else { continue }
            if hasil.last?.id != id { hasil.append(try rencana(row, id: id)) }
            if let indikator = try indikator(row) { hasil[hasil.count - 1].indikator.append(indikator) }
        }
        return hasil
    }

    private static func rencana(_ row: SQLRow, id: String) throws -> RencanaHasilKerja {
        RencanaHasilKerja(
            id: id, jenis: try row.get("jenis"), rumusan: try row.get("rumusan"),
            rhkAtasanID: try row.getOptional("rhk_atasan_id"), rhkAtasan: try row.get("rhk_atasan"),
            pemberiTugas: try row.get("pemberi_tugas"), klasifikasi: try row.pilihan("klasifikasi"),
            perspektif: try row.pilihan("perspektif"), catatanKembali: try row.getOptional("catatan_kembali"),
            asal: try row.get("asal"), keadaan: try row.get("keadaan_rhk"),
            catatanAmbilAlih: try row.getOptional("catatan_ambil_alih"), peranID: try row.getOptional("peran_id"),
            kaskade: try row.pilihan("kaskade")
        )
    }

    static func indikator(_ row: SQLRow) throws -> IndikatorKinerja? {
        guard let id: String = try row.getOptional("indikator_id") else { return nil }
        return IndikatorKinerja(
            id: id, aspek: try row.get("aspek"), ukuran: try row.get("ukuran"),
            target: TargetKinerja(
                teks: try row.get("target_teks"), angka: try row.desimal("target_angka"),
                maks: try row.desimal("target_maks")
            ),
            satuan: try row.get("satuan"), arah: try row.get("arah"), standarID: try row.getOptional("standar_id"),
            standarKode: try row.getOptional("standar_kode"), standarVersi: try row.getOptional("standar_versi"),
            indikatorPKID: try row.getOptional("indikator_pk_id")
        )
    }
}
