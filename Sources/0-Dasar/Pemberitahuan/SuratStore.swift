import Kinerja
import Platform
import Storage

/// Messages on their way out. A message is marked `dikirim` with a later `berikut` before it leaves and `terkirim` after:
/// a process that dies between the two sends it again with the same number, so it arrives at least once and its reader
/// can tell that it is the same.
enum SuratStore {
    /// Takes what is due, at most `batas`, for this process alone.
    static func ambil(
        instansi: String, now: Int64, batas: Int, in db: any SQLConnection
    ) throws -> [SuratKeluar] {
        let rows = try db.run(
            """
            SELECT id, pegawai_id, saluran, tujuan, percobaan FROM surat_keluar
            WHERE instansi_id = \(instansi) AND keadaan IN ('menunggu', 'dikirim') AND berikut <= \(now)
            ORDER BY berikut, id LIMIT \(batas)
            """
        )
        var daftar: [SuratKeluar] = []
        for row in rows {
            let (id, percobaan): (String, Int) = (try row.get("id"), try row.get("percobaan"))
            guard let saluran = Saluran(rawValue: try row.get("saluran")) else { continue }
            // A process died in the last try: nobody knows whether it left.
            guard percobaan < UlangKirim.maksimum else {
                try akhiri(id, keadaan: "gagal", galat: "tidak diketahui", instansi: instansi, now: now, in: db)
                continue
            }
            let berikut = now + Int64(UlangKirim.jedaMenit(sesudah: percobaan + 1)) * 60_000
            let milikKami = try db.change(
                """
                UPDATE surat_keluar SET keadaan = 'dikirim', percobaan = percobaan + 1, berikut = \(berikut)
                WHERE instansi_id = \(instansi) AND id = \(id) AND percobaan = \(percobaan)
                    AND keadaan IN ('menunggu', 'dikirim') AND berikut <= \(now)
                """
            )
            guard milikKami == 1 else { continue }
            daftar.append(
                SuratKeluar(
                    id: id, pegawaiID: try row.get("pegawai_id"), saluran: saluran, tujuan: try row.get("tujuan"),
                    percobaan: percobaan + 1))
        }
        return try berisi(daftar, instansi: instansi, in: db)
    }

    private static func berisi(
        _ daftar: [SuratKeluar], instansi: String, in db: any SQLConnection
    ) throws -> [SuratKeluar] {
        let rows = try db.run(
            """
            SELECT i.surat_id, b.id, b.pegawai_id, b.jenis, b.kunci, b.judul, b.isi, b.tautan, b.rahasia, b.dibuat,
                b.dibaca
            FROM isi_surat i JOIN pemberitahuan b ON b.instansi_id = i.instansi_id AND b.id = i.pemberitahuan_id
            WHERE i.instansi_id = \(instansi) AND i.surat_id IN \(list: daftar.map(\.id)) ORDER BY b.dibuat, b.id
            """
        )
        var isi: [String: [KabarTercatat]] = [:]
        for row in rows { isi[try row.get("surat_id"), default: []].append(try PemberitahuanStore.kabar(row)) }
        return daftar.map { surat in
            var berisi = surat
            berisi.kabar = isi[surat.id] ?? []
            return berisi
        }
    }

    /// Ends a message: `terkirim`, `gagal` or `batal`.
    static func akhiri(
        _ id: String, keadaan: String, galat: String = "", instansi: String, now: Int64, in db: any SQLConnection
    ) throws {
        try db.run(
            """
            UPDATE surat_keluar SET keadaan = \(keadaan), galat = \(galat), selesai = \(now)
            WHERE instansi_id = \(instansi) AND id = \(id) AND keadaan IN ('menunggu', 'dikirim')
            """
        )
    }

    /// Waits for a better hour; no try is counted.
    static func tunda(_ surat: SuratKeluar, sampai: Int64, instansi: String, in db: any SQLConnection) throws {
        try db.run(
            """
            UPDATE surat_keluar SET keadaan = 'menunggu', percobaan = \(surat.percobaan - 1), berikut = \(sampai)
            WHERE instansi_id = \(instansi) AND id = \(surat.id) AND keadaan = 'dikirim'
            """
        )
    }

    /// Stays to be tried again at its time, with the reason.
    static func catatGalat(_ id: String, _ galat: String, instansi: String, in db: any SQLConnection) throws {
        try db.run(
            """
            UPDATE surat_keluar SET galat = \(galat)
            WHERE instansi_id = \(instansi) AND id = \(id) AND keadaan = 'dikirim'
            """
        )
    }

    /// Counts by way and state since an instant, and the reasons of failures; no content.
    static func ringkasan(
        instansi: String, sejak: Int64, in db: any SQLConnection
    ) throws -> [(saluran: Saluran, keadaan: String, galat: String, jumlah: Int)] {
        try db.run(
            """
            SELECT saluran, keadaan, galat, count(*) AS jumlah FROM surat_keluar
            WHERE instansi_id = \(instansi) AND dibuat >= \(sejak)
            GROUP BY saluran, keadaan, galat ORDER BY saluran, keadaan, galat LIMIT 200
            """
        ).compactMap { row in
            guard let saluran = Saluran(rawValue: try row.get("saluran")) else { return nil }
            return (saluran, try row.get("keadaan"), try row.get("galat"), try row.get("jumlah"))
        }
    }

    static func semuaInstansi(in db: any SQLConnection) throws -> [String] {
        try db.run("SELECT id AS instansi_id FROM instansi ORDER BY id").map { try $0.get("instansi_id") }
    }
}
