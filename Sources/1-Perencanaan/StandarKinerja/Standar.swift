public import Kinerja
public import Storage

/// One version of a standard of performance in the catalogue of an instansi.
@dynamicMemberLookup
public struct Standar: Sendable, Hashable {
    /// The standard; the same for all its versions. Empty for a proposal of a new one.
    public let id: String
    /// This version's own id.
    public let versiID: String
    public let tercatat: VersiStandar
    /// Why it was proposed, and what shows it in the field.
    public let alasan: String
    public let bukti: String
    public let pengusulID: String?
    /// The unit whose leader reviews it.
    public let unitID: String?
    /// Number for optimistic locking.
    public let kunci: Int
    /// Epoch milliseconds.
    public let dibuat: Int64

    /// The fields of what the version says.
    public subscript<T>(dynamicMember ruas: KeyPath<IsiStandar, T>) -> T { tercatat.isi[keyPath: ruas] }

    public var isi: IsiStandar { tercatat.isi }
    /// Number of the version; 0 for a proposal.
    public var versi: Int { tercatat.nomor }

    init(_ row: SQLRow) throws {
        id = try row.getOptional("standar_id") ?? ""
        versiID = try row.get("id")
        tercatat = VersiStandar(
            nomor: try row.get("versi"), keadaan: try row.get("keadaan"), isi: try IsiStandar(row),
            berlakuSejak: try row.tanggal("berlaku_sejak"), berlakuSampai: try row.tanggal("berlaku_sampai")
        )
        alasan = try row.get("alasan")
        bukti = try row.get("bukti")
        pengusulID = try row.getOptional("pengusul_id")
        unitID = try row.getOptional("unit_id")
        kunci = try row.get("kunci")
        dibuat = try row.get("dibuat")
    }

    static let kolom: SQL = """
        v.id, v.standar_id, v.versi, v.keadaan, v.berlaku_sejak, v.berlaku_sampai, v.kode, v.urusan, v.kelompok, v.jabatan,
        v.unit_pelaksana, v.indikator, v.satuan, v.arah, v.aspek, v.operator_target, v.target_angka, v.target_angka_maks,
        v.target_teks, v.status_target, v.status_data, v.sumber, v.dasar_hukum, v.tujuan, v.definisi, v.formula, v.kendali,
        v.sumber_data, v.periode, v.di_bawah, v.sesuai, v.di_atas, v.alasan, v.bukti, v.pengusul_id, v.unit_id, v.kunci,
        v.dibuat
        """

    /// A condition over `v`: in force on that day.
    static func berlaku(pada hari: Tanggal, instansi: String) -> SQL {
        let hari = hari.description
        return """
            v.instansi_id = \(instansi) AND v.keadaan = 'berlaku' AND v.berlaku_sejak <= \(hari)
                AND (v.berlaku_sampai IS NULL OR v.berlaku_sampai >= \(hari))
            """
    }
}

extension KeadaanStandar: SQLConvertible, SQLDecodable {}

extension IsiStandar {
    init(_ row: SQLRow) throws {
        let jabatan: String = try row.get("jabatan")
        self.init(
            kode: try row.get("kode"), urusan: try row.get("urusan"), kelompok: try row.get("kelompok"),
            jabatan: jabatan.split(separator: ";").map { $0.trimmingBlanks }.filter { !$0.isEmpty },
            unitPelaksana: try row.get("unit_pelaksana"), indikator: try row.get("indikator"),
            satuan: try row.get("satuan"), arah: try row.get("arah"), aspek: try row.get("aspek"),
            operatorTarget: try row.pilihan("operator_target"), targetAngka: try row.desimal("target_angka"),
            targetAngkaMaks: try row.desimal("target_angka_maks"), targetTeks: try row.get("target_teks"),
            statusTarget: try row.pilihan("status_target") ?? .contoh,
            statusData: try row.pilihan("status_data") ?? .rekonstruksi, sumber: try row.get("sumber"),
            dasarHukum: try row.get("dasar_hukum"),
            manual: ManualStandar(
                tujuan: try row.get("tujuan"), definisi: try row.get("definisi"), formula: try row.get("formula"),
                kendali: try row.pilihan("kendali"), sumberData: try row.get("sumber_data"),
                periode: try row.pilihan("periode")
            ),
            tingkat: TingkatStandar(
                diBawah: try row.get("di_bawah"), sesuai: try row.get("sesuai"), diAtas: try row.get("di_atas")
            )
        )
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        let tanpaAwal = drop { $0 == " " }
        guard let akhir = tanpaAwal.lastIndex(where: { $0 != " " }) else { return "" }
        return String(tanpaAwal[...akhir])
    }
}

extension IsiStandar {
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
}

extension Standar {
    /// As an indicator of an SKP, which keeps this version: an example figure is left out, so that a real one is agreed.
    public func sebagaiIndikator(id baru: String) -> IndikatorKinerja {
        IndikatorKinerja(
            id: baru, aspek: isi.aspek, ukuran: isi.indikator,
            target: isi.isRujukanNyata && isi.rujukan.angka != nil ? isi.rujukan : .kosong,
            satuan: isi.satuan.lowercased() == "persen" ? "%" : isi.satuan, arah: isi.arah, standarID: id,
            standarKode: isi.kode, standarVersi: versi
        )
    }
}

extension IsiStandar.StatusData {
    /// What the word means, in a sentence.
    public var penjelasan: String {
        switch self {
        case .terverifikasi: "Bunyi standar ini dicocokkan dengan sumbernya."
        case .pengetahuanUmum: "Bunyi standar ini diketahui umum, tetapi belum dicocokkan dengan naskah aslinya."
        case .rekonstruksi: "Standar ini disusun ulang sebagai contoh, bukan kutipan sumber resmi."
        }
    }
}

extension IsiStandar.StatusTarget {
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
