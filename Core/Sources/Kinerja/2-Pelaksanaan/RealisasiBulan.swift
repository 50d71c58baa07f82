/// A month of one SKP as a whole (B.1.2, L.III.A.8 h.68), and what may happen to it.
public struct RealisasiBulan: Sendable, Hashable {
    public let skpID: String
    public let bulan: Bulan
    public let keadaan: KeadaanRealisasi
    /// Sent after `AturanRealisasi.batas`.
    public let isTerlambat: Bool
    /// The rater has opened it since it was sent.
    public let isDibuka: Bool
    /// Why it was returned; empty otherwise.
    public let alasan: String

    public init(
        skpID: String, bulan: Bulan, keadaan: KeadaanRealisasi = .belumDiisi, isTerlambat: Bool = false,
        isDibuka: Bool = false, alasan: String = ""
    ) {
        self.skpID = skpID
        self.bulan = bulan
        self.keadaan = keadaan
        self.isTerlambat = isTerlambat
        self.isDibuka = isDibuka
        self.alasan = alasan
    }

    /// Writing one indicator. A returned month stays returned until it is sent again.
    ///
    /// Refuses `realisasi.bulan_belum_mulai`, `realisasi.sudah_terkirim`, `realisasi.sudah_diterima`.
    public func isi(pada hariIni: Tanggal) throws(Penolakan) -> Keputusan<RealisasiBulan> {
        try Self.periksaMulai(bulan, pada: hariIni)
        try periksaTerbuka()
        return menjadi(keadaan == .dikembalikan ? .dikembalikan : .sebagian, alasan: alasan, jenis: "realisasi_diisi")
    }

    /// Sending to the rater. `sisa` names the indicators without a realisation; they need a second, explicit press.
    ///
    /// Refuses what `isi` refuses, `realisasi.kosong`, and `realisasi.belum_lengkap` with one refusal for each name.
    public func kirim(
        sisa: [(id: String, nama: String)], jumlahTerisi: Int, denganSisa: Bool, pada hariIni: Tanggal
    ) throws(DaftarPenolakan) -> Keputusan<RealisasiBulan> {
        do throws(Penolakan) {
            try Self.periksaMulai(bulan, pada: hariIni)
            try periksaTerbuka()
            guard jumlahTerisi > 0 else {
                throw Penolakan("realisasi.kosong", "Isi paling sedikit satu indikator sebelum mengirim")
            }
        } catch {
            throw DaftarPenolakan(daftar: [error])
        }
        if !denganSisa {
            try DaftarPenolakan.periksa(
                sisa.map {
                    Penolakan(
                        "realisasi.belum_lengkap", "Isi realisasi \($0.nama)", isian: "butir-\($0.id)",
                        perbaikan: "Bila tidak ada kegiatan, pilih “Tidak ada kegiatan bulan ini”."
                    )
                }
            )
        }
        // A month that was on time once does not become late because it was returned.
        let isLewat = keadaan == .dikembalikan ? isTerlambat : hariIni > AturanRealisasi.batas(bulan)
        return menjadi(
            .terkirim, isTerlambat: isLewat, jenis: "realisasi_terkirim",
            rincian: ["belum_terisi": String(sisa.count), "terlambat": isLewat ? "ya" : "tidak"]
        )
    }

    /// Taking it back while the rater has not opened it. Refuses `realisasi.belum_terkirim`, `realisasi.sudah_dibuka`.
    public func tarikKembali() throws(Penolakan) -> Keputusan<RealisasiBulan> {
        try periksaTerkirim()
        guard !isDibuka else {
            throw Penolakan(
                "realisasi.sudah_dibuka",
                "Realisasi \(bulan.tampil) sudah dibuka atasan, jadi tidak dapat ditarik. Minta atasan mengembalikannya"
            )
        }
        return menjadi(.sebagian, jenis: "realisasi_ditarik")
    }

    /// The rater looks at it. Nil when there is nothing to record.
    public func buka() -> Keputusan<RealisasiBulan>? {
        guard keadaan == .terkirim, !isDibuka else { return nil }
        return menjadi(.terkirim, isTerlambat: isTerlambat, isDibuka: true, jenis: "realisasi_dibuka")
    }

    /// Accepting. Refuses `realisasi.belum_terkirim`.
    public func terima() throws(Penolakan) -> Keputusan<RealisasiBulan> {
        try periksaTerkirim()
        return menjadi(.diterima, isTerlambat: isTerlambat, isDibuka: true, jenis: "realisasi_diterima")
    }

