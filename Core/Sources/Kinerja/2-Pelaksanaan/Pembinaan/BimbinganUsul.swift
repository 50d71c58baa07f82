extension Bimbingan {
    /// diusulkan (keputusan 11.5): by the Pegawai or the rater, on a ground (L-40 h.78); the guide is the rater or somebody
    /// with a penugasan khusus (L-42 h.78).
    public func usulkan(pada tanggal: Tanggal) throws(Penolakan) -> Keputusan<Bimbingan> {
        try periksa(pengusulID, dari: [pegawaiID, penilaiID], "pegawai atau pejabat penilainya")
        let alasan = try teksWajib(alasan, "Tulis mengapa bimbingan diperlukan", isian: "alasan")
        guard pembimbingID != pegawaiID else {
            throw Penolakan("bimbingan.pembimbing_diri", "Pilih orang lain sebagai pembimbing", isian: "pembimbing")
        }
        guard bentuk != .mentoring || jenisMentoring != nil else {
            throw Penolakan("bimbingan.jenis_mentoring", "Pilih jenis mentoringnya", isian: "jenis_mentoring")
        }
        if isPembimbingLain { try periksaPenugasan(pada: tanggal) }
        var baru = self
        baru.alasan = alasan
        baru.keadaan = .diusulkan
        baru.jenisMentoring = bentuk == .mentoring ? jenisMentoring : nil
        baru.penugasan = isPembimbingLain ? penugasan : nil
        return Keputusan(keadaan: baru, peristiwa: [peristiwa("diusulkan", ["bentuk": bentuk.rawValue])])
    }

    private func periksaPenugasan(pada tanggal: Tanggal) throws(Penolakan) {
        guard let penugasan, !Teks.rapikan(penugasan.nomor).isEmpty else {
            throw Penolakan(
                "bimbingan.tanpa_penugasan", "Isi nomor dan tanggal surat penugasan khusus pembimbing",
                isian: "surat_nomor", perbaikan: "Pembimbing yang bukan pejabat penilai memerlukan penugasan khusus."
            )
        }
        guard penugasan.tanggal <= tanggal else {
            throw Penolakan(
                "bimbingan.penugasan_kelak", "Tanggal surat penugasan belum sampai", isian: "surat_tanggal")
        }
    }

    /// dijadwalkan (keputusan 11.5; time as needed, L-40 h.78). Again while it is still to come: a later SEQUENCE.
    public func jadwalkan(
        _ jadwal: JadwalBimbingan, oleh pelaku: String, pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<Bimbingan> {
        try periksa([.diusulkan, .dijadwalkan], untuk: "dijadwalkan")
        try periksa(pelaku, dari: [penilaiID, pembimbingID], "pejabat penilai atau pembimbing")
        guard jadwal.tanggal >= tanggal else {
            throw Penolakan("bimbingan.jadwal_lampau", "Pilih tanggal hari ini atau sesudahnya", isian: "tanggal")
        }
        guard (0..<1440).contains(jadwal.mulai), (1...1439).contains(jadwal.selesai), jadwal.mulai < jadwal.selesai
        else { throw Penolakan("bimbingan.jam", "Jam selesai harus sesudah jam mulai", isian: "selesai") }
        var rapi = jadwal
        rapi.tempat = try teksWajib(jadwal.tempat, "Isi tempatnya", isian: "tempat", paling: 200)
        rapi.agenda = jadwal.agenda.map(Teks.rapikan).filter { !$0.isEmpty }
        guard !rapi.agenda.isEmpty, rapi.agenda.count <= 20 else {
            throw Penolakan("bimbingan.agenda", "Tulis agenda, satu baris satu hal, paling banyak 20", isian: "agenda")
        }
        let isUlang = keadaan == .dijadwalkan
        let baru = jadi {
            $0.keadaan = .dijadwalkan
            $0.jadwal = rapi
            if isUlang { $0.urutan += 1 }
        }
        return Keputusan(
            keadaan: baru,
            peristiwa: [peristiwa(isUlang ? "dijadwalkan_ulang" : "dijadwalkan", ["tanggal": "\(rapi.tanggal)"])]
        )
    }

    /// dibatalkan, with a reason, while nothing was signed by both (keputusan 11.5: produk).
    public func batalkan(_ alasan: String, oleh pelaku: String) throws(Penolakan) -> Keputusan<Bimbingan> {
        try periksa([.diusulkan, .dijadwalkan], untuk: "dibatalkan")
        try periksa(
            pelaku, dari: [penilaiID, pembimbingID, pengusulID], "pejabat penilai, pembimbing, atau pengusul")
        let rapi = try teksWajib(alasan, "Tulis alasan pembatalan", isian: "alasan")
        let baru = jadi {
            $0.keadaan = .dibatalkan
            $0.urutan += 1
        }
        return Keputusan(keadaan: baru, peristiwa: [peristiwa("dibatalkan", ["alasan": rapi])])
    }
}
