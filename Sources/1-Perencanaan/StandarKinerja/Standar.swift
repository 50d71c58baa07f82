public import Kinerja
import Storage

/// A standard of performance in the catalogue of an instansi.
public struct Standar: Sendable, Hashable {
    public let id: String
    public let kode: String
    public let urusan: String
    public let kelompok: String
    public let indikator: String
    public let satuan: String
    public let arah: ArahIndikator
    public let aspek: AspekIndikator
    /// The reference figure; empty where each unit sets its own.
    public let rujukan: TargetKinerja
    public let unitPelaksana: String
    public let statusTarget: StandarMasukan.StatusTarget
    public let statusData: StandarMasukan.StatusData
    public let sumber: String
    /// `usulan`, `ditinjau`, `berlaku` or `berakhir`.
    public let keadaan: String

    init(_ row: SQLRow) throws {
        id = try row.get("id")
        kode = try row.get("kode")
        urusan = try row.get("urusan")
        kelompok = try row.get("kelompok")
        indikator = try row.get("indikator")
        satuan = try row.get("satuan")
        arah = try row.get("arah")
        aspek = try row.get("aspek")
        rujukan = .rujukan(
            StandarMasukan.OperatorTarget(rawValue: try row.get("operator_target")),
            angka: try row.desimal("target_angka"), maks: try row.desimal("target_angka_maks"),
            teks: try row.get("target_teks"), satuan: try row.get("satuan")
        )
        unitPelaksana = try row.get("unit_pelaksana")
        statusTarget = try row.pilihan("status_target") ?? .contoh
        statusData = try row.pilihan("status_data") ?? .rekonstruksi
        sumber = try row.get("sumber")
        keadaan = try row.get("keadaan")
    }

    static let kolom: SQL = """
        s.id, s.kode, s.urusan, s.kelompok, s.indikator, s.satuan, s.arah, s.aspek, s.operator_target, s.target_angka,
        s.target_angka_maks, s.target_teks, s.unit_pelaksana, s.status_target, s.status_data, s.sumber, s.keadaan
        """
}

extension Standar {
    /// Whether the figure was published or is common knowledge; anything else is an example and never taken as real.
    public var isRujukanNyata: Bool {
        statusData != .rekonstruksi && (statusTarget == .terbit || statusTarget == .pengetahuanUmum)
    }

    /// The reference figure as text, with a label where it is no real one.
    public var rujukanTampil: String {
        if rujukan.isKosong || (statusTarget == .kosong && rujukan.angka == nil) { return "Ditetapkan tiap unit" }
        let teks = rujukan.tampil(satuan: satuan)
        return isRujukanNyata ? teks : teks + " (contoh)"
    }

    /// As an indicator of an SKP: an example figure is left out, so that a real one is agreed.
    public func sebagaiIndikator(id baru: String) -> IndikatorKinerja {
        IndikatorKinerja(
            id: baru, aspek: aspek, ukuran: indikator,
            target: isRujukanNyata && rujukan.angka != nil ? rujukan : .kosong,
            satuan: satuan.lowercased() == "persen" ? "%" : satuan, arah: arah, standarID: id, standarKode: kode
        )
    }
}

extension StandarMasukan.StatusData {
    /// The word on screens.
    public var tampil: String {
        switch self {
        case .terverifikasi: "Terverifikasi"
        case .pengetahuanUmum: "Pengetahuan umum"
        case .rekonstruksi: "Rekonstruksi"
        }
    }

    /// What the word means, in a sentence.
    public var penjelasan: String {
        switch self {
        case .terverifikasi: "Bunyi standar ini dicocokkan dengan sumbernya."
        case .pengetahuanUmum: "Bunyi standar ini diketahui umum, tetapi belum dicocokkan dengan naskah aslinya."
        case .rekonstruksi: "Standar ini disusun ulang sebagai contoh, bukan kutipan sumber resmi."
        }
    }
}

extension StandarMasukan.StatusTarget {
    /// The word on screens.
    public var tampil: String {
        switch self {
        case .terbit: "Angka terbit"
        case .pengetahuanUmum: "Angka pengetahuan umum"
        case .contoh: "Angka contoh"
        case .kosong: "Tanpa angka"
        }
    }

    /// What the word means, in a sentence.
    public var penjelasan: String {
        switch self {
        case .terbit: "Angka ini tertulis dalam peraturan atau dokumen yang disebut pada sumber."
        case .pengetahuanUmum: "Angka ini diketahui umum, tetapi belum dicocokkan dengan naskah aslinya."
        case .contoh: "Angka ini hanya contoh. Sepakati angka yang sebenarnya dengan atasan."
        case .kosong: "Tidak ada angka rujukan; setiap unit menetapkannya sendiri."
        }
    }
}
