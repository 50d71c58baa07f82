/// Changing an SKP in the year (siklus 3.12; keputusan 11.1).
extension SKP {
    /// Opened for a change on a ground of siklus 3.12, by its owner or the rater.
    public func bukaPerubahan(
        oleh pelaku: Pelaku, konteks: KonteksSKP, dasar: DasarPerubahanSKP?, alasan: String, pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        try keadaan.periksa(.bukaPerubahan)
        if pelaku.id != pegawaiID { try pastikanPenetap(pelaku, konteks, pada: tanggal) }
        guard let dasar, dasar.isPilihan else {
            throw Penolakan("skp.dasar_kosong", "Pilih dasar perubahan, misalnya tugas baru", isian: "dasar")
        }
        return try buka(dasar, alasan: alasan, pada: tanggal)
    }

    /// What the coaching form B.1.6 answers with "PENYESUAIAN … YA" opens (note * h.80; P-143, K-126).
    public func bukaKarenaPembinaan(
        oleh pelaku: Pelaku, konteks: KonteksSKP, hasil: String, pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        try bukaPerubahan(oleh: pelaku, konteks: konteks, dasar: .hasilPembinaan, alasan: hasil, pada: tanggal)
    }

    /// Opens it without asking who: the acts that come with a ground of their own check that themselves.
    func buka(
        _ dasar: DasarPerubahanSKP, alasan: String, pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        let rapi = Teks.rapikan(alasan)
        guard !rapi.isEmpty else {
            throw Penolakan(
                "skp.alasan_kosong", "Tulis alasan perubahan, misalnya tugas baru atau dukungan yang tidak tersedia",
                isian: "alasan"
            )
        }
        var baru = self
        baru.keadaan = .diubah
        baru.dasarPerubahan = dasar
        let rincian = ["alasan": rapi, "dasar": dasar.rawValue]
        return Keputusan(keadaan: baru.berikutnya, peristiwa: [peristiwa("skp.dibuka", pada: tanggal, rincian)])
    }

    /// The change is dropped by its owner or the rater: what was agreed last stays in force as it was (keputusan 11.1,
    /// diubah → ditetapkan version n). `tetap` is the content of that version.
    public func lepasPerubahan(
        oleh pelaku: Pelaku, konteks: KonteksSKP, tetap: SKP, pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        try keadaan.periksa(.lepasPerubahan)
        if pelaku.id != pegawaiID { try pastikanPenetap(pelaku, konteks, pada: tanggal) }
        guard revisi > 0 else {
            throw Penolakan(
                "skp.belum_pernah_ditetapkan", "SKP ini belum pernah disetujui, jadi tidak ada perubahan yang dilepas.",
                perbaikan: "Pegawai dapat memperbaiki lalu mengajukannya lagi."
            )
        }
        guard dasarPerubahan?.isDapatDilepas ?? true else {
            throw Penolakan(
                "skp.perubahan_wajib",
                "Perubahan karena \(dasarPerubahan?.tampil.lowercased() ?? "") tidak dapat dilepas.",
                perbaikan: "Ajukan SKP ini; pejabat penilai yang baru menetapkannya."
            )
        }
        return Keputusan(
            keadaan: dipulihkan(ke: tetap).berikutnya, peristiwa: [peristiwa("skp.perubahan_dilepas", pada: tanggal)]
        )
    }

    /// In force again with the content of an earlier version; who fixed it and when stay.
    func dipulihkan(ke tetap: SKP) -> SKP {
        var baru = self
        baru.pendekatan = tetap.pendekatan
        baru.hasilKerja = tetap.hasilKerja
        baru.perilaku = tetap.perilaku
        baru.lampiran = tetap.lampiran
        baru.keadaan = .ditetapkan
        baru.dasarPerubahan = nil
        baru.isKepadaAtasan = false
        baru.hapusCatatanKembali()
        return baru
    }
}
