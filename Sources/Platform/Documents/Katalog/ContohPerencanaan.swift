import Contoh

/// Example forms A.1.1 to A.1.8.
enum ContohPerencanaan {
    static func lembar(_ kode: String) -> Lembar? {
        switch kode {
        case "A.1.1":
            skp(.a11, .rimba, .wangi, SKPPimpinanContoh.puskesmasUtama, SKPPimpinanContoh.puskesmasTambahan)
        case "A.1.2": skp(.a12, .wangi, .bupati, SKPPimpinanContoh.dinasUtama, SKPPimpinanContoh.dinasTambahan)
        case "A.1.3": manual.lembar()
        case "A.1.4": workblock.lembar()
        case "A.1.5": matriks.lembar()
        case "A.1.6":
            skp(.a16, .melati, .rimba, SKPPerawatContoh.utamaKualitatif, SKPPerawatContoh.tambahanKualitatif)
        case "A.1.7": skp(.a17, .melati, .rimba, SKPPerawatContoh.utama, SKPPerawatContoh.tambahan)
        case "A.1.8": lampiran.lembar()
        default: nil
        }
    }

    private static func skp(
        _ bentuk: FormulirSKP.Bentuk,
        _ pegawai: OrangFormulir,
        _ penilai: OrangFormulir,
        _ utama: [RHKContoh],
        _ tambahan: [RHKContoh]
    ) -> Lembar {
        FormulirSKP(
            bentuk: bentuk,
            instansi: BahanContoh.instansi,
            periodePenilaian: BahanContoh.periode,
            pegawai: BahanContoh.pihak(pegawai),
            penilai: BahanContoh.pihak(penilai),
            utama: BahanContoh.rhk(utama),
            tambahan: BahanContoh.rhk(tambahan),
            perilaku: BahanContoh.perilaku,
            tandaTanganPegawai: BahanContoh.tanda(pegawai, "9 Januari 2026"),
            tandaTanganPenilai: BahanContoh.tanda(penilai, "9 Januari 2026")
        ).lembar()
    }

    private static let manual = ManualIndikator(
        instansi: BahanContoh.instansi,
        periodePenilaian: BahanContoh.periode,
        rencanaHasilKerja: PerencanaanContoh.manualRencana,
        indikator: PerencanaanContoh.manualIndikator,
        tujuan: PerencanaanContoh.manualTujuan,
        definisi: PerencanaanContoh.manualDefinisi,
        formula: PerencanaanContoh.manualFormula,
        satuan: PerencanaanContoh.manualSatuan,
        kendali: .outputKendaliRendah,
        sumberData: PerencanaanContoh.manualSumber,
        pelaporan: .triwulanan
    )

    private static let workblock = WorkblockFormulir(
        judulInisiatif: PerencanaanContoh.workblockJudul,
        indikatorDanTarget: PerencanaanContoh.workblockIndikator,
        pemilikStrategi: OrangFormulir.rimba.jabatan,
        pihakTerlibat: PerencanaanContoh.workblockPihak,
        waktuPenyelesaian: "Triwulan III 2026",
        penerimaManfaat: "Pasien rawat jalan",
        tujuan: "Pasien menunggu lebih singkat dan tahu gilirannya",
        anggaran: "Rp45.000.000",
        strategi: WorkblockFormulir.Bagian(
            rutin: PerencanaanContoh.workblockStrategi.rutin,
            transformatif: PerencanaanContoh.workblockStrategi.transformatif
        ),
        keluaranKunci: WorkblockFormulir.Bagian(
            rutin: PerencanaanContoh.workblockKeluaran.rutin,
            transformatif: PerencanaanContoh.workblockKeluaran.transformatif
        )
    )

    private static let matriks = MatriksFormulir(tingkat: [
        MatriksFormulir.Tingkat(
            nama: OrangFormulir.rimba.nama,
            jabatan: OrangFormulir.rimba.jabatan,
            kolom: PerencanaanContoh.matriksKolom,
            anggota: [
                anggota(.ilalang, PerencanaanContoh.matriksAdministrasi),
                anggota(.melati, PerencanaanContoh.matriksKetuaTim, ketua: true),
            ]
        ),
        MatriksFormulir.Tingkat(
            nama: OrangFormulir.melati.nama,
            jabatan: "Ketua Tim Rawat Jalan",
            kolom: PerencanaanContoh.matriksKetuaTim.map { $0.joined(separator: "; ") },
            anggota: [
                MatriksFormulir.Anggota(
                    nama: "Kenanga Umpama, A.Md.Kep.",
                    jabatan: "Perawat Terampil",
                    peran: PerencanaanContoh.matriksPerawat
                )
            ]
        ),
    ])

    private static func anggota(_ orang: OrangFormulir, _ peran: [[String]], ketua: Bool = false)
        -> MatriksFormulir.Anggota
    {
        MatriksFormulir.Anggota(nama: orang.nama, jabatan: orang.jabatan, peran: peran, isKetuaTim: ketua)
    }

    private static let lampiran = LampiranSKP(
        instansi: BahanContoh.instansi,
        periodePenilaian: BahanContoh.periode,
        dukungan: SKPPerawatContoh.dukungan,
        skema: SKPPerawatContoh.skema,
        konsekuensi: SKPPerawatContoh.konsekuensi,
        tandaTanganPegawai: BahanContoh.tanda(.melati, "9 Januari 2026"),
        tandaTanganPenilai: BahanContoh.tanda(.rimba, "9 Januari 2026")
    )
}
