public import Kinerja
import Platform
public import Storage

/// A month that seeds and benchmarks write as it is, without rules and audit.
public struct BenihRealisasi: Sendable {
    public struct Butir: Sendable {
        public var id: String
        public var indikatorID: String
        public var isi: Realisasi
        /// Evidence rows to write and attach; usually links, since files must be stored first.
        public var bukti: [Bukti]

        public init(id: String, indikatorID: String, isi: Realisasi, bukti: [Bukti] = []) {
            self.id = id
            self.indikatorID = indikatorID
            self.isi = isi
            self.bukti = bukti
        }
    }

    public var skpID: String
    public var bulan: Bulan
    public var keadaan: KeadaanRealisasi
    public var isTerlambat: Bool
    /// Reason for a return; empty otherwise.
    public var alasan: String
    /// The rater, for months that were decided.
    public var penilaiID: String?
    public var butir: [Butir]

    public init(
        skpID: String, bulan: Bulan, keadaan: KeadaanRealisasi, isTerlambat: Bool = false, alasan: String = "",
        penilaiID: String? = nil, butir: [Butir]
    ) {
        self.skpID = skpID
        self.bulan = bulan
        self.keadaan = keadaan
        self.isTerlambat = isTerlambat
        self.alasan = alasan
        self.penilaiID = penilaiID
        self.butir = butir
    }
}

extension RealisasiStore {
    /// Writes whole months quickly, for seeds. The months must not exist yet; `belumDiisi` writes nothing.
    public static func simpanBenih(
        _ daftar: [BenihRealisasi], instansi: String, waktu: Int64, in db: any SQLConnection
    ) throws {
        for benih in daftar where benih.keadaan != .belumDiisi {
            try simpanBulan(benih, instansi: instansi, waktu: waktu, in: db)
            for butir in benih.butir {
                try simpanButir(butir, benih, instansi: instansi, waktu: waktu, in: db)
                for bukti in butir.bukti {
                    try BuktiStore.simpan(bukti, instansi: instansi, in: db)
                    try BuktiStore.pasang(bukti.id, pada: butir.id, instansi: instansi, in: db)
                }
            }
        }
    }

    private static func simpanBulan(
        _ benih: BenihRealisasi, instansi: String, waktu: Int64, in db: any SQLConnection
    ) throws {
        let isDiputus = benih.keadaan == .diterima || benih.keadaan == .dikembalikan
        let dikirim: Int64? = benih.keadaan == .sebagian ? nil : waktu
        let diputus: Int64? = isDiputus ? waktu : nil
        try db.run(
            """
            INSERT INTO realisasi_bulan (instansi_id, skp_id, bulan, keadaan, dikirim, terlambat, dibuka, diputus,
                diputus_oleh, catatan)
            VALUES (\(instansi), \(benih.skpID), \(benih.bulan.description), \(benih.keadaan), \(dikirim),
                \(benih.isTerlambat), \(diputus), \(diputus), \(isDiputus ? benih.penilaiID : nil), \(benih.alasan))
            """
        )
    }

    private static func simpanButir(
        _ butir: BenihRealisasi.Butir, _ benih: BenihRealisasi, instansi: String, waktu: Int64,
        in db: any SQLConnection
    ) throws {
        let isi = butir.isi
        try db.run(
            """
            INSERT INTO realisasi (instansi_id, id, skp_id, indikator_id, bulan, nihil, angka, uraian, kendala, versi,
                diubah)
            VALUES (\(instansi), \(butir.id), \(benih.skpID), \(butir.indikatorID), \(benih.bulan.description),
                \(isi.isNihil), \(isi.angka?.description), \(isi.uraian), \(isi.kendala), 1, \(waktu))
            """
        )
    }
}
