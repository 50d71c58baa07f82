/// Reads the members of one object strictly: only known keys, none twice, right types; each fault has a stable code.
struct PembacaKasus {
    private let isi: [String: NilaiJSON]
    /// Where the object stands, for messages ("periode ke-2"); empty for the case itself.
    private let tempat: String

    /// Refuses `kunci_ganda` and `kunci_tidak_dikenal`.
    init(_ nilai: NilaiJSON, kunci: Set<String>, tempat: String = "") throws(Penolakan) {
        guard case .objek(let anggota) = nilai else {
            throw Penolakan(
                "tipe_salah",
                "\(tempat.isEmpty ? "Kasus" : tempat) harus objek { }, bukan \(nilai.namaTipe)."
            )
        }
        self.tempat = tempat
        var isi: [String: NilaiJSON] = [:]
        for satu in anggota {
            guard kunci.contains(satu.kunci) else {
                throw Penolakan(
                    "kunci_tidak_dikenal",
                    "Kunci \"\(Self.potong(satu.kunci))\"\(Self.di(tempat)) tidak dikenal. Hapus atau perbaiki namanya."
                )
            }
            guard isi.updateValue(satu.nilai, forKey: satu.kunci) == nil else {
                throw Penolakan(
                    "kunci_ganda",
                    "Kunci \"\(satu.kunci)\"\(Self.di(tempat)) tertulis dua kali. Hapus salah satu."
                )
            }
        }
        self.isi = isi
    }

    /// Whether the key is there with a value other than null.
    func ada(_ kunci: String) -> Bool { isi[kunci].map { $0 != .null } ?? false }

    func nilai(_ kunci: String) throws(Penolakan) -> NilaiJSON {
        guard let nilai = isi[kunci] else {
            throw Penolakan("kunci_kurang", "Kunci \"\(kunci)\"\(Self.di(tempat)) belum ada. Tambahkan.", isian: kunci)
        }
        return nilai
    }

    func teks(_ kunci: String) throws(Penolakan) -> String {
        let nilai = try nilai(kunci)
        guard case .teks(let teks) = nilai else { throw tipeSalah(kunci, "teks", nilai) }
        return teks
    }

    /// A value of an enumeration; an unknown one is `<kunci>_tidak_dikenal`.
    func pilihan<Pilihan: RawRepresentable & CaseIterable>(
        _ kunci: String,
        _ tipe: Pilihan.Type
    ) throws(Penolakan) -> Pilihan where Pilihan.RawValue == String {
        let teks = try teks(kunci)
        guard let pilihan = Pilihan(rawValue: teks) else {
            let daftar = Pilihan.allCases.map(\.rawValue).joined(separator: ", ")
            throw Penolakan(
                "\(kunci)_tidak_dikenal",
                "Nilai \"\(Self.potong(teks))\" untuk \(kunci)\(Self.di(tempat)) tidak dikenal. Pilih \(daftar).",
                isian: kunci
            )
        }
        return pilihan
    }

    func larik(_ kunci: String) throws(Penolakan) -> [NilaiJSON] {
        let nilai = try nilai(kunci)
        guard case .larik(let isi) = nilai else { throw tipeSalah(kunci, "larik [ ]", nilai) }
        return isi
    }

    func tanggal(_ kunci: String) throws(Penolakan) -> Tanggal { try Self.tanggal(try nilai(kunci), kunci) }

    static func tanggal(_ nilai: NilaiJSON, _ kunci: String) throws(Penolakan) -> Tanggal {
        guard case .teks(let teks) = nilai, let tanggal = Tanggal(teks) else {
            throw Penolakan(
                "tanggal_tidak_ada",
                "Tulis \(kunci) sebagai tanggal yang ada, misalnya 2026-01-31.",
                isian: kunci
            )
        }
        return tanggal
    }

    func bulan(_ kunci: String) throws(Penolakan) -> Bulan {
        guard let bulan = Bulan(try teks(kunci)) else {
            throw Penolakan(
                "bulan_tidak_ada",
                "Tulis \(kunci)\(Self.di(tempat)) sebagai bulan, misalnya 2026-01.",
                isian: kunci
            )
        }
        return bulan
    }

    /// A decimal, as a JSON number or as a text of plain digits.
    func desimal(_ kunci: String) throws(Penolakan) -> Desimal { try Self.desimal(try nilai(kunci), kunci) }

    static func desimal(_ nilai: NilaiJSON, _ kunci: String) throws(Penolakan) -> Desimal {
        let hasil: Desimal? =
            switch nilai {
            case .angka(let lexeme): Desimal(lexemeJSON: lexeme)
            case .teks(let teks): Desimal(teks)
            default: throw Penolakan("tipe_salah", "Isi \(kunci) dengan angka, bukan \(nilai.namaTipe).", isian: kunci)
            }
        guard let hasil else {
            throw Penolakan(
                "angka_tidak_terbaca",
                "Isi \(kunci) dengan angka, paling banyak 18 angka di depan dan 9 di belakang titik, misalnya 12.5.",
                isian: kunci
            )
        }
        return hasil
    }

    /// A whole number that fits an Int.
    func bulat(_ kunci: String) throws(Penolakan) -> Int { try Self.bulat(try nilai(kunci), kunci) }

    static func bulat(_ nilai: NilaiJSON, _ kunci: String) throws(Penolakan) -> Int {
        guard case .angka = nilai else {
            throw Penolakan("tipe_salah", "Isi \(kunci) dengan angka bulat, bukan \(nilai.namaTipe).", isian: kunci)
        }
        guard let bulat = try desimal(nilai, kunci).bulat else {
            throw Penolakan("bukan_bilangan_bulat", "Isi \(kunci) dengan angka bulat, misalnya 12.", isian: kunci)
        }
        return bulat
    }

    private func tipeSalah(_ kunci: String, _ harus: String, _ nilai: NilaiJSON) -> Penolakan {
        Penolakan(
            "tipe_salah",
            "Isi \(kunci)\(Self.di(tempat)) dengan \(harus), bukan \(nilai.namaTipe).",
            isian: kunci
        )
    }

    private static func di(_ tempat: String) -> String { tempat.isEmpty ? "" : " di \(tempat)" }

    /// Keeps a message short whatever was sent.
    private static func potong(_ teks: String) -> String { teks.count <= 40 ? teks : String(teks.prefix(40)) + "…" }
}

extension Desimal {
    /// A number as written in JSON, exponent included; nil when it needs more digits than `init(_:)` takes.
    init?(lexemeJSON lexeme: String) {
        let bagian = lexeme.split(whereSeparator: { $0 == "e" || $0 == "E" })
        guard bagian.count == 2 else {
            self.init(lexeme)
            return
        }
        let eksponen = bagian[1].hasPrefix("+") ? bagian[1].dropFirst() : bagian[1]
        guard let pangkat = Int(eksponen), (-18...18).contains(pangkat), let depan = Desimal(String(bagian[0])) else {
            return nil
        }
        let geser = Desimal(mantissa: Self.pangkatSepuluh(abs(pangkat)), skala: 0)
        let hasil = pangkat < 0 ? Desimal(mantissa: depan.mantissa, skala: depan.skala - pangkat) : depan * geser
        // Back through the plain reader, so that both ways of writing have the same bounds.
        self.init(hasil.description)
    }
}
