import Kinerja
import Testing

@Suite("Pindah tugas, ganti penilai, dan perubahan lain di sekitar SKP (keputusan 10)")
struct MutasiSKPTests {
    private let juni = ContohSKP.hari("2026-06-01")
    private let perawat = ContohSKP.pelaku(ContohSKP.perawat)
    private let camat = ContohSKP.orang("camat", "Camat Umpama", .administrator, kepala: true)

    private var pindahan: Identitas {
        Identitas(
            id: "perawat", nama: "Perawat Contoh", nip: nil, golongan: nil, pangkat: nil, jabatan: "Analis Kesehatan",
            jenisJabatan: .fungsional, unitID: "u2", unit: "Dinas Kesehatan", isKepalaUnit: false, isUnitMandiri: false
        )
    }

    private func kini(
        _ pegawai: Identitas? = nil, penilai: Identitas? = ContohSKP.kapus, kedudukan: KedudukanPegawai = .aktif,
        sejak: String = "2020-01-01", sementara: [PenugasanSementara] = []
    ) -> TempatKini {
        TempatKini(
            konteks: ContohSKP.konteks(pegawai ?? ContohSKP.perawat, penilai: penilai, kedudukan: kedudukan),
            jabatanSejak: ContohSKP.hari(sejak), penilaiSejak: juni, sementara: sementara
        )
    }

    private func beda(_ skp: SKP, _ kini: TempatKini) -> [String] {
        PerubahanOrganisasiSKP.periksa(skp, tetap: ContohSKP.tempat, kini: kini).map(\.kunci)
    }

    @Test("K-123: pindah 1 Juni menutup SKP lama pada 31 Mei dan membuka yang baru sejak 1 Juni")
    func pindah() throws {
        let skp = try ContohSKP.berlaku()
        let kini = kini(pindahan, penilai: ContohSKP.kadis, sejak: "2026-06-01")
        #expect(beda(skp, kini) == ["pindah_tugas"])
        let putusan = try skp.pindahTugas(
            oleh: perawat, kini: kini.konteks, sejak: juni, tetap: skp, idBaru: "s2", waktu: 99
        )
        let (lama, baru) = (putusan.keadaan.lama, putusan.keadaan.baru)
        #expect(lama.keadaan == .ditutup && lama.selesai == ContohSKP.hari("2026-05-31"))
        #expect(lama.hasilKerja == skp.hasilKerja && lama.ditetapkan == 9)
        #expect(lama.masaTampil == "1 Januari–31 Mei 2026")
        #expect(baru.id == "s2" && baru.keadaan == .disusun && baru.mulai == juni && baru.selesai == nil)
        #expect(baru.penilaiID == "kadis" && baru.hasilKerja.isEmpty)
        #expect(baru.masaTampil == "1 Juni–31 Desember 2026")
        #expect(putusan.peristiwa.map(\.jenis) == ["skp.ditutup", "skp.dimulai"])
    }

    @Test("K-123: perubahan yang sedang dibuka dilepas dulu; SKP lama ditutup dengan isi yang disepakati")
    func pindahSaatDiubah() throws {
        let tetap = try ContohSKP.berlaku()
        var skp = try tetap.bukaPerubahan(
            oleh: perawat, konteks: ContohSKP.konteks(), dasar: .penugasanBaru, alasan: "Tugas", pada: juni
        ).keadaan
        skp.hasilKerja[0].rumusan = "Belum disepakati"
        let lama = try skp.pindahTugas(
            oleh: perawat, kini: kini(pindahan).konteks, sejak: juni, tetap: tetap, idBaru: "s2", waktu: 9
        ).keadaan.lama
        #expect(lama.hasilKerja == tetap.hasilKerja && lama.keadaan == .ditutup)
    }

    @Test("Pindah tugas ditolak untuk rancangan, tanggal di luar masa, dan orang lain")
    func pindahDitolak() throws {
        let skp = try ContohSKP.berlaku()
        let konteks = kini(pindahan).konteks
        func coba(_ skp: SKP, _ pelaku: Pelaku, _ sejak: Tanggal) -> [String] {
            kodeDitolak {
                try skp.pindahTugas(oleh: pelaku, kini: konteks, sejak: sejak, tetap: skp, idBaru: "s2", waktu: 1)
            }
        }
        #expect(coba(skp, ContohSKP.pelaku(ContohSKP.kapus), juni) == ["skp.bukan_pemilik"])
        #expect(coba(skp, perawat, ContohSKP.hari("2026-01-01")) == ["skp.tanggal_pindah_salah"])
        #expect(coba(skp, perawat, ContohSKP.hari("2027-01-01")) == ["skp.tanggal_pindah_salah"])
        #expect(coba(ContohSKP.skp(), perawat, juni) == ["skp.keadaan_tidak_sesuai"])
        #expect(coba(try ContohSKP.diajukan(), perawat, juni) == ["skp.belum_pernah_ditetapkan"])
    }

