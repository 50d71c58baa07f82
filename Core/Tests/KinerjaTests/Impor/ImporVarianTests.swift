import Kinerja
import Testing

@Suite("Impor: berkas contoh dan varian")
struct ImporVarianTests {
    @Test("SIASN data utama: lima pegawai terbaca lengkap")
    func dataUtama() throws {
        let hasil = try bacaImporPegawai(TabelUji.csv(ContohBerkas.siasnDataUtama), bolehSintetis: true)
        #expect(hasil.varian == .siasnDataUtama)
        #expect(hasil.nomorBarisJudul == 1)
        #expect(hasil.bermasalah.isEmpty)
        #expect(hasil.pegawai.count == 5)
        let satu = try #require(hasil.pegawai.first)
        #expect(satu.idLuar == "SINTETIS-0001")
        #expect(satu.nip.teks == "999913322099139001")
        #expect(satu.nama == "dr. SINTETIS SATU, M.Kes")
        #expect(satu.jenisASN == .pns)
        #expect(satu.golongan == "IV/c")
        #expect(satu.jabatan == "Kepala Dinas Kesehatan")
        #expect(satu.jenisJabatan == .jptPratama)
        #expect(satu.unitID == "UNOR-DINKES")
        #expect(satu.opd == nil, "kolom satuan kerja berisi nama instansi, bukan perangkat daerah")
        #expect(satu.jenisKelamin == .lakiLaki)
        #expect(satu.tanggalLahir == Tanggal("1971-02-14"))
        #expect(satu.tmtJabatan == Tanggal("2022-03-01"))
        #expect(satu.kedudukan == .aktif)
        #expect(hasil.pegawai[2].jenjang == .ahliMuda)
        #expect(hasil.pegawai[3].jenisASN == .pppk)
        #expect(hasil.pegawai[3].golongan == "VII")
        #expect(hasil.pegawai[3].jenjang == .terampil)
        #expect(hasil.pegawai[4].jenisASN == .pppkParuhWaktu)
        #expect(hasil.pegawai[4].jenisJabatan == .pelaksana)
        #expect(hasil.catatan("nip_tanda_petik")?.daftarBaris == [2, 3, 4, 5, 6])
    }

    @Test("NIK, telepon, alamat, agama, dan sejenisnya tidak pernah ikut terbaca")
    func dataPribadi() throws {
        let hasil = try bacaImporPegawai(TabelUji.csv(ContohBerkas.siasnDataUtama), bolehSintetis: true)
        for label in ["NIK", "NOMOR HP", "ALAMAT", "AGAMA NAMA", "JENIS KAWIN NAMA", "NPWP NOMOR", "BPJS", "EMAIL"] {
            #expect(hasil.kolomDibuang.contains(label), "\(label)")
        }
        let semua = String(describing: hasil)
        for nilai in ["0000000000000001", "080000000001", "sintetis1@example.invalid", "DATA SINTETIS"] {
            #expect(!semua.contains(nilai), "\(nilai)")
        }
    }

    @Test("Laporan SKP: baris Plt. menjadi riwayat, bukan data induk")
    func laporanSKP() throws {
        let hasil = try bacaImporPegawai(TabelUji.csv(ContohBerkas.laporanSKP), bolehSintetis: true)
        #expect(hasil.varian == .laporanSKP)
        #expect(hasil.nomorBarisJudul == 8)
        #expect(hasil.bermasalah.isEmpty)
        #expect(hasil.pegawai.map(\.nomorBaris) == [9, 10, 11, 12, 13])
        #expect(hasil.pegawai[1].jabatan == "Sekretaris Dinas Kesehatan")
        #expect(hasil.pegawai[1].unitAtasan == "Dinas Kesehatan")
        #expect(hasil.riwayatSKP.count == 6)
        #expect(hasil.riwayatSKP.last?.isPltPlh == true)
        #expect(hasil.riwayatSKP.last?.periodeAwal == Tanggal("2025-06-01"))
        #expect(hasil.riwayatSKP.map(\.statusSKP).contains("pengajuan"))
        #expect(hasil.catatan("baris_plt")?.daftarBaris == [14])
        #expect(hasil.hanyaPlt.isEmpty)
    }

    @Test("Laporan Penilaian: predikat, atasan, dan unit terbaca; atasan tanpa NIP sah")
    func laporanPenilaian() throws {
        let hasil = try bacaImporPegawai(TabelUji.csv(ContohBerkas.laporanPenilaian), bolehSintetis: true)
        #expect(hasil.varian == .laporanPenilaian)
        #expect(hasil.bermasalah.isEmpty)
        #expect(hasil.pegawai.count == 5)
        #expect(hasil.pegawai[0].atasanNIP == nil)
        #expect(hasil.pegawai[0].atasanNama == "BUPATI (SINTETIS)")
        #expect(hasil.pegawai[1].atasanNIP == "999913322099139001")
        #expect(hasil.riwayatSKP.map(\.hasilAkhir) == [.baik, .baik, .sangatBaik, .butuhPerbaikan, nil])
        #expect(hasil.riwayatSKP[3].hasilKerja == .diBawah)
        #expect(hasil.riwayatSKP[0].hasilKerja == .diAtas)
        #expect(hasil.daftarUnit.map(\.id) == ["UNOR-DINKES", "UNOR-DINKES-SEK", "UNOR-PKM-AG", "UNOR-PKM-TT"])
        #expect(hasil.daftarUnit[0].induk == nil)
        #expect(hasil.daftarUnit[1].induk == "Dinas Kesehatan")
    }

