/// The acts on an SKP (Ps 14; keputusan 11.1). Each returns the SKP as it is afterwards and what happened.
extension SKP {
    /// Signed by the Pegawai and sent to the rater. Refuses with every finding that stands in the way.
    public func ajukan(
        oleh pelaku: Pelaku, konteks: KonteksSKP, pada tanggal: Tanggal, waktu: Int64
    ) throws(DaftarPenolakan) -> Keputusan<SKP> {
        do throws(Penolakan) {
            try pastikanPemilik(pelaku)
            try keadaan.periksa(.ajukan)
        } catch {
            throw DaftarPenolakan(daftar: [error])
        }
        let temuan = DaftarAturanSKP.periksa(self, konteks).filter { $0.tingkat == .tolak }
        try DaftarPenolakan.periksa(temuan.map(\.penolakan))
        var baru = self
        baru.keadaan = .diajukan
        baru.diajukan = waktu
        baru.dibuka = nil
        baru.isKepadaAtasan = false
        baru.hapusCatatanKembali()
        return Keputusan(keadaan: baru.berikutnya, peristiwa: [peristiwa("skp.diajukan", pada: tanggal)])
    }

    /// Sent by its owner to the rater's superior, because the rater let 31 January pass (L.II.C.5 h.65; K-114). A draft is
    /// submitted by it; a submitted one goes on. The rater may still decide as long as the superior has not.
    public func ajukanKeAtasan(
        oleh pelaku: Pelaku, konteks: KonteksSKP, pada tanggal: Tanggal, waktu: Int64
    ) throws(DaftarPenolakan) -> Keputusan<SKP> {
        do throws(Penolakan) {
            try pastikanPemilik(pelaku)
            try keadaan.periksa(.ajukanKeAtasan)
            try pastikanBolehKeAtasan(konteks, pada: tanggal)
        } catch {
            throw DaftarPenolakan(daftar: [error])
        }
        var baru = self
        if keadaan == .disusun {
            baru = try ajukan(oleh: pelaku, konteks: konteks, pada: tanggal, waktu: waktu).keadaan
        }
        baru.isKepadaAtasan = true
        baru.versi = versi
        return Keputusan(keadaan: baru.berikutnya, peristiwa: [peristiwa("skp.diteruskan", pada: tanggal)])
    }

    private func pastikanBolehKeAtasan(_ konteks: KonteksSKP, pada tanggal: Tanggal) throws(Penolakan) {
        guard isBolehKeAtasan(pada: tanggal) else {
            throw Penolakan(
                "skp.belum_lewat_januari",
                ditetapkan == nil
                    ? "Sampai \(batasPenetapan?.tampil ?? "31 Januari") SKP ini diajukan kepada pejabat penilai."
                    : "SKP ini sudah pernah ditetapkan, jadi perubahannya diputus pejabat penilai.",
                perbaikan: "Ingatkan pejabat penilai, atau tunggu sampai tanggal itu lewat."
            )
        }
        guard !isKepadaAtasan else {
            throw Penolakan("skp.sudah_diteruskan", "SKP ini sudah diteruskan kepada atasan pejabat penilai.")
        }
        guard konteks.atasanPenilai != nil else {
            throw Penolakan(
                "skp.atasan_penilai_kosong", "Atasan pejabat penilai Anda belum tercatat.",
                perbaikan: "Kirim permintaan perbaikan; admin akan mencatatnya."
            )
        }
    }

    /// Withdrawn by its owner while the rater has not opened it.
    public func tarikKembali(oleh pelaku: Pelaku, pada tanggal: Tanggal) throws(Penolakan) -> Keputusan<SKP> {
        try pastikanPemilik(pelaku)
        try keadaan.periksa(.tarikKembali)
        guard dibuka == nil else {
            throw Penolakan(
                "skp.sudah_dibuka", "SKP ini sudah dibuka pejabat penilai, jadi tidak dapat ditarik kembali.",
                perbaikan: "Minta pejabat penilai mengembalikannya bila ada yang perlu diubah."
            )
        }
        var baru = self
        baru.keadaan = ditetapkan == nil ? .disusun : .diubah
        baru.diajukan = nil
        return Keputusan(keadaan: baru.berikutnya, peristiwa: [peristiwa("skp.ditarik", pada: tanggal)])
    }

    /// Returned by the rater. `alasan` by item: the id of a result, `perilaku` or `dukungan`; at least one.
    public func kembalikan(
        oleh pelaku: Pelaku, konteks: KonteksSKP, alasan: [String: String], pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        try keadaan.periksa(.kembalikan)
        try pastikanPenetap(pelaku, konteks, pada: tanggal)
        let isi = alasan.mapValues(Teks.rapikan).filter { !$0.value.isEmpty }
        var baru = self
        baru.hapusCatatanKembali()
        baru.hasilKerja.ubahSemua { $0.catatanKembali = isi[$0.id] }
        baru.catatanPerilaku = isi["perilaku"]
        baru.catatanDukungan = isi["dukungan"]
        guard baru.isBercatatanKembali else {
            throw Penolakan(
                "skp.alasan_kosong", "Tulis alasan pada bagian yang perlu diperbaiki, sedikitnya satu",
                isian: hasilKerja.first.map { "alasan[\($0.id)]" } ?? "alasan[perilaku]"
            )
        }
        baru.keadaan = .dikembalikan
        return Keputusan(keadaan: baru.berikutnya, peristiwa: [peristiwa("skp.dikembalikan", pada: tanggal)])
    }

