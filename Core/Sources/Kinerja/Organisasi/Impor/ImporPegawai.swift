/// What a file of people says, after all rules: the good rows wait, the faulty ones are listed.
public struct HasilImporPegawai: Sendable, Equatable {
    public var varian: VarianImpor
    /// Row number of the header.
    public var nomorBarisJudul: Int
    /// Rows below the header that hold something.
    public var jumlahBaris: Int
    /// One master record for each person, in the order of the file.
    public var pegawai: [BarisPegawai]
    /// All SKP and assessments of a report, acting posts included.
    public var riwayatSKP: [BarisRiwayatSKP]
    public var daftarUnit: [UnitMasukan]
    /// Ascending by row number.
    public var bermasalah: [BarisBermasalah]
    public var catatan: [CatatanImpor]
    /// People named only in rows for acting posts.
    public var hanyaPlt: [NIP]
    /// Labels of columns that were not read, for privacy.
    public var kolomDibuang: [String]
    /// Labels of columns that no rule uses.
    public var kolomTidakDipakai: [String]
}

/// Reads a table of SIASN or e-Kinerja.
///
/// - Parameter bolehSintetis: accept NIP of invented people (impossible birth dates); only for trials.
/// - Throws: `impor.kepala_tidak_ditemukan`, `impor.kolom_wajib`, `impor.tanpa_data`.
public func bacaImporPegawai(
    _ tabel: TabelMasukan,
    bolehSintetis: Bool = false
) throws(Penolakan) -> HasilImporPegawai {
    let kepala = try KepalaTabel.cari(tabel)
    var pembaca = PembacaBarisImpor(kepala: kepala, bolehSintetis: bolehSintetis)
    catatKolom(kepala, &pembaca.catatan)
    var terbaca: [BarisTerbaca] = []
    var jumlah = 0
    for letak in tabel.baris.indices.dropFirst(kepala.letak + 1) {
        let baris = tabel.baris[letak]
        if baris.contains(where: { Sel.isi($0) != nil }) { jumlah += 1 }
        if let hasil = pembaca.baca(baris, nomor: tabel.nomorBaris[letak]) { terbaca.append(hasil) }
    }
    guard jumlah > 0 else {
        throw Penolakan(
            "impor.tanpa_data",
            "Berkas ini memuat judul kolom tetapi tidak memuat baris pegawai.",
            perbaikan: "Unduh ulang berkasnya, lalu periksa isinya sebelum diunggah."
        )
    }
    let ganda = GandaImpor(terbaca, kepala: kepala, catatan: &pembaca.catatan)
    let unit = UnitMasukan.daftar(ganda.pegawai, catatan: &pembaca.catatan)
    return HasilImporPegawai(
        varian: kepala.varian,
        nomorBarisJudul: tabel.nomorBaris[kepala.letak],
        jumlahBaris: jumlah,
        pegawai: ganda.pegawai,
        riwayatSKP: terbaca.compactMap(\.riwayat),
        daftarUnit: unit,
        bermasalah: (pembaca.bermasalah + ganda.bermasalah).sorted { $0.nomorBaris < $1.nomorBaris },
        catatan: pembaca.catatan.urut,
        hanyaPlt: ganda.hanyaPlt,
        kolomDibuang: kepala.kolomDibuang,
        kolomTidakDipakai: kepala.kolomTidakDipakai
    )
}

private func catatKolom(_ kepala: KepalaTabel, _ catatan: inout BukuCatatan) {
    if !kepala.kolomDibuang.isEmpty {
        catatan.catat(
            .keterangan,
            "kolom_pribadi",
            "Data pribadi yang tidak diperlukan tidak dibaca: "
                + kepala.kolomDibuang.joined(separator: ", ") + "."
        )
    }
    for label in kepala.kolomGanda {
        catatan.catat(
            .peringatan,
            "kolom_ganda",
            kolom: label,
            "Judul kolom ini muncul dua kali; yang pertama dipakai."
        )
    }
}
