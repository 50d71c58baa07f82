/// One act of a Pimpinan that gives one result to many (L.II.A.5.f h.45-46; P-62 to P-64, P-68).
public struct PembagianPeran: Sendable, Hashable {
    /// One who gets the result.
    public struct Penerima: Sendable, Hashable {
        public var pegawaiID: String
        /// Rater today; nil where none is recorded.
        public var penilaiID: String?
        /// Own wording; nil takes the common one.
        public var rumusan: String?
        public var beban: Desimal?

        public init(_ pegawaiID: String, penilai: String?, rumusan: String? = nil, beban: Desimal? = nil) {
            self.pegawaiID = pegawaiID
            penilaiID = penilai
            self.rumusan = rumusan
            self.beban = beban
        }
    }

    public var tahun: Int
    public var pemberiID: String
    public var timID: String?
    public var rhkAtasanID: String
    public var indikatorAtasanID: String?
    public var strategiID: String?
    public var rumusan: String
    public var kaskade: PendekatanKaskade?
    public var penerima: [Penerima]

    public init(
        tahun: Int, pemberiID: String, timID: String? = nil, rhkAtasanID: String, indikatorAtasanID: String? = nil,
        strategiID: String? = nil, rumusan: String, kaskade: PendekatanKaskade?, penerima: [Penerima]
    ) {
        self.tahun = tahun
        self.pemberiID = pemberiID
        self.timID = timID
        self.rhkAtasanID = rhkAtasanID
        self.indikatorAtasanID = indikatorAtasanID
        self.strategiID = strategiID
        self.rumusan = rumusan
        self.kaskade = kaskade
        self.penerima = penerima
    }

    /// The cells that come of it: agreed at once where the giver is the rater, else waiting for the rater (P-65; K-121).
    /// `id` makes the identifiers.
    ///
    /// - Throws: all faults of the form together.
    public func bagikan(pada waktu: Int64, id: () -> String) throws(DaftarPenolakan) -> [PeranHasil] {
        var kekurangan: [Penolakan] = []
        let orang = penerima.filter { $0.pegawaiID != pemberiID }
        if orang.isEmpty {
            kekurangan.append(Penolakan("peran.penerima_kosong", "Pilih sedikitnya satu orang", isian: "orang"))
        }
        let bersama = Teks.rapikan(rumusan)
        if orang.isEmpty || orang.contains(where: { Teks.rapikan($0.rumusan ?? "").isEmpty }) {
            do { _ = try PeranHasil.rumusanTerisi(bersama) } catch { kekurangan.append(error) }
        }
        for satu in orang where !Teks.rapikan(satu.rumusan ?? "").isEmpty {
            do {
                _ = try PeranHasil.rumusanTerisi(satu.rumusan ?? "", isian: "rumusan[\(satu.pegawaiID)]")
            } catch { kekurangan.append(error) }
        }
        for satu in orang where satu.beban.map({ $0.isNegatif || $0.isNol }) ?? false {
            kekurangan.append(
                Penolakan("peran.beban_nol", "Tulis bagian target lebih dari 0", isian: "beban[\(satu.pegawaiID)]")
            )
        }
        try DaftarPenolakan.periksa(kekurangan)
        return orang.map { peran($0, bersama, pada: waktu, id: id()) }
    }

    private func peran(_ satu: Penerima, _ bersama: String, pada waktu: Int64, id: String) -> PeranHasil {
        let sendiri = Teks.rapikan(satu.rumusan ?? "")
        return PeranHasil(
            id: id, tahun: tahun, pemberiID: pemberiID, pegawaiID: satu.pegawaiID, timID: timID,
            rhkAtasanID: rhkAtasanID, indikatorAtasanID: indikatorAtasanID, strategiID: strategiID,
            rumusan: sendiri.isEmpty ? bersama : sendiri, kaskade: kaskade, beban: satu.beban,
            keadaan: satu.penilaiID == pemberiID ? .disepakati : .menungguPenilai, penilaiID: satu.penilaiID,
            dibuat: waktu
        )
    }

    /// A Pegawai asks for a part in somebody's result; the rater answers, also where the rater is that Pimpinan (P-66).
    public static func ajukanSukarela(
        _ peran: PeranHasil
    ) throws(Penolakan) -> Keputusan<PeranHasil> {
        guard peran.pegawaiID != peran.pemberiID else {
            throw Penolakan("peran.diri_sendiri", "Pilih hasil kerja pimpinan lain", isian: "kolom")
        }
        var baru = peran
        baru.rumusan = try PeranHasil.rumusanTerisi(peran.rumusan)
        baru.bentuk = .sukarela
        baru.keadaan = .menungguPenilai
        return Keputusan(
            keadaan: baru, peristiwa: [Peristiwa(jenis: "peran.diajukan", objek: "peran_hasil", objekID: peran.id)]
        )
    }
}
