import Kinerja
import Testing

@Suite("kinerja hitung")
struct HitungTests {
    private static let per = tgl("2026-11-24")

    private func satu(_ json: String, per: Tanggal = per) throws -> NilaiJSON {
        Hitung.hitung(try PenguraiJSON.urai(Array(json.utf8)), per: per)
    }

    private func kode(_ json: String, per: Tanggal = per) throws -> NilaiJSON? {
        try satu(json, per: per)["galat"]?["kode"]
    }

    /// Objects as dictionaries: the order of keys is free.
    private func bebasUrutan(_ nilai: NilaiJSON) -> NilaiJSON {
        switch nilai {
        case .objek(let anggota):
            .objek(anggota.map { .init($0.kunci, bebasUrutan($0.nilai)) }.sorted { $0.kunci < $1.kunci })
        case .larik(let isi): .larik(isi.map(bebasUrutan))
        default: nilai
        }
    }

    @Test("kasus baku K-01 sampai K-91", arguments: KasusBaku.baris)
    func kasusBaku(baris: Substring) throws {
        let kasus = try PenguraiJSON.urai(Array(baris.utf8))
        let masukan = try #require(kasus["masukan"])
        let hasil = Hitung.hitung(masukan, per: Self.per)
        #expect(bebasUrutan(hasil) == bebasUrutan(try #require(kasus["harap"])))
    }

    @Test("kasus baku lengkap: 56 baris")
    func banyakKasus() {
        #expect(KasusBaku.baris.count == 56)
    }

