import Dasar
public import Kinerja
public import Platform
import Storage

/// Obstacles that seeds and tests make step by step, by the same rules as people do.
public enum KendalaBenih {
    public enum Langkah: Sendable {
        case akui, teruskan, selesai, tidakDapat
    }

    /// - Returns: the id.
    @discardableResult
    public static func lapor(
        _ laporan: LaporanKendala, pelapor: String, indikator: String? = nil, bulan: Bulan? = nil,
        pada hari: Tanggal, in tx: Transaction
    ) throws -> String {
        let instansi = tx.pencatat.instansi
        let keputusan = try Kendala.lapor(
            id: Identifier.make(at: tx.pencatat.waktu), pelapor: pelapor, laporan,
            penilai: try GarisKendalaStore.atas(pelapor, pada: hari, instansi: instansi, in: tx.db).first, pada: hari,
            kalender: try PeriodeStore.kalender(instansi: instansi, in: tx.db)
        )
        let asal = AsalKendala(asal: bulan == nil ? "bebas" : "realisasi", indikatorID: indikator, bulan: bulan)
        try KendalaStore.sisip(keputusan, asal, in: tx)
        return keputusan.keadaan.id
    }

    /// One step by whoever holds it.
    public static func langkah(
        _ id: String, _ langkah: Langkah, _ teks: String = "", pada hari: Tanggal, in tx: Transaction
    ) throws {
        let instansi = tx.pencatat.instansi
        guard let ada = try KendalaStore.satu(id, instansi: instansi, kunci: true, in: tx.db) else {
            throw WebFailure.notFound
        }
        let k = ada.kendala
        let kalender = try PeriodeStore.kalender(instansi: instansi, in: tx.db)
        let pemegang = k.pemegangID ?? ""
        let keputusan: Keputusan<Kendala>
        switch langkah {
        case .akui: keputusan = try k.akui(oleh: pemegang, kalender: kalender)
        case .teruskan:
            let garis = try GarisKendalaStore.atas(k.pelaporID, pada: hari, instansi: instansi, in: tx.db)
            let atasan = garis.dropFirst(k.tingkat + 1).first
            keputusan = try k.teruskan(ke: atasan, catatan: teks, pada: hari, kalender: kalender)
        case .selesai: keputusan = try k.selesaikan(oleh: pemegang, hasil: teks, pada: hari)
        case .tidakDapat: keputusan = try k.tidakDapat(oleh: pemegang, alasan: teks, pada: hari)
        }
        try KendalaStore.simpan(keputusan, versi: ada.versi, catatan: teks, in: tx)
    }
}
