import Kinerja
import Platform
import Storage

/// What planning adds to the data check before a period opens: posts for which no standard is in force.
enum StandarPemeriksaanStore {
    static let jabatan = PemeriksaanTambahan(
        "jabatan_tanpa_standar", kalimat: "jabatan belum punya standar kinerja",
        perbaikan: "Usulkan standar untuk jabatannya, atau untuk jenis unitnya.", temukan: temukan
    )

    /// A post that somebody holds in a unit.
    private struct Dipegang {
        let jabatan: String
        let unit: String
        let pegawai: Int
    }

    private static func temukan(
        _ lingkup: PemeriksaanTambahan.Lingkup, _ db: any SQLConnection
    ) throws -> [PemeriksaanTambahan.Temuan] {
        let (cakupan, dipegang) = try muat(lingkup, in: db)
        var jumlah: [String: (nama: String, pegawai: Int)] = [:]
        for satu in dipegang where cakupan.tingkat(jabatan: satu.jabatan, unit: satu.unit) == .belum {
            let kunci = CakupanStandar.kunci(satu.jabatan)
            jumlah[kunci] = (satu.jabatan, (jumlah[kunci]?.pegawai ?? 0) + satu.pegawai)
        }
        return jumlah.values.sorted { $0.nama < $1.nama }.map { nama, pegawai in
            PemeriksaanTambahan.Temuan(
                judul: nama, keterangan: "\(pegawai) pegawai memegang jabatan ini.",
                tautan: "/standar/usul?jabatan=\(percentEncoded(nama))"
            )
        }
    }

    /// What standards are for and who needs one, in one statement.
    private static func muat(
        _ lingkup: PemeriksaanTambahan.Lingkup, in db: any SQLConnection
    ) throws -> (CakupanStandar, [Dipegang]) {
        let berlaku = Standar.berlaku(pada: lingkup.hari, instansi: lingkup.instansi)
        var batas: SQL = ""
        if let unit = lingkup.unitAdmin {
            batas = """
                JOIN unit m ON m.instansi_id = t.instansi_id AND m.id = \(unit)
                    AND substr(u.jalur, 1, length(m.jalur)) = m.jalur
                """
        }
        var (jabatan, unit): ([String], [String]) = ([], [])
        var dipegang: [Dipegang] = []
        try db.each(
            """
            SELECT 'jabatan' AS jenis, j.jabatan AS satu, '' AS dua, 0 AS pegawai FROM jabatan_standar j
            JOIN versi_standar v ON v.id = j.versi_id AND \(berlaku) WHERE j.instansi_id = \(lingkup.instansi)
            UNION
            SELECT 'unit' AS jenis, v.unit_cari AS satu, '' AS dua, 0 AS pegawai FROM versi_standar v
            WHERE \(berlaku) AND v.jabatan = ''
            UNION ALL
            SELECT 'orang' AS jenis, t.jabatan AS satu, u.nama AS dua, COUNT(*) AS pegawai FROM penempatan t
            JOIN pegawai p ON p.instansi_id = t.instansi_id AND p.id = t.pegawai_id AND p.kedudukan <> 'keluar'
            JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id \(batas)
            WHERE t.instansi_id = \(lingkup.instansi) AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
                AND t.jenis_jabatan <> 'kepala_daerah'
            GROUP BY t.jabatan, u.nama
            """
        ) { baris in
            let satu: String = try baris.get("satu")
            switch try baris.get("jenis", as: String.self) {
            case "jabatan": jabatan.append(satu)
            case "unit": unit.append(satu)
            default:
                dipegang.append(
                    Dipegang(jabatan: satu, unit: try baris.get("dua"), pegawai: try baris.get("pegawai")))
            }
        }
        return (CakupanStandar(jabatan: jabatan, unit: unit), dipegang)
    }
}
