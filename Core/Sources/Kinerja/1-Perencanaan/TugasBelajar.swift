/// Graduation in time, as an SKP expects it (L.II.B.7 h.63; keputusan 9.2).
public enum WaktuKelulusan: String, CaseIterable, Sendable, Hashable {
    /// Before the normative limit.
    case lebihCepat = "lebih_cepat"
    /// Within it.
    case tepatWaktu = "tepat_waktu"
    /// Late or extended.
    case perpanjangan

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .lebihCepat: "Lebih cepat dari batas normatif"
        case .tepatWaktu: "Tepat waktu"
        case .perpanjangan: "Perpanjangan"
        }
    }

    /// From the limit and the day of graduation, or today while studying goes on.
    public static func nilai(lulus: Tanggal, batas: Tanggal) -> WaktuKelulusan {
        lulus < batas ? .lebihCepat : (lulus == batas ? .tepatWaktu : .perpanjangan)
    }
}

/// Expectations of a Pegawai on tugas belajar, who has an SKP like everybody else, made with the rater of the home unit on
/// the usual forms (siklus 3.14; P-160, P-161, P-164).
public enum HarapanBelajar {
    /// The two results of L.II.B.2 h.62, utama as in the example (h.233); the figures are agreed in the dialogue.
    public static func hasil(ids: (akademik: String, waktu: String, ipk: String, lulus: String), pemberi: String)
        -> [RencanaHasilKerja]
    {
        [
            RencanaHasilKerja(
                id: ids.akademik, rumusan: "Hasil evaluasi akademik yang baik", pemberiTugas: pemberi,
                asal: .tugasBelajar,
                indikator: [
                    IndikatorKinerja(
                        id: ids.ipk, aspek: .kualitas, ukuran: "Indeks prestasi kumulatif (IPK)", target: .kosong
                    )
                ]
            ),
            RencanaHasilKerja(
                id: ids.waktu, rumusan: "Kelulusan tepat waktu", pemberiTugas: pemberi, asal: .tugasBelajar,
                indikator: [
                    IndikatorKinerja(
                        id: ids.lulus, aspek: .waktu, ukuran: "Ketepatan waktu kelulusan",
                        target: TargetKinerja(teks: "Tepat waktu")
                    )
                ]
            ),
        ]
    }
}

extension SKP {
    /// Study begins in the year: its expectations are added to this SKP, no new document (L.II.B.12 h.64; P-147,
    /// P-165, K-125).
    /// An SKP in force is opened for it; a draft just takes them.
    public func mulaiTugasBelajar(
        oleh pelaku: Pelaku, kini: KonteksSKP, ids: (akademik: String, waktu: String, ipk: String, lulus: String),
        pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        try pastikanPemilik(pelaku)
        guard kini.kedudukan == .tugasBelajar else {
            throw Penolakan(
                "skp.bukan_tugas_belajar", "Kedudukan Anda belum tercatat sebagai tugas belajar.",
                perbaikan: "Minta admin mencatat kedudukan itu beserta tanggal mulainya."
            )
        }
        guard !isBerharapanBelajar else {
            throw Penolakan("skp.harapan_belajar_ada", "Harapan tugas belajar sudah ada di SKP ini.")
        }
        return try tambah(
            HarapanBelajar.hasil(ids: ids, pemberi: kini.penilai?.jabatan ?? ""), dasar: .mulaiTugasBelajar,
            alasan: "Tugas belajar dimulai", pada: tanggal
        )
    }

    /// Study ends in the year: clarified with Pimpinan of origin for the rest of it, in the same document (L.II.B.13
    /// h.64-65; P-148). The expectations of study stay, marked as done.
    public func selesaiTugasBelajar(
        oleh pelaku: Pelaku, kini: KonteksSKP, pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        try pastikanPemilik(pelaku)
        guard kini.kedudukan != .tugasBelajar, isBerharapanBelajar else {
            throw Penolakan(
                "skp.bukan_tugas_belajar", "Tidak ada tugas belajar yang selesai di SKP ini.",
                perbaikan: "Minta admin memeriksa kedudukan Anda."
            )
        }
        var putusan = try tambah([], dasar: .selesaiTugasBelajar, alasan: "Tugas belajar selesai", pada: tanggal)
        var baru = putusan.keadaan
        baru.hasilKerja.ubahSemua { if $0.asal == .tugasBelajar { $0.keadaan = .selesai } }
        putusan = Keputusan(keadaan: baru, peristiwa: putusan.peristiwa)
        return putusan
    }

    /// A Plt. or Plh. assignment is added, always as utama (L.II.A.6.d h.50; P-81, K-120).
    public func tambahPenugasan(
        _ penugasan: PenugasanSementara, oleh pelaku: Pelaku, id: String, pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        try pastikanPemilik(pelaku)
        let hasil = RencanaHasilKerja(
            id: id, jenis: .utama, rumusan: "", pemberiTugas: penugasan.jabatan, asal: penugasan.asal
        )
        return try tambah(
            [hasil], dasar: .penugasanBaru, alasan: "Ditugaskan sebagai \(penugasan.jabatan)", pada: tanggal)
    }

    /// Adds results: to an open SKP as they are, to one in force by opening it for a change.
    private func tambah(
        _ hasil: [RencanaHasilKerja], dasar: DasarPerubahanSKP, alasan: String, pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        let putusan: Keputusan<SKP>
        if keadaan == .ditetapkan {
            putusan = try buka(dasar, alasan: alasan, pada: tanggal)
        } else {
            try keadaan.periksa(.susun)
            putusan = Keputusan(keadaan: berikutnya, peristiwa: [peristiwa("skp.isi_diubah", pada: tanggal)])
        }
        var baru = putusan.keadaan
        baru.hasilKerja = utama + hasil + tambahan
        return Keputusan(keadaan: baru, peristiwa: putusan.peristiwa)
    }
}
