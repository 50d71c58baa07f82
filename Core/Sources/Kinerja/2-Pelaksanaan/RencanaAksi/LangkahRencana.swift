/// One step of a rencana aksi (B.1.1): agreed where needed, for example when a result takes longer than one evaluation
/// period; nobody has to have one (L-02; L.III.A.2-3 h.67).
public struct LangkahRencana: Sendable, Hashable {
    public var id: String
    public var rhkID: String
    /// The indicator it serves; nil when it serves the result as a whole.
    public var indikatorID: String?
    public var teks: String
    /// Month, quarter, semester or year it aims at; nil without a date.
    public var sasaran: Periode?
    /// Month in which it was done; nil while it is not.
    public var selesai: Bulan?
    public var versi: Int

    public init(
        id: String, rhkID: String, indikatorID: String? = nil, teks: String, sasaran: Periode? = nil,
        selesai: Bulan? = nil, versi: Int = 1
    ) {
        self.id = id
        self.rhkID = rhkID
        self.indikatorID = indikatorID
        self.teks = teks
        self.sasaran = sasaran
        self.selesai = selesai
        self.versi = versi
    }

    /// Whether it stands beside a report on these months: due in them, done in them, or still open from before.
    public func isTampil(pada bulan: [Bulan]) -> Bool {
        if let selesai { return bulan.contains(selesai) }
        guard let pertama = sasaran?.daftarBulan.first, let terakhir = bulan.last else { return false }
        return pertama <= terakhir
    }

    /// Open although the period it aims at is over.
    public func isLewat(pada hari: Tanggal) -> Bool {
        guard selesai == nil, let sasaran else { return false }
        return hari > sasaran.selesai
    }

    /// "Survei 40 km (Triwulan I 2026)": as the form prints it.
    public var tampil: String { sasaran.map { "\(teks) (\($0.tampil))" } ?? teks }

    /// Ticks it done in a month. Refuses `rencana_aksi.bulan_belum_mulai`.
    public func selesaikan(pada bulan: Bulan, hari: Tanggal) throws(Penolakan) -> LangkahRencana {
        guard bulan <= hari.bulanKalender else {
            throw Penolakan(
                "rencana_aksi.bulan_belum_mulai", "\(bulan.tampil) belum mulai. Pilih bulan yang sudah berjalan")
        }
        var baru = self
        baru.selesai = bulan
        return baru
    }
}

/// A step as typed.
public struct MasukanLangkah: Sendable, Hashable {
    public var teks: String
    /// "2026-03", "2026-tw1", "2026-s1", "2026" or empty.
    public var sasaran: String

    public init(teks: String, sasaran: String = "") {
        self.teks = teks
        self.sasaran = sasaran
    }

    /// Refuses `rencana_aksi.teks_kosong`, `.teks_panjang`, `.sasaran_salah` (not a period of that year).
    public func baca(tahun: Int) throws(DaftarPenolakan) -> (teks: String, sasaran: Periode?) {
        var daftar: [Penolakan] = []
        let rapi = Sel.rapikan(teks)
        if rapi.isEmpty {
            daftar.append(
                Penolakan("rencana_aksi.teks_kosong", "Tulis langkahnya, misalnya “Survei 40 km jalan”", isian: "teks"))
        }
        if rapi.count > 500 {
            daftar.append(
                Penolakan("rencana_aksi.teks_panjang", "Ringkas langkah menjadi paling banyak 500 huruf", isian: "teks")
            )
        }
        let periode = Periode(sasaran)
        if !sasaran.isEmpty, periode?.tahun != tahun {
            daftar.append(
                Penolakan(
                    "rencana_aksi.sasaran_salah", "Pilih bulan atau triwulan pada tahun \(tahun)", isian: "sasaran"))
        }
        try DaftarPenolakan.periksa(daftar)
        return (rapi, periode)
    }
}

/// The order of steps of one result.
public enum UrutanLangkah {
    /// Moves one up (-1) or down (+1); the same order where it cannot move.
    public static func geser(_ id: String, _ arah: Int, dalam urutan: [String]) -> [String] {
        guard let letak = urutan.firstIndex(of: id), urutan.indices.contains(letak + arah) else { return urutan }
        var baru = urutan
        baru.swapAt(letak, letak + arah)
        return baru
    }
}
