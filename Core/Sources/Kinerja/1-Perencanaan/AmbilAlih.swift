/// What Pimpinan may do while a Pegawai shows no progress (Ps 20(3)-(5); L-31 h.70).
public enum TindakanPembinaan: String, CaseIterable, Sendable, Hashable {
    case penyesuaianEkspektasi = "penyesuaian_ekspektasi"
    case penyesuaianDukungan = "penyesuaian_dukungan"
    case bimbingan
    case konseling

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .penyesuaianEkspektasi: "Menyesuaikan ekspektasi"
        case .penyesuaianDukungan: "Menyesuaikan dukungan"
        case .bimbingan: "Memberi atau mengusulkan bimbingan kinerja"
        case .konseling: "Memberi atau mengusulkan konseling kinerja"
        }
    }
}

extension SKP {
    /// Records an act of L-31 on a result; it opens the way to a take-over and stays in the history.
    public func catatPembinaan(
        _ tindakan: TindakanPembinaan?, rhk: String, oleh pelaku: Pelaku, konteks: KonteksSKP, catatan: String,
        pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        try keadaan.periksa(.catatPembinaan)
        try pastikanPenetap(pelaku, konteks, pada: tanggal)
        _ = try letak(rhk)
        guard let tindakan else {
            throw Penolakan("skp.pembinaan_kosong", "Pilih yang sudah dilakukan, misalnya bimbingan", isian: "tindakan")
        }
        let rapi = try terisi(catatan, "skp.catatan_kosong", "Tulis apa yang dilakukan dan kapan", isian: "catatan")
        return Keputusan(
            keadaan: berikutnya,
            peristiwa: [
                peristiwa("skp.pembinaan", pada: tanggal, ["rhk": rhk, "tindakan": tindakan.rawValue, "catatan": rapi])
            ]
        )
    }

    /// Pimpinan takes a result over, to prevent failure of the organisation: only after at least one act of L-31, with a
    /// note that is weighed at the evaluation (Ps 20(6)-(8); L-32, L-33; K-127). The result stays in the SKP.
    public func ambilAlih(
        rhk: String, oleh pelaku: Pelaku, konteks: KonteksSKP, sesudah pembinaan: [TindakanPembinaan], catatan: String,
        pada tanggal: Tanggal
    ) throws(Penolakan) -> Keputusan<SKP> {
        try keadaan.periksa(.ambilAlih)
        try pastikanPenetap(pelaku, konteks, pada: tanggal)
        let letak = try letak(rhk)
        guard hasilKerja[letak].keadaan != .diambilAlih else {
            throw Penolakan("skp.sudah_diambil_alih", "Hasil kerja ini sudah diambil alih.")
        }
        guard !pembinaan.isEmpty else {
            throw Penolakan(
                "skp.belum_dibina",
                "Hasil kerja diambil alih hanya sesudah ekspektasi atau dukungan disesuaikan, atau pembinaan diberikan.",
                perbaikan: "Catat dulu penyesuaian atau bimbingan yang dilakukan pejabat penilai (Ps 20(3)-(6))."
            )
        }
        let rapi = try terisi(
            catatan, "skp.catatan_kosong", "Tulis mengapa pegawai tidak dapat menyelesaikannya", isian: "catatan"
        )
        var baru = self
        baru.hasilKerja[letak].keadaan = .diambilAlih
        baru.hasilKerja[letak].catatanAmbilAlih = rapi
        return Keputusan(
            keadaan: baru.berikutnya, peristiwa: [peristiwa("skp.diambil_alih", pada: tanggal, ["rhk": rhk])]
        )
    }

    private func letak(_ rhk: String) throws(Penolakan) -> Int {
        guard let letak = hasilKerja.firstIndex(where: { $0.id == rhk }) else {
            throw Penolakan("skp.butir_tidak_ada", "Hasil kerja itu tidak ada di SKP ini.", isian: "rhk")
        }
        return letak
    }

    private func terisi(
        _ teks: String, _ kode: String, _ pesan: String, isian: String
    ) throws(Penolakan) -> String {
        let rapi = Teks.rapikan(teks)
        guard !rapi.isEmpty else { throw Penolakan(kode, pesan, isian: isian) }
        return rapi
    }
}
