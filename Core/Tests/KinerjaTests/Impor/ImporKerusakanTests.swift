import Testing

@testable import Kinerja

@Suite("Impor: kerusakan lembar sebar")
struct ImporKerusakanTests {
    private func baca(_ baris: [String: String]...) throws -> HasilImporPegawai {
        try bacaImporPegawai(
            TabelMasukan(baris: [TabelUji.judulSIASN] + baris.map(TabelUji.barisSIASN)),
            bolehSintetis: true
        )
    }

    @Test(
        "NIP yang kehilangan digit ditolak, tidak ditebak",
        arguments: [
            "1.99013E+17", "1,99013E+17", "1.99013012010011E+17", "1.99013e17", "199013012010011001.0",
            "199013012010011001,00",
        ]
    )
    func digitHilang(_ nip: String) throws {
        let hasil = try baca(["NIP BARU": nip])
        #expect(hasil.pegawai.isEmpty)
        #expect(hasil.kode(2) == ["nip_digit_hilang"])
        let masalah = try #require(hasil.bermasalah.first?.daftarMasalah.first)
        #expect(masalah.kolom == "NIP BARU")
        #expect(masalah.kalimat.contains("digit hilang"))
        #expect(!masalah.perbaikan.isEmpty)
    }

    @Test(
        "NIP yang salah bentuk ditolak dengan alasannya",
        arguments: [
            ("199013012010011000", "nip_nomor_urut"), ("19901301201001100", "nip_panjang"),
            ("131234567", "nip_panjang"),
            ("19901301201001100X", "nip_bukan_angka"), ("", "nip_kosong"), ("null", "nip_kosong"), ("-", "nip_kosong"),
            ("190002302000011001", "nip_tanggal_lahir"), ("190001012000131001", "nip_tmt"),
        ]
    )
    func salahBentuk(_ nip: String, _ kode: String) throws {
        let hasil = try baca(["NIP BARU": nip])
        #expect(hasil.pegawai.isEmpty)
        #expect(hasil.kode(2) == [kode])
    }

    @Test(
        "tanda di dalam NIP dibuang dan dicatat",
        arguments: [
            ("'199013012010011001", "nip_tanda_petik"), ("\u{2019}199013012010011001", "nip_tanda_petik"),
            ("19901301 201001 1 001", "nip_dirapikan"), ("19901301.201001.1.001", "nip_dirapikan"),
            ("19901301\u{A0}201001\u{A0}1\u{A0}001", "nip_dirapikan"),
            ("\u{200B}199013012010011001\u{FEFF}", "nip_dirapikan"),
            (" 199013012010011001 ", "nip_dirapikan"), ("19901301-201001-1-001", "nip_dirapikan"),
        ]
    )
    func dirapikan(_ nip: String, _ kode: String) throws {
        let hasil = try baca(["NIP BARU": nip])
        #expect(hasil.pegawai.first?.nip.teks == "199013012010011001")
        #expect(hasil.catatan(kode)?.daftarBaris == [2])
        #expect(hasil.catatan(kode)?.jenis == .diperbaiki)
    }

    @Test("NIP yang utuh tidak dicatat sebagai diperbaiki")
    func utuh() throws {
        let hasil = try baca(["NIP BARU": "199013012010011001"])
        #expect(hasil.catatan.filter { $0.jenis == .diperbaiki }.isEmpty)
    }

    @Test(
        "tanggal terbaca dalam bentuk yang lazim",
        arguments: [
            "14-02-1971", "14/02/1971", "1971-02-14", "14 Februari 1971", "14 Feb 1971", "14-Feb-1971",
            "14 Pebruari 1971",
            "1971-02-14 00:00:00", "1971-02-14T00:00:00", "14.02.1971", "25978", "25978.0", "'14-02-1971",
            "14 February 1971",
        ]
    )
    func tanggal(_ tulisan: String) throws {
        let hasil = try baca(["TANGGAL LAHIR": tulisan])
        #expect(hasil.pegawai.first?.tanggalLahir == Tanggal("1971-02-14"))
        #expect((hasil.catatan("tanggal_nomor_hari") != nil) == tulisan.hasPrefix("25978"))
    }

    @Test("nama bulan Indonesia terbaca semua")
    func namaBulan() {
        for (letak, nama) in Kalender.namaBulan.enumerated() {
            #expect(TanggalImpor.baca("1 \(nama) 2026") == .terbaca(Tanggal(tahun: 2026, bulan: letak + 1, hari: 1)!))
        }
        #expect(TanggalImpor.baca("17 Agt 2026") == .terbaca(Tanggal("2026-08-17")!))
        #expect(TanggalImpor.baca("17 Nop 2026") == .terbaca(Tanggal("2026-11-17")!))
    }

