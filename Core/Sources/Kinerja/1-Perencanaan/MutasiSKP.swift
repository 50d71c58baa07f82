/// What an SKP becomes when its owner takes up another post (L.II.C.6 h.65; P-145, K-123).
public struct PindahTugas: Sendable, Hashable {
    /// The SKP of the post that was left: closed, with its history and its last day.
    public let lama: SKP
    /// The one of the new post, still to be written: `mulai` is its first day.
    public let baru: SKP
}

extension SKP {
    /// The owner leaves the post: this SKP ends the day before, another begins in the new post (K-123). A change that was
    /// under way is dropped first; `tetap` is what was agreed last. There is no time limit in the law.
    public func pindahTugas(
        oleh pelaku: Pelaku, kini: KonteksSKP, sejak: Tanggal, tetap: SKP, idBaru: String, waktu: Int64
    ) throws(Penolakan) -> Keputusan<PindahTugas> {
        try pastikanPemilik(pelaku)
        try keadaan.periksa(.pindah)
        try pastikanPernahDitetapkan()
        guard sejak > hariPertama, sejak <= hariTerakhir else {
            throw Penolakan(
                "skp.tanggal_pindah_salah",
                "Tanggal pindah \(sejak.tampil) di luar masa SKP ini, \(masaTampil).",
                perbaikan: "Minta admin unit memeriksa tanggal penempatan Anda."
            )
        }
        var lama = keadaan == .ditetapkan ? self : dipulihkan(ke: tetap)
        lama.keadaan = .ditutup
        lama.selesai = sejak.tambah(hari: -1)
        var baru = SKP(
            id: idBaru, pegawaiID: pegawaiID, tahun: tahun, penilaiID: kini.penilai?.id, pendekatan: pendekatan,
            dibuat: waktu, mulai: sejak, selesai: selesai
        )
        baru.perjanjianKerja = perjanjianKerja
        return Keputusan(
            keadaan: PindahTugas(lama: lama.berikutnya, baru: baru),
            peristiwa: [
                peristiwa("skp.ditutup", pada: sejak, ["sebab": DasarPerubahanSKP.pindahTugas.rawValue]),
                Peristiwa(
                    jenis: "skp.dimulai", objek: "skp", objekID: idBaru, rincian: ["mulai": sejak.description]
                ),
            ]
        )
    }

    /// Another rater, same post: the content is carried over and fixed anew (L.II.C.7 h.65; P-146, K-124: tafsir). A plan
    /// that was never fixed simply goes back to its owner, who submits it to the new rater.
    public func gantiPenilai(
        oleh pelaku: Pelaku, kini: KonteksSKP, pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        try pastikanPemilik(pelaku)
        try keadaan.periksa(.gantiPenilai)
        guard let penilai = kini.penilai else {
            throw Penolakan(
                "skp.penilai_kosong", "Pejabat penilai Anda belum tercatat.",
                perbaikan: "Kirim permintaan perbaikan; admin akan mencatatnya."
            )
        }
        guard penilai.id != penilaiID else {
            throw Penolakan("skp.penilai_sama", "Pejabat penilai SKP ini sudah \(penilai.nama).")
        }
        var baru = self
        baru.penilaiID = penilai.id
        baru.keadaan = revisi == 0 ? .disusun : .diubah
        baru.dasarPerubahan = revisi == 0 ? nil : .gantiPenilai
        baru.diajukan = revisi == 0 ? nil : diajukan
        baru.dibuka = nil
        baru.isKepadaAtasan = false
        return Keputusan(
            keadaan: baru.berikutnya,
            peristiwa: [peristiwa("skp.penilai_diganti", pada: tanggal, ["penilai": penilai.id])]
        )
    }

    /// Closed at the end of the year: the annual evaluation is final (keputusan 11.1).
    public func tutup(pada tanggal: Tanggal) throws(Penolakan) -> Keputusan<SKP> {
        try keadaan.periksa(.tutup)
        var baru = self
        baru.keadaan = .ditutup
        return Keputusan(keadaan: baru.berikutnya, peristiwa: [peristiwa("skp.ditutup", pada: tanggal)])
    }

    private func pastikanPernahDitetapkan() throws(Penolakan) {
        guard revisi == 0 else { return }
        throw Penolakan(
            "skp.belum_pernah_ditetapkan", "SKP ini belum pernah disetujui, jadi tidak perlu ditutup.",
            perbaikan: "Lanjutkan menyusunnya di jabatan baru, lalu ajukan kepada pejabat penilai yang sekarang."
        )
    }
}
