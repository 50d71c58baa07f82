import Contoh

/// Example forms B.1.1 to B.1.10.
enum ContohPelaksanaan {
    static func lembar(_ kode: String) -> Lembar? {
        switch kode {
        case "B.1.1": rencanaAksi(denganRealisasi: false)
        case "B.1.2": rencanaAksi(denganRealisasi: true)
        case "B.1.3":
            umpanBalik(
                .b13,
                .melati,
                BahanContoh.pihak(.rimba),
                .rimba,
                SKPPerawatContoh.utamaKualitatif,
                SKPPerawatContoh.tambahanKualitatif
            )
        case "B.1.4":
            umpanBalik(
                .b14,
                .wangi,
                BahanContoh.pihakInstansi(.bupati),
                .bupati,
                SKPPimpinanContoh.dinasUtama,
                SKPPimpinanContoh.dinasTambahan
            )
        case "B.1.5":
            umpanBalik(
                .b15,
                .melati,
                BahanContoh.pihak(.rimba),
                .rimba,
                SKPPerawatContoh.utama,
                SKPPerawatContoh.tambahan
            )
        case "B.1.6": coaching.lembar()
        case "B.1.7": mentoring.lembar()
        case "B.1.8": umpanBalikBimbingan.lembar()
        case "B.1.9": kompetensi.lembar()
        case "B.1.10": laporan.lembar()
        default: nil
        }
    }

    private static func rencanaAksi(denganRealisasi: Bool) -> Lembar {
        RencanaAksiFormulir(
            kepala: BahanContoh.kepala(.jati, .damar),
            baris: BimbinganContoh.rencanaAksi.map {
                RencanaAksiFormulir.Baris(rencana: $0.rencana, aksi: $0.aksi, realisasi: $0.realisasi)
            },
            tandaTangan: BahanContoh.tanda(.jati, denganRealisasi ? "1 Oktober 2026" : "16 Januari 2026"),
            denganRealisasi: denganRealisasi
        ).lembar()
    }

    private static func umpanBalik(
        _ bentuk: FormulirUmpanBalik.Bentuk,
        _ pegawai: OrangFormulir,
        _ pihakPenilai: PihakFormulir,
        _ penilai: OrangFormulir,
        _ utama: [RHKContoh],
        _ tambahan: [RHKContoh]
    ) -> Lembar {
        var kepala = BahanContoh.kepala(pegawai, penilai)
        kepala.penilai = pihakPenilai
        return FormulirUmpanBalik(
            bentuk: bentuk,
            kepala: kepala,
            periode: .triwulan(2),
            utama: BahanContoh.rhk(utama),
            tambahan: BahanContoh.rhk(tambahan),
            perilaku: BahanContoh.perilaku,
            tandaTanganPegawai: BahanContoh.tanda(pegawai, "6 Juli 2026"),
            tandaTanganPenilai: BahanContoh.tanda(penilai, "6 Juli 2026")
        ).lembar()
    }

    private static let coaching = CoachingFormulir(
        kepala: BahanContoh.kepala(.kemuning, .cempaka),
        tujuan: BimbinganContoh.coachingTujuan,
        fakta: BimbinganContoh.coachingFakta,
        peluang: BimbinganContoh.coachingPeluang,
        langkah: BimbinganContoh.coachingLangkah,
        tandaTanganPegawai: BahanContoh.tanda(.kemuning, "7 Agustus 2026"),
        tandaTanganPembimbing: BahanContoh.tanda(.cempaka, "7 Agustus 2026")
    )

    private static let mentoring = MentoringFormulir(
        kepala: BahanContoh.kepala(.jati, .damar),
        tujuan: BimbinganContoh.mentoringTujuan,
        jurnal: BimbinganContoh.mentoringJurnal,
        tandaTanganPegawai: BahanContoh.tanda(.jati, "4 Agustus 2026"),
        tandaTanganPembimbing: BahanContoh.tanda(.damar, "4 Agustus 2026")
    )

    private static let umpanBalikBimbingan = UmpanBalikBimbingan(
        kepala: BahanContoh.kepala(.kemuning, .cempaka),
        umpanBalik: BimbinganContoh.umpanBalikBimbingan,
        tandaTangan: BahanContoh.tanda(.kemuning, "12 Oktober 2026")
    )

    private static let kompetensi = EvaluasiKompetensi(
        kepala: BahanContoh.kepala(.kemuning, .cempaka),
        manajerial: BimbinganContoh.kompetensi.map { EvaluasiKompetensi.Nilai(nilai: $0.0, alasan: $0.1) },
        sosioKultural: EvaluasiKompetensi.Nilai(nilai: "4", alasan: "Menjembatani sekolah dari dua kecamatan"),
        teknis: [
            EvaluasiKompetensi.Teknis(
                kompetensi: "Pendampingan perencanaan berbasis data",
                nilai: EvaluasiKompetensi.Nilai(nilai: "2", alasan: "Baru mendampingi dua sekolah")
            )
        ],
        rekomendasi: BimbinganContoh.rekomendasiKompetensi,
        tandaTangan: BahanContoh.tanda(.cempaka, "12 Oktober 2026")
    )

    private static let laporan = LaporanPerilakuFormulir(
        kepala: BahanContoh.kepala(.ilalang, .rimba),
        ekspektasiKhusus: BimbinganContoh.ekspektasiLaporan,
        permasalahan: BimbinganContoh.permasalahanLaporan,
        terjadiPadaPegawaiLain: false,
        yangSudahDilakukan: BimbinganContoh.retrospektifLaporan,
        tandaTangan: BahanContoh.tanda(.rimba, "20 Juli 2026")
    )
}
