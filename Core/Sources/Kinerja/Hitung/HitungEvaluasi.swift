/// The kinds of stage 3: predikat, pola distribusi, capaian.
extension Hitung {
    static func predikat(_ kasus: PembacaKasus, _ per: Tanggal) throws(Penolakan) -> KunciHasil {
        let hasil = try kasus.pilihan("hasil_kerja", Ekspektasi.self)
        let perilaku = try kasus.pilihan("perilaku_kerja", Ekspektasi.self)
        let matriks = try MatriksPredikat.riwayat.berlaku(pada: per).nilai
        let predikat = KuadranKinerja.predikat(hasil: hasil, perilaku: perilaku, matriks: matriks)
        return ["predikat": .teks(predikat.rawValue), "kode_siasn": .bulat(predikat.kodeSIASN)]
    }

    static func polaDistribusi(_ kasus: PembacaKasus, _ per: Tanggal) throws(Penolakan) -> KunciHasil {
        let capaian = try kasus.pilihan("capaian_organisasi", CapaianOrganisasi.self)
        let isi = try PembacaKasus(
            try kasus.nilai("jumlah"),
            kunci: Set(Predikat.allCases.map(\.rawValue)),
            tempat: "jumlah"
        )
        var jumlah: [Predikat: Int] = [:]
        // A predikat that nobody has may be left out.
        for predikat in Predikat.allCases where isi.ada(predikat.rawValue) {
            jumlah[predikat] = try isi.bulat(predikat.rawValue)
        }
        let tabel = try TabelPola.riwayat.berlaku(pada: per).nilai
        let pola = try PolaDistribusi.periksa(jumlah, capaian: capaian, tabel: tabel)
        let temuan = pola.temuan.map { satu -> NilaiJSON in
            [
                "aturan": .teks(satu.aturan.kode), "batas": .teks(satu.aturan.batas.teks(desimal: 2)),
                "nyata": .teks(satu.nyata.teks(desimal: 2)),
            ]
        }
        return ["sesuai": .bool(pola.isSesuai), "temuan": .larik(temuan)]
    }

    private enum Arah: String, CaseIterable { case naik, turun, rentang }

    static func capaian(_ kasus: PembacaKasus, _ per: Tanggal) throws(Penolakan) -> KunciHasil {
        let arah = try kasus.pilihan("arah", Arah.self)
        for kunci in arah == .rentang ? ["target"] : ["target_min", "target_maks"] where kasus.ada(kunci) {
            throw Penolakan(
                "kunci_tidak_dikenal",
                "Kunci \"\(kunci)\" tidak dipakai untuk arah \(arah.rawValue). Hapus.",
                isian: kunci
            )
        }
        let target: TargetIndikator =
            switch arah {
            case .naik: .naik(try kasus.desimal("target"))
            case .turun: .turun(try kasus.desimal("target"))
            case .rentang: .rentang(try kasus.desimal("target_min"), try kasus.desimal("target_maks"))
            }
        let rumus = try RumusCapaian.riwayat.berlaku(pada: per).nilai
        let persen = try CapaianIndikator.persen(target, realisasi: try kasus.desimal("realisasi"), rumus: rumus)
        return ["capaian_persen": .teks(persen.teks(desimal: 2))]
    }
}
