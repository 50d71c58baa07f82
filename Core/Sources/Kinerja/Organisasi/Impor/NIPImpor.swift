/// A NIP out of a cell: damage that loses nothing is mended, damage that loses digits is refused.
struct NIPImpor {
    /// Ready for `NIP(_:)`.
    let teks: String
    /// A text guard was taken off.
    let isPetikDibuang: Bool
    /// Blanks, dots, hyphens, no-break or zero-width characters were taken out.
    let isDirapikan: Bool

    /// `mentah` is the cell as stored.
    init(_ mentah: String) {
        if mentah.utf8.count == 18, mentah.utf8.allSatisfy(Angka.isDigit) {
            (teks, isPetikDibuang, isDirapikan) = (mentah, false, false)
            return
        }
        let rapi = Sel.rapikan(mentah)
        let polos = Sel.tanpaPetik(rapi)
        isPetikDibuang = polos != rapi
        // "1.99013E+17" keeps its marks, so that it is refused as what it is.
        if Self.isPecahan(polos) || polos.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
            teks = polos
            isDirapikan = false
            return
        }
        let tersaring = polos.unicodeScalars.filter { !Self.isPengisi($0) }
        teks = String(String.UnicodeScalarView(tersaring))
        isDirapikan = teks != (isPetikDibuang ? Sel.tanpaPetik(mentah) : mentah)
    }

    /// "199013012010011001.0": a number with a fraction, as data frames write it.
    private static func isPecahan(_ teks: String) -> Bool {
        let bagian = teks.utf8.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
        }
        return bagian.count == 2 && bagian[0].count == 18 && bagian[1].allSatisfy { $0 == UInt8(ascii: "0") }
    }

    private static func isPengisi(_ huruf: Unicode.Scalar) -> Bool {
        huruf == "." || huruf == "-" || huruf == "\u{2010}" || huruf == "\u{2011}" || huruf == "\u{2013}"
            || huruf.properties.isWhitespace
    }

    /// The number, or what is wrong with it and how to mend it.
    func baca(bolehSintetis: Bool, kolom: String) -> Result<NIP, MasalahImpor> {
        if Self.isPecahan(teks) { return .failure(Self.digitHilang(kolom)) }
        do throws(Penolakan) {
            let nip = try NIP(teks)
            guard bolehSintetis || !nip.isSintetis else { return .failure(Self.sintetis(kolom)) }
            return .success(nip)
        } catch {
            return .failure(masalah(error, kolom))
        }
    }

    private func masalah(_ penolakan: Penolakan, _ kolom: String) -> MasalahImpor {
        if penolakan.kode == "nip_digit_hilang" { return Self.digitHilang(kolom) }
        let isLama = penolakan.kode == "nip_panjang" && teks.utf8.count == 9
        return MasalahImpor(
            kode: penolakan.kode,
            kolom: kolom,
            kalimat: isLama ? "Ini NIP lama (9 angka)." : penolakan.pesan,
            perbaikan: penolakan.perbaikan ?? "Perbaiki NIP pada baris ini sesuai SK, lalu unggah lagi berkasnya."
        )
    }

    private static func digitHilang(_ kolom: String) -> MasalahImpor {
        MasalahImpor(
            kode: "nip_digit_hilang",
            kolom: kolom,
            kalimat: "NIP tertulis sebagai bilangan, sehingga digit hilang dan tidak dapat dipulihkan.",
            perbaikan: "Ekspor ulang dengan kolom NIP sebagai teks, atau ketik ulang 18 angkanya."
        )
    }

    private static func sintetis(_ kolom: String) -> MasalahImpor {
        MasalahImpor(
            kode: "nip_sintetis",
            kolom: kolom,
            kalimat: "NIP ini memuat tanggal lahir yang tidak ada di kalender, jadi bukan NIP terbitan BKN.",
            perbaikan: "Perbaiki NIP sesuai SK. Data contoh hanya diterima pada mode data contoh."
        )
    }
}

extension MasalahImpor: Error {}
