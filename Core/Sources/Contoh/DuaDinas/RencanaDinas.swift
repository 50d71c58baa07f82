import Kinerja

/// How the plans of the two dinas are written down: by post, with blanks `{1}`, `{2}` for what differs between its holders.
struct RencanaDinas: Sendable {
    /// Code of the post, or key of one of its holders.
    let kunci: String
    /// What fills the blanks, one row for each holder; empty where nothing differs.
    let sebaran: [[String]]
    let hasil: [RencanaContoh.Hasil]
    let dukungan: [String]
    let ekspektasi: [NilaiBerAKHLAK: String]
    let pendekatan: SKP.Pendekatan

    init(
        _ kunci: String, pendekatan: SKP.Pendekatan = .kuantitatif, sebaran: [[String]] = [], dukungan: [String] = [],
        ekspektasi: [NilaiBerAKHLAK: String] = [:], _ hasil: [RencanaContoh.Hasil]
    ) {
        self.kunci = kunci
        self.sebaran = sebaran
        self.hasil = hasil
        self.dukungan = dukungan
        self.ekspektasi = ekspektasi
        self.pendekatan = pendekatan
    }
}

extension RencanaContoh.Hasil {
    /// A result of the two dinas. `dukung` is the place of the superior's result that it supports, `ke` that of the
    /// indicator there. Unless it is said,
    /// classification and cascading follow from the post.
    static func hasil(
        _ rumusan: String, dukung: Int? = nil, ke ukuranDidukung: Int = 0,
        golongan klasifikasi: KlasifikasiHasil? = nil,
        sudut perspektif: Perspektif? = nil,
        kaskade: PendekatanKaskade? = nil, jenis: JenisHasilKerja = .utama, _ ukuran: [RencanaContoh.Ukuran]
    ) -> Self {
        var hasil = Self(
            rumusan: rumusan, mendukung: dukung, klasifikasi: klasifikasi?.rawValue ?? "",
            perspektif: perspektif?.rawValue ?? "", ukuran: ukuran
        )
        hasil.kaskade = kaskade
        hasil.ukuranDidukung = ukuranDidukung
        hasil.jenis = jenis
        return hasil
    }
}

extension RencanaContoh.Ukuran {
    /// How many; more is better.
    static func banyak(_ ukuran: String, _ target: String, _ satuan: String, _ standar: String? = nil) -> Self {
        buat(.kuantitas, ukuran, target, satuan, .naik, standar)
    }

    /// How good; more is better.
    static func mutu(_ ukuran: String, _ target: String, _ satuan: String, _ standar: String? = nil) -> Self {
        buat(.kualitas, ukuran, target, satuan, .naik, standar)
    }

    /// Errors and the like; less is better.
    static func cacat(_ ukuran: String, _ target: String, _ satuan: String, _ standar: String? = nil) -> Self {
        buat(.kualitas, ukuran, target, satuan, .turun, standar)
    }

    /// How long; less is better.
    static func lama(_ ukuran: String, _ target: String, _ satuan: String, _ standar: String? = nil) -> Self {
        buat(.waktu, ukuran, target, satuan, .turun, standar)
    }

    /// How much of it in time; more is better.
    static func tepat(_ ukuran: String, _ target: String, _ satuan: String, _ standar: String? = nil) -> Self {
        buat(.waktu, ukuran, target, satuan, .naik, standar)
    }

    /// How true to the budget; more is better.
    static func hemat(_ ukuran: String, _ target: String, _ satuan: String, _ standar: String? = nil) -> Self {
        buat(.biaya, ukuran, target, satuan, .naik, standar)
    }

    /// Deviations from the budget; less is better.
    static func simpang(_ ukuran: String, _ target: String, _ satuan: String, _ standar: String? = nil) -> Self {
        buat(.biaya, ukuran, target, satuan, .turun, standar)
    }

    /// The same one as an item of the Perjanjian Kinerja.
    var pk: Self {
        var salinan = self
        salinan.isPK = true
        return salinan
    }

    private static func buat(
        _ aspek: AspekIndikator, _ ukuran: String, _ target: String, _ satuan: String, _ arah: ArahIndikator,
        _ standar: String?
    ) -> Self {
        Self(
            aspek: aspek.rawValue, ukuran: ukuran, target: target, targetTeks: target, satuan: satuan,
            arah: arah.rawValue, standar: standar
        )
    }
}

extension RencanaContoh {
    /// The plans of all 189 people of the two dinas, superiors before their staff.
    public static let duaDinas: [RencanaContoh] = PerencanaDinas().semua()
}

/// Fills the blanks.
private struct PerencanaDinas {
    private let menurutKunci: [String: RencanaDinas]

    init() {
        let semua = RencanaDinas.dinkes + RencanaDinas.dikbud
        menurutKunci = Dictionary(semua.map { ($0.kunci, $0) }, uniquingKeysWith: { awal, _ in awal })
    }

