import Kinerja
import Testing

@Suite("Tindakan pada SKP (keputusan 11.1)")
struct TindakanSKPTests {
    private let januari = ContohSKP.hari("2026-01-20")

    private func diajukan() throws -> SKP {
        try ContohSKP.skp().ajukan(
            oleh: ContohSKP.pelaku(ContohSKP.perawat), konteks: ContohSKP.konteks(), pada: januari, waktu: 5
        ).keadaan
    }

    @Test("SKP lengkap diajukan pegawai, lalu ditetapkan pejabat penilai")
    func alurUtama() throws {
        let skp = try diajukan()
        #expect(skp.keadaan == .diajukan)
        #expect(skp.diajukan == 5)
        #expect(skp.versi == 2)
        let keputusan = try skp.tetapkan(
            oleh: ContohSKP.pelaku(ContohSKP.kapus), konteks: ContohSKP.konteks(), pada: januari, waktu: 9
        )
        #expect(keputusan.keadaan.keadaan == .ditetapkan)
        #expect(keputusan.keadaan.ditetapkanOleh == "kapus")
        #expect(keputusan.peristiwa.map(\.jenis) == ["skp.ditetapkan"])
        #expect(keputusan.peristiwa[0].rincian["lewat_tenggat"] == nil)
    }

    @Test("Penetapan sesudah 31 Januari ditandai, tidak ditolak")
    func terlambatDitandai() throws {
        let keputusan = try diajukan().tetapkan(
            oleh: ContohSKP.pelaku(ContohSKP.kapus), konteks: ContohSKP.konteks(), pada: ContohSKP.hari("2026-02-01"),
            waktu: 9
        )
        #expect(keputusan.peristiwa[0].rincian["lewat_tenggat"] == "ya")
        #expect(!ContohSKP.skp().isLewatPenetapan(pada: ContohSKP.hari("2026-01-31")))
    }

