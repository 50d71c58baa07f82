import Kinerja
import Platform
import Storage

/// What is stuck today.
struct AntreanAdmin: Sendable {
    let temuan: [TemuanData]
    let akunBelumAktif: Int
    let skpMenunggu: Int
    let imporMenunggu: Int
    let permintaan: Int
    let jumlahPegawai: Int
}

/// Reads for the admin's desk. Writes go through the stores of the rooms that own the tables.
enum AdminStore {
    /// One statement beside those of the data check.
    static func antrean(
        _ x: Exchange, instansi: String, unitAdmin: String?, in db: any SQLConnection
    ) throws -> AntreanAdmin {
        let c = Cakupan(instansi: instansi, unitAdmin: unitAdmin)
        let hari = x.world.today.description
        let temuan = try PemeriksaanData.ringkas(x, unitAdmin: unitAdmin, in: db)
        let angka = try db.run(
            """
            SELECT (SELECT COUNT(*) FROM \(c.pegawai)) AS semua,
                (SELECT COUNT(*) FROM \(c.pegawai) AND \(MasalahPegawai.belumAktif.syarat(hari))) AS belum_aktif,
                (SELECT COUNT(*) FROM \(c.pegawai) AND \(MasalahPegawai.skpMenunggu.syarat(hari))) AS skp_menunggu,
                (SELECT COUNT(*) FROM impor i WHERE i.instansi_id = \(instansi) AND i.keadaan = 'dibaca') AS impor_menunggu,
                (SELECT COUNT(*) FROM \(PerbaikanStore.antre(c, pegawai: try x.me().pegawaiID))) AS permintaan
            """
        ).first
        return AntreanAdmin(
            temuan: temuan, akunBelumAktif: try angka?.get("belum_aktif") ?? 0,
            skpMenunggu: try angka?.get("skp_menunggu") ?? 0, imporMenunggu: try angka?.get("impor_menunggu") ?? 0,
            permintaan: try angka?.get("permintaan") ?? 0, jumlahPegawai: try angka?.get("semua") ?? 0
        )
    }

    struct Unit: Sendable {
        let id: String
        let kode: String
        let nama: String
        let tingkat: Int
        let kepala: String?
        let kepalaID: String?
        let jumlah: Int
        let statusData: String
        let sumber: String
    }

    static func unit(
        instansi: String, unitAdmin: String?, tanpaKepala: Bool, cari: String, batas: Int, lewati: Int,
        in db: any SQLConnection
    ) throws -> (daftar: [Unit], jumlah: Int) {
        let c = Cakupan(instansi: instansi, unitAdmin: unitAdmin)
        let pola = "%\(tanpaPola(cari.lowercased()))%"
        let saringKepala: SQL = tanpaKepala ? SQL.unitTanpaKepala : "1 = 1"
        let syarat: SQL = "\(c.unit) AND lower(u.nama) LIKE \(pola) AND \(saringKepala)"
        let jumlah: Int = try db.run("SELECT COUNT(*) AS n FROM \(syarat)").first?.get("n") ?? 0
        let daftar = try db.run(
            """
            SELECT u.id, u.kode, u.nama, u.jalur, u.status_data, u.sumber,
                (SELECT COUNT(*) FROM penempatan e WHERE e.instansi_id = u.instansi_id AND e.unit_id = u.id
                    AND e.berlaku_sampai IS NULL) AS jumlah,
                (SELECT MIN(e.pegawai_id) FROM penempatan e WHERE e.instansi_id = u.instansi_id AND e.unit_id = u.id
                    AND e.berlaku_sampai IS NULL AND e.kepala_unit = 1) AS kepala_id,
                (SELECT MIN(k.nama) FROM penempatan e JOIN pegawai k ON k.instansi_id = e.instansi_id AND k.id = e.pegawai_id
                    WHERE e.instansi_id = u.instansi_id AND e.unit_id = u.id AND e.berlaku_sampai IS NULL
                    AND e.kepala_unit = 1) AS kepala
            FROM \(syarat) ORDER BY u.jalur LIMIT \(batas) OFFSET \(lewati)
            """
        ).map(unit)
        return (daftar, jumlah)
    }

    private static func unit(_ baris: SQLRow) throws -> Unit {
        let jalur: String = try baris.get("jalur")
        return Unit(
            id: try baris.get("id"), kode: try baris.get("kode"), nama: try baris.get("nama"),
            tingkat: jalur.count { $0 == "/" } - 1, kepala: try baris.getOptional("kepala"),
            kepalaID: try baris.getOptional("kepala_id"), jumlah: try baris.get("jumlah"),
            statusData: try baris.get("status_data"), sumber: try baris.get("sumber")
        )
    }
}

/// A typed text without the characters that LIKE reads as patterns.
func tanpaPola(_ teks: String) -> String { teks.filter { $0 != "%" && $0 != "_" } }
