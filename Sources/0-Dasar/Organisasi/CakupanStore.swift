import Kinerja
import Platform
import Storage

/// What an admin may look at: the whole instansi, or one unit and everything below it. The unit is compared by its path
/// inside the database, so that a code can never act as a pattern.
struct Cakupan: Sendable {
    let instansi: String
    let unitAdmin: String?

    /// `pegawai p …` with present placement `t` and unit `u`, up to and including a WHERE.
    var pegawai: SQL {
        """
        pegawai p
            LEFT JOIN penempatan t ON t.instansi_id = p.instansi_id AND t.pegawai_id = p.id
                AND t.berlaku_sampai IS NULL AND t.jenis = 'definitif'
            LEFT JOIN unit u ON u.instansi_id = t.instansi_id AND u.id = t.unit_id
            \(batas("u.jalur", instansiKolom: "p.instansi_id"))
            WHERE p.instansi_id = \(instansi) AND p.kedudukan <> 'keluar'
        """
    }

    /// `unit u …` up to and including a WHERE.
    var unit: SQL {
        "unit u \(batas("u.jalur", instansiKolom: "u.instansi_id")) WHERE u.instansi_id = \(instansi) AND u.berlaku_sampai IS NULL"
    }

    private func batas(_ jalur: StaticString, instansiKolom: StaticString) -> SQL {
        guard let unitAdmin else { return "" }
        return """
            JOIN unit m ON m.instansi_id = \(sqlite: instansiKolom, postgres: instansiKolom) AND m.id = \(unitAdmin)
                AND substr(\(sqlite: jalur, postgres: jalur), 1, length(m.jalur)) = m.jalur
            """
    }
}

/// Kinds of faults by which the list of people can be filtered.
enum MasalahPegawai: String, CaseIterable, Sendable {
    case tanpaPenilai = "tanpa_penilai"
    case tanpaPenempatan = "tanpa_penempatan"
    case penilaiKeluar = "penilai_keluar"
    case belumAktif = "belum_aktif"
    case ganda
    case melingkar
    case skpMenunggu = "skp_menunggu"

    var tampil: String {
        switch self {
        case .tanpaPenilai: "Belum punya pejabat penilai"
        case .tanpaPenempatan: "Belum punya jabatan dan unit"
        case .penilaiKeluar: "Penilainya tidak lagi bekerja di sini"
        case .belumAktif: "Akun belum aktif"
        case .ganda: "Mungkin ganda"
        case .melingkar: "Saling menilai dalam lingkaran"
        case .skpMenunggu: "SKP menunggu lebih dari 7 hari"
        }
    }

    /// A condition over `p`, `t`, `u` of `Cakupan`. Circles need a walk and are given as a list of ids instead.
    func syarat(_ hari: String) -> SQL {
        switch self {
        case .tanpaPenilai:
            """
            t.jenis_jabatan <> 'kepala_daerah' AND NOT EXISTS (SELECT 1 FROM garis_penilai g
                WHERE g.instansi_id = p.instansi_id AND g.pegawai_id = p.id AND g.berlaku_sejak <= \(hari)
                AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari)))
            """
        case .tanpaPenempatan: "t.id IS NULL"
        case .penilaiKeluar:
            """
            EXISTS (SELECT 1 FROM garis_penilai g JOIN pegawai a ON a.instansi_id = g.instansi_id AND a.id = g.penilai_id
                WHERE g.instansi_id = p.instansi_id AND g.pegawai_id = p.id AND g.berlaku_sejak <= \(hari)
                AND (g.berlaku_sampai IS NULL OR g.berlaku_sampai >= \(hari)) AND a.kedudukan = 'keluar')
            """
        case .belumAktif:
            """
            NOT EXISTS (SELECT 1 FROM akun k WHERE k.instansi_id = p.instansi_id AND k.pegawai_id = p.id
                AND k.aktif = 1 AND k.kata_sandi IS NOT NULL)
            """
        case .ganda:
            """
            EXISTS (SELECT 1 FROM pegawai d JOIN penempatan e ON e.instansi_id = d.instansi_id AND e.pegawai_id = d.id
                AND e.berlaku_sampai IS NULL
                WHERE d.instansi_id = p.instansi_id AND d.nama_cari = p.nama_cari AND d.id <> p.id
                AND d.kedudukan <> 'keluar' AND e.unit_id = t.unit_id)
            """
        case .skpMenunggu:
            """
            EXISTS (SELECT 1 FROM skp s WHERE s.instansi_id = p.instansi_id AND s.pegawai_id = p.id
                AND s.keadaan = 'diajukan' AND s.diajukan < \(sepekanSebelum(hari)))
            """
        case .melingkar: "1 = 1"
        }
    }
}

/// Seven days before the beginning of an ISO day, in epoch milliseconds.
private func sepekanSebelum(_ hari: String) -> Int64 {
    Tanggal(hari).map { Waktu.awal($0.tambah(hari: -7)) } ?? 0
}

extension SQL {
    /// A condition over `unit u`: people work there and none of them is its head.
    static let unitTanpaKepala: SQL = """
        EXISTS (SELECT 1 FROM penempatan e WHERE e.instansi_id = u.instansi_id AND e.unit_id = u.id
            AND e.berlaku_sampai IS NULL AND e.jenis = 'definitif')
        AND NOT EXISTS (SELECT 1 FROM penempatan e WHERE e.instansi_id = u.instansi_id AND e.unit_id = u.id
            AND e.berlaku_sampai IS NULL AND e.kepala_unit = 1)
        """
}
