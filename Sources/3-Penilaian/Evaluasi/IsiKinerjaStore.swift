import Kinerja
import Storage

/// Plans with their sent realisation, in one statement for any number of people. Months that were not sent stay the
/// Pegawai's own draft and are left out.
enum IsiKinerjaStore {
    static func load(
        skp: [String], periode: Periode, instansi: String, in db: any SQLConnection
    ) throws -> [String: IsiKinerja] {
        guard !skp.isEmpty else { return [:] }
        let bulan = periode.daftarBulan.map(\.description)
        let rows = try db.run(
            """
            SELECT r.skp_id, r.id AS rhk_id, r.jenis, r.rumusan, COALESCE(a.rumusan, r.rhk_atasan) AS intervensi,
                r.pemberi_tugas, r.perspektif, i.id AS indikator_id, i.aspek, i.ukuran, i.target_teks, i.target_angka,
                i.target_maks, i.satuan, i.arah, x.bulan, x.nihil, x.angka, x.uraian, x.kendala,
                (SELECT COUNT(*) FROM bukti_realisasi br
                 JOIN bukti b ON b.instansi_id = br.instansi_id AND b.id = br.bukti_id AND b.dihapus IS NULL
                 WHERE br.instansi_id = x.instansi_id AND br.realisasi_id = x.id) AS bukti
            FROM rencana_hasil_kerja r
            LEFT JOIN rencana_hasil_kerja a ON a.instansi_id = r.instansi_id AND a.id = r.rhk_atasan_id
            LEFT JOIN indikator i ON i.instansi_id = r.instansi_id AND i.rhk_id = r.id
            LEFT JOIN realisasi x ON x.instansi_id = i.instansi_id AND x.indikator_id = i.id AND x.bulan IN \(list: bulan)
                AND EXISTS (SELECT 1 FROM realisasi_bulan m WHERE m.instansi_id = x.instansi_id AND m.skp_id = x.skp_id
                    AND m.bulan = x.bulan AND m.keadaan IN ('terkirim', 'diterima'))
            WHERE r.instansi_id = \(instansi) AND r.skp_id IN \(list: skp)
            ORDER BY r.skp_id, r.jenis DESC, r.urutan, r.id, i.urutan, i.id, x.bulan
            """
        )
        return try susun(rows, periode: periode)
    }

    /// Folds the ordered rows: month into indicator, indicator into result, result into plan.
    private static func susun(_ rows: [SQLRow], periode: Periode) throws -> [String: IsiKinerja] {
        var hasil: [String: [IsiKinerja.Hasil]] = [:]
        for satuRencana in try pecah(rows, menurut: "rhk_id") {
            guard let pertama = satuRencana.first else { continue }
            let daftar = try pecah(satuRencana, menurut: "indikator_id").compactMap { try indikator($0, periode) }
            let jenis: String = try pertama.get("jenis")
            hasil[try pertama.get("skp_id"), default: []].append(
                IsiKinerja.Hasil(
                    rumusan: try pertama.get("rumusan"), isUtama: jenis == "utama",
                    intervensi: try pertama.getOptional("intervensi") ?? "",
                    pemberiTugas: try pertama.get("pemberi_tugas"), perspektif: try pertama.get("perspektif"),
                    daftarIndikator: daftar
                )
            )
        }
        return hasil.mapValues(IsiKinerja.init)
    }

    /// Runs of rows with the same value in a column.
    private static func pecah(_ rows: [SQLRow], menurut kolom: String) throws -> [[SQLRow]] {
        var kelompok: [[SQLRow]] = []
        var kini: String?
        for row in rows {
            let nilai: String? = try row.getOptional(kolom)
            if kelompok.isEmpty || nilai != kini { kelompok.append([]) }
            kelompok[kelompok.count - 1].append(row)
            kini = nilai
        }
        return kelompok
    }

    private static func indikator(_ rows: [SQLRow], _ periode: Periode) throws -> IsiKinerja.Indikator? {
        guard let pertama = rows.first, let id: String = try pertama.getOptional("indikator_id") else { return nil }
        let aspek: String = try pertama.get("aspek")
        let satuan: String = try pertama.get("satuan")
        let ukuran = IndikatorRealisasi(
            id: id, ukuran: try pertama.get("ukuran"), satuan: satuan, aspek: aspek, target: try target(pertama),
            targetTeks: try targetTeks(pertama, satuan: satuan)
        )
        var isi: [Bulan: Realisasi] = [:]
        var kendala: [IsiKinerja.Kendala] = []
        var bukti = 0
        for row in rows {
            guard let bulan = (try row.getOptional("bulan") as String?).flatMap(Bulan.init) else { continue }
            let satu = try realisasi(row)
            isi[bulan] = satu
            if !satu.kendala.isEmpty { kendala.append(.init(bulan: bulan, teks: satu.kendala)) }
            bukti += try row.get("bukti", as: Int.self)
        }
        return IsiKinerja.Indikator(
            ukuran: ukuran, aspek: aspek, capaian: RingkasanCapaian.hitung(ukuran, isi: isi, periode: periode),
            jumlahBukti: bukti, daftarKendala: kendala
        )
    }

    private static func realisasi(_ row: SQLRow) throws -> Realisasi {
        Realisasi(
            angka: (try row.getOptional("angka") as String?).flatMap { Desimal($0) }, isNihil: try row.get("nihil"),
            uraian: try row.get("uraian"), kendala: try row.get("kendala")
        )
    }

    private static func target(_ row: SQLRow) throws -> TargetIndikator? {
        guard let angka = (try row.getOptional("target_angka") as String?).flatMap({ Desimal($0) }) else { return nil }
        let maks = (try row.getOptional("target_maks") as String?).flatMap { Desimal($0) }
        switch try row.get("arah", as: String.self) {
        case "turun": return .turun(angka)
        case "rentang": return maks.map { .rentang(angka, $0) }
        default: return .naik(angka)
        }
    }

    private static func targetTeks(_ row: SQLRow, satuan: String) throws -> String {
        let angka = (try row.getOptional("target_angka") as String?).flatMap { Desimal($0) }
        let maks = (try row.getOptional("target_maks") as String?).flatMap { Desimal($0) }
        return TargetKinerja(teks: try row.get("target_teks"), angka: angka, maks: maks).tampil(satuan: satuan)
    }
}
