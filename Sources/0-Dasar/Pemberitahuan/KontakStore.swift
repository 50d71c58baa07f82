import Kinerja
import Platform
import Storage

/// Addresses, choices and devices of people.
enum KontakStore {
    static func kontak(_ pegawai: [String], instansi: String, in db: any SQLConnection) throws -> [String: [Kontak]] {
        var hasil: [String: [Kontak]] = [:]
        let rows = try db.run(
            """
            SELECT pegawai_id, saluran, alamat, dikonfirmasi, diminta, diminta_sejak FROM kontak
            WHERE instansi_id = \(instansi) AND pegawai_id IN \(list: pegawai) ORDER BY saluran
            """
        )
        for row in rows {
            guard let saluran = Saluran(rawValue: try row.get("saluran")) else { continue }
            hasil[try row.get("pegawai_id"), default: []].append(
                Kontak(
                    saluran: saluran, alamat: try row.get("alamat"), dikonfirmasi: try row.getOptional("dikonfirmasi"),
                    diminta: try row.get("diminta"), dimintaSejak: try row.get("diminta_sejak")))
        }
        return hasil
    }

    /// A new address; it is silent until confirmed. `kode` is kept as a hash.
    static func simpan(
        _ saluran: Saluran, alamat: String, kode: String?, sampai: Int64?, diminta: Int, sejak: Int64,
        dikonfirmasi: Int64?, in tx: Transaction
    ) throws {
        let (instansi, saya) = (tx.pencatat.instansi, tx.pencatat.pelaku)
        try hapus(saluran, in: tx)
        try tx.db.run(
            """
            INSERT INTO kontak (instansi_id, pegawai_id, saluran, alamat, kode, kode_sampai, diminta, diminta_sejak,
                dikonfirmasi)
            VALUES (\(instansi), \(saya), \(saluran.rawValue), \(alamat), \(kode.map { sha256Hex($0) }), \(sampai),
                \(diminta), \(sejak), \(dikonfirmasi))
            """
        )
        tx.catat(EntriJejak("kontak.disimpan", objek: "kontak", id: saya, sesudah: saluran.rawValue))
    }

    static func hapus(_ saluran: Saluran, in tx: Transaction) throws {
        try tx.db.run(
            """
            DELETE FROM kontak WHERE instansi_id = \(tx.pencatat.instansi) AND pegawai_id = \(tx.pencatat.pelaku)
                AND saluran = \(saluran.rawValue)
            """
        )
    }

    /// True when the code was the one that was sent to this person's address, and in time.
    static func konfirmasi(_ kode: String, in tx: Transaction) throws -> Bool {
        let jumlah = try tx.db.change(
            """
            UPDATE kontak SET dikonfirmasi = \(tx.pencatat.waktu), kode = NULL, kode_sampai = NULL
            WHERE instansi_id = \(tx.pencatat.instansi) AND pegawai_id = \(tx.pencatat.pelaku) AND saluran = 'surel'
                AND kode = \(sha256Hex(kode)) AND kode_sampai >= \(tx.pencatat.waktu)
            """
        )
        if jumlah > 0 { tx.catat(EntriJejak("kontak.dikonfirmasi", objek: "kontak", id: tx.pencatat.pelaku)) }
        return jumlah > 0
    }

    static func pilihan(
        _ pegawai: [String], instansi: String, in db: any SQLConnection
    ) throws -> [String: [JenisKabar: CaraKabar]] {
        var hasil: [String: [JenisKabar: CaraKabar]] = [:]
        let rows = try db.run(
            """
            SELECT pegawai_id, jenis, cara FROM pilihan_kabar
            WHERE instansi_id = \(instansi) AND pegawai_id IN \(list: pegawai)
            """
        )
        for row in rows {
            guard let jenis = JenisKabar(rawValue: try row.get("jenis")),
                let cara = CaraKabar(rawValue: try row.get("cara"))
            else { continue }
            hasil[try row.get("pegawai_id"), default: [:]][jenis] = cara
        }
        return hasil
    }

    static func pilih(_ pilihan: [JenisKabar: CaraKabar], in tx: Transaction) throws {
        let (instansi, saya) = (tx.pencatat.instansi, tx.pencatat.pelaku)
        for (jenis, cara) in pilihan.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            try tx.db.run(
                """
                INSERT INTO pilihan_kabar (instansi_id, pegawai_id, jenis, cara)
                VALUES (\(instansi), \(saya), \(jenis.rawValue), \(cara.rawValue))
                ON CONFLICT (instansi_id, pegawai_id, jenis) DO UPDATE SET cara = excluded.cara
                """
            )
        }
        tx.catat(EntriJejak("kabar.pilihan_diubah", objek: "pilihan_kabar", id: saya))
    }

    static func langganan(
        _ pegawai: [String], instansi: String, in db: any SQLConnection
    ) throws -> [String: [LanggananPush]] {
        let daftar = try db.run(
            """
            SELECT id, pegawai_id, endpoint, p256dh, auth, gawai, dibuat FROM langganan_push
            WHERE instansi_id = \(instansi) AND pegawai_id IN \(list: pegawai) ORDER BY dibuat, id
            """
        ).map { row in
            LanggananPush(
                id: try row.get("id"), pegawaiID: try row.get("pegawai_id"), endpoint: try row.get("endpoint"),
                p256dh: try row.get("p256dh"), auth: try row.get("auth"), gawai: try row.get("gawai"),
                dibuat: try row.get("dibuat"))
        }
        return Dictionary(grouping: daftar, by: \.pegawaiID)
    }

    /// A device belongs to whoever subscribed on it last; at most ten for one person, the oldest go.
    static func berlangganan(_ baru: LanggananPush, in tx: Transaction) throws {
        let instansi = tx.pencatat.instansi
        try tx.db.run(
            "DELETE FROM langganan_push WHERE instansi_id = \(instansi) AND endpoint = \(baru.endpoint)")
        let lama = try langganan([baru.pegawaiID], instansi: instansi, in: tx.db)[baru.pegawaiID] ?? []
        for satu in lama.dropLast(9) { try berhenti(satu.id, instansi: instansi, in: tx.db) }
        try tx.db.run(
            """
            INSERT INTO langganan_push (instansi_id, id, pegawai_id, endpoint, p256dh, auth, gawai, dibuat)
            VALUES (\(instansi), \(baru.id), \(baru.pegawaiID), \(baru.endpoint), \(baru.p256dh), \(baru.auth),
                \(baru.gawai), \(baru.dibuat))
            """
        )
        tx.catat(EntriJejak("push.berlangganan", objek: "langganan_push", id: baru.id))
    }

    static func berhenti(_ id: String, instansi: String, in db: any SQLConnection) throws {
        try db.run("DELETE FROM langganan_push WHERE instansi_id = \(instansi) AND id = \(id)")
    }

    static func berhenti(_ id: String, in tx: Transaction) throws -> Bool {
        try tx.db.change(
            """
            DELETE FROM langganan_push WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(id)
                AND pegawai_id = \(tx.pencatat.pelaku)
            """
        ) > 0
    }
}
