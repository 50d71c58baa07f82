extension EvaluasiKompetensi {
    /// The eight managerial competences of the form.
    public static let daftarManajerial = [
        "Integritas", "Kerjasama", "Komunikasi", "Orientasi pada Hasil", "Pelayanan Publik",
        "Pengembangan Diri dan Orang Lain", "Mengelola Perubahan", "Pengambilan Keputusan",
    ]

    /// Scale of the form: number, name, meaning (h.84-85, shortened).
    private static let skala = [
        ("1", "Sangat Kurang", "jauh di bawah standar jabatan (tidak ada Indikator Kompetensi yang terpenuhi)"),
        ("2", "Kurang memadai", "di bawah standar jabatan (1-2 Indikator Kompetensi terpenuhi)"),
        ("3", "Memadai", "sesuai standar jabatan (3 Indikator Kompetensi terpenuhi)"),
        ("4", "Diatas Memadai", "3 Indikator Kompetensi terpenuhi dan perilaku di atas level yang dipersyaratkan"),
        ("5", "Istimewa", "3 Indikator Kompetensi terpenuhi dan perilaku jauh di atas level yang dipersyaratkan"),
    ]

    /// The printed form B.1.9.
    public func lembar() -> Lembar {
        Lembar(
            kode: "B.1.9",
            judul: "Evaluasi Kompetensi \(kepala.pegawai.nama)",
            blok: kepala.blok(
                "B.1.9",
                judul: ["EVALUASI KOMPETENSI PEGAWAI", "SEBAGAI TINDAK LANJUT BIMBINGAN KINERJA"],
                kop: false
            ) + [
                .tabel(kompetensi), bagianRekomendasi, .jarak(8), .tabel(deskripsiSkala), .jarak(10), bagianTandaTangan,
            ]
        )
    }

    private var kompetensi: Tabel {
        let kepala = BarisTabel(
            [
                .kepala("NO"), .kepala("KOMPETENSI PEGAWAI*"), .kepala("NILAI (SKALA 1-5)"),
                .kepala("ALASAN TERHADAP PENILAIAN KOMPETENSI"),
            ],
            jenis: .kepala
        )
        let daftar = Self.daftarManajerial.enumerated().map { ($1, $0 < manajerial.count ? manajerial[$0] : nil) }
        let teknisTerisi = teknis.map { ($0.kompetensi, Optional($0.nilai)) }
        return Tabel(
            kolom: [6, 36, 14, 44],
            kepala: [kepala],
            baris: bagian(1, "Manajerial", daftar)
                + bagian(2, "Sosio Kultural", [("Perekat dan Pemersatu Bangsa", sosioKultural)])
                + bagian(3, "Teknis", teknisTerisi.isEmpty ? [("…", nil)] : teknisTerisi)
        )
    }

    private func bagian(_ nomor: Int, _ judul: String, _ isi: [(String, Nilai?)]) -> [BarisTabel] {
        [BarisTabel([SelTabel("\(nomor)", rata: .tengah), SelTabel([Paragraf(tebal: judul)], kolom: 3)])]
            + isi.enumerated().map { urutan, satu in
                BarisTabel([
                    SelTabel(""), SelTabel([Paragraf(satu.0, awalan: "\(urutan + 1).")]),
                    SelTabel(satu.1?.nilai ?? "", rata: .tengah), SelTabel(satu.1?.alasan ?? ""),
                ])
            }
    }

    private var bagianRekomendasi: Blok {
        let isi = rekomendasi.isEmpty ? SelTabel(isi: [.ruang(30)]) : SelTabel(rekomendasi)
        return .tabel(Tabel(kolom: [1], baris: [.pita("REKOMENDASI", kolom: 1), BarisTabel([isi])]))
    }

    private var deskripsiSkala: Tabel {
        Tabel(
            kolom: [6, 26, 68],
            kepala: [.pita("DESKRIPSI SKALA PENILAIAN", kolom: 3)],
            baris: Self.skala.map { BarisTabel([SelTabel($0.0, rata: .tengah), SelTabel($0.1), SelTabel($0.2)]) },
            utuh: true
        )
    }

    private var bagianTandaTangan: Blok {
        TandaTangan.kanan("Pimpinan atau Pihak Lain yang Diberikan Penugasan Khusus", tandaTangan)
    }
}
