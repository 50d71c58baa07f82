/// A first day in mid-year. CPNS and PPPK have no rule of their own in the regulation (P-02; siklus section 10): their SKP
/// covers the days they serve (tafsir).
extension SKP {
    /// The first day of a CPNS, from the TMT that the NIP carries; nil for everybody who served from 1 January, and for
    /// PPPK, whose number holds the year only.
    public static func mulaiBawaan(tahun: Int, nip: String?) -> Tanggal? {
        guard let nip, let tmt = try? NIP(nip).tmt, tmt.tahun == tahun, tmt.bulan > 1 else { return nil }
        return tmt.hariPertama
    }

    /// The same SKP from another first day, while it was never fixed. `sesudah` is the last day of an earlier SKP of the
    /// year. 1 January is the usual start and kept as none.
    public func mulaiBertugas(_ tanggal: Tanggal, sesudah: Tanggal?) throws(Penolakan) -> SKP {
        try keadaan.periksa(.susun)
        guard revisi == 0 else {
            throw Penolakan(
                "skp.mulai_tetap", "Tanggal mulai SKP yang sudah disetujui tidak diubah.", isian: "mulai",
                perbaikan: "Minta admin unit membetulkan penempatan Anda."
            )
        }
        guard tanggal.tahun == tahun else {
            throw Penolakan(
                "skp.mulai_di_luar_tahun", "Isi tanggal di tahun \(tahun), misalnya 1 Maret", isian: "mulai")
        }
        if let sesudah, tanggal <= sesudah {
            throw Penolakan(
                "skp.mulai_bertumpuk", "Isi tanggal sesudah \(sesudah.tampil), hari terakhir SKP sebelumnya",
                isian: "mulai"
            )
        }
        var baru = self
        baru.mulai = tanggal.bulan == 1 && tanggal.hari == 1 ? nil : tanggal
        return baru
    }
}
