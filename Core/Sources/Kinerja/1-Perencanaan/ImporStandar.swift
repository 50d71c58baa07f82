/// What a file of standards says: good rows wait for review, faulty ones are listed.
public struct HasilImporStandar: Sendable, Equatable {
    /// In the order of the file.
    public var baris: [StandarMasukan]
    /// Ascending by row number; `idLuar` holds the kode, `nama` the indikator.
    public var bermasalah: [BarisBermasalah]
    public var catatan: [CatatanImpor]
    /// Rows below the header that hold something.
    public var jumlahBaris: Int
}

/// Reads a table of standards. Columns in any order; unknown columns are passed over.
///
/// - Throws: `impor.kepala_tidak_ditemukan`, `impor.kolom_wajib`, `impor.tanpa_data`.
public func bacaImporStandar(_ tabel: TabelMasukan) throws(Penolakan) -> HasilImporStandar {
    let (letak, kolom) = try kepalaStandar(tabel)
    var pembaca = PembacaStandar(kolom: kolom)
    var jumlah = 0
    for i in tabel.baris.indices.dropFirst(letak + 1) where tabel.baris[i].contains(where: { Sel.isi($0) != nil }) {
        jumlah += 1
        pembaca.baca(tabel.baris[i], nomor: tabel.nomorBaris[i])
    }
    guard jumlah > 0 else {
        throw Penolakan(
            "impor.tanpa_data",
            "Berkas ini memuat judul kolom tetapi tidak memuat baris standar.",
            perbaikan: "Isi sedikitnya satu baris standar, lalu unggah lagi."
        )
    }
    pembaca.pisahkanGanda()
    return HasilImporStandar(
        baris: pembaca.baik,
        bermasalah: pembaca.bermasalah.sorted { $0.nomorBaris < $1.nomorBaris },
        catatan: pembaca.catatan.urut,
        jumlahBaris: jumlah
    )
}

private let kolomWajibStandar = ["kode", "urusan", "indikator", "satuan", "arah_lebih_baik", "aspek", "sumber"]

private func kepalaStandar(_ tabel: TabelMasukan) throws(Penolakan) -> (letak: Int, kolom: [String: Int]) {
    for (letak, baris) in tabel.baris.prefix(KepalaTabel.barisDicari).enumerated() {
        let kolom = Dictionary(
            baris.enumerated().map { (Slug.dari($1), $0) },
            uniquingKeysWith: { awal, _ in awal }
        )
        guard kolom["kode"] != nil, kolom["indikator"] != nil else { continue }
        let kurang = kolomWajibStandar.filter { kolom[$0] == nil }
        guard kurang.isEmpty else {
            throw Penolakan(
                "impor.kolom_wajib",
                "Kolom \(kurang.joined(separator: ", ")) tidak ada pada berkas standar ini.",
                perbaikan: "Tambahkan kolom itu di baris judul, lalu unggah lagi."
            )
        }
        return (letak, kolom)
    }
    throw Penolakan(
        "impor.kepala_tidak_ditemukan",
        "Baris judul dengan kolom kode dan indikator tidak ditemukan dalam \(KepalaTabel.barisDicari) baris pertama.",
        perbaikan: "Pakai judul kolom seperti pada berkas contoh standar."
    )
}
