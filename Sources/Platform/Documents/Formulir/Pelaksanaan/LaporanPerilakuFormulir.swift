/// The contents of form B.1.10 (laporan permasalahan perilaku kerja), filled and signed by the rater.
public struct LaporanPerilakuFormulir: Sendable, Equatable {
    /// Persons; the form has no KOP.
    public var kepala: KepalaFormulir
    /// Answer to the first question.
    public var ekspektasiKhusus: String
    /// Answer to the second question.
    public var permasalahan: String
    /// Third question: nil prints both options.
    public var terjadiPadaPegawaiLain: Bool?
    /// Band "RETROSPEKTIF".
    public var yangSudahDilakukan: String
    /// Signature of the rater, right, with place and date.
    public var tandaTangan: TandaTanganFormulir

    /// All texts already formatted by the caller.
    public init(
        kepala: KepalaFormulir,
        ekspektasiKhusus: String,
        permasalahan: String,
        terjadiPadaPegawaiLain: Bool?,
        yangSudahDilakukan: String,
        tandaTangan: TandaTanganFormulir
    ) {
        self.kepala = kepala
        self.ekspektasiKhusus = ekspektasiKhusus
        self.permasalahan = permasalahan
        self.terjadiPadaPegawaiLain = terjadiPadaPegawaiLain
        self.yangSudahDilakukan = yangSudahDilakukan
        self.tandaTangan = tandaTangan
    }
}

extension LaporanPerilakuFormulir {
    /// The printed form B.1.10.
    public func lembar() -> Lembar {
        Lembar(
            kode: "B.1.10",
            judul: "Laporan Permasalahan Perilaku Kerja",
            blok: kepala.blok("B.1.10", judul: ["LAPORAN PERMASALAHAN PERILAKU KERJA"], kop: false)
                + [.tabel(masalah), .tabel(retrospektif), .jarak(10)]
                + [TandaTangan.kanan("Pejabat Penilai Kinerja", tandaTangan)]
        )
    }

    private var masalah: Tabel {
        Tabel(
            kolom: [1],
            kepala: [
                pita("MASALAH: APA PERMASALAHAN PERILAKU KERJA PEGAWAI DIDASARKAN PADA NILAI DASAR ASN?")
            ],
            baris: [
                pertanyaan(
                    "APAKAH ANDA MEMILIKI EKSPEKTASI KHUSUS TERHADAP YANG BERSANGKUTAN? JIKA YA, APA EKSPEKTASI KHUSUS TERSEBUT?",
                    [jawaban(ekspektasiKhusus)]
                ),
                pertanyaan(
                    "JELASKAN SECARA DETIL PERMASALAHAN TERKAIT PERILAKU KERJA PEGAWAI YANG DIANGGAP MENGHAMBAT KINERJA "
                        + "INDIVIDU, UNIT KERJA, DAN/ATAU TIM KERJA!",
                    [jawaban(permasalahan)]
                ),
                pertanyaan(
                    "APAKAH PERMASALAHAN PERILAKU KERJA SERUPA JUGA TERJADI PADA PEGAWAI LAINNYA?",
                    jawabanYaTidak
                ),
            ]
        )
    }

    private var retrospektif: Tabel {
        Tabel(
            kolom: [1],
            kepala: [
                pita("RETROSPEKTIF: APA YANG SUDAH ANDA LAKUKAN UNTUK PERBAIKAN PERILAKU KERJA PEGAWAI?")
            ],
            baris: [
                pertanyaan(
                    "YANG SUDAH SAYA LAKUKAN UNTUK MEMPERBAIKI PERILAKU KERJA PEGAWAI ADALAH:",
                    [jawaban(yangSudahDilakukan)]
                )
            ]
        )
    }

    private func pita(_ judul: String) -> BarisTabel {
        BarisTabel(
            [
                SelTabel(
                    [
                        Paragraf(tebal: judul, rata: .tengah),
                        Paragraf(TabelIsian.olehPenilai, rata: .tengah, kecil: true),
                    ],
                    latar: .biru
                )
            ],
            jenis: .kepala
        )
    }

    private func pertanyaan(_ teks: String, _ jawaban: [Paragraf]) -> BarisTabel {
        BarisTabel([SelTabel([Paragraf(teks, rata: .tengah)] + jawaban)])
    }

    /// Dotted lines to write on while there is no answer.
    private func jawaban(_ teks: String) -> Paragraf {
        teks.isEmpty ? Paragraf(String(repeating: "…", count: 50), rata: .tengah) : Paragraf(teks, rata: .tengah)
    }

    private var jawabanYaTidak: [Paragraf] {
        let dipilih = terjadiPadaPegawaiLain.map { $0 ? 0 : 1 }
        return GarisPilihan.paragraf(["YA", "TIDAK"], dipilih: dipilih, pemisah: " / ", rata: .tengah)
    }
}
