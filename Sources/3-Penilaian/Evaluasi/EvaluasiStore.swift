import Dasar
import Kinerja
import Platform
import Storage

/// Rows of `evaluasi` and `sebaran_evaluasi`.
enum EvaluasiStore {
    /// What `evaluasi(_:…)` reads, from a table named `e`.
    static let columns: SQL = """
        e.hasil_kerja, e.perilaku_kerja, e.predikat, e.alasan, e.catatan, e.pertimbangan_kendala, e.capaian_organisasi, e.keadaan,
        e.ditandatangani, e.ditandatangani_oleh, e.disampaikan, e.diterima, e.versi
        """

    static func evaluasi(
        _ row: SQLRow, id: String, pegawai: String, penilai: String, periode: Periode
    ) throws -> EvaluasiKinerja {
        let keadaan: String = try row.get("keadaan")
        return EvaluasiKinerja(
            id: id, pegawaiID: pegawai, penilaiID: penilai, periode: periode,
            keadaan: EvaluasiKinerja.Keadaan(rawValue: keadaan) ?? .draf,
            hasilKerja: try row.getOptional("hasil_kerja"),
            perilakuKerja: try row.getOptional("perilaku_kerja"), alasan: try row.get("alasan"),
            catatan: try row.get("catatan"), pertimbanganKendala: try row.get("pertimbangan_kendala"),
            predikat: try row.getOptional("predikat"),
            capaian: try row.getOptional("capaian_organisasi"),
            ditandatanganiOleh: try row.getOptional("ditandatangani_oleh"),
            ditandatangani: try hari(row, "ditandatangani"), disampaikan: try hari(row, "disampaikan"),
            diterima: try hari(row, "diterima")
        )
    }

    private static func hari(_ row: SQLRow, _ kolom: String) throws -> Tanggal? {
        let waktu: Int64? = try row.getOptional(kolom)
        return waktu.map(Waktu.tanggal)
    }

    /// Writes a draft. `versi` is the one the rater saw, 0 for none; somebody faster gives `versi_basi`.
    static func simpanDraf(_ e: EvaluasiKinerja, skp: String, versi: Int, in tx: Transaction) throws {
        let jumlah = versi == 0 ? try sisip(e, skp: skp, in: tx) : try ubah(e, versi: versi, in: tx)
        guard jumlah == 1 else { throw versiBasi }
    }

    private static func sisip(_ e: EvaluasiKinerja, skp: String, in tx: Transaction) throws -> Int {
        try tx.db.change(
            """
            INSERT INTO evaluasi (instansi_id, id, skp_id, pegawai_id, penilai_id, periode, hasil_kerja, perilaku_kerja,
                predikat, alasan, catatan, pertimbangan_kendala, keadaan, versi, diubah)
            VALUES (\(tx.pencatat.instansi), \(e.id), \(skp), \(e.pegawaiID), \(e.penilaiID), \(e.periode.kode),
                \(e.hasilKerja), \(e.perilakuKerja), \(e.predikat), \(e.alasan), \(e.catatan),
                \(e.pertimbanganKendala), 'draf', 1, \(tx.pencatat.waktu))
            ON CONFLICT (instansi_id, skp_id, periode) DO NOTHING
            """
        )
    }

    private static func ubah(_ e: EvaluasiKinerja, versi: Int, in tx: Transaction) throws -> Int {
        try tx.db.change(
            """
            UPDATE evaluasi SET penilai_id = \(e.penilaiID), hasil_kerja = \(e.hasilKerja),
                perilaku_kerja = \(e.perilakuKerja), predikat = \(e.predikat), alasan = \(e.alasan),
                catatan = \(e.catatan), pertimbangan_kendala = \(e.pertimbanganKendala), versi = versi + 1, diubah = \(tx.pencatat.waktu)
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(e.id) AND versi = \(versi) AND keadaan = 'draf'
            """
        )
    }

    /// Signs and delivers one draft that is still as it was checked.
    static func sampaikan(_ e: EvaluasiKinerja, versi: Int, in tx: Transaction) throws {
        let jumlah = try tx.db.change(
            """
            UPDATE evaluasi SET keadaan = \(e.keadaan.rawValue), predikat = \(e.predikat),
                capaian_organisasi = \(e.capaian), ditandatangani = \(tx.pencatat.waktu),
                ditandatangani_oleh = \(e.ditandatanganiOleh), disampaikan = \(tx.pencatat.waktu), versi = versi + 1,
                diubah = \(tx.pencatat.waktu)
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(e.id) AND versi = \(versi) AND keadaan = 'draf'
            """
        )
        guard jumlah == 1 else { throw versiBasi }
        // No word about the outcome: it is read on its page only.
        try PemberitahuanStore.kirim(
            Kabar(
                .evaluasi, kunci: "evaluasi:\(e.id):disampaikan:\(versi)",
                judul: "Hasil evaluasi \(e.periode.tampil) sudah ada",
                isi: "Baca alasannya, lalu nyatakan sudah menerima.", tautan: "/evaluasi/\(e.periode.kode)"),
            kepada: [e.pegawaiID], in: tx)
    }

    static func terima(_ e: EvaluasiKinerja, versi: Int, in tx: Transaction) throws {
        let jumlah = try tx.db.change(
            """
            UPDATE evaluasi SET keadaan = \(e.keadaan.rawValue), diterima = \(tx.pencatat.waktu), versi = versi + 1,
                diubah = \(tx.pencatat.waktu)
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(e.id) AND versi = \(versi)
                AND keadaan = 'disampaikan'
            """
        )
        guard jumlah == 1 else { throw versiBasi }
    }

    /// Keeps the reason for a deviation and what deviated, for the tim penilai.
    static func simpanSebaran(
        penilai: String, periode: Periode, alasan: String, temuan: [TemuanPola], in tx: Transaction
    ) throws {
        let kode = temuan.map { "\($0.aturan.kode) \($0.nyata.bulatkan(desimal: 2).teks(desimal: 2))" }
        try tx.db.run(
            """
            INSERT INTO sebaran_evaluasi (instansi_id, penilai_id, periode, alasan, temuan, waktu)
            VALUES (\(tx.pencatat.instansi), \(penilai), \(periode.kode), \(alasan), \(kode.joined(separator: ", ")),
                \(tx.pencatat.waktu))
            ON CONFLICT (instansi_id, penilai_id, periode) DO UPDATE SET alasan = excluded.alasan,
                temuan = excluded.temuan, waktu = excluded.waktu
            """
        )
    }

    private static let versiBasi = Penolakan(
        "versi_basi", "Evaluasi ini baru saja diubah di tempat lain. Muat ulang halaman, lalu periksa lagi"
    )

    /// The entry of the audit trail for an event of Core. The texts of reasons stay out of it.
    static func entri(_ peristiwa: Peristiwa, sebelum: String? = nil, sesudah: String? = nil) -> EntriJejak {
        let rincian = peristiwa.rincian.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return EntriJejak(
            peristiwa.jenis.replacing("evaluasi_", with: "evaluasi."), objek: peristiwa.objek, id: peristiwa.objekID,
            sebelum: sebelum, sesudah: ([sesudah].compactMap { $0 } + rincian).joined(separator: " ")
        )
    }
}

extension EvaluasiKinerja {
    /// "di_bawah_ekspektasi/sesuai_ekspektasi": the two ratings for the audit trail.
    var ringkas: String { "\(hasilKerja?.rawValue ?? "-")/\(perilakuKerja?.rawValue ?? "-")" }
}
