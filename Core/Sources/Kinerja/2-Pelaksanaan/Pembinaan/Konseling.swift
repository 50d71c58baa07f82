/// A counselling case of one Pegawai (konseling kinerja, Ps 22; L.III.D.5 h.85-88). Its texts are kept apart, sealed, one
/// for each `RuasKonseling`.
public struct Konseling: Sendable, Hashable {
    public let id: String
    public let pegawaiID: String
    /// Rater on the day the case began; `nil` where there is none.
    public let penilaiID: String?
    public let asal: AsalKonseling
    /// The Pegawai agreed that the rater may learn of an own request.
    public let isPenilaiBolehTahu: Bool
    public var keadaan: KeadaanKonseling
    public var jenis: JenisKonselor?
    public var konselorID: String?
    /// The rater's superior on the day the result was reported.
    public var atasanID: String?
    /// First day on which the counselling may be recorded.
    public var tanggal: Tanggal?
    public var versi: Int

    public init(
        id: String, pegawaiID: String, penilaiID: String?, asal: AsalKonseling, isPenilaiBolehTahu: Bool = false,
        keadaan: KeadaanKonseling, jenis: JenisKonselor? = nil, konselorID: String? = nil, atasanID: String? = nil,
        tanggal: Tanggal? = nil, versi: Int = 1
    ) {
        self.id = id
        self.pegawaiID = pegawaiID
        self.penilaiID = penilaiID
        self.asal = asal
        self.isPenilaiBolehTahu = isPenilaiBolehTahu
        self.keadaan = keadaan
        self.jenis = jenis
        self.konselorID = konselorID
        self.atasanID = atasanID
        self.tanggal = tanggal
        self.versi = versi
    }

    func peristiwa(_ jenis: String) -> Peristiwa {
        Peristiwa(jenis: "konseling.\(jenis)", objek: "konseling", objekID: id)
    }

    func jadi(_ keadaan: KeadaanKonseling, _ ubah: (inout Konseling) -> Void = { _ in }) -> Keputusan<Konseling> {
        var baru = self
        baru.keadaan = keadaan
        ubah(&baru)
        baru.versi += 1
        return Keputusan(keadaan: baru, peristiwa: [peristiwa(keadaan.rawValue)])
    }

    func periksa(_ boleh: [KeadaanKonseling], untuk tindakan: String) throws(Penolakan) {
        guard boleh.contains(keadaan) else {
            throw Penolakan(
                "konseling.keadaan", "Konseling ini \(keadaan.tampil.lowercased()), jadi tidak dapat \(tindakan).",
                perbaikan: "Muat ulang halamannya: langkah yang menunggu tertulis paling atas."
            )
        }
    }

    /// A text that must be there, tidied.
    public static func teks(
        _ teks: String, _ pesan: String, isian: String, paling: Int = 4000
    ) throws(Penolakan) -> String {
        let rapi = Teks.rapikan(teks)
        guard !rapi.isEmpty else { throw Penolakan("konseling.kosong", pesan, isian: isian) }
        guard rapi.count <= paling else {
            throw Penolakan("konseling.terlalu_panjang", "Tulis paling banyak \(paling) huruf", isian: isian)
        }
        return rapi
    }
}

/// The contents of B.1.10 (h.86-87).
public struct LaporanPerilaku: Sendable, Hashable {
    public var ekspektasi: String
    public var permasalahan: String
    /// The same problem is seen with others too.
    public var isSerupa: Bool?
    public var upaya: String

    public init(ekspektasi: String, permasalahan: String, isSerupa: Bool?, upaya: String) {
        self.ekspektasi = ekspektasi
        self.permasalahan = permasalahan
        self.isSerupa = isSerupa
        self.upaya = upaya
    }

    /// Tidied; refuses what B.1.10 needs and does not have, all at once.
    public func rapi() throws(DaftarPenolakan) -> LaporanPerilaku {
        var tolak: [Penolakan] = []
        func satu(_ teks: String, _ pesan: String, _ isian: String) -> String {
            do throws(Penolakan) {
                return try Konseling.teks(teks, pesan, isian: isian)
            } catch {
                tolak.append(error)
                return ""
            }
        }
        let baru = LaporanPerilaku(
            ekspektasi: Teks.rapikan(ekspektasi),
            permasalahan: satu(permasalahan, "Jelaskan permasalahan perilakunya secara rinci", "permasalahan"),
            isSerupa: isSerupa, upaya: satu(upaya, "Tulis yang sudah Anda lakukan untuk memperbaikinya", "upaya"))
        if isSerupa == nil {
            tolak.append(
                Penolakan("konseling.serupa", "Pilih apakah terjadi juga pada pegawai lain", isian: "serupa"))
        }
        try DaftarPenolakan.periksa(tolak)
        return baru
    }
}

/// What the pejabat fixes (L-65 h.87).
public struct PenetapanKonseling: Sendable, Hashable {
    public var konselorID: String
    public var jenis: JenisKonselor
    public var tanggal: Tanggal
    /// Minutes since midnight, WIB.
    public var mulai: Int
    public var tempat: String
    /// The rater has been trained in counselling (L-66 h.87).
    public var isTerlatih: Bool
    /// The counsellor works in the same unit as the Pegawai.
    public var isSeunit: Bool
    /// The rater's superior today.
    public var atasanID: String?

    public init(
        konselorID: String, jenis: JenisKonselor, tanggal: Tanggal, mulai: Int, tempat: String, isTerlatih: Bool,
        isSeunit: Bool, atasanID: String?
    ) {
        self.konselorID = konselorID
        self.jenis = jenis
        self.tanggal = tanggal
        self.mulai = mulai
        self.tempat = tempat
        self.isTerlatih = isTerlatih
        self.isSeunit = isSeunit
        self.atasanID = atasanID
    }
}
