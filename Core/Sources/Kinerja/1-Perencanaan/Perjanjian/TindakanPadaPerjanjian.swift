extension PerjanjianKinerja {
    /// Most items that one agreement holds.
    public static let palingBanyak = 100

    /// Adds an item, or puts `butir` in the place of the one with its id.
    ///
    /// - Throws: what `ButirPerjanjianLengkap` refuses, `perjanjian.keadaan_tidak_sesuai`, `perjanjian.terlalu_banyak`.
    public func isi(_ butir: IndikatorPK) throws(DaftarPenolakan) -> PerjanjianKinerja {
        try pastikan(.susun)
        var baru = self
        try DaftarPenolakan.periksa(ButirPerjanjianLengkap.periksa(butir, di: self))
        if let letak = indikator.firstIndex(where: { $0.id == butir.id }) {
            baru.indikator[letak] = butir
        } else {
            guard indikator.count < Self.palingBanyak else { throw DaftarPenolakan(daftar: [Self.terlaluBanyak]) }
            baru.indikator.insert(butir, at: letakBaru(butir.sasaran))
        }
        return baru
    }

    /// After the last item of the same sasaran, else at the end.
    private func letakBaru(_ sasaran: String) -> Int {
        let kata = Teks.kata(sasaran)
        return (indikator.lastIndex { Teks.kata($0.sasaran) == kata } ?? indikator.count - 1) + 1
    }

    /// Takes an item out of a draft.
    public func hapus(_ id: String) throws(Penolakan) -> PerjanjianKinerja {
        try keadaan.periksa(.susun)
        var baru = self
        baru.indikator.removeAll { $0.id == id }
        return baru
    }

    /// Fixes it with the number and the day of the signed document; from then on it is replaced, never edited.
    ///
    /// - Throws: every missing thing at once.
    public func tetapkan(
        nomor: String, tanggal: Tanggal?, pihakPertama: String?, pihakKedua: String?, pada hari: Tanggal
    ) throws(DaftarPenolakan) -> PerjanjianKinerja {
        try pastikan(.tetapkan)
        let nomor = Teks.rapikan(nomor)
        var faults: [Penolakan] = []
        if nomor.isEmpty {
            faults.append(Penolakan("perjanjian.nomor_kosong", "Isi nomor perjanjian kinerja", isian: "nomor"))
        }
        if let fault = Self.periksaTanggal(tanggal, tahun: tahun, hari: hari) { faults.append(fault) }
        if pihakPertama == nil {
            faults.append(
                Penolakan(
                    "perjanjian.tanpa_kepala", "Unit ini belum punya pimpinan yang dapat menandatangani",
                    isian: "pihak_pertama", perbaikan: "Minta admin unit mencatat kepala unit, lalu tetapkan lagi."
                )
            )
        }
        if indikator.isEmpty {
            faults.append(Penolakan("perjanjian.kosong", "Isi sedikitnya satu sasaran dengan indikatornya"))
        }
        faults += indikator.flatMap { ButirPerjanjianLengkap.periksa($0, di: self, awalan: $0.id) }
        try DaftarPenolakan.periksa(faults)
        var baru = self
        baru.keadaan = .ditetapkan
        baru.nomor = nomor
        baru.tanggal = tanggal
        baru.pihakPertamaID = pihakPertama
        baru.pihakKeduaID = pihakKedua
        return baru
    }

    private static func periksaTanggal(_ tanggal: Tanggal?, tahun: Int, hari: Tanggal) -> Penolakan? {
        guard let tanggal else {
            return Penolakan("perjanjian.tanggal_kosong", "Isi tanggal penandatanganan", isian: "tanggal")
        }
        if tanggal > hari {
            return Penolakan("perjanjian.tanggal_depan", "Isi tanggal yang sudah lewat atau hari ini", isian: "tanggal")
        }
        guard (tahun - 1...tahun).contains(tanggal.tahun) else {
            return Penolakan(
                "perjanjian.tanggal_tahun", "Isi tanggal di tahun \(tahun) atau akhir tahun \(tahun - 1)",
                isian: "tanggal"
            )
        }
        return nil
    }

    /// Replaces a fixed agreement. The items keep their ids and go on as a draft; the answer's second part is what was
    /// fixed, to be kept under new ids.
    ///
    /// - Throws: `perjanjian.alasan_kosong`, `perjanjian.keadaan_tidak_sesuai`.
    public func ganti(
        alasan: String, idArsip: String, idButir: () -> String
    ) throws(Penolakan) -> (baru: PerjanjianKinerja, arsip: PerjanjianKinerja) {
        try keadaan.periksa(.ganti)
        let alasan = Teks.rapikan(alasan)
        guard alasan.count >= 10 else {
            throw Penolakan(
                "perjanjian.alasan_kosong", "Tulis alasan penggantian, sedikitnya 10 huruf", isian: "alasan",
                perbaikan: "Misalnya dasar perubahan anggaran atau mutasi pimpinan."
            )
        }
        var arsip = self
        arsip.id = idArsip
        arsip.keadaan = .diganti
        for letak in arsip.indikator.indices { arsip.indikator[letak].id = idButir() }
        var baru = self
        baru.keadaan = .rancangan
        baru.revisi += 1
        baru.nomor = ""
        baru.tanggal = nil
        baru.alasan = alasan
        return (baru, arsip)
    }

    private func pastikan(_ tindakan: TindakanPerjanjian) throws(DaftarPenolakan) {
        do { try keadaan.periksa(tindakan) } catch { throw DaftarPenolakan(daftar: [error]) }
    }

    static let terlaluBanyak = Penolakan(
        "perjanjian.terlalu_banyak", "Satu perjanjian kinerja paling banyak \(palingBanyak) indikator"
    )
}
