/// What a table of sasaran and indicators would do to a Perjanjian Kinerja. Nothing is changed by reading it.
public struct ImporPerjanjian: Sendable {
    /// One good row.
    public struct Baris: Sendable, Hashable {
        public enum Beda: String, Sendable { case baru, berubah, sama }

        public let nomor: Int
        public let butir: IndikatorPK
        public let beda: Beda
        /// The cells, in the order of `ImporPerjanjian.judul`, to be read again when it is applied.
        public let sel: [String]
    }

    public internal(set) var baris: [Baris] = []
    /// Faulty rows wait for mending; `sel` of the same place holds them as typed.
    public internal(set) var bermasalah: [BarisBermasalah] = []
    public internal(set) var selBermasalah: [[String]] = []

    /// Column names of a file; the first three are asked for.
    public static let judul = [
        "sasaran", "indikator", "target", "satuan", "target_angka", "arah", "aspek", "perspektif", "iku",
    ]

    public func jumlah(_ beda: Baris.Beda) -> Int { baris.filter { $0.beda == beda }.count }

    /// The agreement with every good row in it; items that the table does not name stay.
    public func terapkan(pada pk: PerjanjianKinerja) throws(DaftarPenolakan) -> PerjanjianKinerja {
        var hasil = pk
        for satu in baris where satu.beda != .sama { hasil = try hasil.isi(satu.butir) }
        return hasil
    }
}

/// Reads a table into a dry run against `pk`. With a heading row the columns may stand in any order; without one they are
/// sasaran, indikator, target, satuan and so on. An empty cell of sasaran repeats the one above, as merged cells do.
///
/// - Throws: `impor.tanpa_data`, `impor.kolom_wajib`, `perjanjian.keadaan_tidak_sesuai`.
public func bacaImporPerjanjian(
    _ tabel: TabelMasukan, pada pk: PerjanjianKinerja, idBaru: () -> String
) throws(Penolakan) -> ImporPerjanjian {
    try pk.keadaan.periksa(.susun)
    let (mulai, kolom) = try kepalaPerjanjian(tabel)
    var pembaca = PembacaPerjanjian(kolom: kolom, pk: pk)
    for i in tabel.baris.indices.dropFirst(mulai) where tabel.baris[i].contains(where: { Sel.isi($0) != nil }) {
        pembaca.baca(tabel.baris[i], nomor: tabel.nomorBaris[i], idBaru: idBaru)
    }
    guard !pembaca.hasil.baris.isEmpty || !pembaca.hasil.bermasalah.isEmpty else {
        throw Penolakan(
            "impor.tanpa_data", "Tidak ada baris sasaran di sini", isian: "isi",
            perbaikan: "Isi sedikitnya satu baris dengan sasaran, indikator, dan target."
        )
    }
    return pembaca.hasil
}

/// Where the rows begin and which cell holds what.
private func kepalaPerjanjian(_ tabel: TabelMasukan) throws(Penolakan) -> (mulai: Int, kolom: [String: Int]) {
    for (letak, baris) in tabel.baris.prefix(KepalaTabel.barisDicari).enumerated() {
        var kolom: [String: Int] = [:]
        for (nomor, sel) in baris.enumerated() {
            guard let nama = namaKolom(Slug.dari(sel)), kolom[nama] == nil else { continue }
            kolom[nama] = nomor
        }
        guard kolom["indikator"] != nil, kolom["sasaran"] != nil || kolom["target"] != nil else { continue }
        let kurang = ImporPerjanjian.judul.prefix(3).filter { kolom[$0] == nil }
        guard kurang.isEmpty else {
            throw Penolakan(
                "impor.kolom_wajib", "Kolom \(kurang.joined(separator: ", ")) tidak ada", isian: "isi",
                perbaikan: "Tambahkan kolom itu di baris judul, lalu baca lagi."
            )
        }
        return (letak + 1, kolom)
    }
    guard tabel.baris.contains(where: { $0.count >= 3 }) else {
        throw Penolakan(
            "impor.kolom_wajib", "Setiap baris memerlukan sedikitnya tiga kolom: sasaran, indikator, target",
            isian: "isi", perbaikan: "Salin langsung dari lembar kerja, supaya kolomnya terbawa."
        )
    }
    return (0, Dictionary(uniqueKeysWithValues: ImporPerjanjian.judul.enumerated().map { ($1, $0) }))
}