    @Test(
        "tanggal yang tidak pasti ditolak",
        arguments: ["31-02-1971", "02/14/1971", "14-02-71", "1971", "besok", "29-02-2023", "1900-02-29", "0-0-0000"]
    )
    func tanggalSalah(_ tulisan: String) throws {
        let hasil = try baca(["TANGGAL LAHIR": tulisan])
        #expect(hasil.pegawai.isEmpty)
        #expect(hasil.kode(2) == ["tanggal_salah"])
        #expect(hasil.bermasalah.first?.daftarMasalah.first?.kolom == "TANGGAL LAHIR")
    }

    @Test("null, strip, dan kosong berarti sama", arguments: ["null", "NULL", "-", "", " ", "\u{A0}", "#N/A"])
    func kosong(_ tulisan: String) throws {
        let hasil = try baca([
            "TANGGAL LAHIR": tulisan, "GELAR DEPAN": tulisan, "JABATAN NAMA": tulisan, "PNS ID": tulisan,
        ])
        let pegawai = try #require(hasil.pegawai.first)
        #expect(pegawai.tanggalLahir == nil)
        #expect(pegawai.nama == "Rimba Contoh")
        #expect(pegawai.jabatan == nil)
        #expect(pegawai.idLuar == nil)
        #expect((hasil.catatan("galat_rumus") != nil) == (tulisan == "#N/A"))
    }

    @Test(
        "jenis kelamin dari berbagai istilah",
        arguments: [("M", "L"), ("F", "P"), ("L", "L"), ("P", "P"), ("Pria", "L"), ("Wanita", "P"), ("Laki-laki", "L")]
    )
    func jenisKelamin(_ tulisan: String, _ kode: String) throws {
        #expect(try baca(["JENIS KELAMIN": tulisan]).pegawai.first?.jenisKelamin?.rawValue == kode)
    }

