import Contoh
import Kinerja
import Testing

private let resmi = [
    UnitResmi(kode: "BGO", nama: "Pemerintah Kabupaten Bungo", jenis: "pemerintah_daerah", kodeInduk: nil),
    UnitResmi(kode: "DIKBUD", nama: "Dinas Pendidikan dan Kebudayaan", jenis: "dinas", kodeInduk: "BGO"),
    UnitResmi(kode: "DINKES", nama: "Dinas Kesehatan", jenis: "dinas", kodeInduk: "BGO"),
    UnitResmi(kode: "RSUD", nama: "RSUD Rekaan", jenis: "rumah_sakit", kodeInduk: "DINKES"),
    UnitResmi(kode: "PKM-01", nama: "UPTD Puskesmas Satu", jenis: "puskesmas", kodeInduk: "DINKES"),
    UnitResmi(kode: "PKM-02", nama: "UPTD Puskesmas Dua", jenis: "puskesmas", kodeInduk: "DINKES"),
]
private func baris(_ kelompok: String, _ kategori: String, _ nilai: String) -> ParameterPopulasi.Baris {
    .init(kelompok: kelompok, kategori: kategori, nilai: nilai)
}
private let parameter = ParameterPopulasi([
    baris("jumlah_unit", "DIKBUD kantor", "1"), baris("asn_per_unit", "DIKBUD kantor", "80"),
    baris("jumlah_unit", "SD negeri", "40"), baris("asn_per_unit", "SD negeri", "10"),
    baris("jumlah_unit", "DINKES kantor", "1"), baris("asn_per_unit", "DINKES kantor", "60"),
    baris("jumlah_unit", "Puskesmas", "2"), baris("asn_per_unit", "Puskesmas", "52"),
    baris("jumlah_unit", "RSUD", "1"), baris("asn_per_unit", "RSUD", "300"),
    baris("status", "PNS", "65.7"), baris("status", "PPPK", "34.3"),
    baris("golongan_pns_rinci", "III/a", "50"), baris("golongan_pns_rinci", "III/b", "50"),
    baris("golongan_pppk", "IX", "100"),
    baris("jenis_kelamin_laki", "Pelaksana", "52"), baris("jenis_kelamin_laki", "Bidan", "0"),
])

private func semua(_ populasi: Populasi) -> [OrangRekaan] {
    populasi.unit.flatMap { Array(populasi.orang(di: $0)) }
}

@Suite struct PopulasiTests {
    @Test("benih yang sama memberi orang yang sama, benih lain memberi orang lain")
    func tetap() {
        let satu = Populasi(parameter: parameter, resmi: resmi, jumlah: 300, benih: 7)
        let dua = Populasi(parameter: parameter, resmi: resmi, jumlah: 300, benih: 7)
        let lain = Populasi(parameter: parameter, resmi: resmi, jumlah: 300, benih: 8)
        #expect(semua(satu) == semua(dua))
        #expect(semua(satu) != semua(lain))
    }

    @Test("jumlahnya tepat", arguments: [2, 5, 37, 300, 944, 2_000])
    func jumlah(_ jumlah: Int) {
        let populasi = Populasi(parameter: parameter, resmi: resmi, jumlah: jumlah, benih: 1)
        let orang = semua(populasi)
        #expect(orang.count == jumlah)
        #expect(orang.map(\.nomor) == Array(0..<jumlah))
    }

    @Test("setiap NIP sah bentuknya, tidak mungkin terbit, dan tidak berulang")
    func nip() throws {
        let orang = semua(Populasi(parameter: parameter, resmi: resmi, jumlah: 2_000, benih: 3))
        let daftar = orang.compactMap(\.nip)
        #expect(Set(daftar).count == daftar.count)
        #expect(daftar.count == orang.count - 1)
        for teks in daftar {
            let nip = try NIP(teks)
            #expect(nip.isSintetis)
        }
    }

    @Test("setiap orang selain Bupati dinilai kepala unitnya, dan kepala dinilai kepala unit di atasnya")
    func penilai() {
        let populasi = Populasi(parameter: parameter, resmi: resmi, jumlah: 944, benih: 3)
        let kepala = Set(populasi.unit.map(\.nomorAwal))
        var garis: [String: String] = [:]
        for orang in semua(populasi) {
            guard let penilai = orang.nomorPenilai else {
                #expect(orang.jenisJabatan == .kepalaDaerah)
                continue
            }
            #expect(kepala.contains(penilai))
            #expect(penilai < orang.nomor)
            garis["\(orang.nomor)"] = "\(penilai)"
        }
        #expect(LingkaranPenilai.cari(garis).isEmpty)
    }

    @Test("kantor besar dipecah menjadi bidang, sehingga tidak ada kepala yang menilai ratusan orang")
    func rentang() {
        let populasi = Populasi(parameter: parameter, resmi: resmi, jumlah: 944, benih: 3)
        var bawahan: [Int: Int] = [:]
        for orang in semua(populasi) { if let penilai = orang.nomorPenilai { bawahan[penilai, default: 0] += 1 } }
        #expect((bawahan.values.max() ?? 0) <= 60)
    }

    @Test("bidan selalu perempuan, seperti parameternya")
    func bidan() {
        let orang = semua(Populasi(parameter: parameter, resmi: resmi, jumlah: 944, benih: 3))
        let bidan = orang.filter { $0.jabatan.hasPrefix("Bidan") }
        #expect(!bidan.isEmpty)
        #expect(!bidan.contains { !$0.isPerempuan })
    }

    @Test("nama keluarga menandai orang rekaan")
    func nama() {
        let tanda: Set = ["Contoh", "Umpama", "Misal", "Percontohan", "Semisal", "Rekaan", "Seumpama", "Andaikan"]
        let orang = semua(Populasi(parameter: parameter, resmi: resmi, jumlah: 300, benih: 3))
        #expect(orang.allSatisfy { tanda.contains(String($0.nama.split(separator: " ").last ?? "")) })
    }
}
