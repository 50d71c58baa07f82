/// "Matriks Pembagian Peran dan Hasil" (A.1.5) of one Pimpinan: results as columns, people as rows (L.II.A.5.g-i
/// h.46-49; P-69). One level where there is no team, a second one for each ketua tim (P-70).
public struct MatriksPeran: Sendable, Hashable {
    /// A result of the Pimpinan, or one of its indicators where the Pimpinan is a JPT or mandiri head.
    public struct Kolom: Sendable, Hashable {
        public var rhkID: String
        public var indikatorID: String?
        /// The indicator, else the result, in words.
        public var judul: String
        /// `14 sekolah`; empty where the column is a result.
        public var targetTampil: String
        /// The figure that parts may add up to.
        public var target: Desimal?

        public init(
            rhkID: String, indikatorID: String? = nil, judul: String, targetTampil: String = "", target: Desimal? = nil
        ) {
            self.rhkID = rhkID
            self.indikatorID = indikatorID
            self.judul = judul
            self.targetTampil = targetTampil
            self.target = target
        }

        /// Whether a role or a link stands in this column. A link without an indicator carries the whole result.
        public func isMemuat(rhk: String, indikator: String?) -> Bool {
            rhk == rhkID && (indikator == nil || indikatorID == nil || indikator == indikatorID)
        }
    }

    /// A row.
    public struct Orang: Sendable, Hashable {
        public var id: String
        public var nama: String
        public var jabatan: String
        public var jenisJabatan: JenisJabatan

        public init(id: String, nama: String, jabatan: String, jenisJabatan: JenisJabatan) {
            self.id = id
            self.nama = nama
            self.jabatan = jabatan
            self.jenisJabatan = jenisJabatan
        }
    }

    /// A strategy sheet (A.1.4) of the Pimpinan.
    public struct Strategi: Sendable, Hashable {
        public var id: String
        public var judul: String
        /// Indicator that it serves.
        public var indikatorID: String?
        /// "Pemilik strategi".
        public var pemilikID: String?

        public init(id: String, judul: String, indikatorID: String? = nil, pemilikID: String? = nil) {
            self.id = id
            self.judul = judul
            self.indikatorID = indikatorID
            self.pemilikID = pemilikID
        }
    }

    /// A result of the team's SKP that came by no cell.
    public struct HasilTim: Sendable, Hashable {
        public var id: String
        public var pegawaiID: String
        public var rumusan: String
        public var rhkAtasanID: String?
        /// Column 2 of A.1.7 in words.
        public var rhkAtasan: String
        /// Its owner writes A.1.1/A.1.2, where nothing is intervened.
        public var isPimpinanTinggiAtauMandiri: Bool

        public init(
            id: String, pegawaiID: String, rumusan: String, rhkAtasanID: String? = nil, rhkAtasan: String = "",
            isPimpinanTinggiAtauMandiri: Bool = false
        ) {
            self.id = id
            self.pegawaiID = pegawaiID
            self.rumusan = rumusan
            self.rhkAtasanID = rhkAtasanID
            self.rhkAtasan = rhkAtasan
            self.isPimpinanTinggiAtauMandiri = isPimpinanTinggiAtauMandiri
        }
    }

    public var pimpinanID: String
    public var kolom: [Kolom]
    public var orang: [Orang]
    public var peran: [PeranHasil]
    public var strategi: [Strategi]
    public var hasilTim: [HasilTim]

    public init(
        pimpinanID: String, kolom: [Kolom], orang: [Orang], peran: [PeranHasil], strategi: [Strategi] = [],
        hasilTim: [HasilTim] = []
    ) {
        self.pimpinanID = pimpinanID
        self.kolom = kolom
        self.orang = orang
        self.peran = peran
        self.strategi = strategi
        self.hasilTim = hasilTim
    }

    /// Cells that count.
    public var berlaku: [PeranHasil] { peran.filter { $0.keadaan.isBerlaku } }

    /// The cells of a person in a column: none prints "TIDAK ADA PERAN", several are listed (P-73).
    public func sel(_ orang: String, _ kolom: Kolom) -> [PeranHasil] {
        berlaku.filter {
            $0.pegawaiID == orang && kolom.isMemuat(rhk: $0.rhkAtasanID, indikator: $0.indikatorAtasanID)
        }
    }
}
