/// What the reporter may do, and what happens by itself.
extension Kendala {
    /// Whether nobody has answered yet.
    public var isBelumDijawab: Bool { keadaan == .dilaporkan }

    /// Takes it back. Refuses `kendala.sudah_dijawab`.
    public func tarik() throws(Penolakan) -> Keputusan<Kendala> {
        guard isBelumDijawab else {
            throw Penolakan("kendala.sudah_dijawab", "Kendala ini sudah dijawab, jadi tidak dapat ditarik lagi")
        }
        var baru = self
        baru.keadaan = .ditarik
        baru.batas = nil
        baru.isLewat = false
        baru.diangkatKe = nil
        return baru.keputusan("ditarik")
    }

    /// New words for the same lack. A withdrawn one is reported again; a closed one stays as it was answered.
    ///
    /// Refuses `kendala.sudah_ditutup` and what `LaporanKendala.periksa` refuses.
    public func ubah(
        _ laporan: LaporanKendala, penilai: String?, pada hari: Tanggal, kalender: KalenderKerja
    ) throws(DaftarPenolakan) -> Keputusan<Kendala> {
        try laporan.periksa(pada: hari)
        var baru = self
        baru.laporan = laporan
        if keadaan == .ditarik {
            baru.keadaan = .dilaporkan
            baru.pemegangID = penilai
            baru.tingkat = 0
            baru.isDiakuiPemegang = false
            baru.sejakMeja = hari
            baru.hitungBatas(kalender)
            return baru.keputusan("dilaporkan")
        }
        do throws(Penolakan) { try periksaTerbuka() } catch { throw DaftarPenolakan(daftar: [error]) }
        return baru.keputusan("diubah")
    }

    /// The reporter is not content with the answer: back to the desk that gave it.
    ///
    /// Refuses `kendala.belum_ditutup`, `kendala.lewat_buka_kembali` and `kendala.alasan_kosong`.
    public func bukaKembali(
        alasan: String, pada hari: Tanggal, kalender: KalenderKerja
    ) throws(Penolakan) -> Keputusan<Kendala> {
        guard keadaan == .selesai || keadaan == .tidakDapatDipenuhi, let ditutup else {
            throw Penolakan("kendala.belum_ditutup", "Hanya kendala yang sudah dijawab yang dapat dibuka kembali")
        }
        let batasHari = AturanKendala.pada(ditutup).hariBukaKembali
        guard ditutup.selisihHari(ke: hari) <= batasHari else {
            throw Penolakan(
                "kendala.lewat_buka_kembali", "Kendala ini dijawab lebih dari \(batasHari) hari yang lalu",
                perbaikan: "Laporkan sebagai kendala baru bila masih menghambat."
            )
        }
        try Self.periksaTeks(
            alasan, "kendala.alasan_kosong", "Tulis mengapa kendala ini belum selesai", isian: "alasan")
        var baru = self
        baru.keadaan = .dibukaKembali
        baru.isDiakuiPemegang = false
        baru.sejakMeja = hari
        baru.ditutup = nil
        baru.hitungBatas(kalender)
        return baru.keputusan("dibuka_kembali")
    }

    /// Last day on which the reporter may open it again, nil where that is not possible.
    public var batasBukaKembali: Tanggal? {
        guard keadaan == .selesai || keadaan == .tidakDapatDipenuhi, let ditutup else { return nil }
        return ditutup.tambah(hari: AturanKendala.pada(ditutup).hariBukaKembali)
    }

    /// What the clock asks for on a day, nil when nothing: first the holder is told, one working day later the next
    /// superior sees it. Safe to ask again.
    public func lewatTenggat(
        pada hari: Tanggal, atasan: String?, kalender: KalenderKerja
    ) -> Keputusan<Kendala>? {
        guard keadaan.isTerbuka, let batas, hari > batas else { return nil }
        var baru = self
        guard isLewat else {
            baru.isLewat = true
            return baru.keputusan("lewat_batas")
        }
        let lewat = kalender.jumlahHariKerja(sejak: batas, sampai: hari)
        guard diangkatKe == nil, let atasan, lewat > AturanKendala.pada(batas).hariDiangkat else { return nil }
        baru.diangkatKe = atasan
        return baru.keputusan("diangkat", ["ke": atasan])
    }

    /// Working days on this desk without an answer.
    public func hariDiMeja(pada hari: Tanggal, kalender: KalenderKerja) -> Int {
        kalender.jumlahHariKerja(sejak: sejakMeja, sampai: hari)
    }

    /// The desk follows the line of superiors: whoever stands there now holds it. Nil when it lies right.
    ///
    /// - Parameter garis: superiors of the reporter today, nearest first; empty when none is on record.
    public func ikutGaris(
        _ garis: [String], pada hari: Tanggal, kalender: KalenderKerja
    ) -> Keputusan<Kendala>? {
        guard keadaan.isTerbuka, !garis.isEmpty else { return nil }
        let letak = min(tingkat, garis.count - 1)
        guard garis[letak] != pemegangID else { return nil }
        var baru = self
        baru.pemegangID = garis[letak]
        baru.tingkat = letak
        baru.isDiakuiPemegang = false
        baru.sejakMeja = hari
        baru.hitungBatas(kalender)
        return baru.keputusan("pindah_meja", ["ke": garis[letak]])
    }
}
