/// Standards as rows of a table: what an export writes and an import reads back unchanged.
public enum TabelStandar {
    /// Column names, in the order of an export.
    public static let judul = [
        "kode", "urusan", "kelompok", "jabatan", "indikator", "satuan", "arah_lebih_baik", "aspek", "operator_target",
        "target_angka", "target_angka_maks", "target_teks", "unit_pelaksana_tipikal", "status_target", "status_data",
        "sumber", "dasar_hukum", "tujuan", "definisi", "formula", "kendali", "sumber_data", "periode_pelaporan",
        "di_bawah_ekspektasi", "sesuai_ekspektasi", "di_atas_ekspektasi",
    ]

    /// The cells of one standard, as many as `judul`.
    public static func baris(_ isi: IsiStandar) -> [String] {
        [
            isi.kode, isi.urusan, isi.kelompok, isi.daftarJabatan, isi.indikator, isi.satuan, isi.arah.rawValue,
            isi.aspek.rawValue, isi.operatorTarget?.rawValue ?? "", koma(isi.targetAngka), koma(isi.targetAngkaMaks),
            isi.targetTeks, isi.unitPelaksana, isi.statusTarget.rawValue, isi.statusData.rawValue, isi.sumber,
            isi.dasarHukum, isi.manual.tujuan, isi.manual.definisi, isi.manual.formula,
            isi.manual.kendali?.rawValue ?? "", isi.manual.sumberData, isi.manual.periode?.rawValue ?? "",
            isi.tingkat.diBawah, isi.tingkat.sesuai, isi.tingkat.diAtas,
        ]
    }

    /// RFC 4180 with CRLF, for spreadsheet programs: a cell that would start a formula gets an apostrophe in front, which
    /// the import takes off again.
    public static func csv(_ baris: some Sequence<[String]>) -> String {
        var teks = ""
        for satu in baris { teks += satu.map(sel).joined(separator: ",") + "\r\n" }
        return teks
    }

    /// Whether a spreadsheet program would run the cell.
    static func isRumus(_ awal: Character) -> Bool { "=+-@\t\r".contains(awal) }

    private static func sel(_ isi: String) -> String {
        let aman = isi.first.map(isRumus) == true ? "'" + isi : isi
        guard aman.contains(where: { ",\"\n\r\r\n;".contains($0) }) else { return aman }
        var dikutip = "\""
        for huruf in aman { dikutip += huruf == "\"" ? "\"\"" : String(huruf) }
        return dikutip + "\""
    }

    /// Three decimals would read as thousands, so figures go out with a comma only where they need one.
    private static func koma(_ angka: Desimal?) -> String {
        guard let angka else { return "" }
        return String(angka.description.map { $0 == "." ? "," : $0 })
    }
}
