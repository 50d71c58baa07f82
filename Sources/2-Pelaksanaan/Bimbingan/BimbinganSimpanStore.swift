import Dasar
import Kinerja
import Platform
import Storage

/// Writes guidance: each act with its line in the timeline and its entry in the audit trail.
enum BimbinganSimpanStore {
    static let versiBasi = Penolakan(
        "versi_basi", "Bimbingan ini baru saja diubah orang lain. Muat ulang halamannya, lalu ulangi")

    static func tambah(_ putusan: Keputusan<Bimbingan>, in tx: Transaction) throws {
        let b = putusan.keadaan
        try tx.db.run(
            """
            INSERT INTO bimbingan (instansi_id, id, pegawai_id, penilai_id, pembimbing_id, pengusul_id, bentuk,
                jenis_mentoring, keadaan, alasan, surat_nomor, surat_tanggal, skp_id, rhk_id, dibuat)
            VALUES (\(tx.pencatat.instansi), \(b.id), \(b.pegawaiID), \(b.penilaiID), \(b.pembimbingID),
                \(b.pengusulID), \(b.bentuk.rawValue), \(b.jenisMentoring?.rawValue), \(b.keadaan.rawValue), \(b.alasan),
                \(b.penugasan?.nomor), \(b.penugasan?.tanggal.description), \(b.skpID), \(b.rhkID), \(tx.pencatat.waktu))
            """
        )
        try catat(putusan, sebelum: "", in: tx)
    }

    static func terapkan(
        _ putusan: Keputusan<Bimbingan>, dari lama: Bimbingan, catatan: String = "", in tx: Transaction
    ) throws {
        let b = putusan.keadaan
        let instansi = tx.pencatat.instansi
        let agenda = b.jadwal?.agenda.joined(separator: "\n") ?? ""
        let berubah = try tx.db.change(
            """
            UPDATE bimbingan SET keadaan = \(b.keadaan.rawValue), tanggal = \(b.jadwal?.tanggal.description),
                mulai = \(b.jadwal?.mulai ?? 0), selesai = \(b.jadwal?.selesai ?? 0),
                tempat = \(b.jadwal?.tempat ?? ""), agenda = \(agenda), urutan = \(b.urutan),
                isian = \(try jsonText(b.isian)), versi = \(b.versi)
            WHERE instansi_id = \(instansi) AND id = \(b.id) AND versi = \(lama.versi)
            """
        )
        guard berubah == 1 else { throw versiBasi }
        try tandai(b, dari: lama, in: tx)
        try catat(putusan, sebelum: lama.keadaan.rawValue, catatan: catatan, in: tx)
    }

    private static func tandai(_ b: Bimbingan, dari lama: Bimbingan, in tx: Transaction) throws {
        guard b.tandaTangan != lama.tandaTangan else { return }
        let instansi = tx.pencatat.instansi
        for (orang, sidik) in lama.tandaTangan where b.tandaTangan[orang] != sidik {
            try tx.db.run(
                """
                DELETE FROM tanda_bimbingan WHERE instansi_id = \(instansi) AND bimbingan_id = \(b.id)
                    AND pegawai_id = \(orang) AND formulir = \(b.bentuk.formulir ?? "-")
                """
            )
        }
        for (orang, sidik) in b.tandaTangan where lama.tandaTangan[orang] != sidik {
            try tandaTangan(b.id, b.bentuk.formulir ?? "-", orang, sidik, in: tx)
        }
    }

    private static func tandaTangan(
        _ id: String, _ formulir: String, _ orang: String, _ sidik: String, in tx: Transaction
    ) throws {
        try tx.db.run(
            """
            INSERT INTO tanda_bimbingan (instansi_id, bimbingan_id, formulir, pegawai_id, sidik, waktu)
            VALUES (\(tx.pencatat.instansi), \(id), \(formulir), \(orang), \(sidik), \(tx.pencatat.waktu))
            """
        )
    }

    /// B.1.8 and its signature.
    static func tanggapan(_ b: Bimbingan, _ isi: [String], in tx: Transaction) throws {
        let teks = try jsonText(isi)
        try tx.db.run(
            """
            INSERT INTO tanggapan_bimbingan (instansi_id, bimbingan_id, isi, waktu)
            VALUES (\(tx.pencatat.instansi), \(b.id), \(teks), \(tx.pencatat.waktu))
            """
        )
        try tandaTangan(b.id, "B.1.8", b.pegawaiID, sha256Hex(teks), in: tx)
    }

    /// B.1.9 and its signature.
    static func kompetensi(_ b: Bimbingan, _ isi: KompetensiBimbingan, in tx: Transaction) throws {
        let teks = try jsonText(isi)
        try tx.db.run(
            """
            INSERT INTO kompetensi_bimbingan (instansi_id, bimbingan_id, isi, waktu)
            VALUES (\(tx.pencatat.instansi), \(b.id), \(teks), \(tx.pencatat.waktu))
            """
        )
        try tandaTangan(b.id, "B.1.9", b.pembimbingID, sha256Hex(teks), in: tx)
    }

    static func laporan(_ id: String, _ teks: String, in tx: Transaction) throws {
        try tx.db.run(
            "UPDATE bimbingan SET laporan = \(teks) WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(id)")
    }

    static func tindakLanjut(_ id: String, _ teks: String, _ tanggal: Tanggal?, in tx: Transaction) throws {
        try tx.db.run(
            """
            UPDATE bimbingan SET tindak_lanjut = \(teks), tindak_lanjut_tanggal = \(tanggal?.description)
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(id)
            """
        )
    }

    private static func catat(
        _ putusan: Keputusan<Bimbingan>, sebelum: String, catatan: String = "", in tx: Transaction
    ) throws {
        for (nomor, satu) in putusan.peristiwa.enumerated() {
            let waktu = tx.pencatat.waktu + Int64(nomor)
            if satu.jenis != "bimbingan.diisi" {
                try tx.db.run(
                    """
                    INSERT INTO peristiwa_bimbingan (instansi_id, id, bimbingan_id, jenis, pelaku_id, catatan, waktu)
                    VALUES (\(tx.pencatat.instansi), \(Identifier.make(at: waktu)), \(satu.objekID), \(satu.jenis),
                        \(tx.pencatat.pelaku), \(nomor == 0 ? catatan : ""), \(waktu))
                    """
                )
            }
            tx.catat(
                EntriJejak(
                    satu.jenis, objek: "bimbingan", id: satu.objekID, sebelum: sebelum,
                    sesudah: putusan.keadaan.keadaan.rawValue))
        }
    }
}
