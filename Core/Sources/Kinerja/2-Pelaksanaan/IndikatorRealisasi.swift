/// One indicator of an SKP as realisation needs it: what is counted, in what, towards which target of the year.
public struct IndikatorRealisasi: Sendable, Hashable {
    public let id: String
    /// The measure, as the SKP words it.
    public let ukuran: String
    /// Unit; may be empty.
    public let satuan: String
    public let sifat: SifatUkuran
    /// Nil when the target is words only; then the realisation is words too.
    public let target: TargetIndikator?
    public let targetTeks: String

    /// `aspek`: kuantitas, kualitas, waktu, biaya.
    public init(
        id: String, ukuran: String, satuan: String, aspek: String, target: TargetIndikator?, targetTeks: String
    ) {
        self.id = id
        self.ukuran = ukuran
        self.satuan = satuan
        self.sifat = SifatUkuran(satuan: satuan, aspek: aspek)
        self.target = target
        self.targetTeks = targetTeks
    }

    /// The same indicator as the SKP holds it.
    public init(_ indikator: IndikatorKinerja) {
        self.init(
            id: indikator.id, ukuran: indikator.ukuran, satuan: indikator.satuan, aspek: indikator.aspek.rawValue,
            target: indikator.targetTerukur, targetTeks: indikator.targetTampil
        )
    }

    public var isAngka: Bool { target != nil }

    /// Whole things are counted, so "1.284" is one thousand two hundred eighty-four.
    public var isBulatSaja: Bool { sifat == .jumlah && !satuan.isEmpty && !SatuanUkuran.isTakaran(satuan) }

    /// The label of the number field for a month.
    public var pertanyaan: String { pertanyaan(.bulanan) }

    /// The label of the number field for one report of that rhythm.
    public func pertanyaan(_ ritme: RitmePelaporan) -> String {
        let hal = satuan.isEmpty ? "hasilnya" : (SatuanUkuran.isPersen(satuan) ? "persen" : satuan)
        return sifat == .jumlah ? "Berapa \(hal) \(ritme.kata) ini?" : "Berapa \(hal) pada akhir \(ritme.kata) ini?"
    }

    /// "jumlah kunjungan", "nilai persen": how a refusal names the field.
    public var namaIsian: String {
        if satuan.isEmpty { return "angka realisasi" }
        return sifat == .jumlah ? "jumlah \(satuan)" : "angka \(satuan)"
    }

    /// "46 kunjungan", "89%".
    public func tampil(_ nilai: Desimal) -> String {
        if SatuanUkuran.isPersen(satuan) { return nilai.tampil + "%" }
        if satuan == "rupiah" { return "Rp" + nilai.tampil }
        return satuan.isEmpty ? nilai.tampil : "\(nilai.tampil) \(satuan)"
    }

    /// What one month would bring of a summed target; nil where months are not summed.
    public var targetSebulan: Desimal? { target(jumlahBulan: 1) }

    /// What so many months would bring of a summed target, rounded to two decimals; nil where months are not summed.
    public func target(jumlahBulan: Int) -> Desimal? {
        guard sifat == .jumlah, case .naik(let setahun) = target else { return nil }
        return (setahun * Desimal(jumlahBulan)).dibagi(12, desimal: isBulatSaja ? 0 : 2)
    }

    /// The highest number that passes without a word of explanation: twice the target of the year. Catches slips of
    /// the finger ("700" for "7.00"); nil where less is better.
    var batasWajar: Desimal? {
        guard case .naik(let setahun) = target, !setahun.isNol else { return nil }
        return setahun * 2
    }
}
