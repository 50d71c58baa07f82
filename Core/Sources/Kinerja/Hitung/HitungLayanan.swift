/// The kinds IKM and TPP.
extension Hitung {
    static func ikm(_ kasus: PembacaKasus, _ per: Tanggal) throws(Penolakan) -> KunciHasil {
        var jawaban: [[Int]] = []
        for (indeks, satu) in try kasus.larik("jawaban").enumerated() {
            guard case .larik(let isi) = satu else {
                throw Penolakan(
                    "tipe_salah",
                    "Jawaban responden ke-\(indeks + 1) harus larik [ ], bukan \(satu.namaTipe).",
                    isian: "jawaban"
                )
            }
            var nilai: [Int] = []
            for angka in isi { nilai.append(try PembacaKasus.bulat(angka, "jawaban responden ke-\(indeks + 1)")) }
            jawaban.append(nilai)
        }
        let hasil = try IKM.hitung(jawaban, aturan: try AturanIKM.riwayat.berlaku(pada: per).nilai)
        return [
            "unsur": .larik(hasil.unsur.map { .teks($0.teks(desimal: 3)) }), "ikm": .teks(hasil.nilai.teks(desimal: 2)),
            "mutu": .teks(hasil.mutu.rawValue),
        ]
    }

    static func tpp(_ kasus: PembacaKasus, _ per: Tanggal) throws(Penolakan) -> KunciHasil {
        let bobot = try PembacaKasus(try kasus.nilai("bobot"), kunci: ["kinerja", "disiplin"], tempat: "bobot")
        var potongan: [TPP.Potongan] = []
        for (indeks, satu) in try kasus.larik("potongan_disiplin").enumerated() {
            let baris = try PembacaKasus(
                satu,
                kunci: ["kode", "kali", "persen"],
                tempat: "potongan_disiplin ke-\(indeks + 1)"
            )
            potongan.append(
                TPP.Potongan(
                    kode: try baris.teks("kode"),
                    kali: try baris.bulat("kali"),
                    persen: try baris.desimal("persen")
                )
            )
        }
        let masukan = TPP.Masukan(
            dasar: try kasus.bulat("tpp_dasar"),
            bobotKinerja: try bobot.desimal("kinerja"),
            bobotDisiplin: try bobot.desimal("disiplin"),
            capaianKinerja: try kasus.desimal("capaian_kinerja"),
            potongan: potongan,
            tarifPredikat: try tarif(kasus)
        )
        let hasil = try TPP.hitung(masukan, aturan: try AturanTPP.riwayat.berlaku(pada: per).nilai)
        let rincian = hasil.rincian.map { satu -> NilaiJSON in
            ["kode": .teks(satu.kode), "uraian": .teks(satu.uraian), "jumlah": .bulat(satu.rupiah)]
        }
        return [
            "kinerja": .bulat(hasil.kinerja), "disiplin": .bulat(hasil.disiplin), "jumlah": .bulat(hasil.jumlah),
            "rincian": .larik(rincian),
        ]
    }

    /// The percent of the predikat, when the case brings a tariff. Tariff and predikat go together.
    private static func tarif(_ kasus: PembacaKasus) throws(Penolakan) -> Desimal? {
        guard kasus.ada("tarif_predikat") || kasus.ada("predikat") else { return nil }
        let kunci = Set(Predikat.allCases.map(\.rawValue))
        let tarif = try PembacaKasus(try kasus.nilai("tarif_predikat"), kunci: kunci, tempat: "tarif_predikat")
        let predikat = try kasus.pilihan("predikat", Predikat.self)
        return try tarif.desimal(predikat.rawValue)
    }
}
