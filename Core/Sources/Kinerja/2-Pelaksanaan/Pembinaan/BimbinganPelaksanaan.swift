extension Bimbingan {
    /// What the two write: TUJUAN, FAKTA and PELUANG by the Pegawai (L-43, L-46), the rest agreed by both (L-45, L-47).
    /// Signatures over other words lapse.
    public func isi(_ isian: IsianBimbingan, oleh pelaku: String) throws(Penolakan) -> Keputusan<Bimbingan> {
        try periksa([.dijadwalkan], untuk: "diisi")
        try periksa(pelaku, dari: [pegawaiID, pembimbingID], "pegawai dan pembimbingnya")
        var rapi = isian.rapi
        if pelaku != pegawaiID, bentuk.formulir != nil {
            rapi.tujuan = self.isian.tujuan
            rapi.fakta = self.isian.fakta
            rapi.peluang = self.isian.peluang
        }
        let (lama, tetap) = (self.isian, rapi)
        let baru = jadi {
            $0.isian = tetap
            if tetap != lama { $0.tandaTangan = [:] }
        }
        return Keputusan(keadaan: baru, peristiwa: [peristiwa("diisi")])
    }

    /// Signature of one of the two over `sidik`; with both over the same words the guidance is dilaksanakan
    /// (keputusan 11.5; L-45 h.79-80, L-47 h.82).
    public func tandaTangani(
        sidik: String, oleh pelaku: String, pada tanggal: Tanggal
    ) throws -> Keputusan<Bimbingan> {
        try periksa([.dijadwalkan], untuk: "ditandatangani")
        try periksa(pelaku, dari: [pegawaiID, pembimbingID], "pegawai dan pembimbingnya")
        if let jadwal, jadwal.tanggal > tanggal {
            throw Penolakan(
                "bimbingan.belum_waktunya", "Bimbingan dijadwalkan \(jadwal.tanggal.tampilPanjang).",
                perbaikan: "Tandatangani sesudah bimbingan berlangsung, atau ubah jadwalnya."
            )
        }
        try DaftarPenolakan.periksa(isian.kekurangan(bentuk))
        var baru = jadi { $0.tandaTangan[pelaku] = sidik }
        baru.tandaTangan = baru.tandaTangan.filter { $0.value == sidik }
        var daftar = [peristiwa("ditandatangani", ["sidik": sidik])]
        if baru.tandaTangan[pegawaiID] != nil, baru.tandaTangan[pembimbingID] != nil {
            baru.keadaan = .dilaksanakan
            daftar.append(peristiwa("dilaksanakan"))
        }
        return Keputusan(keadaan: baru, peristiwa: daftar)
    }

    /// B.1.8 by the Pegawai, for the superior of the rater only (L-48 h.83). The event carries no word of it.
    public func tanggapi(_ isi: [String], oleh pelaku: String) throws -> Keputusan<Bimbingan> {
        try periksa([.dilaksanakan], untuk: "ditanggapi")
        try periksa(pelaku, dari: [pegawaiID], "pegawai yang dibimbing")
        guard !isDitanggapi else { throw Penolakan("bimbingan.sudah_ditanggapi", "Tanggapan sudah diserahkan.") }
        let kosong = (0..<9).filter { $0 >= isi.count || Teks.rapikan(isi[$0]).isEmpty }
        try DaftarPenolakan.periksa(
            kosong.map {
                Penolakan("bimbingan.tanggapan_kosong", "Isi tanggapan nomor \($0 + 1)", isian: "tanggapan[\($0)]")
            })
        return Keputusan(
            keadaan: dinilaiBila { $0.isDitanggapi = true }, peristiwa: [peristiwa("ditanggapi")])
    }

    /// B.1.9 by the coach or mentor: every fixed competence 1 to 5 with a reason (L-49 h.84-85).
    public func nilaiKompetensi(
        _ isi: KompetensiBimbingan, oleh pelaku: String
    ) throws -> Keputusan<Bimbingan> {
        try periksa([.dilaksanakan], untuk: "dinilai kompetensinya")
        try periksa(pelaku, dari: [pembimbingID], "pembimbing")
        guard !isKompetensiDinilai else {
            throw Penolakan("bimbingan.sudah_dinilai", "Evaluasi kompetensi sudah ditandatangani.")
        }
        var salah: [Penolakan] = []
        for (nomor, satu) in isi.nilai.enumerated() {
            if !(1...5).contains(satu.nilai) {
                salah.append(
                    Penolakan(
                        "bimbingan.nilai", "Pilih nilai 1 sampai 5 untuk \(satu.kompetensi)", isian: "nilai[\(nomor)]"))
            }
            if Teks.rapikan(satu.alasan).isEmpty {
                salah.append(
                    Penolakan(
                        "bimbingan.alasan_nilai", "Tulis alasan nilai \(satu.kompetensi)",
                        isian: "alasan[\(nomor)]"))
            }
        }
        if isi.nilai.count < KompetensiBimbingan.tetap.count {
            salah.append(Penolakan("bimbingan.kompetensi_kurang", "Nilai kesembilan kompetensi", isian: "nilai[0]"))
        }
        if Teks.rapikan(isi.rekomendasi).isEmpty {
            salah.append(Penolakan("bimbingan.rekomendasi", "Tulis rekomendasi", isian: "rekomendasi"))
        }
        try DaftarPenolakan.periksa(salah)
        return Keputusan(
            keadaan: dinilaiBila { $0.isKompetensiDinilai = true }, peristiwa: [peristiwa("kompetensi_dinilai")])
    }

    /// dinilai once both B.1.8 and B.1.9 are there (keputusan 11.5).
    private func dinilaiBila(_ ubah: (inout Bimbingan) -> Void) -> Bimbingan {
        var baru = jadi(ubah)
        if baru.isDitanggapi, baru.isKompetensiDinilai { baru.keadaan = .dinilai }
        return baru
    }

    /// The rater reports to the own superior (keputusan 11.5; L-51 h.85).
    public func laporkan(_ catatan: String, oleh pelaku: String) throws(Penolakan) -> Keputusan<Bimbingan> {
        try periksa([.dinilai], untuk: "dilaporkan")
        try periksa(pelaku, dari: [penilaiID], "pejabat penilai")
        _ = try teksWajib(catatan, "Tulis isi laporannya", isian: "laporan")
        return Keputusan(keadaan: jadi { $0.keadaan = .dilaporkan }, peristiwa: [peristiwa("dilaporkan")])
    }

    /// The rater's superior, with PyB or the head of personnel, decides the follow-up (keputusan 11.5; L-51 h.85). Who that
    /// is, `Wewenang` says.
    public func tindakLanjuti(_ putusan: String, tanggal: Tanggal?) throws(Penolakan) -> Keputusan<Bimbingan> {
        try periksa([.dilaporkan], untuk: "ditindaklanjuti")
        _ = try teksWajib(putusan, "Tulis tindak lanjut yang diputuskan", isian: "tindak_lanjut")
        guard tanggal != nil else {
            throw Penolakan(
                "bimbingan.tanggal_tindak_lanjut", "Isi tanggal tindak lanjutnya", isian: "tindak_lanjut_tanggal")
        }
        return Keputusan(
            keadaan: jadi { $0.keadaan = .ditindaklanjuti }, peristiwa: [peristiwa("ditindaklanjuti")])
    }
}
