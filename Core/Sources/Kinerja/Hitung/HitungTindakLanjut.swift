/// The kinds of stage 4: tenggat, angka kredit, kenaikan; and the NIP.
extension Hitung {
    static func tenggat(_ kasus: PembacaKasus, _ per: Tanggal) throws(Penolakan) -> KunciHasil {
        let kejadian = try kasus.pilihan("kejadian", KejadianTenggat.self)
        let dari = try kasus.tanggal("tanggal")
        var libur: Set<Tanggal> = []
        if kasus.ada("libur") {
            for satu in try kasus.larik("libur") { libur.insert(try PembacaKasus.tanggal(satu, "libur")) }
        }
        let tenggat = try Tenggat.hitung(kejadian, dari: dari, kalender: KalenderKerja(libur: libur), per: per)
        return [
            "tenggat": .teks(tenggat.jatuh.description), "hari": .bulat(tenggat.hari),
            "jenis_hari": .teks(tenggat.jenisHari.rawValue),
        ]
    }

    /// Computes each line as asked; months counted twice are a matter for the page that warns.
    static func angkaKredit(_ kasus: PembacaKasus, _ per: Tanggal) throws(Penolakan) -> KunciHasil {
        let jenjang = try kasus.pilihan("jenjang", JenjangJF.self)
        var periode: [AngkaKredit.Periode] = []
        for (indeks, satu) in try kasus.larik("periode").enumerated() {
            let baris = try PembacaKasus(
                satu,
                kunci: ["predikat", "mulai", "selesai"],
                tempat: "periode ke-\(indeks + 1)"
            )
            periode.append(
                AngkaKredit.Periode(
                    predikat: try baris.pilihan("predikat", Predikat.self),
                    mulai: try baris.bulan("mulai"),
                    selesai: try baris.bulan("selesai")
                )
            )
        }
        let awal = kasus.ada("ak_awal") ? try kasus.desimal("ak_awal") : 0
        let aturan = try AturanAngkaKredit.riwayat.berlaku(pada: per).nilai
        let hasil = try AngkaKredit.hitung(jenjang: jenjang, periode: periode, awal: awal, aturan: aturan)
        let rincian = hasil.rincian.map { satu -> NilaiJSON in
            [
                "bulan": .bulat(satu.bulan), "persen": .bulat(satu.persen),
                "angka_kredit": .teks(satu.angkaKredit.teks(desimal: 3)),
            ]
        }
        return [
            "rincian": .larik(rincian), "jumlah": .teks(hasil.jumlah.teks(desimal: 3)),
            "kumulatif": .teks(hasil.kumulatif.teks(desimal: 3)),
        ]
    }

    static func kenaikan(_ kasus: PembacaKasus, _ per: Tanggal) throws(Penolakan) -> KunciHasil {
        let hasil = try Kenaikan.hitung(
            jenjang: try kasus.pilihan("jenjang", JenjangJF.self),
            golongan: try kasus.pilihan("golongan", GolonganRuang.self),
            kumulatif: try kasus.desimal("kumulatif"),
            aturan: try AturanAngkaKredit.riwayat.berlaku(pada: per).nilai
        )
        func tiga(_ nilai: Desimal?) -> NilaiJSON { nilai.map { .teks($0.teks(desimal: 3)) } ?? .null }
        return [
            "kebutuhan_pangkat": tiga(hasil.kebutuhanPangkat), "selisih_pangkat": tiga(hasil.selisihPangkat),
            "kebutuhan_jenjang": tiga(hasil.kebutuhanJenjang), "selisih_jenjang": tiga(hasil.selisihJenjang),
        ]
    }

    static func nip(_ kasus: PembacaKasus) throws(Penolakan) -> KunciHasil {
        let nip = try NIP(try kasus.teks("nip"))
        guard let lahir = nip.lahir, let jenisKelamin = nip.jenisKelamin else {
            throw Penolakan(
                "nip_tanggal_lahir",
                "Angka 1–8 NIP bukan tanggal lahir yang ada; nomor seperti ini hanya untuk orang contoh.",
                isian: "nip"
            )
        }
        return [
            "jenis": .teks(nip.jenis.rawValue), "lahir": .teks(lahir.description),
            "tmt": .teks(nip.tmt?.description ?? Angka.berisi(nip.tahunTMT, lebar: 4)),
            "jenis_kelamin": .teks(jenisKelamin.rawValue), "nomor_urut": .teks(nip.nomorUrut),
        ]
    }
}