    /// Fixed by the rater, or after 31 January by the rater's superior (Ps 14(3); L.II.C.5 h.65; P-120, P-131). Late is
    /// marked (P-130).
    public func tetapkan(
        oleh pelaku: Pelaku, konteks: KonteksSKP, pada tanggal: Tanggal, waktu: Int64
    ) throws(DaftarPenolakan) -> Keputusan<SKP> {
        do throws(Penolakan) {
            try keadaan.periksa(.tetapkan)
            try pastikanPenetap(pelaku, konteks, pada: tanggal)
        } catch {
            throw DaftarPenolakan(daftar: [error])
        }
        let temuan = DaftarAturanSKP.periksa(self, konteks).filter { $0.tingkat == .tolak }
        try DaftarPenolakan.periksa(temuan.map(\.penolakan))
        var baru = self
        baru.keadaan = .ditetapkan
        baru.ditetapkan = waktu
        baru.ditetapkanOleh = pelaku.id
        baru.revisi = revisi + 1
        baru.hapusCatatanKembali()
        baru.hasilKerja.ubahSemua {
            if $0.keadaan == .usulan { $0.keadaan = revisi == 0 ? .disepakati : .disesuaikan }
        }
        let isTerlambat = ditetapkan == nil && isLewatPenetapan(pada: tanggal)
        let rincian = isTerlambat ? ["lewat_tenggat": "ya"] : [:]
        return Keputusan(keadaan: baru.berikutnya, peristiwa: [peristiwa("skp.ditetapkan", pada: tanggal, rincian)])
    }

    /// The same with the next version.
    var berikutnya: SKP {
        var baru = self
        baru.versi += 1
        return baru
    }

    /// What happened, with day and version.
    func peristiwa(_ jenis: String, pada tanggal: Tanggal, _ rincian: [String: String] = [:]) -> Peristiwa {
        var semua = rincian
        semua["tanggal"] = tanggal.description
        semua["versi"] = String(versi + 1)
        return Peristiwa(jenis: jenis, objek: "skp", objekID: id, rincian: semua)
    }
}

extension SKP {
    /// Whether a reason of a return stands somewhere in it.
    public var isBercatatanKembali: Bool {
        catatanPerilaku != nil || catatanDukungan != nil || hasilKerja.contains { $0.catatanKembali != nil }
    }

    mutating func hapusCatatanKembali() {
        catatanPerilaku = nil
        catatanDukungan = nil
        hasilKerja.ubahSemua { $0.catatanKembali = nil }
    }

    /// Only its owner drafts, sends and withdraws.
    func pastikanPemilik(_ pelaku: Pelaku) throws(Penolakan) {
        guard pelaku.id != pegawaiID else { return }
        throw Penolakan(
            "skp.bukan_pemilik", "Hanya pegawai yang bersangkutan dapat melakukan ini.",
            perbaikan: "Minta pegawai itu melakukannya dari akunnya sendiri."
        )
    }

    /// The rater, or the rater's superior once the rater let 31 January pass (K-114).
    func pastikanPenetap(_ pelaku: Pelaku, _ konteks: KonteksSKP, pada tanggal: Tanggal) throws(Penolakan) {
        if pelaku.id == penilaiID { return }
        if pelaku.id == konteks.atasanPenilai?.id, isGiliranAtasan(pada: tanggal) { return }
        if pelaku.id == konteks.atasanPenilai?.id, isBolehKeAtasan(pada: tanggal) {
            throw Penolakan(
                "skp.belum_diteruskan", "SKP ini belum diteruskan kepada Anda sebagai atasan pejabat penilai.",
                perbaikan: "Pegawai dapat meneruskannya karena 31 Januari sudah lewat."
            )
        }
        if pelaku.id == konteks.atasanPenilai?.id, ditetapkan == nil, let batas = batasPenetapan {
            throw Penolakan(
                "skp.belum_giliran_atasan",
                "Sampai \(batas.tampil) hanya pejabat penilai yang dapat menetapkan SKP ini.",
                perbaikan: "Ingatkan pejabat penilai, atau tunggu sampai tanggal itu lewat."
            )
        }
        throw Penolakan(
            "skp.bukan_penilai", "Anda bukan pejabat penilai SKP ini.",
            perbaikan: konteks.penilai.map { "Yang dapat menetapkannya adalah \($0.nama), \($0.jabatan)." }
        )
    }
}

extension Array {
    /// Changes every element in place.
    mutating func ubahSemua(_ ubah: (inout Element) -> Void) {
        for indeks in indices { ubah(&self[indeks]) }
    }
}
