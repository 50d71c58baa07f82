/// What the holder of the desk may do.
extension Kendala {
    /// The holder has read it and agrees that it hinders. On a higher desk the state stays "Diteruskan".
    ///
    /// Refuses `kendala.sudah_ditutup` and `kendala.sudah_diakui`.
    public func akui(oleh pelaku: String, kalender: KalenderKerja) throws(Penolakan) -> Keputusan<Kendala> {
        try periksaTerbuka()
        guard !isDiakuiPemegang else {
            throw Penolakan("kendala.sudah_diakui", "Kendala ini sudah Anda akui. Selesaikan, teruskan, atau jawab")
        }
        var baru = self
        if keadaan != .diteruskan { baru.keadaan = .diakui }
        baru.isDiakuiPemegang = true
        baru.hitungBatas(kalender)
        return baru.keputusan("diakui", ["oleh": pelaku])
    }

    /// To the next superior, with a note for them.
    ///
    /// Refuses `kendala.sudah_ditutup`, `kendala.catatan_kosong` and `kendala.puncak` where nobody stands above.
    public func teruskan(
        ke atasan: String?, catatan: String, pada hari: Tanggal, kalender: KalenderKerja
    ) throws(Penolakan) -> Keputusan<Kendala> {
        try periksaTerbuka()
        guard let atasan else {
            throw Penolakan(
                "kendala.puncak", "Tidak ada atasan lagi untuk menerima kendala ini",
                perbaikan: "Selesaikan, atau jawab bahwa kendala ini tidak dapat dipenuhi beserta alasannya."
            )
        }
        try Self.periksaTeks(
            catatan, "kendala.catatan_kosong", "Tulis apa yang Anda minta dari atasan", isian: "catatan")
        var baru = self
        baru.keadaan = .diteruskan
        baru.pemegangID = atasan
        baru.tingkat += 1
        baru.isDiakuiPemegang = false
        baru.sejakMeja = hari
        baru.hitungBatas(kalender)
        return baru.keputusan("diteruskan", ["ke": atasan])
    }

    /// The means are there. Refuses `kendala.sudah_ditutup` and `kendala.putusan_kosong`.
    public func selesaikan(
        oleh pelaku: String, hasil: String, pada hari: Tanggal
    ) throws(Penolakan) -> Keputusan<Kendala> {
        try tutup(.selesai, oleh: pelaku, hasil, "Tulis apa yang sudah dilakukan", pada: hari)
    }

    /// The means cannot be given; the reason is read by the reporter and by the rater at the evaluation.
    ///
    /// Refuses `kendala.sudah_ditutup` and `kendala.putusan_kosong`.
    public func tidakDapat(
        oleh pelaku: String, alasan: String, pada hari: Tanggal
    ) throws(Penolakan) -> Keputusan<Kendala> {
        try tutup(.tidakDapatDipenuhi, oleh: pelaku, alasan, "Tulis mengapa tidak dapat dipenuhi", pada: hari)
    }

    private func tutup(
        _ keadaan: KeadaanKendala, oleh pelaku: String, _ teks: String, _ pesan: String, pada hari: Tanggal
    ) throws(Penolakan) -> Keputusan<Kendala> {
        try periksaTerbuka()
        try Self.periksaTeks(teks, "kendala.putusan_kosong", pesan, isian: "putusan")
        var baru = self
        baru.keadaan = keadaan
        baru.putusan = teks
        baru.ditutup = hari
        baru.pemutusID = pelaku
        baru.batas = nil
        baru.isLewat = false
        baru.diangkatKe = nil
        return baru.keputusan(keadaan.rawValue, ["oleh": pelaku])
    }

    func periksaTerbuka() throws(Penolakan) {
        guard keadaan.isTerbuka else {
            throw Penolakan(
                "kendala.sudah_ditutup", "Kendala ini sudah \(keadaan.tampil.lowercased())",
                perbaikan:
                    "Pelapor dapat membukanya kembali dalam \(AturanKendala.pada(sejakMeja).hariBukaKembali) hari."
            )
        }
    }

    static func periksaTeks(
        _ teks: String, _ kode: String, _ pesan: String, isian: String
    ) throws(Penolakan) {
        guard !teks.unicodeScalars.allSatisfy(Angka.isBlank) else { throw Penolakan(kode, pesan, isian: isian) }
        guard teks.count <= LaporanKendala.panjangMaks else {
            throw Penolakan(
                "kendala.terlalu_panjang", "Ringkas tulisan ini menjadi paling banyak 2.000 huruf", isian: isian)
        }
    }
}
