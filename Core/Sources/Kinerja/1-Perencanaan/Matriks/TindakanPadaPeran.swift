/// The acts on a cell of the matrix (keputusan 8; L.II.A.5.f h.45-46).
extension PeranHasil {
    /// The rater lets it enter the SKP, having weighed competence, workload and progress (P-65, P-67; K-121).
    public func setujui(
        oleh pelaku: Pelaku, penilai: String?, catatan: String = "", pada waktu: Int64
    ) throws(Penolakan) -> Keputusan<PeranHasil> {
        try keadaan.periksa(.setujui)
        try pastikanPenilai(pelaku, penilai)
        var baru = self
        baru.keadaan = .disepakati
        baru.alasan = Teks.rapikan(catatan)
        return baru.diputus(oleh: pelaku, pada: waktu).keputusan("peran.disetujui")
    }

    /// The rater refuses it and says why: competence, workload or progress (P-67).
    public func tolak(
        oleh pelaku: Pelaku, penilai: String?, alasan: String, pada waktu: Int64
    ) throws(Penolakan) -> Keputusan<PeranHasil> {
        try keadaan.periksa(.tolak)
        try pastikanPenilai(pelaku, penilai)
        let rapi = Teks.rapikan(alasan)
        guard !rapi.isEmpty else {
            throw Penolakan(
                "peran.alasan_kosong", "Tulis alasan penolakan: kompetensi, beban kerja, atau kemajuan kerja",
                isian: "alasan"
            )
        }
        var baru = self
        baru.keadaan = .ditolak
        baru.alasan = rapi
        return baru.diputus(oleh: pelaku, pada: waktu).keputusan("peran.ditolak", ["alasan": rapi])
    }

    /// Its owner takes it into the SKP, as the result `rhk`. Before the rater's approval that is refused (P-65; K-121).
    public func masukkan(rhk: String) throws(Penolakan) -> Keputusan<PeranHasil> {
        try keadaan.periksa(.masukkan)
        var baru = self
        baru.keadaan = .masukSKP
        baru.rhkID = rhk
        return baru.berikutnya.keputusan("peran.masuk_skp", ["rhk": rhk])
    }

    /// The giver withdraws it; a Pegawai withdraws what he or she asked for while nobody answered.
    public func cabut(oleh pelaku: Pelaku, alasan: String = "") throws(Penolakan) -> Keputusan<PeranHasil> {
        try keadaan.periksa(.cabut)
        let isPemohon = bentuk == .sukarela && pegawaiID == pelaku.id && keadaan == .menungguPenilai
        guard pemberiID == pelaku.id || isPemohon else { throw Self.bukanPemberi }
        var baru = self
        baru.keadaan = .dicabut
        baru.alasan = Teks.rapikan(alasan)
        return baru.berikutnya.keputusan("peran.dicabut")
    }

    /// Takes a withdrawal back. What the rater had agreed to, and what the rater gave, needs no second approval.
    public func pulihkan(oleh pelaku: Pelaku, penilai: String?) throws(Penolakan) -> Keputusan<PeranHasil> {
        try keadaan.periksa(.pulihkan)
        guard pemberiID == pelaku.id || (bentuk == .sukarela && pegawaiID == pelaku.id) else { throw Self.bukanPemberi }
        var baru = self
        baru.keadaan =
            diputus != nil || (bentuk == .penunjukan && penilai == pemberiID) ? .disepakati : .menungguPenilai
        baru.alasan = ""
        baru.rhkID = nil
        return baru.berikutnya.keputusan("peran.dipulihkan")
    }

    /// The giver words it anew, or gives it another part of the figure.
    public func ubah(
        oleh pelaku: Pelaku, rumusan: String, kaskade: PendekatanKaskade?, beban: Desimal?
    ) throws(Penolakan) -> Keputusan<PeranHasil> {
        try keadaan.periksa(.ubah)
        guard pemberiID == pelaku.id else { throw Self.bukanPemberi }
        var baru = self
        baru.rumusan = try Self.rumusanTerisi(rumusan)
        baru.kaskade = kaskade
        baru.beban = beban
        return baru.berikutnya.keputusan("peran.diubah")
    }

    /// A wording with something in it and no longer than a cell can hold.
    public static func rumusanTerisi(
        _ teks: String, isian: String = "rumusan"
    ) throws(Penolakan) -> String {
        let rapi = Teks.rapikan(teks)
        guard !rapi.isEmpty else {
            throw Penolakan(
                "peran.rumusan_kosong", "Tulis hasil yang diharapkan, misalnya Pasien terdata", isian: isian)
        }
        guard rapi.count <= 500 else {
            throw Penolakan(
                "peran.rumusan_panjang", "Persingkat hasil ini menjadi paling banyak 500 huruf", isian: isian
            )
        }
        return rapi
    }

    private static let bukanPemberi = Penolakan(
        "peran.bukan_pemberi", "Hanya pemberi tugas yang dapat mengubah atau mencabut peran ini.",
        perbaikan: "Sampaikan kepada pemberi tugas, atau catat di dialog SKP."
    )

    private func pastikanPenilai(_ pelaku: Pelaku, _ penilai: String?) throws(Penolakan) {
        guard penilai == pelaku.id else {
            throw Penolakan(
                "peran.bukan_penilai", "Hanya pejabat penilai pegawai ini yang memutus penugasan dari pimpinan lain.",
                perbaikan: "Minta admin memeriksa siapa pejabat penilainya."
            )
        }
    }

    private func diputus(oleh pelaku: Pelaku, pada waktu: Int64) -> PeranHasil {
        var baru = self
        baru.penilaiID = pelaku.id
        baru.diputus = waktu
        return baru.berikutnya
    }

    private var berikutnya: PeranHasil {
        var baru = self
        baru.versi += 1
        return baru
    }

    private func keputusan(_ jenis: String, _ rincian: [String: String] = [:]) -> Keputusan<PeranHasil> {
        Keputusan(
            keadaan: self,
            peristiwa: [Peristiwa(jenis: jenis, objek: "peran_hasil", objekID: id, rincian: rincian)]
        )
    }
}