    @Test("contoh di petunjuk keluar sama persis")
    func contoh() throws {
        let masukan = #"""
            [{"id":"a","hitung":"predikat","hasil_kerja":"di_atas_ekspektasi","perilaku_kerja":"di_bawah_ekspektasi"},
             {"id":"b","hitung":"angka_kredit","jenjang":"ahli_pertama","periode":[{"predikat":"baik","mulai":"2024-01","selesai":"2024-02"}]},
             {"id":"c","hitung":"ikm","jawaban":[[4,4,3,4,4,4,4,3,3]]}]
            """#
        let hasil = try Hitung.jalankan(Array(masukan.utf8), per: Self.per)
        let harap = #"""
            [{"id":"a","predikat":"kurang","kode_siasn":4},
             {"id":"b","rincian":[{"bulan":2,"persen":100,"angka_kredit":"2.083"}],"jumlah":"2.083","kumulatif":"2.083"},
             {"id":"c","unsur":["4.000","4.000","3.000","4.000","4.000","4.000","4.000","3.000","3.000"],"ikm":"91.67","mutu":"A"}]
            """#
        #expect(hasil.keluaran == harap)
        #expect(hasil.status == 0)
    }

    @Test("satu kasus salah tidak menghentikan yang lain; status 1")
    func sebagianSalah() throws {
        let masukan =
            #"[{"id":"x","hitung":"nip","nip":"1"},{"id":"y","hitung":"nip","nip":"19860926 201505 1 001"},7]"#
        let hasil = try Hitung.jalankan(Array(masukan.utf8), per: Self.per)
        #expect(hasil.status == 1)
        guard case .larik(let isi) = try PenguraiJSON.urai(Array(hasil.keluaran.utf8)) else {
            Issue.record("bukan larik")
            return
        }
        #expect(isi.count == 3)
        #expect(isi[0]["galat"]?["kode"] == .teks("nip_panjang"))
        #expect(isi[1]["tmt"] == .teks("2015-05"))
        #expect(isi[2]["id"] == .null && isi[2]["galat"]?["kode"] == .teks("tipe_salah"))
    }

    @Test(
        "masukan yang bukan larik JSON ditolak seluruhnya",
        arguments: [
            ("", "masukan_bukan_json"), ("{}", "masukan_bukan_larik"), ("[", "masukan_bukan_json"),
            ("null", "masukan_bukan_larik"),
            ("[{}] x", "masukan_bukan_json"), ("[{\"id\":\"a\",}]", "masukan_bukan_json"),
        ]
    )
    func bukanLarik(masukan: String, kode: String) {
        #expect(
            kodePenolakan { () throws(Penolakan) in try Hitung.jalankan(Array(masukan.utf8), per: Self.per) } == kode
        )
    }

    @Test("larik kosong memberi larik kosong")
    func kosong() throws {
        #expect(
            try Hitung.jalankan(Array(" [ ] ".utf8), per: Self.per) == Hitung.jalankan(Array("[]".utf8), per: Self.per)
        )
        #expect(try Hitung.jalankan(Array("[]".utf8), per: Self.per).keluaran == "[]")
    }

    @Test(
        "kesalahan masukan punya kode tetap",
        arguments: [
            (#"{"hitung":"nip","nip":"1"}"#, "kunci_kurang"),
            (#"{"id":7,"hitung":"nip","nip":"1"}"#, "tipe_salah"),
            (#"{"id":"a"}"#, "kunci_kurang"),
            (#"{"id":"a","hitung":"lain"}"#, "hitung_tidak_dikenal"),
            (#"{"id":"a","hitung":"nip","nip":"1","x":1}"#, "kunci_tidak_dikenal"),
            (#"{"id":"a","hitung":"nip","nip":"1","tanggal":"2026-01-01"}"#, "kunci_tidak_dikenal"),
            (#"{"id":"a","hitung":"nip","nip":"1","nip":"2"}"#, "kunci_ganda"),
            (#"{"id":"a","hitung":"nip","nip":199001012020011001}"#, "tipe_salah"),
            (
                #"{"id":"a","hitung":"predikat","hasil_kerja":"baik","perilaku_kerja":"sesuai_ekspektasi"}"#,
                "hasil_kerja_tidak_dikenal"
            ),
            (#"{"id":"a","hitung":"predikat","hasil_kerja":"sesuai_ekspektasi"}"#, "kunci_kurang"),
            (#"{"id":"a","hitung":"pola_distribusi","capaian_organisasi":"baik","jumlah":{}}"#, "jumlah_kosong"),
            (
                #"{"id":"a","hitung":"pola_distribusi","capaian_organisasi":"baik","jumlah":{"baik":-1}}"#,
                "jumlah_negatif"
            ),
            (
                #"{"id":"a","hitung":"pola_distribusi","capaian_organisasi":"baik","jumlah":{"baik":1.5}}"#,
                "bukan_bilangan_bulat"
            ),
            (#"{"id":"a","hitung":"pola_distribusi","capaian_organisasi":"baik","jumlah":{"baik":"3"}}"#, "tipe_salah"),
            (
                #"{"id":"a","hitung":"pola_distribusi","capaian_organisasi":"baik","jumlah":{"cukup":3}}"#,
                "kunci_tidak_dikenal"
            ),
            (
                #"{"id":"a","hitung":"tenggat","kejadian":"ulang_tahun","tanggal":"2026-01-01"}"#,
                "kejadian_tidak_dikenal"
            ),
            (#"{"id":"a","hitung":"tenggat","kejadian":"penetapan_skp","tanggal":"2026-02-30"}"#, "tanggal_tidak_ada"),
            (
                #"{"id":"a","hitung":"tenggat","kejadian":"pelaporan_pyb","tanggal":"2026-02-03","libur":["x"]}"#,
                "tanggal_tidak_ada"
            ),
            (#"{"id":"a","hitung":"angka_kredit","jenjang":"mahir","periode":[]}"#, "periode_kosong"),
            (
                #"{"id":"a","hitung":"angka_kredit","jenjang":"mahir","periode":[{"predikat":"baik","mulai":"2024-05","selesai":"2024-04"}]}"#,
                "periode_terbalik"
            ),
            (
                #"{"id":"a","hitung":"angka_kredit","jenjang":"mahir","periode":[{"predikat":"baik","mulai":"2024-5","selesai":"2024-04"}]}"#,
                "bulan_tidak_ada"
            ),
            (
                #"{"id":"a","hitung":"kenaikan","jenjang":"mahir","golongan":"III/A","kumulatif":"1"}"#,
                "golongan_tidak_dikenal"
            ),
            (
                #"{"id":"a","hitung":"kenaikan","jenjang":"mahir","golongan":"IV/a","kumulatif":"1"}"#,
                "golongan_tidak_sesuai"
            ),
            (
                #"{"id":"a","hitung":"kenaikan","jenjang":"mahir","golongan":"III/a","kumulatif":"1,5"}"#,
                "angka_tidak_terbaca"
            ),
            (#"{"id":"a","hitung":"ikm","jawaban":[]}"#, "jawaban_kosong"),
            (#"{"id":"a","hitung":"ikm","jawaban":[3]}"#, "tipe_salah"),
            (#"{"id":"a","hitung":"capaian","arah":"naik","target":"0","realisasi":"1"}"#, "target_nol"),
            (
                #"{"id":"a","hitung":"capaian","arah":"naik","target":"5","target_min":"1","realisasi":"1"}"#,
                "kunci_tidak_dikenal"
            ),
            (#"{"id":"a","hitung":"capaian","arah":"rentang","target":"5","realisasi":"1"}"#, "kunci_tidak_dikenal"),
            (#"{"id":"a","hitung":"capaian","arah":"rentang","target_min":"5","realisasi":"1"}"#, "kunci_kurang"),
        ]
    )
    func kodeGalat(json: String, kode: String) throws {
        let hasil = try satu(json)
        #expect(hasil["galat"]?["kode"] == .teks(kode))
        guard case .teks(let pesan)? = hasil["galat"]?["pesan"] else {
            Issue.record("tanpa pesan")
            return
        }
        #expect(pesan.count > 15 && pesan.hasSuffix("."))
    }

    @Test(
        "angka JSON dan teks desimal sama artinya, juga dengan eksponen",
        arguments: ["62.5", "\"62.5\"", "6.25e1", "625E-1"]
    )
    func bentukAngka(angka: String) throws {
        let hasil = try satu(
            #"{"id":"a","hitung":"kenaikan","jenjang":"mahir","golongan":"III/a","kumulatif":\#(angka)}"#
        )
        #expect(hasil["selisih_pangkat"] == .teks("12.500"))
    }

    @Test("tpp: rincian berjumlah sama dengan jumlah; tarif menuntut predikat")
    func tpp() throws {
        let depan =
            #"{"id":"a","hitung":"tpp","tpp_dasar":2000000,"bobot":{"kinerja":60,"disiplin":"40"},"capaian_kinerja":90,"#
        let potongan = #""potongan_disiplin":[{"kode":"alpa","kali":2,"persen":3}]"#
        let hasil = try satu(depan + potongan + "}")
        #expect(hasil["kinerja"] == .bulat(1_080_000))
        #expect(hasil["disiplin"] == .bulat(752_000))
        #expect(hasil["jumlah"] == .bulat(1_832_000))
        let tarif = #","tarif_predikat":{"baik":100,"kurang":"50"},"predikat":"kurang"}"#
        #expect(try satu(depan + potongan + tarif)["kinerja"] == .bulat(540_000))
        #expect(try kode(depan + potongan + #","predikat":"kurang"}"#) == .teks("kunci_kurang"))
        #expect(
            try kode(depan + potongan + #","tarif_predikat":{"baik":1},"predikat":"kurang"}"#) == .teks("kunci_kurang")
        )
        #expect(try kode(depan + #""potongan_disiplin":{}}"#) == .teks("tipe_salah"))
    }

    @Test("nip dan capaian")
    func nipCapaian() throws {
        let pppk = try satu(#"{"id":"a","hitung":"nip","nip":" 19900315 202221 2 007 "}"#)
        #expect(pppk["jenis"] == .teks("pppk") && pppk["tmt"] == .teks("2022") && pppk["jenis_kelamin"] == .teks("P"))
        #expect(pppk["lahir"] == .teks("1990-03-15") && pppk["nomor_urut"] == .teks("007"))
        #expect(try kode(#"{"id":"a","hitung":"nip","nip":"199013052015031001"}"#) == .teks("nip_tanggal_lahir"))
        let capaian = try satu(
            #"{"id":"a","hitung":"capaian","arah":"rentang","target_min":80,"target_maks":"90","realisasi":85.5}"#
        )
        #expect(capaian == ["id": .teks("a"), "capaian_persen": .teks("100.00")])
    }

    @Test("--per memilih aturan yang berlaku")
    func per() throws {
        let pola = #"{"id":"a","hitung":"pola_distribusi","capaian_organisasi":"baik","jumlah":{"baik":20}}"#
        #expect(try satu(pola, per: tgl("2022-06-01"))["sesuai"] == .bool(true))
        #expect(try satu(pola, per: tgl("2023-06-01"))["sesuai"] == .bool(false))
        #expect(try kode(pola, per: tgl("2021-12-31")) == .teks("aturan_belum_berlaku"))
    }
}
