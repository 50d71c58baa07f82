import Kinerja
import Testing

@Suite("Saran mutu target")
struct SaranTargetTests {
    private func ukuran(
        _ target: String, _ satuan: String = "", aspek: AspekIndikator = .kuantitas, standar: String? = nil
    ) -> IndikatorKinerja {
        let (angka, satuan) = TargetKinerja.baca(target, satuan: satuan)
        return IndikatorKinerja(
            id: "i1", aspek: aspek, ukuran: "Pasien yang terlayani", target: angka, satuan: satuan,
            arah: .tebak(angka, aspek: aspek), standarID: standar
        )
    }

    private func pesan(
        _ aturan: any AturanSKP.Type, _ indikator: IndikatorKinerja, sejarah: SejarahIndikator? = nil,
        pendekatan: SKP.Pendekatan = .kuantitatif
    ) -> [String] {
        var skp = ContohSKP.skp([ContohSKP.hasil(indikator: [indikator])])
        skp.pendekatan = pendekatan
        var konteks = ContohSKP.konteks()
        konteks.sejarah = sejarah.map { [indikator.id: $0] } ?? [:]
        let temuan = aturan.periksa(skp, konteks)
        #expect(temuan.allSatisfy { $0.tingkat == .saran && $0.rhkID == "h1" })
        return temuan.map(\.pesan)
    }

    @Test("Angka tanpa satuan diberi saran, angka bersatuan dan kata tidak")
    func satuan() {
        #expect(pesan(TargetBersatuan.self, ukuran("84")) == ["Target “84” belum bersatuan. 84 apa?"])
        #expect(pesan(TargetBersatuan.self, ukuran("84", "orang")).isEmpty)
        #expect(pesan(TargetBersatuan.self, ukuran("tiap triwulan")).isEmpty)
        #expect(pesan(TargetBersatuan.self, ukuran("84"), pendekatan: .kualitatif).isEmpty)
    }

    @Test("Target yang tidak dapat diukur diberi saran", arguments: ["baik", "meningkat", "optimal", "sesuai harapan"])
    func takTerukur(teks: String) {
        #expect(pesan(TargetTerukur.self, ukuran(teks)).count == 1)
    }

    @Test(
        "Angka, waktu, dan predikat dapat diukur",
        arguments: ["80", "5-7 menit", "tiap triwulan", "paling lambat Juli", "WTP", "BB", "Akreditasi Paripurna", ""])
    func terukur(teks: String) {
        #expect(pesan(TargetTerukur.self, ukuran(teks)).isEmpty)
    }

