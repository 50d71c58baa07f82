import Kinerja
import Platform

/// Reading results and indicators from what people and programs send.
enum MasukanHasil {
    static let hasilPalingBanyak = 40
    static let indikatorPalingBanyak = 20

    /// A result from JSON; ids that are not among `dikenal` are replaced by new ones.
    static func hasil(_ json: JSONHasil, dikenal: Set<String>, waktu: Int64, letak: String) throws(Penolakan)
        -> RencanaHasilKerja
    {
        guard let jenis = JenisHasilKerja(rawValue: json.jenis) else {
            throw Penolakan("skp.jenis_salah", "Isi jenis dengan utama atau tambahan", isian: letak + ".jenis")
        }
        guard json.indikator.count <= indikatorPalingBanyak else { throw terlaluBanyakIndikator(letak) }
        var indikator: [IndikatorKinerja] = []
        for (indeks, satu) in json.indikator.enumerated() {
            indikator.append(
                try Self.indikator(satu, dikenal: dikenal, waktu: waktu, letak: "\(letak).indikator.\(indeks)")
            )
        }
        return RencanaHasilKerja(
            id: baru(json.id, dikenal, waktu), jenis: jenis, rumusan: rapi(json.rumusan, 1000),
            rhkAtasanID: json.rhk_atasan_id.flatMap { Identifier.isValid($0) ? $0 : nil },
            rhkAtasan: rapi(json.rhk_atasan ?? "", 2000), pemberiTugas: rapi(json.pemberi_tugas ?? "", 200),
            klasifikasi: json.klasifikasi.flatMap(KlasifikasiHasil.init(rawValue:)),
            perspektif: json.perspektif.flatMap(Perspektif.init(rawValue:)), catatanKembali: json.catatan_kembali,
            asal: asal(json.asal) ?? .dialog, kaskade: json.kaskade.flatMap(PendekatanKaskade.init(rawValue:)),
            indikator: indikator
        )
    }

    /// An origin that its owner may name; the product itself names the matrix and the Perjanjian Kinerja.
    static func asal(_ teks: String?) -> AsalHasilKerja? {
        teks.flatMap(AsalHasilKerja.init(rawValue:)).flatMap { asalPilihan.contains($0) ? $0 : nil }
    }

    static let asalPilihan: [AsalHasilKerja] = [
        .dialog, .direktif, .rencanaAksi, .plt, .plh, .jfStruktural, .tugasBelajar,
    ]

    private static func indikator(
        _ json: JSONIndikator, dikenal: Set<String>, waktu: Int64, letak: String
    ) throws(Penolakan) -> IndikatorKinerja {
        guard let aspek = AspekIndikator(rawValue: json.aspek) else {
            throw Penolakan(
                "skp.aspek_salah", "Isi aspek dengan kuantitas, kualitas, waktu, atau biaya", isian: letak + ".aspek"
            )
        }
        return try indikator(
            id: baru(json.id, dikenal, waktu), aspek: aspek, ukuran: json.ukuran, target: json.target,
            satuan: json.satuan ?? "", arah: json.arah.flatMap(ArahIndikator.init(rawValue:)),
            standar: (json.standar_id, json.standar_kode), isian: letak + ".target"
        )
    }

    /// An indicator as typed; without a direction the likely one is taken.
    static func indikator(
        id: String, aspek: AspekIndikator, ukuran: String, target: String, satuan: String, arah: ArahIndikator?,
        standar: (id: String?, kode: String?), isian: String
    ) throws(Penolakan) -> IndikatorKinerja {
        let (target, satuan) = TargetKinerja.baca(rapi(target, 100), satuan: rapi(satuan, 60))
        try target.periksa(isian: isian)
        return IndikatorKinerja(
            id: id, aspek: aspek, ukuran: rapi(ukuran, 500), target: target, satuan: satuan,
            arah: arah ?? .tebak(target, aspek: aspek), standarID: standar.id, standarKode: standar.kode
        )
    }

    static func terlaluBanyakIndikator(_ isian: String) -> Penolakan {
        Penolakan(
            "skp.terlalu_banyak",
            "Satu hasil kerja paling banyak \(indikatorPalingBanyak) indikator. Gabungkan yang serupa",
            isian: isian
        )
    }

    static var terlaluBanyakHasil: Penolakan {
        Penolakan("skp.terlalu_banyak", "SKP paling banyak \(hasilPalingBanyak) hasil kerja. Gabungkan yang serupa")
    }

    /// A narrative of the qualitative approach; unchanged words leave the indicator as it is (keputusan 6).
    static func narasi(_ teks: String, pada lama: IndikatorKinerja?, id: String) -> IndikatorKinerja {
        let rapi = rapi(teks, 1000)
        if let lama, lama.narasi == rapi { return lama }
        return IndikatorKinerja(
            id: id, aspek: lama?.aspek ?? .kualitas, ukuran: rapi, target: .kosong, standarID: lama?.standarID,
            standarKode: lama?.standarKode, standarVersi: lama?.standarVersi, indikatorPKID: lama?.indikatorPKID
        )
    }

    /// Blanks cut and at most so many letters kept.
    static func rapi(_ teks: String, _ panjang: Int) -> String {
        let huruf = teks.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(huruf.prefix(panjang))
    }

    private static func baru(_ id: String?, _ dikenal: Set<String>, _ waktu: Int64) -> String {
        if let id, dikenal.contains(id) { return id }
        return Identifier.make(at: waktu)
    }
}
