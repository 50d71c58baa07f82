extension IsiStandar {
    /// Reads the fields of a form or of a JSON body, named as the columns of `TabelStandar`, by the rules of the import.
    ///
    /// - Throws: every fault with its field, in the order of the fields.
    public static func baca(_ ruas: [String: String]) throws(DaftarPenolakan) -> IsiStandar {
        var pembaca = PembacaStandar(
            kolom: Dictionary(uniqueKeysWithValues: TabelStandar.judul.enumerated().map { ($1, $0) })
        )
        pembaca.baca(TabelStandar.judul.map { ruas[$0] ?? "" }, nomor: 1)
        if let isi = pembaca.baik.first?.isi { return isi }
        throw DaftarPenolakan(daftar: (pembaca.bermasalah.first?.daftarMasalah ?? []).map(penolakan))
    }

    /// The fields as a form shows them.
    public var ruasFormulir: [String: String] {
        Dictionary(uniqueKeysWithValues: zip(TabelStandar.judul, TabelStandar.baris(self)))
    }

    private static func penolakan(_ masalah: MasalahImpor) -> Penolakan {
        let nama = String(masalah.kolom.map { $0 == "_" ? " " : $0 })
        return masalah.kode == "kosong"
            ? Penolakan("standar.kosong", "Isi \(nama)", isian: masalah.kolom)
            : Penolakan(
                "standar.\(masalah.kode)", masalah.kalimat, isian: masalah.kolom, perbaikan: masalah.perbaikan
            )
    }

    /// Letters, digits, `-`, `.` and `/`-free: a kode stands in addresses.
    ///
    /// - Throws: `standar.kode_salah`.
    public static func periksaKode(_ kode: String) throws(Penolakan) {
        let isBentuk =
            (2...40).contains(kode.count)
            && kode.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
                    || byte == 46
            }
        guard isBentuk, !["usul", "usulan", "cakupan", "impor"].contains(kode.lowercased()) else {
            throw Penolakan(
                "standar.kode_salah", "Isi kode dengan huruf, angka, dan tanda hubung, misalnya PR-AM-02",
                isian: "kode"
            )
        }
    }
}