private func namaKolom(_ slug: String) -> String? {
    switch slug {
    case "sasaran", "sasaran_strategis", "sasaran_kegiatan", "sasaran_program": "sasaran"
    case "indikator", "indikator_kinerja", "ukuran", "indikator_kinerja_utama": "indikator"
    case "target", "target_kinerja": "target"
    case "iku", "is_iku": "iku"
    default: ImporPerjanjian.judul.contains(slug) ? slug : nil
    }
}

/// Reads the rows one after another.
private struct PembacaPerjanjian {
    let kolom: [String: Int]
    let pk: PerjanjianKinerja
    var hasil = ImporPerjanjian()
    private var sasaran = ""

    init(kolom: [String: Int], pk: PerjanjianKinerja) {
        self.kolom = kolom
        self.pk = pk
    }

    mutating func baca(_ baris: [String], nomor: Int, idBaru: () -> String) {
        var sel = ImporPerjanjian.judul.map { isi($0, baris) }
        if sel[0].isEmpty { sel[0] = sasaran } else { sasaran = sel[0] }
        let kata = Teks.kata(sel[1])
        let lama = pk.indikator.first { Teks.kata($0.ukuran) == kata }
        var masukan = MasukanIndikatorPK()
        (masukan.sasaran, masukan.ukuran, masukan.target, masukan.satuan) = (sel[0], sel[1], sel[2], sel[3])
        (masukan.targetAngka, masukan.arah, masukan.aspek) = (sel[4], sel[5], sel[6])
        (masukan.perspektif, masukan.iku) = (sel[7], sel[8])
        masukan.perluManual = lama?.isPerluManual == true ? "ya" : ""
        let (butir, faults) = masukan.baca(id: lama?.id ?? idBaru(), standarID: lama?.standarID)
        let semua = faults + ButirPerjanjianLengkap.periksa(butir, di: sementara)
        guard semua.isEmpty else { return tolak(semua, sel, nomor: nomor) }
        let beda: ImporPerjanjian.Baris.Beda = lama.map { $0.isSama(butir) ? .sama : .berubah } ?? .baru
        hasil.baris.append(ImporPerjanjian.Baris(nomor: nomor, butir: butir, beda: beda, sel: sel))
    }

    /// The agreement with the rows read so far, so that a row that repeats another is seen.
    private var sementara: PerjanjianKinerja {
        var kini = pk
        let dibaca = hasil.baris.map(\.butir)
        kini.indikator =
            pk.indikator.filter { lama in !dibaca.contains { $0.id == lama.id } }
            + dibaca.map {
                var lain = $0
                lain.id += "-dibaca"
                return lain
            }
        return kini
    }

    private mutating func tolak(_ faults: [Penolakan], _ sel: [String], nomor: Int) {
        let masalah = faults.map {
            MasalahImpor(
                kode: $0.kode, kolom: $0.isian == "ukuran" ? "indikator" : $0.isian ?? "baris", kalimat: $0.pesan,
                perbaikan: $0.perbaikan ?? ""
            )
        }
        hasil.bermasalah.append(
            BarisBermasalah(nomorBaris: nomor, daftarMasalah: masalah, idLuar: nil, nama: sel[1].isEmpty ? nil : sel[1])
        )
        hasil.selBermasalah.append(sel)
    }

    private func isi(_ nama: String, _ baris: [String]) -> String {
        guard let letak = kolom[nama], letak < baris.count else { return "" }
        return Sel.isi(Sel.tanpaPetik(baris[letak])) ?? ""
    }
}

extension IndikatorPK {
    /// The same words, target and marks; the state of the agreement does not count.
    func isSama(_ lain: IndikatorPK) -> Bool {
        var lain = lain
        lain.isRancangan = isRancangan
        return self == lain
    }
}
