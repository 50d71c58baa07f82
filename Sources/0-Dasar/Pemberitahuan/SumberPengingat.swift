public import Kinerja
public import Storage

/// Unfinished work of one person, worth a reminder today.
public struct SisaPekerjaan: Sendable {
    public let pegawaiID: String
    /// Names the work, such as `realisasi:{skp}:2026-09`; the same as long as it is unfinished.
    public let pokok: String
    public let judul: String
    /// What is left and how long it takes.
    public let isi: String
    /// The right field of the right page.
    public let tautan: String
    /// The nearest goes first.
    public let batas: Tanggal

    public init(pegawaiID: String, pokok: String, judul: String, isi: String, tautan: String, batas: Tanggal) {
        self.pegawaiID = pegawaiID
        self.pokok = pokok
        self.judul = judul
        self.isi = isi
        self.tautan = tautan
        self.batas = batas
    }
}

/// Where a stage of the cycle says what is unfinished: in one statement for everybody.
public struct SumberPengingat: Sendable {
    public typealias Cari = @Sendable (_ instansi: String, _ hari: Tanggal, any SQLConnection) throws -> [SisaPekerjaan]

    public let nama: String
    public let cari: Cari

    public init(_ nama: String, _ cari: @escaping Cari) {
        self.nama = nama
        self.cari = cari
    }
}
