public import Kinerja
public import Platform
public import Storage

/// What loading a list of standards changes, by kode.
public struct SelisihStandar: Sendable, Hashable {
    public var baru: [String] = []
    public var berubah: [String] = []
    public var sama = 0
    /// What differs, for each kode of `berubah`.
    public var perbedaan: [String: [PerbedaanRuas]] = [:]
    /// Rows for standards that have ended; they wait, the others go on.
    public var berakhir: [BarisBermasalah] = []

    /// Whether anything would be written.
    public var isKosong: Bool { baru.isEmpty && berubah.isEmpty }
}

extension StandarStore {
    /// What `muat` would do on that day. Nothing is written.
    public static func selisih(
        _ daftar: [StandarMasukan], pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> SelisihStandar {
        banding(daftar, dengan: try terakhir(instansi: instansi, in: db), pada: hari)
    }

    private static func banding(
        _ daftar: [StandarMasukan], dengan ada: [String: Standar], pada hari: Tanggal
    ) -> SelisihStandar {
        var hasil = SelisihStandar()
        for satu in daftar {
            guard let lama = ada[satu.kode] else {
                hasil.baru.append(satu.kode)
                continue
            }
            if lama.tercatat.keadaan(pada: hari) == .berakhir {
                hasil.berakhir.append(barisBerakhir(satu, lama))
                continue
            }
            let beda = satu.isi.perbedaan(dari: lama.isi)
            if beda.isEmpty {
                hasil.sama += 1
            } else {
                hasil.berubah.append(satu.kode)
                hasil.perbedaan[satu.kode] = beda
            }
        }
        return hasil
    }

    private static func barisBerakhir(_ satu: StandarMasukan, _ lama: Standar) -> BarisBermasalah {
        let kapan = lama.tercatat.berlakuSampai.map { " pada \($0.tampil)" } ?? ""
        return BarisBermasalah(
            nomorBaris: satu.nomorBaris,
            daftarMasalah: [
                MasalahImpor(
                    kode: "standar_berakhir", kolom: "kode", kalimat: "Standar \(satu.kode) sudah berakhir\(kapan).",
                    perbaikan: "Hapus baris ini, beri kode lain, atau usulkan versi baru di halaman standar itu."
                )
            ], idLuar: satu.kode, nama: satu.indikator
        )
    }

    /// Adds new standards and a new version of each changed one, by kode. Loading the same list again changes nothing.
    ///
    /// A new standard holds from 1 January, a changed one from `hari` (or the day after its present version began), so
    /// that no SKP loses the version it was made with.
    @discardableResult
    public static func muat(
        _ daftar: [StandarMasukan], pada hari: Tanggal, sebab: String = "Berkas standar dimuat", instansi: String,
        in tx: Transaction
    ) throws -> SelisihStandar {
        let ada = try terakhir(instansi: instansi, in: tx.db)
        let selisih = banding(daftar, dengan: ada, pada: hari)
        guard !selisih.isKosong else { return selisih }
        let tulis = Set(selisih.baru + selisih.berubah)
        var kepala: [(id: String, kode: String)] = []
        var baris: [BarisVersi] = []
        for satu in daftar where tulis.contains(satu.kode) {
            let id = ada[satu.kode]?.id ?? Identifier.make(at: tx.pencatat.waktu)
            if ada[satu.kode] == nil { kepala.append((id, satu.kode)) }
            let versi = try versiBaru(satu.isi, sesudah: ada[satu.kode], pada: hari, in: tx)
            baris.append(BarisVersi(id: Identifier.make(at: tx.pencatat.waktu), standarID: id, versi: versi))
        }
        try tambahKepala(kepala, in: tx)
        try tambahVersi(baris, in: tx)
        try StandarPeristiwaStore.catat(baris.map(\.id), .berlakukan, teks: sebab, in: tx)
        try rapikan(pada: hari, in: tx)
        tx.catat(
            EntriJejak(
                "standar.dimuat", objek: "standar", id: instansi,
                sesudah: "baru \(selisih.baru.count), berubah \(selisih.berubah.count)"
            )
        )
        return selisih
    }

    private static func versiBaru(
        _ isi: IsiStandar, sesudah lama: Standar?, pada hari: Tanggal, in tx: Transaction
    ) throws -> VersiStandar {
        guard let lama else {
            let awal = Tanggal(tahun: hari.tahun, bulan: 1, hari: 1) ?? hari
            return VersiStandar(nomor: 1, keadaan: .berlaku, isi: isi, berlakuSejak: awal)
        }
        let mulai = MasaBerlakuStandar.mulaiTercepat(sesudah: lama.tercatat, mau: hari)
        if let diganti = try MasaBerlakuStandar.gantikan(lama.tercatat, mulai: mulai) {
            try akhiri(versi: lama.versiID, diganti, in: tx)
        }
        return VersiStandar(nomor: lama.versi + 1, keadaan: .berlaku, isi: isi, berlakuSejak: mulai)
    }

    /// The newest version of every standard, by kode.
    private static func terakhir(instansi: String, in db: any SQLConnection) throws -> [String: Standar] {
        var hasil: [String: Standar] = [:]
        try db.each(
            """
            SELECT \(Standar.kolom) FROM versi_standar v WHERE v.instansi_id = \(instansi) AND v.versi > 0
            ORDER BY v.versi
            """
        ) { row in
            let satu = try Standar(row)
            hasil[satu.kode] = satu
        }
        return hasil
    }
}
