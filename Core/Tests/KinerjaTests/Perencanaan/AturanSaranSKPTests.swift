import Kinerja
import Testing

@Suite("Aturan SKP yang mengingatkan")
struct AturanSaranSKPTests {
    @Test("K-111: Sosialisasi, Menyusun materi, Pemohon terlayani tepat waktu")
    func hasilAtauKegiatan() {
        #expect(HasilBukanKegiatan.golongan("Sosialisasi") == .kategori)
        #expect(HasilBukanKegiatan.golongan("Menyusun materi") == .aktivitas)
        #expect(HasilBukanKegiatan.saran("Pemohon terlayani tepat waktu") == nil)
        let skp = ContohSKP.skp([ContohSKP.hasil("Menyusun materi")])
        #expect(ContohSKP.tolakan(skp, ContohSKP.konteks()).isEmpty)
        #expect(HasilBukanKegiatan.periksa(skp, ContohSKP.konteks()).map(\.tingkat) == [.saran])
    }

    @Test(
        "Anak Lampiran 1 h.120-122: pencapaian",
        arguments: [
            "Permohonan bantuan teknis diproses dengan cepat dan akurat",
            "Verifikasi berkas permohonan bantuan teknis disampaikan tepat waktu",
            "Pemerintah Daerah menggunakan aplikasi SIMBG untuk penerbitan PBG/ IMB dan SLF",
            "Tidak ada dokumen pengusulan bantuan teknis yang hilang",
            "Ide dan inovasi untuk mengembangkan fitur SIMBG",
            "Respon terhadap permintaan bantuan teknis dilakukan dengan cepat dan memuaskan",
            "Hasil analisis kebutuhan biaya disampaikan tepat waktu", "Kepuasan instansi pengusul",
            "Ibu hamil terlayani sesuai standar", "Diagnosa yang tepat",
            "Ibu hamil mendapat paket nutrisi sesuai kebutuhan",
            "Ide dan inovasi untuk memberikan layanan jemput bola kepada ibu hamil",
            "Peralatan medis tersedia dan siap digunakan", "Tidak terjadi malpraktek terhadap ibu hamil",
            "Kepuasan ibu hamil",
        ])
    func pencapaian(teks: String) { #expect(HasilBukanKegiatan.golongan(teks) == .pencapaian) }

    @Test(
        "Anak Lampiran 1 h.120-122: aktivitas",
        arguments: [
            "Menyusun materi sosialisasi aplikasi SIMBG",
            "Asistensi/ pendampingan terhadap Pemerintah Daerah terkait penggunaan SIMBG",
            "Mengembangkan aplikasi SIMBG",
            "Fasilitasi penyelenggaraan bangunan gedung", "Menyusun Draft Kebijakan terkait Bangunan Gedung",
            "Menjawab panggilan untuk konsultasi dengan pemerintah daerah",
            "Memberikan bimbingan Kinerja kepada pegawai di tim kerja", "Melatih tenaga kesehatan",
            "Melakukan pendampingan terhadap ibu hamil yang dirujuk", "Menulis resep",
            "Mengembangkan aplikasi untuk pendaftaran ibu hamil secara online", "Menata dokumen rekam medis ibu hamil",
            "Menulis surat rujukan", "Menjawab panggilan untuk konsultasi", "Memberikan bimbingan kepada bidan pemula",
        ])
    func aktivitas(teks: String) { #expect(HasilBukanKegiatan.golongan(teks) == .aktivitas) }

    @Test(
        "Anak Lampiran 1 h.120-122: kategori",
        arguments: [
            "Layanan penerbitan PBG/ IMB dan SLF", "Monitoring dan supervisi", "Sosialisasi", "Pengawasan",
            "Layanan Antenatal Care", "Hubungan masyarakat", "Layanan persalinan",
        ])
    func kategori(teks: String) { #expect(HasilBukanKegiatan.golongan(teks) == .kategori) }

    @Test(
        "Rumusan yang menyebut hasil tidak diberi saran",
        arguments: [
            "Pelayanan kesehatan ibu hamil sesuai standar", "Meningkatnya mutu pembelajaran",
            "Media promosi dipahami warga",
            "Mutu pembelajaran sekolah binaan meningkat",
        ])
    func bukanSalahDuga(teks: String) { #expect(HasilBukanKegiatan.saran(teks) == nil) }

    @Test("K-109: \"semua laporan selalu tepat waktu\" pada arsiparis diberi saran, tidak ditolak")
    func kataMutlak() {
        let hasil = ContohSKP.hasil(
            "Arsip tertata", indikator: [ContohSKP.indikator("Semua laporan selalu tepat waktu", aspek: .waktu)]
        )
        let skp = ContohSKP.skp([hasil], milik: ContohSKP.arsiparis)
        let konteks = ContohSKP.konteks(ContohSKP.arsiparis)
        #expect(TargetTidakMutlak.periksa(skp, konteks).map(\.tingkat) == [.saran])
        #expect(ContohSKP.tolakan(skp, konteks).isEmpty)
    }

    @Test("K-110: \"tidak ada kesalahan tindakan persalinan\", utama, tidak diberi saran; sebagai tambahan diberi")
    func mutlakMenyangkutNyawa() {
        func temuan(_ jenis: JenisHasilKerja) -> [TemuanSKP] {
            let hasil = ContohSKP.hasil(
                "Persalinan aman", jenis: jenis,
                indikator: [ContohSKP.indikator("Tidak ada kesalahan tindakan persalinan", aspek: .kualitas)]
            )
            return TargetTidakMutlak.periksa(ContohSKP.skp([hasil]), ContohSKP.konteks())
        }
        #expect(temuan(.utama).isEmpty)
        #expect(temuan(.tambahan).count == 1)
    }

    @Test("K-137: hasil kerja A.1.7 tanpa hasil kerja atasan yang diintervensi diingatkan")
    func tanpaIntervensi() {
        var hasil = ContohSKP.hasil()
        hasil.rhkAtasan = ""
        let temuan = IntervensiDisebut.periksa(ContohSKP.skp([hasil]), ContohSKP.konteks())
        #expect(temuan.map(\.kode) == ["skp.tanpa_intervensi"])
        #expect(temuan[0].tingkat == .ingatkan)
        hasil.rhkAtasanID = "x"
        #expect(IntervensiDisebut.periksa(ContohSKP.skp([hasil]), ContohSKP.konteks()).isEmpty)
    }

    @Test("K-138, K-139: kolom 2 memuat indikator hanya bila atasan JPT atau pimpinan mandiri")
    func kolomIntervensi() {
        let jpt = RencanaHasilKerja.teksIntervensi(
            rumusan: "Waktu tunggu turun", indikator: ["Rata-rata waktu tunggu"], dariPimpinanTinggiAtauMandiri: true
        )
        #expect(jpt == "Waktu tunggu turun. Indikator Kinerja Individu: Rata-rata waktu tunggu")
        let ketua = RencanaHasilKerja.teksIntervensi(
            rumusan: "Waktu tunggu turun", indikator: ["Rata-rata waktu tunggu"], dariPimpinanTinggiAtauMandiri: false
        )
        #expect(ketua == "Waktu tunggu turun")
    }

    @Test("K-140: pelaksana dengan output kendali rendah diingatkan")
    func kendaliPelaksana() {
        func temuan(_ klasifikasi: KlasifikasiHasil, _ pegawai: Identitas) -> [TemuanSKP.Tingkat] {
            KendaliSesuaiJabatan.periksa(
                ContohSKP.skp([ContohSKP.hasil(klasifikasi: klasifikasi)]), ContohSKP.konteks(pegawai)
            ).map(\.tingkat)
        }
        #expect(temuan(.outputKendaliRendah, ContohSKP.arsiparis) == [.ingatkan])
        #expect(temuan(.outputKendaliTinggi, ContohSKP.arsiparis).isEmpty)
        #expect(temuan(.outputKendaliTinggi, ContohSKP.kadis) == [.ingatkan])
        #expect(temuan(.outputKendaliRendah, ContohSKP.kadis).isEmpty)
    }

    @Test("Setiap aturan punya kode sendiri dan menyebut dasarnya")
    func kodeAturan() {
        let kode = DaftarAturanSKP.semua.map { $0.kode }
        #expect(Set(kode).count == kode.count)
        #expect(DaftarAturanSKP.semua.allSatisfy { $0.dasar.contains("PermenPANRB 6/2022") })
    }
}
