public import Kinerja
public import Storage

extension KeadaanPerjanjian: SQLConvertible, SQLDecodable {}
extension PerjanjianKinerja.StatusData: SQLConvertible, SQLDecodable {}
extension StrategiHasilKerja.Bagian: SQLConvertible, SQLDecodable {}

extension IndikatorPK {
    /// From a row of `indikator_pk`; `id` where the row calls it otherwise.
    init(_ row: SQLRow, id: String? = nil, isRancangan: Bool) throws {
        self.init(
            id: try id ?? row.get("id"), sasaran: try row.get("sasaran"), ukuran: try row.get("ukuran"),
            target: TargetKinerja(
                teks: try row.get("target_teks"), angka: try row.desimal("target_angka"),
                maks: try row.desimal("target_maks")
            ),
            satuan: try row.get("satuan"), arah: try row.get("arah"), aspek: try row.get("aspek"),
            perspektif: try row.pilihan("perspektif"), isIKU: try row.get("iku"),
            isPerluManual: try row.get("perlu_manual"), standarID: try row.getOptional("standar_id"),
            isRancangan: isRancangan
        )
    }
}

extension PerjanjianKinerja {
    /// From a row of `perjanjian_kinerja`, without its items.
    init(_ row: SQLRow) throws {
        self.init(
            id: try row.get("pk_id"), unitID: try row.get("unit_id"), tahun: try row.get("tahun"),
            keadaan: try row.get("keadaan"), revisi: try row.get("revisi"), nomor: try row.get("nomor"),
            tanggal: try row.tanggal("tanggal"), pihakPertamaID: try row.getOptional("pihak_pertama_id"),
            pihakKeduaID: try row.getOptional("pihak_kedua_id"), sumber: try row.get("sumber"),
            statusData: try row.get("status_data"), alasan: try row.get("alasan"), versi: try row.get("versi"),
            dibuat: try row.get("dibuat")
        )
    }
}
