extension TPP {
    /// Rupiah above this are a slip of the finger.
    private static let dasarMaks = 1_000_000_000_000
    /// Lines of deductions; with the other bounds every sum of rupiah fits an Int.
    private static let potonganMaksBanyak = 500

    /// Refuses `tpp_dasar_di_luar_batas`, `bobot_tidak_100`, `persen_di_luar_batas` and `kali_di_luar_batas`.
    public static func hitung(
        _ masukan: Masukan,
        aturan: AturanTPP = AturanTPP.riwayat.terkini.nilai
    ) throws(Penolakan) -> TPP {
        try periksa(masukan, aturan)
        let dasar = Desimal(masukan.dasar)
        let penuhKinerja = bagian(Pecahan(dasar), masukan.bobotKinerja)
        let capaian = bagian(penuhKinerja, masukan.capaianKinerja)
        let kinerja = masukan.tarifPredikat.map { bagian(capaian, $0) } ?? capaian
        let penuhDisiplin = bagian(Pecahan(dasar), masukan.bobotDisiplin)
        let jumlahPotongan = masukan.potongan.reduce(Desimal.nol) { $0 + Desimal($1.kali) * $1.persen }
        let disiplin = bagian(penuhDisiplin, 100 - min(jumlahPotongan, aturan.potonganMaks))
        let jumlah = rupiah(kinerja + disiplin)

        var rincian = [
            Baris(
                kode: "bobot_kinerja",
                uraian: "Bagian kinerja \(masukan.bobotKinerja.tampil)%",
                rupiah: rupiah(penuhKinerja)
            ),
            Baris(
                kode: "capaian_kinerja",
                uraian: "Capaian kinerja \(masukan.capaianKinerja.tampil)%",
                rupiah: rupiah(capaian) - rupiah(penuhKinerja)
            ),
        ]
        if let tarif = masukan.tarifPredikat {
            rincian.append(
                Baris(
                    kode: "tarif_predikat",
                    uraian: "Tarif predikat \(tarif.tampil)%",
                    rupiah: rupiah(kinerja) - rupiah(capaian)
                )
            )
        }
        rincian += barisDisiplin(masukan, penuh: penuhDisiplin, disiplin: disiplin, aturan.potonganMaks)
        let selisih = jumlah - rincian.reduce(0) { $0 + $1.rupiah }
        if selisih != 0 { rincian.append(Baris(kode: "pembulatan", uraian: "Pembulatan", rupiah: selisih)) }
        return TPP(kinerja: rupiah(kinerja), disiplin: rupiah(disiplin), jumlah: jumlah, rincian: rincian)
    }

    private static func barisDisiplin(
        _ masukan: Masukan,
        penuh: Pecahan,
        disiplin: Pecahan,
        _ potonganMaks: Desimal
    ) -> [Baris] {
        var baris = [
            Baris(
                kode: "bobot_disiplin",
                uraian: "Bagian disiplin \(masukan.bobotDisiplin.tampil)%",
                rupiah: rupiah(penuh)
            )
        ]
        for satu in masukan.potongan {
            let nilai = bagian(penuh, Desimal(satu.kali) * satu.persen)
            baris.append(
                Baris(
                    kode: "potongan",
                    uraian: "\(satu.kode): \(satu.kali) kali \(satu.persen.tampil)%",
                    rupiah: -rupiah(nilai)
                )
            )
        }
        // Deductions beyond the whole discipline part are given back, so that the part never falls below zero.
        let potongan = masukan.potongan.reduce(Desimal.nol) { $0 + Desimal($1.kali) * $1.persen }
        if potongan > potonganMaks {
            let lebih = rupiah(disiplin) - baris.reduce(0) { $0 + $1.rupiah }
            baris.append(
                Baris(kode: "batas_potongan", uraian: "Potongan paling banyak \(potonganMaks.tampil)%", rupiah: lebih)
            )
        }
        return baris
    }

    private static func periksa(_ masukan: Masukan, _ aturan: AturanTPP) throws(Penolakan) {
        guard (0...dasarMaks).contains(masukan.dasar) else {
            throw Penolakan(
                "tpp_dasar_di_luar_batas",
                "TPP dasar harus 0 sampai Rp1.000.000.000.000.",
                isian: "tpp_dasar"
            )
        }
        try periksa(persen: masukan.bobotKinerja, sampai: 100, isian: "bobot")
        try periksa(persen: masukan.bobotDisiplin, sampai: 100, isian: "bobot")
        let bobot = masukan.bobotKinerja + masukan.bobotDisiplin
        guard bobot == aturan.jumlahBobot else {
            throw Penolakan(
                "bobot_tidak_100",
                "Bobot kinerja dan disiplin berjumlah \(bobot.tampil)%; harus \(aturan.jumlahBobot.tampil)%.",
                isian: "bobot"
            )
        }
        try periksa(persen: masukan.capaianKinerja, sampai: 1000, isian: "capaian_kinerja")
        if let tarif = masukan.tarifPredikat { try periksa(persen: tarif, sampai: 1000, isian: "tarif_predikat") }
        try periksa(potongan: masukan.potongan)
    }

    private static func periksa(potongan: [Potongan]) throws(Penolakan) {
        guard potongan.count <= potonganMaksBanyak else {
            throw Penolakan(
                "potongan_terlalu_banyak",
                "Gabungkan potongan disiplin; paling banyak \(potonganMaksBanyak) baris.",
                isian: "potongan_disiplin"
            )
        }
        for satu in potongan {
            try periksa(persen: satu.persen, sampai: 100, isian: "potongan_disiplin")
            guard (0...1000).contains(satu.kali) else {
                throw Penolakan(
                    "kali_di_luar_batas",
                    "Isi kali dengan angka 0 sampai 1.000.",
                    isian: "potongan_disiplin"
                )
            }
        }
    }

    private static func periksa(persen: Desimal, sampai batas: Desimal, isian: String) throws(Penolakan) {
        guard persen >= 0, persen <= batas else {
            throw Penolakan(
                "persen_di_luar_batas",
                "Isi \(isian) dengan persen 0 sampai \(batas.tampil).",
                isian: isian
            )
        }
    }

    private static func bagian(_ nilai: Pecahan, _ persen: Desimal) -> Pecahan {
        nilai * (Pecahan(persen, per: 100) ?? .nol)
    }

    private static func rupiah(_ nilai: Pecahan) -> Int { nilai.bulatkan(desimal: 0).bulat ?? 0 }
}
