import Kinerja
import Platform
import Storage

/// One person of a team in one month.
struct AnggotaRealisasi: Sendable {
    let skpID: String
    let pegawaiID: String
    let nama: String
    let jabatan: String
    let isBerlaku: Bool
    let bulan: BulanTersimpan
    let jadwal: JadwalRealisasi
    var butir: [TandaRealisasi.Butir] = []

    /// Flags of a month that was sent; empty for others, whose content is not the rater's yet.
    var tanda: [TandaRealisasi] {
        guard bulan.bulan.keadaan == .terkirim || bulan.bulan.keadaan == .diterima else { return [] }
        return TandaRealisasi.periksa(butir, isTerlambat: bulan.bulan.isTerlambat)
    }

    /// Waiting and without any flag.
    var isWajar: Bool { bulan.bulan.keadaan == .terkirim && tanda.isEmpty }
    /// The month of its report where that is another one and nothing was written in this; nil otherwise.
    var bulanLapor: Bulan? {
        guard bulan.bulan.keadaan == .belumDiisi, !jadwal.isLapor(bulan.bulan.bulan) else { return nil }
        return jadwal.bulanLapor(bulan.bulan.bulan)
    }
    var terisi: Int { butir.count(where: \.isTerisi) }
}

extension RealisasiStore {
    /// The people whose running SKP names this rater, with the month, in two statements.
    static func tim(
        penilai: String, bulan: Bulan, instansi: String, in db: any SQLConnection
    ) throws -> [AnggotaRealisasi] {
        let rows = try db.run(
            """
            SELECT s.id, s.pegawai_id, s.tahun, s.ditetapkan, \(kolomJadwal), q.nama, t.jabatan,
                b.keadaan, b.terlambat, b.dikirim, b.ditekan, b.dibuka, b.diputus, b.catatan, b.versi AS versi_bulan
            FROM skp s
            \(gabungJadwal)
            JOIN pegawai q ON q.instansi_id = s.instansi_id AND q.id = s.pegawai_id
            LEFT JOIN penempatan t ON t.instansi_id = s.instansi_id AND t.pegawai_id = s.pegawai_id
                AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
            LEFT JOIN realisasi_bulan b ON b.instansi_id = s.instansi_id AND b.skp_id = s.id
                AND b.bulan = \(bulan.description)
            WHERE s.instansi_id = \(instansi) AND s.penilai_id = \(penilai) AND s.tahun = \(bulan.tahun)
                AND (s.keadaan <> 'ditutup' OR s.selesai IS NOT NULL)
            ORDER BY q.nama, s.id
            """
        )
        var ada: Set<String> = []
        var tim = try rows.compactMap { row -> AnggotaRealisasi? in
            let jadwal = try jadwal(row)
            // A month belongs to the SKP that ran in it; months before a new post are not asked for.
            guard jadwal.memuat(bulan), ada.insert(try row.get("id")).inserted else { return nil }
            return AnggotaRealisasi(
                skpID: try row.get("id"), pegawaiID: try row.get("pegawai_id"), nama: try row.get("nama"),
                jabatan: try row.getOptional("jabatan") ?? "",
                isBerlaku: try row.getOptional("ditetapkan", as: Int64.self) != nil, bulan: try bacaBulan(row, bulan),
                jadwal: jadwal
            )
        }
        let butir = try butirTim(tim.map(\.skpID), bulan: bulan, instansi: instansi, in: db)
        for nomor in tim.indices { tim[nomor].butir = butir[tim[nomor].skpID] ?? [] }
        return tim
    }

    /// The oldest month that was sent to this rater and not decided; nil when none waits.
    static func bulanMenunggu(penilai: String, instansi: String, in db: any SQLConnection) throws -> Bulan? {
        let rows = try db.run(
            """
            SELECT b.bulan FROM realisasi_bulan b
            JOIN skp s ON s.instansi_id = b.instansi_id AND s.id = b.skp_id
            WHERE b.instansi_id = \(instansi) AND b.keadaan = 'terkirim' AND s.penilai_id = \(penilai)
                AND (s.keadaan <> 'ditutup' OR s.selesai IS NOT NULL)
            ORDER BY b.bulan LIMIT 1
            """
        )
        return try rows.first.flatMap { Bulan(try $0.get("bulan", as: String.self)) }
    }

    private static func butirTim(
        _ skp: [String], bulan: Bulan, instansi: String, in db: any SQLConnection
    ) throws -> [String: [TandaRealisasi.Butir]] {
        guard !skp.isEmpty else { return [:] }
        let rows = try db.run(
            """
            SELECT i.skp_id, r.id, r.nihil, r.kendala,
                (SELECT COUNT(*) FROM bukti_realisasi br
                    JOIN bukti b ON b.instansi_id = br.instansi_id AND b.id = br.bukti_id AND b.dihapus IS NULL
                    WHERE br.instansi_id = r.instansi_id AND br.realisasi_id = r.id) AS bukti
            FROM indikator i
            LEFT JOIN realisasi r ON r.instansi_id = i.instansi_id AND r.indikator_id = i.id
                AND r.bulan = \(bulan.description)
            WHERE i.instansi_id = \(instansi) AND i.skp_id IN \(list: skp)
            """
        )
        var hasil: [String: [TandaRealisasi.Butir]] = [:]
        for row in rows {
            let isTerisi = try row.getOptional("id", as: String.self) != nil
            hasil[try row.get("skp_id"), default: []].append(
                TandaRealisasi.Butir(
                    isTerisi: isTerisi, isNihil: try row.getOptional("nihil") ?? false,
                    hasKendala: try row.getOptional("kendala", as: String.self)?.isEmpty == false,
                    jumlahBukti: try row.get("bukti")
                )
            )
        }
        return hasil
    }
}
