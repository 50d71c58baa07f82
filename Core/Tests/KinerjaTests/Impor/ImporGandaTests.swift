import Kinerja
import Testing

@Suite("Impor: baris ganda")
struct ImporGandaTests {
    @Test("baris yang sama persis digabung")
    func sama() throws {
        let hasil = try bacaImporPegawai(TabelUji.siasn(["PNS ID": "a"], ["PNS ID": "a"]), bolehSintetis: true)
        #expect(hasil.pegawai.map(\.nomorBaris) == [2])
        #expect(hasil.catatan("ganda_sama")?.daftarBaris == [3])
    }

    @Test("NIP ganda dengan isi berbeda: kedua baris menunggu dan saling menyebut nomor")
    func bertentangan() throws {
        let hasil = try bacaImporPegawai(
            TabelUji.siasn(["JABATAN NAMA": "Lurah"], ["NIP BARU": "199013012010012002"], ["JABATAN NAMA": "Camat"]),
            bolehSintetis: true
        )
        #expect(hasil.pegawai.map(\.nomorBaris) == [3])
        #expect(hasil.bermasalah.map(\.nomorBaris) == [2, 4])
        #expect(hasil.bermasalah.map(\.barisLain) == [[4], [2]])
        let kalimat = try #require(hasil.bermasalah.first?.daftarMasalah.first?.kalimat)
        #expect(kalimat.contains("jabatan") && kalimat.contains("baris 4"))
    }

    @Test("satu ID untuk dua NIP ditolak")
    func idGanda() throws {
        let hasil = try bacaImporPegawai(
            TabelUji.siasn(["PNS ID": "a"], ["PNS ID": "a", "NIP BARU": "199013012010012002"]),
            bolehSintetis: true
        )
        #expect(hasil.pegawai.isEmpty)
        #expect(hasil.kode(2) == ["id_ganda"])
        #expect(hasil.kode(3) == ["id_ganda"])
    }

    private func laporan(_ baris: [(nip: String, jabatan: String, akhir: String, plt: String)]) throws
        -> HasilImporPegawai
    {
        let judul = ["skp_id", "id", "nip", "nama", "skp_jabatan", "periode_akhir", "is_plt_plh"]
        return try bacaImporPegawai(
            TabelMasukan(
                baris: [judul]
                    + baris.enumerated().map { i, b in
                        ["S\(i)", "P" + b.nip.suffix(3), b.nip, "Rimba Contoh", b.jabatan, b.akhir, b.plt]
                    }
            ),
            bolehSintetis: true
        )
    }

    @Test("e-Kinerja: periode akhir terbaru menjadi data induk, yang lama tinggal riwayat")
    func periodeTerbaru() throws {
        let hasil = try laporan([
            ("199013012010011001", "Camat", "2025-12-31", "0"), ("199013012010011001", "Lurah", "2025-06-30", "0"),
        ])
        #expect(hasil.pegawai.map(\.jabatan) == ["Camat"])
        #expect(hasil.riwayatSKP.count == 2)
        #expect(hasil.catatan("ganda_lama")?.daftarBaris == [3])
    }

    @Test("e-Kinerja: dua induk dengan periode akhir sama dan isi berbeda menunggu")
    func periodeSama() throws {
        let hasil = try laporan([
            ("199013012010011001", "Camat", "2025-12-31", "0"), ("199013012010011001", "Lurah", "2025-12-31", "0"),
        ])
        #expect(hasil.pegawai.isEmpty)
        #expect(hasil.bermasalah.map(\.barisLain) == [[3], [2]])
    }

    @Test("pegawai yang hanya punya baris Plt. tidak menjadi data induk")
    func hanyaPlt() throws {
        let hasil = try laporan([("199013012010011001", "Plt. Camat", "2025-12-31", "1")])
        #expect(hasil.pegawai.isEmpty)
        #expect(hasil.hanyaPlt.map(\.teks) == ["199013012010011001"])
        #expect(hasil.bermasalah.isEmpty)
    }

    @Test("10.000 baris dengan 40 baris rusak: tepat 40 itu yang dilaporkan")
    func besar() throws {
        let kerusakan: [([String: String]) -> [String: String]] = [
            { $0.merging(["NIP BARU": "1.99013E+17"]) { $1 } },
            { $0.merging(["NIP BARU": "199013012010011000"]) { $1 } },
            { $0.merging(["NAMA": "null"]) { $1 } },
            { $0.merging(["TANGGAL LAHIR": "31-02-1990"]) { $1 } },
            { $0.merging(["NIP BARU": "19901301201001"]) { $1 } },
        ]
        var baris = [TabelUji.judulSIASN]
        var rusak: [Int] = []
        for i in 0..<10_000 {
            let serial = String(1000 + i % 900 + 1).dropFirst()
            let hari = String(100 + i / 900 + 1).dropFirst()
            var isi = ["PNS ID": "ID-\(i)", "NIP BARU": "199013\(hari)2010011\(serial)", "NAMA": "Pegawai Contoh \(i)"]
            isi["UNOR ID"] = "U\(i % 60)"
            isi["UNOR NAMA"] = "Unit \(i % 60)"
            if i % 250 == 7 {
                isi = kerusakan[i / 250 % kerusakan.count](isi)
                rusak.append(i + 2)
            }
            baris.append(TabelUji.barisSIASN(isi))
        }
        let hasil = try bacaImporPegawai(TabelMasukan(baris: baris), bolehSintetis: true)
        #expect(rusak.count == 40)
        #expect(hasil.bermasalah.map(\.nomorBaris) == rusak)
        #expect(hasil.pegawai.count == 9_960)
        #expect(hasil.daftarUnit.count == 60)
        #expect(hasil.jumlahBaris == 10_000)
    }
}