    @Test("gelar digabung sekali, dengan tanda yang benar")
    func gelar() {
        #expect(
            IstilahImpor.nama("Melur Misal", gelarDepan: "Dr.", gelarBelakang: "S.H., M.H.")
                == "Dr. Melur Misal, S.H., M.H."
        )
        #expect(IstilahImpor.nama("Melur Misal", gelarDepan: nil, gelarBelakang: ", S.H.") == "Melur Misal, S.H.")
        #expect(IstilahImpor.nama("Melur Misal, S.H.", gelarDepan: nil, gelarBelakang: "S.H.") == "Melur Misal, S.H.")
        #expect(IstilahImpor.nama("dr. Melur Misal", gelarDepan: "dr.", gelarBelakang: nil) == "dr. Melur Misal")
    }

    @Test("petik di depan nama tetap, karena bagian dari nama")
    func namaBerpetik() throws {
        #expect(try baca(["NAMA": "'Aisyah Umpama"]).pegawai.first?.nama == "'Aisyah Umpama")
    }

    @Test(
        "golongan dari berbagai tulisan",
        arguments: [
            ("IV/c", "IV/c"), ("IVc", "IV/c"), ("iv/C", "IV/c"), ("IV c", "IV/c"), ("4c", "IV/c"), ("III-a", "III/a"),
            ("Penata (III/c)", "III/c"), ("IX", "IX"), ("33", "III/c"), ("XVII", "XVII"),
        ]
    )
    func golongan(_ tulisan: String, _ kode: String) throws {
        #expect(try baca(["GOL AKHIR NAMA": tulisan]).pegawai.first?.golongan == kode)
    }

    @Test("golongan asing tidak dipakai; kode SIASN mengisi yang kosong")
    func golonganAsing() throws {
        let asing = try baca(["GOL AKHIR NAMA": "III/e"])
        #expect(asing.pegawai.first?.golongan == nil)
        #expect(asing.catatan("istilah_tidak_dikenal")?.kolom == "GOL AKHIR NAMA")
        let dariID = try baca(["GOL AKHIR ID": "45"])
        #expect(dariID.pegawai.first?.golongan == "IV/e")
        #expect(dariID.catatan("golongan_dari_id")?.jenis == .diperbaiki)
    }

    @Test("pertentangan NIP dengan data lain hanya menjadi peringatan")
    func pertentangan() throws {
        let hasil = try baca([
            "NIP BARU": "190001012000011001", "TANGGAL LAHIR": "02-01-1900", "JENIS KELAMIN": "P",
            "TMT CPNS": "01-02-2000",
            "JENIS PEGAWAI NAMA": "PPPK",
        ])
        #expect(hasil.pegawai.count == 1)
        #expect(hasil.bermasalah.isEmpty)
        for kode in ["beda_tanggal_lahir", "beda_jenis_kelamin", "beda_tmt_cpns", "beda_jenis_asn"] {
            #expect(hasil.catatan(kode)?.jenis == .peringatan, "\(kode)")
        }
        let cocok = try baca([
            "NIP BARU": "190001012000011001", "TANGGAL LAHIR": "01-01-1900", "JENIS KELAMIN": "L",
            "TMT CPNS": "01-01-2000",
            "JENIS PEGAWAI NAMA": "PNS",
        ])
        #expect(cocok.catatan.filter { $0.jenis == .peringatan }.isEmpty)
    }

    @Test("satu baris dengan beberapa kesalahan menyebut semuanya")
    func beberapaKesalahan() throws {
        let hasil = try baca(["NIP BARU": "12", "NAMA": "-", "TMT JABATAN": "kemarin"])
        #expect(hasil.kode(2) == ["nip_panjang", "nama_kosong", "tanggal_salah"])
        let tanggal = try baca(["TANGGAL LAHIR": "x", "TMT JABATAN": "y"])
        #expect(tanggal.kode(2) == ["tanggal_salah", "tanggal_salah"])
    }

    @Test("baris yang selnya bergeser ditolak; baris kosong dan jumlah dilewati")
    func barisLain() throws {
        let geser = TabelUji.barisSIASN([:]) + ["lebih"]
        let hasil = try bacaImporPegawai(
            TabelMasukan(baris: [
                TabelUji.judulSIASN, geser, [], ["", "", "", "", "", "", "Jumlah 2"], TabelUji.judulSIASN,
                TabelUji.barisSIASN(["NIP BARU": "199013012010012002"]),
            ]),
            bolehSintetis: true
        )
        #expect(hasil.kode(2) == ["baris_kelebihan_sel"])
        #expect(hasil.pegawai.map(\.nomorBaris) == [6])
        #expect(hasil.catatan("baris_dilewati")?.daftarBaris == [4])
        #expect(hasil.catatan("judul_berulang")?.daftarBaris == [5])
    }

    @Test("CPNS dihitung PNS dengan tanda CPNS; kedudukan hukum dipetakan")
    func cpns() throws {
        let cpns = try baca([
            "JENIS PEGAWAI NAMA": "PNS", "STATUS CPNS PNS": "C", "KEDUDUKAN HUKUM NAMA": "Tugas Belajar",
        ])
        #expect(cpns.pegawai.first?.jenisASN == .pns)
        #expect(cpns.pegawai.first?.isCPNS == true)
        #expect(cpns.pegawai.first?.kedudukan == .tugasBelajar)
        let paruh = try baca(["JENIS PEGAWAI NAMA": "PPPK Paruh Waktu", "KEDUDUKAN HUKUM NAMA": "Pensiun"])
        #expect(paruh.pegawai.first?.jenisASN == .pppkParuhWaktu)
        #expect(paruh.pegawai.first?.isCPNS == false)
        #expect(paruh.pegawai.first?.kedudukan == .keluar)
    }

    @Test("nomor hari lembar sebar: sistem 1900 dengan 29 Februari 1900 dan sistem 1904")
    func serial() {
        #expect(SerialTanggal.iso(1) == "1900-01-01")
        #expect(SerialTanggal.iso(59) == "1900-02-28")
        #expect(SerialTanggal.iso(60) == "1900-02-29")
        #expect(SerialTanggal.iso(61) == "1900-03-01")
        #expect(SerialTanggal.iso(25_569) == "1970-01-01")
        #expect(SerialTanggal.iso(46_023) == "2026-01-01")
        #expect(SerialTanggal.iso(2_958_465) == "9999-12-31")
        #expect(SerialTanggal.iso(2_958_466) == nil)
        #expect(SerialTanggal.iso(0) == nil)
        #expect(SerialTanggal.iso(0, sistem1904: true) == "1904-01-01")
        #expect(SerialTanggal.iso(46_023 - 1462, sistem1904: true) == "2026-01-01")
    }
}
