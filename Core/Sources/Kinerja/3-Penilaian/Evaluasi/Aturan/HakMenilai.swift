/// Who may rate on that day. The rater inside the window; afterwards the right has passed to the rater's superior and
/// the rater has lost it (PermenPANRB 6/2022 L.IV.A.8, A.11 h.90; L.V.A.8 h.115).
public enum HakMenilai {
    /// Refuses `periode_belum_dibuka`, `belum_masa_evaluasi`, `lewat_tenggat` and `belum_lewat_tenggat`.
    public static func periksa(_ syarat: SyaratPenilaian, _ periode: Periode) throws(Penolakan) {
        guard syarat.isDibuka else {
            throw Penolakan(
                "periode_belum_dibuka", "Evaluasi \(periode.tampil) tidak sedang dibuka.",
                perbaikan: "Minta admin instansi membuka periode ini."
            )
        }
        guard syarat.hariIni >= syarat.jendela.buka else {
            throw Penolakan(
                "belum_masa_evaluasi",
                "Evaluasi \(periode.tampil) baru dapat diisi mulai \(syarat.jendela.buka.tampil).",
                perbaikan: "Kembali pada tanggal itu."
            )
        }
        switch syarat.sebagai {
        case .penilai: try periksaPenilai(syarat, periode)
        case .atasanPenilai: try periksaAtasan(syarat, periode)
        }
    }

    private static func periksaPenilai(_ syarat: SyaratPenilaian, _ periode: Periode) throws(Penolakan) {
        guard syarat.hariIni <= syarat.jendela.tutup || syarat.isTanpaAtasan else {
            throw Penolakan(
                "lewat_tenggat",
                "Masa evaluasi \(periode.tampil) berakhir \(syarat.jendela.tutup.tampil). Hak menilai berpindah kepada atasan Anda.",
                perbaikan: "Atasan pejabat penilai menilai dan menandatangani; hasilnya bersifat final."
            )
        }
    }

    private static func periksaAtasan(_ syarat: SyaratPenilaian, _ periode: Periode) throws(Penolakan) {
        guard syarat.hariIni > syarat.jendela.tutup else {
            throw Penolakan(
                "belum_lewat_tenggat",
                "Sampai \(syarat.jendela.tutup.tampil) evaluasi \(periode.tampil) masih hak pejabat penilai.",
                perbaikan: "Anda dapat menilai bila pejabat penilai melewati tanggal itu."
            )
        }
    }
}
