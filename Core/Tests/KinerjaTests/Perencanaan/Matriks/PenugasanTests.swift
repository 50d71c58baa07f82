import Kinerja
import Testing

@Suite("Penugasan oleh pimpinan yang bukan pejabat penilai")
struct PenugasanTests {
    private typealias C = ContohMatriks
    private let kadis = Pelaku(id: "kadis", nama: "Kadis Contoh", peran: [.pegawai])
    private let kabid = Pelaku(id: "kabid", nama: "Kabid Contoh", peran: [.pegawai])
    private let ani = Pelaku(id: "ani", nama: "Ani Contoh", peran: [.pegawai])

    private func pembagian(_ penerima: [PembagianPeran.Penerima], rumusan: String = "Beras tersimpan aman")
        -> PembagianPeran
    {
        PembagianPeran(
            tahun: 2026, pemberiID: "kadis", rhkAtasanID: "r1", indikatorAtasanID: "i1", rumusan: rumusan,
            kaskade: .pembagianBeban, penerima: penerima
        )
    }

    private func id() -> () -> String {
        var nomor = 0
        return {
            nomor += 1
            return "p\(nomor)"
        }
    }

    @Test("Satu hasil dibagi ke banyak orang: bawahan langsung sepakat seketika, yang lain menunggu penilainya (P-65)")
    func bagikan() throws {
        let peran = try pembagian([
            .init("ani", penilai: "kadis", beban: 6),
            .init("budi", penilai: "kabid", rumusan: " Beras  tersalur tepat waktu ", beban: 4),
            .init("tuti", penilai: nil),
        ]).bagikan(pada: 9, id: id())
        #expect(peran.map(\.keadaan) == [.disepakati, .menungguPenilai, .menungguPenilai])
        #expect(peran.map(\.rumusan) == ["Beras tersimpan aman", "Beras tersalur tepat waktu", "Beras tersimpan aman"])
        #expect(Set(peran.map(\.id)).count == 3)
        #expect(peran[1].penilaiID == "kabid")
    }

