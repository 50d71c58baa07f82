import Kinerja
import Testing

/// Made-up cells of one Pimpinan.
enum ContohMatriks {
    static let kolom = MatriksPeran.Kolom(
        rhkID: "r1", indikatorID: "i1", judul: "Beras cadangan tersedia", targetTampil: "10 ton", target: 10
    )
    static let kolomLain = MatriksPeran.Kolom(rhkID: "r2", indikatorID: "i2", judul: "Warga terlayani")

    static func orang(_ id: String, _ jabatan: String = "Pelaksana") -> MatriksPeran.Orang {
        MatriksPeran.Orang(
            id: id, nama: "\(id.prefix(1).uppercased())\(id.dropFirst()) Contoh", jabatan: jabatan,
            jenisJabatan: .pelaksana)
    }

    static func peran(
        _ pegawai: String, _ rumusan: String = "Beras tersimpan aman", kolom: MatriksPeran.Kolom = kolom,
        kaskade: PendekatanKaskade? = nil, beban: Desimal? = nil, keadaan: KeadaanPeran = .disepakati,
        strategi: String? = nil, bentuk: BentukPenugasan = .penunjukan
    ) -> PeranHasil {
        PeranHasil(
            id: "p-\(pegawai)", tahun: 2026, pemberiID: "kadis", pegawaiID: pegawai, rhkAtasanID: kolom.rhkID,
            indikatorAtasanID: kolom.indikatorID, strategiID: strategi, rumusan: rumusan, kaskade: kaskade,
            beban: beban, bentuk: bentuk, keadaan: keadaan, dibuat: 1
        )
    }

    static func matriks(_ peran: [PeranHasil], strategi: [MatriksPeran.Strategi] = []) -> MatriksPeran {
        matriks([orang("ani"), orang("budi")], peran, strategi: strategi)
    }

    static func matriks(
        _ orang: [MatriksPeran.Orang], _ peran: [PeranHasil],
        strategi: [MatriksPeran.Strategi] = [], hasil: [MatriksPeran.HasilTim] = []
    ) -> MatriksPeran {
        MatriksPeran(
            pimpinanID: "kadis", kolom: [kolom, kolomLain], orang: orang, peran: peran, strategi: strategi,
            hasilTim: hasil
        )
    }
}

@Suite("Matriks pembagian peran: pemeriksaan")
struct MatriksTests {
    private typealias C = ContohMatriks

    private func kode(_ matriks: MatriksPeran) -> [String] { PemeriksaMatriks.periksa(matriks).map(\.kode) }

    @Test("K-130: beban 10 ton dibagi 5 + 5 secara langsung pas, dan realisasinya digulung")
    func bebanPas() {
        let peran = ["ani", "budi"].map { C.peran($0, kaskade: .pembagianBeban, beban: 5) }
        #expect(!kode(C.matriks(peran)).contains("beban_tidak_sama"))
        let bagian = peran.map { GulungHanyaLangsung.Bagian($0.kaskade, realisasi: 3) }
        #expect(GulungHanyaLangsung.realisasi(bagian) == 6)
    }

