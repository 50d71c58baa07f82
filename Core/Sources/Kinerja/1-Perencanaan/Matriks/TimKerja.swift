/// "Tim kerja" under a Pimpinan, across units where needed, with its "ketua tim" (L.II.A.5.a, d h.44; P-52, P-60, P-70). The
/// ketua assigns the members (second level of A.1.5) and later tells their raters (N-04).
public struct TimKerja: Sendable, Hashable {
    public var id: String
    public var tahun: Int
    public var nama: String
    /// The unit in whose matrix the members are recorded (P-71).
    public var unitID: String
    public var pimpinanID: String
    public var ketuaID: String
    /// Without the ketua, in no order.
    public var anggota: [String]
    public var versi: Int
    public var dibuat: Int64
    /// Last day; nil while it works.
    public var berakhir: Tanggal?

    public init(
        id: String, tahun: Int, nama: String, unitID: String, pimpinanID: String, ketuaID: String,
        anggota: [String] = [], versi: Int = 1, dibuat: Int64, berakhir: Tanggal? = nil
    ) {
        self.id = id
        self.tahun = tahun
        self.nama = nama
        self.unitID = unitID
        self.pimpinanID = pimpinanID
        self.ketuaID = ketuaID
        self.anggota = anggota
        self.versi = versi
        self.dibuat = dibuat
        self.berakhir = berakhir
    }

    /// Still at work on a day.
    public func isBerjalan(pada tanggal: Tanggal) -> Bool { berakhir.map { tanggal <= $0 } ?? true }

    /// Faults of a team about to be saved, in the order of its form.
    public var kekurangan: [Penolakan] {
        var daftar: [Penolakan] = []
        if Teks.rapikan(nama).isEmpty {
            daftar.append(Penolakan("tim.nama_kosong", "Beri nama tim, misalnya Tim Antrean Daring", isian: "nama"))
        } else if nama.count > 160 {
            daftar.append(Penolakan("tim.nama_panjang", "Persingkat nama tim menjadi 160 huruf", isian: "nama"))
        }
        if ketuaID.isEmpty {
            daftar.append(Penolakan("tim.ketua_kosong", "Pilih ketua tim", isian: "ketua"))
        }
        if anggota.filter({ $0 != ketuaID }).isEmpty {
            daftar.append(Penolakan("tim.anggota_kosong", "Pilih sedikitnya satu anggota", isian: "anggota"))
        }
        return daftar
    }

    /// Ends it; the roles that were given stay until their giver withdraws them.
    public func akhiri(oleh pelaku: Pelaku, pada tanggal: Tanggal) throws(Penolakan) -> Keputusan<TimKerja> {
        guard pelaku.id == pimpinanID else {
            throw Penolakan(
                "tim.bukan_pimpinan", "Hanya pimpinan yang membentuk tim ini yang dapat mengakhirinya.",
                perbaikan: "Sampaikan kepada pimpinan tim."
            )
        }
        guard berakhir == nil else { throw Penolakan("tim.sudah_berakhir", "Tim ini sudah berakhir.") }
        var baru = self
        baru.berakhir = tanggal
        baru.versi += 1
        return Keputusan(
            keadaan: baru, peristiwa: [Peristiwa(jenis: "tim.diakhiri", objek: "tim_kerja", objekID: id)]
        )
    }
}
