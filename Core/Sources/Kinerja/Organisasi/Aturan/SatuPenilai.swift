/// A Pegawai has one rater on any day (Pasal 1: "pejabat penilai kinerja" is the direct superior): lines in time never
/// overlap.
public enum SatuPenilai {
    public static let dasar = "PermenPANRB 6/2022 Pasal 1"

    /// A line in time; `id` is nil for one that is not stored yet.
    public struct Rentang: Sendable, Hashable {
        public var id: String?
        public var penilai: String
        public var dasar: String
        public var sejak: Tanggal
        /// Last day, or nil while it lasts.
        public var sampai: Tanggal?

        public init(id: String?, penilai: String, dasar: String, sejak: Tanggal, sampai: Tanggal?) {
            self.id = id
            self.penilai = penilai
            self.dasar = dasar
            self.sejak = sejak
            self.sampai = sampai
        }
    }

    /// The lines after `baru` was put in: what it covers gives way, what lies behind a temporary one comes back.
    public static func sisipkan(_ baru: Rentang, ke lama: [Rentang]) -> [Rentang] {
        var hasil = [baru]
        for satu in lama { hasil += sisa(satu, di: baru) }
        return hasil.sorted { $0.sejak < $1.sejak }
    }

    /// What is left of a line beside the new one: a part before, a part after, both or none.
    private static func sisa(_ satu: Rentang, di baru: Rentang) -> [Rentang] {
        if let sampai = satu.sampai, sampai < baru.sejak { return [satu] }
        if let akhir = baru.sampai, satu.sejak > akhir { return [satu] }
        var potongan: [Rentang] = []
        if satu.sejak < baru.sejak {
            var depan = satu
            depan.sampai = baru.sejak.tambah(hari: -1)
            potongan.append(depan)
        }
        if let akhir = baru.sampai, satu.sampai.map({ $0 > akhir }) ?? true {
            var belakang = satu
            if !potongan.isEmpty { belakang.id = nil }
            belakang.sejak = akhir.tambah(hari: 1)
            potongan.append(belakang)
        }
        return potongan
    }

    /// Whether any two lines share a day.
    public static func isBertumpuk(_ daftar: [(sejak: String, sampai: String?)]) -> Bool {
        let urut = daftar.sorted { $0.sejak < $1.sejak }
        return zip(urut, urut.dropFirst()).contains { kiri, kanan in kiri.sampai.map { $0 >= kanan.sejak } ?? true }
    }
}
