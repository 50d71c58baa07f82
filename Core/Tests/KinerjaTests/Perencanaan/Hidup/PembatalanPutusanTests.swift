import Kinerja
import Testing

@Suite("Putusan diurungkan dalam sepuluh menit")
struct PembatalanPutusanTests {
    private let januari = ContohSKP.hari("2026-01-20")
    private let konteks = ContohSKP.konteks()
    private let perawat = ContohSKP.pelaku(ContohSKP.perawat)
    private let kapus = ContohSKP.pelaku(ContohSKP.kapus)

    private func putusan(_ jenis: PutusanSKP.Jenis, _ skp: SKP, waktu: Int64 = 9) -> PutusanSKP {
        PutusanSKP(jenis: jenis, olehID: "kapus", waktu: waktu, versi: skp.versi)
    }

    private func urung(
        _ skp: SKP, _ putusan: PutusanSKP?, oleh: Pelaku? = nil, sebelumnya: PenetapanSebelumnya? = nil,
        waktu: Int64 = 10
    ) throws(Penolakan) -> SKP {
        try skp.batalkanPutusan(
            putusan, oleh: oleh ?? kapus, sebelumnya: sebelumnya, pada: januari, waktu: waktu
        ).keadaan
    }

    @Test("Penetapan pertama diurungkan: kembali diajukan, seolah belum pernah disetujui")
    func penetapanPertama() throws {
        let skp = try ContohSKP.berlaku()
        let balik = try urung(skp, putusan(.penetapan, skp), waktu: 9 + PutusanSKP.jendela)
        #expect(balik.keadaan == .diajukan)
        #expect(balik.ditetapkan == nil && balik.ditetapkanOleh == nil && balik.revisi == 0)
        #expect(balik.hasilKerja.map(\.keadaan) == [.usulan])
        #expect(balik.versi == skp.versi + 1)
        #expect(try balik.tetapkan(oleh: kapus, konteks: konteks, pada: januari, waktu: 30).keadaan.revisi == 1)
    }

    @Test("Penetapan perubahan diurungkan: penetapan sebelumnya tetap yang berlaku")
    func penetapanPerubahan() throws {
        let dulu = try ContohSKP.berlaku()
        var skp = try dulu.bukaPerubahan(
            oleh: perawat, konteks: konteks, dasar: .penugasanBaru, alasan: "Tugas", pada: januari
        ).keadaan
        skp.hasilKerja.append(ContohSKP.hasil("Rujukan tercatat", id: "h2"))
        skp = try skp.ajukan(oleh: perawat, konteks: konteks, pada: januari, waktu: 40).keadaan
        skp = try skp.tetapkan(oleh: kapus, konteks: konteks, pada: januari, waktu: 50).keadaan
        let sebelumnya = PenetapanSebelumnya(waktu: 9, olehID: "kapus", isi: dulu)
        let balik = try urung(skp, putusan(.penetapan, skp, waktu: 50), sebelumnya: sebelumnya, waktu: 60)
        #expect(balik.ditetapkan == 9 && balik.revisi == 1)
        #expect(balik.hasilKerja.map(\.keadaan) == [.disepakati, .usulan])
        #expect(balik.dasarPerubahan == .penugasanBaru)
    }

    @Test("Pengembalian diurungkan: alasannya hilang dan SKP menunggu putusan lagi")
    func pengembalian() throws {
        let skp = try ContohSKP.diajukan().kembalikan(
            oleh: kapus, konteks: konteks, alasan: ["h1": "Naikkan", "perilaku": "Perjelas"], pada: januari
        ).keadaan
        let balik = try urung(skp, putusan(.pengembalian, skp))
        #expect(balik.keadaan == .diajukan)
        #expect(!balik.isBercatatanKembali)
    }

    @Test("Ditolak: sesudah sepuluh menit, oleh orang lain, sesudah diubah, dan tanpa putusan")
    func ditolak() throws {
        let skp = try ContohSKP.berlaku()
        let benar = putusan(.penetapan, skp)
        #expect(kodeDitolak { try urung(skp, benar, waktu: 10 + PutusanSKP.jendela) } == ["skp.lewat_sepuluh_menit"])
        #expect(kodeDitolak { try urung(skp, benar, oleh: perawat) } == ["skp.bukan_pemutus"])
        var berubah = skp
        berubah.versi += 1
        #expect(kodeDitolak { try urung(berubah, benar) } == ["skp.sudah_berubah"])
        #expect(kodeDitolak { try urung(skp, nil) } == ["skp.tanpa_putusan"])
        #expect(kodeDitolak { try urung(skp, putusan(.pengembalian, skp)) } == ["skp.tanpa_putusan"])
    }

    @Test("Sesudah sepuluh menit disebut apa yang dapat dilakukan")
    func sesudahnya() throws {
        let skp = try ContohSKP.berlaku()
        do throws(Penolakan) {
            _ = try urung(skp, putusan(.penetapan, skp), waktu: 700_000)
            Issue.record("seharusnya ditolak")
        } catch {
            #expect(error.perbaikan?.contains("Buka kembali") == true)
        }
    }
}
