/// The contents of form B.1.6 (pelaksanaan coaching). The rows hold the columns of the form from left to right.
public struct CoachingFormulir: Sendable, Equatable {
    /// Instansi, period, persons.
    public var kepala: KepalaFormulir
    /// Indikator, baseline target, target, strategi.
    public var tujuan: [[String]]
    /// Target SKP, progres, masalah, penyebab.
    public var fakta: [[String]]
    /// Free text.
    public var peluang: String
    /// Indikator, strategi untuk mengatasi, penyesuaian ("YA" or "TIDAK").
    public var langkah: [[String]]
    /// Left signature.
    public var tandaTanganPegawai: TandaTanganFormulir
    /// Right signature, with place and date.
    public var tandaTanganPembimbing: TandaTanganFormulir

    /// Rows with fewer texts than columns leave the rest empty.
    public init(
        kepala: KepalaFormulir,
        tujuan: [[String]],
        fakta: [[String]],
        peluang: String,
        langkah: [[String]],
        tandaTanganPegawai: TandaTanganFormulir,
        tandaTanganPembimbing: TandaTanganFormulir
    ) {
        self.kepala = kepala
        self.tujuan = tujuan
        self.fakta = fakta
        self.peluang = peluang
        self.langkah = langkah
        self.tandaTanganPegawai = tandaTanganPegawai
        self.tandaTanganPembimbing = tandaTanganPembimbing
    }
}

extension CoachingFormulir {
    /// The printed form B.1.6.
    public func lembar() -> Lembar {
        Lembar(
            kode: "B.1.6",
            judul: "Pelaksanaan Coaching \(kepala.pegawai.nama)",
            blok: kepala.blok("B.1.6", judul: ["PELAKSANAAN COACHING"]) + [bagianTujuan, bagianFakta, bagianPeluang]
                + [bagianLangkah, .jarak(10), tandaTangan, .jarak(4)]
                + Catatan.blok([
                    "*Jika diperlukan penyesuaian indikator/ target kinerja maka dilakukan perubahan SKP"
                ])
        )
    }

    private var bagianTujuan: Blok {
        TabelIsian.blok(
            pita: "TUJUAN: APA YANG INGIN SAYA CAPAI?",
            petunjuk: TabelIsian.olehPegawai,
            judul: [
                "INDIKATOR KINERJA INDIVIDU", "BASELINE TARGET (JIKA ADA)", "TARGET", "STRATEGI PENCAPAIAN TARGET",
            ],
            baris: tujuan
        )
    }

    private var bagianFakta: Blok {
        TabelIsian.blok(
            pita: "FAKTA: DIMANA SAYA SEKARANG?",
            petunjuk: TabelIsian.olehPegawai,
            judul: ["TARGET SKP", "PROGRES PENCAPAIAN TARGET", "MASALAH / HAMBATAN", "PENYEBAB"],
            baris: fakta
        )
    }

    private var bagianPeluang: Blok {
        TabelIsian.bebas(
            pita: "PELUANG: APA YANG DAPAT SAYA LAKUKAN?",
            petunjuk: TabelIsian.olehPegawai,
            isi: peluang
        )
    }

    private var bagianLangkah: Blok {
        TabelIsian.blok(
            pita: "LANGKAH KEDEPAN: APA YANG AKAN SAYA LAKUKAN KE DEPAN?",
            petunjuk:
                "(rekomendasi pimpinan atau pihak lain yang diberikan penugasan khusus yang disepakati dengan pegawai)",
            judul: [
                "INDIKATOR KINERJA INDIVIDU", "STRATEGI UNTUK MENGATASI MASALAH/HAMBATAN",
                "PENYESUAIAN UKURAN KEBERHASILAN DAN TARGET (YA/ TIDAK)*",
            ],
            baris: langkah
        )
    }

    private var tandaTangan: Blok {
        TandaTangan.dua(kiri: tandaTanganPegawai, kanan: tandaTanganPembimbing, labelKanan: TabelIsian.pembimbing)
    }
}
