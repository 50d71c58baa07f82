import Kinerja
import Testing

@Suite("Keadaan standar")
struct KeadaanStandarTests {
    @Test("Usulan ditinjau pimpinan unit dulu, baru diberlakukan BKPSDM")
    func urutan() throws {
        let usulan = ContohStandar.versi(0, .usulan)
        let penolakan = #expect(throws: Penolakan.self) {
            try usulan.berlakukan(sejak: ContohStandar.hari("2026-07-01"), nomor: 1, menggantikan: nil)
        }
        #expect(penolakan?.kode == "standar.keadaan_tidak_sesuai")
        #expect(penolakan?.perbaikan?.contains("Pimpinan unit pengusul") == true)
        let ditinjau = try usulan.putuskan(.tinjau, alasan: "")
        #expect(ditinjau.keadaan == .ditinjau)
        let berlaku = try ditinjau.berlakukan(
            sejak: ContohStandar.hari("2026-07-01"), nomor: 2,
            menggantikan: ContohStandar.versi(1, sejak: "2026-01-01")
        )
        #expect(berlaku.baru.keadaan == .berlaku)
        #expect(berlaku.baru.nomor == 2)
        #expect(berlaku.lama?.berlakuSampai == ContohStandar.hari("2026-06-30"))
    }

    @Test("Setiap perpindahan yang tidak ada di tabel ditolak dengan siapa yang dapat bertindak")
    func tertutup() {
        for keadaan in KeadaanStandar.allCases {
            for tindakan in TindakanStandar.allCases {
                if tindakan.dari.contains(keadaan) {
                    #expect(throws: Never.self) { try keadaan.periksa(tindakan) }
                } else {
                    let penolakan = #expect(throws: Penolakan.self) { try keadaan.periksa(tindakan) }
                    #expect(penolakan?.perbaikan?.isEmpty == false)
                }
            }
        }
        #expect(TindakanStandar.allCases.filter { $0.dari.contains(.berakhir) }.isEmpty)
        #expect(TindakanStandar.allCases.filter { $0.dari.contains(.ditolak) }.isEmpty)
    }

    @Test("Keadaan pada suatu hari mengikuti tanggal, juga bila tidak ada yang menyentuhnya")
    func menurutHari() {
        let lama = ContohStandar.versi(1, sejak: "2026-01-01", sampai: "2026-06-30")
        #expect(lama.isBerlaku(pada: ContohStandar.hari("2026-06-30")))
        #expect(!lama.isBerlaku(pada: ContohStandar.hari("2026-07-01")))
        #expect(lama.keadaan(pada: ContohStandar.hari("2026-07-01")) == .berakhir)
        #expect(lama.keadaan(pada: ContohStandar.hari("2026-03-01")) == .berlaku)
        #expect(!lama.isBerlaku(pada: ContohStandar.hari("2025-12-31")))
    }
}

@Suite("Masa berlaku standar")
struct MasaBerlakuStandarTests {
    @Test("Versi baru mulai sehari sesudah versi lama berakhir; tidak boleh mulai bersamaan")
    func bersambung() throws {
        let lama = ContohStandar.versi(1, sejak: "2026-01-01")
        let diganti = try MasaBerlakuStandar.gantikan(lama, mulai: ContohStandar.hari("2026-10-01"))
        #expect(diganti?.berlakuSampai == ContohStandar.hari("2026-09-30"))
        let penolakan = #expect(throws: Penolakan.self) {
            try MasaBerlakuStandar.gantikan(lama, mulai: ContohStandar.hari("2026-01-01"))
        }
        #expect(penolakan?.kode == MasaBerlakuStandar.kode)
        #expect(penolakan?.isian == "berlaku_sejak")
        #expect(penolakan?.perbaikan?.contains("2 Januari 2026") == true)
        #expect(
            MasaBerlakuStandar.mulaiTercepat(sesudah: lama, mau: ContohStandar.hari("2026-01-01"))
                == ContohStandar.hari("2026-01-02")
        )
        let berakhir = ContohStandar.versi(1, sejak: "2026-01-01", sampai: "2026-03-31")
        #expect(try MasaBerlakuStandar.gantikan(berakhir, mulai: ContohStandar.hari("2026-10-01")) == berakhir)
    }

    @Test("Hari terakhir tidak boleh sebelum hari pertama, dan pengakhiran perlu alasan")
    func akhir() throws {
        let versi = ContohStandar.versi(1, sejak: "2026-05-01")
        let penolakan = #expect(throws: Penolakan.self) {
            try versi.akhiri(hariTerakhir: ContohStandar.hari("2026-04-30"), alasan: "Digabung ke standar lain")
        }
        #expect(penolakan?.kode == "standar.tanggal_akhir")
        let tanpaAlasan = #expect(throws: Penolakan.self) {
            try versi.akhiri(hariTerakhir: ContohStandar.hari("2026-12-31"), alasan: "  ")
        }
        #expect(tanpaAlasan?.kode == AlasanUsulanStandar.kode)
        let akhir = try versi.akhiri(
            hariTerakhir: ContohStandar.hari("2026-12-31"), alasan: "Digabung ke standar lain")
        #expect(akhir.isBerlaku(pada: ContohStandar.hari("2026-12-31")))
        #expect(akhir.keadaan(pada: ContohStandar.hari("2027-01-01")) == .berakhir)
    }
}
