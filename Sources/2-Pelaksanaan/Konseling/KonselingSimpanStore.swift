import Dasar
import Kinerja
import Platform
import Storage

/// Writes counselling: state, sealed text and timeline in one transaction. The audit trail gets the act, never a text.
struct KonselingSimpanStore: Sendable {
    static let versiBasi = Penolakan(
        "versi_basi", "Konseling ini baru saja diubah orang lain. Muat ulang halamannya, lalu ulangi")

    let vault: Vault

    static func tempat(_ id: String, _ ruas: RuasKonseling) -> String { "konseling:\(id):\(ruas.rawValue)" }

    func tambah(_ putusan: Keputusan<Konseling>, _ teks: [RuasKonseling: String], in tx: Transaction) throws {
        let k = putusan.keadaan
        try tx.db.run(
            """
            INSERT INTO konseling (instansi_id, id, pegawai_id, penilai_id, asal, penilai_tahu, keadaan, dibuat)
            VALUES (\(tx.pencatat.instansi), \(k.id), \(k.pegawaiID), \(k.penilaiID), \(k.asal.rawValue),
                \(k.isPenilaiBolehTahu ? 1 : 0), \(k.keadaan.rawValue), \(tx.pencatat.waktu))
            """
        )
        try catat(putusan, teks, in: tx)
    }

    func terapkan(
        _ putusan: Keputusan<Konseling>, dari lama: Konseling, _ teks: [RuasKonseling: String], in tx: Transaction
    ) throws {
        let k = putusan.keadaan
        let berubah = try tx.db.change(
            """
            UPDATE konseling SET keadaan = \(k.keadaan.rawValue), jenis = \(k.jenis?.rawValue),
                konselor_id = \(k.konselorID), atasan_id = \(k.atasanID), tanggal = \(k.tanggal?.description),
                versi = \(k.versi)
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(k.id) AND versi = \(lama.versi)
            """
        )
        guard berubah == 1 else { throw Self.versiBasi }
        try catat(putusan, teks, in: tx)
    }

    private func catat(_ putusan: Keputusan<Konseling>, _ teks: [RuasKonseling: String], in tx: Transaction) throws {
        let (id, instansi, waktu) = (putusan.keadaan.id, tx.pencatat.instansi, tx.pencatat.waktu)
        for (ruas, isi) in teks {
            let segel = try vault.seal(isi, place: Self.tempat(id, ruas))
            try tx.db.run(
                """
                INSERT INTO isi_konseling (instansi_id, konseling_id, ruas, isi, waktu)
                VALUES (\(instansi), \(id), \(ruas.rawValue), \(segel), \(waktu))
                ON CONFLICT (instansi_id, konseling_id, ruas) DO UPDATE SET isi = excluded.isi, waktu = excluded.waktu
                """
            )
        }
        for satu in putusan.peristiwa {
            try tx.db.run(
                """
                INSERT INTO peristiwa_konseling (instansi_id, id, konseling_id, jenis, pelaku_id, waktu)
                VALUES (\(instansi), \(Identifier.make(at: waktu)), \(id), \(satu.jenis), \(tx.pencatat.pelaku), \(waktu))
                """
            )
            tx.catat(EntriJejak(satu.jenis, objek: "konseling", id: id))
        }
    }
}

/// Notices of counselling: that there is something, never what.
enum KabarKonseling {
    static func kirim(_ k: Konseling, kepada penerima: [String?], in tx: Transaction) throws {
        try PemberitahuanStore.kirim(
            Kabar(
                .konseling, kunci: "konseling:\(k.id):\(k.versi)", judul: "Ada kabar rahasia untuk Anda",
                isi: "Buka di tempat yang tidak terlihat orang lain.", tautan: "/konseling/\(k.id)", isRahasia: true),
            kepada: penerima.compactMap(\.self), in: tx)
    }
}
