import Kinerja
import Testing

@Suite("Perubahan SKP di tengah tahun (siklus 3.12; keputusan 11.1)")
struct PerubahanSKPTests {
    private let mei = ContohSKP.hari("2026-05-04")
    private let konteks = ContohSKP.konteks()
    private let perawat = ContohSKP.pelaku(ContohSKP.perawat)
    private let kapus = ContohSKP.pelaku(ContohSKP.kapus)

    private func berlaku() throws -> SKP { try ContohSKP.berlaku() }

    @Test("P-140 sampai P-149: setiap dasar punya nama dan Pasal; yang dipilih sendiri dibuka dengan dasar itu")
    func dasar() throws {
        #expect(DasarPerubahanSKP.allCases.count == 10)
        #expect(DasarPerubahanSKP.pilihan.count == 7)
        for dasar in DasarPerubahanSKP.allCases {
            #expect(!dasar.tampil.isEmpty)
            #expect(dasar.pasal.contains("h.") || dasar.pasal.contains("Ps"))
        }
        for dasar in DasarPerubahanSKP.pilihan {
            let putusan = try berlaku().bukaPerubahan(
                oleh: perawat, konteks: konteks, dasar: dasar, alasan: "Tugas baru", pada: mei
            )
            #expect(putusan.keadaan.keadaan == .diubah)
            #expect(putusan.keadaan.dasarPerubahan == dasar)
            #expect(putusan.peristiwa[0].rincian["dasar"] == dasar.rawValue)
        }
    }

    @Test(
        "Tanpa dasar, atau dengan dasar yang bukan pilihan, perubahan ditolak",
        arguments: [nil, .gantiPenilai, .pindahTugas] as [DasarPerubahanSKP?]
    )
    func tanpaDasar(dasar: DasarPerubahanSKP?) throws {
        let skp = try berlaku()
        #expect(
            kodeDitolak {
                try skp.bukaPerubahan(oleh: perawat, konteks: konteks, dasar: dasar, alasan: "Tugas baru", pada: mei)
            } == ["skp.dasar_kosong"])
    }

    @Test("Perubahan dilepas: isi kembali seperti versi terakhir yang disepakati, waktu penetapan tetap")
    func lepas() throws {
        let tetap = try berlaku()
        var skp = try tetap.bukaPerubahan(
            oleh: perawat, konteks: konteks, dasar: .sumberDaya, alasan: "Alat belum tersedia", pada: mei
        ).keadaan
        skp.hasilKerja[0].rumusan = "Diubah"
        skp.perilaku[0].ekspektasi = "Baru"
        skp.lampiran.dukungan.append("Alat baru")
        let akhir = try skp.lepasPerubahan(oleh: kapus, konteks: konteks, tetap: tetap, pada: mei).keadaan
        #expect(akhir.keadaan == .ditetapkan)
        #expect(akhir.hasilKerja == tetap.hasilKerja)
        #expect(akhir.perilaku == tetap.perilaku)
        #expect(akhir.lampiran == tetap.lampiran)
        #expect(akhir.revisi == tetap.revisi)
        #expect(akhir.ditetapkan == tetap.ditetapkan)
        #expect(akhir.versi == skp.versi + 1)
    }

    @Test("Rancangan pertama tidak dapat dilepas, dan orang lain tidak dapat melepas perubahan")
    func lepasDitolak() throws {
        var rancangan = ContohSKP.skp(keadaan: .dikembalikan)
        rancangan.revisi = 0
        #expect(
            kodeDitolak { try rancangan.lepasPerubahan(oleh: perawat, konteks: konteks, tetap: rancangan, pada: mei) }
                == ["skp.belum_pernah_ditetapkan"])
        let diubah = try berlaku().bukaPerubahan(
            oleh: perawat, konteks: konteks, dasar: .penugasanBaru, alasan: "Tugas", pada: mei
        ).keadaan
        let lain = ContohSKP.pelaku(ContohSKP.arsiparis)
        #expect(
            kodeDitolak { try diubah.lepasPerubahan(oleh: lain, konteks: konteks, tetap: diubah, pada: mei) }
                == ["skp.bukan_penilai"])
    }

    @Test("K-126: formulir B.1.6 dengan PENYESUAIAN YA membuka perubahan berdasar hasil pembinaan")
    func pembinaan() throws {
        let putusan = try berlaku().bukaKarenaPembinaan(
            oleh: kapus, konteks: konteks, hasil: "Target disesuaikan menjadi 80%", pada: mei
        )
        #expect(putusan.keadaan.dasarPerubahan == .hasilPembinaan)
    }

    @Test("Penetapan ulang menaikkan revisi; yang tidak berubah tetap disepakati, yang baru disesuaikan")
    func penetapanUlang() throws {
        var skp = try berlaku().bukaPerubahan(
            oleh: perawat, konteks: konteks, dasar: .penugasanBaru, alasan: "Tugas", pada: mei
        ).keadaan
        skp.hasilKerja.append(ContohSKP.hasil("Rujukan tercatat lengkap", id: "h2"))
        skp = try skp.ajukan(oleh: perawat, konteks: konteks, pada: mei, waktu: 50).keadaan
        skp = try skp.tetapkan(oleh: kapus, konteks: konteks, pada: mei, waktu: 60).keadaan
        #expect(skp.revisi == 2)
        #expect(skp.hasilKerja.map(\.keadaan) == [.disepakati, .disesuaikan])
        #expect(skp.dasarPerubahan == .penugasanBaru)
    }
}
