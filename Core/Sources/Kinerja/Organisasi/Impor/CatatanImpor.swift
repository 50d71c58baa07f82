/// Something the importer did or saw that needs no mending before the import, gathered over all rows it concerns.
public struct CatatanImpor: Sendable, Hashable {
    public enum Jenis: String, CaseIterable, Sendable {
        /// The importer mended damage.
        case diperbaiki
        /// The row is taken as it is; somebody should look.
        case peringatan
        /// For information.
        case keterangan
    }

    public var jenis: Jenis
    /// Stable code, e.g. `nip_tanda_petik`.
    public var kode: String
    /// Column label as in the file.
    public var kolom: String?
    /// Plain Indonesian, without values of single rows.
    public var kalimat: String
    /// Row numbers, ascending; empty when it concerns the whole file.
    public var daftarBaris: [Int]
}

/// What is wrong with one cell of one row, and how to mend it.
public struct MasalahImpor: Sendable, Hashable {
    /// Stable code, e.g. `nip_digit_hilang`.
    public var kode: String
    /// Column label as in the file.
    public var kolom: String
    /// What is wrong.
    public var kalimat: String
    /// How to mend it.
    public var perbaikan: String

    public init(kode: String, kolom: String, kalimat: String, perbaikan: String) {
        self.kode = kode
        self.kolom = kolom
        self.kalimat = kalimat
        self.perbaikan = perbaikan
    }
}

/// A row that waits for mending; the others go on without it.
public struct BarisBermasalah: Sendable, Hashable {
    /// Row number as a spreadsheet program shows it.
    public var nomorBaris: Int
    public var daftarMasalah: [MasalahImpor]
    /// Other rows of the same quarrel (conflicting duplicates).
    public var barisLain: [Int]
    /// Who the row is about, as far as it can be told.
    public var idLuar: String?
    /// 18 digits.
    public var nip: String?
    public var nama: String?

    public init(
        nomorBaris: Int,
        daftarMasalah: [MasalahImpor],
        barisLain: [Int] = [],
        idLuar: String? = nil,
        nip: String? = nil,
        nama: String? = nil
    ) {
        self.nomorBaris = nomorBaris
        self.daftarMasalah = daftarMasalah
        self.barisLain = barisLain
        self.idLuar = idLuar
        self.nip = nip
        self.nama = nama
    }
}

/// Gathers notes: one per code and column, with its rows.
struct BukuCatatan {
    private struct Kunci: Hashable {
        var kode: String
        var kolom: String?
        var kalimat: String
    }

    private var letak: [Kunci: Int] = [:]
    private var daftar: [CatatanImpor] = []

    mutating func catat(
        _ jenis: CatatanImpor.Jenis,
        _ kode: String,
        kolom: String? = nil,
        _ kalimat: String,
        baris: Int? = nil
    ) {
        let kunci = Kunci(kode: kode, kolom: kolom, kalimat: kalimat)
        let nomor = letak[kunci] ?? daftar.count
        if nomor == daftar.count {
            letak[kunci] = nomor
            daftar.append(CatatanImpor(jenis: jenis, kode: kode, kolom: kolom, kalimat: kalimat, daftarBaris: []))
        }
        if let baris, daftar[nomor].daftarBaris.last != baris { daftar[nomor].daftarBaris.append(baris) }
    }

    /// Warnings first, then repairs, then information; inside a kind in the order they came up.
    var urut: [CatatanImpor] {
        let urutan: [CatatanImpor.Jenis] = [.peringatan, .diperbaiki, .keterangan]
        return urutan.flatMap { jenis in daftar.filter { $0.jenis == jenis } }.map { asal in
            var catatan = asal
            catatan.daftarBaris.sort()
            return catatan
        }
    }
}
