/// A tiny ZIP writer for tests: stored entries, and one kind of deflated entry to build bombs.
struct ReaderZIPFixture {
    private var isi: [UInt8] = []
    private var daftar: [UInt8] = []
    private var jumlah = 0

    /// Adds an entry as it is.
    mutating func tambah(_ nama: String, _ data: [UInt8]) {
        tambah(nama, tersimpan: data, metode: 0, crc: Self.crc32(data), ukuran: data.count)
    }

    mutating func tambah(_ nama: String, _ teks: String) { tambah(nama, Array(teks.utf8)) }

    /// Adds an entry that begins with `awal` and then unpacks to so many blanks; its checksum is not right.
    mutating func tambahBom(_ nama: String, awal: String, spasi: Int) {
        var bit = PenulisBit()
        bit.tulis(0b011, 3)
        for byte in awal.utf8 { bit.huruf(byte) }
        bit.huruf(0x20)
        for _ in 0..<(spasi / 258) { bit.ulangi258() }
        bit.huffman(0, 7)
        let data = bit.selesai()
        tambah(nama, tersimpan: data, metode: 8, crc: 0, ukuran: awal.utf8.count + 1 + spasi / 258 * 258)
    }

    /// The file.
    func bytes() -> [UInt8] {
        var hasil = isi + daftar
        hasil +=
            [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + le(jumlah, 2) + le(jumlah, 2) + le(daftar.count, 4) + le(isi.count, 4) + [
                0, 0,
            ]
        return hasil
    }

    private mutating func tambah(_ nama: String, tersimpan: [UInt8], metode: Int, crc: UInt32, ukuran: Int) {
        let letak = isi.count
        let umum =
            le(20, 2) + le(0, 2) + le(metode, 2) + le(0, 4) + le(Int(crc), 4) + le(tersimpan.count, 4) + le(ukuran, 4)
            + le(nama.utf8.count, 2) + le(0, 2)
        isi += [0x50, 0x4B, 3, 4] + umum + Array(nama.utf8) + tersimpan
        daftar +=
            [0x50, 0x4B, 1, 2] + le(20, 2) + umum + le(0, 2) + le(0, 4) + le(0, 4) + le(letak, 4) + Array(nama.utf8)
        jumlah += 1
    }

    private func le(_ nilai: Int, _ lebar: Int) -> [UInt8] {
        (0..<lebar).map { UInt8(truncatingIfNeeded: nilai >> (8 * $0)) }
    }

    private static let tabelCRC: [UInt32] = (0..<256).map { i in
        (0..<8).reduce(UInt32(i)) { c, _ in c & 1 == 1 ? 0xEDB8_8320 ^ (c >> 1) : c >> 1 }
    }

    static func crc32(_ data: [UInt8]) -> UInt32 {
        ~data.reduce(~UInt32(0)) { tabelCRC[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
    }
}

/// Deflate with the fixed code table (RFC 1951, 3.2.6).
private struct PenulisBit {
    private var bytes: [UInt8] = []
    private var penampung: UInt32 = 0
    private var jumlah = 0

    /// Low bit first.
    mutating func tulis(_ nilai: UInt32, _ lebar: Int) {
        penampung |= nilai << UInt32(jumlah)
        jumlah += lebar
        while jumlah >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: penampung))
            penampung >>= 8
            jumlah -= 8
        }
    }

    /// Codes go high bit first.
    mutating func huffman(_ kode: UInt32, _ lebar: Int) {
        for i in stride(from: lebar - 1, through: 0, by: -1) { tulis(kode >> UInt32(i) & 1, 1) }
    }

    /// A literal below 144.
    mutating func huruf(_ byte: UInt8) { huffman(0x30 + UInt32(byte), 8) }

    /// Length 258 (code 285), distance 1 (code 0).
    mutating func ulangi258() {
        huffman(0b1100_0101, 8)
        huffman(0, 5)
    }

    mutating func selesai() -> [UInt8] {
        if jumlah > 0 { tulis(0, 8 - jumlah) }
        return bytes
    }
}
