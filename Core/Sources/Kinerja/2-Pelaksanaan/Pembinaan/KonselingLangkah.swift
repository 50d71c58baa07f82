extension Konseling {
    /// diminta: the Pegawai asks (produk; confidentiality L-61 h.86).
    public static func minta(
        id: String, pegawai: String, penilai: String?, isPenilaiBolehTahu: Bool, isAdaPejabat: Bool
    ) throws(Penolakan) -> Keputusan<Konseling> {
        try periksaPejabat(isAdaPejabat)
        let baru = Konseling(
            id: id, pegawaiID: pegawai, penilaiID: penilai, asal: .pegawai, isPenilaiBolehTahu: isPenilaiBolehTahu,
            keadaan: .diminta)
        return Keputusan(keadaan: baru, peristiwa: [baru.peristiwa("diminta")])
    }

    /// dikomunikasikan: the rater must tell the Pegawai first (L-63 h.86).
    public static func komunikasikan(
        id: String, pegawai: String, penilai: String
    ) throws(Penolakan) -> Keputusan<Konseling> {
        guard pegawai != penilai else {
            throw Penolakan("konseling.diri", "Pilih pegawai yang Anda nilai", isian: "pegawai")
        }
        let baru = Konseling(
            id: id, pegawaiID: pegawai, penilaiID: penilai, asal: .penilai, keadaan: .dikomunikasikan)
        return Keputusan(keadaan: baru, peristiwa: [baru.peristiwa("dikomunikasikan")])
    }

    /// dilaporkan: B.1.10 with proof of the feedback given (L-64 h.86; refused without any, K-154).
    ///
    /// - Parameter jumlahUmpanBalik: recorded feedback of the rater on the Pegawai's behaviour.
    public func laporkan(
        oleh pelaku: String, jumlahUmpanBalik: Int, isAdaPejabat: Bool
    ) throws(Penolakan) -> Keputusan<Konseling> {
        try periksa([.dikomunikasikan], untuk: "dilaporkan")
        guard pelaku == penilaiID else {
            throw Penolakan("konseling.bukan_pelaku", "Laporan ini dibuat oleh pejabat penilai.")
        }
        guard jumlahUmpanBalik > 0 else {
            throw Penolakan(
                "konseling.tanpa_umpan_balik",
                "Belum ada umpan balik Anda tentang perilaku pegawai ini, jadi B.1.10 belum dapat dilaporkan.",
                perbaikan: "Beri umpan balik atas perilakunya lebih dulu, lalu laporkan bila tidak ada perubahan."
            )
        }
        try Self.periksaPejabat(isAdaPejabat)
        return jadi(.dilaporkan)
    }

    private static func periksaPejabat(_ isAda: Bool) throws(Penolakan) {
        guard isAda else {
            throw Penolakan(
                "konseling.tanpa_pejabat", "Belum ada pejabat kepegawaian yang dapat menerima ini.",
                perbaikan: "Minta admin instansi mengisi pejabat pembinaan."
            )
        }
    }

    /// ditetapkan: PyB or personnel names counsellor, time and place (L-65 h.87). Again while it has not taken place.
    public func tetapkan(
        _ penetapan: PenetapanKonseling, pada hari: Tanggal
    ) throws(Penolakan) -> Keputusan<Konseling> {
        try periksa([.diminta, .dilaporkan, .ditetapkan], untuk: "ditetapkan")
        try periksaKonselor(penetapan)
        guard penetapan.tanggal >= hari else {
            throw Penolakan("konseling.jadwal_lampau", "Pilih tanggal hari ini atau sesudahnya", isian: "tanggal")
        }
        guard (0..<1440).contains(penetapan.mulai) else {
            throw Penolakan("konseling.jam", "Isi jam, misalnya 09.00", isian: "mulai")
        }
        return jadi(.ditetapkan) {
            $0.jenis = penetapan.jenis
            $0.konselorID = penetapan.konselorID
            $0.tanggal = penetapan.tanggal
        }
    }

    private func periksaKonselor(_ p: PenetapanKonseling) throws(Penolakan) {
        func tolak(_ kode: String, _ pesan: String) -> Penolakan {
            Penolakan("konseling.\(kode)", pesan, isian: "konselor")
        }
        guard p.konselorID != pegawaiID else { throw tolak("konselor_diri", "Pilih orang lain sebagai konselor") }
        if asal == .pegawai, p.jenis != .independen, !isPenilaiBolehTahu {
            throw Penolakan(
                "konseling.tanpa_persetujuan",
                "Pegawai tidak ingin pejabat penilainya tahu, jadi konselornya harus independen", isian: "jenis")
        }
        switch p.jenis {
        case .penilai:
            guard p.konselorID == penilaiID else {
                throw tolak("bukan_penilai", "Jenis ini hanya untuk pejabat penilai pegawai itu sendiri")
            }
            guard p.isTerlatih else {
                throw Penolakan(
                    "konseling.belum_terlatih", "Pejabat penilai harus sudah terlatih konseling", isian: "terlatih")
            }
        case .fungsional:
            guard p.konselorID != penilaiID else {
                throw tolak("konselor_penilai", "Pejabat penilai memakai jenis tersendiri")
            }
        case .independen:
            guard p.konselorID != penilaiID, p.konselorID != p.atasanID, !p.isSeunit else {
                throw tolak(
                    "tidak_independen", "Konselor independen bukan penilai, bukan atasannya, dan dari unit lain")
            }
        }
    }

    /// dilaksanakan: the counsellor fills the confidential record (L-67 h.87), not before the day of the counselling.
    public func laksanakan(oleh pelaku: String, pada hari: Tanggal) throws(Penolakan) -> Keputusan<Konseling> {
        try periksa([.ditetapkan, .dilaksanakan], untuk: "dicatat")
        try periksaPelaku(pelaku)
        if let tanggal, hari < tanggal {
            throw Penolakan("konseling.belum_waktunya", "Konseling ini baru berlangsung \(tanggal.tampil)")
        }
        return jadi(.dilaksanakan)
    }

    /// dilaporkan_hasil: by the counsellor to those whom L-68 names (h.87-88).
    public func laporkanHasil(oleh pelaku: String, atasan: String?) throws(Penolakan) -> Keputusan<Konseling> {
        try periksa([.dilaksanakan], untuk: "dilaporkan hasilnya")
        try periksaPelaku(pelaku)
        return jadi(.dilaporkanHasil) { $0.atasanID = atasan }
    }

    private func periksaPelaku(_ pelaku: String) throws(Penolakan) {
        guard pelaku == konselorID else {
            throw Penolakan("konseling.bukan_pelaku", "Langkah ini dilakukan oleh konselor.")
        }
    }

    /// ditindaklanjuti (L-69 h.88).
    public func tindakLanjuti() throws(Penolakan) -> Keputusan<Konseling> {
        try periksa([.dilaporkanHasil], untuk: "ditindaklanjuti")
        return jadi(.ditindaklanjuti)
    }

    /// ditutup: by who began it while nobody else has it, or by the pejabat with a reason (produk).
    public func tutup(_ h: Set<Hubungan>) throws(Penolakan) -> Keputusan<Konseling> {
        try periksa([.diminta, .dikomunikasikan, .dilaporkan, .ditetapkan], untuk: "ditutup")
        let isPemulai = asal == .pegawai ? h.contains(.diri) : keadaan == .dikomunikasikan && h.contains(.penilai)
        guard isPemulai || h.contains(.pejabatPersonalia) else {
            throw Penolakan("konseling.bukan_pelaku", "Konseling ini ditutup oleh pejabat yang menerimanya.")
        }
        return jadi(.ditutup)
    }
}