    @Test("K-114: sejak 1 Februari pegawai meneruskan kepada atasan pejabat penilai, sebelumnya ditolak")
    func atasanPenilai() throws {
        var skp = try diajukan()
        let perawat = ContohSKP.pelaku(ContohSKP.perawat)
        let februari = ContohSKP.hari("2026-02-01")
        let kadis = ContohSKP.pelaku(ContohSKP.kadis)
        #expect(
            kode {
                try skp.tetapkan(
                    oleh: kadis, konteks: ContohSKP.konteks(), pada: ContohSKP.hari("2026-01-31"), waktu: 9
                )
            } == ["skp.belum_giliran_atasan"])
        #expect(
            kode { try skp.tetapkan(oleh: kadis, konteks: ContohSKP.konteks(), pada: februari, waktu: 9) }
                == ["skp.belum_diteruskan"])
        #expect(
            kode { try skp.ajukanKeAtasan(oleh: perawat, konteks: ContohSKP.konteks(), pada: januari, waktu: 8) }
                == ["skp.belum_lewat_januari"])
        skp = try skp.ajukanKeAtasan(oleh: perawat, konteks: ContohSKP.konteks(), pada: februari, waktu: 8).keadaan
        let keputusan = try skp.tetapkan(oleh: kadis, konteks: ContohSKP.konteks(), pada: februari, waktu: 9)
        #expect(keputusan.keadaan.ditetapkanOleh == "kadis")
    }

    @Test("Bukan pejabat penilai ditolak dengan nama yang berhak")
    func bukanPenilai() throws {
        let skp = try diajukan()
        do throws(DaftarPenolakan) {
            _ = try skp.tetapkan(
                oleh: ContohSKP.pelaku(ContohSKP.arsiparis), konteks: ContohSKP.konteks(), pada: januari, waktu: 1
            )
            Issue.record("seharusnya ditolak")
        } catch {
            #expect(error.daftar.first?.kode == "skp.bukan_penilai")
            #expect(error.daftar.first?.perbaikan?.contains("Kapus Contoh") == true)
        }
    }

    @Test("Ditarik kembali hanya sebelum dibuka pejabat penilai")
    func tarikKembali() throws {
        var skp = try diajukan()
        let pemilik = ContohSKP.pelaku(ContohSKP.perawat)
        #expect(try skp.tarikKembali(oleh: pemilik, pada: januari).keadaan.keadaan == .disusun)
        skp.dibuka = 7
        #expect(kode { try skp.tarikKembali(oleh: pemilik, pada: januari) } == ["skp.sudah_dibuka"])
    }

    @Test("Dikembalikan dengan alasan pada hasil kerjanya, lalu boleh diajukan lagi")
    func kembalikan() throws {
        let skp = try diajukan()
        let kapus = ContohSKP.pelaku(ContohSKP.kapus)
        #expect(
            kode {
                try skp.kembalikan(
                    oleh: kapus, konteks: ContohSKP.konteks(), alasan: ["h1": "  "], pada: januari
                )
            } == ["skp.alasan_kosong"])
        let balik = try skp.kembalikan(
            oleh: kapus, konteks: ContohSKP.konteks(), alasan: ["h1": "Targetnya terlalu rendah"], pada: januari
        ).keadaan
        #expect(balik.keadaan == .dikembalikan)
        #expect(balik.hasilKerja[0].catatanKembali == "Targetnya terlalu rendah")
        let lagi = try balik.ajukan(
            oleh: ContohSKP.pelaku(ContohSKP.perawat), konteks: ContohSKP.konteks(), pada: januari, waktu: 8
        ).keadaan
        #expect(lagi.keadaan == .diajukan)
        #expect(lagi.hasilKerja[0].catatanKembali == nil)
    }

    @Test(
        "Perpindahan yang tidak terdaftar ditolak dan menyebut siapa yang dapat bertindak",
        arguments: [
            (KeadaanSKP.ditutup, TindakanSKP.ajukan), (.ditetapkan, .tetapkan), (.disusun, .kembalikan),
            (.diajukan, .ajukan), (.ditutup, .bukaPerubahan), (.tidakWajib, .ajukan), (.belumDisusun, .tetapkan),
        ])
    func tidakTerdaftar(keadaan: KeadaanSKP, tindakan: TindakanSKP) {
        do throws(Penolakan) {
            try keadaan.periksa(tindakan)
            Issue.record("\(keadaan) → \(tindakan) seharusnya ditolak")
        } catch {
            #expect(error.kode == "skp.keadaan_tidak_sesuai")
            #expect(error.perbaikan?.isEmpty == false)
        }
    }

    @Test("K-112: ekspektasi khusus di bulan Agustus adalah perubahan SKP yang sama")
    func ekspektasiKhususDiTengahTahun() throws {
        let agustus = ContohSKP.hari("2026-08-10")
        let kapus = ContohSKP.pelaku(ContohSKP.kapus)
        var skp = try diajukan().tetapkan(oleh: kapus, konteks: ContohSKP.konteks(), pada: januari, waktu: 9).keadaan
        #expect(
            kode {
                try skp.bukaPerubahan(
                    oleh: kapus, konteks: ContohSKP.konteks(), dasar: .ekspektasiKhusus, alasan: "", pada: agustus
                )
            } == ["skp.alasan_kosong"])
        skp = try skp.bukaPerubahan(
            oleh: kapus, konteks: ContohSKP.konteks(), dasar: .ekspektasiKhusus,
            alasan: "Ekspektasi khusus ditambahkan", pada: agustus
        ).keadaan
        skp.perilaku[0].ekspektasi = "Tenang saat loket penuh"
        skp.perilaku[3].ekspektasi = "Membantu rekan baru"
        skp = try skp.ajukan(
            oleh: ContohSKP.pelaku(ContohSKP.perawat), konteks: ContohSKP.konteks(), pada: agustus, waktu: 20
        ).keadaan
        let akhir = try skp.tetapkan(oleh: kapus, konteks: ContohSKP.konteks(), pada: agustus, waktu: 30)
        #expect(akhir.keadaan.id == "s1")
        #expect(akhir.keadaan.keadaan == .ditetapkan)
        #expect(akhir.peristiwa[0].rincian["lewat_tenggat"] == nil)
    }

    @Test("Perubahan yang ditarik kembali tetap perubahan, bukan SKP baru")
    func perubahanDitarik() throws {
        var skp = try diajukan()
        skp.ditetapkan = 3
        #expect(
            try skp.tarikKembali(oleh: ContohSKP.pelaku(ContohSKP.perawat), pada: januari).keadaan.keadaan == .diubah
        )
    }

    private func kode(_ tindakan: () throws -> Keputusan<SKP>) -> [String] {
        do {
            _ = try tindakan()
            return []
        } catch let error as Penolakan {
            return [error.kode]
        } catch let error as DaftarPenolakan {
            return error.daftar.map(\.kode)
        } catch {
            return ["lain"]
        }
    }
}
