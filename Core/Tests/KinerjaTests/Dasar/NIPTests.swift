import Kinerja
import Testing

@Suite("NIP")
struct NIPTests {
    @Test("NIP PNS: contoh Perka BKN 22/2007")
    func pns() throws {
        let nip = try NIP("19860926 201505 1 001")
        #expect(nip.teks == "198609262015051001")
        #expect(nip.lahir == tgl("1986-09-26"))
        #expect(nip.tmt == Bulan("2015-05"))
        #expect(nip.jenisKelamin == .lakiLaki)
        #expect(nip.nomorUrut == "001")
        #expect(nip.jenis == .pns)
        #expect(!nip.isSintetis)
        #expect(nip.tampil == "19860926 201505 1 001")
    }

    @Test("NI PPPK: angka 13–14 mulai 21, hanya tahun pengangkatan")
    func pppk() throws {
        let nip = try NIP("'199003152022212007")
        #expect(nip.jenis == .pppk)
        #expect(nip.tmt == nil)
        #expect(nip.tahunTMT == 2022)
        #expect(nip.jenisKelamin == .perempuan)
    }

    @Test(
        "orang contoh berbulan lahir 13 dikenali sebagai sintetis",
        arguments: [
            "199013052015031001", "999913322099139001", "199000012020012002", "199013402022211003",
        ]
    )
    func sintetis(teks: String) throws {
        let nip = try NIP(teks)
        #expect(nip.isSintetis)
        #expect(nip.lahir == nil)
    }

    @Test(
        "angka yang hilang di lembar sebar dikenali",
        arguments: [
            ("1.99E+17", "nip_digit_hilang"), ("1,98609E+17", "nip_digit_hilang"),
            ("1.98609262015051e17", "nip_digit_hilang"),
            ("198609262015051000", "nip_nomor_urut"),
        ]
    )
    func digitHilang(teks: String, kode: String) {
        #expect(kodePenolakan { () throws(Penolakan) in try NIP(teks) } == kode)
    }

    @Test(
        "NIP yang salah ditolak dengan sebabnya",
        arguments: [
            ("", "nip_kosong"), ("   ", "nip_kosong"), ("'", "nip_kosong"),
            ("19860926201505100", "nip_panjang"), ("1986092620150510011", "nip_panjang"), ("130000000", "nip_panjang"),
            ("19860926201505100A", "nip_bukan_angka"), ("1986-09-26", "nip_bukan_angka"),
            ("''198609262015051001", "nip_bukan_angka"),
            ("１98609262015051001", "nip_bukan_angka"), ("E", "nip_bukan_angka"),
            ("198602302015051001", "nip_tanggal_lahir"), ("198609262015131001", "nip_tmt"),
            ("198609262015001001", "nip_tmt"),
            ("198609262015053001", "nip_jenis_kelamin"), ("198609262015050001", "nip_jenis_kelamin"),
        ]
    )
    func ditolak(teks: String, kode: String) {
        #expect(kodePenolakan { () throws(Penolakan) in try NIP(teks) } == kode)
    }

    @Test("spasi tak putus dan tab ikut dibuang")
    func spasi() throws {
        #expect(try NIP("\u{A0}19860926\u{202F}201505\t1 001\n").teks == "198609262015051001")
    }
}