    @Test("K-121: diminta kepala badan lain, tidak masuk SKP sebelum penilainya setuju")
    func menungguPenilai() throws {
        let peran = try #require(
            try pembagian([.init("ani", penilai: "kabid")]).bagikan(pada: 1, id: id()).first)
        #expect(throws: Penolakan.self) { try peran.masukkan(rhk: "h1") }
        #expect(throws: Penolakan.self) { try peran.setujui(oleh: kadis, penilai: "kabid", pada: 2) }
        let setuju = try peran.setujui(oleh: kabid, penilai: "kabid", catatan: "Bebannya cukup", pada: 2).keadaan
        #expect(setuju.keadaan == .disepakati)
        #expect(setuju.diputus == 2)
        let masuk = try setuju.masukkan(rhk: "h1")
        #expect(masuk.keadaan.keadaan == .masukSKP)
        #expect(masuk.keadaan.rhkID == "h1")
        #expect(masuk.peristiwa.map(\.jenis) == ["peran.masuk_skp"])
    }

    @Test("Penolakan menuntut alasan: kompetensi, beban kerja, atau kemajuan (P-67)")
    func tolak() throws {
        let peran = C.peran("ani", keadaan: .menungguPenilai)
        let galat = #expect(throws: Penolakan.self) {
            try peran.tolak(oleh: kabid, penilai: "kabid", alasan: "  ", pada: 2)
        }
        #expect(galat?.isian == "alasan")
        let tolak = try peran.tolak(oleh: kabid, penilai: "kabid", alasan: "Sudah memegang tiga tim", pada: 2).keadaan
        #expect(tolak.keadaan == .ditolak)
        #expect(throws: Penolakan.self) { try tolak.setujui(oleh: kabid, penilai: "kabid", pada: 3) }
        #expect(throws: Penolakan.self) { try tolak.masukkan(rhk: "h") }
    }

    @Test("K-122: anggota tiga tim tetap punya satu penilai; tiap peran menyebut pemberinya")
    func tigaTim() throws {
        let pemberi = ["tim1", "tim2", "tim3"]
        let peran = try pemberi.enumerated().map { nomor, satu in
            var satuTim = C.peran("ani", keadaan: .menungguPenilai)
            satuTim.id = "p\(nomor)"
            satuTim.pemberiID = satu
            return try satuTim.setujui(oleh: kabid, penilai: "kabid", pada: 5).keadaan.masukkan(rhk: "h\(nomor)")
                .keadaan
        }
        #expect(peran.map(\.pemberiID) == pemberi)
        #expect(Set(peran.map(\.penilaiID)) == ["kabid"])
        #expect(Set(peran.compactMap(\.rhkID)).count == 3)
    }

    @Test("Pengajuan sukarela menunggu penilai, juga bila hasil itu milik penilai sendiri (P-66)")
    func sukarela() throws {
        var minta = C.peran("ani", bentuk: .penunjukan)
        minta.pemberiID = "kabid"
        let ajuan = try PembagianPeran.ajukanSukarela(minta).keadaan
        #expect(ajuan.keadaan == .menungguPenilai)
        #expect(ajuan.bentuk == .sukarela)
        #expect(try ajuan.cabut(oleh: ani).keadaan.keadaan == .dicabut)
        let setuju = try ajuan.setujui(oleh: kabid, penilai: "kabid", pada: 3).keadaan
        #expect(throws: Penolakan.self) { try setuju.cabut(oleh: ani) }
        minta.pegawaiID = "kabid"
        #expect(throws: Penolakan.self) { try PembagianPeran.ajukanSukarela(minta) }
    }

    @Test("Pencabutan dapat diurungkan; persetujuan yang sudah ada tidak diminta dua kali")
    func urung() throws {
        let setuju = try C.peran("ani", keadaan: .menungguPenilai).setujui(oleh: kabid, penilai: "kabid", pada: 2)
            .keadaan
        let cabut = try setuju.cabut(oleh: kadis, alasan: "Salah orang").keadaan
        #expect(cabut.keadaan == .dicabut)
        #expect(try cabut.pulihkan(oleh: kadis, penilai: "kabid").keadaan.keadaan == .disepakati)
        let menunggu = try C.peran("ani", keadaan: .menungguPenilai).cabut(oleh: kadis).keadaan
        #expect(try menunggu.pulihkan(oleh: kadis, penilai: "kabid").keadaan.keadaan == .menungguPenilai)
        #expect(try menunggu.pulihkan(oleh: kadis, penilai: "kadis").keadaan.keadaan == .disepakati)
        #expect(throws: Penolakan.self) { try setuju.cabut(oleh: kabid) }
        #expect(throws: Penolakan.self) { try setuju.pulihkan(oleh: kadis, penilai: "kabid") }
    }

    @Test("Pemberi mengubah rumusan dan beban; orang lain tidak")
    func ubah() throws {
        let peran = C.peran("ani")
        let baru = try peran.ubah(oleh: kadis, rumusan: " Beras  aman ", kaskade: .pembagianAspek, beban: 3).keadaan
        #expect(baru.rumusan == "Beras aman")
        #expect(baru.versi == 2)
        #expect(throws: Penolakan.self) { try peran.ubah(oleh: ani, rumusan: "x", kaskade: nil, beban: nil) }
        #expect(throws: Penolakan.self) { try peran.ubah(oleh: kadis, rumusan: " ", kaskade: nil, beban: nil) }
        #expect(throws: Penolakan.self) {
            try peran.ubah(oleh: kadis, rumusan: String(repeating: "a", count: 501), kaskade: nil, beban: nil)
        }
    }

    @Test("Pembagian tanpa orang, tanpa rumusan, atau dengan beban nol ditolak bersama-sama, menurut isiannya")
    func salahIsi() {
        let kosong = #expect(throws: DaftarPenolakan.self) {
            try pembagian([], rumusan: " ").bagikan(pada: 1, id: id())
        }
        #expect(kosong?.daftar.map(\.isian) == ["orang", "rumusan"])
        let beban = #expect(throws: DaftarPenolakan.self) {
            try pembagian([.init("ani", penilai: nil, beban: 0)]).bagikan(pada: 1, id: id())
        }
        #expect(beban?.daftar.map(\.isian) == ["beban[ani]"])
        let diri = #expect(throws: DaftarPenolakan.self) {
            try pembagian([.init("kadis", penilai: nil)]).bagikan(pada: 1, id: id())
        }
        #expect(diri?.daftar.first?.kode == "peran.penerima_kosong")
    }

    @Test("Setiap peralihan peran di luar daftar ditolak dengan alasan dan siapa yang dapat bertindak")
    func peralihan() {
        for keadaan in KeadaanPeran.allCases {
            for tindakan in TindakanPeran.allCases where !tindakan.dari.contains(keadaan) {
                let galat = #expect(throws: Penolakan.self) { try keadaan.periksa(tindakan) }
                #expect(galat?.perbaikan?.isEmpty == false)
            }
        }
    }

    @Test("Hasil yang mendukung dirinya sendiri lewat orang lain ditolak dengan jalan keluarnya")
    func lingkaran() {
        let rantai = [
            KaskadeTanpaLingkaran.Simpul(
                rhkID: "k", rumusan: "Antrean lancar", pemilikID: "ketua", pemilik: "Ketua Contoh"),
            .init(rhkID: "b", rumusan: "Layanan cepat", pemilikID: "kabid", pemilik: "Kabid Contoh"),
            .init(rhkID: "d", rumusan: "Warga puas", pemilikID: "kadis", pemilik: "Kadis Contoh"),
        ]
        let galat = #expect(throws: Penolakan.self) {
            try KaskadeTanpaLingkaran.periksa(penerima: "kabid", keAtas: rantai)
        }
        #expect(galat?.kode == "kaskade_melingkar")
        #expect(galat?.pesan.contains("“Antrean lancar” (Ketua Contoh)") == true)
        #expect(galat?.perbaikan?.contains("Lepas Kabid Contoh") == true)
        #expect(throws: Never.self) { try KaskadeTanpaLingkaran.periksa(penerima: "ani", keAtas: rantai) }
        let tautan = ["a": "b", "b": "c"]
        #expect(throws: Penolakan.self) {
            try KaskadeTanpaLingkaran.periksa("c", mendukung: "a", tautan: tautan, rumusan: { $0 })
        }
        #expect(throws: Never.self) {
            try KaskadeTanpaLingkaran.periksa("x", mendukung: "a", tautan: ["a": "b", "b": "a"], rumusan: { $0 })
        }
    }

    @Test("Tim kerja: nama, ketua dan anggota diminta; hanya pimpinannya yang mengakhiri, sekali (P-60, P-70)")
    func tim() throws {
        var tim = TimKerja(id: "t", tahun: 2026, nama: " ", unitID: "u", pimpinanID: "kadis", ketuaID: "", dibuat: 1)
        #expect(tim.kekurangan.map(\.isian) == ["nama", "ketua", "anggota"])
        tim.nama = "Tim Antrean"
        tim.ketuaID = "ani"
        tim.anggota = ["ani"]
        #expect(tim.kekurangan.map(\.isian) == ["anggota"])
        tim.anggota = ["budi"]
        #expect(tim.kekurangan.isEmpty)
        let hari = ContohSKP.hari("2026-06-30")
        #expect(throws: Penolakan.self) { try tim.akhiri(oleh: ani, pada: hari) }
        let selesai = try tim.akhiri(oleh: kadis, pada: hari).keadaan
        #expect(selesai.isBerjalan(pada: hari))
        #expect(!selesai.isBerjalan(pada: hari.tambah(hari: 1)))
        #expect(throws: Penolakan.self) { try selesai.akhiri(oleh: kadis, pada: hari) }
    }
}
