/// An indicator that rows of a daily log may name.
public struct PilihanIndikator: Sendable, Hashable {
    public let id: String
    public let ukuran: String
    /// Wording of the result it belongs to.
    public let rhk: String
    public let satuan: String

    public init(id: String, ukuran: String, rhk: String, satuan: String = "") {
        self.id = id
        self.ukuran = ukuran
        self.rhk = rhk
        self.satuan = satuan
    }
}

/// What a file of daily notes says: good rows wait for the person's word, faulty ones are listed.
public struct HasilBacaCatatan: Sendable, Equatable {
    public var baris: [BarisCatatan] = []
    public var bermasalah: [BarisBermasalah] = []
    /// Row numbers whose indicator is not in the SKP; they come in without one.
    public var tanpaIndikator: [Int] = []
    /// Rows below the header that hold something.
    public var jumlahBaris = 0
}

/// One good row.
public struct BarisCatatan: Sendable, Hashable {
    public let nomorBaris: Int
    /// `id` is empty.
    public let catatan: CatatanHarian
}

/// Reads a table of daily notes, columns in any order, unknown columns passed over. No template of e-Kinerja is public, so
/// the columns are the product's own with the synonyms people use.
///
/// - Parameter batas: most rows.
/// - Throws: `impor.kepala_tidak_ditemukan`, `impor.tanpa_data`, `impor.terlalu_banyak`.
public func bacaCatatanHarian(
    _ tabel: TabelMasukan, indikator: [PilihanIndikator], pada hariIni: Tanggal, batas: Int = 2000
) throws(Penolakan) -> HasilBacaCatatan {
    let (letak, kolom) = try kepalaCatatan(tabel)
    let pembaca = PembacaCatatan(kolom: kolom, indikator: indikator, hariIni: hariIni)
    var hasil = HasilBacaCatatan()
    for i in tabel.baris.indices.dropFirst(letak + 1) where tabel.baris[i].contains(where: { Sel.isi($0) != nil }) {
        hasil.jumlahBaris += 1
        pembaca.baca(tabel.baris[i], nomor: tabel.nomorBaris[i], ke: &hasil)
    }
    guard hasil.jumlahBaris > 0 else {
        throw Penolakan(
            "impor.tanpa_data", "Berkas ini memuat judul kolom tetapi tidak memuat catatan",
            isian: "berkas", perbaikan: "Isi sedikitnya satu baris, lalu unggah lagi."
        )
    }
    guard hasil.jumlahBaris <= batas else {
        throw Penolakan(
            "impor.terlalu_banyak", "Berkas memuat \(hasil.jumlahBaris) baris. Paling banyak \(batas); bagi per bulan",
            isian: "berkas"
        )
    }
    return hasil
}

/// Which rows of a file are not stored yet: the same row twice in a file counts twice, and sending the file again adds
/// nothing.
public func catatanBaru(_ baris: [BarisCatatan], ada: [CatatanHarian]) -> [BarisCatatan] {
    var sisa: [String: Int] = [:]
    for satu in ada { sisa[satu.kunci, default: 0] += 1 }
    return baris.filter { satu in
        guard let jumlah = sisa[satu.catatan.kunci], jumlah > 0 else { return true }
        sisa[satu.catatan.kunci] = jumlah - 1
        return false
    }
}

/// Columns of a daily log with the words people use for them.
public enum KolomCatatan: String, CaseIterable, Sendable {
    case tanggal, aktivitas, indikator, jumlah, satuan, keterangan

    var sinonim: Set<String> {
        switch self {
        case .tanggal:
            ["tanggal", "tgl", "hari_tanggal", "tanggal_kegiatan", "tanggal_aktivitas", "tanggal_pelaksanaan"]
        case .aktivitas:
            [
                "aktivitas", "kegiatan", "uraian", "aktivitas_harian", "aktivitas_kegiatan", "nama_aktivitas",
                "nama_kegiatan", "uraian_kegiatan", "uraian_aktivitas", "uraian_pekerjaan", "deskripsi",
                "deskripsi_kegiatan", "pekerjaan", "kegiatan_harian",
            ]
        case .indikator:
            [
                "indikator", "rhk", "indikator_rhk", "rencana_hasil_kerja", "indikator_kinerja",
                "indikator_kinerja_individu", "rencana_hasil_kerja_skp", "butir_skp", "skp",
            ]
        case .jumlah: ["jumlah", "realisasi", "output", "volume", "kuantitas", "capaian", "jumlah_output", "hasil"]
        case .satuan: ["satuan", "satuan_output", "satuan_hasil"]
        case .keterangan: ["keterangan", "catatan", "bukti", "tautan", "link_bukti", "bukti_dukung"]
        }
    }
}

