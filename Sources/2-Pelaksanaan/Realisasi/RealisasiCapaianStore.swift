public import Kinerja
public import Storage

/// What the months of a period amount to for one SKP.
public struct CapaianSKP: Sendable {
    /// One indicator, in the order of the forms.
    public struct Butir: Sendable {
        public let indikator: IndikatorRealisasi
        public let ringkasan: RingkasanCapaian
        /// Pieces of evidence in the period.
        public let jumlahBukti: Int
        /// Reported obstacles with their month, oldest first.
        public let kendala: [(bulan: Bulan, teks: String)]
    }

    public var butir: [Butir] = []

    public var jumlahBukti: Int { butir.reduce(0) { $0 + $1.jumlahBukti } }
    public var kendala: [(bulan: Bulan, teks: String)] { butir.flatMap(\.kendala) }
    /// Indicators with at least one month.
    public var terisi: Int { butir.count { $0.ringkasan.bulanTerisi > 0 } }

    /// The mean of the percentages that exist, each held at 100 so that one excess hides no lack, rounded half up to a
    /// whole number; nil when there is none. For a bar in a grid; it never computes a rating (N-47).
    public var rataRata: Desimal? {
        let persen = butir.compactMap(\.ringkasan.persen).map { min($0, Desimal(100)) }
        guard !persen.isEmpty else { return nil }
        return persen.reduce(Desimal.nol, +).dibagi(Desimal(persen.count), desimal: 0)
    }
}

extension RealisasiStore {
    /// The realised values of many SKP in one statement: for the grid of a team of sixty. Only months that
    /// were sent count; what is a draft or was returned is the Pegawai's own.
    ///
    /// Every SKP asked for is in the answer; one without indicators is empty.
    public static func capaian(
        skpIDs: [String], periode: Periode, instansi: String, in db: any SQLConnection
    ) throws -> [String: CapaianSKP] {
        var hasil = Dictionary(skpIDs.map { ($0, CapaianSKP()) }, uniquingKeysWith: { first, _ in first })
        guard !skpIDs.isEmpty else { return hasil }
        let bulan = periode.daftarBulan
        let rows = try db.run(
            """
            SELECT i.skp_id, i.id AS indikator_id, i.ukuran, i.satuan, i.aspek, i.target_teks, i.target_angka,
                i.target_maks, i.arah, r.bulan, r.nihil, r.angka, r.uraian, r.kendala,
                (SELECT COUNT(*) FROM bukti_realisasi br
                    JOIN bukti b ON b.instansi_id = br.instansi_id AND b.id = br.bukti_id AND b.dihapus IS NULL
                    WHERE br.instansi_id = r.instansi_id AND br.realisasi_id = r.id) AS bukti
            FROM indikator i
            JOIN rencana_hasil_kerja h ON h.instansi_id = i.instansi_id AND h.id = i.rhk_id
            LEFT JOIN realisasi r ON r.instansi_id = i.instansi_id AND r.indikator_id = i.id
                AND r.bulan >= \(bulan[0].description) AND r.bulan <= \(bulan[bulan.count - 1].description)
                AND EXISTS (SELECT 1 FROM realisasi_bulan m WHERE m.instansi_id = r.instansi_id
                    AND m.skp_id = r.skp_id AND m.bulan = r.bulan AND m.keadaan IN ('terkirim', 'diterima'))
            WHERE i.instansi_id = \(instansi) AND i.skp_id IN \(list: skpIDs)
            ORDER BY i.skp_id, CASE WHEN h.jenis = 'utama' THEN 0 ELSE 1 END, h.urutan, h.id, i.urutan, i.id, r.bulan
            """
        )
        var sisa = rows[...]
        while let first = sisa.first {
            let id: String = try first.get("indikator_id")
            let milik = Array(try sisa.prefix { try $0.get("indikator_id") == id })
            sisa = sisa.dropFirst(milik.count)
            hasil[try first.get("skp_id"), default: CapaianSKP()].butir.append(try ringkas(milik, periode: periode))
        }
        return hasil
    }

    private static func ringkas(_ rows: [SQLRow], periode: Periode) throws -> CapaianSKP.Butir {
        let indikator = try bacaIndikator(rows[0])
        var isi: [Bulan: Realisasi] = [:]
        var kendala: [(bulan: Bulan, teks: String)] = []
        var jumlahBukti = 0
        for row in rows {
            guard let kode: String = try row.getOptional("bulan"), let bulan = Bulan(kode) else { continue }
            let satu = try bacaRealisasi(row)
            isi[bulan] = satu
            if !satu.kendala.isEmpty { kendala.append((bulan, satu.kendala)) }
            jumlahBukti += try row.get("bukti")
        }
        return CapaianSKP.Butir(
            indikator: indikator, ringkasan: RingkasanCapaian.hitung(indikator, isi: isi, periode: periode),
            jumlahBukti: jumlahBukti, kendala: kendala
        )
    }
}
