import Dasar
public import Kinerja
public import Platform
import Storage

/// The obstacle that is written beside a realisation: one record for each indicator and month.
public enum KendalaRealisasiStore {
    /// Called inside the save of a realisation. No statement at all where nothing was and is written.
    ///
    /// - Parameter jenis: nil keeps the kind that is stored, `lain` for a new one.
    public static func simpan(
        _ teks: String, jenis: JenisKendala?, semula: String, indikator: String, bulan: Bulan, pelapor: String,
        pada hari: Tanggal, in tx: Transaction
    ) throws {
        guard !teks.isEmpty || !semula.isEmpty else { return }
        let ada = try tercatat(indikator, bulan, in: tx)
        if teks.isEmpty {
            guard let ada, ada.kendala.isBelumDijawab else { return }
            return try KendalaStore.simpan(try ada.kendala.tarik(), versi: ada.versi, in: tx)
        }
        let laporan = LaporanKendala(jenis: jenis ?? ada?.kendala.laporan.jenis ?? .lain, uraian: teks)
        if let ada {
            var sama = ada.kendala.laporan
            (sama.jenis, sama.uraian) = (laporan.jenis, teks)
            let isSama = sama == ada.kendala.laporan && ada.kendala.keadaan != .ditarik
            // What was answered stays as it was answered.
            guard !isSama, ada.kendala.keadaan.isTerbuka || ada.kendala.keadaan == .ditarik else { return }
            let keputusan = try ada.kendala.ubah(
                sama, penilai: try penilai(pelapor, hari, tx), pada: hari, kalender: try kalender(tx))
            return try KendalaStore.simpan(keputusan, versi: ada.versi, catatan: teks, in: tx)
        }
        let keputusan = try Kendala.lapor(
            id: Identifier.make(at: tx.pencatat.waktu), pelapor: pelapor, laporan,
            penilai: try penilai(pelapor, hari, tx), pada: hari, kalender: try kalender(tx)
        )
        try KendalaStore.sisip(
            keputusan, AsalKendala(asal: "realisasi", indikatorID: indikator, bulan: bulan), in: tx)
    }

    private static func tercatat(
        _ indikator: String, _ bulan: Bulan, in tx: Transaction
    ) throws -> (kendala: Kendala, versi: Int)? {
        try tx.db.run(
            """
            SELECT k.* FROM kendala k WHERE k.instansi_id = \(tx.pencatat.instansi) AND k.indikator_id = \(indikator)
                AND k.bulan = \(bulan.description) AND k.asal = 'realisasi'
            """
        ).first.map { (try KendalaStore.kendala($0), try $0.get("versi")) }
    }

    private static func penilai(_ pelapor: String, _ hari: Tanggal, _ tx: Transaction) throws -> String? {
        try GarisKendalaStore.atas(pelapor, pada: hari, instansi: tx.pencatat.instansi, in: tx.db).first
    }

    private static func kalender(_ tx: Transaction) throws -> KalenderKerja {
        try PeriodeStore.kalender(instansi: tx.pencatat.instansi, in: tx.db)
    }
}