    func semua() -> [RencanaContoh] {
        JabatanDinas.semua.flatMap { jabatan in
            (0..<jabatan.jumlah).compactMap { rencana(jabatan, $0) }
        }
    }

    private func rencana(_ jabatan: JabatanDinas, _ nomor: Int) -> RencanaContoh? {
        let kunci = OrangContoh.kunci(jabatan, ke: nomor)
        guard let pola = menurutKunci[kunci] ?? menurutKunci[jabatan.kode] else { return nil }
        let isi = pola.sebaran.indices.contains(nomor) ? pola.sebaran[nomor] : []
        let dukungan = pola.dukungan.isEmpty ? dukunganUmum(jabatan) : pola.dukungan
        return RencanaContoh(
            orang: kunci, hasil: pola.hasil.map { lengkapi($0, jabatan, isi) }, dukungan: dukungan,
            skema: skema(jabatan), konsekuensi: konsekuensi, ekspektasi: pola.ekspektasi, pendekatan: pola.pendekatan
        )
    }

    private func lengkapi(_ hasil: RencanaContoh.Hasil, _ jabatan: JabatanDinas, _ isi: [String]) -> RencanaContoh.Hasil
    {
        var lengkap = RencanaContoh.Hasil(
            rumusan: isi.mengisi(hasil.rumusan), mendukung: hasil.mendukung,
            klasifikasi: hasil.klasifikasi.isEmpty ? klasifikasi(jabatan.jenis).rawValue : hasil.klasifikasi,
            perspektif: hasil.perspektif, ukuran: hasil.ukuran.map { lengkapi($0, isi) }
        )
        lengkap.jenis = hasil.jenis
        lengkap.ukuranDidukung = hasil.ukuranDidukung
        lengkap.kaskade =
            hasil.mendukung == nil ? nil : hasil.kaskade ?? (isi.isEmpty ? .outputAntara : .pembagianWilayah)
        return lengkap
    }

    private func lengkapi(_ ukuran: RencanaContoh.Ukuran, _ isi: [String]) -> RencanaContoh.Ukuran {
        let target = ukuran.target.map { isi.mengisi($0) }
        var lengkap = RencanaContoh.Ukuran(
            aspek: ukuran.aspek, ukuran: isi.mengisi(ukuran.ukuran), target: target,
            targetTeks: target ?? isi.mengisi(ukuran.targetTeks), satuan: ukuran.satuan, arah: ukuran.arah,
            standar: ukuran.standar
        )
        lengkap.isPK = ukuran.isPK
        return lengkap
    }

    private func klasifikasi(_ jenis: JenisJabatan) -> KlasifikasiHasil {
        switch jenis {
        case .kepalaDaerah, .jptPratama: .outcomeAntara
        case .administrator, .pengawas: .outputKendaliSedang
        case .fungsional, .pelaksana: .outputKendaliTinggi
        }
    }

    private func dukunganUmum(_ jabatan: JabatanDinas) -> [String] {
        switch jabatan.unit {
        case "PKM-HULU":
            ["Obat, alat, dan alat pelindung diri tersedia di ruang layanan", "Data sasaran wilayah kerja"]
        case "SDN-CONTOH", "SMPN-CONTOH": ["Buku, alat peraga, dan jaringan internet sekolah yang berfungsi"]
        case "DIKBUD-KELOMPOK-JABATAN-FUNGSIONAL":
            ["Data rapor pendidikan sekolah binaan", "Biaya perjalanan ke sekolah binaan"]
        default: ["Anggaran sesuai dokumen pelaksanaan anggaran", "Peralatan kerja dan jaringan yang berfungsi"]
        }
    }

    private func skema(_ jabatan: JabatanDinas) -> [String] {
        jabatan.unit.hasSuffix("-CONTOH") || jabatan.unit == "DIKBUD-KELOMPOK-JABATAN-FUNGSIONAL"
            ? ["Hasil kerja dilaporkan setiap semester, beserta rekapitulasi realisasi"]
            : ["Hasil kerja dilaporkan setiap bulan, beserta realisasi dan bukti dukungnya"]
    }

    private var konsekuensi: [String] {
        [
            "Apabila memenuhi ekspektasi, diprioritaskan mengikuti pengembangan kompetensi",
            "Apabila tidak memenuhi ekspektasi, mendapat bimbingan kinerja dan penugasan ditinjau ulang",
        ]
    }
}

extension [String] {
    /// `{1}` becomes the first of them, and so on; blanks without a filling stay.
    fileprivate func mengisi(_ pola: String) -> String {
        guard !isEmpty, pola.contains("{") else { return pola }
        var hasil = ""
        for bagian in pola.split(separator: "{", omittingEmptySubsequences: false) {
            let pecah = bagian.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            if pecah.count == 2, let nomor = Int(pecah[0]), indices.contains(nomor - 1) {
                hasil += self[nomor - 1] + pecah[1]
            } else {
                hasil += bagian
            }
        }
        return hasil
    }
}
