import Kinerja
import Testing

@Suite("Keadaan SKP × tindakan (keputusan 11.1)")
struct KeadaanTindakanTests {
    /// The whole table once more, by hand: what is not here must be refused.
    static let boleh: [KeadaanSKP: Set<TindakanSKP>] = [
        .belumDisusun: [], .tidakWajib: [], .ditutup: [],
        .disusun: [.susun, .ajukan, .ajukanKeAtasan, .catatDialog],
        .diajukan: [.ajukanKeAtasan, .tarikKembali, .kembalikan, .tetapkan, .gantiPenilai, .pindah, .catatDialog],
        .dikembalikan: [
            .susun, .ajukan, .batalkanPutusan, .lepasPerubahan, .gantiPenilai, .pindah, .catatDialog,
        ],
        .ditetapkan: [
            .batalkanPutusan, .bukaPerubahan, .gantiPenilai, .pindah, .catatPembinaan, .ambilAlih, .catatDialog, .tutup,
        ],
        .diubah: [.susun, .ajukan, .lepasPerubahan, .gantiPenilai, .pindah, .catatDialog],
    ]

    @Test("Setiap keadaan × setiap tindakan: yang tidak di tabel ditolak dengan alasan dan siapa yang dapat bertindak")
    func semua() throws {
        for keadaan in KeadaanSKP.allCases {
            let daftar = try #require(Self.boleh[keadaan])
            for tindakan in TindakanSKP.allCases {
                do throws(Penolakan) {
                    try keadaan.periksa(tindakan)
                    #expect(daftar.contains(tindakan), "\(keadaan) → \(tindakan) seharusnya ditolak")
                } catch {
                    #expect(!daftar.contains(tindakan), "\(keadaan) → \(tindakan) seharusnya boleh")
                    #expect(error.kode == "skp.keadaan_tidak_sesuai")
                    #expect(error.pesan.contains(keadaan.tampil.lowercased()))
                    #expect(error.perbaikan == keadaan.yangDapatBertindak)
                }
            }
        }
    }

    @Test("Pengembalian menempel pada hasil kerja, perilaku, atau dukungan; tanpa satu pun ditolak")
    func pengembalianBagian() throws {
        let kapus = ContohSKP.pelaku(ContohSKP.kapus)
        let hari = ContohSKP.hari("2026-01-20")
        for (kunci, isi) in [("perilaku", "Perjelas"), ("dukungan", "Sebut alat"), ("h1", "Naikkan")] {
            let skp = try ContohSKP.diajukan().kembalikan(
                oleh: kapus, konteks: ContohSKP.konteks(), alasan: [kunci: isi, "asing": "x"], pada: hari
            ).keadaan
            #expect([skp.catatanPerilaku, skp.catatanDukungan, skp.hasilKerja[0].catatanKembali].contains(isi))
            #expect(skp.isBercatatanKembali)
            let lagi = try skp.ajukan(
                oleh: ContohSKP.pelaku(ContohSKP.perawat), konteks: ContohSKP.konteks(), pada: hari, waktu: 3
            ).keadaan
            #expect(!lagi.isBercatatanKembali)
        }
        let skp = try ContohSKP.diajukan()
        #expect(
            kodeDitolak {
                try skp.kembalikan(
                    oleh: kapus, konteks: ContohSKP.konteks(), alasan: ["asing": "x", "perilaku": " "], pada: hari)
            } == ["skp.alasan_kosong"])
    }

    @Test("K-114: meneruskan kepada atasan menolak bukan pemilik, yang sudah diteruskan, dan tanpa atasan")
    func terusan() throws {
        let februari = ContohSKP.hari("2026-02-02")
        let perawat = ContohSKP.pelaku(ContohSKP.perawat)
        let konteks = ContohSKP.konteks()
        let skp = try ContohSKP.diajukan()
        let kapus = ContohSKP.pelaku(ContohSKP.kapus)
        #expect(
            kodeDitolak { try skp.ajukanKeAtasan(oleh: kapus, konteks: konteks, pada: februari, waktu: 1) }
                == ["skp.bukan_pemilik"])
        let tanpa = ContohSKP.konteks(atasan: nil)
        #expect(
            kodeDitolak { try skp.ajukanKeAtasan(oleh: perawat, konteks: tanpa, pada: februari, waktu: 1) }
                == ["skp.atasan_penilai_kosong"])
        let terus = try skp.ajukanKeAtasan(oleh: perawat, konteks: konteks, pada: februari, waktu: 1).keadaan
        #expect(terus.isKepadaAtasan && terus.versi == skp.versi + 1)
        #expect(
            kodeDitolak { try terus.ajukanKeAtasan(oleh: perawat, konteks: konteks, pada: februari, waktu: 1) }
                == ["skp.sudah_diteruskan"])
        let langsung = try ContohSKP.skp().ajukanKeAtasan(oleh: perawat, konteks: konteks, pada: februari, waktu: 7)
        #expect(langsung.keadaan.keadaan == .diajukan && langsung.keadaan.versi == 2)
        #expect(langsung.keadaan.diajukan == 7)
        // The rater may still decide, and a new submission goes to the rater again.
        let balik = try terus.kembalikan(oleh: kapus, konteks: konteks, alasan: ["h1": "Naikkan"], pada: februari)
        #expect(
            try !balik.keadaan.ajukan(oleh: perawat, konteks: konteks, pada: februari, waktu: 9).keadaan.isKepadaAtasan)
    }
}
