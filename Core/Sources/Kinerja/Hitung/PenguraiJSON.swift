/// Why a text is not JSON.
public struct GalatJSON: Error, Sendable, Hashable {
    /// A plain Indonesian sentence.
    public let pesan: String
    /// Byte offset, from 0.
    public let posisi: Int
}

/// A strict RFC 8259 parser: no comments, no trailing commas, no NaN, valid UTF-8 only, nesting of at most 64.
public struct PenguraiJSON {
    private let masukan: [UInt8]
    private var posisi = 0
    private static let dalamMaks = 64

    private init(_ masukan: [UInt8]) { self.masukan = masukan }

    /// Reads exactly one value; a leading byte-order mark is skipped.
    public static func urai(_ masukan: [UInt8]) throws(GalatJSON) -> NilaiJSON {
        var pengurai = PenguraiJSON(masukan)
        if masukan.starts(with: [0xEF, 0xBB, 0xBF]) { pengurai.posisi = 3 }
        pengurai.lewatiSpasi()
        let nilai = try pengurai.nilai(dalam: 0)
        pengurai.lewatiSpasi()
        guard pengurai.posisi == masukan.count else { throw pengurai.galat("Ada isi lain sesudah JSON berakhir") }
        return nilai
    }

    private var byte: UInt8? { posisi < masukan.count ? masukan[posisi] : nil }

    private func galat(_ pesan: String) -> GalatJSON { GalatJSON(pesan: pesan, posisi: posisi) }

    private mutating func lewatiSpasi() {
        while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { posisi += 1 }
    }

    private mutating func nilai(dalam: Int) throws(GalatJSON) -> NilaiJSON {
        guard dalam <= Self.dalamMaks else { throw galat("Susunan JSON terlalu dalam") }
        switch byte {
        case UInt8(ascii: "{"): return try objek(dalam: dalam)
        case UInt8(ascii: "["): return try larik(dalam: dalam)
        case UInt8(ascii: "\""): return .teks(try teks())
        case UInt8(ascii: "t"): return try kata("true", .bool(true))
        case UInt8(ascii: "f"): return try kata("false", .bool(false))
        case UInt8(ascii: "n"): return try kata("null", .null)
        case nil: throw galat("JSON terpotong")
        default: return try angka()
        }
    }

    private mutating func kata(_ kata: String, _ nilai: NilaiJSON) throws(GalatJSON) -> NilaiJSON {
        guard masukan[posisi...].starts(with: kata.utf8) else { throw galat("Kata tidak dikenal") }
        posisi += kata.utf8.count
        return nilai
    }

    private mutating func objek(dalam: Int) throws(GalatJSON) -> NilaiJSON {
        var anggota: [NilaiJSON.Anggota] = []
        posisi += 1
        lewatiSpasi()
        if byte == UInt8(ascii: "}") {
            posisi += 1
            return .objek([])
        }
        while true {
            guard byte == UInt8(ascii: "\"") else { throw galat("Nama kunci harus diapit tanda petik ganda") }
            let kunci = try teks()
            lewatiSpasi()
            guard byte == UInt8(ascii: ":") else { throw galat("Kurang titik dua sesudah kunci") }
            posisi += 1
            lewatiSpasi()
            anggota.append(NilaiJSON.Anggota(kunci, try nilai(dalam: dalam + 1)))
            if try isAkhir(UInt8(ascii: "}")) { return .objek(anggota) }
        }
    }

    private mutating func larik(dalam: Int) throws(GalatJSON) -> NilaiJSON {
        var isi: [NilaiJSON] = []
        posisi += 1
        lewatiSpasi()
        if byte == UInt8(ascii: "]") {
            posisi += 1
            return .larik([])
        }
        while true {
            isi.append(try nilai(dalam: dalam + 1))
            if try isAkhir(UInt8(ascii: "]")) { return .larik(isi) }
        }
    }

    /// After an element: true at the closing bracket, false after a comma.
    private mutating func isAkhir(_ penutup: UInt8) throws(GalatJSON) -> Bool {
        lewatiSpasi()
        guard let byte, byte == penutup || byte == UInt8(ascii: ",") else {
            throw galat("Kurang koma atau kurung tutup")
        }
        posisi += 1
        lewatiSpasi()
        return byte == penutup
    }

    private mutating func angka() throws(GalatJSON) -> NilaiJSON {
        let mulai = posisi
        if byte == UInt8(ascii: "-") { posisi += 1 }
        if byte == UInt8(ascii: "0") { posisi += 1 } else { try digit() }
        if byte == UInt8(ascii: ".") {
            posisi += 1
            try digit()
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            posisi += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { posisi += 1 }
            try digit()
        }
        return .angka(String(decoding: masukan[mulai..<posisi], as: UTF8.self))
    }

    private mutating func digit() throws(GalatJSON) {
        let mulai = posisi
        while let byte, Angka.isDigit(byte) { posisi += 1 }
        if posisi == mulai { throw galat("Nilai tidak terbaca") }
    }

    private mutating func teks() throws(GalatJSON) -> String {
        var isi: [UInt8] = []
        let mulai = posisi
        posisi += 1
        while let byte {
            posisi += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let teks = String(validating: isi, as: UTF8.self) else {
                    throw GalatJSON(pesan: "Teks bukan UTF-8 yang sah", posisi: mulai)
                }
                return teks
            case UInt8(ascii: "\\"): try sisipan(ke: &isi)
            case 0..<0x20: throw galat("Ada huruf kendali di dalam teks")
            default: isi.append(byte)
            }
        }
        throw galat("Teks tidak ditutup tanda petik")
    }

    private mutating func sisipan(ke isi: inout [UInt8]) throws(GalatJSON) {
        guard let byte else { throw galat("JSON terpotong") }
        posisi += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): isi.append(byte)
        case UInt8(ascii: "b"): isi.append(0x08)
        case UInt8(ascii: "f"): isi.append(0x0C)
        case UInt8(ascii: "n"): isi.append(0x0A)
        case UInt8(ascii: "r"): isi.append(0x0D)
        case UInt8(ascii: "t"): isi.append(0x09)
        case UInt8(ascii: "u"): isi += Array(String(Character(try huruf())).utf8)
        default: throw galat("Tanda \\ diikuti huruf yang tidak dikenal")
        }
    }

    /// The scalar of `\uXXXX`, with its second half where it is a surrogate pair.
    private mutating func huruf() throws(GalatJSON) -> Unicode.Scalar {
        let satu = try heksa()
        if let huruf = Unicode.Scalar(satu) { return huruf }
        guard (0xD800..<0xDC00).contains(satu), masukan[posisi...].starts(with: "\\u".utf8) else {
            throw galat("Pasangan \\u tidak lengkap")
        }
        posisi += 2
        let dua = try heksa()
        guard (0xDC00..<0xE000).contains(dua),
            let huruf = Unicode.Scalar(0x10000 + ((satu - 0xD800) << 10) + (dua - 0xDC00))
        else { throw galat("Pasangan \\u tidak lengkap") }
        return huruf
    }

    private mutating func heksa() throws(GalatJSON) -> UInt32 {
        guard masukan.count - posisi >= 4 else { throw galat("JSON terpotong") }
        var nilai: UInt32 = 0
        for byte in masukan[posisi..<posisi + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                throw galat("Tanda \\u harus diikuti empat angka heksadesimal")
            }
            nilai = nilai * 16 + UInt32(digit)
        }
        posisi += 4
        return nilai
    }
}
