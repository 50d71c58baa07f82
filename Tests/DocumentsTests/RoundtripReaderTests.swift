import Documents
import Foundation
import Kinerja
import Testing

@Suite("Readers with the import rules")
struct RoundtripReaderTests {
    @Test("berkas contoh SIASN dan e-Kinerja lewat pembaca CSV", arguments: [",", ";", "\t"])
    func contoh(_ pemisah: String) throws {
        let jumlah = [
            (ReaderContohBerkas.siasnDataUtama, 5), (ReaderContohBerkas.laporanSKP, 5),
            (ReaderContohBerkas.laporanPenilaian, 5),
        ]
        for (teks, banyak) in jumlah {
            let asal = try bacaTabel(Array(teks.utf8), namaBerkas: "contoh.csv")
            let ulang = asal.baris.map { baris in
                baris.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: pemisah)
            }
            let tabel = try bacaTabel(Array(ulang.joined(separator: "\r\n").utf8), namaBerkas: "contoh.csv")
            #expect(tabel.baris == asal.baris)
            let hasil = try bacaImporPegawai(tabel, bolehSintetis: true)
            #expect(hasil.pegawai.count == banyak)
            #expect(hasil.bermasalah.isEmpty)
        }
    }

    @Test("berkas contoh sebagai XLSX memberi hasil yang sama dengan CSV")
    func contohXLSX() throws {
        for teks in [
            ReaderContohBerkas.siasnDataUtama, ReaderContohBerkas.laporanSKP, ReaderContohBerkas.laporanPenilaian,
        ] {
            let csv = try bacaTabel(Array(teks.utf8), namaBerkas: "contoh.csv")
            var buku = ReaderXLSXFixture()
            buku.lembar = zip(csv.nomorBaris, csv.baris).map { nomor, baris in
                let sel = baris.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
                return "<row r=\"\(nomor)\">\(sel)</row>"
            }.joined()
            let xlsx = try bacaTabel(buku.bytes(), namaBerkas: "contoh.xlsx")
            let (kiri, kanan) = (
                try bacaImporPegawai(csv, bolehSintetis: true), try bacaImporPegawai(xlsx, bolehSintetis: true)
            )
            #expect(kiri == kanan)
        }
    }

    @Test("10.000 baris CSV dengan 40 baris rusak: tepat 40 yang dilaporkan dengan nomor barisnya")
    func besar() throws {
        var teks = "PNS ID;NIP BARU;NAMA;UNOR ID;UNOR NAMA;TANGGAL LAHIR\r\n"
        var rusak: [Int] = []
        for i in 0..<10_000 {
            let hari = String(100 + i / 900 + 1).dropFirst()
            let urut = String(1000 + i % 900 + 1).dropFirst()
            var nip = "'199013\(hari)2010011\(urut)"
            if i % 250 == 3 {
                nip = ["1,99013E+17", "199013012010011000", "1990", "kosong"][i / 250 % 4]
                rusak.append(i + 2)
            }
            teks += "ID-\(i);\(nip);\"Pegawai\nContoh \(i)\";U;Unit;\r\n"
        }
        let tabel = try bacaTabel(Array(teks.utf8), namaBerkas: "besar.csv")
        let hasil = try bacaImporPegawai(tabel, bolehSintetis: true)
        #expect(rusak.count == 40)
        #expect(hasil.bermasalah.map(\.nomorBaris) == rusak)
        #expect(hasil.pegawai.count == 9_960)
    }

    @Test("berkas standar kinerja produk terbaca tanpa satu pun baris rusak")
    func standar() throws {
        let akar = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let berkas = akar.appending(path: "Sources/1-Perencanaan/StandarKinerja/data/standar_kinerja.csv")
        let tabel = try bacaTabel([UInt8](Data(contentsOf: berkas)), namaBerkas: "standar_kinerja.csv")
        let hasil = try bacaImporStandar(tabel)
        #expect(hasil.bermasalah.isEmpty, "\(hasil.bermasalah.prefix(3))")
        #expect(hasil.baris.count == hasil.jumlahBaris)
        #expect(hasil.baris.count > 200)
    }

    @Test("random damage never crashes the readers or the rules", arguments: 0..<8)
    func fuzz(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        var buku = ReaderXLSXFixture()
        buku.bersama = ["<t>satu</t>"]
        buku.gaya = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        buku.lembar = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\"><v>46023.5</v></c></row>"
        let csv16 = readerUTF16(ReaderContohBerkas.laporanSKP, bigEndian: false)
        let deflated = Data(base64Encoded: ReaderDeflatedFixture.base64).map { [UInt8]($0) } ?? []
        let seeds: [[UInt8]] = [
            Array(ReaderContohBerkas.siasnDataUtama.utf8), Array(ReaderContohBerkas.laporanPenilaian.utf8), csv16,
            buku.bytes(),
            deflated,
        ]
        var outcomes: Set<String> = []
        for round in 0..<250 {
            let bytes = mutate(seeds[round % seeds.count], &random)
            do {
                let table = try bacaTabel(bytes, namaBerkas: "rusak")
                outcomes.insert("terbaca")
                #expect(table.baris.count == table.nomorBaris.count)
                _ = try bacaImporPegawai(table, bolehSintetis: true)
            } catch let failure as PembacaGagal {
                outcomes.insert(failure.kode)
                #expect(!failure.kalimat.isEmpty)
            } catch {
                outcomes.insert("penolakan")
            }
        }
        #expect(outcomes.count >= 3, "the mutations must reach different ends: \(outcomes)")
    }

    private func mutate(_ seed: [UInt8], _ random: inout SplitMix) -> [UInt8] {
        var bytes = seed
        for _ in 0...Int.random(in: 0..<6, using: &random) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.remove(at: at)
            case 2: bytes.insert(Array("\",;\n\r'<>&\0".utf8).randomElement(using: &random) ?? 0, at: at)
            case 3: bytes.removeSubrange(at..<min(at + Int.random(in: 1...40, using: &random), bytes.count))
            case 4: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            default: bytes.append(contentsOf: bytes[at..<min(at + 60, bytes.count)])
            }
        }
        return bytes
    }
}

/// SplitMix64 (S. Vigna, public domain): the same numbers on every machine.
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
