import Kinerja
import Platform
import Storage

/// Decides for each new notice by which ways it leaves, and when.
enum RencanaSuratStore {
    private static let sekali = 500

    private struct Wadah: Hashable {
        let pegawai: String
        let saluran: Saluran
        let tujuan: String
        let cara: CaraKabar
    }

    /// Plans the oldest notices that have no plan yet; returns how many.
    static func rencanakan(
        instansi: String, terbuka: Set<Saluran>, kalender: KalenderKerja, now: Int64, in db: any SQLConnection
    ) throws -> Int {
        let kabar = try db.run(
            """
            SELECT id, pegawai_id, jenis, kunci, judul, isi, tautan, rahasia, dibuat, dibaca FROM pemberitahuan
            WHERE instansi_id = \(instansi) AND direncanakan IS NULL ORDER BY dibuat, id LIMIT \(sekali)
            """
        ).map(PemberitahuanStore.kabar)
        guard !kabar.isEmpty else { return 0 }
        let orang = Array(Set(kabar.map(\.pegawaiID)))
        let tujuan = try tujuan(orang, instansi: instansi, terbuka: terbuka, in: db)
        let pilihan = try KontakStore.pilihan(orang, instansi: instansi, in: db)
        var wadah = try ringkasanTerbuka(orang, instansi: instansi, in: db)
        for satu in kabar where satu.dibaca == nil {
            let jenis = satu.jenis ?? .data
            let cara = pilihan[satu.pegawaiID]?[jenis] ?? jenis.caraBawaan
            guard cara != .aplikasi else { continue }
            for (saluran, alamat) in tujuan[satu.pegawaiID] ?? [] {
                let kunci = Wadah(pegawai: satu.pegawaiID, saluran: saluran, tujuan: alamat, cara: cara)
                let surat = try wadah[kunci] ?? buat(kunci, instansi: instansi, kalender, now: now, in: db)
                if cara != .segera { wadah[kunci] = surat }
                try db.run(
                    """
                    INSERT INTO isi_surat (instansi_id, surat_id, pemberitahuan_id)
                    VALUES (\(instansi), \(surat), \(satu.id))
                    """
                )
            }
        }
        try db.run(
            """
            UPDATE pemberitahuan SET direncanakan = \(now)
            WHERE instansi_id = \(instansi) AND id IN \(list: kabar.map(\.id))
            """
        )
        return kabar.count
    }

    /// Where each person is reached now: confirmed addresses and devices of people with an account in use.
    private static func tujuan(
        _ orang: [String], instansi: String, terbuka: Set<Saluran>, in db: any SQLConnection
    ) throws -> [String: [(Saluran, String)]] {
        let aktif = Set(
            try db.run(
                """
                SELECT a.pegawai_id FROM akun a
                JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id AND p.kedudukan <> 'keluar'
                WHERE a.instansi_id = \(instansi) AND a.aktif = 1 AND a.pegawai_id IN \(list: orang)
                """
            ).map { try $0.get("pegawai_id", as: String.self) })
        let kontak = try KontakStore.kontak(orang, instansi: instansi, in: db)
        let gawai = try KontakStore.langganan(orang, instansi: instansi, in: db)
        var hasil: [String: [(Saluran, String)]] = [:]
        for satu in aktif {
            let alamat = (kontak[satu] ?? []).filter { $0.dikonfirmasi != nil }.map { ($0.saluran, "") }
            let semua = alamat + (gawai[satu] ?? []).map { (Saluran.push, $0.id) }
            hasil[satu] = semua.filter { terbuka.contains($0.0) }
        }
        return hasil
    }

    /// Digests that wait and that no process has taken yet: they take more notices.
    private static func ringkasanTerbuka(
        _ orang: [String], instansi: String, in db: any SQLConnection
    ) throws -> [Wadah: String] {
        var hasil: [Wadah: String] = [:]
        let rows = try db.run(
            """
            SELECT id, pegawai_id, saluran, tujuan, cara FROM surat_keluar
            WHERE instansi_id = \(instansi) AND pegawai_id IN \(list: orang) AND keadaan = 'menunggu'
                AND percobaan = 0 AND cara <> 'segera'
            """
        )
        for row in rows {
            guard let saluran = Saluran(rawValue: try row.get("saluran")),
                let cara = CaraKabar(rawValue: try row.get("cara"))
            else { continue }
            let kunci = Wadah(
                pegawai: try row.get("pegawai_id"), saluran: saluran, tujuan: try row.get("tujuan"), cara: cara)
            hasil[kunci] = try row.get("id")
        }
        return hasil
    }

    private static func buat(
        _ wadah: Wadah, instansi: String, _ kalender: KalenderKerja, now: Int64, in db: any SQLConnection
    ) throws -> String {
        let id = Identifier.make(at: now)
        let berikut =
            wadah.cara == .segera
            ? now : JadwalRingkasan.berikut(wadah.cara, sesudah: SaatWIB(now), kalender).milidetik
        try db.run(
            """
            INSERT INTO surat_keluar (instansi_id, id, pegawai_id, saluran, tujuan, cara, keadaan, berikut, dibuat)
            VALUES (\(instansi), \(id), \(wadah.pegawai), \(wadah.saluran.rawValue), \(wadah.tujuan),
                \(wadah.cara.rawValue), 'menunggu', \(berikut), \(now))
            """
        )
        return id
    }
}