    @Test("K-124: penilai baru di jabatan yang sama; isi dibawa, ditetapkan ulang, dan tidak dapat dilepas")
    func gantiPenilai() throws {
        let skp = try ContohSKP.berlaku()
        let kini = kini(penilai: ContohSKP.kadis)
        #expect(beda(skp, kini) == ["ganti_penilai"])
        var baru = try skp.gantiPenilai(oleh: perawat, kini: kini.konteks, pada: juni).keadaan
        #expect(baru.keadaan == .diubah && baru.penilaiID == "kadis" && baru.dasarPerubahan == .gantiPenilai)
        #expect(baru.hasilKerja == skp.hasilKerja && baru.id == skp.id)
        #expect(
            kodeDitolak { try baru.lepasPerubahan(oleh: perawat, konteks: kini.konteks, tetap: skp, pada: juni) }
                == ["skp.perubahan_wajib"])
        baru = try baru.ajukan(oleh: perawat, konteks: kini.konteks, pada: juni, waktu: 40).keadaan
        baru = try baru.tetapkan(
            oleh: ContohSKP.pelaku(ContohSKP.kadis), konteks: kini.konteks, pada: juni, waktu: 50
        ).keadaan
        #expect(baru.keadaan == .ditetapkan && baru.ditetapkanOleh == "kadis" && baru.revisi == 2)
    }

    @Test("Rancangan yang terlanjur dikirim ke penilai lama kembali ke pegawai; penilai yang sama ditolak")
    func gantiPenilaiRancangan() throws {
        let skp = try ContohSKP.diajukan()
        let kini = kini(penilai: ContohSKP.kadis)
        let baru = try skp.gantiPenilai(oleh: perawat, kini: kini.konteks, pada: juni).keadaan
        #expect(baru.keadaan == .disusun && baru.diajukan == nil && baru.dasarPerubahan == nil)
        #expect(
            kodeDitolak { try skp.gantiPenilai(oleh: perawat, kini: ContohSKP.konteks(), pada: juni) }
                == ["skp.penilai_sama"])
        #expect(beda(ContohSKP.skp(), kini) == [])
    }

    @Test("K-120: Plt. Camat sejak April ditambahkan sebagai hasil kerja utama dengan pemberi tugasnya")
    func plt() throws {
        let tugas = PenugasanSementara(asal: .plt, jabatan: "Plt. Camat Umpama", sejak: ContohSKP.hari("2026-04-01"))
        let skp = try ContohSKP.berlaku()
        #expect(beda(skp, kini(sementara: [tugas])) == ["plt"])
        let baru = try skp.tambahPenugasan(tugas, oleh: perawat, id: "h9", pada: juni).keadaan
        #expect(baru.keadaan == .diubah && baru.dasarPerubahan == .penugasanBaru)
        #expect(baru.hasilKerja.last?.asal == .plt && baru.hasilKerja.last?.jenis == .utama)
        #expect(beda(baru, kini(sementara: [tugas])) == [])
    }

    @Test("K-117: CLTN, MPP, dan diberhentikan sementara tidak wajib; K-118: cuti melahirkan tetap wajib")
    func tidakWajib() throws {
        let skp = try ContohSKP.berlaku()
        for kedudukan in [KedudukanPegawai.cltn, .mpp, .diberhentikanSementara, .pejabatNegara] {
            #expect(beda(skp, kini(kedudukan: kedudukan)) == ["tidak_wajib"])
        }
        #expect(beda(skp, kini()) == [])
        #expect(KedudukanPegawai.allCases.allSatisfy { !$0.rawValue.contains("melahirkan") })
    }

    @Test("SKP yang ditutup tidak menawarkan apa pun")
    func ditutup() throws {
        var skp = try ContohSKP.berlaku()
        skp = try skp.tutup(pada: juni).keadaan
        #expect(beda(skp, kini(pindahan, sejak: "2026-06-01")) == [])
    }
}