    @Test("Target yang sudah tercapai tahun lalu diberi saran menurut arahnya")
    func terlaluMudah() {
        let lalu = SejarahIndikator(tahun: 2025, realisasi: 90)
        #expect(
            pesan(TargetMenantang.self, ukuran("85", "%"), sejarah: lalu).first?.contains("tahun 2025 (90%)") == true)
        #expect(pesan(TargetMenantang.self, ukuran("90", "%"), sejarah: lalu).count == 1)
        #expect(pesan(TargetMenantang.self, ukuran("92", "%"), sejarah: lalu).isEmpty)
        let waktu = SejarahIndikator(tahun: 2025, realisasi: 5)
        #expect(pesan(TargetMenantang.self, ukuran("7", "hari", aspek: .waktu), sejarah: waktu).count == 1)
        #expect(pesan(TargetMenantang.self, ukuran("4", "hari", aspek: .waktu), sejarah: waktu).isEmpty)
        #expect(pesan(TargetMenantang.self, ukuran("85", "%")).isEmpty)
    }

    @Test("Yang tidak dapat lebih baik lagi tidak diberi saran")
    func mentok() {
        #expect(
            pesan(TargetMenantang.self, ukuran("100", "%"), sejarah: SejarahIndikator(tahun: 2025, realisasi: 100))
                .isEmpty)
        let nihil = SejarahIndikator(tahun: 2025, realisasi: 0)
        #expect(pesan(TargetMenantang.self, ukuran("<= 0", "kasus"), sejarah: nihil).isEmpty)
        #expect(pesan(TargetMenantang.self, ukuran("80-90", "%"), sejarah: nihil).isEmpty)
    }

    @Test("Target di bawah standar diberi saran, sama dengan standar tidak")
    func standar() {
        let standar = SejarahIndikator(tahun: 2025, realisasi: nil, standar: .naik(85))
        #expect(
            pesan(TargetMenantang.self, ukuran("80", "%"), sejarah: standar).first?.contains("standar (85%)") == true)
        #expect(pesan(TargetMenantang.self, ukuran("85", "%"), sejarah: standar).isEmpty)
        let cepat = SejarahIndikator(tahun: 2025, realisasi: nil, standar: .turun(60))
        #expect(pesan(TargetMenantang.self, ukuran("90", "menit", aspek: .waktu), sejarah: cepat).count == 1)
    }

    @Test("Target jauh di luar sejarah diberi saran menurut BatasTarget")
    func sulit() {
        let lalu = SejarahIndikator(tahun: 2025, realisasi: 40)
        #expect(pesan(TargetTerjangkau.self, ukuran("61", "orang"), sejarah: lalu).count == 1)
        #expect(pesan(TargetTerjangkau.self, ukuran("60", "orang"), sejarah: lalu).isEmpty)
        #expect(pesan(TargetTerjangkau.self, ukuran("19", "hari", aspek: .waktu), sejarah: lalu).count == 1)
        #expect(pesan(TargetTerjangkau.self, ukuran("20", "hari", aspek: .waktu), sejarah: lalu).isEmpty)
        let kosong = SejarahIndikator(tahun: 2025, realisasi: 0)
        #expect(pesan(TargetTerjangkau.self, ukuran("61", "orang"), sejarah: kosong).isEmpty)
        #expect(BatasTarget.riwayat.terkini.nilai.kelipatanNaik == des("1.5"))
    }

    @Test("Sejarah dicocokkan menurut standar, lalu menurut kata; satuan lain diabaikan")
    func sejarah() {
        let kini = ukuran("90", "%", standar: "std-1")
        let skp = ContohSKP.skp([ContohSKP.hasil(indikator: [kini])])
        var dulu = ukuran("80", "%", standar: "std-1")
        dulu.ukuran = "Bunyi lain"
        #expect(SejarahIndikator.susun(skp, tahunLalu: [UkuranTahunLalu(dulu, realisasi: 82)])["i1"]?.realisasi == 82)
        dulu.standarID = nil
        #expect(SejarahIndikator.susun(skp, tahunLalu: [UkuranTahunLalu(dulu, realisasi: 82)]).isEmpty)
        dulu.ukuran = "pasien yang TERLAYANI"
        #expect(SejarahIndikator.susun(skp, tahunLalu: [UkuranTahunLalu(dulu, realisasi: 82)])["i1"]?.tahun == 2025)
        dulu.satuan = "orang"
        #expect(SejarahIndikator.susun(skp, tahunLalu: [UkuranTahunLalu(dulu, realisasi: 82)]).isEmpty)
        let standar: [String: TargetIndikator] = ["std-1": .naik(85)]
        #expect(SejarahIndikator.susun(skp, tahunLalu: [], standar: standar)["i1"]?.standar == .naik(85))
    }

    @Test("Saran target tidak pernah menolak pengajuan")
    func tidakMenolak() {
        var konteks = ContohSKP.konteks()
        konteks.sejarah = ["i1": SejarahIndikator(tahun: 2025, realisasi: 1)]
        let skp = ContohSKP.skp([ContohSKP.hasil(indikator: [ukuran("84")])])
        #expect(ContohSKP.tolakan(skp, konteks).isEmpty)
        #expect(DaftarAturanSKP.periksa(skp, konteks).map(\.kode).contains("skp.target_sulit_dicapai"))
    }
}
