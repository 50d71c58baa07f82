import Kinerja
import Testing

@Suite("Perjanjian Kinerja")
struct PerjanjianKinerjaTests {
    static func butir(
        _ id: String, _ ukuran: String, sasaran: String = "Warga makin sehat", target: String = "90",
        satuan: String = "%"
    ) -> IndikatorPK {
        let (target, satuan) = TargetKinerja.baca(target, satuan: satuan)
        return IndikatorPK(
            id: id, sasaran: sasaran, ukuran: ukuran, target: target, satuan: satuan, perspektif: .penerimaLayanan
        )
    }

    static func pk(_ butir: [IndikatorPK], keadaan: KeadaanPerjanjian = .rancangan) -> PerjanjianKinerja {
        PerjanjianKinerja(
            id: "pk", unitID: "u", tahun: 2026, keadaan: keadaan, nomor: keadaan == .rancangan ? "" : "1/PK/2026",
            tanggal: keadaan == .rancangan ? nil : Tanggal("2026-01-12"), dibuat: 0, indikator: butir
        )
    }

    private let hari = ContohSKP.hari("2026-01-20")

    @Test("Butir tanpa sasaran, indikator, dan target ditolak sekaligus, masing-masing pada isiannya")
    func butirKosong() {
        let pk = Self.pk([])
        let daftar = ButirPerjanjianLengkap.periksa(Self.butir("a", "", sasaran: "", target: ""), di: pk)
        #expect(daftar.map(\.isian) == ["sasaran", "ukuran", "target"])
        #expect(throws: DaftarPenolakan.self) { try pk.isi(Self.butir("a", "")) }
    }

    @Test("Target dengan kata diterima; indikator yang sama dua kali ditolak")
    func targetKata() throws {
        let pk = try Self.pk([]).isi(Self.butir("a", "Opini laporan keuangan", target: "WTP", satuan: ""))
        #expect(pk.indikator[0].targetTampil == "WTP")
        let ganda = ButirPerjanjianLengkap.periksa(Self.butir("b", "opini  Laporan keuangan"), di: pk)
        #expect(ganda.map(\.kode) == ["perjanjian.indikator_ganda"])
    }

    @Test("Butir baru berdiri sesudah butir terakhir dari sasaran yang sama")
    func urutan() throws {
        let pk = try Self.pk([Self.butir("a", "A"), Self.butir("b", "B", sasaran: "Anggaran tepat")])
            .isi(Self.butir("c", "C"))
        #expect(pk.indikator.map(\.id) == ["a", "c", "b"])
        #expect(pk.perSasaran.map(\.indikator.count) == [2, 1])
    }

    @Test("Penetapan meminta nomor, tanggal yang sudah lewat, pimpinan, dan isi")
    func penetapan() throws {
        let kosong = Self.pk([])
        let galat = #expect(throws: DaftarPenolakan.self) {
            try kosong.tetapkan(
                nomor: " ", tanggal: Tanggal("2026-02-01"), pihakPertama: nil, pihakKedua: nil, pada: hari)
        }
        #expect(
            galat?.daftar.map(\.kode) == [
                "perjanjian.nomor_kosong", "perjanjian.tanggal_depan", "perjanjian.tanpa_kepala", "perjanjian.kosong",
            ])
        let tetap = try Self.pk([Self.butir("a", "A")]).tetapkan(
            nomor: "1/PK/2026", tanggal: Tanggal("2026-01-12"), pihakPertama: "kadis", pihakKedua: "bupati", pada: hari)
        #expect(tetap.keadaan == .ditetapkan)
        #expect(tetap.pihakKeduaID == "bupati")
    }

    @Test("Yang sudah ditetapkan tidak diubah; ia diganti dengan alasan, dan butirnya tetap dikenal SKP")
    func penggantian() throws {
        let tetap = Self.pk([Self.butir("a", "A")], keadaan: .ditetapkan)
        let tolak = #expect(throws: DaftarPenolakan.self) { try tetap.isi(Self.butir("a", "A baru")) }
        #expect(tolak?.daftar.first?.perbaikan?.contains("menggantinya dengan alasan") == true)
        #expect(throws: Penolakan.self) { try tetap.hapus("a") }
        let pendek = #expect(throws: Penolakan.self) { try tetap.ganti(alasan: "  ubah ", idArsip: "x") { "y" } }
        #expect(pendek?.isian == "alasan")
        let (baru, arsip) = try tetap.ganti(alasan: "APBD perubahan 2026", idArsip: "x") { "y" }
        #expect(baru.id == "pk" && baru.isRancangan && baru.revisi == 1 && baru.nomor.isEmpty)
        #expect(baru.indikator.map(\.id) == ["a"])
        #expect(arsip.keadaan == .diganti && arsip.id == "x" && arsip.nomor == "1/PK/2026")
        #expect(arsip.indikator.map(\.id) == ["y"])
        #expect(throws: Penolakan.self) { try baru.ganti(alasan: "sekali lagi saja", idArsip: "z") { "q" } }
    }

    @Test("P-41: yang ditandai perlu manual dan belum punya disebut; P-40: yang lain tidak diminta")
    func manual() {
        var wajib = Self.butir("a", "A")
        wajib.isPerluManual = true
        #expect(ManualWajib.belumAda([wajib, Self.butir("b", "B")], bermanual: []).map(\.id) == ["a"])
        #expect(ManualWajib.belumAda([wajib], bermanual: ["a"]).isEmpty)
    }
}
