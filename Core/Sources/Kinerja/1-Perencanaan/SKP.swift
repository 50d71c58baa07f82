/// "Sasaran Kinerja Pegawai": what a Pegawai and the rater agreed for a year (Ps 7-14). Planning is drawing it up and fixing
/// it (P-10); the dialogue decides results, resources, accountability and consequences (P-12). Instants are epoch
/// milliseconds.
public struct SKP: Sendable, Hashable {
    /// Approach, chosen by Pimpinan (Ps 9(3); h.50).
    public enum Pendekatan: String, CaseIterable, Sendable, Hashable {
        case kuantitatif, kualitatif

        public var tampil: String { self == .kuantitatif ? "Kuantitatif" : "Kualitatif" }
    }

    public var id: String
    public var pegawaiID: String
    public var tahun: Int
    /// Pejabat penilai kinerja; nil while none is known.
    public var penilaiID: String?
    public var pendekatan: Pendekatan
    public var keadaan: KeadaanSKP
    /// Its owner has confirmed period and superior.
    public var isPeriodeDisetujui: Bool
    /// Its owner has confirmed the behaviour part.
    public var isPerilakuDisetujui: Bool
    /// Optimistic lock; grows with every change.
    public var versi: Int
    public var dibuat: Int64
    public var diajukan: Int64?
    /// The rater has opened it: withdrawing ends.
    public var dibuka: Int64?
    public var ditetapkan: Int64?
    public var ditetapkanOleh: String?
    /// First day it covers where that is not 1 January: a post taken up in the year (P-145).
    public var mulai: Tanggal?
    /// Last day it covers where that is not 31 December; set when it is closed by a transfer.
    public var selesai: Tanggal?
    /// How often it was fixed: 0 before the first time.
    public var revisi: Int
    /// Sent on to the rater's superior, because 31 January passed (L.II.C.5 h.65; K-114).
    public var isKepadaAtasan: Bool
    /// Ground of the last change, also while it is under way; nil for a first plan.
    public var dasarPerubahan: DasarPerubahanSKP?
    /// How often progress is documented; nil where the one of the post is kept.
    public var ritme: RitmePelaporan?
    /// Number and date of the perjanjian kerja of a PPPK (Ps 8(2)); empty where none is named.
    public var perjanjianKerja: String
    /// Why the rater returned the behaviour part; nil while nothing is to be mended there.
    public var catatanPerilaku: String?
    /// Why the rater returned resources and annex; nil while nothing is to be mended there.
    public var catatanDukungan: String?
    /// Utama before tambahan, each in its order.
    public var hasilKerja: [RencanaHasilKerja]
    /// Always the seven values in their order.
    public var perilaku: [PerilakuKerja]
    public var lampiran: LampiranSKP

    public init(
        id: String, pegawaiID: String, tahun: Int, penilaiID: String?, pendekatan: Pendekatan = .kuantitatif,
        keadaan: KeadaanSKP = .disusun, isPeriodeDisetujui: Bool = false, isPerilakuDisetujui: Bool = false,
        versi: Int = 1, dibuat: Int64, diajukan: Int64? = nil, dibuka: Int64? = nil, ditetapkan: Int64? = nil,
        ditetapkanOleh: String? = nil, mulai: Tanggal? = nil, selesai: Tanggal? = nil, revisi: Int = 0,
        isKepadaAtasan: Bool = false, dasarPerubahan: DasarPerubahanSKP? = nil, ritme: RitmePelaporan? = nil,
        perjanjianKerja: String = "", catatanPerilaku: String? = nil, catatanDukungan: String? = nil,
        hasilKerja: [RencanaHasilKerja] = [],
        perilaku: [PerilakuKerja] = PerilakuKerja.kosong, lampiran: LampiranSKP = LampiranSKP()
    ) {
        self.id = id
        self.pegawaiID = pegawaiID
        self.tahun = tahun
        self.penilaiID = penilaiID
        self.pendekatan = pendekatan
        self.keadaan = keadaan
        self.isPeriodeDisetujui = isPeriodeDisetujui
        self.isPerilakuDisetujui = isPerilakuDisetujui
        self.versi = versi
        self.dibuat = dibuat
        self.diajukan = diajukan
        self.dibuka = dibuka
        self.ditetapkan = ditetapkan
        self.ditetapkanOleh = ditetapkanOleh
        self.mulai = mulai
        self.selesai = selesai
        self.revisi = revisi
        self.isKepadaAtasan = isKepadaAtasan
        self.dasarPerubahan = dasarPerubahan
        self.ritme = ritme
        self.perjanjianKerja = perjanjianKerja
        self.catatanPerilaku = catatanPerilaku
        self.catatanDukungan = catatanDukungan
        self.hasilKerja = hasilKerja
        self.perilaku = perilaku
        self.lampiran = lampiran
    }

    public var utama: [RencanaHasilKerja] { hasilKerja.filter { $0.jenis == .utama } }
    public var tambahan: [RencanaHasilKerja] { hasilKerja.filter { $0.jenis == .tambahan } }

    /// Every result with its number in the forms, which runs on from utama to tambahan (P-82).
    public var bernomor: [(nomor: Int, hasil: RencanaHasilKerja)] {
        (utama + tambahan).enumerated().map { ($0.offset + 1, $0.element) }
    }

    /// Last day on which a first plan is in time: 31 January (Ps 14(1); P-130).
    public var batasPenetapan: Tanggal? {
        guard let awal = Tanggal(tahun: tahun, bulan: 1, hari: 1) else { return nil }
        return try? Tenggat.hitung(.penetapanSKP, dari: awal).jatuh
    }

    /// Whether the day is past the last one for fixing a first plan. Late is marked, never refused.
    public func isLewatPenetapan(pada tanggal: Tanggal) -> Bool {
        batasPenetapan.map { tanggal > $0 } ?? false
    }

    /// Whether the Pegawai may send it to the rater's superior: a first plan that was not fixed in time (L.II.C.5
    /// h.65; P-131).
    public func isBolehKeAtasan(pada tanggal: Tanggal) -> Bool {
        ditetapkan == nil && isLewatPenetapan(pada: tanggal)
    }

    /// Whether the rater's superior may fix it now: out of time, and sent there by the Pegawai (K-114).
    public func isGiliranAtasan(pada tanggal: Tanggal) -> Bool {
        isKepadaAtasan && isBolehKeAtasan(pada: tanggal)
    }

    /// First day it covers.
    public var hariPertama: Tanggal {
        mulai ?? Tanggal(tahun: tahun, bulan: 1, hari: 1) ?? Tanggal(hariSejak1970: 0)
    }

    /// Last day it covers.
    public var hariTerakhir: Tanggal {
        selesai ?? Tanggal(tahun: tahun, bulan: 12, hari: 31) ?? Tanggal(hariSejak1970: 0)
    }

    /// `1 Juni–31 Desember 2026`.
    public var masaTampil: String {
        let awal = hariPertama.tampil
        return "\(awal.dropLast(5))–\(hariTerakhir.tampil)"
    }
}