private func kepalaCatatan(_ tabel: TabelMasukan) throws(Penolakan) -> (letak: Int, kolom: [KolomCatatan: Int]) {
    for (letak, baris) in tabel.baris.prefix(KepalaTabel.barisDicari).enumerated() {
        let slug = baris.map(Slug.dari)
        var kolom: [KolomCatatan: Int] = [:]
        for satu in KolomCatatan.allCases { kolom[satu] = slug.firstIndex(where: satu.sinonim.contains) }
        if kolom[.tanggal] != nil, kolom[.aktivitas] != nil { return (letak, kolom) }
    }
    throw Penolakan(
        "impor.kepala_tidak_ditemukan",
        "Baris judul dengan kolom tanggal dan aktivitas tidak ditemukan dalam \(KepalaTabel.barisDicari) baris pertama",
        isian: "berkas", perbaikan: "Beri judul kolom: tanggal, aktivitas, indikator, jumlah, satuan, keterangan."
    )
}

private struct PembacaCatatan {
    let kolom: [KolomCatatan: Int]
    let indikator: [PilihanIndikator]
    let hariIni: Tanggal

    func baca(_ baris: [String], nomor: Int, ke hasil: inout HasilBacaCatatan) {
        let (tanggal, salah) = tanggal(sel(.tanggal, baris))
        let sebut = sel(.indikator, baris)
        let cocok = sebut.flatMap(cari)
        let masukan = MasukanCatatan(
            tanggal: tanggal?.description ?? "", teks: sel(.aktivitas, baris) ?? "", jumlah: sel(.jumlah, baris) ?? "",
            satuan: sel(.satuan, baris) ?? cocok?.satuan ?? "", indikator: cocok?.id ?? "",
            keterangan: sel(.keterangan, baris) ?? ""
        )
        var masalah = salah.map { [$0] } ?? []
        do throws(DaftarPenolakan) {
            let catatan = try masukan.baca(id: "", pada: hariIni)
            if masalah.isEmpty {
                hasil.baris.append(BarisCatatan(nomorBaris: nomor, catatan: catatan))
                if sebut != nil, cocok == nil { hasil.tanpaIndikator.append(nomor) }
                return
            }
        } catch {
            masalah += error.daftar.map {
                MasalahImpor(kode: $0.kode, kolom: $0.isian ?? "", kalimat: $0.pesan, perbaikan: $0.perbaikan ?? "")
            }
        }
        hasil.bermasalah.append(
            BarisBermasalah(nomorBaris: nomor, daftarMasalah: masalah, nama: sel(.aktivitas, baris)))
    }

    private func sel(_ satu: KolomCatatan, _ baris: [String]) -> String? {
        guard let letak = kolom[satu], baris.indices.contains(letak) else { return nil }
        let isi = Sel.isi(baris[letak])
        // Exports put an apostrophe before what a spreadsheet would take for a formula.
        return isi?.first == "'" ? isi.map { String($0.dropFirst()) } : isi
    }

    private func tanggal(_ teks: String?) -> (Tanggal?, MasalahImpor?) {
        guard let teks else {
            return (nil, masalah("catatan.tanggal_kosong", "Tanggal kosong.", "Isi tanggal, misalnya 12-09-2026."))
        }
        switch TanggalImpor.baca(teks) {
        case .terbaca(let hari), .dariSerial(let hari): return (hari, nil)
        case .salah(let kalimat):
            return (nil, masalah("catatan.tanggal_salah", kalimat, "Tulis tanggal seperti 12-09-2026."))
        }
    }

    private func masalah(_ kode: String, _ kalimat: String, _ perbaikan: String) -> MasalahImpor {
        MasalahImpor(kode: kode, kolom: "tanggal", kalimat: kalimat, perbaikan: perbaikan)
    }

    /// By the measure, then by the result where that has only one indicator.
    private func cari(_ sebut: String) -> PilihanIndikator? {
        let dicari = Slug.dari(sebut)
        if let satu = indikator.first(where: { Slug.dari($0.ukuran) == dicari }) { return satu }
        let hasil = indikator.filter { Slug.dari($0.rhk) == dicari }
        return hasil.count == 1 ? hasil[0] : nil
    }
}
