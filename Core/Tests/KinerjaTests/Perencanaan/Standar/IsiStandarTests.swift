import Kinerja
import Testing

@Suite("Isi standar")
struct IsiStandarTests {
    @Test("Apa yang berubah disebut per ruas dengan bunyi lama dan barunya")
    func perbedaan() {
        var baru = ContohStandar.isi
        baru.targetAngka = 97
        baru.tingkat.diAtas = "Di atas 99%"
        baru.manual.formula = "triase tepat / pasien × 100"
        let beda = baru.perbedaan(dari: ContohStandar.isi)
        #expect(beda.map(\.kunci) == ["target", "formula", "di_atas"])
        #expect(beda.first?.lama == "≥ 95%")
        #expect(beda.first?.baru == "≥ 97%")
        #expect(ContohStandar.isi.perbedaan(dari: ContohStandar.isi).isEmpty)
    }

    @Test("Formulir dibaca dengan aturan impor, dan setiap kesalahan menyebut ruasnya")
    func ruas() throws {
        #expect(try IsiStandar.baca(ContohStandar.isi.ruasFormulir) == ContohStandar.isi)
        var salah = ContohStandar.isi.ruasFormulir
        salah["target_angka"] = "sembilan puluh"
        salah["satuan"] = ""
        let daftar = #expect(throws: DaftarPenolakan.self) { try IsiStandar.baca(salah) }
        #expect(daftar?.daftar.map(\.isian) == ["satuan", "target_angka"])
    }

    @Test("Alasan dan bukti usulan wajib; putusan menolak tanpa alasan ditolak")
    func alasan() throws {
        #expect(AlasanUsulanStandar.periksaUsulan(alasan: " ", bukti: "ada").map(\.isian) == ["alasan", "bukti"])
        #expect(
            AlasanUsulanStandar.periksaUsulan(
                alasan: "Pasien rujukan tidak terhitung", bukti: "Laporan Juli sampai September"
            ).isEmpty
        )
        let penolakan = #expect(throws: Penolakan.self) {
            try ContohStandar.versi(0, .usulan).putuskan(.kembalikan, alasan: "")
        }
        #expect(penolakan?.kode == AlasanUsulanStandar.kode)
        #expect(penolakan?.isian == "alasan")
        #expect(
            try ContohStandar.versi(0, .ditinjau).putuskan(.tolak, alasan: "Sudah ada di STD-038").keadaan == .ditolak
        )
    }

    @Test("Ekspor dibaca kembali tanpa berubah, dan sel yang mirip rumus diberi petik", arguments: ["=", ">=", "<="])
    func bolakBalik(_ tanda: String) throws {
        var isi = ContohStandar.isi
        isi.operatorTarget = IsiStandar.OperatorTarget(rawValue: tanda)
        isi.indikator = "=HYPERLINK(\"x\"), \"kutip\"\nbaris dua"
        isi.tingkat.sesuai = "-5 hari; +2"
        let csv = TabelStandar.csv([TabelStandar.judul, TabelStandar.baris(isi)])
        #expect(csv.contains("\"'=HYPERLINK(\"\"x\"\"), \"\"kutip\"\"\nbaris dua\""))
        #expect(csv.contains("\r\n"))
        #expect(!csv.contains(",=") && !csv.contains(",-5"))
        let baris = TabelStandar.baris(isi).map { $0.first.map { "=+-@".contains($0) } == true ? "'" + $0 : $0 }
        let hasil = try bacaImporStandar(TabelMasukan(baris: [TabelStandar.judul, baris]))
        var rapi = isi
        rapi.indikator = "=HYPERLINK(\"x\"), \"kutip\" baris dua"
        #expect(hasil.baris.first?.isi == rapi)
    }

    @Test("Kode hanya huruf, angka, dan tanda hubung")
    func kode() {
        for baik in ["PR-AM-02", "STD-001", "a.1"] {
            #expect(throws: Never.self) { try IsiStandar.periksaKode(baik) }
        }
        for buruk in ["", "A", "usul", "dua kata", "../x", "é-1"] {
            #expect(throws: Penolakan.self) { try IsiStandar.periksaKode(buruk) }
        }
    }

    @Test("Berkas dengan 30 baris salah di antara banyak baris menyebut tepat 30 baris itu")
    func tigaPuluhSalah() throws {
        var baris = [TabelStandar.judul]
        for nomor in 1...500 {
            var isi = ContohStandar.isi
            isi.kode = "S-\(nomor)"
            var sel = TabelStandar.baris(isi)
            if nomor % 16 == 0, nomor <= 480 { sel[9] = "banyak" }
            baris.append(sel)
        }
        let hasil = try bacaImporStandar(TabelMasukan(baris: baris))
        #expect(hasil.bermasalah.count == 30)
        #expect(hasil.baris.count == 470)
        #expect(hasil.bermasalah.first?.nomorBaris == 17)
        #expect(hasil.bermasalah.allSatisfy { $0.daftarMasalah.first?.kolom == "target_angka" })
    }
}

@Suite("Cakupan standar")
struct CakupanStandarTests {
    private let cakupan = CakupanStandar(
        jabatan: ["perawat", "kepala bidang bina marga"], unit: ["puskesmas", "semua"])

    @Test("Standar untuk Perawat berlaku bagi semua jenjangnya, tetapi bukan bagi jabatan lain")
    func jabatan() {
        #expect(cakupan.tingkat(jabatan: "Perawat Ahli Muda", unit: "RSUD") == .jabatan)
        #expect(cakupan.tingkat(jabatan: "Perawatan Jalan", unit: "Dinas PUPR") == .belum)
        #expect(cakupan.tingkat(jabatan: "Kepala Bidang Bina Marga", unit: "Dinas PUPR") == .jabatan)
    }

    @Test("Standar unit dikenali dari kata dalam nama unit; standar untuk semua unit tidak dihitung")
    func unit() {
        #expect(cakupan.tingkat(jabatan: "Apoteker", unit: "UPTD Puskesmas Muara Contoh") == .unit)
        #expect(cakupan.tingkat(jabatan: "Analis", unit: "Semua") == .belum)
        #expect(CakupanStandar.kunciUnit("Semua OPD") == "semua")
        #expect(CakupanStandar.deret("A B C") == ["a", "a b", "a b c", "b", "b c", "c"])
        #expect(CakupanStandar.awalan("Perawat Ahli Muda") == ["perawat", "perawat ahli", "perawat ahli muda"])
    }
}
