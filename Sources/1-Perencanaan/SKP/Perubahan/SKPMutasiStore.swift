import Kinerja
import Platform
import Storage

/// Brings an SKP in line with what changed around its owner. Only the owner's own act does it: a change of placement or
/// rater in the data is shown on the SKP, and nothing is rewritten behind anybody's back (keputusan 10).
enum SKPMutasiStore {
    /// What an alignment leaves behind.
    struct Hasil {
        let skp: SKP
        let alamat: String
    }

    /// Does the one act that answers `kunci` (`PerubahanOrganisasiSKP.kunci`). Refuses what is not, or no longer, so.
    static func selaraskan(
        _ kunci: String, _ tersimpan: SKPTersimpan, oleh pelaku: Pelaku, pada tanggal: Tanggal, idBaru: () -> String,
        in tx: Transaction
    ) throws -> Hasil {
        let lama = tersimpan.skp
        guard let tempat = try TempatStore.load(lama.id, instansi: tx.pencatat.instansi, pada: tanggal, in: tx.db)
        else {
            throw Penolakan(
                "skp.tanpa_penempatan", "Jabatan dan unit Anda belum tercatat.",
                perbaikan: "Minta admin unit mencatat penempatan Anda, lalu buka halaman ini lagi."
            )
        }
        let beda = tempat.perubahan(tersimpan).first { $0.kunci == kunci }
        let konteks = tempat.kini.konteks
        switch beda {
        case .pindahTugas(let sejak, _):
            return try pindah(lama, konteks, sejak: sejak, oleh: pelaku, id: idBaru(), in: tx)
        case .gantiPenilai:
            return try gantiPenilai(lama, konteks, oleh: pelaku, pada: tanggal, in: tx)
        case .penugasan(let tugas):
            let putusan = try lama.tambahPenugasan(tugas, oleh: pelaku, id: idBaru(), pada: tanggal)
            return try isi(putusan, lama, alasan: "Ditugaskan sebagai \(tugas.jabatan)", in: tx)
        case .mulaiTugasBelajar:
            let ids = (akademik: idBaru(), waktu: idBaru(), ipk: idBaru(), lulus: idBaru())
            let putusan = try lama.mulaiTugasBelajar(oleh: pelaku, kini: konteks, ids: ids, pada: tanggal)
            return try isi(putusan, lama, alasan: "Tugas belajar dimulai", in: tx)
        case .selesaiTugasBelajar:
            let putusan = try lama.selesaiTugasBelajar(oleh: pelaku, kini: konteks, pada: tanggal)
            return try isi(putusan, lama, alasan: "Tugas belajar selesai", in: tx)
        case .tidakWajib, nil:
            throw Penolakan(
                "skp.tidak_ada_perubahan", "Data kepegawaian sudah sesuai dengan SKP ini.",
                perbaikan: "Muat ulang halaman. Bila ada yang salah, kirim permintaan perbaikan kepada admin."
            )
        }
    }

    private static func pindah(
        _ lama: SKP, _ konteks: KonteksSKP, sejak: Tanggal, oleh pelaku: Pelaku, id: String, in tx: Transaction
    ) throws -> Hasil {
        let tetap = try tetap(lama, in: tx)
        let putusan = try lama.pindahTugas(
            oleh: pelaku, kini: konteks, sejak: sejak, tetap: tetap, idBaru: id, waktu: tx.pencatat.waktu
        )
        let (tutup, baru) = (putusan.keadaan.lama, putusan.keadaan.baru)
        try terapkanDenganIsi(
            Keputusan(keadaan: tutup, peristiwa: putusan.peristiwa), dari: lama, jenis: "perpindahan",
            alasan: "Pindah tugas sejak \(sejak.tampil): \(konteks.pegawai.jabatan), \(konteks.pegawai.unit)", in: tx
        )
        try SKPStore.simpan(baru, instansi: tx.pencatat.instansi, in: tx.db)
        try SKPStore.catatPeristiwa(
            "permulaan", skp: baru.id, versi: baru.versi, alasan: "Lanjutan SKP yang ditutup", in: tx)
        return Hasil(skp: baru, alamat: "/skp/\(baru.tahun)/susun/periode?pesan=skp_pindah")
    }

