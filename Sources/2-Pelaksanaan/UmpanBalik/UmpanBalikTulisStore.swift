public import Kinerja
import Platform
public import Storage

/// A row of feedback about to be written.
public struct UmpanBalikTersimpan: Sendable {
    public var id: String
    public var isi: UmpanBalikBaru
    /// Nil for a citizen.
    public var pemberi: String?
    public var sebagai: PemberiUmpanBalik
    public var isTersamar: Bool
    public var rhkID: String?
    public var indikatorID: String?
    public var perihal: String
    public var buktiID: String?
    public var tanggal: Tanggal
    public var waktu: Int64

    public init(
        id: String, isi: UmpanBalikBaru, pemberi: String?, sebagai: PemberiUmpanBalik, isTersamar: Bool,
        rhkID: String? = nil, indikatorID: String? = nil, perihal: String, buktiID: String? = nil, tanggal: Tanggal,
        waktu: Int64
    ) {
        self.id = id
        self.isi = isi
        self.pemberi = pemberi
        self.sebagai = sebagai
        self.isTersamar = isTersamar
        self.rhkID = rhkID
        self.indikatorID = indikatorID
        self.perihal = perihal
        self.buktiID = buktiID
        self.tanggal = tanggal
        self.waktu = waktu
    }
}

extension UmpanBalikStore {
    /// Writes a feedback as sent.
    public static func simpan(_ baru: UmpanBalikTersimpan, instansi: String, in db: any SQLConnection) throws {
        let isi = baru.isi
        var nilai: Int?
        if case .nilai(let satu) = isi.perihal { nilai = satu.rawValue }
        try db.run(
            """
            INSERT INTO umpan_balik (instansi_id, id, pegawai_id, pemberi_id, sebagai, tersamar, rhk_id, indikator_id, nilai,
                perihal, tanda, teks, bukti_id, tautan, sifat, cara, keadaan, tanggal, dibuat)
            VALUES (\(instansi), \(baru.id), \(isi.penerima), \(baru.pemberi), \(baru.sebagai.rawValue),
                \(baru.isTersamar), \(baru.rhkID), \(baru.indikatorID), \(nilai), \(baru.perihal),
                \(isi.tanda?.rawValue ?? ""), \(isi.teks), \(baru.buktiID), \(isi.tautan), \(isi.sifat.rawValue),
                \(isi.cara.rawValue), 'terkirim', \(baru.tanggal.description), \(baru.waktu))
            """
        )
    }

    /// Writes the new state over the one that was read; refuses `versi_basi` when somebody was faster.
    static func ubah(
        _ baru: UmpanBalik, dari lama: KeadaanUmpanBalik, tautanLanjut: String? = nil, waktu: Int64, instansi: String,
        in db: any SQLConnection
    ) throws {
        let jumlah = try db.change(
            """
            UPDATE umpan_balik SET keadaan = \(baru.keadaan.rawValue), tindak_lanjut = \(baru.tindakLanjut),
                terima_kasih = \(baru.isBerterimaKasih), versi = versi + 1,
                tautan_lanjut = COALESCE(\(tautanLanjut), tautan_lanjut), dibaca = COALESCE(dibaca, \(waktu))
            WHERE instansi_id = \(instansi) AND id = \(baru.id) AND keadaan = \(lama.rawValue)
            """
        )
        guard jumlah == 1 else {
            throw Penolakan("versi_basi", "Umpan balik ini baru saja berubah. Muat ulang halamannya")
        }
    }
}
