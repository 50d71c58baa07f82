extension EvaluasiKinerja {
    /// The Pegawai has received the result. Receipt is not agreement: an objection stays possible until its own time
    /// limit (L.V.A.6 h.114, L.V.B.1-2 h.117). A result that is final by law becomes final here.
    ///
    /// Refuses `evaluasi.bukan_miliknya`, `evaluasi.belum_disampaikan` and `evaluasi.sudah_diterima`.
    public func terima(
        oleh pelaku: String, pada hari: Tanggal, isFinalMenurutHukum: Bool
    ) throws(Penolakan) -> Keputusan<EvaluasiKinerja> {
        guard pelaku == pegawaiID else {
            throw Penolakan("evaluasi.bukan_miliknya", "Hanya pegawai yang dinilai yang menerima hasilnya.")
        }
        guard keadaan.isTerlihatPegawai else {
            throw Penolakan("evaluasi.belum_disampaikan", "Hasil evaluasi ini belum disampaikan kepada Anda.")
        }
        guard keadaan == .disampaikan else {
            throw Penolakan("evaluasi.sudah_diterima", "Hasil evaluasi ini sudah Anda terima sebelumnya.")
        }
        var baru = self
        baru.keadaan = isFinalMenurutHukum ? .final : .diterima
        baru.diterima = hari
        return Keputusan(keadaan: baru, peristiwa: [baru.peristiwa("evaluasi_diterima")])
    }

    /// Last day to object, counted from the receipt (`pengajuan_keberatan`). Nil before the receipt, and for a final
    /// result.
    public func batasKeberatan(kalender: KalenderKerja) -> Tenggat? {
        guard keadaan == .diterima, let diterima else { return nil }
        return try? Tenggat.hitung(.pengajuanKeberatan, dari: diterima, kalender: kalender)
    }

    /// The state on a day: a received result whose time for objection is over is final (h.117).
    public func keadaan(pada hari: Tanggal, kalender: KalenderKerja) -> Keadaan {
        guard keadaan == .diterima, let batas = batasKeberatan(kalender: kalender) else { return keadaan }
        return batas.isLewat(pada: hari) ? .final : .diterima
    }
}
