/// What was achieved on one indicator in one month.
public struct Realisasi: Sendable, Hashable {
    /// Nil for nihil and for indicators whose target is words.
    public let angka: Desimal?
    /// "Tidak ada kegiatan bulan ini".
    public let isNihil: Bool
    /// The realisation in words, or a note beside the number.
    public let uraian: String
    /// Reported lack of means; empty when none.
    public let kendala: String

    public init(angka: Desimal?, isNihil: Bool = false, uraian: String = "", kendala: String = "") {
        self.angka = angka
        self.isNihil = isNihil
        self.uraian = uraian
        self.kendala = kendala
    }

    /// "46 kunjungan", "Tidak ada kegiatan", or the words.
    public func tampil(_ indikator: IndikatorRealisasi) -> String {
        if isNihil { return "Tidak ada kegiatan" }
        return angka.map(indikator.tampil) ?? uraian
    }

    /// Whether a result moved: a number above zero, or words without a number.
    public var isBergerak: Bool {
        if isNihil { return false }
        return angka.map { !$0.isNol } ?? !uraian.isEmpty
    }
}

/// What somebody typed, before it is understood.
public struct MasukanRealisasi: Sendable, Hashable {
    public var angka: String
    public var isNihil: Bool
    public var uraian: String
    public var kendala: String

    public init(angka: String = "", isNihil: Bool = false, uraian: String = "", kendala: String = "") {
        self.angka = angka
        self.isNihil = isNihil
        self.uraian = uraian
        self.kendala = kendala
    }

    /// Reads the fields `angka`, `uraian` and `kendala`. "Tidak ada kegiatan" needs no number and wins over one.
    ///
    /// Refuses `realisasi.angka_kosong`, `.angka_salah`, `.angka_negatif`, `.angka_tidak_wajar`, `.uraian_kosong`,
    /// `.terlalu_panjang`.
    public func baca(_ indikator: IndikatorRealisasi) throws(DaftarPenolakan) -> Realisasi {
        var daftar: [Penolakan] = []
        var nilai: Desimal?
        if !isNihil {
            if indikator.isAngka {
                do throws(Penolakan) { nilai = try bacaAngka(indikator) } catch { daftar.append(error) }
            } else if uraian.isEmpty {
                daftar.append(
                    Penolakan("realisasi.uraian_kosong", "Tulis apa yang tercapai bulan ini", isian: "uraian"))
            }
        }
        daftar += panjang(uraian, "uraian", "catatan") + panjang(kendala, "kendala", "kendala")
        try DaftarPenolakan.periksa(daftar)
        return Realisasi(angka: nilai, isNihil: isNihil, uraian: uraian, kendala: kendala)
    }

    /// The number as typed plus one step, never below zero; what cannot be read counts as zero.
    public func langkah(_ jumlah: Int, _ indikator: IndikatorRealisasi) -> MasukanRealisasi {
        let kini = Desimal.bacaMasukan(bersih(angka), bulatSaja: indikator.isBulatSaja) ?? .nol
        var hasil = self
        hasil.angka = max(kini + Desimal(jumlah), .nol).tampil
        hasil.isNihil = false
        return hasil
    }

    private func bacaAngka(_ indikator: IndikatorRealisasi) throws(Penolakan) -> Desimal {
        let nama = indikator.namaIsian
        let teks = bersih(angka)
        guard !teks.isEmpty else { throw Penolakan("realisasi.angka_kosong", "Isi \(nama)", isian: "angka") }
        guard let nilai = Desimal.bacaMasukan(teks, bulatSaja: indikator.isBulatSaja) else {
            let jenis = indikator.isBulatSaja ? "angka bulat, misalnya 7" : "angka, misalnya 7,5"
            throw Penolakan("realisasi.angka_salah", "Isi \(nama) dengan \(jenis)", isian: "angka")
        }
        guard !nilai.isNegatif else {
            throw Penolakan("realisasi.angka_negatif", "Isi \(nama) dengan 0 atau lebih", isian: "angka")
        }
        if let batas = indikator.batasWajar, nilai > batas, uraian.isEmpty {
            throw Penolakan(
                "realisasi.angka_tidak_wajar",
                "\(kapital(nama)) paling banyak \(batas.tampil). Bila benar lebih, tulis penjelasannya di catatan",
                isian: "angka"
            )
        }
        return nilai
    }

    /// People also type the unit's sign: "89%", "Rp1.250.000".
    private func bersih(_ teks: String) -> String {
        var sisa = Substring(teks)
        if sisa.hasPrefix("Rp") || sisa.hasPrefix("rp") { sisa = sisa.dropFirst(2) }
        while let akhir = sisa.last, akhir == "%" || akhir.isWhitespace { sisa.removeLast() }
        return String(sisa)
    }

    private func panjang(_ teks: String, _ isian: String, _ nama: String) -> [Penolakan] {
        guard teks.count > 2000 else { return [] }
        return [
            Penolakan(
                "realisasi.terlalu_panjang", "Ringkas \(nama) menjadi paling banyak 2.000 huruf", isian: isian
            )
        ]
    }
}

private func kapital(_ teks: String) -> String { teks.prefix(1).uppercased() + teks.dropFirst() }
