/// Finds the separator of a CSV file from its first records; separators inside quotes do not count.
enum PemisahCSV {
    static let calon: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]
    private static let contoh = 20

    /// `sep=;` on the first line is an agreement of spreadsheet programs; the line is then no data.
    static func dinyatakan(_ bytes: [UInt8]) -> (pemisah: UInt8, panjang: Int)? {
        guard bytes.count >= 5, bytes.prefix(4).map({ $0 | 0x20 }) == [0x73, 0x65, 0x70, 0x3D | 0x20] else {
            return nil
        }
        guard calon.contains(bytes[4]) else { return nil }
        let sisa = bytes[5...]
        if sisa.isEmpty { return (bytes[4], 5) }
        if sisa.starts(with: [0x0D, 0x0A]) { return (bytes[4], 7) }
        return sisa.first == 0x0A || sisa.first == 0x0D ? (bytes[4], 6) : nil
    }

    /// The separator of the header row: the one whose count stays the same from the earliest record to the end of the
    /// sample. Reports have title lines before the header, and data may hold other separators, so neither the first
    /// line nor the greatest count alone decides.
    static func tebak(_ bytes: [UInt8]) -> UInt8 {
        let hitungan = hitung(bytes)
        var terbaik = (pemisah: calon[0], nilai: [0, Int.min, 0])
        for (urutan, pemisah) in calon.enumerated() {
            guard let nilai = nilai(hitungan.map { $0[urutan] }) else { continue }
            if terbaik.nilai.lexicographicallyPrecedes(nilai) { terbaik = (pemisah, nilai) }
        }
        return terbaik.pemisah
    }

    /// Steady or not, how early it starts, how many: compared in this order.
    private static func nilai(_ jumlah: [Int]) -> [Int]? {
        var frekuensi: [Int: Int] = [:]
        for n in jumlah where n > 0 { frekuensi[n, default: 0] += 1 }
        let lazim = frekuensi.max { ($0.value, $0.key) < ($1.value, $1.key) }
        guard let lazim, let awal = jumlah.firstIndex(where: { $0 >= lazim.key }) else { return nil }
        let sisa = jumlah.count - awal
        return [lazim.value * 10 >= sisa * 6 ? 1 : 0, -awal, lazim.key]
    }

    private static func hitung(_ bytes: [UInt8]) -> [[Int]] {
        var hasil: [[Int]] = []
        var kini = [Int](repeating: 0, count: calon.count)
        var dalamKutip = false
        var awalSel = true
        var isi = false
        for byte in bytes {
            if dalamKutip {
                dalamKutip = byte != 0x22
            } else if byte == 0x22, awalSel || isi == false {
                dalamKutip = true
                isi = true
            } else if byte == 0x0A || byte == 0x0D {
                if isi { hasil.append(kini) }
                if hasil.count == contoh { return hasil }
                kini = [Int](repeating: 0, count: calon.count)
                isi = false
                awalSel = true
                continue
            } else {
                isi = true
            }
            // A doubled quote ends and reopens the quoted part at once, so `awalSel` stays true behind a quote.
            let urutan = dalamKutip ? nil : calon.firstIndex(of: byte)
            if let urutan { kini[urutan] += 1 }
            awalSel = urutan != nil || (byte == 0x22 && !dalamKutip)
        }
        if isi { hasil.append(kini) }
        return hasil
    }
}
