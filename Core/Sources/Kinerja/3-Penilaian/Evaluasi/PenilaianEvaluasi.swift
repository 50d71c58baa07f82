/// The two ratings of a draft, with the words beside them.
public struct IsianPenilaian: Sendable, Hashable {
    public let hasilKerja: Ekspektasi?
    public let perilakuKerja: Ekspektasi?
    public let alasan: String
    public let catatan: String
    /// How acknowledged obstacles were weighed.
    public let pertimbanganKendala: String

    public init(
        hasilKerja: Ekspektasi?, perilakuKerja: Ekspektasi?, alasan: String = "", catatan: String = "",
        pertimbanganKendala: String = ""
    ) {
        self.hasilKerja = hasilKerja
        self.perilakuKerja = perilakuKerja
        self.alasan = alasan
        self.catatan = catatan
        self.pertimbanganKendala = pertimbanganKendala
    }
}

extension EvaluasiKinerja {
    /// Longest reason or note, in characters.
    public static let panjangTeksMaks = 1_000

    /// Chooses or changes the ratings of a draft. Free until the evaluation is sent; reasons are asked when sending.
    ///
    /// Refuses what `SyaratPenilaian` and `WajibSKPDitetapkan` refuse, `evaluasi.sudah_disampaikan`, and texts that are
    /// too long.
    public func nilai(
        _ isian: IsianPenilaian, isSKPDitetapkan: Bool, syarat: SyaratPenilaian
    ) throws(Penolakan) -> Keputusan<EvaluasiKinerja> {
        try periksaTerbuka()
        try syarat.periksa(periode)
        try WajibSKPDitetapkan.periksa(isSKPDitetapkan)
        try Self.periksaPanjang(isian.alasan, isian: "alasan")
        try Self.periksaPanjang(isian.catatan, isian: "catatan")
        try Self.periksaPanjang(isian.pertimbanganKendala, isian: "pertimbangan")
        var baru = self
        baru.keadaan = .draf
        baru.hasilKerja = isian.hasilKerja
        baru.perilakuKerja = isian.perilakuKerja
        baru.alasan = isian.alasan
        baru.catatan = isian.catatan
        baru.pertimbanganKendala = isian.pertimbanganKendala
        baru.predikat = baru.predikatSementara
        return Keputusan(keadaan: baru, peristiwa: [baru.peristiwa("evaluasi_dinilai")])
    }

    /// Signs and delivers in one act (L.V.A.1-5 h.114). The predikat comes from the two ratings and nothing else.
    ///
    /// `nama` is for messages; `jumlahKendala` counts acknowledged obstacles that still touch the person. Refuses what
    /// `nilai` refuses, `rating_belum_lengkap`, `evaluasi.alasan_kosong` and `evaluasi.kendala_belum_dipertimbangkan`.
    public func sampaikan(
        oleh pelaku: String, nama: String, isSKPDitetapkan: Bool, syarat: SyaratPenilaian,
        jumlahKendala: Int = 0
    ) throws(Penolakan) -> Keputusan<EvaluasiKinerja> {
        try periksaTerbuka()
        try HakMenilai.periksa(syarat, periode)
        let capaian = try WajibCapaianOrganisasi.periksa(syarat.capaian, periode)
        try WajibSKPDitetapkan.periksa(isSKPDitetapkan)
        let predikat = try WajibDuaRating.periksa(self, nama: nama)
        try WajibAlasan.periksa(self, nama: nama)
        try WajibPertimbangkanKendala.periksa(self, nama: nama, jumlahKendala: jumlahKendala)
        var baru = self
        baru.keadaan = .disampaikan
        baru.predikat = predikat
        baru.capaian = capaian.nilai
        baru.ditandatanganiOleh = pelaku
        baru.ditandatangani = syarat.hariIni
        baru.disampaikan = syarat.hariIni
        let rincian = ["predikat": predikat.rawValue, "sebagai": syarat.sebagai.rawValue]
        return Keputusan(
            keadaan: baru,
            peristiwa: [
                baru.peristiwa("evaluasi_ditandatangani", rincian), baru.peristiwa("evaluasi_disampaikan"),
            ]
        )
    }

    private func periksaTerbuka() throws(Penolakan) {
        guard keadaan.isTerbuka else {
            throw Penolakan(
                "evaluasi.sudah_disampaikan",
                "Evaluasi ini sudah ditandatangani dan disampaikan, jadi tidak dapat diubah.",
                perbaikan: "Hanya atasan pejabat penilai yang dapat mengubahnya lewat keputusan keberatan."
            )
        }
    }

    private static func periksaPanjang(_ teks: String, isian: String) throws(Penolakan) {
        guard teks.count > panjangTeksMaks else { return }
        throw Penolakan(
            "evaluasi.teks_terlalu_panjang",
            "Ringkas tulisan ini menjadi paling banyak 1.000 huruf; sekarang \(Desimal(teks.count).tampil).",
            isian: isian
        )
    }
}
