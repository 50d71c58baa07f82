/// Entries of a ZIP archive, read from its central directory (APPNOTE 4.3.12, 4.3.16). Every step is bounds-checked:
/// garbage gives fewer entries, never a crash. Nothing is decompressed.
enum DaftarIsiZIP {
    struct Entri: Sendable, Hashable {
        let nama: String
        /// 0 stored, 8 deflate.
        let cara: Int
        /// Bytes packed and unpacked, as the directory claims.
        let padat: Int
        let urai: Int
        /// Where its local header stands.
        let mulai: Int
    }

    static let entriMaks = 5000

    static func nama(_ bytes: [UInt8]) -> Set<String> { Set(entri(bytes).map(\.nama)) }

    static func entri(_ bytes: [UInt8]) -> [Entri] {
        guard let akhir = akhirDirektori(bytes) else { return [] }
        var hasil: [Entri] = []
        var posisi = bytes.u32LE(akhir + 16)
        for _ in 0..<min(bytes.u16LE(akhir + 10), entriMaks) {
            guard posisi + 46 <= bytes.count, bytes[posisi..<posisi + 4].elementsEqual([0x50, 0x4B, 0x01, 0x02]) else {
                break
            }
            let panjang = bytes.u16LE(posisi + 28)
            let mulai = posisi + 46
            guard mulai + panjang <= bytes.count else { break }
            hasil.append(
                Entri(
                    nama: String(decoding: bytes[mulai..<mulai + panjang], as: UTF8.self),
                    cara: bytes.u16LE(posisi + 10), padat: bytes.u32LE(posisi + 20), urai: bytes.u32LE(posisi + 24),
                    mulai: bytes.u32LE(posisi + 42)))
            posisi = mulai + panjang + bytes.u16LE(posisi + 30) + bytes.u16LE(posisi + 32)
        }
        return hasil
    }

    /// How many entries the archive says it has.
    static func jumlah(_ bytes: [UInt8]) -> Int { akhirDirektori(bytes).map { bytes.u16LE($0 + 10) } ?? 0 }

    /// The packed bytes of an entry; nil when its local header is not where the directory says.
    static func isi(_ entri: Entri, _ bytes: [UInt8]) -> Range<Int>? {
        let kepala = entri.mulai
        guard kepala + 30 <= bytes.count, bytes[kepala..<kepala + 4].elementsEqual([0x50, 0x4B, 0x03, 0x04]) else {
            return nil
        }
        let mulai = kepala + 30 + bytes.u16LE(kepala + 26) + bytes.u16LE(kepala + 28)
        guard mulai <= bytes.count, entri.padat <= bytes.count - mulai else { return nil }
        return mulai..<mulai + entri.padat
    }

    /// The end record stands in the last 22 bytes plus a comment of at most 65,535.
    private static func akhirDirektori(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        var posisi = bytes.count - 22
        let batas = max(0, posisi - 65_535)
        while posisi >= batas {
            if bytes[posisi] == 0x50, bytes[posisi + 1] == 0x4B, bytes[posisi + 2] == 5, bytes[posisi + 3] == 6 {
                return posisi
            }
            posisi -= 1
        }
        return nil
    }
}

extension [UInt8] {
    /// Little-endian numbers; 0 beyond the end.
    func u16LE(_ posisi: Int) -> Int {
        guard posisi >= 0, posisi + 2 <= count else { return 0 }
        return Int(self[posisi]) | Int(self[posisi + 1]) << 8
    }

    func u32LE(_ posisi: Int) -> Int { u16LE(posisi) | u16LE(posisi + 2) << 16 }

    /// Big-endian numbers; 0 beyond the end.
    func u16BE(_ posisi: Int) -> Int {
        guard posisi >= 0, posisi + 2 <= count else { return 0 }
        return Int(self[posisi]) << 8 | Int(self[posisi + 1])
    }

    func u32BE(_ posisi: Int) -> Int { u16BE(posisi) << 16 | u16BE(posisi + 2) }

    func memuat(_ teks: String, di posisi: Int) -> Bool {
        posisi >= 0 && posisi <= count && dropFirst(posisi).starts(with: teks.utf8)
    }
}
