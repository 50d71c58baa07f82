import Kinerja
import Pelaksanaan
import Platform
import Storage

/// What waits for a person today, counted in one statement.
struct IsiBeranda: Sendable {
    var keadaanSKP: String?
    var skpID: String?
    var jumlahIndikator = 0
    var terisiBulanIni = 0
    /// The report that waits to be written or sent, and what it covers.
    var bulanLapor: Bulan?
    var judulLapor = ""
    var evaluasiBaru: String?
    /// Long work that ended and was not looked at yet.
    var pekerjaanSelesai: String?
    var judulPekerjaan = ""
    /// Agreed roles of the year that stand in no SKP yet.
    var peranBelumMasuk = 0
    /// Open agreements of guidance whose day comes within a week, or has passed.
    var kesepakatanJatuhTempo = 0
    var timSKPMenunggu = 0
    var timPenugasanMenunggu = 0
    var timRealisasiMenunggu = 0
    var timBelumDinilai = 0
    /// Obstacles on this person's desk, and the nearest deadline.
    var kendalaDiMeja = 0
    var batasKendala: String?
    var periodeDibuka: String?
    var periodeTutup: String?
}

enum BerandaStore {
    static func load(_ session: Session, today: Tanggal, in db: any SQLConnection) throws -> IsiBeranda {
        var isi = IsiBeranda()
        let (instansi, saya) = (session.instansiID, session.pegawaiID)
        let bulan = String(today.description.prefix(7))
        let rows = try db.run(sendiri(instansi, saya, tahun: today.tahun))
        if let row = rows.first {
            isi.keadaanSKP = try row.get("keadaan")
            isi.skpID = try row.get("id")
            isi.jumlahIndikator = try row.get("indikator")
            try laporan(&isi, rows, today)
        }
        if let row = try db.run(kabar(instansi, saya, today: today)).first {
            isi.evaluasiBaru = try row.getOptional("periode")
            isi.pekerjaanSelesai = try row.getOptional("pekerjaan")
            isi.judulPekerjaan = try row.getOptional("judul") ?? ""
            isi.peranBelumMasuk = try row.get("peran")
            isi.kesepakatanJatuhTempo = try row.get("kesepakatan")
        }
        if let row = try db.run(
            """
            SELECT kode, tutup FROM periode WHERE instansi_id = \(instansi) AND keadaan = 'dibuka' AND jenis <> 'tahunan'
            ORDER BY kode DESC LIMIT 1
            """
        ).first {
            isi.periodeDibuka = try row.get("kode")
            isi.periodeTutup = try row.get("tutup")
        }
        if session.isPenilai { try loadTeam(&isi, instansi, saya, today: today, bulan: bulan, in: db) }
        return isi
    }

    /// Results and finished work that nobody has looked at, and roles that were given; one row.
    private static func kabar(_ instansi: String, _ saya: String, today: Tanggal) -> SQL {
        """
        SELECT (SELECT periode FROM evaluasi WHERE instansi_id = \(instansi) AND pegawai_id = \(saya)
                AND keadaan = 'disampaikan' ORDER BY periode LIMIT 1) AS periode,
            (SELECT count(*) FROM peran_hasil WHERE instansi_id = \(instansi) AND pegawai_id = \(saya)
                AND tahun = \(today.tahun) AND keadaan = 'disepakati') AS peran,
            (SELECT count(*) FROM kesepakatan s JOIN bimbingan b ON b.instansi_id = s.instansi_id
                AND b.id = s.bimbingan_id WHERE s.instansi_id = \(instansi) AND s.keadaan IN ('terbuka', 'dibawa')
                AND (s.pegawai_id = \(saya) OR s.penanggung_id = \(saya) OR b.pembimbing_id = \(saya))
                AND s.tenggat <= \(today.tambah(hari: 7).description)) AS kesepakatan,
            k.pekerjaan, (SELECT j.judul FROM pekerjaan j WHERE j.instansi_id = \(instansi) AND j.id = k.pekerjaan) AS judul
        FROM (SELECT MIN(m.pekerjaan_id) AS pekerjaan FROM pekerjaan_peminta m
            JOIN pekerjaan p ON p.instansi_id = m.instansi_id AND p.id = m.pekerjaan_id
            WHERE m.instansi_id = \(instansi) AND m.pegawai_id = \(saya) AND m.dilihat IS NULL
                AND p.keadaan NOT IN ('antre', 'berjalan')) k
        """
    }

