/// What a standard of performance says: whom it is for, what is measured and how (form A.1.3), what each level looks like,
/// and where it comes from. One version of a standard holds one `IsiStandar`.
public struct IsiStandar: Sendable, Hashable {
    public enum OperatorTarget: String, CaseIterable, Sendable {
        case palingSedikit = ">="
        case palingBanyak = "<="
        case tepat = "="
        case rentang
    }

    /// Where the figure of the target comes from.
    public enum StatusTarget: String, CaseIterable, Sendable {
        /// Published in a regulation or document.
        case terbit
        case pengetahuanUmum = "pengetahuan_umum"
        /// An example, to be replaced.
        case contoh
        /// No figure: each unit sets its own.
        case kosong
    }

    /// How sure the wording of the row is.
    public enum StatusData: String, CaseIterable, Sendable {
        case terverifikasi
        case pengetahuanUmum = "pengetahuan_umum"
        case rekonstruksi
    }

    public var kode: String
    public var urusan: String
    public var kelompok: String
    /// Posts it is for; a name without a level ("Perawat") stands for all its levels. Empty: any post of the unit.
    public var jabatan: [String]
    /// Kind of unit that carries it out; empty for all.
    public var unitPelaksana: String
    public var indikator: String
    public var satuan: String
    public var arah: ArahIndikator
    public var aspek: AspekIndikator
    public var operatorTarget: OperatorTarget?
    /// In `satuan`; the lower end of a range.
    public var targetAngka: Desimal?
    /// The upper end of a range.
    public var targetAngkaMaks: Desimal?
    /// A target that is no number ("WTP"); empty when there is none.
    public var targetTeks: String
    public var statusTarget: StatusTarget
    public var statusData: StatusData
    public var sumber: String
    /// Regulation with its article; empty where only `sumber` is known.
    public var dasarHukum: String
    public var manual: ManualStandar
    public var tingkat: TingkatStandar

    /// A standard with its figures; manual and levels may follow.
    public init(
        kode: String, urusan: String, kelompok: String = "", jabatan: [String] = [], unitPelaksana: String = "",
        indikator: String, satuan: String, arah: ArahIndikator, aspek: AspekIndikator,
        operatorTarget: OperatorTarget? = nil, targetAngka: Desimal? = nil, targetAngkaMaks: Desimal? = nil,
        targetTeks: String = "", statusTarget: StatusTarget = .kosong, statusData: StatusData = .rekonstruksi,
        sumber: String, dasarHukum: String = "", manual: ManualStandar = ManualStandar(),
        tingkat: TingkatStandar = TingkatStandar()
    ) {
        self.kode = kode
        self.urusan = urusan
        self.kelompok = kelompok
        self.jabatan = jabatan
        self.unitPelaksana = unitPelaksana
        self.indikator = indikator
        self.satuan = satuan
        self.arah = arah
        self.aspek = aspek
        self.operatorTarget = operatorTarget
        self.targetAngka = targetAngka
        self.targetAngkaMaks = targetAngkaMaks
        self.targetTeks = targetTeks
        self.statusTarget = statusTarget
        self.statusData = statusData
        self.sumber = sumber
        self.dasarHukum = dasarHukum
        self.manual = manual
        self.tingkat = tingkat
    }

    /// The reference figure as a target of an SKP; empty where each unit sets its own.
    public var rujukan: TargetKinerja {
        .rujukan(operatorTarget, angka: targetAngka, maks: targetAngkaMaks, teks: targetTeks, satuan: satuan)
    }

    /// `Perawat; Bidan`, as a file writes it.
    public var daftarJabatan: String { jabatan.joined(separator: "; ") }
}

/// "Manual indikator kinerja" (form A.1.3, h.38) without the rows that the standard holds itself.
public struct ManualStandar: Sendable, Hashable {
    public var tujuan: String
    public var definisi: String
    public var formula: String
    /// "Kualitas dan tingkat kendali".
    public var kendali: KlasifikasiHasil?
    public var sumberData: String
    /// "Periode pelaporan".
    public var periode: RitmePelaporan?

    /// A manual; empty rows are written later.
    public init(
        tujuan: String = "", definisi: String = "", formula: String = "", kendali: KlasifikasiHasil? = nil,
        sumberData: String = "", periode: RitmePelaporan? = nil
    ) {
        self.tujuan = tujuan
        self.definisi = definisi
        self.formula = formula
        self.kendali = kendali
        self.sumberData = sumberData
        self.periode = periode
    }

    public var isKosong: Bool { self == ManualStandar() }
}

/// What each level of Ps 25(2) looks like for this standard, in words that a person on the spot recognises.
public struct TingkatStandar: Sendable, Hashable {
    public var diBawah: String
    public var sesuai: String
    public var diAtas: String

    /// Words for the three levels; empty where nobody wrote them yet.
    public init(diBawah: String = "", sesuai: String = "", diAtas: String = "") {
        self.diBawah = diBawah
        self.sesuai = sesuai
        self.diAtas = diAtas
    }

    public var isKosong: Bool { self == TingkatStandar() }
}
