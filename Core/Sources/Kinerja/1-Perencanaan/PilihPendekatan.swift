extension SKP {
    /// The Pimpinan chooses the approach for this Pegawai (P-18, Ps 9(3); L.II.A.7.a.2-4 h.50). What was written stays: in
    /// the qualitative approach indicator and target read as one narrative.
    public func pilihPendekatan(
        _ baru: Pendekatan, oleh pelaku: Pelaku, konteks: KonteksSKP, pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        try pastikanPenetap(pelaku, konteks, pada: tanggal)
        guard keadaan.isTerbuka || keadaan == .diajukan else {
            throw Penolakan(
                "skp.keadaan_tidak_sesuai",
                "SKP ini \(keadaan.tampil.lowercased()), jadi pendekatannya tidak dapat diganti.",
                perbaikan: keadaan == .ditetapkan ? "Buka dulu SKP ini untuk diubah, lalu pilih pendekatannya." : nil
            )
        }
        guard baru != pendekatan else { return Keputusan(keadaan: self, peristiwa: []) }
        var skp = self
        skp.pendekatan = baru
        skp.versi += 1
        let peristiwa = Peristiwa(
            jenis: "skp.pendekatan_dipilih", objek: "skp", objekID: id,
            rincian: ["dari": pendekatan.rawValue, "ke": baru.rawValue]
        )
        return Keputusan(keadaan: skp, peristiwa: [peristiwa])
    }
}

extension IndikatorKinerja {
    /// Indicator and target as the one narrative of the qualitative approach (keputusan 6; h.50).
    public var narasi: String { target.isKosong ? ukuran : "\(ukuran): \(targetTampil)" }
}
