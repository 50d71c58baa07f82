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
        baru.hasilKerja.ubahSemua { $0.catatanKembali = nil }
        return Keputusan(keadaan: baru.berikutnya, peristiwa: [peristiwa("skp.diajukan", pada: tanggal)])
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

    /// Returned by the rater; `alasan` by id of the result, at least one.
    public func kembalikan(
        oleh pelaku: Pelaku, konteks: KonteksSKP, alasan: [String: String], pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        try keadaan.periksa(.kembalikan)
        try pastikanPenetap(pelaku, konteks, pada: tanggal)
        let isi = alasan.mapValues(Teks.rapikan).filter { !$0.value.isEmpty }
        guard isi.keys.contains(where: { id in hasilKerja.contains { $0.id == id } }) else {
            throw Penolakan(
                "skp.alasan_kosong", "Tulis alasan pada hasil kerja yang perlu diperbaiki, sedikitnya satu",
                isian: hasilKerja.first.map { "alasan[\($0.id)]" }
            )
        }
        var baru = self
        baru.keadaan = .dikembalikan
        baru.hasilKerja.ubahSemua { $0.catatanKembali = isi[$0.id] }
        return Keputusan(keadaan: baru.berikutnya, peristiwa: [peristiwa("skp.dikembalikan", pada: tanggal)])
    }

    /// Fixed by the rater, or after 31 January by the rater's superior (Ps 14(3); L.II.C.5 h.65). Late is marked.
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
        baru.hasilKerja.ubahSemua {
            $0.catatanKembali = nil
            if $0.keadaan == .usulan { $0.keadaan = revisi == 0 ? .disepakati : .disesuaikan }
        }
        let isTerlambat = ditetapkan == nil && isLewatPenetapan(pada: tanggal)
        let rincian = isTerlambat ? ["lewat_tenggat": "ya"] : [:]
        return Keputusan(keadaan: baru.berikutnya, peristiwa: [peristiwa("skp.ditetapkan", pada: tanggal, rincian)])
    }

    /// Opened for a change in the year on a ground of siklus 3.12, by its owner or the rater.
    public func bukaPerubahan(
        oleh pelaku: Pelaku, konteks: KonteksSKP, alasan: String, pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        try keadaan.periksa(.bukaPerubahan)
        if pelaku.id != pegawaiID { try pastikanPenetap(pelaku, konteks, pada: tanggal) }
        let rapi = Teks.rapikan(alasan)
        guard !rapi.isEmpty else {
            throw Penolakan(
                "skp.alasan_kosong", "Tulis alasan perubahan, misalnya tugas baru atau dukungan yang tidak tersedia",
                isian: "alasan"
            )
        }
        var baru = self
        baru.keadaan = .diubah
        return Keputusan(
            keadaan: baru.berikutnya, peristiwa: [peristiwa("skp.dibuka", pada: tanggal, ["alasan": rapi])]
        )
    }

    private var berikutnya: SKP {
        var baru = self
        baru.versi += 1
        return baru
    }

    private func peristiwa(_ jenis: String, pada tanggal: Tanggal, _ rincian: [String: String] = [:]) -> Peristiwa {
        var semua = rincian
        semua["tanggal"] = tanggal.description
        semua["versi"] = String(versi + 1)
        return Peristiwa(jenis: jenis, objek: "skp", objekID: id, rincian: semua)
    }
}

extension SKP {
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