    private static func gantiPenilai(
        _ lama: SKP, _ konteks: KonteksSKP, oleh pelaku: Pelaku, pada tanggal: Tanggal, in tx: Transaction
    ) throws -> Hasil {
        if lama.keadaan == .ditetapkan { try VersiStore.catat(lama, sebab: "pembukaan", in: tx) }
        let putusan = try lama.gantiPenilai(oleh: pelaku, kini: konteks, pada: tanggal)
        try SKPStore.terapkan(
            putusan, dari: lama, potret: nil, jenis: "penggantian_penilai",
            alasan: konteks.penilai.map { "Pejabat penilai sekarang \($0.nama), \($0.jabatan)" } ?? "", in: tx
        )
        return Hasil(skp: putusan.keadaan, alamat: "/skp/\(lama.tahun)/susun/periksa?pesan=skp_ganti_penilai")
    }

    private static func isi(_ putusan: Keputusan<SKP>, _ lama: SKP, alasan: String, in tx: Transaction) throws -> Hasil
    {
        let jenis = lama.keadaan == .ditetapkan ? "pembukaan" : "isi_penugasan"
        let skp = try terapkanDenganIsi(putusan, dari: lama, jenis: jenis, alasan: alasan, in: tx)
        return Hasil(skp: skp, alamat: "/skp/\(lama.tahun)/susun/hasil?pesan=skp_ditambah")
    }

    /// What was agreed last; the SKP itself while it is in force.
    static func tetap(_ skp: SKP, in tx: Transaction) throws -> SKP {
        guard skp.keadaan != .ditetapkan else { return skp }
        guard var tetap = try VersiStore.tetapTerakhir(skp, instansi: tx.pencatat.instansi, in: tx.db) else {
            return skp
        }
        let tautan = tetap.hasilKerja.compactMap(\.rhkAtasanID)
        let ada = try VersiStore.hasilAda(tautan, instansi: tx.pencatat.instansi, in: tx.db)
        for letak in tetap.hasilKerja.indices {
            guard let id = tetap.hasilKerja[letak].rhkAtasanID, !ada.contains(id) else { continue }
            tetap.hasilKerja[letak].rhkAtasanID = nil
        }
        return tetap
    }

    /// Saves a decision that changes content and state together; answers with the SKP as stored.
    @discardableResult
    static func terapkanDenganIsi(
        _ putusan: Keputusan<SKP>, dari lama: SKP, jenis: String, alasan: String = "", in tx: Transaction
    ) throws -> SKP {
        var baru = putusan.keadaan
        if lama.keadaan == .ditetapkan, baru.keadaan == .diubah {
            var dibuka = baru
            dibuka.hasilKerja = lama.hasilKerja
            try SKPStore.terapkan(
                Keputusan(keadaan: dibuka, peristiwa: putusan.peristiwa), dari: lama, potret: nil, jenis: jenis,
                alasan: alasan, in: tx
            )
            guard dibuka.hasilKerja != baru.hasilKerja else { return dibuka }
            try SKPStore.perbaruiIsi(dari: dibuka, ke: baru, in: tx)
            baru.versi = dibuka.versi + 1
            return baru
        }
        var terbuka = lama
        if isSama(lama, baru) {
            try SKPStore.terapkan(putusan, dari: lama, potret: nil, jenis: jenis, alasan: alasan, in: tx)
            return baru
        }
        // The content is laid back under the state of a draft; the decision then sets the state at the same version.
        terbuka.keadaan = .diubah
        try SKPStore.perbaruiIsi(dari: terbuka, ke: baru, in: tx)
        var antara = baru
        antara.keadaan = lama.keadaan
        antara.versi = lama.versi + 1
        baru.versi = antara.versi
        try SKPStore.terapkan(
            Keputusan(keadaan: baru, peristiwa: putusan.peristiwa), dari: antara, potret: nil, jenis: jenis,
            alasan: alasan, in: tx
        )
        return baru
    }

    private static func isSama(_ kiri: SKP, _ kanan: SKP) -> Bool {
        kiri.hasilKerja == kanan.hasilKerja && kiri.perilaku == kanan.perilaku && kiri.lampiran == kanan.lampiran
            && kiri.pendekatan == kanan.pendekatan
    }
}