    @Test("K-131: 5 + 4 dari 10 diingatkan dengan selisihnya; yang tanpa beban dihitung nol")
    func bebanKurang() throws {
        let peran = [
            C.peran("ani", kaskade: .pembagianBeban, beban: 5), C.peran("budi", kaskade: .pembagianBeban, beban: 4),
        ]
        let temuan = try #require(
            PemeriksaMatriks.periksa(C.matriks(peran)).first { $0.kode == BebanTerbagiHabis.kode })
        #expect(temuan.pesan.contains("kurang 1"))
        #expect(temuan.objekID == "i1")
        let tanpa = [C.peran("ani", kaskade: .pembagianBeban, beban: 10), C.peran("budi", kaskade: .pembagianBeban)]
        #expect(!kode(C.matriks(tanpa)).contains("beban_tidak_sama"))
        #expect(BebanTerbagiHabis.selisih([7, 4], target: 10)?.contains("lebih 1") == true)
        #expect(BebanTerbagiHabis.selisih([7, 4], target: nil) == nil)
    }

    @Test("K-132: lintasan 15 + 40 + 40 + 5 dari 100 pas")
    func lintasan() {
        #expect(BebanTerbagiHabis.selisih([15, 40, 40, 5], target: 100) == nil)
    }

    @Test("K-133: tautan tidak langsung tidak mengisi realisasi pimpinan, walau stafnya mencapai 100%")
    func tidakLangsung() {
        for kaskade in [PendekatanKaskade.pendekatanLayanan, .outputAntara] {
            #expect(!GulungHanyaLangsung.isBoleh(kaskade))
            #expect(GulungHanyaLangsung.realisasi([.init(kaskade, realisasi: 100)]) == nil)
        }
        let campur: [GulungHanyaLangsung.Bagian] = [
            .init(.pembagianBeban, realisasi: 4), .init(.pendekatanLayanan, realisasi: 100), .init(nil, realisasi: 9),
        ]
        #expect(GulungHanyaLangsung.realisasi(campur) == 4)
        #expect(GulungHanyaLangsung.isBoleh(.pembagianWilayah))
    }

    @Test("K-134: strategi tanpa pemilik diingatkan; peran yang menyebutnya atau pemilik lain menutupnya")
    func strategi() {
        let satu = MatriksPeran.Strategi(id: "s1", judul: "Gudang dekat warga", indikatorID: "i1", pemilikID: "kadis")
        #expect(kode(C.matriks([], [], strategi: [satu])).contains("strategi_tanpa_pemilik"))
        let dipegang = MatriksPeran.Strategi(id: "s1", judul: "Gudang", indikatorID: "i1", pemilikID: "ani")
        #expect(!kode(C.matriks([], [], strategi: [dipegang])).contains(StrategiBerpemilik.kode))
        #expect(!kode(C.matriks([C.peran("ani", strategi: "s1")], strategi: [satu])).contains(StrategiBerpemilik.kode))
        #expect(!kode(C.matriks([C.peran("ani")], strategi: [satu])).contains(StrategiBerpemilik.kode))
        let lain = C.matriks([C.peran("ani", strategi: "s2")], strategi: [satu])
        #expect(kode(lain).contains(StrategiBerpemilik.kode))
        let dicabut = C.matriks([C.peran("ani", keadaan: .dicabut, strategi: "s1")], strategi: [satu])
        #expect(kode(dicabut).contains(StrategiBerpemilik.kode))
    }

    @Test("K-135: sopir ambulans dengan satu sel dari beberapa kolom cukup; sel lain kosong (P-73)")
    func satuSel() {
        let sopir = C.orang("sopir", "Sopir Ambulans")
        let matriks = C.matriks([sopir], [C.peran("sopir", "Pasien tiba di rujukan dengan aman")])
        #expect(PemeriksaMatriks.periksa(matriks).isEmpty)
        #expect(matriks.sel("sopir", C.kolom).count == 1)
        #expect(matriks.sel("sopir", C.kolomLain).isEmpty)
    }

    @Test("K-136: pegawai tanpa sel diingatkan; peran yang ditolak tidak dihitung, tautan lama dihitung")
    func tanpaPeran() {
        let ditolak = C.matriks([C.orang("ani")], [C.peran("ani", keadaan: .ditolak)])
        #expect(kode(ditolak) == [PegawaiBerperan.kode])
        let hasil = MatriksPeran.HasilTim(id: "h", pegawaiID: "ani", rumusan: "Beras aman", rhkAtasanID: "r1")
        #expect(PemeriksaMatriks.periksa(C.matriks([C.orang("ani")], [], hasil: [hasil])).isEmpty)
    }

    @Test("K-137: hasil kerja tim yang tidak mendukung apa pun diingatkan, kecuali milik JPT dan pimpinan mandiri")
    func tanpaIntervensi() {
        var hasil = MatriksPeran.HasilTim(id: "h", pegawaiID: "ani", rumusan: "Beras aman")
        #expect(kode(C.matriks([], [], hasil: [hasil])) == [HasilMengintervensi.kode])
        hasil.rhkAtasan = "Ketahanan pangan"
        #expect(kode(C.matriks([], [], hasil: [hasil])).isEmpty)
        hasil.rhkAtasan = " "
        hasil.isPimpinanTinggiAtauMandiri = true
        #expect(kode(C.matriks([], [], hasil: [hasil])).isEmpty)
    }

    @Test("K-138, K-139: kolom 2 peran dari kepala dinas memuat indikator, dari ketua tim hanya hasil kerjanya")
    func kolomDua() {
        let dinas = RencanaHasilKerja.teksIntervensi(
            rumusan: "Warga terlayani", indikator: ["Waktu tunggu"], dariPimpinanTinggiAtauMandiri: true
        )
        #expect(dinas == "Warga terlayani. Indikator Kinerja Individu: Waktu tunggu")
        let ketua = RencanaHasilKerja.teksIntervensi(
            rumusan: "Warga terlayani", indikator: ["Waktu tunggu"], dariPimpinanTinggiAtauMandiri: false
        )
        #expect(ketua == "Warga terlayani")
    }

    @Test("Sel yang berisi kegiatan atau bidang pekerjaan diingatkan (bukan_hasil)")
    func bukanHasil() {
        let peran = [C.peran("ani", "Menyusun laporan gudang"), C.peran("budi", "Beras tersimpan sesuai standar")]
        let temuan = PemeriksaMatriks.periksa(C.matriks(peran)).filter { $0.kode == PeranAdalahHasil.kode }
        #expect(temuan.map(\.objekID) == ["p-ani"])
    }

    @Test("Semua pemeriksaan punya dasar dan kode sendiri")
    func daftar() {
        #expect(Set(PemeriksaMatriks.semua.map { $0.kode }).count == 5)
        #expect(PemeriksaMatriks.semua.allSatisfy { $0.dasar.contains("h.") })
    }

    @Test("Cakupan 100% hanya bila tidak ada yang kurang")
    func cakupan() {
        #expect(CakupanPeran.persen(199, dari: 200) == 99)
        #expect(CakupanPeran.persen(3, dari: 3) == 100)
        #expect(CakupanPeran.persen(0, dari: 0) == nil)
        let satu = CakupanPeran(kolom: 2, kolomDidukung: 2, orang: 3, orangBerperan: 2, hasil: 1, hasilMendukung: 1)
        #expect(!satu.isUtuh)
        #expect((satu + satu).persenOrang == 66)
        #expect((satu + satu).persenKolom == 100)
    }

    @Test("Kolom indikator memuat tautan ke seluruh hasil kerja, bukan indikator lain")
    func kolomMemuat() {
        #expect(C.kolom.isMemuat(rhk: "r1", indikator: nil))
        #expect(!C.kolom.isMemuat(rhk: "r1", indikator: "i9"))
        #expect(!C.kolom.isMemuat(rhk: "r2", indikator: nil))
        #expect(MatriksPeran.Kolom(rhkID: "r1", judul: "x").isMemuat(rhk: "r1", indikator: "i9"))
    }
}
