import Kinerja
import Testing

@Suite("Umpan balik berkelanjutan")
struct UmpanBalikTests {
    private func kaitan(_ ubah: (inout KaitanUmpanBalik) -> Void) -> KaitanUmpanBalik {
        var kaitan = KaitanUmpanBalik()
        ubah(&kaitan)
        return kaitan
    }

    @Test("pemberi disebut menurut garis, bukan pilihannya (L-24)")
    func sebagai() {
        #expect(kaitan { $0.isPenilai = true }.sebagai == .pimpinan)
        #expect(kaitan { $0.isAtasanPenilai = true }.sebagai == .pimpinan)
        #expect(kaitan { $0.isBawahan = true }.sebagai == .bawahan)
        #expect(kaitan { $0.isSetingkat = true }.sebagai == .rekan)
        #expect(kaitan { $0.isSatuTim = true }.sebagai == .rekan)
        #expect(KaitanUmpanBalik().sebagai == .pemangku)
    }

    @Test("pimpinan selalu bernama; yang lain mengikuti setelan unit, dan hanya penerima yang tidak melihatnya")
    func nama() {
        #expect(!kaitan { $0.isPenilai = true }.isTersamar(namaDitampilkan: false))
        #expect(kaitan { $0.isBawahan = true }.isTersamar(namaDitampilkan: false))
        #expect(!kaitan { $0.isSetingkat = true }.isTersamar(namaDitampilkan: true))
        #expect(!PembacaUmpanBalik.penerima.isMelihatNama(tersamar: true))
        #expect(PembacaUmpanBalik.penilai.isMelihatNama(tersamar: true))
    }

    @Test("hasil kerja hanya dibahas yang berkepentingan; kosong dan diri sendiri ditolak")
    func periksa() throws {
        var baru = UmpanBalikBaru(
            penerima: "a", pemberi: "b", perihal: .hasil(rhk: "h", indikator: nil), tanda: .apresiasi, teks: "")
        #expect(throws: DaftarPenolakan.self) { try baru.periksa(KaitanUmpanBalik()) }
        try baru.periksa(kaitan { $0.isSatuTim = true })
        baru.perihal = .bebas
        try baru.periksa(KaitanUmpanBalik())
        baru.tanda = nil
        let salah = #expect(throws: DaftarPenolakan.self) { try baru.periksa(KaitanUmpanBalik()) }
        #expect(salah?.daftar.map(\.kode) == ["umpan_balik.kosong"])
        baru.teks = "Baik"
        baru.penerima = "b"
        let diri = #expect(throws: DaftarPenolakan.self) { try baru.periksa(KaitanUmpanBalik()) }
        #expect(diri?.daftar.map(\.kode) == ["umpan_balik.diri_sendiri"])
    }

    @Test("ditarik hanya sebelum dibaca; ditindaklanjuti hanya sesudahnya")
    func keadaan() throws {
        let baru = UmpanBalik(id: "u", penerima: "a", pemberi: "b")
        #expect(throws: Penolakan.self) { try baru.tindakLanjuti("Saya perbaiki") }
        #expect(try baru.tarikKembali().keadaan.keadaan == .ditarik)
        let dibaca = try #require(baru.baca()).keadaan
        #expect(dibaca.baca() == nil)
        #expect(throws: Penolakan.self) { try dibaca.tarikKembali() }
        #expect(throws: Penolakan.self) { try dibaca.tindakLanjuti("") }
        #expect(try dibaca.tindakLanjuti("Saya perbaiki").keadaan.keadaan == .ditindaklanjuti)
        #expect(try dibaca.ucapkanTerimaKasih().keadaan.isBerterimaKasih)
    }

    @Test("meminta lagi kepada orang yang sama menunggu 14 hari, dijawab atau belum")
    func permintaan() throws {
        let hari = try #require(Tanggal("2026-10-05"))
        var minta = PermintaanUmpanBalik(
            peminta: "a", pertanyaan: "Apa yang perlu saya perbaiki?", kepada: ["b"],
            terakhirDiminta: ["b": hari.tambah(hari: -13)])
        let salah = #expect(throws: DaftarPenolakan.self) { try minta.periksa(pada: hari) }
        #expect(salah?.daftar.map(\.kode) == ["umpan_balik.baru_diminta"])
        minta.terakhirDiminta = ["b": hari.tambah(hari: -14)]
        try minta.periksa(pada: hari)
        #expect(KeadaanPermintaan.dijawab.tampil(tersamar: true) == KeadaanPermintaan.menunggu.tampil(tersamar: true))
    }

    @Test("irama menentukan periode; bawaannya triwulan")
    func irama() throws {
        let hari = try #require(Tanggal("2026-10-05"))
        #expect(AturanUmpanBalik.riwayat.terkini.nilai.iramaBawaan == .triwulanan)
        #expect(IramaUmpanBalik.triwulanan.periode(pada: hari).kode == "2026-tw4")
        #expect(IramaUmpanBalik.bulanan.periode(pada: hari).kode == "2026-10")
        #expect(IramaUmpanBalik.semesteran.periode(pada: hari).kode == "2026-s2")
    }

    @Test(
        "kata kasar ditandai walau disamarkan; kata yang memuatnya tidak",
        arguments: [
            ("Petugasnya goblok", true), ("GOBL0000K sekali", true), ("dasar b4bi!", true),
            ("Lantai bersih, ramah", false),
            ("Tainan dan pantai", false), ("", false),
        ])
    func kasar(_ teks: String, _ isKasar: Bool) { #expect(SaringanKata.isKasar(teks) == isKasar) }

    @Test("kiriman berkata kasar baru tampil bila peninjau menyatakan sudah membacanya")
    func tinjauan() throws {
        let kiriman = UmpanBalikWarga(kepuasan: .tidakBaik, teks: "Dasar goblok", kontak: "")
        #expect(throws: Penolakan.self) {
            try TinjauanWarga.tampilkan(isKasarDibaca: false).putuskan(.menunggu, isi: kiriman)
        }
        #expect(try TinjauanWarga.tampilkan(isKasarDibaca: true).putuskan(.menunggu, isi: kiriman) == .ditampilkan)
        #expect(throws: Penolakan.self) { try TinjauanWarga.tahan(alasan: "").putuskan(.menunggu, isi: kiriman) }
        #expect(throws: Penolakan.self) { try TinjauanWarga.tahan(alasan: "ya").putuskan(.ditahan, isi: kiriman) }
        #expect(throws: DaftarPenolakan.self) { try UmpanBalikWarga(kepuasan: nil, teks: "", kontak: "").periksa() }
        #expect(throws: Penolakan.self) { try UmpanBalikWarga.periksaJumlah(jaringan: 10, tautan: 0) }
    }
}
