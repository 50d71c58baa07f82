/// The parts of an 18-digit number and the reasons to refuse each of them.
struct PembacaNIP {
    let tahunLahir, bulanLahir, hariLahir, tahunTMT, kodeTMT, kodeKelamin: Int
    let urut: String

    init(_ digit: [UInt8]) {
        func nilai(_ rentang: Range<Int>) -> Int { Angka.bulat(digit[rentang]) ?? 0 }
        tahunLahir = nilai(0..<4)
        bulanLahir = nilai(4..<6)
        hariLahir = nilai(6..<8)
        tahunTMT = nilai(8..<12)
        kodeTMT = nilai(12..<14)
        kodeKelamin = nilai(14..<15)
        urut = String(decoding: digit[15..<18], as: UTF8.self)
    }

    var isSintetis: Bool { !(1...12).contains(bulanLahir) || !(1...31).contains(hariLahir) }

    /// The 18 ASCII digits of an input, or the reason why it is not a NIP.
    static func digit(_ masukan: String) throws(Penolakan) -> [UInt8] {
        var huruf = masukan.unicodeScalars.filter { !Angka.isBlank($0) }
        if let pertama = huruf.first, pertama == "'" || pertama == "\u{2019}" { huruf.removeFirst() }
        if huruf.isEmpty { throw tolak("nip_kosong", "Isi NIP dengan 18 angka.") }
        let teks = String(String.UnicodeScalarView(huruf))
        if isIlmiah(teks) {
            throw tolak(
                "nip_digit_hilang",
                "NIP \(potong(teks)) tertulis sebagai bilangan, sehingga angka terakhirnya hilang.",
                "Ekspor ulang kolom NIP sebagai teks."
            )
        }
        guard teks.utf8.allSatisfy(Angka.isDigit) else {
            throw tolak("nip_bukan_angka", "NIP hanya berisi angka. Hapus huruf atau tanda lain dari \(potong(teks)).")
        }
        guard teks.utf8.count == 18 else {
            throw tolak("nip_panjang", "NIP harus 18 angka, yang diisi \(teks.utf8.count) angka. Periksa lagi NIP-nya.")
        }
        return Array(teks.utf8)
    }

    func lahir() throws(Penolakan) -> Tanggal {
        guard let tanggal = Tanggal(tahun: tahunLahir, bulan: bulanLahir, hari: hariLahir) else {
            throw Self.tolak(
                "nip_tanggal_lahir",
                "Angka 1–8 NIP harus tanggal lahir yang ada, misalnya 19850521. Periksa lagi NIP-nya."
            )
        }
        return tanggal
    }

    func jenis() throws(Penolakan) -> JenisPegawai {
        if kodeTMT >= 21 { return .pppk }
        // The invented people of the sample files carry month 13 here too; they count as PNS.
        if (1...12).contains(kodeTMT) || isSintetis { return .pns }
        throw Self.tolak(
            "nip_tmt",
            "Angka 13–14 NIP harus bulan pengangkatan 01–12 (PNS) atau urutan perjanjian kerja mulai 21 (PPPK)."
        )
    }

    func jenisKelamin() throws(Penolakan) -> JenisKelamin? {
        switch kodeKelamin {
        case 1: return .lakiLaki
        case 2: return .perempuan
        default:
            if isSintetis { return nil }
            throw Self.tolak("nip_jenis_kelamin", "Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan).")
        }
    }

    func nomorUrut() throws(Penolakan) -> String {
        guard urut != "000" else {
            throw Self.tolak(
                "nip_nomor_urut",
                "Tiga angka terakhir NIP tidak mungkin 000. Biasanya angka itu hilang saat dibuka sebagai bilangan.",
                "Ekspor ulang kolom NIP sebagai teks."
            )
        }
        return urut
    }

    private static func tolak(_ kode: String, _ pesan: String, _ perbaikan: String? = nil) -> Penolakan {
        Penolakan(kode, pesan, isian: "nip", perbaikan: perbaikan)
    }

    /// "1.99E+17", "1,99e17": what a spreadsheet makes of 18 digits.
    private static func isIlmiah(_ teks: String) -> Bool {
        let bagian = teks.uppercased().split(separator: "E", omittingEmptySubsequences: false)
        guard bagian.count == 2, bagian[0].utf8.contains(where: Angka.isDigit) else { return false }
        let mantisa = bagian[0].utf8.allSatisfy {
            Angka.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
        }
        let pangkat = bagian[1].utf8.drop { $0 == UInt8(ascii: "+") }
        return mantisa && !pangkat.isEmpty && pangkat.allSatisfy(Angka.isDigit)
    }

    /// Keeps a message short whatever was pasted.
    private static func potong(_ teks: String) -> String { teks.count <= 24 ? teks : String(teks.prefix(24)) + "…" }
}