    @Test("NIP contoh ditolak bila mode data contoh tidak dipakai")
    func sintetisDitolak() throws {
        let hasil = try bacaImporPegawai(TabelUji.csv(ContohBerkas.siasnDataUtama))
        #expect(hasil.pegawai.isEmpty)
        #expect(hasil.bermasalah.map(\.nomorBaris) == [2, 3, 4, 5, 6])
        #expect(hasil.kode(2) == ["nip_sintetis"])
    }

    @Test("SIASN profil: jabatan diambil dari kolom JFT, JFU, atau ESELON")
    func profil() throws {
        let judul = [
            "ID", "NIP BARU", "NAMA", "NAMA LENGKAP", "GELAR BELAKANG", "JENIS JABATAN ID", "ESELON ID", "ESELON NAMA",
            "JFT ID", "JFT NAMA", "JFU ID", "JFU NAMA", "UNIT ORGANISASI ID", "UNIT ORGANISASI NAMA", "GOLONGAN NAMA",
        ]
        let hasil = try bacaImporPegawai(
            TabelMasukan(baris: [
                judul,
                [
                    "a", "199013012010011001", "Jati Seumpama", "", "S.Kep", "2", "", "", "9", "Perawat Ahli Pertama",
                    "", "null", "u1", "Puskesmas", "III/a",
                ],
                [
                    "b", "199013012010012002", "Melur Misal", "", "", "4", "", "-", "", "", "7", "Pengadministrasi",
                    "u1", "Puskesmas", "II/a",
                ],
                [
                    "c", "199013012010011003", "Rimba Contoh", "", "", "1", "31", "III.a", "", "", "", "", "u2",
                    "Dinas", "IV/a",
                ],
            ]),
            bolehSintetis: true
        )
        #expect(hasil.varian == .siasnProfil)
        #expect(hasil.pegawai.map(\.jabatan) == ["Perawat Ahli Pertama", "Pengadministrasi", nil])
        #expect(hasil.pegawai.map(\.jenisJabatan) == [.fungsional, .pelaksana, .administrator])
        #expect(hasil.pegawai[0].jenjang == .ahliPertama)
        #expect(hasil.pegawai[0].nama == "Jati Seumpama, S.Kep")
    }

    @Test("SIASN ringkas: tanpa jabatan, unit dari kolom unit")
    func ringkas() throws {
        let hasil = try bacaImporPegawai(
            TabelMasukan(baris: [
                ["pns_id", "nip_baru", "nama", "gelar_depan", "gelar_belakang", "nik", "tanggal_lahir", "unit"],
                ["x", "199013012010011001", "Rimba Contoh", "Ir.", "M.Si", "1", "05/03/1990", "Dinas Rekaan"],
            ]),
            bolehSintetis: true
        )
        #expect(hasil.varian == .siasnRingkas)
        #expect(hasil.pegawai.first?.nama == "Ir. Rimba Contoh, M.Si")
        #expect(hasil.pegawai.first?.unitNama == "Dinas Rekaan")
        #expect(hasil.pegawai.first?.tanggalLahir == Tanggal("1990-03-05"))
        #expect(hasil.pegawai.first?.jabatan == nil)
    }

    @Test("urutan kolom dan kolom asing tidak berpengaruh")
    func urutanKolom() throws {
        let hasil = try bacaImporPegawai(
            TabelMasukan(baris: [
                ["Kolom Baru BKN", "UNOR NAMA", "nama", "Nip  Baru", "PNS-ID"],
                ["?", "Dinas Rekaan", "Rimba Contoh", "199013012010011001", "x"],
            ]),
            bolehSintetis: true
        )
        #expect(hasil.varian == .siasnDataUtama)
        #expect(hasil.pegawai.first?.idLuar == "x")
        #expect(hasil.kolomTidakDipakai == ["Kolom Baru BKN"])
    }

    @Test("berkas tanpa judul yang dikenal ditolak dengan kalimat yang membantu")
    func tanpaJudul() {
        let penolakan = #expect(throws: Penolakan.self) {
            try bacaImporPegawai(TabelMasukan(baris: [["nama", "alamat"], ["a", "b"]]))
        }
        #expect(penolakan?.kode == "impor.kepala_tidak_ditemukan")
        let tanpaNama = #expect(throws: Penolakan.self) {
            try bacaImporPegawai(TabelMasukan(baris: [["pns_id", "nip_baru"], ["a", "b"]]))
        }
        #expect(tanpaNama?.kode == "impor.kolom_wajib")
        let tanpaData = #expect(throws: Penolakan.self) {
            try bacaImporPegawai(TabelMasukan(baris: [["pns_id", "nip_baru", "nama"]]))
        }
        #expect(tanpaData?.kode == "impor.tanpa_data")
    }

    @Test("judul kolom dicari sampai baris ke-20, tidak lebih")
    func letakJudul() throws {
        let isi = [["pns_id", "nip_baru", "nama"], ["x", "199013012010011001", "Rimba Contoh"]]
        let kosong = Array(repeating: ["Laporan"], count: 19)
        #expect(try bacaImporPegawai(TabelMasukan(baris: kosong + isi), bolehSintetis: true).nomorBarisJudul == 20)
        #expect(throws: Penolakan.self) { try bacaImporPegawai(TabelMasukan(baris: [["Laporan"]] + kosong + isi)) }
    }
}