    /// Returning with a reason. Refuses `realisasi.belum_terkirim`, `realisasi.alasan_kosong`, `realisasi.alasan_panjang`.
    public func kembalikan(alasan: String) throws(Penolakan) -> Keputusan<RealisasiBulan> {
        try periksaTerkirim()
        guard alasan.contains(where: { !$0.isWhitespace }) else {
            throw Penolakan("realisasi.alasan_kosong", "Tulis apa yang perlu diperbaiki", isian: "alasan")
        }
        guard alasan.count <= 2000 else {
            throw Penolakan(
                "realisasi.alasan_panjang", "Ringkas alasan menjadi paling banyak 2.000 huruf", isian: "alasan")
        }
        return menjadi(.dikembalikan, isTerlambat: isTerlambat, alasan: alasan, jenis: "realisasi_dikembalikan")
    }

    /// Undoing an acceptance within `AturanRealisasi.menitUrung`; it then waits for the rater again. Instants in epoch
    /// milliseconds. Refuses `realisasi.belum_diterima`, `realisasi.lewat_sepuluh_menit`.
    public func urungkanTerima(diputus: Int64, pada kini: Int64) throws(Penolakan) -> Keputusan<RealisasiBulan> {
        guard keadaan == .diterima else {
            throw Penolakan(
                "realisasi.belum_diterima",
                "Realisasi \(bulan.tampil) tidak sedang diterima. Keadaannya: \(keadaan.tampil.lowercased())"
            )
        }
        guard AturanRealisasi.isDapatDiurungkan(diputus: diputus, pada: kini) else {
            throw Penolakan(
                "realisasi.lewat_sepuluh_menit",
                "Penerimaan hanya dapat diurungkan dalam 10 menit, dan waktu itu sudah lewat"
            )
        }
        return menjadi(
            .terkirim, isTerlambat: isTerlambat, isDibuka: true, jenis: "realisasi_penerimaan_diurungkan")
    }

    /// Refuses a month without a report: `realisasi.bukan_bulan_lapor`. A month that was already begun stays open,
    /// whatever the rhythm became.
    public func periksaJadwal(_ jadwal: JadwalRealisasi) throws(Penolakan) {
        guard keadaan == .belumDiisi, !jadwal.isLapor(bulan) else { return }
        guard let lapor = jadwal.bulanLapor(bulan) else {
            throw Penolakan(
                "realisasi.belum_ada_skp", "SKP Anda tidak memuat \(bulan.tampil)",
                perbaikan: "SKP ini berjalan \(jadwal.awal.nama) sampai \(jadwal.akhir.tampil)."
            )
        }
        throw Penolakan(
            "realisasi.bukan_bulan_lapor", "\(bulan.nama) dilaporkan pada \(lapor.tampil)",
            perbaikan: "Anda melapor setiap \(jadwal.ritme.kata). Sampai saat itu, catat harian bila perlu."
        )
    }

    /// Refuses a month that has not begun: `realisasi.bulan_belum_mulai`.
    public static func periksaMulai(_ bulan: Bulan, pada hariIni: Tanggal) throws(Penolakan) {
        guard bulan > hariIni.bulanKalender else { return }
        throw Penolakan(
            "realisasi.bulan_belum_mulai",
            "\(bulan.tampil) belum mulai. Realisasinya dapat diisi sejak \(bulan.hariPertama.tampil)"
        )
    }

    private func periksaTerbuka() throws(Penolakan) {
        if keadaan == .terkirim {
            throw Penolakan(
                "realisasi.sudah_terkirim",
                "Realisasi \(bulan.tampil) sudah terkirim. Tarik kembali dulu bila ingin mengubahnya"
            )
        }
        if keadaan == .diterima {
            throw Penolakan(
                "realisasi.sudah_diterima", "Realisasi \(bulan.tampil) sudah diterima atasan dan tidak berubah lagi"
            )
        }
    }

    private func periksaTerkirim() throws(Penolakan) {
        guard keadaan == .terkirim else {
            throw Penolakan(
                "realisasi.belum_terkirim",
                "Realisasi \(bulan.tampil) sedang tidak menunggu. Keadaannya: \(keadaan.tampil.lowercased())"
            )
        }
    }

    private func menjadi(
        _ keadaan: KeadaanRealisasi, isTerlambat: Bool = false, isDibuka: Bool = false, alasan: String = "",
        jenis: String, rincian: [String: String] = [:]
    ) -> Keputusan<RealisasiBulan> {
        let baru = RealisasiBulan(
            skpID: skpID, bulan: bulan, keadaan: keadaan, isTerlambat: isTerlambat, isDibuka: isDibuka, alasan: alasan
        )
        let fakta = rincian.merging(["bulan": bulan.description]) { lama, _ in lama }
        return Keputusan(
            keadaan: baru,
            peristiwa: [Peristiwa(jenis: jenis, objek: "realisasi_bulan", objekID: skpID, rincian: fakta)]
        )
    }
}