    private static func sendiri(_ instansi: String, _ saya: String, tahun: Int) -> SQL {
        """
        SELECT s.id, s.keadaan, s.tahun, \(RealisasiStore.kolomJadwal), b.bulan,
            (SELECT count(*) FROM indikator i WHERE i.instansi_id = s.instansi_id AND i.skp_id = s.id) AS indikator,
            (SELECT count(*) FROM realisasi r WHERE r.instansi_id = s.instansi_id AND r.skp_id = s.id
                AND r.bulan = b.bulan) AS terisi,
            b.keadaan AS keadaan_bulan
        FROM skp s
        \(RealisasiStore.gabungJadwal)
        LEFT JOIN realisasi_bulan b ON b.instansi_id = s.instansi_id AND b.skp_id = s.id
        WHERE s.instansi_id = \(instansi) AND s.pegawai_id = \(saya) AND s.tahun = \(tahun) AND s.keadaan <> 'ditutup'
        """
    }

    /// The report that waits: the one before while it is still in time, else the newest that may be written.
    private static func laporan(_ isi: inout IsiBeranda, _ rows: [SQLRow], _ today: Tanggal) throws {
        guard let row = rows.first else { return }
        let jadwal = try RealisasiStore.jadwal(row)
        guard let kini = jadwal.terakhirTerbuka(pada: today) else { return }
        var terkirim: Set<Bulan> = []
        var terisi: [Bulan: Int] = [:]
        for row in rows {
            guard let kode: String = try row.getOptional("bulan"), let bulan = Bulan(kode) else { continue }
            terisi[bulan] = try row.get("terisi")
            if let keadaan: String = try row.getOptional("keadaan_bulan"), ["terkirim", "diterima"].contains(keadaan) {
                terkirim.insert(bulan)
            }
        }
        let lalu = jadwal.sebelum(kini).flatMap { bulan in
            terisi[bulan] != nil && today <= AturanRealisasi.batas(bulan) ? bulan : nil
        }
        guard let bulan = [lalu, kini].compactMap({ $0 }).first(where: { !terkirim.contains($0) }) else { return }
        isi.bulanLapor = bulan
        isi.judulLapor = jadwal.tampil(bulan)
        isi.terisiBulanIni = terisi[bulan] ?? 0
    }

    private static func loadTeam(
        _ isi: inout IsiBeranda, _ instansi: String, _ saya: String, today: Tanggal, bulan: String,
        in db: any SQLConnection
    ) throws {
        let rows = try db.run(
            """
            SELECT
                (SELECT count(*) FROM skp WHERE instansi_id = \(instansi) AND penilai_id = \(saya)
                    AND tahun = \(today.tahun) AND keadaan = 'diajukan') AS skp,
                (SELECT count(*) FROM realisasi_bulan b JOIN skp s ON s.instansi_id = b.instansi_id AND s.id = b.skp_id
                    WHERE b.instansi_id = \(instansi) AND s.penilai_id = \(saya) AND s.tahun = \(today.tahun)
                    AND b.keadaan = 'terkirim') AS realisasi,
                (SELECT count(*) FROM garis_penilai g JOIN peran_hasil r ON r.instansi_id = g.instansi_id
                        AND r.pegawai_id = g.pegawai_id AND r.keadaan = 'menunggu_penilai'
                    WHERE g.instansi_id = \(instansi) AND g.penilai_id = \(saya)
                    AND g.berlaku_sejak <= \(today.description)
                    AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(today.description))) AS penugasan,
                (SELECT count(*) FROM skp s LEFT JOIN evaluasi e ON e.instansi_id = s.instansi_id AND e.skp_id = s.id
                        AND e.periode = \(isi.periodeDibuka ?? "") AND e.keadaan <> 'draf'
                    WHERE s.instansi_id = \(instansi) AND s.penilai_id = \(saya) AND s.tahun = \(today.tahun)
                    AND s.keadaan = 'ditetapkan' AND e.id IS NULL) AS belum,
                (SELECT count(*) FROM kendala WHERE instansi_id = \(instansi) AND pemegang_id = \(saya)
                    AND keadaan IN ('dilaporkan', 'diakui', 'diteruskan', 'dibuka_kembali')) AS kendala,
                (SELECT min(batas) FROM kendala WHERE instansi_id = \(instansi) AND pemegang_id = \(saya)
                    AND keadaan IN ('dilaporkan', 'diakui', 'diteruskan', 'dibuka_kembali')) AS batas_kendala
            """
        )
        guard let row = rows.first else { return }
        isi.timSKPMenunggu = try row.get("skp")
        isi.timPenugasanMenunggu = try row.get("penugasan")
        isi.timRealisasiMenunggu = try row.get("realisasi")
        isi.kendalaDiMeja = try row.get("kendala")
        isi.batasKendala = try row.getOptional("batas_kendala")
        isi.timBelumDinilai = isi.periodeDibuka == nil ? 0 : try row.get("belum")
    }
}
