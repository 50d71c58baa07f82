import Contoh
import Kinerja
import Testing

@Suite("Populasi dengan unit besar")
struct PopulasiBesarTests {
    private let parameter = ParameterPopulasi([
        .init(kelompok: "jumlah_unit", kategori: "Puskesmas", nilai: "2"),
        .init(kelompok: "asn_per_unit", kategori: "Puskesmas", nilai: "20"),
        .init(kelompok: "status", kategori: "PNS", nilai: "70"),
    ])
    private let resmi = [
        UnitResmi(kode: "BGO", nama: "Kabupaten", jenis: "pemerintah_daerah", kodeInduk: nil),
        UnitResmi(kode: "PKM-01", nama: "Puskesmas Satu", jenis: "puskesmas", kodeInduk: "BGO"),
        UnitResmi(kode: "PKM-02", nama: "Puskesmas Dua", jenis: "puskesmas", kodeInduk: "BGO"),
    ]

    @Test func `unit besar mengambil bagiannya dari jumlah dan semua anggotanya dinilai satu orang`() throws {
        let populasi = Populasi(parameter: parameter, resmi: resmi, jumlah: 400, benih: 1, unitBesar: 300)
        let besar = try #require(populasi.unit.first { $0.kode == RencanaUnit.kodeBesar })
        #expect(populasi.jumlah == 400)
        #expect(besar.ukuran == 301)
        let orang = Array(populasi.orang(di: besar))
        #expect(orang.filter { $0.nomorPenilai == besar.nomorAwal }.count == 300)
        #expect(Set(populasi.unit.flatMap { Array(populasi.orang(di: $0)) }.map(\.nomor)).count == 400)
    }

    @Test func `tanpa unit besar penduduknya tetap sama`() {
        let biasa = Populasi(parameter: parameter, resmi: resmi, jumlah: 40, benih: 1)
        #expect(!biasa.unit.contains { $0.kode == RencanaUnit.kodeBesar })
        #expect(biasa == Populasi(parameter: parameter, resmi: resmi, jumlah: 40, benih: 1, unitBesar: 0))
    }

    @Test func `standar rekaan berbeda kodenya dan sama setiap kali`() {
        let daftar = (0..<500).map { StandarRekaan.buat($0, benih: 7) }
        #expect(Set(daftar.map(\.kode)).count == 500)
        #expect(daftar == (0..<500).map { StandarRekaan.buat($0, benih: 7) })
    }
}

extension Populasi {
    fileprivate static func == (kiri: Populasi, kanan: Populasi) -> Bool {
        kiri.jumlah == kanan.jumlah && kiri.unit == kanan.unit
    }
}
